import type { HousePolicy } from "#law/policy/house-policy";
import type { AddressStopKind } from "#parties/address-stop";
import type { AccountKind, AccountPurpose, DebtorKind, RelationRole } from "#parties/debtor";
import type { PointKind, PointSource } from "#parties/contact-point";
import type { StopKind } from "#parties/person-stop";
import type { ContactAct, Window } from "./permit.ts";

/** All that the law is asked about, of one person: of every debtor that is the same person, together. */
export type PersonFacts = {
  readonly kind: DebtorKind;
  readonly points: readonly PointFact[];
  readonly consents: readonly ConsentFact[];
  readonly stops: readonly StopFact[];
  /** What stops others in the book who are likely this person, where both are reached. */
  readonly likelyStops: readonly LikelyStop[];
  readonly accounts: readonly AccountFact[];
  readonly disputes: readonly DisputeFact[];
  /** When the person is or was in military service. */
  readonly service: readonly SituationFact[];
  /** When the person is or was a minor. */
  readonly minority: readonly SituationFact[];
  readonly efforts: readonly EffortFact[];
  /** The licences of all legal entities of ours. */
  readonly licences: readonly LicenceFact[];
  /** What the house asks of itself beyond the law. */
  readonly policy: HousePolicy;
};

/** A dispute for which the law may wait, open or not, and how much of the account it contests, as written. */
export type DisputeFact = {
  readonly accountId: string;
  readonly raisedOn: Temporal.PlainDate;
  readonly isInWriting: boolean;
  /** When verification was sent; null: not yet. */
  readonly answeredOn: Temporal.PlainDate | null;
  /** When it was said to be over; null: it is open. */
  readonly resolvedOn: Temporal.PlainDate | null;
  readonly contested: string;
};

/** From when, and up to when, something special holds of a person. */
export type SituationFact = { readonly sinceOn: Temporal.PlainDate; readonly untilOn: Temporal.PlainDate | null };

/** A stop of a number or address by its value; lifted, where those are asked for that were in force once. */
export type AddressStopFact = {
  readonly kind: AddressStopKind;
  readonly sinceAt: Temporal.Instant;
  readonly liftedAt?: Temporal.Instant | null;
};

/** A number or address in use, with the stops that hold for its value, whoever has it. */
export type PointFact = {
  readonly pointId: string;
  /** Whose it is, where it is not the debtor's own: the attorney's, the spouse's; and who that is. */
  readonly relation: RelationRole | null;
  readonly relationId: string | null;
  readonly kind: PointKind;
  readonly value: string;
  readonly state: string | null;
  readonly zip: string | null;
  readonly zones: readonly string[];
  readonly source: PointSource;
  readonly addressStops: readonly AddressStopFact[];
  /** Until when it was in use, where those are asked for that were once. */
  readonly untilAt?: Temporal.Instant | null;
};

export type ConsentFact = {
  readonly pointId: string;
  readonly to: "call" | "text" | "email" | "autodial" | "time" | "third-party";
  readonly givenTo: "us" | "creditor" | "prior-collector";
  readonly givenAt: Temporal.Instant;
  readonly untilAt: Temporal.Instant | null;
  readonly withdrawnAt: Temporal.Instant | null;
};

export type StopFact = {
  readonly kind: StopKind;
  readonly accountId: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly receivedOn: Temporal.PlainDate;
  /** When it was lifted, where those are asked for that were in force once. */
  readonly liftedAt?: Temporal.Instant | null;
};

/** A stop of another debtor who is called the same, and has a number or address in common with this one: it holds there. */
export type LikelyStop = StopFact & {
  /** Under which number the other is filed. */
  readonly number: string;
  /** What both have, as it is written down of this one. */
  readonly pointIds: readonly string[];
};

export type AccountFact = {
  readonly accountId: string;
  readonly number: string;
  readonly debtorId: string;
  readonly creditorId: string;
  readonly kind: AccountKind;
  readonly purpose: AccountPurpose;
  /** Null: no mandate of its creditor is in force. */
  readonly capacity: "own_name" | "for_another" | "bought" | null;
  /** Which legal entity of ours acts for its creditor; null without a mandate. */
  readonly entityId: string | null;
  /** True where something was owed and nothing is; or, by a consumer, no more than was received and is not applied yet. */
  readonly isPaid: boolean;
  /** The last day of which something was posted, where what was owed once is asked for. */
  readonly movedOn?: Temporal.PlainDate | null;
  readonly owes: boolean;
  readonly oldestDueOn: Temporal.PlainDate | null;
  /** When what is open of it falls due next, where nothing is past due. */
  readonly dueNextOn: Temporal.PlainDate | null;
  /** When a validation notice was sent that did not come back: the last of them, which gives the consumer the longest. */
  readonly validationSentOn: Temporal.PlainDate | null;
  /** What is open of it, as written; null where nothing is, or in several currencies. */
  readonly comesTo: string | null;
};

/** A licence to collect in a state: it holds until the day on which it expires. */
export type LicenceFact = {
  readonly entityId: string;
  readonly state: string;
  readonly fromOn: Temporal.PlainDate;
  readonly untilOn: Temporal.PlainDate | null;
};

/** An attempt or contact on record; with a window, an attempt that is only reserved, and is named by its permit. */
export type EffortFact = {
  readonly effortId: string;
  readonly kind: ContactAct | "conversation";
  readonly from: "us" | "consumer";
  readonly pointId: string | null;
  readonly happenedAt: Temporal.Instant;
  readonly attempts: number;
  readonly outcome: string | null;
  readonly reached: string | null;
  readonly consentToCall: boolean;
  readonly window: Window | null;
  readonly accountIds: readonly string[];
};
