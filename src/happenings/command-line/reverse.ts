import { sql } from "kysely";
import { readId, type Id } from "#base/id";
import { reverseEntry } from "#happenings/reverse-entry";
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
    const because = given.text("because")?.trim() ?? "";
    if (because === "") throw new WrongUse("--because says why.");
    const entryId = readId<"entry">(given.words[0] ?? "");
    return desk.database.transaction(async (tx) => {
      const { rows } = await sql<{ debtor_id: Id<"debtor"> }>`
        select debtor_id from entry where entry_id = ${entryId ?? null}`.execute(tx);
      const [found] = rows;
      if (entryId === undefined || found === undefined) return unknown();
      const asked = { debtorId: found.debtor_id, entryId, because, now: desk.clock.now() };
      const reversed = await reverseEntry(desk, tx, { ...asked, loginId: null, source: "command" });
      if (!reversed.ok) return refusal(reversed.refusal, reversalRefusals[reversed.refusal]);
      return { json: reversed.value, text: `Reversed by entry ${reversed.value.entryId}.` };
    });
  },
};

function unknown() {
  return refusal("entry_is_unknown", reversalRefusals.entry_is_unknown);
}
