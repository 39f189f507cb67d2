import type { UsState } from "#calendar/state-zones";
import type { When } from "./when.ts";

export const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
export type Weekday = (typeof weekdays)[number];

/** A time of some days of the week, from and up to: half-open. Without times, the whole day. */
export type Window = {
  readonly days: readonly Weekday[];
  readonly from: Temporal.PlainTime | null;
  readonly to: Temporal.PlainTime | null;
  /** The day on which it was said, and the last day for which it was said. */
  readonly said: Temporal.PlainDate | null;
  readonly until: Temporal.PlainDate | null;
};

export const pointKinds = [
  "mobile",
  "landline",
  "voip",
  "email",
  "work-phone",
  "work-email",
  "home",
  "work",
  "social",
] as const;

export type Consent = {
  readonly to: "call" | "text" | "email" | "autodial" | "time" | "third-party";
  readonly givenTo: "us" | "creditor" | "prior-collector";
  readonly on: When;
  readonly until: When | null;
  readonly withdrawnOn: When | null;
};

export type Point = {
  readonly id: string;
  readonly kind: (typeof pointKinds)[number];
  readonly value: string | null;
  readonly zone: string | null;
  readonly source: "consumer" | "creditor" | "prior-collector" | "bureau" | "other" | null;
  readonly consents: readonly Consent[];
  /** The consumer opted out of electronic messages to this address or number. */
  readonly optedOutOn: When | null;
  /** Somebody said that using it disclosed the debt to a third party. */
  readonly ledToDisclosure: boolean;
  readonly reassignedCheckedOn: When | null;
  /** It is known not to reach the debtor. */
  readonly badSince: When | null;
  readonly creditorNotice: CreditorNotice | null;
  /** The earlier collectors' use of it, the immediately prior collector last. */
  readonly earlier: readonly { readonly obtained: boolean; readonly used: boolean; readonly optedOut: boolean }[];
};

/** The creditor's notice that it would hand an e-mail address to the collector. */
export type CreditorNotice = {
  readonly sentOn: When;
  readonly deadline: Temporal.PlainDate;
  readonly namesCollector: boolean;
  readonly simpleOptOut: boolean;
  readonly oneAddressee: boolean;
};

/** A stop on some debts; on every debt where none is named. */
export type Represented = {
  readonly debts: readonly string[] | null;
  readonly since: When;
  /** A judgement: the collector knows the attorney's name and address, or can readily find them. */
  readonly attorneyKnown: boolean;
  readonly unresponsiveSince: When | null;
};

export type Bankruptcy = {
  readonly chapter: string | null;
  readonly filedOn: When;
  readonly dischargedOn: When | null;
  readonly dismissedOn: When | null;
  /** False: a court lifted the stay, or there is none. */
  readonly stay: boolean;
};

export type MediumRefusal = {
  readonly kind: "call" | "text" | "email" | "letter" | "visit";
  /** One address or number; every one where none is named. */
  readonly point: string | null;
  readonly on: When;
  readonly until: When | null;
};

/** Where somebody is at home, as far as it is known. */
export type Home = { readonly state: UsState | null; readonly zip: string | null };

export type Debtor = {
  readonly kind: "person" | "business";
  readonly state: UsState | null;
  readonly zip: string | null;
  readonly county: string | null;
  /** When the consumer agreed to have in electronic form what must be in writing (15 USC 7001(c)). */
  readonly esignOn: When | null;
  /** Where else the debtor may be, as a second address says: the law of each place is asked. */
  readonly otherHomes: readonly Home[];
  /** Of an address, or of all, no state is known: the law of any state may bind. */
  readonly mayBeAnywhere: boolean;
  readonly zones: readonly string[];
  readonly points: readonly Point[];
  readonly represented: readonly Represented[];
  readonly deceasedOn: When | null;
  readonly bornOn: Temporal.PlainDate | null;
  /** That they are a minor is known, whether or not it is known when they were born. */
  readonly minor: boolean;
  readonly activeDuty: boolean;
  readonly service: readonly { readonly from: When; readonly until: When | null }[];
  readonly bankruptcy: readonly Bankruptcy[];
  readonly inconvenient: readonly Window[];
  readonly convenient: readonly Window[];
  readonly inconvenientPlaces: readonly ("home" | "work")[];
  /** A judgement: the employer forbids such communications, or there is reason to know it. */
  readonly employerProhibits: boolean;
  /** Where the collector knows the consumer to be at the moment of the act. */
  readonly knownAt: "home" | "work" | null;
  readonly mediaRefused: readonly MediumRefusal[];
  /** Written notices that the consumer refuses to pay or wants contact to stop. */
  readonly ceaseOn: readonly { readonly debts: readonly string[] | null; readonly receivedOn: When }[];
};
