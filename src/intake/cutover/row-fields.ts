import { compareDays } from "#calendar/days";
import type { FileRow } from "#intake/header-row";
import { readAmount } from "#money/read-amount";
import { readDay, type DayOrder } from "#calendar/read-day";
import type { Rejection } from "#intake/rejection";
import type { Origin } from "#intake/source-record";
import { readCurrency, type Currency } from "#money/currency";
import type { Money } from "#money/money";
import type { Places } from "./file-kind.ts";
import { translated, type KindMapping } from "./kind-mapping.ts";
import { readInstant } from "./read-instant.ts";

/** How the rows of one file are read, once its headings are understood and its days were looked at. */
export type KindFile = {
  readonly file: string;
  readonly headings: readonly string[];
  readonly places: Places;
  readonly mapping: KindMapping;
  readonly order: DayOrder | null;
  /** The clock by which times without an offset are read, and the day that it shows. */
  readonly zone: string;
  readonly today: Temporal.PlainDate;
};

/** The cells of a row by column. What cannot be read is noted as a fault, and reads as if it were not there. */
export type RowFields<Name extends string> = {
  readonly origin: Origin;
  readonly today: Temporal.PlainDate;
  readonly faults: readonly Rejection[];
  /** The translations of a mapping say that rows like this one are none of ours. */
  readonly isLeftOut: boolean;
  readonly fault: (column: Name, because: string) => void;
  readonly text: (column: Name, max?: number) => string;
  /** A text without which the row says nothing. */
  readonly needed: (column: Name, max?: number) => string | undefined;
  readonly day: (column: Name) => Temporal.PlainDate | undefined;
  /** A day that is not repeated where it cannot be read: the caller says what is wrong. */
  readonly unquotedDay: (column: Name) => Temporal.PlainDate | undefined;
  readonly neededDay: (column: Name) => Temporal.PlainDate | undefined;
  /** A day on which something happened: one that has not come yet is a fault. */
  readonly past: (column: Name) => Temporal.PlainDate | undefined;
  readonly neededPast: (column: Name) => Temporal.PlainDate | undefined;
  readonly instant: (column: Name, time?: Name) => Temporal.Instant | undefined;
  readonly currency: (column: Name) => Currency | undefined;
  readonly amount: (column: Name, currency: Currency) => Money | undefined;
  /** One of some words, each with what else it may be called. */
  readonly choice: <Word extends string>(column: Name, words: Choices<Word>) => Word | undefined;
  readonly flag: (column: Name) => boolean;
};

export type Choices<Word extends string> = Readonly<Record<Word, readonly string[]>>;

export function rowFields<Name extends string>(row: FileRow, file: KindFile): RowFields<Name> {
  const { cell, isLeftOut } = cellsOf(row, file);
  const faults: Rejection[] = [];
  const headingOf = (column: Name) => file.headings[file.places[column] ?? -1] ?? column;
  const fault = (column: Name, because: string) => {
    faults.push({ file: file.file, row: row.number, field: headingOf(column), because });
  };
  const missing = (column: Name) => {
    fault(column, `The row has no ${column.replaceAll("_", " ")}.`);
    return undefined;
  };
  const text = (column: Name, max = 200) => cell(column).slice(0, max);
  return {
    ...{ origin: { file: file.file, row: row.number }, today: file.today, faults, isLeftOut, fault, text },
    ...dayFields(file, { cell, fault, missing }),
    needed: (column, max) => (cell(column) === "" ? missing(column) : text(column, max)),
    currency: (column) => {
      if (cell(column) === "") return file.mapping.currency;
      const currency = readCurrency(cell(column));
      if (currency === undefined) fault(column, `"${cell(column)}" is no currency of ISO 4217.`);
      return currency;
    },
    amount: (column, currency) => {
      const read = readAmount(cell(column), { currency, decimal: file.mapping.decimal });
      if (read.is === "unreadable") fault(column, read.because);
      return read.is === "amount" ? read.amount : undefined;
    },
    choice: (column, words) => {
      const said = cell(column);
      const found = chosen(said, words);
      if (found === undefined && said !== "") {
        fault(column, `"${said}" is none of: ${Object.keys(words).join(", ")}.`);
      }
      return found;
    },
    flag: (column) => ["yes", "y", "true", "t", "1", "x"].includes(cell(column).toLowerCase()),
  };
}

type Telling<Name> = {
  readonly cell: (column: Name) => string;
  readonly fault: (column: Name, because: string) => void;
  readonly missing: (column: Name) => undefined;
};

/** The cells of a row that are days or instants. */
function dayFields<Name extends string>(file: KindFile, { cell, fault, missing }: Telling<Name>) {
  const day = (column: Name) => {
    const read = readDay(cell(column), file.order);
    if (read.is === "unreadable" || read.is === "ambiguous") fault(column, notRead(cell(column), read.is));
    return read.is === "day" ? read.day : undefined;
  };
  const past = (column: Name) => {
    const found = day(column);
    if (found === undefined || compareDays(found, file.today) <= 0) return found;
    fault(column, `${found.toString()} has not come yet.`);
    return undefined;
  };
  return {
    ...{ day, past },
    unquotedDay: (column: Name) => {
      const read = readDay(cell(column), file.order);
      return read.is === "day" ? read.day : undefined;
    },
    neededDay: (column: Name) => (cell(column) === "" ? missing(column) : day(column)),
    neededPast: (column: Name) => (cell(column) === "" ? missing(column) : past(column)),
    instant: (column: Name, time?: Name) => {
      const read = readInstant({ day: cell(column), time: time === undefined ? "" : cell(time) }, file);
      if (read.is === "unreadable" || read.is === "ambiguous") fault(column, notRead(cell(column), read.is));
      return read.is === "instant" ? read.at : undefined;
    },
  };
}

function cellsOf({ cells }: FileRow, { places, mapping: { values } }: KindFile) {
  let isLeftOut = false;
  const ours = new Map<string, string>();
  for (const [column, place] of Object.entries(places)) {
    const said = (cells[place] ?? "").trim();
    const table = values[column];
    const meaning = table === undefined ? undefined : translated(said, table);
    isLeftOut ||= meaning === null;
    ours.set(column, meaning ?? said);
  }
  return { cell: (column: string) => ours.get(column) ?? "", isLeftOut };
}

function chosen<Word extends string>(said: string, words: Choices<Word>): Word | undefined {
  const plain = plainWord(said);
  const entries = Object.entries(words) as [Word, readonly string[]][];
  return entries.find(([word, others]) => [word, ...others].some((each) => plainWord(each) === plain))?.[0];
}

function plainWord(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, "");
}

function notRead(text: string, is: "unreadable" | "ambiguous"): string {
  if (is === "unreadable") return `"${text}" is no day or time.`;
  return `"${text}" may be month/day or day/month, and the file does not show which. Say how days are written.`;
}
