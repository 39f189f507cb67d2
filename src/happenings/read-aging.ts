import { sql, type RawBuilder } from "kysely";
import type { Id } from "#base/id";
import type { Queries } from "#platform/database";
import { addAged, agingBuckets, type AgedAmounts, type AsOf } from "#ledger/aging";
import { agedBook } from "#ledger/aging/store";
import { storedCurrency } from "#ledger/item";
import { decimal, money, type Currency } from "#money/money";

/** An aging as it is asked for. With creditors, only what is owed to them. */
export type AgingAsked = AsOf & {
  readonly by: "debtor" | "account" | "creditor";
  readonly creditorIds: readonly Id<"creditor">[] | null;
};

type Credits = { readonly memos: string; readonly payments: string; readonly total: string };
type Sums = { readonly amounts: readonly string[]; readonly total: string; readonly credits: Credits };

/** Whose row it is: of an aging by debtor, by account, or by creditor, each names only what it is about. */
export type AgingRow = Sums & {
  readonly debtorId?: string;
  readonly debtor?: string;
  readonly number?: string;
  readonly accountId?: string;
  readonly account?: string;
  readonly creditorId?: string;
  readonly creditor?: string;
};

/** The aging of one currency: rows, and their sums. Amounts are decimal strings. */
export type Aging = Sums & {
  readonly on: string;
  readonly currency: string;
  readonly buckets: readonly string[];
  readonly rows: readonly AgingRow[];
};

/** A person is one row, also when several debtors turned out to be that person: merges are read as they are now. */
const survivors = sql`
  merged as (
    select debtor_id, survivor_id from same_person where until_at is null
     union
    select m.debtor_id, s.survivor_id
      from merged m join same_person s on s.debtor_id = m.survivor_id and s.until_at is null),
  survivor as (
    select debtor_id, survivor_id from merged m
     where not exists (select from same_person s where s.debtor_id = m.survivor_id and s.until_at is null))
`;

const sums = sql`
  array[${sql.join(agingBuckets.map((_, index) => sql`sum(b.amounts[${sql.lit(index + 1)}])`))}]::bigint[] as amounts,
  sum(b.memos)::bigint as memos, sum(b.payments)::bigint as payments
`;

type Row = { names: Omit<AgingRow, keyof Sums>; currency: string; amounts: string[]; memos: bigint; payments: bigint };

/** The aging of the book on a day, as known now or at an instant: one for each currency, by its code. */
export async function readAging(tx: Queries, asked: AgingAsked): Promise<Aging[]> {
  const { rows } = await statementOf(asked).execute(tx);
  const byCurrency = Map.groupBy(rows, ({ currency }) => storedCurrency(currency));
  return [...byCurrency].map(([currency, found]) => agingOf(asked.on, currency, found));
}

function agingOf(on: Temporal.PlainDate, currency: Currency, found: readonly Row[]): Aging {
  const amounts = found.map((row) => ({ ...row, amounts: row.amounts.map(BigInt) }));
  return {
    on: on.toString(),
    currency,
    buckets: agingBuckets.map(({ name }) => name),
    rows: amounts.map(({ names, ...aged }) => ({ ...names, ...sumsOf(currency, aged) })),
    ...sumsOf(currency, addAged(amounts)),
  };
}

function sumsOf(currency: Currency, { amounts, memos, payments }: AgedAmounts): Sums {
  const text = (minor: bigint) => decimal(money(currency, minor));
  return {
    amounts: amounts.map(text),
    total: text(amounts.reduce((sum, minor) => sum + minor, 0n)),
    credits: { memos: text(memos), payments: text(payments), total: text(memos + payments) },
  };
}

function statementOf({ by, creditorIds, ...asOf }: AgingAsked): RawBuilder<Row> {
  const ofCreditors = creditorIds === null ? sql`true` : sql`a.creditor_id = any(${creditorIds}::uuid[])`;
  const accounts = sql`join account a on a.debtor_id = b.debtor_id and a.account_id = b.account_id and ${ofCreditors}`;
  switch (by) {
    case "debtor":
      return sql<Row>`
        with recursive ${survivors}, person as (
          select coalesce(s.survivor_id, b.debtor_id) as debtor_id, b.currency, ${sums}
            from ${agedBook(asOf)} b ${creditorIds === null ? sql`` : accounts}
            left join survivor s on s.debtor_id = b.debtor_id
           group by 1, 2)
        select jsonb_build_object('debtorId', d.debtor_id, 'debtor', d.name, 'number', d.number) as names,
               p.currency, p.amounts, p.memos, p.payments
          from person p join debtor d on d.debtor_id = p.debtor_id
         order by p.currency, d.name, d.number, d.debtor_id`;
    case "account":
      return sql<Row>`
        with recursive ${survivors}
        select jsonb_build_object('debtorId', d.debtor_id, 'debtor', d.name, 'number', d.number, 'account', a.number,
                                  'accountId', a.account_id, 'creditorId', c.creditor_id, 'creditor', c.name) as names,
               b.currency, b.amounts, b.memos, b.payments
          from ${agedBook(asOf)} b ${accounts}
          join creditor c on c.creditor_id = a.creditor_id
          left join survivor s on s.debtor_id = b.debtor_id
          join debtor d on d.debtor_id = coalesce(s.survivor_id, b.debtor_id)
         order by b.currency, d.name, d.number, c.name, a.number, a.account_id`;
    case "creditor":
      return sql<Row>`
        select jsonb_build_object('creditorId', c.creditor_id, 'creditor', c.name) as names, b.currency, ${sums}
          from ${agedBook(asOf)} b ${accounts}
          join creditor c on c.creditor_id = a.creditor_id
         group by c.creditor_id, c.name, b.currency
         order by b.currency, c.name`;
  }
}
