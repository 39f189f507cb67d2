import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, extname, join, normalize } from "node:path";
import { linkDocuments, recordDocuments, type DocumentLink, type DocumentOnFile } from "#evidence/documents/store";
import { appendTimeline } from "#evidence/store";
import { documents, type SourceFile } from "#intake/cutover/documents";
import type { SheetFile } from "#platform/spreadsheet";
import { count, lots, reject, type CutOver } from "./cut-over.ts";
import { findItems, type FoundItem } from "./find-items.ts";
import { ownersOf, type Owned } from "./owners.ts";
import { readKindFiles } from "./read-kind-files.ts";

const bytesMax = 50_000_000;

type Row = Owned<SourceFile> & { readonly item: FoundItem | null; readonly read: () => Uint8Array };
type OnFile = { readonly each: Row; readonly document: DocumentOnFile };

/**
 * Puts files on record, each linked to what it proves. A list on the command line names them by their paths from its own
 * folder on; one that is sent to the desk comes with them. Nothing is written to disk by a batch that cannot stay.
 */
export async function bookDocuments(cut: CutOver): Promise<void> {
  const sheets = cut.files.filter(isList);
  const sent = new Map(cut.files.filter((file) => !isList(file)).map((file) => [basename(file.name), file]));
  const [first] = sent.keys();
  if (sheets.length === 0) {
    reject(cut, { file: first ?? "", row: 0 }, "", "No list came with the files, as CSV or XLSX.");
  }
  for (const sheet of sheets) {
    const rows = await readKindFiles(cut, [sheet], documents);
    for (const lot of lots(await ownersOf(cut, rows))) {
      const found = (await withItems(cut, lot)).flatMap((each) => {
        const read = contentOf(each.row, { sheet, sent });
        if (typeof read !== "string") return [{ ...each, read }];
        reject(cut, each.row.origin, "file", read);
        return [];
      });
      await keep(cut, found);
    }
  }
}

const sheetEndings = [".csv", ".tsv", ".xlsx", ".xlsm", ".dbf"];

/** What lies on disk is a list; of what is sent, the tables are lists, and all else is what they name. */
function isList(file: SheetFile): boolean {
  return "path" in file || sheetEndings.includes(extname(file.name).toLowerCase());
}

async function withItems(cut: CutOver, rows: readonly Owned<SourceFile>[]) {
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

type Place = { readonly sheet: SheetFile; readonly sent: ReadonlyMap<string, SheetFile> };

/** Where the bytes of a file are, or a sentence that says why there are none. */
function contentOf({ path }: SourceFile, { sheet, sent }: Place): (() => Uint8Array) | string {
  const beside = sent.get(basename(path));
  if (beside !== undefined && "bytes" in beside) {
    return beside.bytes.length === 0 ? `${path} is empty.` : () => beside.bytes;
  }
  if (!("path" in sheet)) return `${path} was not sent with the list.`;
  const file = join(dirname(sheet.path), normalize(path));
  if (!existsSync(file) || !statSync(file).isFile()) return `There is no file ${path} beside the list.`;
  const { size } = statSync(file);
  if (size === 0) return `${path} is empty.`;
  return size > bytesMax ? `${path} is larger than ${bytesMax / 1_000_000} MB.` : () => readFileSync(file);
}

/** Files that a batch cannot keep are only counted: as many are new as are not on record. */
async function keep(cut: CutOver, rows: readonly Row[]): Promise<void> {
  const { desk, tx, now, tally } = cut.batch;
  if (!cut.mayStay || (cut.isAllOrNothing && tally.rejected.length > 0)) {
    for (const { owner } of rows) count(cut, "created", owner.survivorId);
    return;
  }
  const kept = rows.map((each): OnFile => {
    const { row, owner } = each;
    const bytes = each.read();
    const digest = desk.files.keep(owner.survivorId, bytes);
    const name = row.name ?? basename(row.path);
    const own = { debtorId: owner.survivorId, digest, length: bytes.length };
    return { each, document: { ...own, name, mediaType: mediaTypeOf(row.path), addedAt: now } };
  });
  const added = await recordDocuments(
    tx,
    kept.map(({ document }) => document),
  );
  const linked = await linkDocuments(tx, kept.flatMap(linksOf));
  const news = new Set([...added, ...linked].map(({ debtorId, digest }) => `${debtorId} ${digest}`));
  const told: OnFile[] = [];
  for (const each of kept) {
    const { debtorId, digest } = each.document;
    const isNew = news.delete(`${debtorId} ${digest}`);
    count(cut, isNew ? "created" : "unchanged", each.each.owner.survivorId);
    if (isNew) told.push(each);
  }
  await tellOf(cut, told);
}

function linksOf({ each: { item, owner, row }, document: { debtorId, digest } }: OnFile): DocumentLink[] {
  if (item !== null) return [{ debtorId, digest, proves: "item", targetId: item.itemId }];
  if (row.accountNumber === null && owner.accounts.length > 1) return [];
  return owner.accounts.map(({ accountId }) => ({ debtorId, digest, proves: "account", targetId: accountId }));
}

async function tellOf(cut: CutOver, told: readonly OnFile[]): Promise<void> {
  const { desk, tx, now, loginId } = cut.batch;
  await appendTimeline(
    tx,
    desk.vault,
    told.map(({ each: { row, item }, document: { debtorId, digest, name } }) => ({
      ...{ debtorId, kind: "document", happenedAt: now, recordedAt: now, loginId },
      subject: { digest, document: row.kind, ...(item !== null && { itemId: item.itemId }) },
      words: `${row.kind.replaceAll("-", " ")}${item === null ? "" : ` of ${item.number}`}: ${name}`,
    })),
  );
}

const mediaTypes: Readonly<Record<string, string>> = {
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".tif": "image/tiff",
  ".tiff": "image/tiff",
  ".gif": "image/gif",
  ".eml": "message/rfc822",
  ".html": "text/html",
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

function mediaTypeOf(path: string): string {
  return mediaTypes[extname(path).toLowerCase()] ?? "application/octet-stream";
}
