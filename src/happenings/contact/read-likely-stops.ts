import { sql } from "kysely";
import type { LikelyStop } from "#contact/person-facts";
import { personIdsOf } from "#parties/person/store";
import { uuids } from "#platform/binary-lists";
import type { Queries } from "#platform/database";
import type { Ended } from "./read-point-facts.ts";

/** A stop of another debtor who is likely the one that is named first. */
export type StopOfAnother = LikelyStop & { readonly debtorId: string; readonly otherId: string };

/**
 * Stops of others who are called the same and have a number, e-mail or postal address in common with some debtors, as far as
 * nobody said that they are different people. The name alone says nothing, and neither does what is shared alone: a household,
 * or the switchboard of a firm.
 */
export async function likelyStopsOf(tx: Queries, personIds: readonly string[], ended: Ended): Promise<StopOfAnother[]> {
  const { rows } = await sql<StopOfAnother>`
    with held as materialized (
      select point.debtor_id, point_id, normalised, fold_text(debtor.name) as name
        from contact_point as point join debtor using (debtor_id)
       where point.debtor_id = any(${uuids(personIds)}) and until_at is null and relation_id is null
         -- Hardly any is somebody else's too: a look-up of each, and nothing more of most.
         and (select count(*) from (select from contact_point as one
                                     where one.normalised = point.normalised limit 2) as two) > 1),
    other as materialized (
      select point.debtor_id, point.normalised, fold_text(debtor.name) as name, debtor.number, person.ids,
             stop.stop_id, stop.kind, stop.account_id, stop.facts - 'pointId' as facts, stop.received_on, stop.lifted_at
        from (select distinct normalised from held) as shared
        join contact_point as point using (normalised)
        join debtor using (debtor_id)
       cross join lateral (select ${personIdsOf(sql`point.debtor_id`)} as ids) as person
        join person_stop as stop on stop.debtor_id = any(person.ids)
        left join contact_point as named
          on named.debtor_id = any(person.ids) and named.point_id::text = stop.facts ->> 'pointId'
       where point.until_at is null and point.relation_id is null
         and (lifted_at is null
              or lifted_at > ${ended}::timestamptz
                 and (lifted_by is distinct from recorded_by or lifted_at > recorded_at + interval '1 day'))
         -- A medium that is refused at one number of theirs is refused at that one.
         and coalesce(named.normalised, point.normalised) = point.normalised)
    select held.debtor_id as "debtorId", other.debtor_id as "otherId", number, kind, account_id as "accountId", facts,
           received_on as "receivedOn", lifted_at as "liftedAt", array_agg(held.point_id::text) as "pointIds"
      from held join other using (normalised, name)
     where held.debtor_id <> all(other.ids)
       and not exists (select from not_same_person as apart
                        where apart.debtor_id = any(other.ids || ${personIdsOf(sql`held.debtor_id`)})
                          and apart.other_id = any(other.ids || ${personIdsOf(sql`held.debtor_id`)}))
     group by held.debtor_id, other.debtor_id, number, stop_id, kind, account_id, facts, received_on, lifted_at
     order by received_on, stop_id`.execute(tx);
  return rows;
}
