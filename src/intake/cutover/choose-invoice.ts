import type { NamedFile } from "./named-file.ts";

/** An invoice that the name of a file may mean, and whose it is. */
export type NamedInvoice = { readonly itemId: string; readonly number: string; readonly ownerId: string };

/** Invoices as they are looked up by their numbers, in capitals, and by what of these comes after letters and noughts. */
export type NumberedInvoices = {
  readonly byNumber: ReadonlyMap<string, readonly NamedInvoice[]>;
  readonly byEnd: ReadonlyMap<string, readonly NamedInvoice[]>;
};

export function numbered(invoices: readonly NamedInvoice[]): NumberedInvoices {
  return {
    byNumber: Map.groupBy(invoices, ({ number }) => number.toUpperCase()),
    byEnd: Map.groupBy(invoices, ({ number }) => number.replace(/^[^1-9]*/, "")),
  };
}

/** The customer in whose folder a file lies, by the number that the folder has. */
export type FolderOwner = { readonly number: string; readonly ownerId: string };

/** Whose a document is: an invoice's, or only a customer's; or why nobody can say, in a sentence. */
export type Chosen =
  | { readonly is: "invoice"; readonly invoice: NamedInvoice }
  | { readonly is: "customer" }
  | { readonly is: "nobody"; readonly because: string };

/**
 * Decides whose a file is by its name. The longest number counts that stands in the name as whole words, before all as it
 * is written, or with other signs between the words. Only where there is none are noughts and letters before a number
 * forgiven, and only when one invoice alone is meant then. A file in a customer's folder is of that customer, or of nobody.
 */
export function chooseInvoice(file: NamedFile, invoices: NumberedInvoices, folder: FolderOwner | undefined): Chosen {
  const stated = statedIn(file, invoices);
  const meant = stated.length > 0 ? stated : distinct(file.cores.flatMap((core) => invoices.byEnd.get(core) ?? []));
  const own = folder === undefined ? meant : meant.filter(({ ownerId }) => ownerId === folder.ownerId);
  const [invoice, ...others] = own;
  if (invoice !== undefined && others.length === 0) return { is: "invoice", invoice };
  if (invoice !== undefined) return nobody(severalMeant(own));
  if (meant.length > 0) return nobody(`${numbersOf(meant)} is no invoice of customer ${folder?.number ?? ""}.`);
  if (folder === undefined) {
    return nobody("The name has the number of no invoice here, and no folder has that of a customer.");
  }
  if (file.cores.length > 0) return nobody(`The name has a number, and customer ${folder.number} has no such invoice.`);
  return { is: "customer" };
}

function statedIn({ written, respelt }: NamedFile, { byNumber }: NumberedInvoices): readonly NamedInvoice[] {
  const found = distinct([...written, ...respelt].flatMap((number) => byNumber.get(number) ?? []));
  const length = Math.max(0, ...found.map(({ number }) => number.length));
  const longest = found.filter(({ number }) => number.length === length);
  const asWritten = longest.filter(({ number }) => written.includes(number.toUpperCase()));
  return asWritten.length > 0 ? asWritten : longest;
}

function distinct(invoices: readonly NamedInvoice[]): readonly NamedInvoice[] {
  return [...new Map(invoices.map((invoice) => [invoice.itemId, invoice])).values()];
}

function severalMeant(invoices: readonly NamedInvoice[]): string {
  const isOne = new Set(invoices.map(({ number }) => number)).size === 1;
  return isOne
    ? `Several customers have an invoice ${numbersOf(invoices)}: put the file into a folder with the customer's number.`
    : `The name may mean several invoices: ${numbersOf(invoices)}.`;
}

const numbersShown = 5;

function numbersOf(invoices: readonly NamedInvoice[]): string {
  const numbers = [...new Set(invoices.map(({ number }) => number))].toSorted();
  const more = numbers.length > numbersShown ? ` and ${numbers.length - numbersShown} more` : "";
  return `${numbers.slice(0, numbersShown).join(", ")}${more}`;
}

function nobody(because: string): Chosen {
  return { is: "nobody", because };
}
