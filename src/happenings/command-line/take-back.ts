import { readId } from "#base/id";
import { takeBackImport } from "#happenings/book/take-back-import";
import { takeBackRefusals } from "#intake/take-back";
import { WrongUse } from "#platform/command";
import type { DeskCommand } from "./desk-command.ts";
import { refusal } from "./refusal.ts";

/** `dunlin take-back`: takes an import back whole. */
export const takeBack: DeskCommand = {
  name: "take-back",
  summary: "Takes an import back, whole",
  takes: "BATCH",
  wordsMin: 1,
  wordsMax: 1,
  options: { because: { type: "string", says: "why, in words" } },
  runsIn: "desk",
  run: async (desk, given) => {
    const because = given.text("because")?.trim() ?? "";
    if (because === "") throw new WrongUse("--because says why.");
    const batchId = readId<"batch">(given.words[0]?.trim() ?? "");
    if (batchId === undefined) return refusal("import_is_unknown", takeBackRefusals.import_is_unknown);
    const asked = { batchId, because, source: "command", loginId: null, now: desk.clock.now() } as const;
    const taken = await desk.database.transaction((tx) => takeBackImport(desk, tx, asked));
    if (!taken.ok) return refusal(taken.refusal, takeBackRefusals[taken.refusal]);
    const { reversed, debtors } = taken.value;
    return { json: taken.value, text: `Taken back: ${reversed} entries of ${debtors} debtors were reversed.` };
  },
};
