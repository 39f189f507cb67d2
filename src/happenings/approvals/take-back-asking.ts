import type { Caller } from "#access/caller";
import { whyNotTakeBack, type TakingBackRefusal } from "#approvals/approval";
import { holdApproval, recordVerdict } from "#approvals/store";
import { accepted, refused, type Outcome } from "#base/outcome";
import type { Id } from "#base/id";
import { appendTimeline } from "#evidence/store";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";

/** Somebody no longer wants what they asked for. */
export type TakingBack = {
  readonly approvalId: Id<"approval">;
  readonly because: string | null;
  readonly caller: Pick<Caller, "loginId">;
  readonly now: Temporal.Instant;
};

/** Takes back what somebody asked for themselves: it waits no more, and stays on record. Twice is answered as once. */
export async function takeBackAsking(
  desk: Desk,
  tx: Queries,
  { approvalId, because, caller: { loginId }, now }: TakingBack,
): Promise<Outcome<undefined, TakingBackRefusal>> {
  const approval = await holdApproval(tx, approvalId);
  const reason = whyNotTakeBack(approval, loginId);
  if (reason !== undefined || approval === undefined) return refused(reason ?? "approval_is_unknown");
  if (approval.verdict !== null) return accepted(undefined);
  const verdict = "taken-back";
  await recordVerdict(tx, { approvalId, verdict, by: loginId, at: now, because });
  const { debtorId, kind, thingId } = approval;
  if (debtorId === null) return accepted(undefined);
  const entry = { debtorId, kind: `approval-${verdict}`, happenedAt: now, recordedAt: now, loginId };
  const words = because ?? approval.because;
  await appendTimeline(tx, desk.vault, [{ ...entry, subject: { approvalId, kind, thingId }, words }]);
  return accepted(undefined);
}
