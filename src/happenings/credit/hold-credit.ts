import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import { addHold, liftHolds, loadHolds } from "#credit/store";
import { appendTimeline } from "#evidence/store";
import { lockDebtor, personOf } from "#parties/store";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";
import { redecide } from "#happenings/cases/redecide";
import { decisionTaken } from "#happenings/cases/step-taken";
import { nameOfCreditor } from "./set-credit-limit.ts";

type ByHand = {
  readonly debtorId: Id<"debtor">;
  readonly because: string;
  readonly loginId: Id<"login"> | null;
  readonly now: Temporal.Instant;
};

/**
 * Puts a person's credit with a creditor on hold: a step that decides on it is taken, or passed by when its day comes. It stops what is delivered, and
 * nothing of what is collected.
 */
export async function placeHold(
  desk: Desk,
  tx: Queries,
  { debtorId, creditorId, because, loginId, now }: ByHand & { readonly creditorId: Id<"creditor"> },
): Promise<Outcome<{ readonly holdId: Id<"hold"> }, "creditor_is_not_the_debtors" | "one_hold_in_force">> {
  const survivorId = await lockDebtor(tx, debtorId);
  const personIds = await personOf(tx, survivorId);
  const creditor = await nameOfCreditor(tx, personIds, creditorId);
  if (creditor === undefined) return refused("creditor_is_not_the_debtors");
  const holds = await loadHolds(tx, personIds);
  if (holds.some((hold) => hold.creditorId === creditorId)) return refused("one_hold_in_force");

  const holdId = newId<"hold">(now, desk.chance);
  await addHold(tx, { debtorId: survivorId, holdId, creditorId, because, placedAt: now, placedBy: loginId });
  const words = `Credit with ${creditor} is on hold: ${because}`;
  const entry = { debtorId: survivorId, happenedAt: now, recordedAt: now, loginId, words };
  await appendTimeline(tx, desk.vault, [{ ...entry, kind: "hold-placed", subject: { holdId, creditorId } }]);
  await decisionTaken(desk, tx, { debtorId: survivorId, creditorId, decides: "hold", loginId, now });
  return accepted({ holdId });
}

/**
 * Lifts a hold of the person, which may be decided on again. Others that a merge brought to the same creditor are lifted with
 * it.
 */
export async function liftHold(
  desk: Desk,
  tx: Queries,
  { debtorId, holdId, because, loginId, now }: ByHand & { readonly holdId: Id<"hold"> },
): Promise<Outcome<undefined, "hold_is_not_in_force">> {
  const survivorId = await lockDebtor(tx, debtorId);
  const personIds = await personOf(tx, survivorId);
  const holds = await loadHolds(tx, personIds);
  const asked = holds.find((hold) => hold.holdId === holdId);
  if (asked === undefined) return refused("hold_is_not_in_force");

  const { creditorId } = asked;
  const lifted = holds.filter((hold) => hold.creditorId === creditorId);
  await liftHolds(tx, lifted, { because, at: now, by: loginId });
  const entry = { debtorId: survivorId, happenedAt: now, recordedAt: now, loginId, kind: "hold-lifted" };
  const words = `The hold on credit is lifted: ${because}`;
  await appendTimeline(tx, desk.vault, [{ ...entry, subject: { holdId, creditorId }, words }]);
  await redecide(desk, tx, personIds, { now, because: "The hold on credit was lifted." });
  return accepted(undefined);
}
