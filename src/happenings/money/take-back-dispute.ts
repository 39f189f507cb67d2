import type { Id } from "#base/id";
import { accepted, type Outcome } from "#base/outcome";
import { takeBack, type TakingBackRefusal } from "#disputes/dispute";
import { loadDispute, recordTakingBack } from "#disputes/store";
import { appendTimeline } from "#evidence/store";
import { lockDebtor, personOf } from "#parties/store";
import type { Queries } from "#platform/database";
import { redecide } from "#happenings/cases/redecide";
import type { Desk } from "#happenings/desk/desk";
import { officeToday } from "#happenings/desk/office-day";

type TakingBack = {
  readonly debtorId: Id<"debtor">;
  readonly disputeId: Id<"dispute">;
  readonly because: string;
  readonly loginId: Id<"login">;
  readonly now: Temporal.Instant;
};

/** Takes back a dispute that somebody recorded by mistake today, and decides the debtor's cases as if it had not been. */
export async function takeBackDispute(
  desk: Desk,
  tx: Queries,
  { debtorId, disputeId, because, loginId, now }: TakingBack,
): Promise<Outcome<undefined, TakingBackRefusal>> {
  const survivorId = await lockDebtor(tx, debtorId);
  const dispute = await loadDispute(tx, { debtorIds: await personOf(tx, survivorId), disputeId });
  const decision = takeBack(dispute, { by: loginId, on: await officeToday(tx, now), because });
  if (!decision.ok) return decision;

  await recordTakingBack(tx, decision.value, now);
  const subject = { disputeId, itemId: decision.value.itemId };
  const entry = { debtorId: survivorId, kind: "dispute-taken-back", happenedAt: now, recordedAt: now, loginId };
  await appendTimeline(tx, desk.vault, [{ ...entry, subject, words: `The dispute was taken back: ${because}` }]);
  await redecide(desk, tx, [survivorId], { now, because: "A dispute was taken back." });
  return accepted(undefined);
}
