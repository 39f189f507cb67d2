const count = (many: number, one: string, several: string) =>
  `${many.toLocaleString("en-US")} ${many === 1 ? one : several}`;

const percentWithin = (from: number | undefined, below: number | undefined) =>
  [from === undefined ? [] : `at least ${from} %`, below === undefined ? [] : `less than ${below} %`]
    .flat()
    .join(" and ");

/** What is said of the ladders by which cases are worked. */
export const ladders = {
  title: "Ladders",
  lead: "How each kind of debt is worked, step by step. A saved change acts at once: the cases under it are decided by it.",
  pick: "Pick a ladder on the left.",
  none: "There is no ladder of that name.",
  cases: (many: number) => count(many, "open case", "open cases"),
  version: (version: number) => `version ${version}`,
  shipped: "came with the program",
  savedBy: (name: string) => `saved by ${name}`,
  applies: { business: "Firms", consumer: "Consumers" },
  capacity: { "first-party": "in the creditor’s own name", "third-party": "for another, or bought" },
  kinds: (names: readonly string[]) => `only: ${names.join(", ").toLowerCase()}`,
  afterCalls: (calls: number, quiet: number) =>
    `After ${count(calls, "call", "calls")} that reached nobody a letter says so; whoever was reached has ${count(quiet, "business day", "business days")} of peace.`,
  lookedAt: (dispute: number, stop: number) =>
    `A dispute is looked at again after ${count(dispute, "business day", "business days")}, a stop after ${stop}.`,
  steps: "Steps",
  from: (days: number) =>
    days < 0
      ? `${count(-days, "day", "days")} before due`
      : days === 0
        ? "on the due day"
        : `${count(days, "day", "days")} past due`,
  waits: (days: number) => `then ${count(days, "day", "days")}`,
  repeats: (days: number) => `again after ${count(days, "day", "days")}`,
  minimum: (amount: number) => `where at least ${amount.toLocaleString("en-US")} is asked for`,
  below: (amount: number) => `where less than ${amount.toLocaleString("en-US")} is asked for`,
  minutes: (minutes: number) => `${minutes} min`,
  template: (name: string) => `template ${name}`,
  after: { "validation-period": "once the time to answer the validation notice is over" },
  decides: { hold: "offers the credit hold", "hand-over": "offers the hand-over pack" },
  feesStop: "Once the principal is paid, fees, interest and costs are asked for no more.",
  withInvoices: "with the invoices on file",
  withoutInvoices: "without invoices",
  procedure: "Procedure",
  only: "Only",
  when: {
    kinds: (names: readonly string[]) => `where an account is: ${names.join(", ").toLowerCase()}`,
    segments: (names: readonly string[]) => `where the debtor’s segment is: ${names.join(", ")}`,
    disputed: "while some of it is in dispute",
    undisputed: "while nothing is in dispute",
    disputedShare: (from: number | undefined, below: number | undefined) =>
      `while ${percentWithin(from, below)} of what is overdue is in dispute`,
    promise: {
      open: "while a promise is open",
      broken: "after a promise was broken",
      none: "where nothing is promised",
    },
    reasons: (names: readonly string[]) => `where the reason heard last is: ${names.join(", ").toLowerCase()}`,
    reachedWithin: (days: number) => `where somebody was reached within ${count(days, "day", "days")}`,
    notReachedWithin: (days: number) => `where nobody was reached within ${count(days, "day", "days")}`,
    writtenWithin: (days: number) =>
      `where they were written to within ${count(days, "business day", "business days")}`,
    notWrittenWithin: (days: number) =>
      `where nothing was written to them within ${count(days, "business day", "business days")}`,
    lastTemplate: (names: readonly string[]) => `where the last letter or e-mail was: ${names.join(", ")}`,
    score: (from: number | undefined, below: number | undefined) =>
      `where the chance that money follows it is ${percentWithin(from, below)}`,
  },
  versions: "Versions",
  text: "As it is written",
  edit: "Edit",
  copy: "New ladder from this",
  notYours: "Supervisors and administrators change ladders.",
  editing: (name: string) => `Change “${name}”`,
  making: (name: string) => `A new ladder, from “${name}”`,
  words: "The ladder (YAML)",
  faults: "Faults",
  mayStand: "What may stand here",
  checking: "Checking …",
  noFaults: "No faults.",
  line: (line: number) => `Line ${line}`,
  willBeNew: (name: string, old: string) => `Saved, this is a new ladder “${name}”; “${old}” stays as it is.`,
  isTaken: (name: string) => `There is a ladder “${name}” already. Give this one a name of its own.`,
  preview: "Whom would this touch?",
  previewTitle: "What would change",
  previewToday: "Today, as soon as it is saved",
  previewTomorrow: "Tomorrow",
  previewOf: (changed: number, looked: number) =>
    changed === 0
      ? `nothing would change for ${count(looked, "debtor", "debtors")} looked at`
      : `${count(changed, "case", "cases")} would be decided otherwise, of ${count(looked, "debtor", "debtors")} looked at`,
  previewLetters: (letters: number) =>
    `${count(letters, "letter or e-mail is", "letters and e-mails are")} written down then`,
  notWhole: "Only those who are due first were looked at: the book is larger.",
  isOlder: "The text was changed since. Look again.",
  hasFaults: "The text has faults: mend them first.",
  noCase: "no case",
  changes: "Changes by step",
  now: "The ladders in force",
  changed: "This ladder",
  howMany: "Cases",
  whom: "Whom",
  newTab: "opens beside, in a new tab",
  more: (many: number) => `and ${many.toLocaleString("en-US")} more`,
  because: "Why it is changed",
  becauseHint: "Ctrl S saves from anywhere on this screen.",
  save: "Save",
  saved: (name: string, version: number, isUnderWay: boolean) =>
    isUnderWay
      ? `“${name}” is saved as version ${version}. The cases under it are being decided by it.`
      : `“${name}” is saved as version ${version}. Cases under it are decided by it once no other run is under way.`,
  isDeciding: (version: number) => `The cases under it are still being decided by version ${version}.`,
  isDecidingWords: "The letters of today leave with it. If it is cut off, the rest is done within a minute.",
  decidingRun: "How far it is",
  decidedRun: "What it did with the cases",
  meanwhile: (name: string, version: number) => `${name} saved version ${version} while you were editing.`,
  somebody: "Somebody",
  meanwhileWhy: "They said why:",
  meanwhileWords:
    "Nothing of yours is lost: your text stands unchanged above. Below is theirs, with the lines marked that yours does not have. Take over what you want to keep of it, then save yours over it.",
  overTheirs: (version: number) => `I have looked: save mine over version ${version}`,
  theirs: (version: number) => `Version ${version}, as it was saved`,
  notInYours: "not in yours",
  keys: { edit: "Edit the ladder", copy: "New ladder from this", save: "Save", preview: "Preview", close: "Close" },
};
