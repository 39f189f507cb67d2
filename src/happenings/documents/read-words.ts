import { marksOf, wordsOf } from "#evidence/document-words";
import { vaultsInUse, type DebtorVaults } from "#evidence/keys/store";
import { keepWords, unreadDocuments, type DocumentWords, type Unread } from "#evidence/words/store";
import { readableTypes } from "#platform/text-reader";
import type { Desk } from "#happenings/desk/desk";

const documentsAtOnce = 50;

/**
 * Reads the words of documents that nobody has read yet, until there are none or the time is over, and gives how many it
 * read. Two who read take turns, so that nothing is read twice. What cannot be read is not tried again.
 */
export async function readWords(desk: Desk, { msMax }: { readonly msMax: number }): Promise<number> {
  const endsAt = performance.now() + msMax;
  for (let read = 0; ;) {
    // The number is this program's own. A turn is some documents long.
    const some = await desk.database.inTurn(4400016, () => readSome(desk, endsAt));
    read += some;
    if (some < documentsAtOnce) return read;
  }
}

/** What is listed is read outside of any transaction: reading takes its time, and what is kept is kept at once. */
async function readSome(desk: Desk, endsAt: number): Promise<number> {
  const { queries } = desk.database;
  const unread = await unreadDocuments(queries, documentsAtOnce);
  const vaults = await vaultsInUse(queries, desk.vault, [...new Set(unread.map(({ debtorId }) => debtorId))]);
  const found: DocumentWords[] = [];
  for (const document of unread) {
    if (performance.now() > endsAt) break;
    found.push(await wordsIn(desk, document, vaults));
  }
  await keepWords(queries, found, desk.clock.now());
  return found.length;
}

async function wordsIn(desk: Desk, document: Unread, vaults: DebtorVaults): Promise<DocumentWords> {
  const { debtorId, digest, mediaType } = document;
  const without = (outcome: "no-text" | "unreadable") => ({ debtorId, digest, outcome, marks: [] });
  if (!readableTypes.includes(mediaType)) return without("no-text");
  const bytes = contentOf(desk, document, vaults);
  if (bytes === undefined) return without("unreadable");
  const result = await desk.textReader.textOf(bytes, mediaType);
  if (!result.ok) return without("unreadable");
  const words = wordsOf(result.text);
  // A scan is a picture: there is a page, and no word on it.
  if (words.length === 0) return without("no-text");
  return { debtorId, digest, outcome: "read", marks: marksOf(words, desk.vault.mark) };
}

/** A file that is missing or does not open is told by `dunlin verify`, not here. */
function contentOf({ files }: Desk, { debtorId, digest }: Unread, vaults: DebtorVaults): Uint8Array | undefined {
  const vault = vaults.get(debtorId);
  try {
    return vault && files.read({ id: debtorId, vault }, digest);
  } catch {
    return undefined;
  }
}
