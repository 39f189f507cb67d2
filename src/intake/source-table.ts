import { readCurrency } from "#money/currency";
import type { Money } from "#money/money";
import { readAmount } from "#money/read-amount";
import { readDay } from "#calendar/read-day";
import { plainHeading } from "#formats/headings";
import type { FileRow } from "./header-row.ts";
import type { Rejection } from "./rejection.ts";
import type { Origin, SourceRecord } from "./source-record.ts";

/** One of the tables that a product keeps, known by its headings, whatever its file is called. */
export type SourceTable = {
  readonly name: string;
  readonly marks: readonly string[];
  /** Customers are taken in before what they owe, and that before what was applied to it. */
  readonly stage: "parties" | "documents" | "applications";
  readonly read: (row: TableRow) => SourceRecord | null;
};

export type ReadTableRow =
  | { readonly ok: true; readonly record: SourceRecord | null }
  | { readonly ok: false; readonly rejections: readonly Rejection[] };

/** The table that a line of headings belongs to. */
export function tableOf(headings: readonly string[], tables: readonly SourceTable[]): SourceTable | undefined {
  const plain = new Set(headings.map(plainHeading));
  return tables.find(({ marks }) => marks.every((mark) => plain.has(plainHeading(mark))));
}

/** Reads a row of one of the tables. A row that owes nothing and names no customer, such as our own firm, gives null. */
export function readTableRow(
  row: FileRow,
  { file, headings, table }: { file: string; headings: readonly string[]; table: SourceTable },
): ReadTableRow {
  const reader = readerOf(row, { file, headings });
  const record = table.read(reader);
  return reader.faults.length > 0 ? { ok: false, rejections: reader.faults } : { ok: true, record };
}

/** The cells of a row by their headings. What is wrong with them is kept as faults. */
export type TableRow = {
  readonly origin: Origin;
  readonly faults: readonly Rejection[];
  readonly text: (heading: string) => string;
  readonly needed: (heading: string) => string;
  readonly fault: (heading: string, because: string) => void;
  readonly day: (heading: string) => Temporal.PlainDate;
  readonly amount: (heading: string) => Money;
};

/** In place of what cannot be read: a row with a fault is never taken in. */
const nothing = { day: new Temporal.PlainDate(1970, 1, 1), amount: { currency: "USD", minor: 0n } } as const;

function readerOf(row: FileRow, { file, headings }: { file: string; headings: readonly string[] }): TableRow {
  const faults: Rejection[] = [];
  const plain = headings.map(plainHeading);
  const fault = (field: string, because: string) => {
    faults.push({ file, row: row.number, field, because });
  };
  const text = (heading: string) => row.cells[plain.indexOf(plainHeading(heading))] ?? "";
  return {
    origin: { file, row: row.number },
    faults,
    fault,
    text,
    needed: (heading) => {
      if (text(heading) === "") fault(heading, "The row leaves it empty.");
      return text(heading);
    },
    day: (heading) => {
      const read = readDay(text(heading), "ymd");
      if (read.is !== "day") fault(heading, `"${text(heading)}" is no day.`);
      return read.is === "day" ? read.day : nothing.day;
    },
    amount: (heading) => {
      const currency = readCurrency(text("currencyCode") || "USD");
      if (currency === undefined) {
        fault("currencyCode", `"${text("currencyCode")}" is no currency of ISO 4217.`);
        return nothing.amount;
      }
      const read = readAmount(text(heading), { currency, decimal: "." });
      if (read.is === "amount") return read.amount;
      fault(heading, read.is === "blank" ? "The row leaves it empty." : read.because);
      return nothing.amount;
    },
  };
}
