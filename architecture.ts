/** What each module may use: only modules listed above it, so that no cycle is possible. */
export type Architecture = Record<string, readonly string[] | "all above">;

// prettier-ignore
export const modules = {
  // The ground: nothing of the business is known here.
  base:           [],
  money:          ["base"],
  calendar:       ["base"],
  platform:       ["base", "calendar"],
  formats:        ["base", "money", "calendar"],
  // What everything else leans on.
  law:            ["base", "calendar"],
  access:         ["base", "calendar"],
  evidence:       ["base", "access"],
  settings:       ["base", "money", "law", "access"],
  mail:           ["base", "access"],
  // The business, from what is owed to who does what about it.
  parties:        ["base", "calendar", "access"],
  ledger:         ["base", "money", "calendar", "access", "parties"],
  intake:         ["base", "formats", "money", "calendar", "access", "parties", "ledger"],
  cash:           ["base", "money", "calendar", "access", "ledger"],
  credit:         ["base", "money", "calendar", "access", "ledger"],
  promises:       ["base", "money", "calendar", "access", "ledger"],
  disputes:       ["base", "money", "calendar", "access", "ledger"],
  contact:        ["base", "calendar", "law", "access", "parties"],
  letters:        ["base", "money", "calendar", "law", "access", "parties", "ledger", "promises", "disputes"],
  strategy:       ["base", "money", "calendar", "law", "access", "parties", "ledger", "promises", "disputes", "contact", "letters"],
  work:           ["base", "money", "calendar", "access", "parties", "strategy"],
  procedures:     ["base", "calendar", "law", "access"],
  approvals:      ["base", "money", "calendar", "access"],
  floor:          ["base", "money", "calendar", "access", "approvals"],
  lookouts:       ["base", "money", "access", "parties"],
  // What a screen shows, kept under a name.
  views:          ["base", "access"],
  // The book as a list: how it is filtered, what it shows, and the views that ship with it.
  book:           ["base", "money", "calendar", "access", "parties", "strategy", "views"],
  // What the office is told of itself: figures by month, charts, tables, workbooks.
  reports:        ["base", "money", "calendar", "access", "ledger", "promises"],
  // What happens across modules. It alone may reach their edges: it wires them.
  happenings:     "all above",
} as const satisfies Architecture;

/** Files that reach outside, known by their names, and what they may reach. Every other file is pure. */
export const edges: Record<string, readonly string[]> = {
  "store.ts": ["kysely", "#platform/"], // Reads and writes its own module's tables.
  "routes.ts": ["zod", "#platform/"], // Speaks HTTP for its module.
  "jobs.ts": ["graphile-worker", "#platform/"], // Does its module's work in the background.
  "commands.ts": ["#platform/"], // Speaks the command line for its module.
};

/** Libraries that a module's pure files cannot do without, each with its reason. */
export const libraries: Record<string, readonly string[]> = {
  parties: ["libphonenumber-js"], // Numbers are normalised by the maintained metadata of every country.
  formats: [
    "zod", // What is to be written comes from outside: all that is wrong with it is told at once, by its place.
    "saxes", // XML is read by its rules, with the line of whatever breaks one; entities of a file's own are never read.
  ],
  letters: ["liquidjs"], // Fields and conditions of templates, in a language that people know from elsewhere.
};

/** Modules that reach outside on purpose: the platform talks to the world, and the happenings wire it up. */
export const outside = ["platform", "happenings"];

/** What a pure file may not touch: its answer would depend on more than its arguments. */
// prettier-ignore
export const impurities = [
  "Temporal.Now", "Date.now", "new Date", "performance.now", "setTimeout(", "setInterval(",
  "Math.random", "crypto.randomUUID", "crypto.getRandomValues",
  "process.env", "process.argv", "fetch(", "console.",
];
