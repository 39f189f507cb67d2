import { sql } from "kysely";
import type { PointFact } from "#contact/person-facts";
import { uuids } from "#platform/binary-lists";
import type { Queries } from "#platform/database";

/** An instant since which what has ended is read too; null: nothing that has ended is. */
export type Ended = Temporal.Instant | null;

type OfDebtor = { readonly debtorId: string };

/** Numbers and addresses in use; stops of an address are found by its value, whoever holds it. */
export async function pointsInUse(
  tx: Queries,
  personIds: readonly string[],
  ended: Ended,
): Promise<(OfDebtor & PointFact)[]> {
  type Row = OfDebtor &
    Omit<PointFact, "addressStops"> & {
      readonly stopKinds: readonly PointFact["addressStops"][number]["kind"][] | null;
      readonly stopsSince: readonly string[] | null;
      readonly stopsLifted: readonly (string | null)[] | null;
    };
  const { rows } = await sql<Row>`
    with point as materialized (
      select point.debtor_id, point_id, related.role as relation, related.relation_id, point.kind, value, state, zip, zones, source,
             normalised, since_at, until_at
        from contact_point as point
        left join related_person as related
          on related.debtor_id = point.debtor_id and related.relation_id = point.relation_id
       where point.debtor_id = any(${uuids(personIds)}) and (until_at is null or until_at > ${ended}::timestamptz)),
    stopped as materialized (
      select normalised, array_agg(stop.kind order by stop.since_at) as kinds,
             json_agg(stop.since_at order by stop.since_at) as since,
             json_agg(stop.lifted_at order by stop.since_at) as lifted
        from (select distinct normalised from point) as held join address_stop as stop using (normalised)
       where lifted_at is null or lifted_at > ${ended}::timestamptz
       group by normalised)
    select debtor_id as "debtorId", point_id as "pointId", relation, relation_id as "relationId", kind, value, state, zip, zones, source,
           until_at as "untilAt", stopped.kinds as "stopKinds", stopped.since as "stopsSince", stopped.lifted as "stopsLifted"
      from point left join stopped using (normalised)
     order by kind collate "C", since_at, point_id`.execute(tx);
  return rows.map(({ stopKinds, stopsSince, stopsLifted, ...point }) => ({
    ...point,
    addressStops: (stopKinds ?? []).map((kind, index) => {
      const lifted = stopsLifted?.[index] ?? null;
      const sinceAt = Temporal.Instant.from(stopsSince?.[index] ?? "");
      return { kind, sinceAt, liftedAt: lifted === null ? null : Temporal.Instant.from(lifted) };
    }),
  }));
}
