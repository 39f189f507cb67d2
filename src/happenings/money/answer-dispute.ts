import type { Id } from "#base/id";
import { accepted, type Outcome } from "#base/outcome";
import { answer, type AnsweringRefusal } from "#disputes/dispute";
import { loadDispute, recordAnswer } from "#disputes/store";
import { appendTimeline } from "#evidence/store";
import { lockDebtor, personOf } from "#parties/store";
import type { Queries } from "#platform/database";
import { redecide } from "#happenings/cases/redecide";
import type { Desk } from "#happenings/desk/desk";
import { officeToday } from "#happenings/desk/office-day";

type Answered = {
  readonly debtorId: Id<"debtor">;
  readonly disputeId: Id<"dispute">;
  /** What was sent to them in answer. */
  readonly sent: string;
  readonly loginId: Id<"login"> | null;
  readonly now: Temporal.Instant;
};

/** Records that verification of the debt was sent in answer to a dispute: the law stops nothing for it from now on. */
export async function answerDispute(
  desk: Desk,
  tx: Queries,
  { debtorId, disputeId, sent, loginId, now }: Answered,
): Promise<Outcome<undefined, AnsweringRefusal>> {
  const survivorId = await lockDebtor(tx, debtorId);
  const dispute = await loadDispute(tx, { debtorIds: await personOf(tx, survivorId), disputeId });
  const decision = answer(dispute, await officeToday(tx, now));
  if (!decision.ok) return decision;

  await recordAnswer(tx, decision.value);
  const subject = { disputeId, itemId: decision.value.itemId };
  const entry = { debtorId: survivorId, kind: "dispute-answered", happenedAt: now, recordedAt: now, loginId };
  await appendTimeline(tx, desk.vault, [{ ...entry, subject, words: `The dispute was answered: ${sent}` }]);
  await redecide(desk, tx, [survivorId], { now, because: "A dispute was answered." });
  return accepted(undefined);
}
