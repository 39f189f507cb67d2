import type { Id } from "#base/id";

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
] as const;

export type StopKind = (typeof stopKinds)[number];

/** A stop as it is written down. Without an account it holds for all of the person's accounts. */
export type NewStop = {
  readonly debtorId: Id<"debtor">;
  readonly stopId: Id<"stop">;
  readonly kind: StopKind;
  readonly accountId: Id<"account"> | null;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly because: string;
  readonly receivedOn: Temporal.PlainDate;
  readonly recordedAt: Temporal.Instant;
  readonly recordedBy: Id<"login"> | null;
};

/** Why a stop is not recorded or lifted, in order of precedence. */
export const stopRefusals = {
  account_is_not_the_debtors: "The account is not one of this debtor's.",
  received_in_the_future: "The stop is said to have been received on a day that has not come yet.",
  stop_is_not_in_force: "There is no such stop in force for this debtor.",
} as const;

export type StopRefusal = keyof typeof stopRefusals;
