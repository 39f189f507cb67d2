import type { AnyCommand } from "./desk-command.ts";

/**
 * Every command by its name, in the order in which the help shows them. Each is loaded when it is called: what serves
 * the desk takes half a second to load, and a script that asks the law pays for the law alone.
 */
export const commands: Readonly<Record<string, () => Promise<AnyCommand>>> = {
  start: async () => (await import("./start.ts")).start,
  migrate: async () => (await import("./migrate.ts")).migrateCommand,
  import: async () => (await import("./import.ts")).importCommand,
  "take-back": async () => (await import("./take-back.ts")).takeBack,
  watch: async () => (await import("./watch.ts")).watch,
  "watch add": async () => (await import("./watch.ts")).watchAdd,
  "watch end": async () => (await import("./watch.ts")).watchEnd,
  "watch look": async () => (await import("./watch.ts")).watchLook,
  presets: async () => (await import("./presets.ts")).presets,
  terms: async () => (await import("./terms.ts")).terms,
  ladders: async () => (await import("./ladders.ts")).ladders,
  "ladders show": async () => (await import("./ladders.ts")).laddersShow,
  "ladders check": async () => (await import("./ladders.ts")).laddersCheck,
  "ladders save": async () => (await import("./ladders.ts")).laddersSave,
  templates: async () => (await import("./templates.ts")).templates,
  "templates show": async () => (await import("./templates.ts")).templatesShow,
  "templates check": async () => (await import("./templates.ts")).templatesCheck,
  settings: async () => (await import("./settings.ts")).settings,
  people: async () => (await import("./people.ts")).people,
  "people add": async () => (await import("./people.ts")).peopleAdd,
  "people link": async () => (await import("./people.ts")).peopleLink,
  "people end": async () => (await import("./people.ts")).peopleEnd,
  creditors: async () => (await import("./creditors.ts")).creditors,
  "creditors show": async () => (await import("./creditors.ts")).creditorsShow,
  "creditors add": async () => (await import("./creditors.ts")).creditorsAdd,
  "creditors set": async () => (await import("./creditors.ts")).creditorsSet,
  "creditors mandate": async () => (await import("./creditors.ts")).creditorsMandate,
  "creditors end": async () => (await import("./creditors.ts")).creditorsEnd,
  entities: async () => (await import("./entities.ts")).entities,
  "entities add": async () => (await import("./entities.ts")).entitiesAdd,
  "entities set": async () => (await import("./entities.ts")).entitiesSet,
  read: async () => (await import("./read.ts")).read,
  write: async () => (await import("./write.ts")).write,
  book: async () => (await import("./book.ts")).book,
  aging: async () => (await import("./aging.ts")).aging,
  report: async () => (await import("./report.ts")).reportCommand,
  reconcile: async () => (await import("./reconcile.ts")).reconcile,
  search: async () => (await import("./search.ts")).search,
  monitor: async () => (await import("./monitor.ts")).monitorCommand,
  verify: async () => (await import("./verify.ts")).verifyCommand,
  day: async () => (await import("./day.ts")).dayCommand,
  days: async () => (await import("./days.ts")).days,
  "days show": async () => (await import("./days.ts")).daysShow,
  "day-sheet": async () => (await import("./day-sheet.ts")).daySheet,
  worklist: async () => (await import("./worklist.ts")).worklist,
  "print-run": async () => (await import("./print-run.ts")).printRun,
  statement: async () => (await import("./statement.ts")).statement,
  pay: async () => (await import("./pay.ts")).pay,
  reverse: async () => (await import("./reverse.ts")).reverse,
  "law check": async () => (await import("./law.ts")).lawCheck,
  "law rules": async () => (await import("./law.ts")).lawRules,
  "law replay": async () => (await import("./law-replay.ts")).lawReplay,
  "law policy": async () => (await import("./law.ts")).lawPolicy,
};

/** The name of the command that the first words name: the longest wins, so that "law check" is not "law". */
export function commandNamed(args: readonly string[]): string | undefined {
  return Object.keys(commands)
    .filter((name) => name.split(" ").every((word, index) => args[index] === word))
    .toSorted((a, b) => b.length - a.length)[0];
}
