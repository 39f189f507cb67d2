import { assert } from "#base/assert";
import { exponents, type Currency } from "./currency.ts";

export type { Currency } from "./currency.ts";

/** An exact amount: a whole number of the currency's minor unit. Never a float, never a bare number. */
export type Money<C extends Currency = Currency> = {
  readonly currency: C;
  readonly minor: bigint;
};

export function money<C extends Currency>(currency: C, minor: bigint): Money<C> {
  return Object.freeze({ currency, minor });
}

/** The type checker refuses `add(euros, dollars)`; the assertion refuses it for amounts read at run time. */
export function add<C extends Currency>(a: Money<C>, b: Money<NoInfer<C>>): Money<C> {
  assert(a.currency === b.currency, "amounts that are added have one currency");
  return money(a.currency, a.minor + b.minor);
}

/** What amounts come to that are all of one currency: zero of it where there are none. */
export function sumOf<C extends Currency>(amounts: readonly Money<C>[], currency: C): Money<C> {
  return amounts.reduce((sum, amount) => add(sum, amount), money(currency, 0n));
}

/** The same amount the other way. */
export function minus<C extends Currency>({ currency, minor }: Money<C>): Money<C> {
  return money(currency, -minor);
}

/**
 * The amount as a decimal string, as JSON and files carry it: all digits of the minor unit, no thousands marks.
 *
 * ```ts
 * import { decimal, money } from "#money/money";
 * import { strict as assert } from "node:assert";
 *
 * assert.equal(decimal(money("USD", -5n)), "-0.05");
 * assert.equal(decimal(money("JPY", 1200n)), "1200");
 * ```
 */
export function decimal({ currency, minor }: Money): string {
  return decimalOfDigits(minor.toString(), currency);
}

/**
 * The same of minor units as the database writes them, in figures: a long list is written without a number for each.
 *
 * ```ts
 * import { decimalOfDigits } from "#money/money";
 * import { strict as assert } from "node:assert";
 *
 * assert.equal(decimalOfDigits("-5", "USD"), "-0.05");
 * assert.equal(decimalOfDigits("123456", "USD"), "1234.56");
 * ```
 */
export function decimalOfDigits(minor: string, currency: Currency): string {
  const digits = exponents[currency];
  if (digits === 0) return minor;
  const isNegative = minor.startsWith("-");
  const padded = (isNegative ? minor.slice(1) : minor).padStart(digits + 1, "0");
  return `${isNegative ? "-" : ""}${padded.slice(0, -digits)}.${padded.slice(-digits)}`;
}

/** The largest amount that is read, in minor units: thousands of such, as an account may have, add up within 64 bits. */
export const minorMax = 10n ** 15n;

/**
 * Reads a plain decimal ("1234.5", "-0.05"): undefined where it is no number, has more digits than the currency keeps
 * or is larger than what can be kept. Thousands marks and other ways of writing are the business of whoever reads a file.
 */
export function readDecimal<C extends Currency>(text: string, currency: C): Money<C> | undefined {
  const match = /^([-+]?)(\d{1,18})(?:\.(\d*))?$/.exec(text.trim());
  if (match === null) return undefined;
  const [, sign = "", whole = "", fraction = ""] = match;
  const digits = exponents[currency];
  const kept = fraction.replace(/0+$/, "");
  if (kept.length > digits) return undefined;
  const minor = BigInt(whole + kept.padEnd(digits, "0"));
  if (minor > minorMax) return undefined;
  return money(currency, sign === "-" ? -minor : minor);
}
