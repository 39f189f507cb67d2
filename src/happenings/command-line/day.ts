import type { Desk } from "#happenings/desk/desk";
import { officeToday } from "#happenings/desk/office-day";
import { sendLetters } from "#happenings/letters/send-letters";
import { handOverLetters, type HandedOver } from "#happenings/letters/hand-over-letters";
import { findDay } from "#happenings/cases/read-days";
import { startDay } from "#happenings/cases/start-day";
import { assert } from "#base/assert";
import { dayRefusals } from "#strategy/runs/refusals";
import { dayOption } from "./dates.ts";
import { againstText, figuresText } from "./days.ts";
import type { DeskCommand } from "./desk-command.ts";
import { refusal } from "./refusal.ts";

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
    "dry-run": { type: "boolean", says: "says what would be done, and leaves nothing but that" },
  },
  runsIn: "desk",
  run: async (desk, given) => {
    const { queries } = desk.database;
    const isDry = given.flag("dry-run");
    const on = dayOption("on", given.text("on")) ?? (await officeToday(queries, desk.clock.now()));
    const started = await startDay(desk, { on, dryRun: isDry, loginId: null, source: "command" });
    if (!started.ok) return refusal(started.refusal, dayRefusals[started.refusal].says);
    const { runId, ended } = started.value;
    const summary = await ended;
    const run = await findDay(queries, runId);
    assert(run !== undefined, "what has just run stands in the record");
    const letters = isDry ? noLetters : await letLettersLeave(desk);
    const refused = { ...summary.refused, ...letters.refused };
    const left = `${letters.handedOver} letters handed over, ${sumOf(letters.refused)} refused`;
    const said = `${on}: ${summary.due} due. ${figuresText(run.figures)}. ${left}.`;
    const text = [said, ...againstText(summary.refused)].join("\n\n");
    return { json: { runId, ...summary, figures: run.figures, refused, handedOver: letters.handedOver }, text };
  },
};
