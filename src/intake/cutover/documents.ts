import { fileKind } from "./file-kind.ts";
import { namingColumns, readNamed, type NamedDebtor, type NamingColumn } from "./named-debtor.ts";
import type { Choices, RowFields } from "./row-fields.ts";

/** A file to be put on record with a debtor. */
export type SourceFile = NamedDebtor & {
  /** Where it lies, from the folder of the list on. */
  readonly path: string;
  readonly kind: DocumentKind;
  readonly invoice: string | null;
  readonly name: string | null;
};

const kinds = {
  "invoice-copy": ["invoice", "invoice copy"],
  "proof-of-delivery": ["pod", "proof of delivery", "delivery note"],
  contract: ["agreement", "application"],
  statement: ["account statement"],
  correspondence: ["letter", "email", "e-mail"],
  other: ["scan", "document"],
} as const satisfies Choices<string>;

export type DocumentKind = keyof typeof kinds;

const own = {
  file: {
    says: "the file, by its path from the folder of this list on",
    headings: ["path", "file name", "document"],
  },
  kind: {
    says: `${Object.keys(kinds).join(", ")}; empty: other`,
    headings: ["document kind", "type", "document type"],
  },
  invoice_number: { says: "the invoice that it proves; empty: it is the account's", headings: ["invoice", "item"] },
  name: { says: "how it is called on record; empty: as the file", headings: ["title", "description"] },
} as const;

type DocumentColumn = NamingColumn | keyof typeof own;

/** Files on record: invoice copies, proofs of delivery, contracts. */
export const documents = fileKind<DocumentColumn, SourceFile>({
  says: "Files for the record, each by its path from the folder of the list; without a list, by their own names.",
  columns: { ...namingColumns, ...own },
  needs: [["customer_number"], ["file"]],
  read: readDocument,
});

function readDocument(fields: RowFields<DocumentColumn>): SourceFile | undefined {
  const named = readNamed(fields);
  const path = fields.needed("file", 1000)?.replaceAll("\\", "/");
  const kind = fields.choice("kind", kinds) ?? "other";
  if (named === undefined || path === undefined) return undefined;
  if (path.startsWith("/") || /^[a-z]:/i.test(path) || path.split("/").includes("..")) {
    fields.fault("file", `"${path}" leads out of the folder of the list.`);
  }
  const invoice = fields.text("invoice_number", 100) || null;
  return { ...named, path, kind, invoice, name: fields.text("name") || null };
}
