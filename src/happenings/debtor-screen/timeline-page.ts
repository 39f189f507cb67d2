import { namesOfLogins } from "#access/store";
import type { Id } from "#base/id";
import { documentMarks, hasWord, wordsOf } from "#evidence/document-words";
import { kindsOnTimeline, readTimeline } from "#evidence/store";
import type { TimelineEntry } from "#evidence/timeline";
import { wordsInDocuments } from "#evidence/words/store";
import { survivorOf } from "#parties/store";
import type { Queries } from "#platform/database";
import type { Vault } from "#platform/vault";

const pageLength = 50;
/** Entries are sealed: they are opened so many at once to look for words in them, and no more than so many for an answer. */
const pieceLength = 500;
const openedMax = 2_000;

type Asked = {
  readonly debtorId: string;
  /** The number of the last entry that was seen. */
  readonly before?: number | undefined;
  readonly kind?: string | undefined;
  /** Words of which each entry has all, in what it says or in its document. */
  readonly words?: string | undefined;
};

/** A page of what happened with a debtor, newest first, and after which entry the next begins. */
export async function timelinePage(tx: Queries, vault: Vault, { words = "", ...asked }: Asked) {
  // What happens is written with the survivor of a person's merges.
  const debtorId = await survivorOf(tx, asked.debtorId as Id<"debtor">);
  const page = { ...asked, debtorId };
  const sought = wordsOf(words);
  const { entries, next } = await (sought.length === 0 ? newest(tx, vault, page) : search(tx, vault, { page, sought }));
  const names = await namesOfLogins(
    tx,
    entries.map(({ entry }) => entry.loginId),
  );
  return {
    entries: entries.map(({ entry: { number, kind, happenedAt, loginId, words: says, subject }, inDocument }) => ({
      ...{ number: Number(number), kind, happenedAt: happenedAt.toString(), words: says, subject, inDocument },
      by: names.get(loginId) ?? null,
    })),
    kinds: await kindsOnTimeline(tx, debtorId),
    next,
  };
}

type Page = Omit<Asked, "words">;
type Found = {
  readonly entries: readonly { readonly entry: TimelineEntry; readonly inDocument: boolean }[];
  readonly next: number | null;
};

async function newest(tx: Queries, vault: Vault, page: Page): Promise<Found> {
  const entries = await pieceOf(tx, vault, { ...page, limit: pageLength });
  const last = entries.length === pageLength ? entries.at(-1) : undefined;
  return {
    entries: entries.map((entry) => ({ entry, inDocument: false })),
    next: last === undefined ? null : Number(last.number),
  };
}

/** Looks on and on for words; where a long timeline has too few of them, the answer says where it stopped to look. */
async function search(
  tx: Queries,
  vault: Vault,
  { page, sought }: { readonly page: Page; readonly sought: readonly string[] },
): Promise<Found> {
  const fits = fitter(sought, await wordsInDocuments(tx, page.debtorId, documentMarks(sought, vault.mark)));
  const entries: { entry: TimelineEntry; inDocument: boolean }[] = [];
  let { before } = page;
  for (let opened = 0; opened < openedMax; opened += pieceLength) {
    const piece = await pieceOf(tx, vault, { ...page, before, limit: pieceLength });
    for (const entry of piece) {
      before = Number(entry.number);
      const fit = fits(entry);
      if (fit !== "not") entries.push({ entry, inDocument: fit === "in its document" });
      if (entries.length === pageLength) return { entries, next: before };
    }
    if (piece.length < pieceLength) return { entries, next: null };
  }
  return { entries, next: before ?? null };
}

/** Each word that is sought stands in what an entry says, or in its document. */
function fitter(sought: readonly string[], inDocuments: ReadonlyMap<string, ReadonlySet<string>>) {
  return ({ words, subject: { digest } }: TimelineEntry) => {
    const said = wordsOf(words ?? "");
    const unsaid = sought.filter((word) => !hasWord(said, word));
    if (unsaid.length === 0) return "in words";
    const written = typeof digest === "string" ? inDocuments.get(digest) : undefined;
    return unsaid.every((word) => written?.has(word)) ? "in its document" : "not";
  };
}

function pieceOf(tx: Queries, vault: Vault, { debtorId, before, kind, limit }: Page & { readonly limit: number }) {
  return readTimeline(tx, vault, {
    ...{ debtorId, limit },
    ...(before !== undefined && { before: BigInt(before) }),
    ...(kind !== undefined && kind !== "" && { kind }),
  });
}
