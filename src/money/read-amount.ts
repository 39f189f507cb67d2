import { exponents, type Currency } from "./currency.ts";
import { readDecimal, type Money } from "./money.ts";

/** What a text says as an amount, or in a sentence why it says none. */
export type ReadAmount =
  | { readonly is: "amount"; readonly amount: Money }
  | { readonly is: "blank" }
  | { readonly is: "unreadable"; readonly because: string };

/** Which mark a file sets before the cents; null: as each amount shows, and otherwise as in the United States. */
export type DecimalMark = "." | "," | null;

/**
 * Reads an amount as files write it: `$1,234.50`, `(1,234.50)`, `1.234,50-`, `1 234.50 CR`.
 *
 * ```ts
 * import { readAmount } from "#money/read-amount";
 * import { decimal } from "#money/money";
 * import { strict as assert } from "node:assert";
 *
 * const read = readAmount("(1.234,50)", { currency: "EUR", decimal: null });
 * assert.equal(read.is === "amount" && decimal(read.amount), "-1234.50");
 * ```
 */
export function readAmount(
  text: string,
  { currency, decimal }: { currency: Currency; decimal: DecimalMark },
): ReadAmount {
  const { figures, isNegative } = withoutSigns(text.trim(), currency);
  if (figures === "") return { is: "blank" };
  const unreadable = { is: "unreadable", because: `"${text}" is no amount.` } as const;
  if (!/^\d[\d.,]*$|^[.,]\d+$/.test(figures)) return unreadable;
  const plain = plainNumber(figures, decimal);
  if (plain === undefined) return unreadable;
  const amount = readDecimal(isNegative ? `-${plain}` : plain, currency);
  if (amount !== undefined) return { is: "amount", amount };
  const [, cents = ""] = plain.split(".");
  const isLarge = cents.replace(/0+$/, "").length <= exponents[currency];
  if (isLarge) return { is: "unreadable", because: `"${text}" is more than the book can keep.` };
  const because = `"${text}" has more digits than ${currency} keeps, which is ${exponents[currency]} after the mark.`;
  return { is: "unreadable", because };
}

/**
 * The mark that a text shows to be the one before the cents; null where it is no amount, or can be read either way.
 *
 * ```ts
 * import { decimalMarkShown } from "#money/read-amount";
 * import { strict as assert } from "node:assert";
 *
 * const shown = ["1.234,50", "$12.5", "1.250", "1.250.000"].map((text) => decimalMarkShown(text, "USD"));
 * assert.deepEqual(shown, [",", ".", null, ","]);
 * ```
 */
export function decimalMarkShown(text: string, currency: Currency): "." | "," | null {
  if (!/\d[.,]|[.,]\d/.test(text)) return null;
  const { figures } = withoutSigns(text.trim(), currency);
  const marks = figures.replace(/\d/g, "");
  if (marks === "" || !/^\d[\d.,]*$/.test(figures)) return null;
  const mark = decimalMarkOf(figures);
  const isEither = marks.length === 1 && figures.length - figures.indexOf(marks) - 1 === 3;
  return isEither || plainNumber(figures, mark) === undefined ? null : mark;
}

/** The figures and marks alone, and whether anything around them says that the amount is negative. */
function withoutSigns(text: string, currency: Currency): { figures: string; isNegative: boolean } {
  const bare = text
    .replace(/[\s\u00a0\u202f'’]/g, "")
    .replace(/[$€£¥]/g, "")
    .replace(new RegExp(`^${currency}|${currency}$`, "i"), "")
    .replace(/\u2212/g, "-");
  const [, credit = ""] = /(cr|dr)\.?$/i.exec(bare) ?? [];
  const inner = bare.replace(/(?:cr|dr)\.?$/i, "");
  const isNegative = /^\(.*\)$/.test(inner) || /^-|-$/.test(inner) || credit.toLowerCase() === "cr";
  return { figures: inner.replace(/^\((.*)\)$/, "$1").replace(/^[-+]|-$/g, ""), isNegative };
}

/** Without thousands marks and with a point before the cents; nothing where the marks make no sense. */
function plainNumber(figures: string, decimal: DecimalMark): string | undefined {
  const mark = decimal ?? decimalMarkOf(figures);
  const thousands = mark === "." ? "," : ".";
  const [whole = "", cents = "", ...more] = figures.split(mark);
  if (more.length > 0 || cents.includes(thousands)) return undefined;
  const groups = whole.split(thousands);
  const isGrouped = groups.length === 1 || groups.slice(1).every((group) => group.length === 3);
  if (!isGrouped || ((groups[0] ?? "").length > 3 && groups.length > 1)) return undefined;
  return `${groups.join("") || "0"}.${cents}`;
}

/** Of two marks the last is the decimal one; a single comma before three figures marks thousands, as here it does. */
function decimalMarkOf(figures: string): "." | "," {
  const [point, comma] = [figures.lastIndexOf("."), figures.lastIndexOf(",")];
  if (point >= 0 && comma >= 0) return comma > point ? "," : ".";
  if (figures.indexOf(".") !== point) return ",";
  if (comma < 0 || figures.indexOf(",") !== comma) return ".";
  return figures.length - comma - 1 === 3 ? "." : ",";
}
