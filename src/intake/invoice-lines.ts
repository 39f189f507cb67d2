import { exponents } from "#money/currency";
import { decimal, money } from "#money/money";
import type { ColumnPlaces } from "./columns.ts";
import type { FileRow } from "./header-row.ts";
import type { Mapping } from "./mapping.ts";
import { readAmount } from "#money/read-amount";

type Joining = { readonly places: ColumnPlaces; readonly mapping: Mapping; readonly width: number };

/** Whether a row is a further line of the invoice of the row before. */
export function isSameInvoice(a: FileRow, b: FileRow, { places }: Pick<Joining, "places">): boolean {
  const same = (["customer_number", "customer_name", "external_id", "invoice_number"] as const).filter(
    (column) => places[column] !== undefined,
  );
  return same.every((column) => (a.cells[places[column] ?? -1] ?? "") === (b.cells[places[column] ?? -1] ?? ""));
}

/**
 * The invoice of some lines: the first line with the sum of all in a cell behind the last column. A line is worth its
 * quantity times its price, less a discount in percent, rounded half away from nought to the cent, and its tax. A line
 * that cannot be read leaves the sum unread, so that the row is rejected by that cell.
 */
export function joinLines(lines: readonly FileRow[], joining: Joining): FileRow {
  const [first] = lines;
  if (first === undefined) throw new Error("An invoice has a line.");
  const { currency } = joining.mapping;
  let sum = 0n;
  let unread: string | undefined;
  for (const line of lines) {
    const worth = worthOf(line, joining);
    if (typeof worth === "bigint") sum += worth;
    else unread ??= worth.unread;
  }
  const cells = Array.from({ length: joining.width }, (_, place) => first.cells[place] ?? "");
  return { number: first.number, cells: [...cells, unread ?? decimal(money(currency, sum))] };
}

function worthOf({ cells }: FileRow, { places, mapping }: Joining): bigint | { readonly unread: string } {
  const cell = (column: keyof ColumnPlaces) => cells[places[column] ?? -1] ?? "";
  const number = (column: keyof ColumnPlaces, usual: string) => readExact(cell(column) || usual, mapping);
  const tax = readAmount(cell("tax_amount") || "0", mapping);
  const [unit, quantity, discount] = [number("unit_amount", "0"), number("quantity", "1"), number("discount", "0")];
  if (unit === undefined) return { unread: cell("unit_amount") };
  if (quantity === undefined) return { unread: cell("quantity") };
  if (discount === undefined) return { unread: cell("discount") };
  if (tax.is !== "amount") return { unread: cell("tax_amount") };
  const rest = 100n * 10n ** BigInt(discount.places) - discount.value;
  const value = unit.value * quantity.value * rest;
  const scale = BigInt(unit.places + quantity.places + discount.places + 2 - exponents[mapping.currency]);
  return (scale <= 0n ? value * 10n ** -scale : roundHalfAway(value, 10n ** scale)) + tax.amount.minor;
}

/** A number without its mark, and how many of its figures stand behind it: 2.50 is 250 and 2. */
type Exact = { readonly value: bigint; readonly places: number };

function readExact(text: string, { decimal: mark }: Mapping): Exact | undefined {
  const plain = text.replace(/[%$\s]/g, "").replaceAll(mark === "," ? "." : ",", "");
  const [, sign = "", whole = "", cents = ""] = /^(-?)(\d+)(?:[.,](\d{1,6}))?$/.exec(plain) ?? [];
  if (whole === "") return undefined;
  return { value: BigInt(`${sign}${whole}${cents}`), places: cents.length };
}

function roundHalfAway(value: bigint, divisor: bigint): bigint {
  const half = value < 0n ? -divisor / 2n : divisor / 2n;
  return (value + half) / divisor;
}
