import { sql } from "kysely";
import type { Queries } from "#platform/database";
import type { Allowed } from "./ask-again.ts";
import { permitHolder } from "./permit-holder.ts";

/**
 * Whether anything was changed of its creditor, a mandate of it, or an entity of ours that acts for it, since a letter was
 * asked about and set: what it says at its head and foot, and where to pay, may be another by now.
 */
export async function partyChangedSince(tx: Queries, letter: Allowed): Promise<boolean> {
  const { debtorId, letterId, permitId } = letter;
  const { rows } = await sql`
    select from letter
      join permit on permit.debtor_id = ${await permitHolder(tx, letter)} and permit.permit_id = ${permitId}
      join party_change change on change.changed_at > permit.asked_at
     where letter.debtor_id = ${debtorId} and letter.letter_id = ${letterId}
       and (change.creditor_id = letter.creditor_id
            or change.entity_id in (select entity_id from mandate where creditor_id = letter.creditor_id))
     limit 1`.execute(tx);
  return rows.length > 0;
}
