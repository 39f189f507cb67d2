import { sql } from "kysely";
import type { Id } from "#base/id";
import { laterOf } from "#calendar/days";
import { reconcile, vote } from "#intake/reconcile";
import { draftAdjustment } from "#intake/draft-document";
import { loadItems } from "#ledger/open/store";
import { postEntries } from "#ledger/store";
import { money } from "#money/money";
import { lockDebtors } from "#parties/store";
import { headOf, touch, type Batch } from "./batch.ts";
import { pendingOf } from "./held-documents.ts";

const itemsAtOnce = 5_000;

/**
 * Closes the creditor's open items that a complete file does not hold: its source has nothing open of them. An item
 * that a payment here has closed already is looked at too: that it is missing shows that the source knows the payment.
 */
export async function closeMissing(batch: Batch): Promise<void> {
  for (let after = { debtorId: "", itemId: "" }; ;) {
    const missing = await missingItems(batch, after);
    const last = missing.at(-1);
    if (last === undefined) return;
    await close(batch, missing);
    after = last;
  }
}

type Missing = { readonly debtorId: Id<"debtor">; readonly itemId: Id<"item"> };

async function missingItems(
  { tx, creditor }: Batch,
  after: { readonly debtorId: string; readonly itemId: string },
): Promise<Missing[]> {
  const { rows } = await sql<Missing>`
    select missing.debtor_id as "debtorId", missing.item_id as "itemId"
      from (select item.debtor_id, item.item_id
              from account
              join item on item.debtor_id = account.debtor_id and item.account_id = account.account_id
                       and item.open_minor > 0
             where account.creditor_id = ${creditor.creditorId}
             union
            select posting.debtor_id, posting.item_id
              from pending_in_source pending
              join posting on posting.debtor_id = pending.debtor_id and posting.entry_id = pending.entry_id
                          and posting.item_id is not null
              join account on account.debtor_id = posting.debtor_id and account.account_id = posting.account_id
             where pending.confirmed_at is null and pending.withdrawn_at is null
               and account.creditor_id = ${creditor.creditorId}) as missing
     where (${after.itemId} = '' or (missing.debtor_id, missing.item_id) >
                                    (nullif(${after.debtorId}, '')::uuid, nullif(${after.itemId}, '')::uuid))
       and not exists (select 1 from taken where taken.target_id = missing.item_id)
     order by missing.debtor_id, missing.item_id limit ${itemsAtOnce}`.execute(tx);
  return rows;
}

async function close(batch: Batch, missing: readonly Missing[]): Promise<void> {
  const debtorIds = [...new Set(missing.map(({ debtorId }) => debtorId))];
  await lockDebtors(batch.tx, debtorIds);
  const pending = await pendingOf(batch.tx, debtorIds);
  const entries = (await loadItems(batch.tx, missing)).flatMap((item) => {
    const held = { openMinor: item.open.minor, pending: pending.get(item.itemId) ?? [] };
    const reconciled = reconcile(held, 0n);
    if (!reconciled.agrees) return [];
    vote(batch.tally.votes, { debtorId: item.debtorId, pending: held.pending }, reconciled.shown);
    if (reconciled.adjustMinor === 0n) return [];
    batch.tally.closed += 1;
    touch(batch, item.debtorId, "closed");
    const parts = item.parts.map(({ part, open }) => ({ part, amount: open }));
    const adjust = money(item.open.currency, reconciled.adjustMinor);
    const drafting = { accountId: item.accountId, head: headOf(batch, item.debtorId) };
    return [draftAdjustment({ ...item, parts }, { adjust, on: laterOf(batch.asOfDay, item.issuedOn) }, drafting)];
  });
  await postEntries(batch.tx, entries);
}
