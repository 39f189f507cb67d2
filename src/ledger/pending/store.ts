import { sql } from "kysely";
import type { Id } from "#base/id";
import type { Queries } from "#platform/database";
import { storedCurrency } from "#ledger/item";
import { money, type Money } from "#money/money";

type EntryRef = { readonly debtorId: Id<"debtor">; readonly entryId: Id<"entry"> };

/** An entry in a mirrored book waits until an import shows it in the source. */
export async function awaitSource(tx: Queries, entries: readonly EntryRef[], since: Temporal.Instant): Promise<void> {
  await sql`
    insert into pending_in_source (debtor_id, entry_id, since_at)
    select debtor_id, entry_id, ${since}::timestamptz from ${refs(entries)}
  `.execute(tx);
}

/** The source has shown these: they are pending no longer. */
export async function confirmInSource(
  tx: Queries,
  entries: readonly EntryRef[],
  { batchId, at }: { batchId: Id<"batch">; at: Temporal.Instant },
): Promise<void> {
  await sql`
    update pending_in_source p
       set confirmed_at = ${at}::timestamptz, confirmed_batch_id = ${batchId}::uuid
      from ${refs(entries)}
     where p.debtor_id = asked.debtor_id and p.entry_id = asked.entry_id
       and p.confirmed_at is null and p.withdrawn_at is null
  `.execute(tx);
}

/** Reversed before the source ever saw it. True where it was still pending. */
export async function withdrawFromSource(tx: Queries, entry: EntryRef, at: Temporal.Instant): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update pending_in_source
       set withdrawn_at = ${at}::timestamptz
     where debtor_id = ${entry.debtorId} and entry_id = ${entry.entryId}
       and confirmed_at is null and withdrawn_at is null
  `.execute(tx);
  return numAffectedRows === 1n;
}

/** By how much an entry that is pending in the source moved one item or credit here, in minor units, signed. */
export type PendingMove = EntryRef & {
  readonly sinceAt: Temporal.Instant;
  readonly accountId: Id<"account">;
  readonly itemId: Id<"item"> | null;
  readonly creditId: Id<"credit"> | null;
  readonly move: Money;
};

/**
 * What is pending in the source for these debtors, by entry and by item or credit. The source is expected to show what
 * the ledger shows less these moves.
 */
export async function loadPendingMoves(tx: Queries, debtorIds: readonly Id<"debtor">[]): Promise<PendingMove[]> {
  const { rows } = await sql<{
    debtor_id: Id<"debtor">;
    entry_id: Id<"entry">;
    since_at: Temporal.Instant;
    account_id: Id<"account">;
    item_id: Id<"item"> | null;
    credit_id: Id<"credit"> | null;
    currency: string;
    minor: bigint;
  }>`
    select p.debtor_id, p.entry_id, p.since_at, side.account_id, side.item_id, side.credit_id, side.currency,
           sum(side.minor)::bigint as minor
      from pending_in_source p
      join lateral (
             select account_id, item_id, null::uuid as credit_id, currency,
                    case when debit = 'receivable' then amount_minor else -amount_minor end as minor
               from posting
              where debtor_id = p.debtor_id and entry_id = p.entry_id and item_id is not null
              union all
             select account_id, null, credit_id, currency,
                    case when credit = 'unapplied' then amount_minor else -amount_minor end
               from posting
              where debtor_id = p.debtor_id and entry_id = p.entry_id and credit_id is not null) side on true
     where p.debtor_id = any(${debtorIds}::uuid[]) and p.confirmed_at is null and p.withdrawn_at is null
     group by p.debtor_id, p.entry_id, p.since_at, side.account_id, side.item_id, side.credit_id, side.currency
     order by p.since_at, p.entry_id
  `.execute(tx);
  return rows.map((row) => ({
    debtorId: row.debtor_id,
    entryId: row.entry_id,
    sinceAt: row.since_at,
    accountId: row.account_id,
    itemId: row.item_id,
    creditId: row.credit_id,
    move: money(storedCurrency(row.currency), row.minor),
  }));
}

function refs(entries: readonly EntryRef[]) {
  return sql`
    unnest(${entries.map(({ debtorId }) => debtorId)}::uuid[], ${entries.map(({ entryId }) => entryId)}::uuid[])
      as asked (debtor_id, entry_id)
  `;
}

/** What a batch showed to be in the source is pending again: the batch is taken back. */
export async function pendAgain(tx: Queries, batchId: Id<"batch">): Promise<void> {
  await sql`
    update pending_in_source set confirmed_at = null, confirmed_batch_id = null
     where confirmed_batch_id = ${batchId}`.execute(tx);
}
