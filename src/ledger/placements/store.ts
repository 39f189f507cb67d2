import { sql } from "kysely";
import type { Id } from "#base/id";
import type { Queries } from "#platform/database";
import type { Placement } from "#ledger/placement";

/** A placement of an item. */
export type NewPlacement = Placement & { readonly debtorId: Id<"debtor">; readonly itemId: Id<"item"> };

/** Records where items came from, any number; what is on record stays. Gives the items of which it was not. */
export async function addPlacements(tx: Queries, placements: readonly NewPlacement[]): Promise<Id<"item">[]> {
  if (placements.length === 0) return [];
  const { rows } = await sql<{ item_id: Id<"item"> }>`
    insert into item_placement
           (debtor_id, item_id, original_creditor, original_number, defaulted_on, charged_off_on, itemization_on,
            itemization, last_paid_on, served_from, served_until)
    select "debtorId", "itemId", "originalCreditor", "originalNumber", "defaultedOn", "chargedOffOn", "itemizationOn",
           itemization, "lastPaidOn", "servedFrom", "servedUntil"
      from json_to_recordset(${JSON.stringify(placements)}::json)
        as new ("debtorId" uuid, "itemId" uuid, "originalCreditor" text, "originalNumber" text, "defaultedOn" date,
                "chargedOffOn" date, "itemizationOn" date, itemization jsonb, "lastPaidOn" date, "servedFrom" date,
                "servedUntil" date)
        on conflict do nothing
    returning item_id`.execute(tx);
  return rows.map((row) => row.item_id);
}
