import { add, decimal, money, type Currency, type Money } from "#money/money";
import type { LetterFacts, LetterItem } from "./letter.ts";
import { wordingOf } from "./wording.ts";

/** A letter's facts as its template is given them, as JSON: every text is ready to be shown. */
export function letterPage(facts: LetterFacts) {
  const { on, entity, creditor, debtor, capacity } = facts;
  const wording = wordingOf(facts);
  return {
    date: { year: on.year, month: on.month, day: on.day, text: longDay(on) },
    title: `${wording.heading}, ${creditor.name}`,
    from: { name: entity.name, lines: addressLines(entity.address), phone: entity.phone },
    to: { name: debtor.name, lines: addressLines(debtor.address) },
    reference: [
      ["Our reference", debtor.number],
      [capacity === "own_name" ? "Account with" : "Creditor", creditor.name],
    ],
    ...wording,
    tables: tables(facts),
    payTo: creditor.payTo,
  };
}

/** One table for each currency: two currencies are never added. */
function tables({ items, unapplied, on }: LetterFacts) {
  const currencies = [...new Set(items.map(({ open }) => open.currency))].toSorted();
  return currencies.map((currency) => {
    const rows = items.filter(({ open }) => open.currency === currency);
    const total = rows.map(({ open }) => open).reduce(add, money(currency, 0n));
    const credits = unapplied.filter((sum) => sum.currency === currency).reduce(add, money<Currency>(currency, 0n));
    return {
      currency,
      rows: rows.map((item) => row(item, on)),
      total: grouped(total),
      // Shown beside, never subtracted: what it is for has not been settled.
      unapplied: credits.minor === 0n ? null : grouped(credits),
    };
  });
}

function row({ number, instalment, issuedOn, dueOn, open }: LetterItem, on: Temporal.PlainDate) {
  const { days } = dueOn.until(on, { largestUnit: "days" });
  return {
    number: instalment === null ? number : `${number}, instalment ${instalment}`,
    issued: shortDay(issuedOn),
    due: shortDay(dueOn),
    days: days > 0 ? `${days}` : "",
    open: grouped(open),
  };
}

/** The amount with thousands marks, as people write it in the United States: 1,234.50. */
export function grouped(amount: Money): string {
  const [whole = "", fraction] = decimal(amount).split(".");
  const marked = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? marked : `${marked}.${fraction}`;
}

export function longDay(day: Temporal.PlainDate): string {
  return day.toLocaleString("en-US", { year: "numeric", month: "long", day: "numeric" });
}

export function shortDay(day: Temporal.PlainDate): string {
  return day.toLocaleString("en-US", { year: "numeric", month: "2-digit", day: "2-digit" });
}

/** An address in lines. One that is written in a single line is parted at its commas, but not before state and ZIP. */
export function addressLines(text: string): string[] {
  return text
    .split(text.includes("\n") ? "\n" : /,\s(?![A-Z]{2}\s\d{5})/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
