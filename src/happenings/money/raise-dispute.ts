import type { Id } from "#base/id";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";
import { accepted, refused, type Outcome } from "#base/outcome";
import { putsInWriting, resolve, whyNotRaise, type RaisingRefusal, type ResolutionRefusal } from "#disputes/dispute";
import type { DisputeReason } from "#disputes/reason";
import { addDisputes, loadDispute, loadOpenDisputes, recordResolution, recordResolutions } from "#disputes/store";
import { appendTimeline } from "#evidence/store";
import { loadItems } from "#ledger/open/store";
import { decimal, type Money } from "#money/money";
import { lockDebtor, personOf } from "#parties/store";
import { newId } from "#platform/chance";
import { documentsOf, prove } from "#happenings/documents/prove";
import { officeToday } from "#happenings/desk/office-day";
import { redecide } from "#happenings/cases/redecide";

type ByHand = {
  readonly debtorId: Id<"debtor">;
  readonly loginId: Id<"login"> | null;
  readonly now: Temporal.Instant;
};

/** What a debtor contests of an item, and why; without an amount, all of it. */
export type RaisedDispute = ByHand & {
  readonly itemId: Id<"item">;
  readonly amount: Money | null;
  readonly because: string;
  /** Whether it came in writing; it is taken as if it did where it is not said. */
  readonly isInWriting?: boolean;
  readonly reason?: DisputeReason | undefined;
  /** The documents that prove it, by their digests. */
  readonly documents?: readonly string[];
};

/**
 * Records a dispute, and decides the debtor's cases again: what is contested is not chased as if it were not. One in writing
 * comes in the place of what was only said of the item.
 */
export async function raiseDispute(
  desk: Desk,
  tx: Queries,
  { debtorId, itemId, amount, because, reason: why, isInWriting = true, loginId, now, ...asked }: RaisedDispute,
): Promise<Outcome<{ readonly disputeId: Id<"dispute"> }, RaisingRefusal | "document_is_not_known">> {
  const survivorId = await lockDebtor(tx, debtorId);
  const personIds = await personOf(tx, survivorId);
  const item = await findItem(tx, personIds, itemId);
  if (item === undefined) return refused("item_is_unknown");
  const open = (await loadOpenDisputes(tx, [item.debtorId])).find((dispute) => dispute.itemId === itemId);
  const isDisputed = open !== undefined && !putsInWriting(open, isInWriting);
  const reason = whyNotRaise({ amount: item.amount, isDisputed }, amount);
  if (reason !== undefined) return refused(reason);
  const documents = await documentsOf(tx, { personIds }, asked.documents ?? []);
  if (documents === undefined) return refused("document_is_not_known");

  const today = await officeToday(tx, now);
  if (open !== undefined) {
    await recordResolutions(tx, [open.disputeId], { ...cameInWriting, on: today, debtorIds: personIds });
  }
  const disputeId = newId<"dispute">(now, desk.chance);
  const dispute = {
    debtorId: item.debtorId,
    disputeId,
    accountId: item.accountId,
    itemId,
    amount,
    because,
    isInWriting,
    reason: why,
  };
  const recorded = { currency: item.amount.currency, recordedAt: now, recordedBy: loginId };
  await addDisputes(tx, [{ ...dispute, ...recorded, raisedOn: today }]);
  await prove(tx, documents, { proves: "dispute", targetId: disputeId, at: now });
  const how = isInWriting ? " in writing" : "";
  const words = `${amount === null ? "All" : decimal(amount)} of ${item.number} is disputed${how}: ${because}`;
  const subject = { disputeId, itemId, ...(amount && { amount: decimal(amount), currency: amount.currency }) };
  const entry = { debtorId: survivorId, kind: "dispute-raised", happenedAt: now, recordedAt: now, loginId };
  await appendTimeline(tx, desk.vault, [{ ...entry, subject, words }]);
  await redecide(desk, tx, [survivorId], { now, because: "A dispute was raised." });
  return accepted({ disputeId });
}

const cameInWriting = { resolution: "It came in writing, and is disputed so from now on." };

/** How a dispute ended. */
export type ResolvedDispute = ByHand & { readonly disputeId: Id<"dispute">; readonly resolution: string };

/** Records how a dispute ended, and decides the debtor's cases again. */
export async function resolveDispute(
  desk: Desk,
  tx: Queries,
  { debtorId, disputeId, resolution, loginId, now }: ResolvedDispute,
): Promise<Outcome<undefined, ResolutionRefusal>> {
  const survivorId = await lockDebtor(tx, debtorId);
  const dispute = await loadDispute(tx, { debtorIds: await personOf(tx, survivorId), disputeId });
  const decision = resolve(dispute, { resolution, on: await officeToday(tx, now) });
  if (!decision.ok) return decision;

  await recordResolution(tx, decision.value);
  const subject = { disputeId, itemId: decision.value.itemId };
  const entry = { debtorId: survivorId, kind: "dispute-resolved", happenedAt: now, recordedAt: now, loginId };
  await appendTimeline(tx, desk.vault, [{ ...entry, subject, words: resolution }]);
  await redecide(desk, tx, [survivorId], { now, because: "A dispute was resolved." });
  return accepted(undefined);
}

/** An item of a person, whichever of their debtors owes it. */
export async function findItem(tx: Queries, personIds: readonly Id<"debtor">[], itemId: Id<"item">) {
  const items = await loadItems(
    tx,
    personIds.map((debtorId) => ({ debtorId, itemId })),
  );
  return items[0];
}
