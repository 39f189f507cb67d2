import { asKept } from "./canonical.ts";
import { emptyChain, linkHash, type ChainedEntry, type Digest, type Head } from "./chain.ts";
import type { TimelineDraft } from "./timeline.ts";

type Parts = {
  readonly digest: Digest;
  /** Seals the words of an entry with the key of its debtor. */
  readonly seal: (debtorId: string, number: bigint, words: string) => Uint8Array;
};

/**
 * The drafts as entries, each linked to the one before it of the same debtor, in the order given. They are made while
 * they are asked for; `heads` is brought forward with them.
 */
export function* chainedEntries(
  drafts: Iterable<TimelineDraft>,
  heads: Map<string, Head>,
  { digest, seal }: Parts,
): Generator<ChainedEntry> {
  for (const draft of drafts) {
    const { length, head } = heads.get(draft.debtorId) ?? emptyChain;
    const number = length + 1n;
    const entry = {
      debtorId: draft.debtorId,
      number,
      kind: draft.kind,
      happenedAt: asKept(draft.happenedAt),
      recordedAt: asKept(draft.recordedAt),
      loginId: draft.loginId,
      subject: asJson(draft.subject),
      sealed: seal(draft.debtorId, number, draft.words),
    };
    const hash = linkHash(digest, head, entry);
    heads.set(draft.debtorId, { length: number, head: hash });
    yield { ...entry, hash };
  }
}

/** The subject as it will be read back: what JSON does not carry is dropped before it is hashed, not after. */
function asJson(subject: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return JSON.parse(JSON.stringify(subject)) as Record<string, unknown>;
}
