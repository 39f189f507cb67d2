import type { Id } from "#base/id";
import { accepted, type Outcome } from "#base/outcome";
import { appendTimeline } from "#evidence/store";
import { lockDebtor, personOf } from "#parties/store";
import type { Queries } from "#platform/database";
import { withdraw, type WithdrawalRefusal } from "#promises/promise-to-pay";
import { findPromise, recordPromises } from "#promises/store";
import type { Desk } from "#happenings/desk/desk";
import { officeToday } from "#happenings/desk/office-day";
import { redecide } from "./redecide.ts";
import { settlePromises } from "./settle-promises.ts";

export type Withdrawal = {
  readonly debtorId: Id<"debtor">;
  readonly promiseId: Id<"promise">;
  readonly because: string;
  readonly loginId: Id<"login"> | null;
  readonly now: Temporal.Instant;
};

/** Withdraws an open promise. One whose day has passed is broken first, and can be withdrawn no longer. */
export async function withdrawPromise(
  desk: Desk,
  tx: Queries,
  { debtorId, promiseId, because, loginId, now }: Withdrawal,
): Promise<Outcome<undefined, WithdrawalRefusal>> {
  const survivorId = await lockDebtor(tx, debtorId);
  const personIds = await personOf(tx, survivorId);
  await settlePromises(desk, tx, { debtorIds: personIds, today: await officeToday(tx, now), now });
  const kept = await findPromise(tx, { personIds, promiseId });
  const decision = withdraw(kept?.promise, because);
  if (!decision.ok) return decision;

  await recordPromises(tx, kept === undefined ? [] : [{ ...kept, promise: decision.value }]);
  const subject = { promiseId };
  const entry = {
    debtorId: survivorId,
    kind: "promise-withdrawal",
    happenedAt: now,
    recordedAt: now,
    loginId,
    subject,
  };
  await appendTimeline(tx, desk.vault, [{ ...entry, words: `The promise was withdrawn: ${because}` }]);
  await redecide(desk, tx, [survivorId], { now, because: "A promise was withdrawn." });
  return accepted(undefined);
}
