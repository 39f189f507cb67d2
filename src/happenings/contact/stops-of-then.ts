import { sql } from "kysely";
import type { PersonFacts, PointFact } from "#contact/person-facts";
import type { Queries } from "#platform/database";

type Then = { readonly personIds: readonly string[]; readonly at: Temporal.Instant };

/** What is known of a person with the stops of numbers and addresses that were in force at a past instant and were lifted since. */
export async function withStopsOfThen(tx: Queries, facts: PersonFacts, { personIds, at }: Then): Promise<PersonFacts> {
  const { rows } = await sql<PointFact["addressStops"][number] & { readonly pointId: string }>`
    select point.point_id as "pointId", stop.kind, stop.since_at as "sinceAt"
      from contact_point point join address_stop stop using (normalised)
     where point.debtor_id = any(${personIds}::uuid[]) and point.until_at is null
       and stop.since_at <= ${at} and stop.lifted_at is not null and stop.lifted_at > ${at}`.execute(tx);
  if (rows.length === 0) return facts;
  const points = facts.points.map((point) => {
    const lifted = rows.filter(({ pointId }) => pointId === point.pointId);
    return { ...point, addressStops: [...point.addressStops, ...lifted] };
  });
  return { ...facts, points };
}
