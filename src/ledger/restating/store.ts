import { sql } from "kysely";
import type { CreditDraft, ItemDraft } from "#ledger/item";
import { replaceDueDays, type Opening } from "#ledger/store";
import { copyDiscounts, replaceInstalments } from "#ledger/terms/store";
import type { Queries } from "#platform/database";

/**
 * Says of items and credits of which nothing stands what they are now, before they are charged again: days, amounts,
 * terms, parts and discounts. When they were believed to be due until now stays on record.
 */
export async function restate(tx: Queries, { items, credits }: Opening, at: Temporal.Instant): Promise<void> {
  if (items.length > 0) await restateItems(tx, items, at);
  if (credits.length > 0) await restateCredits(tx, credits);
}

async function restateItems(tx: Queries, items: readonly ItemDraft[], at: Temporal.Instant): Promise<void> {
  await replaceDueDays(tx, items, at);
  await replaceInstalments(tx, items, at);
  const ids = sql`${items.map(({ debtorId }) => debtorId)}::uuid[], ${items.map(({ itemId }) => itemId)}::uuid[]`;
  await sql`
    update item i
       set reference = said.reference, terms = said.terms, issued_on = said.issued_on, amount_minor = said.minor
      from unnest(${ids}, ${items.map(({ reference }) => reference)}::text[],
                  ${items.map(({ terms }) => terms)}::text[], ${items.map(({ issuedOn }) => issuedOn)}::date[],
                  ${items.map(({ amount }) => amount.minor)}::bigint[])
             as said (debtor_id, item_id, reference, terms, issued_on, minor)
     where i.debtor_id = said.debtor_id and i.item_id = said.item_id`.execute(tx);
  await sql`
    delete from item_discount d using unnest(${ids}) as said (debtor_id, item_id)
     where d.debtor_id = said.debtor_id and d.item_id = said.item_id`.execute(tx);
  await copyDiscounts(tx, items);
}

async function restateCredits(tx: Queries, credits: readonly CreditDraft[]): Promise<void> {
  await sql`
    update credit c set received_on = said.received_on, amount_minor = said.minor
      from unnest(${credits.map(({ debtorId }) => debtorId)}::uuid[],
                  ${credits.map(({ creditId }) => creditId)}::uuid[],
                  ${credits.map(({ receivedOn }) => receivedOn)}::date[],
                  ${credits.map(({ amount }) => amount.minor)}::bigint[])
             as said (debtor_id, credit_id, received_on, minor)
     where c.debtor_id = said.debtor_id and c.credit_id = said.credit_id`.execute(tx);
}
