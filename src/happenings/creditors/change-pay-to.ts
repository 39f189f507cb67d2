import { dueAt, type Approval } from "#approvals/approval";
import { addApproval } from "#approvals/store";
import { assert } from "#base/assert";
import type { Id } from "#base/id";
import { accepted, type Accepted } from "#base/outcome";
import { changesBetween } from "#parties/changes/party-change";
import { keepPartyChanges } from "#parties/changes/store";
import { creditorSaid } from "#parties/creditors/creditor";
import { addAskedPayTo, askedPayTo, writeCreditor } from "#parties/creditors/store";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";
import { theOffice } from "#happenings/desk/office-day";
import { creditorToChange, unreadable, type NotChanged } from "./change-creditor.ts";

type Asking = {
  readonly creditorId: string;
  /** The version that was read. */
  readonly over: number;
  readonly payTo: string;
  /** How whoever asks knows that it is true. */
  readonly because: string;
  readonly loginId: Id<"login">;
  readonly now: Temporal.Instant;
};

/**
 * Asks for another place to pay, with its clock: a changed account is how payments are diverted, so that nobody changes it
 * alone. Letters say the old one until it is approved.
 */
export async function askForPayTo(
  desk: Pick<Desk, "chance">,
  tx: Queries,
  { creditorId, over, payTo, because, loginId, now }: Asking,
): Promise<Accepted<{ readonly approvalId: string }> | NotChanged> {
  const stands = await creditorToChange(tx, { creditorId, over });
  if (!stands.ok) return stands;
  const read = creditorSaid({ payTo }, stands.value);
  if (!read.ok) return unreadable(read.faults);
  const [before, after] = [stands.value.payTo, read.value.payTo];
  if (before === after) return { ok: false, refusal: "pay_to_is_as_before" };
  const { zone } = await theOffice(tx);
  const kind = "change-pay-to";
  const approvalId = newId<"approval">(now, desk.chance);
  const asked = { approvalId, kind, debtorId: null, thingId: creditorId, amount: null, because } as const;
  await addApproval(tx, { ...asked, askedBy: loginId, askedAt: now, dueAt: dueAt(now, { kind, zone }) });
  await addAskedPayTo(tx, approvalId, { creditorId, before, after });
  return accepted({ approvalId });
}

type Changing = { readonly approval: Approval; readonly approvedBy: Id<"login">; readonly now: Temporal.Instant };

/** Changes where a creditor is paid as it was approved, in the name of whoever asked: letters say it from now on. */
export async function changePayTo(
  desk: Pick<Desk, "chance">,
  tx: Queries,
  { approval, approvedBy, now }: Changing,
): Promise<Accepted<undefined> | NotChanged> {
  const asked = await askedPayTo(tx, approval.approvalId);
  assert(asked !== undefined, "where to pay is kept with the asking for it");
  const { creditorId, before, after } = asked;
  const stands = await creditorToChange(tx, { creditorId, over: undefined });
  if (!stands.ok) return stands;
  // Whoever approves has compared it with this.
  if (stands.value.payTo !== before) return { ok: false, refusal: "creditor_was_changed" };
  const { name, address, phone } = stands.value;
  const version = await writeCreditor(tx, creditorId, { name, address, phone, payTo: after });
  const changes = changesBetween({ payTo: before }, { payTo: after });
  const by = { by: approval.askedBy, approvedBy, at: now, chance: desk.chance };
  await keepPartyChanges(tx, changes, { of: { creditorId }, version, ...by });
  return accepted(undefined);
}
