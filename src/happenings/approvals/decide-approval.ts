import type { Caller } from "#access/caller";
import {
  isOfDebtor,
  rulesOf,
  type Approval,
  type DecidingRefusal,
  type oneOfManyRefusals,
  type Verdict,
} from "#approvals/approval";
import { whyNotDecide } from "#approvals/deciders";
import { holdApproval, recordVerdict } from "#approvals/store";
import { accepted, refused, type Outcome } from "#base/outcome";
import type { Id } from "#base/id";
import { appendTimeline } from "#evidence/store";
import type { Queries } from "#platform/database";
import type { Refused } from "#platform/operation";
import type { Desk } from "#happenings/desk/desk";
import { changePayTo } from "#happenings/creditors/change-pay-to";
import { activateTemplate } from "#happenings/templates/activate-template";
import { acts } from "./acts.ts";
import { readDeciders } from "./read-deciders.ts";

/** What somebody decides of what was asked for. */
export type Deciding = {
  readonly approvalId: Id<"approval">;
  readonly verdict: Exclude<Verdict, "taken-back">;
  readonly because: string | null;
  readonly caller: Pick<Caller, "loginId" | "role" | "name">;
  readonly now: Temporal.Instant;
};

/**
 * Decides what was asked for. What is approved is done at once, in the name of whoever asked; where it cannot be done any
 * more nothing is decided, and the refusal says why. Where whoever asked decides alone, the record says so.
 */
export async function decideApproval(
  desk: Desk,
  tx: Queries,
  { approvalId, verdict, because, caller, now }: Deciding,
): Promise<Outcome<undefined, DecidingRefusal> | Refused> {
  const approval = await holdApproval(tx, approvalId);
  const reason = whyNotDecide(approval, caller, { deciders: await readDeciders(tx), now });
  if (reason !== undefined || approval === undefined) return refused(reason ?? "approval_is_unknown");
  const isAlone = approval.askedBy === caller.loginId;

  if (verdict === "approved") {
    const done = await doWhatWasAsked(desk, tx, { approval, caller, isAlone, now });
    if (!done.ok) return { ok: false, refusal: "act_is_refused", detail: { act: done.refusal } };
  }
  await recordVerdict(tx, { approvalId, verdict, by: caller.loginId, at: now, because });
  if (!isOfDebtor(approval)) return accepted(undefined);
  const { debtorId, kind, thingId } = approval;
  const entry = { debtorId, happenedAt: now, recordedAt: now, loginId: caller.loginId };
  const subject = { approvalId, kind, thingId };
  const words = because ?? approval.because;
  await appendTimeline(tx, desk.vault, [
    { ...entry, kind: `approval-${verdict}${isAlone ? "-alone" : ""}`, subject, words },
  ]);
  return accepted(undefined);
}

/** Decides one of several with the answer that is given to all: what is to be looked at is not approved so. */
export async function decideOneOfMany(
  desk: Desk,
  tx: Queries,
  deciding: Deciding,
): Promise<Outcome<undefined, DecidingRefusal | keyof typeof oneOfManyRefusals> | Refused> {
  const approval = await holdApproval(tx, deciding.approvalId);
  const isByItself = approval !== undefined && rulesOf(approval.kind).byItself === true;
  if (isByItself && deciding.verdict === "approved") return refused("approved_by_itself");
  return decideApproval(desk, tx, deciding);
}

type Doing = Pick<Deciding, "caller" | "now"> & { readonly approval: Approval; readonly isAlone: boolean };

async function doWhatWasAsked(
  desk: Desk,
  tx: Queries,
  { approval, caller, isAlone, now }: Doing,
): Promise<Outcome<unknown, string>> {
  if (isOfDebtor(approval)) return acts[approval.kind]({ desk, tx }, approval, { approver: caller.name, now });
  if (approval.kind === "change-pay-to") return changePayTo(desk, tx, { approval, approvedBy: caller.loginId, now });
  return activateTemplate(tx, { templateId: approval.thingId, by: caller.loginId, isAlone, now });
}
