import type { Term } from "./term.ts";

/** A rule of law: what it says in our words, how we read it where it leaves a choice, and what follows from the facts. */
export type Rule<Facts, Verdict extends string> = {
  readonly id: string; // "us.regf.call-frequency": what findings, metrics and tests call it
  readonly cite: string; // "12 CFR 1006.14(b)(2)"
  readonly says: readonly string[];
  readonly verified: boolean; // false: few sources; it may stop an act, never permit one
  readonly inForce: Term;
  readonly reading: readonly { readonly we: string; readonly because: string }[];
  readonly denies: readonly Verdict[];
  readonly decide: (facts: Facts) => Decision<Verdict>;
};

/** What a rule finds in the facts. */
export type Decision<Verdict extends string> = {
  readonly verdict: Verdict;
  readonly because: string;
  /** False: what is found rests on something of which few sources tell, though the provision itself was read. */
  readonly verified?: false;
  /** The first whole minute at which this rule would let the same act pass, if time alone can cure it. */
  readonly retryAt?: Temporal.Instant;
};
