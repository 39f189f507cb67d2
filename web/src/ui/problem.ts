import { words } from "../words.ts";

/** One finding that stands behind a refusal: which rule, where it is written, and why it applies. */
export type Finding = {
  readonly rule: string;
  readonly cite: string;
  readonly because: string;
  readonly kind?: string;
  /** False: few sources tell of the rule. */
  readonly verified?: boolean;
  readonly denies?: boolean;
  readonly retryAt?: string | null;
};

/** What a refused request says. Status 0: the server was not reached. */
export type ProblemFacts = {
  readonly status: number;
  readonly refusal: string;
  readonly because: string;
  readonly findings?: readonly Finding[];
  readonly retryAt?: string | null;
  readonly heldBy?: string;
  /** What is to be mended, by the names of the fields. */
  readonly fields?: readonly { readonly field: string; readonly because: string }[];
  /** What of a text cannot be read, in words. */
  readonly says?: string;
};

/** A refusal by the server as an error, with the name of the refusal and the sentence that a person reads. */
export class Problem extends Error {
  readonly facts: ProblemFacts;

  constructor(facts: ProblemFacts) {
    super(facts.because);
    this.name = "Problem";
    this.facts = facts;
  }
}

/** Whether an error is the refusal of this name. */
export function isRefusal(error: unknown, refusal: string): error is Problem {
  return error instanceof Problem && error.facts.refusal === refusal;
}

/** What is wrong with one field of what was sent, if that is where the trouble lies. */
export function fieldTrouble(error: Error | null, name: string): string | undefined {
  if (!(error instanceof Problem)) return undefined;
  const found = error.facts.fields?.find(({ field }) => field === name);
  return found && words.said(found.because);
}

/** Whether an error says that nobody is signed in any more. */
export function isSignedOut(error: unknown): boolean {
  return error instanceof Problem && error.facts.status === 401;
}

/** Whether the server may or may not have done what was asked, so that the same request is to be sent again. */
export function isUnanswered(error: unknown): boolean {
  return !(error instanceof Problem) || error.facts.status === 0 || error.facts.status >= 500;
}
