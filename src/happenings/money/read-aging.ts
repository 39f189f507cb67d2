import { sql } from "kysely";
import type { Id } from "#base/id";
import type { Queries } from "#platform/database";
import { agingBuckets, type AgedBy, type AgingBucket, type AgingBy, type AsOf } from "#ledger/aging";
import { storedCurrency } from "#ledger/item";
import { decimalOfDigits } from "#money/money";
import type { Currency } from "#money/currency";
import { agingStatement, namesOf, type AgedRow, type AgingNames } from "./aging-statement.ts";

/** An aging as it is asked for. With creditors, only what is owed to them. */
export type AgingAsked = AsOf & {
  readonly by: AgingBy;
  readonly creditorIds: readonly Id<"creditor">[] | null;
  readonly agedBy?: AgedBy;
  readonly buckets?: readonly AgingBucket[];
};

type Credits = { readonly memos: string; readonly payments: string; readonly total: string };
type Sums = { readonly amounts: readonly string[]; readonly total: string; readonly credits: Credits };

export type AgingRow = Partial<AgingNames> & Sums;

/** The aging of one currency: rows, and their sums. Amounts are decimal strings. */
export type Aging = Sums & {
  readonly on: string;
  readonly currency: string;
  readonly buckets: readonly string[];
  readonly rows: readonly AgingRow[];
};

/** The aging of the book on a day, as known now or at an instant: one for each currency, by its code. */
export async function readAging(tx: Queries, asked: AgingAsked): Promise<Aging[]> {
  const { by, creditorIds, buckets = agingBuckets } = asked;
  const statement = agingStatement({ ...asked, buckets }, { by, creditorIds });
  const { rows } = await sql<AgedRow>`${statement}`.execute(tx);
  const byCurrency = Map.groupBy(rows, ({ currency }) => currency);
  return [...byCurrency.keys()].toSorted().map((code) => {
    const currency = storedCurrency(code);
    const found = byCurrency.get(code) ?? [];
    return {
      on: asked.on.toString(),
      currency,
      buckets: buckets.map(({ name }) => name),
      rows: found.map((row) => rowOf(row, { by, currency, count: buckets.length })),
      ...sumsOf(totalOf(found, buckets.length), { currency, count: buckets.length }),
    };
  });
}

type Shape = { readonly currency: Currency; readonly count: number };

/** A row of the answer: the names that its statement gives, and its sums. */
function rowOf(row: AgedRow, { by, ...shape }: Shape & { readonly by: AgingBy }): AgingRow {
  const names: Partial<Record<keyof AgingNames, string | undefined>> = {};
  for (const name of namesOf[by]) names[name] = row[name];
  return { ...(names as Partial<AgingNames>), ...sumsOf(row, shape) };
}

type Minors = Pick<AgedRow, "memos" | "payments" | "total" | "credits"> & {
  readonly [amount: `amount_${number}`]: string;
};

function sumsOf(row: Minors, { currency, count }: Shape): Sums {
  const amounts: string[] = [];
  for (let at = 0; at < count; at += 1) amounts.push(written(row[`amount_${at}`], currency));
  const { memos, payments, credits, total } = row;
  const beside =
    credits === "0" && memos === "0"
      ? noCredits(currency)
      : { memos: written(memos, currency), payments: written(payments, currency), total: written(credits, currency) };
  return { amounts, total: written(total, currency), credits: beside };
}

const nothing = new Map<Currency, Credits>();

/** Most rows have no credits: they share what says so. */
function noCredits(currency: Currency): Credits {
  const zero = decimalOfDigits("0", currency);
  const credits = nothing.get(currency) ?? { memos: zero, payments: zero, total: zero };
  nothing.set(currency, credits);
  return credits;
}

/** Most sums of a row are nothing, and are written once. */
function written(digits: string | undefined, currency: Currency): string {
  return digits === undefined || digits === "0" ? noCredits(currency).total : decimalOfDigits(digits, currency);
}

function totalOf(rows: readonly AgedRow[], count: number): Minors {
  const columns = [
    ...Array.from({ length: count }, (_, at) => `amount_${at}` as const),
    "memos",
    "payments",
    "total",
    "credits",
  ] as const;
  const sums = columns.map((column) => [
    column,
    rows.reduce((sum, { [column]: minor }) => (minor === "0" ? sum : sum + BigInt(minor ?? 0)), 0n).toString(),
  ]);
  return Object.fromEntries(sums) as Minors;
}
