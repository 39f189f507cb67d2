import type { UsState } from "#calendar/state-zones";
import type { Authorisation, Debit } from "./debits.ts";
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
  /** The licences to collect on record; null: it is not asked. */
  readonly licences: readonly Licence[] | null;
};

/** A licence, registration, notification or bond of a state: from its first day on, until the day on which it expires. */
export type Licence = {
  readonly state: UsState;
  readonly from: Temporal.PlainDate | null;
  readonly until: Temporal.PlainDate | null;
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

/** Why somebody may be asked for location information a second time (12 CFR 1006.10(b)(4)). */
export const reasonsToAskAgain = ["requested", "believed-wrong"] as const;

/** Who may be handed a debt, as 12 CFR 1006.30(b)(2) tells them apart. */
export const transferees = ["owner", "previous-owner", "vendor", "other"] as const;

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
  /** Why somebody is asked for the location again: they asked for it, or their answer is believed to have been wrong. */
  readonly askedAgain: (typeof reasonsToAskAgain)[number] | null;
  readonly automated: boolean;
  readonly prerecorded: boolean;
  /** A court with jurisdiction has expressly permitted the act. */
  readonly courtOrder: boolean;
  /** How much is asked for, debited or charged, as written: "100.00". */
  readonly amount: string | null;
  /** A military affidavit is filed with the suit. */
  readonly affidavit: boolean;
  /** Where it is sued: the state of the court. */
  readonly venue: UsState | null;
  /** To whom a debt is handed over. */
  readonly transferee: (typeof transferees)[number] | null;
  /** Whoever takes the debt is told that it was discharged. */
  readonly toldOfDischarge: boolean;
  /** The dated instrument that is deposited, and when the notice of it was sent. */
  readonly instrument: { readonly dated: Temporal.PlainDate; readonly noticeSentOn: When | null } | null;
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
  /** What people call it, as its account's number; null: its id. */
  readonly number: string | null;
  readonly kind: string;
  readonly purpose: "consumer" | "business";
  readonly state: UsState | null;
  readonly defaultOn: When | null;
  /** Student loans under one account number when they were obtained are one particular debt. */
  readonly accountWhenObtained: string | null;
  readonly lastPaymentOn: When | null;
  readonly judgment: boolean;
  /** Who collects it bought it. */
  readonly bought: boolean;
  readonly secured: boolean;
  /** As written: "100.00". */
  readonly amount: string | null;
  readonly dueOn: When | null;
  readonly firstBillOn: When | null;
  readonly firstPaidOn: When | null;
  /** Where the contract was signed. */
  readonly signedIn: UsState | null;
  /** Owed to a hospital under 26 USC 501(r). */
  readonly hospital501r: boolean;
  readonly validation: Validation | null;
  readonly disputes: readonly Dispute[];
  readonly requests: readonly DebtRequest[];
  readonly holds: readonly { readonly kind: string; readonly from: When; readonly until: When | null }[];
  readonly notices: readonly { readonly kind: string; readonly sentOn: When; readonly by: string | null }[];
  readonly authorisation: Authorisation | null;
  readonly debits: readonly Debit[];
  readonly coDebtor: { readonly chapter: string | null; readonly filedOn: When } | null;
  readonly paid: boolean;
  readonly settled: boolean;
  readonly identityTheft: boolean;
  readonly insurerPending: boolean;
};

/** The validation information, and how it was given. */
export type Validation = {
  readonly sentOn: When;
  readonly by: (typeof validationWays)[number];
  readonly undeliverable: boolean;
  readonly undeliverableOn: When | null;
};

export const validationWays = ["mail", "email", "in-initial-communication"] as const;

/** A dispute of a debt, of all of it where no amount is named. */
export type Dispute = {
  readonly id: string | null;
  readonly receivedOn: When;
  readonly submittedOn: When | null;
  /** As written: "100.00". */
  readonly amount: string | null;
  readonly writing: boolean;
  readonly by: string | null;
  readonly answeredOn: When | null;
  /** The dispute that it repeats, by its id. */
  readonly duplicativeOf: string | null;
  readonly newInformation: boolean;
};

/** What the consumer asked to be told: who the original creditor is, or what proves the debt. */
export type DebtRequest = {
  readonly kind: (typeof requestKinds)[number];
  readonly receivedOn: When;
  readonly answeredOn: When | null;
};

export const requestKinds = ["original-creditor", "substantiation"] as const;

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
  readonly prerecorded: boolean;
};
