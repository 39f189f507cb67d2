import { money, sumOf, type Currency, type Money } from "#money/money";
import { daysPast, grouped, type PageSum, type PageTable } from "./page-table.ts";
import { wordsOf } from "./templates/law-words.ts";
import type { Language } from "./templates/template.ts";
import { shortDay } from "./templates/written.ts";

/** A letter that is made of the template of this name is a statement. */
export const statementName = "statement";

/** An item, or an instalment of one: what was charged for it, what is left by the day, and what of that is asked for. */
export type StatementItem = {
  readonly number: string;
  /** Which instalment of it; null where it is due whole. */
  readonly instalment: number | null;
  readonly issuedOn: Temporal.PlainDate;
  /** Null where it is retained, and due on no day. */
  readonly dueOn: Temporal.PlainDate | null;
  readonly charged: Money;
  readonly open: Money;
  /** What is left of it once what is contested is taken off. */
  readonly asked: Money;
};

/** What was received and is applied to nothing. */
export type StatementCredit = { readonly number: string; readonly on: Temporal.PlainDate; readonly open: Money };

/** All that one debtor owed one creditor on a day, beside what a letter says. */
export type StatementFacts = {
  readonly items: readonly StatementItem[];
  readonly credits: readonly StatementCredit[];
};

export const statementRefusals = {
  nothing_open: "Nothing was owed on that day, and no credit was left.",
} as const;

type When = { readonly on: Temporal.PlainDate; readonly language: Language };

/**
 * What is charged, settled and open of each item on a day, in a table for each currency. What is contested is shown and
 * not asked for; what was received and is applied to nothing stands below, and the balance is after both.
 */
export function statementTables({ items, credits }: StatementFacts, when: When): PageTable[] {
  const currencies = [...new Set([...items, ...credits].map(({ open }) => open.currency))].toSorted();
  return currencies.map((currency) => {
    const rows = items.filter(({ open }) => open.currency === currency);
    const left = credits.filter(({ open }) => open.currency === currency);
    const asked = sumOf(
      rows.map((item) => item.asked),
      currency,
    );
    return {
      ...{ currency, columns: ["number", "issued", "due", "daysPastDue", "charged", "settled", "open"] },
      rows: rows.map((item) => itemRow(item, when)),
      sums: sums(currency, { rows, left, asked, language: when.language }),
      total: grouped(asked),
    };
  });
}

type Summed = {
  readonly rows: readonly StatementItem[];
  readonly left: readonly StatementCredit[];
  readonly asked: Money;
  readonly language: Language;
};

function sums(currency: Currency, { rows, left, asked, language }: Summed): PageSum[] {
  const { labels, received } = wordsOf[language];
  const owed = sumOf(
    rows.map(({ open }) => open),
    currency,
  );
  const contested = money(currency, asked.minor - owed.minor);
  const taken = [
    ...(contested.minor === 0n ? [] : [{ label: labels.contested, amount: contested }]),
    ...left.map(({ number, on, open }) => {
      return { label: received(number, shortDay(on, language)), amount: money(currency, -open.minor) };
    }),
  ];
  const balance = sumOf([owed, ...taken.map(({ amount }) => amount)], currency);
  const strong = (label: string, amount: Money) => ({ label, amount: grouped(amount), isStrong: true });
  return [
    strong(labels.owed, owed),
    ...taken.map(({ label, amount }) => ({ label, amount: grouped(amount), isStrong: false })),
    ...(taken.length === 0 ? [] : [strong(labels.balance, balance)]),
  ];
}

function itemRow(item: StatementItem, { on, language }: When): PageTable["rows"][number] {
  const { number, instalment, issuedOn, dueOn, charged, open, asked } = item;
  const words = wordsOf[language];
  const named = instalment === null ? number : words.instalment(number, instalment);
  return {
    number: asked.minor < open.minor ? words.isContested(named) : named,
    issued: shortDay(issuedOn, language),
    due: dueOn === null ? words.labels.retained : shortDay(dueOn, language),
    daysPastDue: dueOn === null ? "" : daysPast(dueOn, on),
    ...{ charged: grouped(charged), settled: grouped(money(open.currency, charged.minor - open.minor)) },
    open: grouped(open),
  };
}
