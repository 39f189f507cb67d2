/** What the list of one's own work says. */
export const ownDay = {
  title: "My work",
  lead: "What you wrote down yourself on a day, the newest first: contacts, promises, notes and all else.",
  today: "Today",
  yesterday: "Yesterday",
  show: "What is shown",
  all: "All",
  none: "You wrote nothing of this down on that day",
  noneWords: "Calls, promises, notes and whatever else you save with a debtor come here as you save them.",
  more: (count: number) => `There was more before these ${count.toLocaleString("en-US")}.`,
  elsewhere: (count: number) =>
    `${count.toLocaleString("en-US")} more with debtors who are somebody else’s by now, and whom you do not open.`,
};
