/** An entry made here that its source has not shown yet, by how much it moved this item or credit, in minor units. */
export type PendingMove = { readonly entryId: string; readonly minor: bigint };

/** What the book holds of an item or credit: what is open, what of that is still pending in the source. */
export type Held = { readonly openMinor: bigint; readonly pending: readonly PendingMove[] };

/**
 * What is to be done so that the book agrees with its source: entries that the source now shows, and by how much it
 * differs besides. Or that the two cannot be brought together without taking back what is still pending.
 */
export type Reconciled =
  | { readonly agrees: true; readonly shown: readonly string[]; readonly adjustMinor: bigint }
  | { readonly agrees: false; readonly expectedMinor: bigint };

/**
 * Compares what a source says is open with the ledger minus what is pending. What is pending is never reversed: as far
 * as the source moved the same way, oldest first, it has shown what was pending, and only the rest is new.
 */
export function reconcile({ openMinor, pending }: Held, sourceMinor: bigint): Reconciled {
  const expectedMinor = openMinor - pending.reduce((sum, { minor }) => sum + minor, 0n);
  const moved = sourceMinor - expectedMinor;
  const shown = shownBy(moved, pending);
  const shownMinor = pending
    .filter(({ entryId }) => shown.includes(entryId))
    .reduce((sum, each) => sum + each.minor, 0n);
  const adjustMinor = moved - shownMinor;
  if (openMinor + adjustMinor < 0n) return { agrees: false, expectedMinor };
  return { agrees: true, shown, adjustMinor };
}

/** The pending entries that a movement of the source explains: one of exactly its size, or the oldest that fit in it. */
function shownBy(moved: bigint, pending: readonly PendingMove[]): string[] {
  if (moved === 0n) return [];
  const exact = pending.find(({ minor }) => minor === moved);
  if (exact !== undefined) return [exact.entryId];
  const shown: string[] = [];
  let left = moved;
  for (const { entryId, minor } of pending) {
    const isSameWay = minor < 0n === left < 0n && minor !== 0n;
    if (!isSameWay || magnitude(minor) > magnitude(left)) continue;
    shown.push(entryId);
    left -= minor;
  }
  return shown;
}

function magnitude(minor: bigint): bigint {
  return minor < 0n ? -minor : minor;
}

/** What the rows of one batch say about an entry that is pending: it is confirmed when none of them contradicts. */
export type Votes = Map<string, { debtorId: string; shows: boolean; hides: boolean }>;

export function vote(
  votes: Votes,
  { debtorId, pending }: { debtorId: string; pending: readonly PendingMove[] },
  shown: readonly string[],
): void {
  for (const { entryId } of pending) {
    const earlier = votes.get(entryId) ?? { debtorId, shows: false, hides: false };
    const isShown = shown.includes(entryId);
    votes.set(entryId, { debtorId, shows: earlier.shows || isShown, hides: earlier.hides || !isShown });
  }
}
