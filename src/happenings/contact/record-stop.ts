import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import { appendTimeline } from "#evidence/store";
import type { NewStop, StopRefusal } from "#parties/person-stop";
import { addStop, liftStop as liftStopOf } from "#parties/stops/store";
import { lockDebtor, personOf } from "#parties/store";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";
import { officeToday } from "#happenings/desk/office-day";
import { findPersonAccount } from "#happenings/money/person-account";
import { redecide } from "#happenings/cases/redecide";

/** What somebody asked for or the law demands, as it was received. */
export type AskedStop = Pick<NewStop, "debtorId" | "kind" | "accountId" | "because" | "receivedOn"> & {
  readonly facts?: NewStop["facts"];
  readonly loginId: Id<"login"> | null;
  readonly now: Temporal.Instant;
};

/** Records a stop: it holds for the person from now on, and the cases are decided again at once. */
export async function recordStop(
  desk: Desk,
  tx: Queries,
  { debtorId, kind, accountId, because, receivedOn, facts = {}, loginId, now }: AskedStop,
): Promise<Outcome<{ readonly stopId: Id<"stop"> }, StopRefusal>> {
  const survivorId = await lockDebtor(tx, debtorId);
  const personIds = await personOf(tx, survivorId);
  const account = accountId === null ? undefined : await findPersonAccount(tx, { personIds, accountId });
  if (accountId !== null && account === undefined) return refused("account_is_not_the_debtors");
  if (Temporal.PlainDate.compare(receivedOn, await officeToday(tx, now)) > 0) return refused("received_in_the_future");

  const stopId = newId<"stop">(now, desk.chance);
  // A stop of one account lies with the debtor whose account it is; one of the person with the survivor.
  const own = { debtorId: account?.debtorId ?? survivorId, stopId, kind, accountId };
  await addStop(tx, { ...own, facts, because, receivedOn, recordedAt: now, recordedBy: loginId });
  const subject = { stopId, kind, ...(accountId !== null && { accountId }), receivedOn: receivedOn.toString() };
  const words = `Stop (${kind}), received on ${receivedOn}: ${because}`;
  const entry = { debtorId: survivorId, happenedAt: now, recordedAt: now, loginId, subject, words };
  await appendTimeline(tx, desk.vault, [{ ...entry, kind: "stop-recorded" }]);
  await redecide(desk, tx, [survivorId], { now, because: "A stop was recorded." });
  return accepted({ stopId });
}

type Lifted = {
  readonly debtorId: Id<"debtor">;
  readonly stopId: Id<"stop">;
  readonly loginId: Id<"login"> | null;
  readonly now: Temporal.Instant;
};

/** Lifts a stop of the person, and decides the cases again. */
export async function liftStop(
  desk: Desk,
  tx: Queries,
  { debtorId, stopId, loginId, now }: Lifted,
): Promise<Outcome<undefined, StopRefusal>> {
  const survivorId = await lockDebtor(tx, debtorId);
  const lifted = await liftStopOf(tx, { personIds: await personOf(tx, survivorId), stopId, at: now });
  if (lifted === undefined) return refused("stop_is_not_in_force");
  const { kind } = lifted;
  const entry = { debtorId: survivorId, happenedAt: now, recordedAt: now, loginId, subject: { stopId, kind } };
  await appendTimeline(tx, desk.vault, [{ ...entry, kind: "stop-lifted", words: `Stop (${kind}) lifted.` }]);
  await redecide(desk, tx, [survivorId], { now, because: "A stop was lifted." });
  return accepted(undefined);
}
