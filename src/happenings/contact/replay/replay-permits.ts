import { readCase } from "#law/read-case";
import { difference, replay, withoutContacts, type Anew, type Denial, type Difference } from "#law/replay";
import type { Queries } from "#platform/database";
import { readPermits, type KeptPermit, type Stretch } from "./read-permits.ts";

/** An act that other rules would have answered otherwise. */
export type Differing = Omit<KeptPermit, "facts" | "effortIds" | "denials"> & {
  readonly difference: Difference;
  /** What would have refused it; or what did, where it would have been allowed. */
  readonly because: readonly Denial[];
};

/** What came of asking again: of how many acts, what differs, and of how many nothing can be said. */
export type Replay = {
  readonly asked: number;
  readonly differing: readonly Differing[];
  /** Refused then, perhaps for words that are not kept. */
  readonly wordsNotKept: number;
  /** Their facts are kept in a form that cannot be read any more. */
  readonly unreadable: number;
};

/**
 * Asks again of all acts of a stretch by other rules, over the facts that were kept with each. Where asking begins, and
 * what would have been refused does not count towards what was done later: it would not have happened.
 */
export async function replayPermits(tx: Queries, stretch: Stretch, anew: Anew): Promise<Replay> {
  const differing: Differing[] = [];
  const counts = { asked: 0, wordsNotKept: 0, unreadable: 0 };
  let [debtorId, undone] = ["", new Set<string>()];
  for await (const page of readPermits(tx, stretch)) {
    for (const kept of page) {
      if (kept.debtorId !== debtorId) [debtorId, undone] = [kept.debtorId, new Set<string>()];
      counts.asked += 1;
      const answer = replayPermit(kept, anew, undone);
      if (answer === "unreadable") counts.unreadable += 1;
      else if (answer === "untold") counts.wordsNotKept += 1;
      else if (answer !== undefined) {
        differing.push(answer);
        if (answer.difference === "refused-now") undo(kept, undone);
      }
    }
  }
  return { ...counts, differing };
}

function replayPermit(
  { facts: json, effortIds: _, denials, ...kept }: KeptPermit,
  anew: Anew,
  undone: ReadonlySet<string>,
): Differing | "unreadable" | "untold" | undefined {
  const read = readCase(json);
  if (!read.ok) return "unreadable";
  const facts = withoutContacts(read.value, undone);
  const now = replay({ facts, verdict: kept.verdict, denials }, anew);
  if (now.verdict === "untold") return "untold";
  const how = difference(kept.verdict, now.verdict);
  if (how === undefined) return undefined;
  return { ...kept, difference: how, because: how === "refused-now" ? now.denials : denials };
}

/** What was done under a permit, and the permit itself where it was only reserved, would not have been. */
function undo({ permitId, effortIds }: KeptPermit, undone: Set<string>): void {
  for (const id of [permitId, ...effortIds]) undone.add(id);
}
