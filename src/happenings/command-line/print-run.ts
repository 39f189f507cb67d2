import { writeFile } from "node:fs/promises";
import { printRunRefusals } from "#letters/print-run";
import { WrongUse } from "#platform/command";
import { makePrintRun } from "#happenings/letters/make-print-run";
import { printRuns } from "#happenings/letters/print-runs";
import { printRunFile } from "#happenings/letters/print-run-file";
import type { DeskCommand } from "./desk-command.ts";
import { refusal } from "./refusal.ts";

/** `dunlin print-run`: the letters that wait to be printed, as one PDF with its list. */
export const printRun: DeskCommand = {
  name: "print-run",
  summary: "Gathers the letters that wait to be printed into one PDF, its list first",
  takes: "",
  wordsMin: 0,
  wordsMax: 0,
  options: {
    out: { type: "string", says: "the file to write" },
    again: { type: "boolean", says: "the newest run once more, as it was" },
    "both-sides": { type: "boolean", says: "every letter begins on a new sheet of a printer that prints both sides" },
  },
  runsIn: "desk",
  run: async (desk, given) => {
    const out = given.text("out");
    if (out === undefined) throw new WrongUse("--out names the file to write.");
    const { database, clock } = desk;
    const made = given.flag("again")
      ? undefined
      : await database.transaction((tx) => makePrintRun(desk, tx, { loginId: null, now: clock.now() }));
    if (made !== undefined && !made.ok) return refusal(made.refusal, printRunRefusals[made.refusal]);
    const [newest] = await printRuns(database.queries, { max: 1 });
    const withheld = made?.value.withheld ?? [];
    const without = withheld.length === 0 ? "" : ` ${withheld.length} may not leave any more and were taken out.`;
    const printRunId = made === undefined ? newest?.printRunId : made.value.printRunId;
    if (printRunId === undefined || printRunId === null) {
      return refusal("nothing_to_print", `${printRunRefusals.nothing_to_print}${without}`);
    }
    const bothSides = given.flag("both-sides");
    const file = await printRunFile(desk, database.queries, { printRunId, bothSides });
    if (file === undefined) return refusal("print_run_is_unknown", printRunRefusals.print_run_is_unknown);
    await writeFile(out, file.bytes);
    const letters = made?.value.letters ?? newest?.letters ?? 0;
    return {
      json: { printRunId, file: out, bytes: file.bytes.length, letters, withheld },
      text: `${letters} ${letters === 1 ? "letter" : "letters"} written to ${out}.${without}`,
    };
  },
};
