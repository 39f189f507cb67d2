const count = (many: number) => many.toLocaleString("en-US");

/** What the screen of the house policy says. */
export const policy = {
  title: "House policy",
  lead: "What the house asks of itself beyond the law: as strict as the law, or stricter. It holds from the next act on, and what it stops is told with its reason.",
  groups: {
    quietHours: "Hours of the day",
    callsPerWeek: "Calls about one account in seven days",
    touchesPerWeek: "Contacts of every kind about one account in seven days",
  },
  hints: {
    quietHours:
      "On the clock of who is reached, in every zone in which they may be. Both hours themselves are outside. Letters know no hour.",
    callsPerWeek: "The call that is about to be made counts too; a line that was busy does not.",
    touchesPerWeek: "Calls, letters, e-mails, texts and visits together, the one about to leave among them.",
  },
  fields: {
    "quietHours.after": "Contact begins after",
    "quietHours.before": "Contact ends before",
    "callsPerWeek.collector": "To consumers, for others",
    "callsPerWeek.ownName": "To consumers, in the creditor's own name",
    "callsPerWeek.business": "To firms",
    "touchesPerWeek.collector": "To consumers, for others",
    "touchesPerWeek.ownName": "To consumers, in the creditor's own name",
    "touchesPerWeek.business": "To firms",
  },
  law: "The law",
  lawBinds: {
    "quietHours.after": "for consumers, for others; it has no hour for firms",
    "quietHours.before": "for consumers, for others; it has no hour for firms",
    "callsPerWeek.collector": "for each debt",
    "callsPerWeek.ownName": "no number for the whole country; a state's own is asked besides",
    "callsPerWeek.business": "no number",
    "touchesPerWeek.collector": "no number; it forbids to harass (12 CFR 1006.14(a))",
    "touchesPerWeek.ownName": "no number for the whole country; a state's own is asked besides",
    "touchesPerWeek.business": "no number",
  },
  trial: {
    title: "What it would have refused",
    go: "Try it on the last quarter",
    lead: "Before you save: every contact that was asked for in the last thirteen weeks is asked about again, with what was known in its hour. Nothing is changed by it.",
    refused: (acts: number) =>
      acts === 1 ? "1 contact would have been refused" : `${count(acts)} contacts would have been refused`,
    ofActs: (acts: number) => `of ${count(acts)} that were asked for since`,
    allowed: (acts: number) =>
      acts === 1
        ? "1 that was refused would have been allowed."
        : `${count(acts)} that were refused would have been allowed.`,
    newest: (acts: number, all: number) =>
      `Only the newest ${count(acts)} of ${count(all)} were asked about; dunlin law replay asks about all.`,
    edges:
      "What the law found then stands. What would have been refused does not count towards later contacts; what would have been allowed is not added. Contacts that were recorded afterwards asked nobody, and are not among them.",
    which: (shown: number, all: number) =>
      shown < all ? `The newest ${count(shown)} of ${count(all)}` : "Which they are",
    acts: "Contacts that would have been answered otherwise",
    when: "When",
    who: "Whom",
    act: "What",
    wouldBe: "It would have been",
    by: "Who",
    would: { "refused-now": "Refused.", "allowed-now": "Allowed. Then it was refused:" },
  },
  shipped: "As shipped",
  saved: "The house policy is saved. It holds from the next act on.",
};
