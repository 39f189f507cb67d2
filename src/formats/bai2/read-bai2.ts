import { collectFaults, type Faults, type ReadFormat } from "#formats/fault";
import { linesOf, textOf } from "#formats/text";
import type { Currency } from "#money/currency";
import { nested, type Nested } from "./nesting.ts";
import { bai2Records, fieldReader, type FieldReader } from "./records.ts";
import { currencyOr, readDay, readFunds, readMinor, readTime, written, type Bai2Funds, type Place } from "./values.ts";

/** What a bank tells of one movement. */
export type Bai2Entry = {
  readonly line: number;
  /** The BAI type code, three digits. */
  readonly code: string;
  /** As the file has it: whether money goes out is told by the code, and hardly ever by a sign. */
  readonly amount: string;
  /** Whether it takes money from the account; null where the code does not say it. */
  readonly debit: boolean | null;
  readonly funds: Bai2Funds | null;
  readonly bankRef: string;
  readonly customerRef: string;
  readonly text: string;
};

/** A balance or a sum of an account, by its type code. */
export type Bai2Summary = {
  readonly code: string;
  readonly amount: string;
  readonly count: number | null;
  readonly funds: Bai2Funds | null;
};

export type Bai2Account = {
  readonly line: number;
  readonly account: string;
  readonly currency: Currency;
  /** The ledger's balance (010, 015) or, where the bank tells none, what was available (040, 045). */
  readonly opening?: string;
  readonly closing?: string;
  readonly summaries: readonly Bai2Summary[];
  readonly entries: readonly Bai2Entry[];
};

export type Bai2Group = {
  readonly line: number;
  readonly receiver: string;
  readonly originator: string;
  /** 1 new, 2 takes back, 3 corrects, 4 a trial. */
  readonly status: string;
  readonly on: string | null;
  readonly time: string | null;
  /** 1 the day before, not final; 2 the day before, final; 3 the same day, not final; 4 the same day, final. */
  readonly asOf: string;
  readonly accounts: readonly Bai2Account[];
};

/** A file by its first header; where several stand one behind the other, with the groups of all. */
export type Bai2File = {
  readonly sender: string;
  readonly receiver: string;
  readonly on: string | null;
  readonly time: string | null;
  readonly id: string;
  readonly groups: readonly Bai2Group[];
};

/**
 * Reads a bank's report of balances and movements (Cash Management Balance Reporting, version 2): amounts as decimals of the
 * account's currency, days of this century. A sum that does not agree with what stands above it is an error; a count of
 * records that does not is a warning, since banks count them in several ways.
 */
export function readBai2(bytes: Uint8Array): ReadFormat<Bai2File> {
  const faults = collectFaults();
  const files = nested(bai2Records(linesOf(textOf(bytes)), faults), faults);
  const [first] = files;
  if (first === undefined) faults.error(1, "", "The file does not begin: no record 01 opens it.");
  const read = files.map((file) => readFile(file, faults));
  const { sender = "", receiver = "", on = null, time = null, id = "" } = read[0] ?? {};
  const records = { sender, receiver, on, time, id, groups: read.flatMap(({ groups }) => groups) };
  return { format: "bai2", records, faults: faults.all() };
}

function readFile(file: Nested, faults: Faults): Bai2File {
  const [fields, place] = headOf(file, faults);
  const [sender, receiver] = [fields.next(), fields.next()];
  const [on, time] = [readDay(fields.next(), place), readTime(fields.next(), place)];
  const id = fields.next();
  const groups = file.members.map((group) => readGroup(group, faults));
  checkEnd(file, { of: "file", members: "groups", sum: sumOf(groups.map(({ said }) => said)), faults });
  return { sender, receiver, on, time, id, groups: groups.map(({ group }) => group) };
}

function readGroup(group: Nested, faults: Faults): { readonly group: Bai2Group; readonly said: bigint } {
  const [fields, place] = headOf(group, faults);
  const [receiver, originator, status] = [fields.next(), fields.next(), fields.next()];
  const [on, time] = [readDay(fields.next(), place), readTime(fields.next(), place)];
  const currency = currencyOr("USD", fields.next(), place);
  const asOf = fields.next();
  const accounts = group.members.map((account) => readAccount(account, { faults, currency }));
  const sum = sumOf(accounts.map(({ said }) => said));
  const said = checkEnd(group, { of: "group", members: "accounts", sum, faults });
  const head = { line: group.record.line, receiver, originator, status, on, time, asOf };
  return { group: { ...head, accounts: accounts.map(({ account }) => account) }, said };
}

type Within = { readonly faults: Faults; readonly currency: Currency };

function readAccount(account: Nested, { faults, currency: usual }: Within) {
  const [fields, start] = headOf(account, faults);
  const number = fields.next();
  const place = { ...start, currency: currencyOr(usual, fields.next(), start) };
  const { summaries, minor } = readSummaries(fields, place);
  const entries = account.members.map((entry) => readEntry(entry, place));
  const sum = minor + sumOf(entries.map((entry) => entry.minor));
  const said = checkEnd(account, { of: "account", members: "", sum, faults });
  const balances = {
    ...balance("opening", summaries, ["010", "040"]),
    ...balance("closing", summaries, ["015", "045"]),
  };
  const head = { line: place.line, account: number, currency: place.currency };
  return { account: { ...head, ...balances, summaries, entries: entries.map(({ entry }) => entry) }, said };
}

function readSummaries(fields: FieldReader, place: Place) {
  const summaries: Bai2Summary[] = [];
  let minor = 0n;
  while (!fields.isAtEnd()) {
    const [code, amount, count] = [fields.next(), readMinor(fields.next(), place), fields.next()];
    const funds = readFunds(fields, place);
    if (code === "" && amount === null) continue;
    if (!/^\d{3}$/.test(code)) place.faults.error(place.line, code, "A type code has three digits.");
    if (count !== "" && !/^\d{1,9}$/.test(count)) place.faults.error(place.line, count, "This is no number of items.");
    minor += amount ?? 0n;
    const items = /^\d{1,9}$/.test(count) ? Number(count) : null;
    summaries.push({ code, amount: written(amount ?? 0n, place), count: items, funds });
  }
  return { summaries, minor };
}

function balance(name: "opening" | "closing", summaries: readonly Bai2Summary[], codes: readonly string[]) {
  const told = codes.flatMap((code) => summaries.filter((summary) => summary.code === code));
  return told[0] === undefined ? {} : { [name]: told[0].amount };
}

function readEntry({ record }: Nested, within: Place): { readonly entry: Bai2Entry; readonly minor: bigint } {
  const place = { ...within, line: record.line };
  const fields = fieldReader(record.parts);
  const [code, amountText] = [fields.next(), fields.next()];
  if (!/^\d{3}$/.test(code)) place.faults.error(place.line, code, "A type code has three digits.");
  const minor = readMinor(amountText, place);
  if (amountText === "" && code !== nothingMoved) place.faults.error(place.line, code, "The movement has no amount.");
  const funds = readFunds(fields, place);
  const [bankRef, customerRef, text] = [fields.next(), fields.next(), fields.rest()];
  const told = { line: place.line, code, amount: written(minor ?? 0n, place), debit: takesMoney(code) };
  return { entry: { ...told, funds, bankRef, customerRef, text }, minor: minor ?? 0n };
}

/** The one code of a detail that is about no money. */
const nothingMoved = "890";

/** Credits are 100 to 399 and, as banks define them for themselves, 920 to 959; debits 400 to 699 and 960 to 999. */
function takesMoney(code: string): boolean | null {
  const number = Number(code);
  if ((number >= 100 && number <= 399) || (number >= 920 && number <= 959)) return false;
  return (number >= 400 && number <= 699) || (number >= 960 && number <= 999) ? true : null;
}

function headOf({ record }: Nested, faults: Faults) {
  return [fieldReader(record.parts), { line: record.line, faults }] as const;
}

type Ending = { readonly of: string; readonly members: string; readonly sum: bigint; readonly faults: Faults };

/** Compares what a closing record says with what it closes. Gives the sum that counts further up: what is said, if anything. */
function checkEnd({ end, members, lines }: Nested, { of, members: named, sum, faults }: Ending): bigint {
  if (end === null) return sum;
  const fields = fieldReader(end.parts);
  const place = { line: end.line, faults };
  const [total, count] = [fields.next(), named === "" ? "" : fields.next()];
  const records = fields.next();
  const said = readMinor(total, place);
  if (said !== null && said !== sum) {
    faults.error(end.line, total, `The sum of the ${of} does not agree: what stands above adds up to ${sum}.`);
  }
  if (said === null && total === "") faults.error(end.line, end.code, `The ${of} ends without its sum.`);
  if (named !== "" && Number(count) !== members.length) {
    faults.warning(end.line, count, `The number of ${named} does not agree: there are ${members.length}.`);
  }
  if (Number(records) !== lines) {
    faults.warning(end.line, records, `The number of records does not agree: there are ${lines}.`);
  }
  return said ?? sum;
}

function sumOf(minors: readonly bigint[]): bigint {
  return minors.reduce((sum, minor) => sum + minor, 0n);
}
