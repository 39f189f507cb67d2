import { compareInstants } from "#calendar/instants";
import { accepted, refused, type Outcome as Answer } from "#base/outcome";
import type { DebtorKind } from "#parties/debtor";
import type { NonpaymentReason } from "./nonpayment.ts";

/** What came of an attempt, as the person who made it reports it. */
export const outcomeKeys = [
  "no-answer",
  "busy",
  "not-in-service",
  "voicemail-left",
  "dropped",
  "answered",
  "wrong-number",
  "not-dialled",
] as const;
export type OutcomeKey = (typeof outcomeKeys)[number];

/** What can have come of each act of which a person reports it. At a door there is no line. */
const outcomesOf: Readonly<Record<"call" | "visit", readonly OutcomeKey[]>> = {
  call: outcomeKeys,
  visit: ["no-answer", "answered", "wrong-number", "not-dialled"],
};

export const parties = ["debtor", "spouse", "attorney", "third-party", "nobody"] as const;
export type Reached = (typeof parties)[number];

/** What was asked to know the person on the line, and whether the answers matched. */
export type RightParty = { readonly asked: readonly string[]; readonly matched: boolean };

export type Report = {
  readonly outcome: OutcomeKey;
  /** When it was made, of a visit: just now, where it is not said. */
  readonly at?: Temporal.Instant | undefined;
  readonly reached?: Reached | undefined;
  readonly rightParty?: RightParty | undefined;
  /** The name of whom one spoke with. */
  readonly spokeWith?: string | undefined;
  /** Why it is not paid, as they say it. */
  readonly reason?: NonpaymentReason | undefined;
};

/** What a report comes to. A withdrawn permit counts as never used; a conversation is counted besides the call. */
export type Judged =
  | { readonly withdrawn: true }
  | { readonly withdrawn: false; readonly reached: Reached; readonly isConversation: boolean };

/** Why a report is not taken, in order of precedence. */
export const outcomeRefusals = {
  permit_is_not_known: "There is no such permit of this debtor.",
  permit_was_refused: "That act was not permitted, so nothing can have come of it.",
  act_has_no_outcome: "What came of this is not reported by a person.",
  outcome_is_already_recorded: "Another outcome is on record. It stands; write a note beside it.",
  outcome_does_not_fit: "Nothing of the kind can have come of such a contact.",
  happened_in_the_future: "It is said to have happened at a time that has not come yet.",
  happened_before_it_was_planned: "It is said to have happened before it was planned: record it as another contact.",
  nobody_gave_a_reason: "A reason for not paying is told by somebody who was reached.",
  right_party_was_not_checked: "Say what you asked to know the person on the line, before a debt is spoken of.",
  right_party_does_not_match: "The answers did not match, so it was not the debtor who was reached.",
} as const;

export type OutcomeRefusal = keyof typeof outcomeRefusals;

type Permitted = { readonly act: "call" | "visit"; readonly askedAt: Temporal.Instant; readonly now: Temporal.Instant };

/** Why an outcome cannot have been so, whoever was reached; undefined where it can. */
export function whyNotReported({ outcome, at }: Report, { act, askedAt, now }: Permitted): OutcomeRefusal | undefined {
  if (!outcomesOf[act].includes(outcome)) return "outcome_does_not_fit";
  if (at === undefined) return undefined;
  if (compareInstants(at, now) > 0) return "happened_in_the_future";
  return compareInstants(at, askedAt) < 0 ? "happened_before_it_was_planned" : undefined;
}

/** What a report comes to. A person is checked before a debt is spoken of; whoever answers for a firm speaks for it. */
export function judgeReport(report: Report, kind: DebtorKind): Answer<Judged, OutcomeRefusal> {
  const { outcome, rightParty } = report;
  if (outcome !== "answered" && report.reason !== undefined) return refused("nobody_gave_a_reason");
  if (outcome === "not-dialled") return accepted({ withdrawn: true });
  if (outcome !== "answered") {
    const reached = outcome === "wrong-number" ? "third-party" : "nobody";
    return accepted({ withdrawn: false, reached, isConversation: false });
  }
  const reached = report.reached ?? whoAnswered(rightParty, kind);
  const isConversation = reached === "debtor" || reached === "spouse";
  if (reached === undefined) return refused("right_party_was_not_checked");
  if (isConversation && kind === "person" && rightParty === undefined) return refused("right_party_was_not_checked");
  if (isConversation && rightParty?.matched === false) return refused("right_party_does_not_match");
  return accepted({ withdrawn: false, reached, isConversation });
}

function whoAnswered(rightParty: RightParty | undefined, kind: DebtorKind): Reached | undefined {
  if (rightParty !== undefined) return rightParty.matched ? "debtor" : "third-party";
  return kind === "business" ? "debtor" : undefined;
}

/** What an outcome says of the number itself, whoever holds it. */
export const addressStopOf: Readonly<Partial<Record<OutcomeKey, "wrong-party" | "not-in-service">>> = {
  "wrong-number": "wrong-party",
  "not-in-service": "not-in-service",
};
