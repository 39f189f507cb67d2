import type { Id } from "#base/id";
import type { Money } from "#money/money";
import { accepted, refused, type Outcome } from "#base/outcome";
import type { DisputeReason } from "./reason.ts";

/** What is contested of an item; without an amount, all of it. Each state carries its own evidence. */
export type Dispute = {
  readonly debtorId: Id<"debtor">;
  readonly disputeId: Id<"dispute">;
  readonly accountId: Id<"account">;
  readonly itemId: Id<"item">;
  readonly amount: Money | null;
  readonly because: string;
  readonly raisedOn: Temporal.PlainDate;
} & (
  | { readonly state: "open" }
  | { readonly state: "resolved"; readonly resolvedOn: Temporal.PlainDate; readonly resolution: string }
);

/** A dispute as it is raised, with who recorded it and when. */
export type DisputeDraft = Omit<Dispute, "state"> & {
  readonly currency: string;
  readonly recordedAt: Temporal.Instant;
  readonly recordedBy: Id<"login"> | null;
  /** Whether it came in writing. Where nobody says so it is taken as if it did: the law stops more for it. */
  readonly isInWriting: boolean;
  /** Why, where somebody said so; other without. */
  readonly reason?: DisputeReason | undefined;
  /** What became of it before it came here. */
  readonly before?: DisputeBefore;
};

/** What is known of a dispute from before: when it was answered, and how it ended. */
export type DisputeBefore = {
  readonly answeredOn: Temporal.PlainDate | null;
  readonly resolved: { readonly on: Temporal.PlainDate; readonly resolution: string } | null;
};

/** Why a dispute may not be raised, in order of precedence: where several apply, the first is given. */
export const raisingRefusals = {
  item_is_unknown: "This debtor has no such item.",
  disputed_amount_is_positive: "The disputed amount must be more than zero.",
  currencies_must_be_the_same: "The disputed amount is in another currency than the item.",
  item_is_smaller: "The item was never for as much as the disputed amount.",
  one_open_dispute_of_an_item: "This item is disputed already. Resolve that dispute first.",
} as const;

export type RaisingRefusal = keyof typeof raisingRefusals;

/** The item that is contested, and whether it already is. */
export type ContestedItem = { readonly amount: Money; readonly isDisputed: boolean };

/**
 * Whether a dispute comes in the place of one that is open: what was said is now written, for which the law asks for an
 * answer. Nothing else is contested twice.
 */
export function putsInWriting(open: KeptDispute | undefined, isInWriting: boolean): boolean {
  return open !== undefined && !open.isInWriting && isInWriting;
}

/** May this much of the item be contested? */
export function whyNotRaise(item: ContestedItem | undefined, amount: Money | null): RaisingRefusal | undefined {
  if (item === undefined) return "item_is_unknown";
  if (amount !== null && amount.minor <= 0n) return "disputed_amount_is_positive";
  if (amount !== null && amount.currency !== item.amount.currency) return "currencies_must_be_the_same";
  if (amount !== null && amount.minor > item.amount.minor) return "item_is_smaller";
  return item.isDisputed ? "one_open_dispute_of_an_item" : undefined;
}

/** Why a dispute may not be resolved, in order of precedence. */
export const resolutionRefusals = {
  dispute_is_unknown: "This debtor has no such dispute.",
  dispute_is_resolved: "This dispute has been resolved already.",
} as const;

export type ResolutionRefusal = keyof typeof resolutionRefusals;

/** Ends a dispute, saying how. */
export function resolve(
  dispute: Dispute | undefined,
  { resolution, on }: { resolution: string; on: Temporal.PlainDate },
): Outcome<Dispute & { state: "resolved" }, ResolutionRefusal> {
  if (dispute === undefined) return refused("dispute_is_unknown");
  if (dispute.state === "resolved") return refused("dispute_is_resolved");
  return accepted({ ...dispute, state: "resolved", resolvedOn: on, resolution });
}

/** Why a dispute may not be taken back, in order of precedence. */
export const takingBackRefusals = {
  ...resolutionRefusals,
  dispute_is_somebody_elses: "Somebody else recorded this dispute: it is resolved, not taken back.",
  dispute_is_of_another_day: "What was recorded on an earlier day is not taken back any more: the dispute is resolved.",
} as const;

export type TakingBackRefusal = keyof typeof takingBackRefusals;

/** A dispute as it is on record: by whom, how it came, and when verification of the debt was sent in answer. */
export type KeptDispute = Dispute & {
  readonly recordedBy: Id<"login"> | null;
  readonly isInWriting: boolean;
  readonly answeredOn: Temporal.PlainDate | null;
  /** Whether whoever recorded it took it back: then it never was. */
  readonly isTakenBack: boolean;
};

/** Why an answer to a dispute is not recorded, in order of precedence. */
export const answeringRefusals = {
  ...resolutionRefusals,
  dispute_is_answered: "An answer to this dispute is on record already.",
} as const;

export type AnsweringRefusal = keyof typeof answeringRefusals;

/**
 * Answers a dispute: verification of the debt was sent. What is contested stays so until the dispute is resolved; and one
 * that was resolved by words alone is answered still, for the law waits for the verification (12 CFR 1006.38(d)(2)).
 */
export function answer(
  dispute: KeptDispute | undefined,
  on: Temporal.PlainDate,
): Outcome<KeptDispute & { readonly answeredOn: Temporal.PlainDate }, AnsweringRefusal> {
  if (dispute === undefined) return refused("dispute_is_unknown");
  if (dispute.isTakenBack) return refused("dispute_is_resolved");
  if (dispute.answeredOn !== null) return refused("dispute_is_answered");
  return accepted({ ...dispute, answeredOn: on });
}

type TakingBack = { readonly by: Id<"login">; readonly on: Temporal.PlainDate; readonly because: string };

/** Takes back what somebody recorded by mistake: their own, on the day on which they did. */
export function takeBack(
  dispute: KeptDispute | undefined,
  { by, on, because }: TakingBack,
): Outcome<KeptDispute & { state: "resolved" }, TakingBackRefusal> {
  if (dispute === undefined) return refused("dispute_is_unknown");
  if (dispute.state === "resolved") return refused("dispute_is_resolved");
  if (dispute.recordedBy !== by) return refused("dispute_is_somebody_elses");
  if (!dispute.raisedOn.equals(on)) return refused("dispute_is_of_another_day");
  return accepted({ ...dispute, state: "resolved", resolvedOn: on, resolution: because });
}

/** What is contested of each item, in minor units: all that it owes where a dispute names no amount. */
export function contestedOf(
  items: readonly { readonly itemId: Id<"item">; readonly open: Money }[],
  disputes: readonly Dispute[],
): Map<Id<"item">, bigint> {
  const open = new Map(disputes.filter(({ state }) => state === "open").map((dispute) => [dispute.itemId, dispute]));
  return new Map(
    items.flatMap((item) => {
      const dispute = open.get(item.itemId);
      return dispute === undefined ? [] : [[item.itemId, dispute.amount?.minor ?? item.open.minor]];
    }),
  );
}
