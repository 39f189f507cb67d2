import type { ReadFormat } from "./fault.ts";
import { readIif } from "./iif/read-iif.ts";
import type { IifRow } from "./iif/entry.ts";
import { readQboJson } from "./qbo-json/read-qbo-json.ts";
import { readVcard, type Vcard } from "./vcard/read-vcard.ts";

/** An entry as it is printed: what it is, the line on which it begins, and its values by the format's own names. */
export type PrintedEntry = { readonly kind: string; readonly line: number } & Readonly<Record<string, unknown>>;

type Reader = {
  readonly says: string;
  readonly read: (bytes: Uint8Array) => ReadFormat<{ readonly entries: readonly PrintedEntry[] }>;
};

/** The formats that `dunlin read` prints. */
export const readers = {
  iif: {
    says: "What QuickBooks Desktop exchanges: lists, and transactions with their splits",
    read: (bytes) =>
      printed(readIif(bytes), (entry) => {
        return { ...flat(entry), ...(entry.kind === "TRNS" ? { SPL: entry.splits.map(flat) } : {}) };
      }),
  },
  "qbo-json": {
    says: "Customers, invoices, credit memos and payments of QuickBooks Online, as its API gives them",
    read: (bytes) => printed(readQboJson(bytes), ({ kind, line, fields }) => ({ ...fields, kind, line })),
  },
  vcard: { says: "Cards of people and firms, version 2.1 to 4.0", read: (bytes) => printed(readVcard(bytes), card) },
} as const satisfies Record<string, Reader>;

export type FormatName = keyof typeof readers;

export function isFormat(name: string): name is FormatName {
  return Object.hasOwn(readers, name);
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
