import type { Id } from "#base/id";
import type { ConsentedTo } from "./consent.ts";
import type { PointKind, PointSource } from "./contact-point.ts";
import type { AccountKind, AccountPurpose, DebtorKind, RelationRole } from "./debtor.ts";
import type { StopKind } from "./person-stop.ts";
import type { SaidMedium } from "./said.ts";
import type { StopFacts } from "./stop-facts.ts";

/** All that parties knows of one person or firm, those that were found to be the same included. */
export type DebtorCard = {
  readonly debtorId: Id<"debtor">;
  /** The surviving debtor first, then all that are the same person. */
  readonly personIds: readonly Id<"debtor">[];
  readonly name: string;
  readonly number: string;
  readonly kind: DebtorKind;
  readonly language: string;
  readonly segment: string | null;
  readonly alerts: readonly { readonly id: string; readonly words: string; readonly placedAt: Temporal.Instant }[];
  readonly stops: readonly CardStop[];
  readonly points: readonly CardPoint[];
  readonly related: readonly { readonly id: string; readonly role: RelationRole; readonly name: string }[];
  readonly accounts: readonly CardAccount[];
};

export type CardStop = {
  readonly id: Id<"stop">;
  readonly debtorId: Id<"debtor">;
  readonly kind: StopKind;
  readonly because: string;
  readonly facts: StopFacts;
  readonly saidBy: string | null;
  readonly medium: SaidMedium | null;
  readonly recordedAt: Temporal.Instant;
  readonly receivedOn: Temporal.PlainDate;
  readonly accountId: Id<"account"> | null;
};

export type CardPoint = {
  readonly id: Id<"point">;
  readonly debtorId: Id<"debtor">;
  /** Whose it is of the people around the debtor; the debtor's own without one. */
  readonly relationId: Id<"relation"> | null;
  readonly kind: PointKind;
  readonly value: string;
  readonly normalised: string;
  readonly state: string | null;
  readonly zip: string | null;
  readonly zones: readonly string[];
  /** Whose it is, where it is not the debtor's own. */
  readonly relation: RelationRole | null;
  readonly source: PointSource;
  readonly sinceAt: Temporal.Instant;
  /** Since when whoever has it wants no messages there. */
  readonly optedOutAt: Temporal.Instant | null;
  /** What is agreed to there and not withdrawn. */
  readonly consents: readonly CardConsent[];
};

export type CardConsent = {
  readonly id: string;
  readonly to: ConsentedTo;
  readonly givenTo: "us" | "creditor" | "prior-collector";
  /** Instants, as JSON carries them. */
  readonly givenAt: string;
  readonly untilAt: string | null;
};

export type CardAccount = {
  readonly id: Id<"account">;
  readonly debtorId: Id<"debtor">;
  readonly creditorId: Id<"creditor">;
  readonly creditor: string;
  readonly number: string;
  readonly kind: AccountKind;
  readonly purpose: AccountPurpose;
  /** In which capacity the office collects for the creditor; nothing where no mandate is in force. */
  readonly capacity: "own_name" | "for_another" | "bought" | null;
};
