/** What views of screens say. */
export const views = {
  title: "Views",
  more: (count: number) => `${count} more`,
  keep: "Keep as view",
  change: "Change the view",
  name: "Name",
  pinned: "A tab above the screen",
  shared: "For the whole office",
  sharedWhy: "A supervisor or an administrator keeps and changes the office's views.",
  changes: (by: string | null) => `There is such a view, by ${by ?? "somebody"}: it is changed.`,
  kept: (name: string) => `The view “${name}” is kept.`,
  end: "End this view",
  endOf: (name: string) => `End this view, “${name}”`,
  endLead: "It goes from your views. What it shows stays on the screen, and can be kept anew.",
  endSharedLead: "The whole office uses it: it goes from the views of everybody.",
  ended: (name: string) => `The view “${name}” is ended.`,
  whole: "All",
  screens: {
    ...{ book: "Book", today: "Today", mail: "Mail", approvals: "Approvals", day: "Days", report: "Reports" },
  } as Readonly<Record<string, string>>,
};
