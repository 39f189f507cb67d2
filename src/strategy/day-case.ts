import type { DecidedCase, OpenCase } from "./open-case.ts";

/** What a daily run did with a case that it looked at, and why. */
export type DayCase = {
  readonly debtorId: string;
  readonly caseId: string;
  readonly creditorId: string;
  /** The ladder by which it was decided, in the version that was in force. */
  readonly ladder: string;
  readonly ladderVersion: number;
  /** The step that it was; null where the case is new. */
  readonly was: string | null;
  /** The automatic step that was taken. */
  readonly did: Pick<NonNullable<DecidedCase["next"]>, "step" | "action"> | null;
  /** What is next; null where the case was closed. */
  readonly next: Pick<NonNullable<DecidedCase["next"]>, "step" | "action" | "on" | "owner"> | null;
  readonly because: readonly string[];
  /** Why what was due of it cannot be done on that day, by the rule against it, and when it could. */
  readonly refused: ActRefused | null;
};

export type ActRefused = { readonly rule: string; readonly lawfulAt: Temporal.Instant | null };

/** A case that was decided: how it was found, what was decided first, and what stands after its letter was written. */
export type WorkedCase = {
  readonly before: OpenCase | undefined;
  readonly decided: DecidedCase;
  readonly kept: DecidedCase;
};

export function dayCaseOf({ before, decided, kept }: WorkedCase, refused: ActRefused | null): DayCase {
  const did = decided === kept ? null : decided.next;
  const because = decided.next?.because ?? [decided.because];
  const { debtorId, caseId, creditorId, ladder, ladderVersion, next } = kept;
  const was = before?.next.step ?? null;
  return { debtorId, caseId, creditorId, ladder, ladderVersion, was, did, next, because, refused };
}

/** Whether the run is to say what it did with a case that was not due itself: something came of it. */
export function isChanged({ before, decided, kept }: WorkedCase): boolean {
  return decided !== kept || before === undefined || before.next.step !== kept.next?.step;
}
