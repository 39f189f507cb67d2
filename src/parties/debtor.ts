import type { Id } from "#base/id";

/** A debtor is a natural person or a firm; the law asks different things of each. */
export type DebtorKind = "person" | "business";

/** What a debt arose from, in the words of the law's tables. */
export const accountKinds = [
  "invoice",
  "credit-card",
  "loan",
  "student-loan",
  "medical",
  "utility",
  "rent",
  "auto",
  "check",
  "other",
] as const;

export type AccountKind = (typeof accountKinds)[number];

/** Whether a debt was made for personal, family or household purposes, or for trade. */
export type AccountPurpose = "consumer" | "business";

/** What a debt is taken to be for where nobody says: a person owes as a consumer. */
export function purposeOfKind(kind: DebtorKind): AccountPurpose {
  return kind === "person" ? "consumer" : "business";
}

/** A debtor as it is written down: `number` is the first by which it became known. */
export type NewDebtor = {
  readonly debtorId: Id<"debtor">;
  readonly kind: DebtorKind;
  readonly name: string;
  readonly number: string;
  readonly language: string;
  readonly segment: string | null;
  readonly createdAt: Temporal.Instant;
};

/** An account as it is written down, with its debtor as primary obligor from the day it was opened. */
export type NewAccount = {
  readonly debtorId: Id<"debtor">;
  readonly accountId: Id<"account">;
  readonly creditorId: Id<"creditor">;
  readonly number: string;
  readonly kind: AccountKind;
  readonly purpose: AccountPurpose;
  readonly openedAt: Temporal.Instant;
  readonly openedOn: Temporal.PlainDate;
};

/** A person around a debtor, by what they are to it. */
export type RelationRole =
  "accounts-payable" | "owner" | "contact" | "spouse" | "parent" | "guardian" | "executor" | "attorney" | "employer";

export type NewRelation = {
  readonly debtorId: Id<"debtor">;
  readonly relationId: Id<"relation">;
  readonly role: RelationRole;
  readonly name: string;
  readonly fromOn: Temporal.PlainDate;
};

/** A name by which a creditor's system knows a debtor, account, item, credit or entry. */
export type KnownAs = {
  readonly creditorId: Id<"creditor">;
  readonly system: string;
  readonly kind: "debtor" | "account" | "item" | "credit" | "entry";
  readonly key: string;
  readonly debtorId: Id<"debtor">;
  readonly targetId: string;
  readonly sinceAt: Temporal.Instant;
};
