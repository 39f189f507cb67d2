import type { UsState } from "#calendar/state-zones";
import type { Debtor } from "./debtor.ts";
import type { When } from "./when.ts";

/**
 * One act towards one debtor, and everything known that the law asks about. Absence is written out:
 * a stop that is not here is not on record, a permission that is not here is not held.
 */
export type LawCase = {
  readonly id: string;
  /** The instant of the act. What is dated later has no effect yet. */
  readonly at: Temporal.Instant;
  readonly by: Actor;
  readonly act: Act;
  readonly debtor: Debtor;
  readonly debts: readonly Debt[];
  readonly history: readonly Contact[];
  /** Every zone in which the debtor may be; `candidateZones` makes it from the debtor. Never empty. */
  readonly where: readonly string[];
};

export type Actor = {
  /** "collector": a third party or debt buyer, whom Regulation F binds; "creditor": a first party in its own name. */
  readonly role: "collector" | "creditor";
  readonly state: UsState | null;
};

export const actKinds = [
  "call",
  "voicemail",
  "letter",
  "email",
  "text",
  "visit",
  "social",
  "portal",
  "furnish",
  "sue",
  "threaten-suit",
  "debit",
  "transfer",
  "disconnect",
  "repossess",
] as const;
export type ActKind = (typeof actKinds)[number];

export const recipients = [
  "consumer",
  "spouse",
  "parent",
  "guardian",
  "executor",
  "attorney",
  "employer",
  "third-party",
  "business",
] as const;
export type Recipient = (typeof recipients)[number];

export const purposes = [
  "collect",
  "location",
  "validation-notice",
  "dispute-answer",
  "opt-out-confirmation",
  "clarify-preference",
  "ask-consent",
  "remedy-notice",
  "required-by-law",
  "proof-of-claim",
  "payment-confirmation",
] as const;
export type Purpose = (typeof purposes)[number];

export type Act = {
  readonly kind: ActKind;
  readonly to: Recipient;
  /** The same text is the same person. */
  readonly person: string | null;
  readonly purpose: Purpose;
  /** The contact point used, by its id. */
  readonly point: string | null;
  /** The debts that it is about, by their ids. */
  readonly debts: readonly string[];
  /** The consumer's own message that it answers, by its id in the history. */
  readonly replyTo: string | null;
  readonly automated: boolean;
  readonly prerecorded: boolean;
  /** A court with jurisdiction has expressly permitted the act. */
  readonly courtOrder: boolean;
  /** What it says, where that is to be asked about. */
  readonly message: Message | null;
};

/** A flag that is null was not given: nothing is known of it. */
export type Message = {
  readonly text: string | null;
  readonly optOut: boolean | null;
  readonly fromDebtCollector: boolean | null;
  readonly asksForPayment: boolean;
  readonly language: string | null;
  readonly languages: readonly string[];
  /** Meant as a limited-content message. */
  readonly limitedContent: boolean;
  /** Where people other than the consumer can see it. */
  readonly public: boolean;
  /** What is printed on the outside. */
  readonly envelope: string | null;
  /** The first communication about the debt. */
  readonly first: boolean | null;
};

/** A debt in the law's sense: an account in the desk's words. */
export type Debt = {
  readonly id: string;
  readonly kind: string;
  readonly purpose: "consumer" | "business";
  readonly state: UsState | null;
  readonly defaultOn: When | null;
  /** Student loans under one account number when they were obtained are one particular debt. */
  readonly accountWhenObtained: string | null;
  readonly validation: { readonly sentOn: When } | null;
  readonly disputes: readonly { readonly receivedOn: When }[];
  readonly requests: readonly { readonly receivedOn: When; readonly answeredOn: When | null }[];
  readonly holds: readonly { readonly kind: string; readonly from: When; readonly until: When | null }[];
  readonly coDebtor: { readonly filedOn: When } | null;
  readonly paid: boolean;
  readonly settled: boolean;
  readonly identityTheft: boolean;
  readonly insurerPending: boolean;
};

export const contactKinds = ["call", "conversation", "voicemail", "letter", "email", "text", "visit"] as const;
export const outcomes = [
  "no-answer",
  "busy",
  "not-in-service",
  "voicemail-left",
  "limited-content-message",
  "dropped",
  "answered",
  "wrong-number",
] as const;

/** Something that happened before. A telephone conversation that we began is two: the call and the conversation. */
export type Contact = {
  readonly id: string | null;
  readonly at: When;
  readonly kind: (typeof contactKinds)[number];
  readonly from: "us" | "consumer";
  readonly to: Recipient;
  readonly person: string | null;
  readonly point: string | null;
  /** The debts that it was about; none: it was about no particular debt; null: not recorded. */
  readonly debts: readonly string[] | null;
  readonly count: number;
  readonly outcome: (typeof outcomes)[number] | null;
  /** The consumer consented in it to further calls. */
  readonly consentToCall: boolean;
};
