import { assert } from "#base/assert";
import { readCurrency } from "./currency.ts";
import { decimal, money, readDecimal, type Money } from "./money.ts";

/** An amount as JSON carries it: a decimal string with all digits of the minor unit, and the code of its currency. */
export type WrittenMoney = { readonly amount: string; readonly currency: string };

export function writeMoney(money: Money): { amount: string; currency: string } {
  return { amount: decimal(money), currency: money.currency };
}

/** Reads an amount that somebody wrote. Undefined where it is none of that currency, or the currency is none. */
export function readMoney({ amount, currency: code }: WrittenMoney): Money | undefined {
  const currency = readCurrency(code);
  return currency && readDecimal(amount, currency);
}

/** Reads an amount that `writeMoney` wrote, of any size: sums are larger than what a person may enter. */
export function readWritten({ amount, currency: code }: WrittenMoney): Money {
  const currency = readCurrency(code);
  assert(currency !== undefined && /^-?\d+(?:\.\d+)?$/.test(amount), "what was written is an amount");
  return money(currency, BigInt(amount.replace(".", "")));
}
