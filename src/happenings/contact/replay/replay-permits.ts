import { readCase } from "#law/read-case";
import { difference, replay, withoutContacts, type Anew, type Denial, type Difference } from "#law/replay";
import type { Queries } from "#platform/database";
import { readPermits, type KeptPermit, type Stretch } from "./read-permits.ts";

/** An act that other rules would have answered otherwise. */
export type Differing = Pick<KeptPermit, "debtorId" | "act" | "askedAt" | "by"> & {
  /** Its permit, or its effort where it was made without one. */
  readonly contactId: string;
  readonly difference: Difference;
  /** What would have refused it; or what did, where it would have been allowed. */
  readonly because: readonly Denial[];
};

/** What came of asking again: of how many acts, what differs, and of how many nothing can be said. */
export type Replay = {
  asked: number;
  readonly differing: Differing[];
  /** What is said of them may follow from words, which are not kept. */
  wordsNotKept: number;
  /** Their facts are kept in a form that cannot be read any more. */
  unreadable: number;
};

/**
 * Asks again of all acts of a stretch by other rules, over the facts that were kept with each. What would have been refused
 * does not count towards what was done later: it would not have happened.
 */
export async function replayPermits(tx: Queries, stretch: Stretch, anew: Anew): Promise<Readonly<Replay>> {
  const found: Replay = { asked: 0, differing: [], wordsNotKept: 0, unreadable: 0 };
  let [debtorId, undone] = ["", new Set<string>()];
  for await (const page of readPermits(tx, stretch)) {
    for (const kept of page) {
      if (kept.debtorId !== debtorId) [debtorId, undone] = [kept.debtorId, new Set()];
      count(found, replayPermit(kept, anew, undone));
    }
  }
  return found;
}

type Answer = Differing | "unreadable" | "untold" | undefined;

function count(found: Replay, answer: Answer): void {
  found.asked += 1;
  if (answer === "unreadable") found.unreadable += 1;
  else if (answer === "untold") found.wordsNotKept += 1;
  else if (answer !== undefined) found.differing.push(answer);
}

/** Asks again of one act, without what would not have been; where it would not have been itself, that is told to later ones. */
function replayPermit(kept: KeptPermit, anew: Anew, undone: Set<string>): Answer {
  const read = readCase(kept.facts);
  if (!read.ok) return "unreadable";
  const { verdict, denials } = kept;
  const now = replay({ facts: withoutContacts(read.value, undone), verdict, denials }, anew);
  if (now.verdict === "untold") return "untold";
  const how = difference(verdict, now.verdict);
  if (how === undefined) return undefined;
  if (how === "refused-now") for (const id of [kept.permitId, ...kept.effortIds]) undone.add(id);
  const { debtorId, permitId, act, askedAt, by } = kept;
  return {
    debtorId,
    contactId: permitId,
    act,
    askedAt,
    by,
    difference: how,
    because: how === "refused-now" ? now.denials : denials,
  };
}
