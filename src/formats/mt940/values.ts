import type { Faults } from "#formats/fault";
import { exponents, type Currency } from "#money/currency";
import { minus, readDecimal, type Money } from "#money/money";

export type Where = { readonly line: number; readonly faults: Faults };

/** An amount with a comma, or a point, before its decimals, of which there may be none. Null where it is none, which is told. */
export function readAmount(text: string, currency: Currency, { line, faults }: Where): Money | null {
  const amount = readDecimal(text.replace(",", ".").replace(/^\./, "0."), currency);
  if (amount !== undefined) return amount;
  const digits = exponents[currency];
  faults.error(line, text, `This is no amount in ${currency}, which has ${digits} digits after the comma.`);
  return null;
}

/** C is for the account's owner, D against; what takes back a credit takes money. */
export function signedBy(mark: string, amount: Money): Money {
  return mark === "C" || mark === "RD" ? amount : minus(amount);
}
