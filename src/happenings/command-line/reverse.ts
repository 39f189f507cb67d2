import { reverseByName } from "#happenings/money/money-by-name";
import { reversalRefusals } from "#ledger/reversal";
import { WrongUse } from "#platform/command";
import type { DeskCommand } from "./desk-command.ts";
import { refusal } from "./refusal.ts";

/** `dunlin reverse`: takes an entry back whole. */
export const reverse: DeskCommand = {
  name: "reverse",
  summary: "Reverses an entry, whole",
  takes: "ENTRY",
  wordsMin: 1,
  wordsMax: 1,
  options: { because: { type: "string", says: "why, in words" } },
  runsIn: "desk",
  run: async (desk, given) => {
    const [entry = ""] = given.words;
    const because = given.text("because")?.trim() ?? "";
    if (because === "") throw new WrongUse("--because says why.");
    const reversed = await reverseByName(desk, { entry, because });
    if (!reversed.ok) return refusal(reversed.refusal, reversalRefusals[reversed.refusal]);
    return { json: reversed.value, text: `Reversed by entry ${reversed.value.entryId}.` };
  },
};
