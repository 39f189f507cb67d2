import type { DocumentKind } from "#intake/cutover/documents";
import type { Origin } from "#intake/source-record";
import type { Id } from "#base/id";
import { mediaTypeOf } from "#evidence/document";
import { recordDocuments, type DocumentOnFile } from "#evidence/documents/store";
import { debtorVaults } from "#evidence/keys/store";
import { linkDocuments, type DocumentLink } from "#evidence/links/store";
import { appendTimeline } from "#evidence/store";
import { documentEntry } from "#happenings/documents/document-entry";
import { count, reject, type CutOver } from "./cut-over.ts";

/** A file that is to be put on record with a person: with one of their items, or with accounts, or with them alone. */
export type FileToKeep = {
  readonly origin: Origin;
  readonly survivorId: Id<"debtor">;
  readonly item: { readonly itemId: string; readonly number: string } | null;
  /** What it proves where it is no item's. */
  readonly accountIds: readonly string[];
  readonly kind: DocumentKind;
  readonly name: string;
  readonly path: string;
  readonly read: () => Uint8Array;
};

type OnFile = { readonly file: FileToKeep; readonly document: DocumentOnFile };

/**
 * Keeps files, one in memory at a time, and records them together. Files that a batch cannot keep are only counted: as
 * many are new as are not on record.
 */
export async function keepFiles(cut: CutOver, files: readonly FileToKeep[]): Promise<void> {
  const { tx, now, tally } = cut.batch;
  if (!cut.mayStay || (cut.isAllOrNothing && tally.rejected.length > 0)) {
    for (const { survivorId } of files) count(cut, "created", survivorId);
    return;
  }
  const kept = await sealed(cut, files);
  const added = await recordDocuments(
    tx,
    kept.map(({ document }) => document),
  );
  const linked = await linkDocuments(
    tx,
    kept.flatMap((each) => linksOf(each, now)),
  );
  const news = new Set([...added, ...linked].map(({ debtorId, digest }) => `${debtorId} ${digest}`));
  const told: OnFile[] = [];
  for (const each of kept) {
    const { debtorId, digest } = each.document;
    const isNew = news.delete(`${debtorId} ${digest}`);
    count(cut, isNew ? "created" : "unchanged", each.file.survivorId);
    if (isNew) told.push(each);
  }
  await tellOf(cut, told);
}

async function sealed(cut: CutOver, files: readonly FileToKeep[]): Promise<OnFile[]> {
  const { desk, tx, now } = cut.batch;
  const vaults = await debtorVaults(
    tx,
    desk.vault,
    files.map(({ survivorId }) => survivorId),
  );
  return files.flatMap((file) => {
    const { survivorId: debtorId, kind, name, path } = file;
    const vault = vaults.get(debtorId);
    if (vault === undefined) {
      reject(cut, file.origin, "file", "The debtor was erased: nothing of theirs is kept any more.");
      return [];
    }
    const bytes = file.read();
    const digest = desk.files.keep({ id: debtorId, vault }, bytes);
    const about = { kind, name, mediaType: mediaTypeOf(path), addedAt: now };
    return [{ file, document: { debtorId, digest, length: bytes.length, ...about } }];
  });
}

function linksOf({ file, document: { debtorId, digest } }: OnFile, linkedAt: Temporal.Instant): DocumentLink[] {
  const own = { debtorId, digest, linkedAt };
  if (file.item !== null) return [{ ...own, proves: "item", targetId: file.item.itemId }];
  return file.accountIds.map((accountId) => ({ ...own, proves: "account", targetId: accountId }));
}

async function tellOf(cut: CutOver, told: readonly OnFile[]): Promise<void> {
  const { desk, tx, now, loginId } = cut.batch;
  await appendTimeline(
    tx,
    desk.vault,
    told.map(({ file: { item, kind, name }, document: { debtorId, digest } }) =>
      documentEntry({ debtorId, digest, kind, name, item, loginId, now }),
    ),
  );
}
