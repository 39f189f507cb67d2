import { sql } from "kysely";
import { readMonitors } from "#happenings/book/monitors/read-monitors";
import { officeToday } from "#happenings/desk/office-day";
import { dayOption } from "./dates.ts";
import type { DeskCommand } from "./desk-command.ts";
import { tableText } from "./table-text.ts";

/** `dunlin monitor`: what is watched, and how much of it there is. */
export const monitorCommand: DeskCommand = {
  name: "monitor",
  summary:
    "Counts what is watched: overdue, due soon, broken promises and terms, unusual lateness, credit limits, money that sits",
  takes: "",
  wordsMin: 0,
  wordsMax: 0,
  options: { on: { type: "string", says: "what is open now, by its age on this day (default: today)" } },
  runsIn: "desk",
  run: async ({ database, clock }, given) => {
    const today = dayOption("on", given.text("on")) ?? (await officeToday(database.queries, clock.now()));
    const read = await readMonitors(database.queries, { today, within: sql<boolean>`true`, isAnew: true });
    const rows = read.map(({ says, debtors, sums }) => [
      says,
      String(debtors),
      sums.map(({ amount, currency }) => `${amount} ${currency}`).join(", "),
    ]);
    return { json: read, text: tableText(["watched", "debtors", "sum"], rows, { right: [1, 2] }) };
  },
};
