import type { Id } from "#base/id";
import type { PointKind } from "./contact-point.ts";
import type { SaidMedium } from "./said.ts";

/** What a person may agree to at a number or address. */
export const consentedTo = ["call", "text", "email", "autodial", "time", "third-party"] as const;
export type ConsentedTo = (typeof consentedTo)[number];

/** What a person agreed to at a point. */
export type NewConsent = {
  readonly debtorId: Id<"debtor">;
  readonly consentId: string;
  readonly pointId: Id<"point">;
  readonly to: ConsentedTo;
  readonly givenTo: "us" | "creditor" | "prior-collector";
  readonly givenAt: Temporal.Instant;
  readonly untilAt: Temporal.Instant | null;
  readonly withdrawnAt: Temporal.Instant | null;
  /** Who gave it, by name, and by what; nothing where that is not known. */
  readonly saidBy: string | null;
  readonly medium: SaidMedium | null;
  readonly recordedBy: Id<"login"> | null;
};

const phones: readonly PointKind[] = ["mobile", "landline", "voip", "work-phone"];

/** Whether there is anything to agree to at such a number or address: nobody is called at an address. */
export function canConsent(to: ConsentedTo, kind: PointKind): boolean {
  switch (to) {
    case "call":
    case "autodial":
      return phones.includes(kind);
    case "text":
      return kind === "mobile" || kind === "voip";
    case "email":
      return kind === "email" || kind === "work-email";
    case "time":
    case "third-party":
      return true;
  }
}

/** Why a consent is not recorded, in order of precedence. */
export const consentRefusals = {
  point_is_unknown: "This debtor has no such number or address.",
  nothing_to_consent_to: "Nothing of the kind goes to such a number or address.",
  not_their_own_consent: "Only who is reached there can agree to it: nobody else's word is enough.",
  said_in_the_future: "What is said later was not said yet.",
  ends_before_it_begins: "It is said to end before it begins.",
  consented_already: "They agreed to it already.",
  document_is_not_known: "There is no such document of this debtor.",
} as const;

export type ConsentRefusal = keyof typeof consentRefusals;

/** Why a consent is not withdrawn, in order of precedence. */
export const withdrawRefusals = {
  consent_is_not_held: "There is no such consent that still holds.",
  said_in_the_future: consentRefusals.said_in_the_future,
  withdrawn_before_given: "What they said before they agreed does not count.",
} as const;

export type WithdrawRefusal = keyof typeof withdrawRefusals;
