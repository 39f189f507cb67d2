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
type Names = {
  readonly debtorId?: string;
  readonly debtor?: string;
  readonly number?: string;
  readonly accountId?: string;
  readonly account?: string;
  readonly creditorId?: string;
  readonly creditor?: string;
};

export type AgingRow = Names & Sums;

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

// A column for each bucket: the driver reads a list of numbers several times slower than as many numbers.
const amounts = sql`
  b.currency, ${sql.join(agingBuckets.map((_, index) => sql`b.amounts[${sql.lit(index + 1)}] as ${sql.id(`amount_${index}`)}`))},
  b.memos, b.payments
`;

/** Of the names a statement gives those that its rows are about. */
type Row = Required<Names> & {
  readonly [amount: `amount_${number}`]: bigint;
  readonly currency: string;
  readonly memos: bigint;
  readonly payments: bigint;
};

const namesOf = {
  debtor: ({ debtorId, debtor, number }) => ({ debtorId, debtor, number }),
  account: ({ debtorId, debtor, number, account, accountId, creditorId, creditor }) => {
    return { debtorId, debtor, number, account, accountId, creditorId, creditor };
  },
  creditor: ({ creditorId, creditor }) => ({ creditorId, creditor }),
} satisfies Record<AgingAsked["by"], (row: Row) => Names>;

/** The aging of the book on a day, as known now or at an instant: one for each currency, by its code. */
export async function readAging(tx: Queries, asked: AgingAsked): Promise<Aging[]> {
  const { rows } = await statementOf(asked).execute(tx);
  const byCurrency = Map.groupBy(rows, ({ currency }) => currency);
  return [...byCurrency.keys()].toSorted().map((currency) => {
    return agingOf(asked, storedCurrency(currency), byCurrency.get(currency) ?? []);
  });
}

function agingOf({ on, by }: AgingAsked, currency: Currency, found: readonly Row[]): Aging {
  const aged = found.map(agedOf);
  return {
    on: on.toString(),
    currency,
    buckets: agingBuckets.map(({ name }) => name),
    rows: found.map((row, index) => ({ ...namesOf[by](row), ...sumsOf(currency, aged[index] ?? agedOf(row)) })),
    ...sumsOf(currency, addAged(aged)),
  };
}

function agedOf(row: Row): AgedAmounts {
  return {
    amounts: agingBuckets.map((_, index) => row[`amount_${index}`] ?? 0n),
    memos: row.memos,
    payments: row.payments,
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
    case "debtor": {
      const persons = {
        by: [sql`coalesce(s.survivor_id, b.debtor_id) as debtor_id`],
        joined: sql`${creditorIds === null ? sql`` : accounts} left join survivor s on s.debtor_id = b.debtor_id`,
      };
      return sql<Row>`
        with recursive ${survivors}
        select b.debtor_id as "debtorId", d.name as debtor, d.number, ${amounts}
          from ${agedBook(asOf, persons)} b join debtor d on d.debtor_id = b.debtor_id
         order by d.name, d.number, d.debtor_id`;
    }
    case "account":
      return sql<Row>`
        with recursive ${survivors}
        select d.debtor_id as "debtorId", d.name as debtor, d.number, a.number as account, a.account_id as "accountId",
               c.creditor_id as "creditorId", c.name as creditor, ${amounts}
          from ${agedBook(asOf)} b ${accounts}
          join creditor c on c.creditor_id = a.creditor_id
          left join survivor s on s.debtor_id = b.debtor_id
          join debtor d on d.debtor_id = coalesce(s.survivor_id, b.debtor_id)
         order by d.name, d.number, c.name, a.number, a.account_id`;
    case "creditor":
      return sql<Row>`
        select c.creditor_id as "creditorId", c.name as creditor, ${amounts}
          from ${agedBook(asOf, { by: [sql`a.creditor_id`], joined: accounts })} b
          join creditor c on c.creditor_id = b.creditor_id
         order by c.name`;
  }
}
