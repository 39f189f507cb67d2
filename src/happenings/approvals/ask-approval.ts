import type { Caller } from "#access/caller";
import { dueAt, type DebtorKind } from "#approvals/approval";
import { addApproval } from "#approvals/store";
import { accepted, refused, type Outcome } from "#base/outcome";
import type { Id } from "#base/id";
import { appendTimeline } from "#evidence/store";
import { decimal, type Money } from "#money/money";
import { lockDebtor, personOf } from "#parties/store";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";
import { theOffice } from "#happenings/desk/office-day";
import { findThing } from "./acts.ts";

/** What somebody asks for who may not do it alone. */
export type Asking = {
  readonly kind: DebtorKind;
  readonly debtorId: Id<"debtor">;
  readonly thingId: string;
  /** What the new limit is to be; of other kinds the amount is that of the thing. */
  readonly amount: Money | null;
  readonly because: string;
  readonly caller: Pick<Caller, "loginId">;
  readonly now: Temporal.Instant;
};

/** Writes down what is asked for, with its clock. It is told on the debtor's timeline, and nothing is done yet. */
export async function askApproval(
  desk: Desk,
  tx: Queries,
  { kind, debtorId, thingId, amount, because, caller: { loginId }, now }: Asking,
): Promise<Outcome<{ readonly approvalId: Id<"approval"> }, "thing_is_unknown" | "limit_says_how_much">> {
  const survivorId = await lockDebtor(tx, debtorId);
  const thing = await findThing(tx, kind, { personIds: await personOf(tx, survivorId), thingId });
  if (thing === undefined) return refused("thing_is_unknown");
  const isLimit = kind === "set-credit-limit";
  if (isLimit && (amount === null || amount.minor < 0n)) return refused("limit_says_how_much");

  const approvalId = newId<"approval">(now, desk.chance);
  const asked = { approvalId, kind, debtorId: survivorId, thingId, amount: isLimit ? amount : thing.amount, because };
  const { zone } = await theOffice(tx);
  await addApproval(tx, { ...asked, askedBy: loginId, askedAt: now, dueAt: dueAt(now, { kind, zone }) });
  const subject = { approvalId, kind, thingId, ...(asked.amount && { amount: decimal(asked.amount) }) };
  const entry = { debtorId: survivorId, kind: "approval-asked", happenedAt: now, recordedAt: now, loginId };
  await appendTimeline(tx, desk.vault, [{ ...entry, subject, words: because }]);
  return accepted({ approvalId });
}
