import { sql } from "kysely";
import type { Id } from "#base/id";
import type { NewConsent } from "#parties/consent";
import type { Queries } from "#platform/database";

/**
 * Records consents, any number. One to the same at the same point, given at the same instant, is there once; that it
 * was withdrawn is added where it was not known. Gives the points of which something is new.
 */
export async function addConsents(tx: Queries, consents: readonly NewConsent[]): Promise<Id<"point">[]> {
  if (consents.length === 0) return [];
  const { rows } = await sql<{ point_id: Id<"point"> }>`
    with new as (
      select distinct on ("debtorId", "pointId", "to", "givenTo", "givenAt") *
        from json_to_recordset(${JSON.stringify(consents)}::json)
          as new ("debtorId" uuid, "consentId" uuid, "pointId" uuid, "to" text, "givenTo" text,
                  "givenAt" timestamptz, "untilAt" timestamptz, "withdrawnAt" timestamptz, "saidBy" text, medium text,
                  "recordedBy" uuid)
       order by "debtorId", "pointId", "to", "givenTo", "givenAt", "withdrawnAt" nulls last),
    withdrawn as (
      update consent held set withdrawn_at = new."withdrawnAt"
        from new
       where held.debtor_id = new."debtorId" and held.point_id = new."pointId" and held.to_what = new."to"
         and held.given_to = new."givenTo" and held.given_at = new."givenAt"
         and held.withdrawn_at is null and new."withdrawnAt" is not null
      returning held.point_id),
    added as (
      insert into consent (debtor_id, consent_id, point_id, to_what, given_to, given_at, until_at, withdrawn_at, said_by,
                           medium, recorded_by)
      select "debtorId", "consentId", "pointId", "to", "givenTo", "givenAt", "untilAt", "withdrawnAt", "saidBy", medium,
             "recordedBy"
        from new
       where not exists (select from consent held
                          where held.debtor_id = new."debtorId" and held.point_id = new."pointId"
                            and held.to_what = new."to" and held.given_to = new."givenTo"
                            and held.given_at = new."givenAt")
      returning point_id)
    select point_id from withdrawn union select point_id from added`.execute(tx);
  return rows.map((row) => row.point_id);
}

type Withdrawing = Pick<NewConsent, "debtorId" | "consentId"> & {
  readonly at: Temporal.Instant;
  readonly by: string | null;
};

/** Says of a consent from when on it holds no more. */
export async function withdrawConsent(tx: Queries, { debtorId, consentId, at, by }: Withdrawing): Promise<void> {
  await sql`
    update consent set withdrawn_at = greatest(${at}::timestamptz, given_at), withdrawal_recorded_by = ${by}
     where debtor_id = ${debtorId} and consent_id = ${consentId}`.execute(tx);
}

/** Says of points in use since when they are no longer, any number. Gives those that were in use. */
export async function endPoints(
  tx: Queries,
  ended: readonly {
    readonly debtorId: Id<"debtor">;
    readonly normalised: string;
    readonly untilAt: Temporal.Instant;
  }[],
): Promise<Id<"debtor">[]> {
  if (ended.length === 0) return [];
  const { rows } = await sql<{ debtor_id: Id<"debtor"> }>`
    update contact_point held set until_at = greatest(ended.until_at, held.since_at)
      from unnest(${ended.map(({ debtorId }) => debtorId)}::uuid[],
                  ${ended.map(({ normalised }) => normalised)}::text[],
                  ${ended.map(({ untilAt }) => untilAt)}::timestamptz[]) as ended (debtor_id, normalised, until_at)
     where held.debtor_id = ended.debtor_id and held.normalised = ended.normalised and held.until_at is null
    returning held.debtor_id`.execute(tx);
  return rows.map((row) => row.debtor_id);
}
