import type { LawCase } from "./law-case.ts";

/** A provision that is not encoded: what it is about, and the acts that it may govern. */
export type Gap = {
  readonly cite: string;
  readonly about: string;
  /** Why it is not encoded: nobody has written it yet, or it asks for a person's judgement. */
  readonly because: "not yet encoded" | "left to people";
  readonly governs: (facts: LawCase) => boolean;
};
