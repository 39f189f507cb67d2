import type { Desk } from "#happenings/desk/desk";
import { officeToday } from "#happenings/desk/office-day";
import { sendLetters } from "#happenings/letters/send-letters";
import { handOverLetters, type HandedOver } from "#happenings/letters/hand-over-letters";
import { runDay } from "#happenings/cases/run-day";
import { dayOption } from "./dates.ts";
import type { DeskCommand } from "./desk-command.ts";

const lettersMax = 2_000;
const noLetters: Pick<HandedOver, "handedOver" | "refused"> = { handedOver: 0, refused: {} };

function sumOf(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** What goes by post is on file, what goes by e-mail is with the mail server, afterwards. */
async function letLettersLeave(desk: Desk): Promise<Pick<HandedOver, "handedOver" | "refused">> {
  const { handedOver, refused } = await handOverLetters(desk, { max: lettersMax });
  const { sent } = await sendLetters(desk, { max: lettersMax });
  return { handedOver: handedOver + sent, refused };
}

/** `dunlin day`: what the office's day does by itself, letters handed over included. */
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
    const letters = given.flag("dry-run") ? noLetters : await letLettersLeave(desk);
    const refused = { ...summary.refused, ...letters.refused };
    const actions = Object.entries(summary.actions).map(([action, count]) => `${count} ${action}`);
    const said = actions.length === 0 ? "nothing to do" : actions.join(", ");
    const left = `${letters.handedOver} letters handed over, ${sumOf(letters.refused)} refused`;
    const text = `${on}: ${summary.due} due, ${summary.decided} decided: ${said}. ${left}.`;
    return { json: { ...summary, refused, handedOver: letters.handedOver }, text };
  },
};
