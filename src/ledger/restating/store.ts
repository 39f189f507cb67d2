import { sql } from "kysely";
import type { CreditDraft, ItemDraft } from "#ledger/item";
import type { Queries } from "#platform/database";

/** Says of items of which nothing stands what they are now, beside when they are due. Their discounts are taken away. */
export async function restateItems(tx: Queries, items: readonly ItemDraft[]): Promise<void> {
  if (items.length === 0) return;
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
}

/** Says of credits of which nothing stands when they came, and how much they were. */
export async function restateCredits(tx: Queries, credits: readonly CreditDraft[]): Promise<void> {
  if (credits.length === 0) return;
  await sql`
    update credit c set received_on = said.received_on, amount_minor = said.minor
      from unnest(${credits.map(({ debtorId }) => debtorId)}::uuid[],
                  ${credits.map(({ creditId }) => creditId)}::uuid[],
                  ${credits.map(({ receivedOn }) => receivedOn)}::date[],
                  ${credits.map(({ amount }) => amount.minor)}::bigint[])
             as said (debtor_id, credit_id, received_on, minor)
     where c.debtor_id = said.debtor_id and c.credit_id = said.credit_id`.execute(tx);
}
