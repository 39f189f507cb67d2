import { collectFaults, type Faults, type ReadFormat } from "#formats/fault";
import { day, digits, dollars, field, raw, type Place } from "#formats/fixed-width";
import { isRouting } from "#formats/routing";
import { textOf, type TextLine } from "#formats/text";
import {
  readAddendum,
  readChange,
  readReturn,
  type NachaAddendum,
  type NachaChange,
  type NachaReturn,
} from "./addenda.ts";
import { checkBatch, checkFile } from "./controls.ts";
import { layoutOf } from "./layouts.ts";
import { nachaRecords } from "./records.ts";

export type NachaEntry = {
  readonly line: number;
  /** The transaction code: the account's kind, the direction, and whether it is a return, a trial or no money at all. */
  readonly code: string;
  /** Nine digits, the check digit with them. */
  readonly routing: string;
  readonly account: string;
  readonly amount: string;
  readonly debit: boolean;
  readonly id: string;
  readonly check?: string;
  readonly name: string;
  readonly discretionary: string;
  readonly trace: string;
  /** Further fields of the kind of batch. */
  readonly more?: Readonly<Record<string, string>>;
  readonly addenda: readonly NachaAddendum[];
  readonly return?: NachaReturn;
  readonly change?: NachaChange;
};

export type NachaBatch = {
  readonly line: number;
  /** The standard entry class: PPD, CCD, WEB ... */
  readonly sec: string;
  /** 200 both ways, 220 credits, 225 debits, 280 advices. */
  readonly serviceClass: string;
  readonly company: string;
  readonly companyId: string;
  readonly description: string;
  readonly describedOn: string;
  readonly effectiveOn: string | null;
  /** The day of the year on which it settled, as the operator writes it. */
  readonly settled: string;
  readonly originator: string;
  readonly number: string;
  readonly entries: readonly NachaEntry[];
};

export type NachaFile = {
  readonly destination: string;
  readonly origin: string;
  readonly destinationName: string;
  readonly originName: string;
  readonly on: string | null;
  readonly time: string;
  readonly idModifier: string;
  readonly batches: readonly NachaBatch[];
};

type OpenEntry = Omit<NachaEntry, "addenda"> & {
  readonly addenda: NachaAddendum[];
  return?: NachaReturn;
  change?: NachaChange;
};
type OpenBatch = Omit<NachaBatch, "entries"> & { readonly entries: OpenEntry[] };

/** How far a file was read. */
type Reading = {
  readonly faults: Faults;
  readonly batches: OpenBatch[];
  header: TextLine | undefined;
  batch: OpenBatch | undefined;
  isEnded: boolean;
};

/**
 * Reads a file of the Automated Clearing House: entries of every standard entry class, returns, dishonored and contested ones,
 * and notifications of change. Amounts are decimals without a sign: whether an entry takes money follows from its code. What
 * the closing records say is compared with what stands above them, and what does not agree is an error.
 */
export function readNacha(bytes: Uint8Array): ReadFormat<NachaFile> {
  const faults = collectFaults();
  const reading: Reading = { faults, batches: [], header: undefined, batch: undefined, isEnded: false };
  let last = 1;
  for (const record of nachaRecords(textOf(bytes), faults)) {
    last = record.number;
    takeRecord(reading, record);
  }
  const { header, batches } = reading;
  if (header === undefined) faults.error(1, "", "The file does not begin: it has no record 1.");
  leaveBatch(reading);
  if (!reading.isEnded) faults.error(last, "", "The file does not end: it has no record 9.");
  return { format: "nacha", records: { ...headerOf(header, faults), batches }, faults: faults.all() };
}

function takeRecord(reading: Reading, record: TextLine): void {
  const fault = (because: string) => reading.faults.error(record.number, record.text.trimEnd(), because);
  const [kind] = record.text;
  if (reading.isEnded && kind !== "1") return fault("The record stands behind the end of the file.");
  switch (kind) {
    case "1": {
      if (reading.header !== undefined && !reading.isEnded) fault("A file begins within the file.");
      reading.header ??= record;
      reading.isEnded = false;
      return checkHeader(record, reading.faults);
    }
    case "5": {
      leaveBatch(reading);
      reading.batch = readBatch(record, reading.faults);
      return void reading.batches.push(reading.batch);
    }
    case "6": {
      if (reading.batch === undefined) return fault("The entry stands in no batch.");
      return void reading.batch.entries.push(readEntry(record, reading.batch.sec, reading.faults));
    }
    case "7": {
      const entry = reading.batch?.entries.at(-1);
      return entry === undefined ? fault("The addendum belongs to no entry.") : addAddendum(entry, record);
    }
    case "8": {
      if (reading.batch === undefined) return fault("No batch is open that could end here.");
      checkBatch(record, reading.batch, reading.faults);
      return void (reading.batch = undefined);
    }
    case "9": {
      leaveBatch(reading);
      reading.isEnded = true;
      return checkFile(record, reading.batches, reading.faults);
    }
    default: {
      return fault("A record begins with one of 1, 5, 6, 7, 8 and 9.");
    }
  }
}

/** A batch that is open where it cannot go on has not ended as it is to. */
function leaveBatch(reading: Reading): void {
  const { batch, faults } = reading;
  if (batch !== undefined) faults.error(batch.line, batch.number, "The batch does not end: no record 8 closes it.");
  reading.batch = undefined;
}

function headerOf(record: TextLine | undefined, faults: Faults): Omit<NachaFile, "batches"> {
  const text = (place: Place) => (record === undefined ? "" : field(record, place));
  return {
    ...{
      destination: text([4, 13]),
      origin: text([14, 23]),
      on: record === undefined ? null : day(record, [24, 29], faults),
    },
    ...{
      time: text([30, 33]),
      idModifier: text([34, 34]),
      destinationName: text([41, 63]),
      originName: text([64, 86]),
    },
  };
}

/** The fixed fields of a header: who finds others there has another kind of file. */
function checkHeader(record: TextLine, faults: Faults): void {
  for (const [place, is] of [
    [[35, 37], "094"],
    [[38, 39], "10"],
    [[40, 40], "1"],
  ] as const) {
    const text = raw(record, place);
    if (text !== is) faults.warning(record.number, text, `Characters ${place[0]} to ${place[1]} are always ${is}.`);
  }
}

function readBatch(record: TextLine, faults: Faults): OpenBatch {
  const sec = field(record, [51, 53]);
  if (!/^[A-Z]{3}$/.test(sec)) faults.error(record.number, sec, "The standard entry class has three letters.");
  return {
    ...{ line: record.number, sec, serviceClass: field(record, [2, 4]), company: field(record, [5, 20]) },
    ...{
      companyId: field(record, [41, 50]),
      description: field(record, [54, 63]),
      describedOn: field(record, [64, 69]),
    },
    ...{ effectiveOn: day(record, [70, 75], faults), settled: field(record, [76, 78]) },
    ...{ originator: field(record, [80, 87]), number: field(record, [88, 94]), entries: [] },
  };
}

function readEntry(record: TextLine, sec: string, faults: Faults): OpenEntry {
  const layout = layoutOf(sec);
  const code = field(record, [2, 3]);
  const routing = field(record, [4, 12]);
  const minor = digits(record, layout.amount, faults) ?? 0n;
  if (!/^[2-58]\d$/.test(code)) faults.error(record.number, code, "There is no such transaction code.");
  if (!isRouting(routing)) faults.error(record.number, routing, "The routing number's check digit is wrong.");
  const optional = (place: Place | undefined) => (place === undefined ? "" : field(record, place));
  const more = Object.entries(layout.more ?? {}).map(([name, place]) => [name, field(record, place)] as const);
  return {
    ...{ line: record.number, code, routing, account: field(record, layout.account) },
    ...{ amount: dollars(minor), debit: takesMoney(code), id: optional(layout.id) },
    ...(layout.check === undefined ? {} : { check: field(record, layout.check) }),
    ...{
      name: field(record, layout.name),
      discretionary: optional(layout.discretionary),
      trace: field(record, [80, 94]),
    },
    ...(more.length === 0 ? {} : { more: Object.fromEntries(more) }),
    addenda: [],
  };
}

function addAddendum(entry: OpenEntry, record: TextLine): void {
  const type = raw(record, [2, 3]);
  if (type === "99") entry.return = readReturn(record);
  if (type === "98") entry.change = readChange(record);
  entry.addenda.push(readAddendum(record));
}

/** Of accounts of demand, savings, ledger and loans 5 to 9 take money; of advices the even ones do. */
function takesMoney(code: string): boolean {
  const last = Number(code[1]);
  return code.startsWith("8") ? last % 2 === 0 : last >= 5;
}
