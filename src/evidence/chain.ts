import { canonicalBytes } from "./canonical.ts";

/** A hash over the parts one after another; SHA-256 in the desk. Handed in: this file reaches for no library. */
export type Digest = (...parts: readonly Uint8Array[]) => Uint8Array;

/** Where a debtor's chain has come to: how many entries, and the hash of the last. */
export type Head = { readonly length: bigint; readonly head: Uint8Array };

export const emptyChain: Head = { length: 0n, head: new Uint8Array(0) };

/** An entry as it is stored: its words sealed, its hash over itself and the hash before it. */
export type ChainedEntry = {
  readonly debtorId: string;
  readonly number: bigint;
  readonly kind: string;
  readonly happenedAt: Temporal.Instant;
  readonly recordedAt: Temporal.Instant;
  readonly loginId: string | null;
  readonly subject: Readonly<Record<string, unknown>>;
  readonly sealed: Uint8Array;
  readonly hash: Uint8Array;
};

/** The hash of an entry that follows on `previous`. */
export function linkHash(digest: Digest, previous: Uint8Array, entry: Omit<ChainedEntry, "hash">): Uint8Array {
  return digest(previous, canonicalBytes(entry));
}

export const chainBreaches = {
  entry_is_missing: "An entry of the timeline is missing.",
  entry_was_altered: "An entry of the timeline does not have the hash that its content gives.",
  chain_was_cut: "The timeline ends before the length that is kept with the debtor.",
  chain_has_no_head: "The timeline goes on after the length that is kept with the debtor, or no length is kept.",
  head_does_not_match: "The last hash of the timeline is not the one that is kept with the debtor.",
} as const;

export type ChainBreach = {
  readonly breach: keyof typeof chainBreaches;
  readonly debtorId: string;
  readonly number: bigint;
};

/** How far a chain has been walked, and what was found amiss on the way. */
export type Walk = { readonly at: Head; readonly breaches: readonly ChainBreach[] };

/** Walks one entry further. A breach is named where it is; what follows is judged from there on. */
export function walkOn(digest: Digest, { at, breaches }: Walk, entry: ChainedEntry): Walk {
  const found: ChainBreach[] = [];
  const { debtorId, number } = entry;
  if (number !== at.length + 1n) {
    found.push({ breach: "entry_is_missing", debtorId, number: at.length + 1n });
  } else if (!sameBytes(linkHash(digest, at.head, entry), entry.hash)) {
    found.push({ breach: "entry_was_altered", debtorId, number });
  }
  return { at: { length: number, head: entry.hash }, breaches: [...breaches, ...found] };
}

/** What is amiss at the end of a chain, against the head that is kept with the debtor. */
export function endBreaches(debtorId: string, walked: Head, kept: Head): ChainBreach[] {
  if (walked.length < kept.length) return [{ breach: "chain_was_cut", debtorId, number: walked.length + 1n }];
  if (walked.length > kept.length) return [{ breach: "chain_has_no_head", debtorId, number: kept.length + 1n }];
  if (!sameBytes(walked.head, kept.head)) return [{ breach: "head_does_not_match", debtorId, number: kept.length }];
  return [];
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
