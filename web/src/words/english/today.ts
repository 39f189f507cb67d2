import type { BestCall } from "../../client.ts";

const plural = (count: number, one: string, many: string) =>
  `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;

const answeredBy: Readonly<Record<Exclude<BestCall["because"][number]["of"], "guess">, string>> = {
  kind: "at that hour to such debtors reached them",
  weekday: "at that hour of that day of the week reached them",
  segment: "at that hour to debtors of the segment reached them",
  own: "at that hour to this debtor reached them",
};

/** What the worklist says. */
export const today = {
  title: "Today",
  done: "Done",
  left: "Left",
  leftMax: (count: number) => (count >= 1_000 ? "1,000 or more" : count.toLocaleString("en-US")),
  promised: "Promised",
  collected: "Collected",
  progress: (done: number, left: number) => `${done} done, ${left} left`,
  next: "Take the next",
  list: "Worklist",
  rank: "Rank",
  who: "Who",
  whyNow: "Why now",
  whatToDo: "What to do",
  owed: "Owed",
  overdue: (days: number) => (days <= 0 ? "not yet due" : plural(days, "day overdue", "days overdue")),
  worth: (amount: string) => `Worth ${amount}`,
  worthWhy:
    "The list goes by what a step may bring: what is overdue, times how much likelier it is paid than by waiting, less what the minutes cost.",
  byValue: "The worklist by what it may bring",
  byValueBest: "The best 2,000 of the list were counted.",
  band: (from: number | undefined, below: number | undefined) => {
    const [least, most] = [from, below].map((units) => units?.toLocaleString("en-US"));
    if (least === undefined) return "costs more than it brings";
    return most === undefined ? `${least} and more` : `${least} to ${most}`;
  },
  debtors: (count: number) => plural(count, "debtor", "debtors"),
  lawfulFrom: "lawful from",
  bestCall: (span: string, day: string | undefined) => `Best ${day === undefined ? "" : `${day} `}${span} there`,
  bestCallHere: (span: string) => `Likeliest to be answered ${span} on our clock.`,
  bestCallWhy: "The best hour",
  answered: ({ of, tried, reached, percent }: BestCall["because"][number]) =>
    of === "guess"
      ? `The house’s guess for that hour: ${percent} %.`
      : `${reached.toLocaleString("en-US")} of ${plural(tried, "call", "calls")} ${answeredBy[of]}: ${percent} %.`,
  heldBy: (name: string) => `${name} has it open`,
  empty: "Nothing is due today",
  emptyWords: "Accounts come here on the day their next step is due. Meanwhile all that is owed stands in the book.",
  emptyForYou: "Nothing is due today for a collector",
  forSupervisor: (count: number) =>
    `${count >= 1_000 ? "1,000 or more debtors wait" : plural(count, "debtor waits", "debtors wait")} for a supervisor, whose next step it is.`,
  toImport: "Import a book",
  toBook: "Open the book",
  nothingFree: "Nothing is free to take just now: it is done, open with others, or not lawful yet.",
  keys: { next: "Take the next account" },
};
