import { sql } from "kysely";
import type { Id } from "#base/id";
import type { Told } from "#lookouts/tell-how";
import type { Queries } from "#platform/database";

type LookoutId = Id<"lookout">;

/** On which day, at which instant, and by which import something was seen. */
export type Occasion = {
  readonly on: Temporal.PlainDate;
  readonly at: Temporal.Instant;
  readonly batchId: Id<"batch"> | null;
};

/** The lookouts of a subject, with what each has told of already on the day and by the import. */
export async function toldOf(
  tx: Queries,
  subject: string,
  { on, batchId }: Occasion,
): Promise<(Told & { readonly lookoutId: LookoutId })[]> {
  const { rows } = await sql<Told & { lookoutId: LookoutId }>`
    select lookout_id as "lookoutId",
           (select count(*)::integer from sighting s
             where s.lookout_id = lookout.lookout_id and s.seen_on = ${on}::date and s.debtor_id is not null
               and s.batch_id is not distinct from ${batchId}::uuid) as "oneByOne",
           exists (select from sighting s
             where s.lookout_id = lookout.lookout_id and s.seen_on = ${on}::date and s.debtor_id is null
               and s.batch_id is not distinct from ${batchId}::uuid) as "isSummed"
      from lookout where subject = ${subject} and ended_at is null order by lookout_id`.execute(tx);
  return rows;
}

export type NewSighting = {
  readonly sightingId: Id<"sighting">;
  readonly lookoutId: LookoutId;
  readonly debtorId: Id<"debtor"> | null;
  readonly count: number;
};

/** Tells of debtors one by one. Who was told of on the day already is not told of again. */
export async function addSightings(
  tx: Queries,
  { on, at, batchId }: Occasion,
  sightings: readonly NewSighting[],
): Promise<void> {
  if (sightings.length === 0) return;
  await sql`
    insert into sighting (sighting_id, lookout_id, seen_on, told_at, debtor_id, batch_id, count)
    select "sightingId", "lookoutId", ${on}::date, ${at}, "debtorId", ${batchId}, count
      from json_to_recordset(${JSON.stringify(sightings)}::json)
        as new ("sightingId" uuid, "lookoutId" uuid, "debtorId" uuid, count integer)
     order by "lookoutId", "debtorId"
        on conflict (lookout_id, seen_on, debtor_id) where debtor_id is not null do nothing`.execute(tx);
}

/** Tells how many there are, added to how many were counted on the occasion before: the sum is unread again. */
export async function addToSum(tx: Queries, { on, at, batchId }: Occasion, sighting: NewSighting): Promise<void> {
  await sql`
    insert into sighting (sighting_id, lookout_id, seen_on, told_at, batch_id, count)
    values (${sighting.sightingId}, ${sighting.lookoutId}, ${on}::date, ${at}, ${batchId}, ${sighting.count})
        on conflict (lookout_id, seen_on, batch_id) where debtor_id is null
        do update set count = sighting.count + excluded.count, told_at = excluded.told_at`.execute(tx);
}

type Reading = {
  readonly loginId: Id<"login">;
  readonly sightingIds: readonly Id<"sighting">[];
  readonly at: Temporal.Instant;
  readonly isPutAway: boolean;
};

/** Writes down that a person has read sightings of theirs or the office's, or has put them away. */
export async function readSightings(tx: Queries, { loginId, sightingIds, at, isPutAway }: Reading): Promise<void> {
  await sql`
    insert into sighting_reader (sighting_id, login_id, read_at, put_away_at)
    select sighting_id, ${loginId}::uuid, ${at}::timestamptz, case when ${isPutAway} then ${at}::timestamptz end
      from sighting join lookout l using (lookout_id)
     where sighting_id = any(${sightingIds}::uuid[]) and (l.login_id = ${loginId} or l.login_id is null)
     order by sighting_id
        on conflict (sighting_id, login_id) do update
       set read_at = excluded.read_at, put_away_at = coalesce(excluded.put_away_at, sighting_reader.put_away_at)
  `.execute(tx);
}
