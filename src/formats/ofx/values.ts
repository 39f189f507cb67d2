import { isoDay } from "#formats/day";
import type { Faults } from "#formats/fault";
import { exponents, type Currency } from "#money/currency";
import { decimal, readDecimal } from "#money/money";

type Where = { readonly line: number; readonly faults: Faults };

/** A day is the one that is written, in whatever zone the bank has: a payment is of the bank's day. */
export function readDay(text: string, { line, faults }: Where): string | null {
  if (text === "") return null;
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)/.exec(text) ?? [];
  const iso = isoDay(year, month, day);
  if (iso === null) faults.error(line, text, "This is no day: it begins with YYYYMMDD.");
  return iso;
}

/**
 * An amount, with a point or a comma before its decimals. Where both stand the last is before the decimals. Null where none
 * stands, or what stands is none, which is told.
 */
export function readAmount(text: string, currency: Currency, { line, faults }: Where): string | null {
  if (text === "") return null;
  const compact = text.replaceAll(/[\s\u00a0]/g, "");
  const mark = Math.max(compact.lastIndexOf("."), compact.lastIndexOf(","));
  const whole = (mark < 0 ? compact : compact.slice(0, mark)).replaceAll(/(?<=\d)[.,](?=\d{3}(?:\D|$))/g, "");
  const plain = mark < 0 ? whole : `${whole}.${compact.slice(mark + 1)}`;
  const money =
    /^[-+]?\d*(?:\.\d*)?$/.test(plain) && /\d/.test(plain) ? readDecimal(padded(plain), currency) : undefined;
  if (money !== undefined) return decimal(money);
  faults.error(
    line,
    text,
    `This is no amount in ${currency}, which has ${exponents[currency]} digits after the point.`,
  );
  return null;
}

/** `.5` and `-.5` are written so by some. */
function padded(plain: string): string {
  return plain.replace(/^([-+]?)\./, "$10.");
}
