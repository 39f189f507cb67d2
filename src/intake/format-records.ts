import { decimal, type Money } from "#money/money";
import type { Rejection } from "./rejection.ts";
import type { SaidTerms } from "./terms-reader.ts";
import type { SourceCustomer, SourceRecord } from "./source-record.ts";

/** What a file of one of the trade's formats says of receivables. Entries of other things are null. */
export type FormatRecords = {
  readonly records: readonly (SourceRecord | null)[];
  readonly rejections: readonly Rejection[];
};

/** Reads the bytes of a file of that name, with what the creditor says of its terms. */
export type ReadRecords = (bytes: Uint8Array, file: string, terms: readonly SaidTerms[]) => FormatRecords;

/** What entries say, one by one. An entry that is told to be wrong gives no record. */
export function collectRecords(file: string) {
  const records: (SourceRecord | null)[] = [];
  const rejections: Rejection[] = [];
  return {
    records,
    rejections,
    reject: (row: number, field: string, because: string) => {
      rejections.push({ file, row, field, because });
    },
  };
}

const unsaid = { kind: null, purpose: null, debtKind: "invoice", language: null, segment: null } as const;

/** A customer by the key with which the documents name it. */
export function customerOf(key: string, name: string | null): SourceCustomer {
  return {
    ...{ ...unsaid, key: key.slice(0, 200), number: key.slice(0, 200) },
    ...{ name: name === null ? null : name.slice(0, 300), points: [], contact: null },
  };
}

/** A payment or memo that has no number is known by what it is, its day and its amount. */
export function numberOf(
  number: string,
  what: string,
  { on, amount }: { on: Temporal.PlainDate; amount: Money },
): string {
  return number === "" ? `${what} ${on} ${decimal(amount)}` : number.slice(0, 100);
}
