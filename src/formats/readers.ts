import type { DayOrder } from "#calendar/read-day";
import type { ReadFormat } from "./fault.ts";
import { readBai2 } from "./bai2/read-bai2.ts";
import { readCamt } from "./camt/read-camt.ts";
import { readIif } from "./iif/read-iif.ts";
import type { IifRow } from "./iif/entry.ts";
import type { LockboxProfile } from "./lockbox/profile.ts";
import { readLockbox } from "./lockbox/read-lockbox.ts";
import { readMt940 } from "./mt940/read-mt940.ts";
import { readNacha } from "./nacha/read-nacha.ts";
import { readOfx } from "./ofx/read-ofx.ts";
import { readQboJson } from "./qbo-json/read-qbo-json.ts";
import type { Sheet } from "./remittance/advice-lines.ts";
import { readRemittance } from "./remittance/read-remittance.ts";
import { readVcard, type Vcard } from "./vcard/read-vcard.ts";
import { readAcknowledgment, type AcknowledgmentFile, type AcknowledgmentFormat } from "./x12/read-acknowledgment.ts";
import { read820 } from "./x12/read-820.ts";
import { read823 } from "./x12/read-823.ts";
import { readX12 } from "./x12/read-x12.ts";

/** An entry as it is printed: what it is, the line on which it begins, and its values by the format's own names. */
export type PrintedEntry = { readonly kind: string; readonly line: number } & Readonly<Record<string, unknown>>;

/** How many of what a file holds: by our words, or by the format's own names. */
export type Counts = Readonly<Record<string, number>>;

/** What is known of a file beside what stands in it. */
export type Given = {
  /** How a bank lays out the records of its lockbox. */
  readonly profile?: LockboxProfile;
  /** A sheet's rows, as who reads sheets gives them; and the order of its days, where somebody says it. */
  readonly sheet?: Sheet;
  readonly dates?: DayOrder;
};

type Reader = {
  readonly says: string;
  /** What of that the format asks for. */
  readonly takes: readonly (keyof Given)[];
  readonly read: (bytes: Uint8Array, given?: Given) => ReadFormat<object> & { readonly counts: Counts };
};

/** The formats that `dunlin read` prints. */
export const readers = {
  bai2: reader("What a bank tells of balances and movements (BAI2)", readBai2, ({ groups }) => {
    const accounts = groups.flatMap((group) => group.accounts);
    const movements = accounts.reduce((sum, { entries }) => sum + entries.length, 0);
    return { group: groups.length, account: accounts.length, movement: movements };
  }),
  camt: reader(
    "What a bank tells by ISO 20022: reports, statements and notices (camt.052, camt.053, camt.054)",
    readCamt,
    (records) => {
      const entries = records.statements.flatMap((statement) => statement.entries);
      const within = entries.reduce((sum, { transactions = [] }) => sum + transactions.length, 0);
      return { ...statementCounts(records), "transaction of one movement": within };
    },
  ),
  iif: reader(
    "What QuickBooks Desktop exchanges: lists, and transactions with their splits",
    (bytes) =>
      printed(readIif(bytes), (entry) => {
        return { ...flat(entry), ...(entry.kind === "TRNS" ? { SPL: entry.splits.map(flat) } : {}) };
      }),
    countsOfKinds,
  ),
  lockbox: {
    ...reader(
      "Checks that came to a bank's lockbox, with the invoices that they pay (BAI, 80 characters and more)",
      (bytes, { profile }) => readLockbox(bytes, profile),
      ({ deposits }) => {
        const checks = deposits.flatMap((deposit) => deposit.checks);
        const invoices = checks.reduce((sum, check) => sum + check.invoices.length, 0);
        return { deposit: deposits.length, check: checks.length, invoice: invoices };
      },
    ),
    takes: ["profile"],
  },
  mt940: reader("Statements of a bank as SWIFT has them (MT940)", readMt940, statementCounts),
  nacha: reader(
    "Debits, credits, returns and changes of the Automated Clearing House (NACHA)",
    readNacha,
    ({ batches }) => {
      const entries = batches.flatMap((batch) => batch.entries);
      const returns = entries.filter((entry) => entry.return !== undefined).length;
      const changes = entries.filter((entry) => entry.change !== undefined).length;
      return { batch: batches.length, entry: entries.length, return: returns, change: changes };
    },
  ),
  ofx: reader("Statements that a bank gives out for finance programs (OFX 1 and 2, QFX)", readOfx, statementCounts),
  "qbo-json": reader(
    "Customers, invoices, credit memos and payments of QuickBooks Online, as its API gives them",
    (bytes) => printed(readQboJson(bytes), ({ kind, line, fields }) => ({ ...fields, kind, line })),
    countsOfKinds,
  ),
  remittance: {
    ...reader(
      "What a payer says that a payment is for: a sheet in any words (CSV, XLSX), or a text such as an e-mail's",
      readRemittance,
      ({ payments }) => {
        const lines = payments.reduce((sum, payment) => sum + payment.lines.length, 0);
        return { payment: payments.length, line: lines };
      },
    ),
    takes: ["sheet", "dates"],
  },
  vcard: reader(
    "Cards of people and firms, version 2.1 to 4.0",
    (bytes) => printed(readVcard(bytes), card),
    countsOfKinds,
  ),
  x12: reader("Any file of X12, with its segments as they stand", readX12, ({ interchanges }) => {
    const groups = interchanges.flatMap((interchange) => interchange.groups);
    const sets = groups.reduce((sum, group) => sum + group.sets.length, 0);
    return { interchange: interchanges.length, group: groups.length, set: sets };
  }),
  "820": reader("Payments with the invoices that they pay (X12 820)", read820, ({ payments }) => {
    return { payment: payments.length, line: payments.reduce((sum, { lines }) => sum + lines.length, 0) };
  }),
  "823": reader("Checks that came to a lockbox, with what they pay (X12 823)", read823, ({ deposits }) => {
    return { deposit: deposits.length, check: deposits.reduce((sum, { checks }) => sum + checks.length, 0) };
  }),
  "997": reader("Answers to files that were sent, by the standard (X12 997)", readAnswers("997"), countsOfAnswers),
  "999": reader("Answers to files that were sent, by a guide (X12 999)", readAnswers("999"), countsOfAnswers),
} as const satisfies Record<string, Reader>;

export type FormatName = keyof typeof readers;

export function isFormat(name: string): name is FormatName {
  return Object.hasOwn(readers, name);
}

function reader<Records extends object>(
  says: string,
  read: (bytes: Uint8Array, given: Given) => ReadFormat<Records>,
  countsOf: (records: Records) => Counts,
): Reader {
  return {
    says,
    takes: [],
    read: (bytes, given = {}) => {
      const told = read(bytes, given);
      return { ...told, counts: countsOf(told.records) };
    },
  };
}

function readAnswers(format: AcknowledgmentFormat) {
  return (bytes: Uint8Array) => readAcknowledgment(format, bytes);
}

function countsOfAnswers({ acknowledged }: AcknowledgmentFile): Counts {
  const accepted = acknowledged.filter((set) => set.accepted === true).length;
  return { accepted, rejected: acknowledged.filter((set) => set.accepted === false).length };
}

function statementCounts({
  statements,
}: {
  readonly statements: readonly { readonly entries: readonly object[] }[];
}): Counts {
  const movements = statements.reduce((sum, { entries }) => sum + entries.length, 0);
  return { statement: statements.length, movement: movements };
}

function countsOfKinds({ entries }: { readonly entries: readonly PrintedEntry[] }): Counts {
  const byKind = Map.groupBy(entries, ({ kind }) => kind);
  return Object.fromEntries([...byKind].map(([kind, some]) => [kind, some.length]));
}

function printed<Entry>(
  { format, records, faults }: ReadFormat<{ readonly entries: readonly Entry[] }>,
  print: (entry: Entry) => PrintedEntry,
): ReadFormat<{ readonly entries: readonly PrintedEntry[] }> {
  return { format, records: { entries: records.entries.map(print) }, faults };
}

function flat({ kind, line, fields }: IifRow): PrintedEntry {
  return { ...fields, kind, line };
}

/** A card by the names of its properties: a card may have several of one name. */
function card({ kind, line, version, properties }: Vcard): PrintedEntry {
  const named = Map.groupBy(properties, ({ name }) => name);
  const values = [...named].map(([name, some]) => {
    return [name, some.map(({ group, parameters, value, parts }) => ({ group, parameters, value, parts }))] as const;
  });
  return { ...Object.fromEntries(values), VERSION: version, kind, line };
}
