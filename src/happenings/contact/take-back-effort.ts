import { sql } from "kysely";
import type { Caller } from "#access/caller";
import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import { judgeTakingBack, type TakeBackRefusal } from "#contact/take-back";
import { findEffort, takeBack, type FoundEffort } from "#contact/recording/store";
import { liftAddressStops } from "#parties/stops/store";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import { restorePlaces } from "#strategy/places/store";
import { reopenVisit } from "#work/visits/store";
import type { Desk } from "#happenings/desk/desk";
import { lockPerson, tell, type Person } from "#happenings/people/person";
import { liftStopsSaidIn } from "./held-stop.ts";
import { becauseOfEffort } from "./stop-number.ts";

export type TakenBack = {
  readonly debtorId: string;
  readonly effortId: string;
  readonly because: string;
  readonly caller: Caller;
  readonly now: Temporal.Instant;
};

/**
 * Takes back what was recorded by mistake: a contact that somebody told, or what was reported of a call. What it was
 * stays on record with who took it back; the cases stand where they stood before it, and are decided again.
 */
export async function takeBackEffort(
  desk: Desk,
  tx: Queries,
  asked: TakenBack,
): Promise<Outcome<{ readonly permitId: string | null }, TakeBackRefusal>> {
  const { effortId, because, caller, now } = asked;
  const person = await lockPerson(tx, asked.debtorId as Id<"debtor">);
  const effort = await findEffort(tx, { personIds: person.personIds, effortId });
  if (effort === undefined) return refused("effort_is_not_known");
  const { loginId } = caller;
  const judged = judgeTakingBack(effort, { loginId, isSupervisor: caller.role === "supervisor" });
  if (!judged.ok) return judged;
  const what = judged.value;
  await takeBack(tx, { takenBackId: newId(now, desk.chance), effort, what, because, loginId, at: now });
  await liftStops(tx, person, { effort, now });
  await liftStopsSaidIn(desk, tx, { person, effortId, because, loginId: loginId as Id<"login">, now });
  // A call that was placed has taken its step, whatever came of it.
  if (what === "effort") await restorePlaces(tx, { personIds: person.personIds, effortId });
  if (effort.isReserved && effort.permitId !== null) {
    const { debtorId, permitId } = effort;
    await reopenVisit(tx, { personIds: person.personIds, debtorId, permitId });
  }
  await tell(desk, tx, {
    ...{ asked: { loginId, now }, person, kind: "taken-back", subject: { effortId, what } },
    words: `${because} ${what === "effort" ? "The contact" : "The outcome"} is taken back.`,
    because: "What was recorded was taken back.",
  });
  return accepted({ permitId: effort.permitId });
}

/** A number that was stopped because of what was reported of it rings again. */
async function liftStops(
  tx: Queries,
  { personIds }: Person,
  { effort, now }: { readonly effort: FoundEffort; readonly now: Temporal.Instant },
): Promise<void> {
  if (effort.pointId === null) return;
  const { rows } = await sql<{ normalised: string }>`
    select normalised from contact_point
     where debtor_id = any(${personIds}::uuid[]) and point_id = ${effort.pointId}`.execute(tx);
  const because = [`Reported of permit ${effort.permitId}.`, becauseOfEffort(effort.effortId)];
  await liftAddressStops(tx, { normalised: rows.map((row) => row.normalised), because, at: now });
}
