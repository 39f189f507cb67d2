import { currencyWithin, type Usual } from "#formats/bank-statement";
import { isoDay } from "#formats/day";
import type { Faults } from "#formats/fault";
import { firstText, textAt, type XmlElement } from "#formats/xml";
import { exponents, type Currency } from "#money/currency";
import { decimal, minus, readDecimal, type Money } from "#money/money";

/** An amount as it is printed, with its currency where that is another one than the account's. */
export type Told = { readonly amount: string; readonly currency?: Currency };

export function told(amount: Money, { currency }: Usual): Told {
  return { amount: decimal(amount), ...(amount.currency === currency ? {} : { currency: amount.currency }) };
}

/** A day, or the day of an instant as it is written: a payment is of the bank's day. Null where none is said, or there is none. */
export function readDay(element: XmlElement | undefined, faults: Faults): string | null {
  const text = firstText(element, ["Dt"], ["DtTm"]) || (element?.text ?? "");
  if (element === undefined || text === "") return null;
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)(?:\D|$)/.exec(text) ?? [];
  const iso = isoDay(year, month, day);
  if (iso === null) faults.error(element.line, text, "This is no day: it begins with YYYY-MM-DD.");
  return iso;
}

/** An amount of its own currency, without a direction. Null where none stands, or what stands is none, which is told. */
export function readAmount(element: XmlElement | undefined, usual: Usual, faults: Faults): Money | null {
  if (element === undefined || element.text === "") return null;
  const { line, text } = element;
  const code = element.attributes["Ccy"] ?? usual.code;
  const currency = currencyWithin(usual, code);
  if (currency === undefined) {
    faults.error(line, code, "ISO 4217 has no such currency, so that the amount is left out.");
    return null;
  }
  const amount = /^\d/.test(text) ? readDecimal(text, currency) : undefined;
  if (amount !== undefined) return amount;
  const digits = exponents[currency];
  faults.error(line, text, `This is no amount in ${currency}: it has no sign, and ${digits} digits after the point.`);
  return null;
}

/** Whether money comes in. Undefined where it is not said. */
export function isCredit(element: XmlElement | undefined): boolean | undefined {
  const said = textAt(element, "CdtDbtInd");
  return said === "CRDT" ? true : said === "DBIT" ? false : undefined;
}

export function signed(amount: Money, comesIn: boolean): Money {
  return comesIn ? amount : minus(amount);
}
