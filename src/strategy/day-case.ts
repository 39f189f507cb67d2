import type { DayGroup, DayOutcome } from "./day-figures.ts";
import { isBefore } from "./day-order.ts";
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
  readonly cameTo: DayOutcome;
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

/** What a run of a day did with a case. */
export function dayCaseOf(
  { before, decided, kept }: WorkedCase,
  { on, refused }: { readonly on: Temporal.PlainDate; readonly refused: ActRefused | null },
): DayCase {
  const did = decided === kept ? null : decided.next;
  const because = decided.next?.because ?? [decided.because];
  const { debtorId, caseId, creditorId, ladder, ladderVersion, next } = kept;
  const was = before?.next.step ?? null;
  const cameTo = did?.action ?? outcomeOf(next, on);
  return { debtorId, caseId, creditorId, ladder, ladderVersion, was, cameTo, did, next, because, refused };
}

function outcomeOf(next: DecidedCase["next"], on: Temporal.PlainDate): DayOutcome {
  if (next === null) return "closed";
  return next.owner === "automatic" || isBefore(on, next.on) ? "wait" : next.action;
}

/** Cases of a run that came to the same, counted. */
export type DayCount = DayGroup & {
  /** Of these, how many have another step than before. */
  readonly moved: number;
  /** Of how many of these a letter was written down. */
  readonly written: number;
};

/** Counts cases by the version of their ladder, their step and what came of them. */
export function countDayCases(cases: readonly DayCase[]): DayCount[] {
  const keyOf = (one: DayCase) => `${one.ladder} ${one.ladderVersion} ${stepOf(one) ?? ""} ${one.cameTo}`;
  const groups = Map.groupBy(cases, keyOf);
  return [...groups.values()].flatMap((group) => {
    const [one] = group;
    if (one === undefined) return [];
    return {
      ...{ ladder: one.ladder, version: one.ladderVersion, step: stepOf(one), action: one.cameTo, cases: group.length },
      moved: group.filter(({ was, next }) => was !== (next?.step ?? null)).length,
      written: group.filter(({ did }) => did !== null).length,
    };
  });
}

function stepOf({ did, next }: DayCase): string | null {
  return did?.step ?? next?.step ?? null;
}

/** Whether the run is to say what it did with a case that was not due itself: something came of it. */
export function isChanged({ before, decided, kept }: WorkedCase): boolean {
  return decided !== kept || before === undefined || before.next.step !== kept.next?.step;
}
