import type { DeskCommand } from "./desk-command.ts";

/** `dunlin migrate`: opening the desk has done the work. */
export const migrateCommand: DeskCommand = {
  name: "migrate",
  summary: "Brings the schema up to date",
  takes: "",
  wordsMin: 0,
  wordsMax: 0,
  options: {},
  runsIn: "desk",
  run: async () => ({ json: { migrated: true }, text: "The schema is up to date." }),
};
