import type { Id } from "#base/id";
import type { SaidMedium } from "./said.ts";
import type { StopFacts } from "./stop-facts.ts";

/** What the law or the person can stop. */
export const stopKinds = [
  "cease",
  "attorney",
  "bankruptcy",
  "death",
  "inconvenient-time",
  "inconvenient-place",
  "employer",
  "medium",
  "original-creditor",
  "identity-theft",
] as const;

export type StopKind = (typeof stopKinds)[number];

/** A stop as it is written down. Without an account it holds for all of the person's accounts. */
export type NewStop = {
  readonly debtorId: Id<"debtor">;
  readonly stopId: Id<"stop">;
  readonly kind: StopKind;
  readonly accountId: Id<"account"> | null;
  readonly facts: StopFacts;
  readonly because: string;
  /** Who said it, by name, and by what; nothing where that is not known. */
  readonly saidBy: string | null;
  readonly medium: SaidMedium | null;
  readonly receivedOn: Temporal.PlainDate;
  /** The contact in which it was said, where its words were taken for it. */
  readonly effortId?: string | null;
  readonly recordedAt: Temporal.Instant;
  readonly recordedBy: Id<"login"> | null;
};

/** Why a stop is not recorded, in order of precedence. */
export const stopRefusals = {
  account_is_not_the_debtors: "The account is not one of this debtor's.",
  point_is_unknown: "This debtor has no such number or address.",
  point_is_unreadable: "That is no telephone number.",
  received_in_the_future: "The stop is said to have been received on a day that has not come yet.",
  happened_in_the_future: "A day on which something is said to have happened has not come yet.",
  ends_before_it_begins: "It is said to end before it begins.",
  document_is_not_known: "There is no such document of this debtor.",
} as const;

export type StopRefusal = keyof typeof stopRefusals;

/**
 * Whether it is a question, which ends as soon as its answer is sent: for the name and address of the original creditor a
 * consumer's debt waits (12 CFR 1006.38(c)).
 */
export function isQuestion(kind: StopKind): boolean {
  return kind === "original-creditor";
}

/** Why a stop on record is not answered, lifted, amended or taken back, in order of precedence. */
export const heldStopRefusals = {
  stop_is_not_in_force: "There is no such stop in force for this debtor.",
  asks_for_no_answer: "It asks for no answer: it is lifted, by a supervisor.",
  amends_nothing: "A stop of this kind is not amended by that.",
  says_that_already: "The stop says that already. If it is wrong, lift it and record it anew.",
  happened_in_the_future: stopRefusals.happened_in_the_future,
  ends_before_it_begins: stopRefusals.ends_before_it_begins,
  somebody_else_recorded_it: "Somebody else recorded it: a supervisor lifts it.",
  stop_is_of_another_day: "It was not recorded today: a supervisor lifts it.",
} as const;

export type HeldStopRefusal = keyof typeof heldStopRefusals;
