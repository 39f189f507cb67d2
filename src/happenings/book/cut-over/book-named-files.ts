import { sql } from "kysely";
import { basename } from "node:path";
import type { Id } from "#base/id";
import { chooseInvoice, numbered, type FolderOwner, type NumberedInvoices } from "#intake/cutover/choose-invoice";
import { readFileName, type NamedFile } from "#intake/cutover/named-file";
import { personsAmong } from "#parties/person/store";
import { lockDebtors } from "#parties/store";
import type { SheetFile } from "#platform/spreadsheet";
import { bytesIn } from "./bytes-in.ts";
import { lots, reject, type CutOver } from "./cut-over.ts";
import { findNamedInvoices } from "./find-named-invoices.ts";
import { keepFiles, type FileToKeep } from "./keep-files.ts";
import { knownDebtors } from "./owners.ts";

type Named = { readonly file: SheetFile; readonly name: NamedFile };
type Known = {
  readonly invoices: NumberedInvoices;
  readonly folders: ReadonlyMap<string, readonly FolderOwner[]>;
};

/** Puts files on record with the invoices whose numbers their names have, or with the customers whose folders they are in. */
export async function bookNamedFiles(cut: CutOver, files: readonly SheetFile[]): Promise<void> {
  cut.batch.tally.rows += files.length;
  for (const lot of lots(files)) {
    const named = lot.map((file) => ({ file, name: readFileName(file.name) }));
    const known = await whatIsKnown(cut, named);
    const found = named.flatMap((each) => decide(cut, each, known));
    await keepFiles(cut, await withAccounts(cut, found));
  }
}

/** The invoices that the names may mean and the customers whose numbers the folders have, all of them locked. */
async function whatIsKnown(cut: CutOver, named: readonly Named[]): Promise<Known> {
  const names = named.map(({ name }) => name);
  const found = await findNamedInvoices(cut, names);
  const customers = await knownDebtors(cut, [...new Set(names.flatMap(({ folders }) => folders))]);
  const debtorIds = [...found.map(({ debtorId }) => debtorId), ...[...customers.values()].flat()];
  const survivors = await lockDebtors(cut.batch.tx, [...new Set(debtorIds)]);
  const survivor = (debtorId: Id<"debtor">) => survivors.get(debtorId) ?? debtorId;
  return {
    invoices: numbered(found.map(({ debtorId, ...invoice }) => ({ ...invoice, ownerId: survivor(debtorId) }))),
    folders: new Map(
      [...customers].map(([number, ids]) => {
        return [number, [...new Set(ids.map(survivor))].map((ownerId) => ({ number, ownerId }))];
      }),
    ),
  };
}

function decide(cut: CutOver, { file, name }: Named, { invoices, folders }: Known): FileToKeep[] {
  const origin = { file: file.name, row: 0 };
  const refuse = (because: string) => {
    reject(cut, origin, "file", because);
    return [];
  };
  const owners = name.folders.map((folder) => folders.get(folder) ?? []).find((known) => known.length > 0) ?? [];
  const [folder, ...others] = owners;
  if (others.length > 0) return refuse(`${cut.batch.creditor.name} knows several debtors by ${folder?.number ?? ""}.`);
  const chosen = chooseInvoice(name, invoices, folder);
  if (chosen.is === "nobody") return refuse(chosen.because);
  const read = bytesIn(file, name.path);
  if (typeof read === "string") return refuse(read);
  const item = chosen.is === "invoice" ? chosen.invoice : null;
  const survivorId = (item?.ownerId ?? folder?.ownerId ?? "") as Id<"debtor">;
  const about = { kind: name.kind, name: basename(file.name), path: file.name };
  return [{ ...about, origin, survivorId, item, accountIds: [], read }];
}

/** A document that is no invoice's proves the one account that its person has with the creditor, if it is one. */
async function withAccounts({ batch }: CutOver, files: readonly FileToKeep[]): Promise<FileToKeep[]> {
  const debtorIds = files.flatMap(({ item, survivorId }) => (item === null ? [survivorId] : []));
  if (debtorIds.length === 0) return [...files];
  const persons = await personsAmong(batch.tx, [...new Set(debtorIds)]);
  const { rows } = await sql<{ debtor_id: string; account_id: string }>`
    select person.debtor_id, min(a.account_id::text) as account_id
      from ${persons.relation} as person join account a on a.debtor_id = person.person_id
     where a.creditor_id = ${batch.creditor.creditorId}
     group by person.debtor_id having count(*) = 1`.execute(batch.tx);
  const accounts = new Map(rows.map((row) => [row.debtor_id, [row.account_id]]));
  return files.map((file) => {
    return file.item === null ? { ...file, accountIds: accounts.get(file.survivorId) ?? [] } : file;
  });
}
