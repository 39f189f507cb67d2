import { sql } from "kysely";
import type { Queries } from "#platform/database";

export type NewVisit = {
  readonly debtorId: string;
  readonly visitId: string;
  readonly permitId: string;
  readonly pointId: string;
  readonly loginId: string;
  readonly fromAt: Temporal.Instant;
  readonly untilAt: Temporal.Instant;
  readonly zone: string;
  /** Sealed with the debtor's key. */
  readonly note: Uint8Array | null;
  readonly madeBy: string;
  readonly now: Temporal.Instant;
};

/** Plans a visit. A second one to the same debtor breaks `visit_is_planned`. */
export async function addVisit(tx: Queries, visit: NewVisit): Promise<void> {
  await sql`
    insert into visit (debtor_id, visit_id, permit_id, point_id, login_id, from_at, until_at, zone, note, made_by, made_at)
    values (${visit.debtorId}, ${visit.visitId}, ${visit.permitId}, ${visit.pointId}, ${visit.loginId}, ${visit.fromAt},
            ${visit.untilAt}, ${visit.zone}, ${visit.note}, ${visit.madeBy}, ${visit.now})`.execute(tx);
}

/** A visit that is planned and neither made nor dropped. */
export type OpenVisit = Pick<NewVisit, "debtorId" | "visitId" | "permitId" | "pointId" | "loginId" | "note">;

type Of = { readonly personIds: readonly string[]; readonly visitId: string | null };

/** The open visit of a person, or the one of them that is named. */
export async function openVisit(tx: Queries, { personIds, visitId }: Of): Promise<OpenVisit | undefined> {
  const { rows } = await sql<OpenVisit>`
    select debtor_id as "debtorId", visit_id as "visitId", permit_id as "permitId", point_id as "pointId",
           login_id as "loginId", note
      from visit
     where debtor_id = any(${personIds}::uuid[]) and ended_at is null
       and (${visitId}::uuid is null or visit_id = ${visitId}::uuid)
     order by from_at limit 1`.execute(tx);
  return rows[0];
}

type Moved = Omit<NewVisit, "madeBy" | "now">;

/** Puts a visit off: to another hour, under another permit. */
export async function moveVisit(tx: Queries, visit: Moved): Promise<void> {
  await sql`
    update visit set permit_id = ${visit.permitId}, point_id = ${visit.pointId}, login_id = ${visit.loginId},
           from_at = ${visit.fromAt}, until_at = ${visit.untilAt}, zone = ${visit.zone}, note = ${visit.note}
     where debtor_id = ${visit.debtorId} and visit_id = ${visit.visitId}`.execute(tx);
}

type Ending = {
  readonly debtorId: string;
  readonly permitId: string;
  readonly how: "made" | "dropped";
  readonly at: Temporal.Instant;
};

/** The visit of a permit was made, or is not to be made. */
export async function endVisit(tx: Queries, { debtorId, permitId, how, at }: Ending): Promise<void> {
  await sql`
    update visit set ended_at = ${at}, ended_how = ${how}
     where debtor_id = ${debtorId} and permit_id = ${permitId} and ended_at is null`.execute(tx);
}

type Reopening = Pick<Ending, "debtorId" | "permitId"> & { readonly personIds: readonly string[] };

/** What was reported of a visit was taken back: it is to be reported anew, unless another was planned meanwhile. */
export async function reopenVisit(tx: Queries, { personIds, debtorId, permitId }: Reopening): Promise<void> {
  await sql`
    update visit v set ended_at = null, ended_how = null
     where v.debtor_id = ${debtorId} and v.permit_id = ${permitId} and v.ended_how = 'made'
       and not exists (select from visit o
                        where o.debtor_id = any(${personIds}::uuid[]) and o.ended_at is null)`.execute(tx);
}
