import { sql } from "kysely";
import type { Id } from "#base/id";
import type { EntryDraft, EntryKind, LedgerAccount, Part } from "#ledger/entry";
import type { PostedLine, PostedPayment } from "#ledger/posted";
import type { Queries } from "#platform/database";
import { storedCurrency } from "#ledger/item";
import { partKey, type ReversalFacts } from "#ledger/reversal";
import { money } from "#money/money";

type Target = { readonly debtorIds: readonly Id<"debtor">[]; readonly entryId: Id<"entry"> };

type PostingRow = {
  debit: LedgerAccount;
  credit: LedgerAccount;
  amount_minor: bigint;
  currency: string;
  account_id: Id<"account">;
  item_id: Id<"item"> | null;
  part: Part | null;
  credit_id: Id<"credit"> | null;
  effective_on: Temporal.PlainDate;
  part_owed: bigint | null;
  credit_left: bigint | null;
};

type EntryRow = {
  debtor_id: Id<"debtor">;
  entry_id: Id<"entry">;
  kind: EntryKind;
  source: EntryDraft["source"];
  document: string;
  batch_id: Id<"batch"> | null;
  because: string;
  login_id: Id<"login"> | null;
  reverses_id: Id<"entry"> | null;
  booked_on: Temporal.PlainDate;
  recorded_at: Temporal.Instant;
  reversed_by: Id<"entry"> | null;
};

/** An entry of these debtors (a person may be several), with all that decides whether it can be taken back. */
export async function loadReversalFacts(
  tx: Queries,
  { debtorIds, entryId }: Target,
): Promise<ReversalFacts | undefined> {
  const { rows } = await sql<EntryRow>`
    select e.*, r.entry_id as reversed_by
      from entry e
      left join entry r on r.debtor_id = e.debtor_id and r.reverses_id = e.entry_id
     where e.debtor_id = any(${debtorIds}::uuid[]) and e.entry_id = ${entryId}
  `.execute(tx);
  const [head] = rows;
  if (head === undefined) return undefined;
  const { rows: postings } = await sql<PostingRow>`
    select p.*, o.open_minor as part_owed, c.open_minor as credit_left
      from posting p
      left join item_part o on o.debtor_id = p.debtor_id and o.item_id = p.item_id and o.part = p.part
      left join credit c on c.debtor_id = p.debtor_id and c.credit_id = p.credit_id
     where p.debtor_id = ${head.debtor_id} and p.entry_id = ${entryId}
     order by p.number
  `.execute(tx);
  return {
    entry: entryOf(head, postings),
    reversedById: head.reversed_by,
    creditsLeft: new Map(postings.flatMap((row) => (row.credit_id ? [[row.credit_id, row.credit_left ?? 0n]] : []))),
    partsOwed: new Map(
      postings.flatMap(({ item_id, part, part_owed }) =>
        item_id && part ? [[partKey(item_id, part), part_owed ?? 0n]] : [],
      ),
    ),
  };
}

function entryOf(head: EntryRow, postings: readonly PostingRow[]): EntryDraft {
  return {
    debtorId: head.debtor_id,
    entryId: head.entry_id,
    kind: head.kind,
    source: head.source,
    document: head.document,
    batchId: head.batch_id,
    because: head.because,
    loginId: head.login_id,
    reversesId: head.reverses_id,
    bookedOn: head.booked_on,
    recordedAt: head.recorded_at,
    postings: postings.map((row) => ({
      debit: row.debit,
      credit: row.credit,
      amount: money(storedCurrency(row.currency), row.amount_minor),
      accountId: row.account_id,
      item: row.item_id && row.part ? { itemId: row.item_id, part: row.part } : null,
      creditId: row.credit_id,
      effectiveOn: row.effective_on,
    })),
  };
}

type LineRow = EntryRow & PostingRow & { part: Part };

/** Why an item owes what it owes: all its postings, in the order in which they were learned. */
export async function loadPostings(
  tx: Queries,
  { debtorIds, itemId }: { debtorIds: readonly Id<"debtor">[]; itemId: Id<"item"> },
): Promise<PostedLine[]> {
  const { rows } = await sql<LineRow>`
    select e.entry_id, e.kind, e.because, e.document, e.login_id, r.entry_id as reversed_by,
           p.debit, p.credit, p.part, p.amount_minor, p.currency, p.effective_on, p.booked_on, p.recorded_at
      from posting p
      join entry e on e.debtor_id = p.debtor_id and e.entry_id = p.entry_id
      left join entry r on r.debtor_id = e.debtor_id and r.reverses_id = e.entry_id
     where p.debtor_id = any(${debtorIds}::uuid[]) and p.item_id = ${itemId}
     order by p.recorded_at, p.entry_id, p.number
  `.execute(tx);
  return rows.map((row) => ({
    entryId: row.entry_id,
    kind: row.kind,
    because: row.because,
    document: row.document,
    debit: row.debit,
    credit: row.credit,
    part: row.part,
    amount: money(storedCurrency(row.currency), row.amount_minor),
    effectiveOn: row.effective_on,
    bookedOn: row.booked_on,
    recordedAt: row.recorded_at,
    loginId: row.login_id,
    reversedBy: row.reversed_by,
  }));
}

type PaymentRow = Pick<EntryRow, "entry_id" | "because" | "login_id" | "reversed_by"> &
  Pick<PostingRow, "amount_minor" | "currency" | "effective_on"> & { kind: PostedPayment["kind"]; number: string };

/** The money that came from debtors, whatever it paid and whether it was taken back, the newest first. */
export async function loadPayments(
  tx: Queries,
  { debtorIds, max }: { readonly debtorIds: readonly Id<"debtor">[]; readonly max: number },
): Promise<PostedPayment[]> {
  const { rows } = await sql<PaymentRow>`
    select e.entry_id, c.kind, c.number, e.because, e.login_id, r.entry_id as reversed_by,
           p.amount_minor, p.currency, p.effective_on
      from posting p
      join entry e on e.debtor_id = p.debtor_id and e.entry_id = p.entry_id and e.kind = 'payment'
      join credit c on c.debtor_id = p.debtor_id and c.credit_id = p.credit_id
      left join entry r on r.debtor_id = e.debtor_id and r.reverses_id = e.entry_id
     where p.debtor_id = any(${debtorIds}::uuid[]) and p.debit = 'cash'
     order by p.effective_on desc, e.recorded_at desc, e.entry_id
     limit ${max}
  `.execute(tx);
  return rows.map((row) => ({
    ...{ entryId: row.entry_id, kind: row.kind, number: row.number, because: row.because },
    ...{ amount: money(storedCurrency(row.currency), row.amount_minor), receivedOn: row.effective_on },
    ...{ loginId: row.login_id, reversedBy: row.reversed_by },
  }));
}

/** The debtors of whom a batch posted something, in the order of their ids. */
export async function debtorsOfBatch(tx: Queries, batchId: Id<"batch">): Promise<Id<"debtor">[]> {
  const { rows } = await sql<{ debtor_id: Id<"debtor"> }>`
    select distinct debtor_id from entry where batch_id = ${batchId} order by debtor_id`.execute(tx);
  return rows.map((row) => row.debtor_id);
}

/** The entries of a batch in the books of some debtors that nothing has reversed yet. */
export async function loadBatchEntries(
  tx: Queries,
  { batchId, debtorIds }: { batchId: Id<"batch">; debtorIds: readonly Id<"debtor">[] },
): Promise<EntryDraft[]> {
  const { rows } = await sql<EntryRow>`
    select e.*, null as reversed_by from entry e
     where e.debtor_id = any(${debtorIds}::uuid[]) and e.batch_id = ${batchId} and ${isStanding}
     order by e.debtor_id, e.entry_id`.execute(tx);
  const found = await sql<PostingRow & { entry_id: string }>`
    select p.* from unnest(${rows.map((row) => row.debtor_id)}::uuid[], ${rows.map((row) => row.entry_id)}::uuid[])
                      as asked (debtor_id, entry_id)
      join posting p on p.debtor_id = asked.debtor_id and p.entry_id = asked.entry_id
     order by p.debtor_id, p.entry_id, p.number`.execute(tx);
  const postings = Map.groupBy(found.rows, (row) => row.entry_id);
  return rows.map((head) => entryOf(head, postings.get(head.entry_id) ?? []));
}

/**
 * Whether anything that a batch brought to an item or credit is no longer there to be taken back, or something else
 * moved since what the batch brought whole.
 */
export async function isBuiltUpon(tx: Queries, batchId: Id<"batch">): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`
    with standing as (
      select p.*, e.kind from entry e join posting p on p.debtor_id = e.debtor_id and p.entry_id = e.entry_id
       where e.batch_id = ${batchId} and ${isStanding})
    select exists (
             select 1 from (select debtor_id, item_id, part,
                                   sum(case when debit = 'receivable' then amount_minor else -amount_minor end) as moved
                              from standing where item_id is not null group by debtor_id, item_id, part) as net
               join item_part o on o.debtor_id = net.debtor_id and o.item_id = net.item_id and o.part = net.part
              where o.open_minor < net.moved)
        or exists (
             select 1 from (select debtor_id, credit_id,
                                   sum(case when credit = 'unapplied' then amount_minor else -amount_minor end) as moved
                              from standing where credit_id is not null group by debtor_id, credit_id) as net
               join credit c on c.debtor_id = net.debtor_id and c.credit_id = net.credit_id
              where c.open_minor < net.moved)
        or exists (
             select 1 from standing s
               join posting p on p.debtor_id = s.debtor_id and p.item_id = s.item_id
               join entry e on e.debtor_id = p.debtor_id and e.entry_id = p.entry_id
              where s.kind = 'charge' and e.batch_id is distinct from ${batchId} and ${isStanding})
        or exists (
             select 1 from standing s
               join posting p on p.debtor_id = s.debtor_id and p.credit_id = s.credit_id
               join entry e on e.debtor_id = p.debtor_id and e.entry_id = p.entry_id
              where s.credit = 'unapplied' and e.batch_id is distinct from ${batchId} and ${isStanding}) as is`.execute(
    tx,
  );
  return rows[0]?.is === true;
}

const isStanding = sql`
  e.kind <> 'reversal'
  and not exists (select 1 from entry r where r.debtor_id = e.debtor_id and r.reverses_id = e.entry_id)`;
