import { accepted, refused, type Outcome } from "#base/outcome";

/** Why what was recorded is not taken back, in order of precedence. */
export const takeBackRefusals = {
  effort_is_not_known: "There is no such contact of this debtor.",
  nothing_to_take_back: "Nothing was recorded of it yet, or it is taken back already.",
  it_went_out: "It went out from the desk: what happened is not taken back. Write a note beside it.",
  somebody_else_recorded_it: "Somebody else recorded it: they or a supervisor take it back.",
} as const;

export type TakeBackRefusal = keyof typeof takeBackRefusals;

/** What is on record of an effort, as far as taking it back depends on it. */
export type Recorded = {
  readonly permitId: string | null;
  /** Whether its permit was reserved: nothing but the report says that it was made. */
  readonly isReserved: boolean;
  readonly kind: string;
  readonly outcome: string | null;
  readonly loginId: string | null;
};

/**
 * What is taken back: the whole of a contact that somebody told, and of a visit that was planned, which is to be reported
 * anew; of a call that the desk placed only what was reported of it, for the call was made and counts.
 */
export function judgeTakingBack(
  { permitId, isReserved, kind, outcome, loginId }: Recorded,
  by: { readonly loginId: string; readonly isSupervisor: boolean },
): Outcome<"effort" | "outcome", TakeBackRefusal> {
  const isCalled = kind === "call" || kind === "visit";
  if (permitId !== null && !isCalled) return refused("it_went_out");
  if (permitId !== null && outcome === null) return refused("nothing_to_take_back");
  if (loginId !== by.loginId && !by.isSupervisor) return refused("somebody_else_recorded_it");
  return accepted(permitId === null || isReserved ? "effort" : "outcome");
}
