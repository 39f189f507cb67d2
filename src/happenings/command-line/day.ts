import { officeToday } from "#happenings/office-day";
import { runDay } from "#happenings/run-day";
import { dayOption } from "./dates.ts";
import type { DeskCommand } from "./desk-command.ts";

/** `dunlin day`: what the office's day does by itself. */
export const dayCommand: DeskCommand = {
  name: "day",
  summary: "Runs what is due: settles promises, decides cases, writes down automatic steps",
  takes: "",
  wordsMin: 0,
  wordsMax: 0,
  options: {
    on: { type: "string", says: "the day (default: today)" },
    "dry-run": { type: "boolean", says: "changes nothing" },
  },
  runsIn: "desk",
  run: async (desk, given) => {
    const on = dayOption("on", given.text("on")) ?? (await officeToday(desk.database.queries, desk.clock.now()));
    const summary = await runDay(desk, { on, dryRun: given.flag("dry-run"), loginId: null });
    const actions = Object.entries(summary.actions).map(([action, count]) => `${count} ${action}`);
    const said = actions.length === 0 ? "nothing to do" : actions.join(", ");
    return { json: summary, text: `${on}: ${summary.due} due, ${summary.decided} decided: ${said}.` };
  },
};
