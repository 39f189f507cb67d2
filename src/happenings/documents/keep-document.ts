import { assert } from "#base/assert";
import { findDocument, recordDocuments, type DocumentOnFile } from "#evidence/documents/store";
import { debtorVaults, vaultsInUse } from "#evidence/keys/store";
import type { Queries } from "#platform/database";
import type { FileAnswer } from "#platform/operation";
import type { Desk } from "#happenings/desk/desk";

/** What documents need of a desk: where they lie, and the vault that opens the keys of their debtors. */
type Place = Pick<Desk, "files" | "vault">;

type Draft = Omit<DocumentOnFile, "digest" | "length"> & { readonly bytes: Uint8Array };

/**
 * Keeps a document of a debtor, sealed on disk with the debtor's own key, and gives its digest. The same bytes twice are
 * kept once. Of whoever was erased nothing is kept: the caller has asked.
 */
export async function keepDocument({ files, vault }: Place, tx: Queries, draft: Draft): Promise<string> {
  const { bytes, ...about } = draft;
  const { debtorId: id } = about;
  const own = (await debtorVaults(tx, vault, [id])).get(id);
  assert(own !== undefined, "documents are kept of debtors who were not erased");
  // The file comes first: a file that no row names is harmless, a row without its file is not.
  const digest = files.keep({ id, vault: own }, bytes);
  await recordDocuments(tx, [{ ...about, digest, length: bytes.length }]);
  return digest;
}

/** A document of a debtor, opened. Undefined where this debtor has none with that digest, or was erased. */
export async function openDocument(
  { files, vault }: Place,
  tx: Queries,
  { debtorId: id, digest }: Pick<DocumentOnFile, "debtorId" | "digest">,
): Promise<FileAnswer | undefined> {
  const found = await findDocument(tx, { debtorId: id, digest });
  const own = (await vaultsInUse(tx, vault, [id])).get(id);
  if (found === undefined || own === undefined) return undefined;
  return { ...found, bytes: files.read({ id, vault: own }, digest) };
}
