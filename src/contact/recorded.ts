import { compareInstants } from "#calendar/instants";
import { accepted, refused, type Outcome as Answer } from "#base/outcome";
import type { Reached } from "./outcome.ts";

/** What can be recorded that happened outside the desk, by either side. */
export const recordedKinds = ["call", "email", "letter", "text", "visit"] as const;
export type RecordedKind = (typeof recordedKinds)[number];

/** What can have come of each: a telephone rings in vain, a door stays shut; of what is written nothing is known yet. */
const outcomesOf = {
  us: {
    call: ["answered", "no-answer", "voicemail-left", "busy", "not-in-service", "dropped", "wrong-number"],
    visit: ["answered", "no-answer"],
    email: [],
    letter: [],
    text: [],
  },
  consumer: { call: ["answered", "voicemail-left", "no-answer"], visit: ["answered"], email: [], letter: [], text: [] },
} as const satisfies Record<"us" | "consumer", Record<RecordedKind, readonly string[]>>;

export const recordedOutcomes = outcomesOf.us.call;
export type RecordedOutcome = (typeof recordedOutcomes)[number];

/** A contact that happened outside the desk or came in, as somebody tells it. */
export type Told = {
  readonly kind: RecordedKind;
  readonly from: "us" | "consumer";
  readonly at: Temporal.Instant;
  readonly outcome?: RecordedOutcome | undefined;
  readonly reached?: Reached | undefined;
  /** Whether somebody is to answer; where it is not said, what was written or spoken to nobody waits for an answer. */
  readonly needsAnswer?: boolean | undefined;
};

export type Judged = {
  readonly outcome: RecordedOutcome | null;
  readonly reached: Reached | null;
  readonly needsAnswer: boolean;
};

/** Why a contact is not recorded, in order of precedence. */
export const recordRefusals = {
  happened_in_the_future: "It is said to have happened at a time that has not come yet.",
  outcome_does_not_fit: "Nothing of the kind can have come of such a contact.",
  outcome_is_missing: "Say what came of it.",
  nobody_was_reached: "Somebody is said to have been reached, and the outcome says that nobody was.",
  answer_is_ours: "What went out from us waits for no answer of ours.",
  point_is_not_the_persons: "The number or address is not one of this debtor's, or is not in use any more.",
  point_does_not_fit_the_act: "This cannot be done at a number or address of that kind.",
  account_is_not_the_persons: "An account that it is about is not one of this debtor's.",
  document_is_not_known: "There is no such document of this debtor.",
} as const;

export type RecordRefusal = keyof typeof recordRefusals;

/** The field at which each refusal is to be mended. */
export const refusedFields: Readonly<Record<RecordRefusal, string>> = {
  happened_in_the_future: "at",
  outcome_does_not_fit: "outcome",
  outcome_is_missing: "outcome",
  nobody_was_reached: "reached",
  answer_is_ours: "needsAnswer",
  point_is_not_the_persons: "pointId",
  point_does_not_fit_the_act: "pointId",
  account_is_not_the_persons: "accountIds",
  document_is_not_known: "documents",
};

/** What a contact as it is told comes to, or why it cannot have been so. */
export function judgeTold(told: Told, now: Temporal.Instant): Answer<Judged, RecordRefusal> {
  if (compareInstants(told.at, now) > 0) return refused("happened_in_the_future");
  const possible: readonly string[] = outcomesOf[told.from][told.kind];
  const outcome = told.outcome ?? (told.from === "consumer" && possible.length > 0 ? "answered" : null);
  if (outcome === null && possible.length > 0) return refused("outcome_is_missing");
  if (outcome !== null && !possible.includes(outcome)) return refused("outcome_does_not_fit");
  const isSpoken = outcome === "answered";
  if (!isSpoken && outcome !== null && told.reached !== undefined && told.reached !== "nobody") {
    return refused("nobody_was_reached");
  }
  if (told.from === "us" && told.needsAnswer === true) return refused("answer_is_ours");
  const needsAnswer = told.needsAnswer ?? (told.from === "consumer" && !isSpoken);
  return accepted({ outcome, reached: whoWas(told, outcome), needsAnswer });
}

/** Who answers is taken for the debtor where nobody says otherwise: that is the stricter reading. */
function whoWas({ reached, from }: Told, outcome: RecordedOutcome | null): Reached | null {
  if (outcome === "answered") return reached ?? "debtor";
  if (outcome === "wrong-number") return "third-party";
  if (outcome !== null) return "nobody";
  return from === "consumer" ? (reached ?? null) : null;
}
