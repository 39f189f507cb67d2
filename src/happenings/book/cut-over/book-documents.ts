import { existsSync, statSync } from "node:fs";
import { basename, dirname, join, normalize } from "node:path";
import { documents, type SourceFile } from "#intake/cutover/documents";
import type { SheetFile } from "#platform/spreadsheet";
import { bookNamedFiles } from "./book-named-files.ts";
import { bytesIn } from "./bytes-in.ts";
import { lots, reject, type CutOver } from "./cut-over.ts";
import { isList } from "./document-list.ts";
import { findItems, type FoundItem } from "./find-items.ts";
import { keepFiles, type FileToKeep } from "./keep-files.ts";
import { ownersOf, type Owned } from "./owners.ts";
import { readKindFiles } from "./read-kind-files.ts";

/**
 * Puts files on record, each linked to what it proves. A list names them by their paths from its own folder on, or comes
 * with them; without a list, their own names say it. Nothing is written to disk by a batch that cannot stay.
 */
export async function bookDocuments(cut: CutOver): Promise<void> {
  const sheets = cut.files.filter(isList);
  const others = cut.files.filter((file) => !isList(file));
  if (sheets.length === 0) {
    await bookNamedFiles(cut, others);
    return;
  }
  const sent = new Map(others.map((file) => [basename(file.name), file]));
  for (const sheet of sheets) {
    const rows = await readKindFiles(cut, [sheet], documents);
    for (const lot of lots(await ownersOf(cut, rows))) {
      const found = (await withItems(cut, lot)).flatMap((each) => {
        const read = contentOf(each.row.path, { sheet, sent });
        if (typeof read !== "string") return [toKeep(each, read)];
        reject(cut, each.row.origin, "file", read);
        return [];
      });
      await keepFiles(cut, found);
    }
  }
}

type Row = Owned<SourceFile> & { readonly item: FoundItem | null };

async function withItems(cut: CutOver, rows: readonly Owned<SourceFile>[]): Promise<Row[]> {
  const find = await findItems(
    cut,
    rows.map(({ row, owner }) => ({ owner, invoice: row.invoice })),
  );
  return rows.flatMap((each) => {
    const item = each.row.invoice === null ? null : find(each.owner, each.row.invoice);
    if (typeof item !== "string") return [{ ...each, item }];
    reject(cut, each.row.origin, "invoice_number", item);
    return [];
  });
}

function toKeep({ row, owner, item }: Row, read: () => Uint8Array): FileToKeep {
  const { origin, kind, path, name } = row;
  const isOfDebtor = row.accountNumber === null && owner.accounts.length > 1;
  return {
    ...{ origin, kind, path, name: name ?? basename(path), item, read, survivorId: owner.survivorId },
    accountIds: isOfDebtor ? [] : owner.accounts.map(({ accountId }) => accountId),
  };
}

type Place = { readonly sheet: SheetFile; readonly sent: ReadonlyMap<string, SheetFile> };

/** Where the bytes of a file are that a list names, or a sentence that says why there are none. */
function contentOf(path: string, { sheet, sent }: Place): (() => Uint8Array) | string {
  const beside = sent.get(basename(path));
  if (beside !== undefined) return bytesIn(beside, path);
  if (!("path" in sheet)) return `${path} was not sent with the list.`;
  const file = join(dirname(sheet.path), normalize(path));
  if (!existsSync(file) || !statSync(file).isFile()) return `There is no file ${path} beside the list.`;
  return bytesIn({ name: path, path: file }, path);
}
