import { readCurrency, type Currency } from "#money/currency";
import { add, decimal, sumOf, type Money } from "#money/money";
import type { Faults } from "./fault.ts";

/** The currency of an account: by its code in the file, which may be none that there is. */
export type Usual = { readonly code: string; readonly currency: Currency };

type Where = { readonly line: number; readonly faults: Faults };

/** The currency of which a statement is. Where it says none that there is, this is told, and US dollars are taken. */
export function usualCurrency(code: string, field: string, { line, faults }: Where): Usual {
  const currency = readCurrency(code);
  if (currency !== undefined) return { code, currency };
  if (code === "") faults.warning(line, field, "No currency is said; US dollars are taken.");
  else faults.error(line, code, "ISO 4217 has no such currency; US dollars are taken.");
  return { code, currency: "USD" };
}

/** The currency of an amount within a statement. Undefined where there is none of its code. */
export function currencyWithin(usual: Usual, code: string): Currency | undefined {
  return code === usual.code ? usual.currency : readCurrency(code);
}

type Movement = { readonly id: string; readonly line: number };

/** Banks give one identifier to several movements: who would know them again by it alone must be told. */
export function checkIds(entries: readonly Movement[], field: string, faults: Faults): void {
  const seen = new Set<string>();
  for (const { id, line } of entries) {
    if (id === "") faults.warning(line, field, "The movement has no identifier of the bank.");
    else if (seen.has(id)) faults.warning(line, id, "The bank's identifier is another movement's, too.");
    seen.add(id);
  }
}

type Between = { readonly opening: Money; readonly closing: Money; readonly moved: readonly Money[] };

/** Tells where what moved does not lead from the balance before to the one after. All of it is of one currency. */
export function checkBalances({ opening, closing, moved }: Between, { line, faults }: Where): void {
  const expected = add(opening, sumOf(moved, opening.currency));
  if (expected.minor === closing.minor) return;
  const comes = `${decimal(opening)} comes to ${decimal(expected)}`;
  faults.warning(line, decimal(closing), `The balances do not agree: with what moved, ${comes}.`);
}
