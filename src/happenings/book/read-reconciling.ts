import { sql } from "kysely";
import type { Id } from "#base/id";
import { cutOver } from "#intake/import-batch";
import type { LastImport, MirrorTotal, Reconciling, Waiting } from "#intake/reconciling/reconciling";
import { storedCurrency } from "#ledger/item";
import { decimalOfDigits } from "#money/money";
import { survivorsOf } from "#parties/store";
import type { Queries } from "#platform/database";

/** Of which creditors, at which instant, and how many waiting entries at most. Null asks for all creditors. */
type Asked = {
  readonly creditorIds: readonly Id<"creditor">[] | null;
  readonly now: Temporal.Instant;
  readonly max: number;
};

const hoursOfDay = 24;

/** How mirror books stand to their sources: what waits there, what is expected of them, what their last files said. */
export async function readReconciling(tx: Queries, asked: Asked): Promise<Reconciling> {
  const found = await waitingIn(tx, asked);
  return {
    totals: await totalsOf(tx, asked),
    lastImports: await lastImportsOf(tx, asked),
    waiting: found.slice(0, asked.max),
    more: found.length > asked.max,
  };
}

/** The condition that keeps a statement over `creditor` to the mirror books that are asked for. */
function isAsked({ creditorIds }: Asked) {
  return sql`creditor.book = 'mirror' and (${creditorIds}::uuid[] is null or creditor.creditor_id = any(${creditorIds}::uuid[]))`;
}

type WaitingRow = Omit<Waiting, "lessens" | "unapplied" | "effectiveOn" | "since" | "age" | "debtorId"> & {
  readonly debtorId: Id<"debtor">;
  readonly currency: string;
  readonly lessens: string;
  readonly unapplied: string;
  readonly effectiveOn: Temporal.PlainDate;
  readonly since: Temporal.Instant;
};

async function waitingIn(tx: Queries, asked: Asked): Promise<Waiting[]> {
  const { rows } = await sql<WaitingRow>`
    select p.debtor_id as "debtorId", debtor.name as debtor, debtor.number, creditor.name as creditor,
           p.entry_id as "entryId", entry.kind, entry.document, p.since_at as since, posting.currency,
           coalesce(array_agg(distinct item.number) filter (where item.number is not null), '{}') as items,
           sum(case 'receivable' when posting.credit then amount when posting.debit then -amount else 0 end)::text
             as lessens,
           sum(case 'unapplied' when posting.credit then amount when posting.debit then -amount else 0 end)::text
             as unapplied,
           min(posting.effective_on) as "effectiveOn",
           (select count(*)::integer from import_batch later
             where later.creditor_id = creditor.creditor_id and later.as_of > p.since_at
               and later.taken_back_at is null and not starts_with(later.preset, ${cutOver})) as "importsSince"
      from pending_in_source p
      join entry using (debtor_id, entry_id)
      join posting using (debtor_id, entry_id)
      cross join lateral (select posting.amount_minor::numeric as amount) as signed
      join account on account.debtor_id = p.debtor_id and account.account_id = posting.account_id
      join creditor using (creditor_id)
      join debtor on debtor.debtor_id = p.debtor_id
      left join item on item.debtor_id = p.debtor_id and item.item_id = posting.item_id
     where p.confirmed_at is null and p.withdrawn_at is null and ${isAsked(asked)}
     group by p.debtor_id, p.entry_id, debtor.name, debtor.number, creditor.creditor_id, creditor.name, entry.kind,
              entry.document, p.since_at, posting.currency
     order by p.since_at, p.entry_id, posting.currency limit ${asked.max + 1}`.execute(tx);
  const survivors = await survivorsOf(
    tx,
    rows.map(({ debtorId }) => debtorId),
  );
  return rows.map(({ currency, lessens, unapplied, effectiveOn, since, debtorId, ...row }) => ({
    ...row,
    debtorId: survivors.get(debtorId) ?? debtorId,
    lessens: { amount: decimal(lessens, currency), currency },
    unapplied: { amount: decimal(unapplied, currency), currency },
    effectiveOn: effectiveOn.toString(),
    since: since.toString(),
    age: Math.floor(asked.now.since(since).total("hours") / hoursOfDay),
  }));
}

type TotalRow = Pick<MirrorTotal, "creditorId" | "creditor" | "currency" | "book" | "pending" | "source">;

async function totalsOf(tx: Queries, asked: Asked): Promise<MirrorTotal[]> {
  const { rows } = await sql<TotalRow>`
    select creditor.creditor_id as "creditorId", creditor.name as creditor, currency, sum(held)::text as book,
           sum(awaited)::text as pending, sum(held + awaited)::text as source
      from (select debtor_id, account_id, currency, open_minor::numeric as held, 0::numeric as awaited
              from item where open_minor > 0
             union all
            select posting.debtor_id, posting.account_id, posting.currency, 0,
                   case when posting.credit = 'receivable' then posting.amount_minor else -posting.amount_minor end
              from pending_in_source p
              join posting using (debtor_id, entry_id)
             where p.confirmed_at is null and p.withdrawn_at is null and posting.item_id is not null) as sums
      join account using (debtor_id, account_id)
      join creditor using (creditor_id)
     where ${isAsked(asked)}
     group by creditor.creditor_id, creditor.name, currency order by creditor.name, currency`.execute(tx);
  return rows.map(({ book, pending, source, ...row }) => ({
    ...row,
    book: decimal(book, row.currency),
    pending: decimal(pending, row.currency),
    source: decimal(source, row.currency),
  }));
}

type LastRow = Omit<LastImport, "asOf" | "importedAt"> & {
  readonly asOf: Temporal.Instant;
  readonly importedAt: Temporal.Instant;
};

async function lastImportsOf(tx: Queries, asked: Asked): Promise<LastImport[]> {
  const { rows } = await sql<LastRow>`
    select distinct on (creditor.name, creditor.creditor_id) creditor.creditor_id as "creditorId",
           creditor.name as creditor, batch_id as "batchId", as_of as "asOf", imported_at as "importedAt",
           (summary ->> 'rejected')::integer as rejected,
           (select coalesce(jsonb_agg(jsonb_build_object(
                     'currency', key, 'amount', value ->> 'rows', 'book', value ->> 'book',
                     'pending', value ->> 'pending',
                     'agrees', (value ->> 'rows')::numeric
                               = (value ->> 'book')::numeric + (value ->> 'pending')::numeric) order by key), '[]')
              from jsonb_each(summary -> 'control')) as control
      from import_batch
      join creditor using (creditor_id)
     where taken_back_at is null and not starts_with(preset, ${cutOver}) and ${isAsked(asked)}
     order by creditor.name, creditor.creditor_id, as_of desc, batch_id desc`.execute(tx);
  return rows.map((row) => ({ ...row, asOf: row.asOf.toString(), importedAt: row.importedAt.toString() }));
}

function decimal(minor: string, currency: string): string {
  return decimalOfDigits(minor, storedCurrency(currency));
}
