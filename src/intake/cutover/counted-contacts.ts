import type { EffortKind, SourceEffort } from "./efforts.ts";

/** A contact as the law counts it. */
export type CountedContact = Pick<SourceEffort, "kind" | "outcome" | "reached">;

type Logged = CountedContact & Pick<SourceEffort, "fromWhom">;

/**
 * What a row of a log of contacts counts as. A conversation in a call of ours is two, the call and the conversation;
 * a call of the debtor's that nobody says was missed is a conversation. Who was reached is taken for the debtor, for
 * that is the stricter reading, unless the log says that it was somebody else.
 */
export function countedContacts({
  kind,
  fromWhom,
  outcome,
  reached,
}: Logged): readonly [CountedContact, ...CountedContact[]] {
  const own = { kind, outcome, reached };
  if (fromWhom === "consumer") {
    const isMissed = outcome !== null && outcome !== "answered";
    return [kind === "call" && !isMissed ? { ...own, kind: "conversation", outcome: null } : own];
  }
  const isSpoken = kind === "conversation" || (kind === "call" && outcome === "answered");
  if (!isSpoken) return [own];
  const who = reached ?? "debtor";
  const call = { kind: "call", outcome: "answered", reached: who } as const;
  const isWithDebtor = who === "debtor" || who === "spouse";
  const conversation = { kind: "conversation" satisfies EffortKind, outcome: null, reached: who } as const;
  return isWithDebtor ? [call, conversation] : [call];
}
