import { sql } from "kysely";
import type { LikelyStop } from "#contact/person-facts";
import { personIdsOf } from "#parties/person/store";
import { uuids } from "#platform/binary-lists";
import type { Queries } from "#platform/database";
import type { Ended } from "./read-point-facts.ts";
import { stoodAfter } from "./stops-that-stood.ts";

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
      select debtor_id, point_id, normalised from contact_point as point
       where debtor_id = any(${uuids(personIds)}) and until_at is null and relation_id is null
         -- Hardly any is somebody else's too: a look-up of each, and nothing more of most.
         and (select count(*) from (select from contact_point as one
                                     where one.normalised = point.normalised limit 2) as two) > 1),
    sharing as materialized (
      select point.debtor_id, point.normalised
        from (select distinct normalised from held) as shared
        join contact_point as point using (normalised)
       where point.until_at is null and point.relation_id is null
         -- Of most nothing was ever to stop, and they are nobody else as well.
         and (exists (select from person_stop as any_stop where any_stop.debtor_id = point.debtor_id)
              or exists (select from same_person as one
                          where point.debtor_id in (one.debtor_id, one.survivor_id) and one.until_at is null))),
    other as materialized (
      select sharing.debtor_id, sharing.normalised, person.ids,
             stop.stop_id, stop.kind, stop.account_id, stop.facts - 'pointId' as facts, stop.received_on, stop.lifted_at
        from sharing
       cross join lateral (select ${personIdsOf(sql`sharing.debtor_id`)} as ids) as person
        join person_stop as stop on stop.debtor_id = any(person.ids)
        left join contact_point as named
          on named.debtor_id = any(person.ids) and named.point_id::text = stop.facts ->> 'pointId'
       where ${stoodAfter(ended)}
         -- A medium that is refused at one number of theirs is refused at that one.
         and coalesce(named.normalised, sharing.normalised) = sharing.normalised)
    select held.debtor_id as "debtorId", other.debtor_id as "otherId", theirs.number, other.kind,
           account_id as "accountId", facts,
           received_on as "receivedOn", lifted_at as "liftedAt", array_agg(held.point_id::text) as "pointIds"
      from held join other using (normalised)
      join debtor as ours on ours.debtor_id = held.debtor_id
      join debtor as theirs on theirs.debtor_id = other.debtor_id
     where held.debtor_id <> all(other.ids) and fold_text(ours.name) = fold_text(theirs.name)
       and not exists (select from not_same_person as apart
                        where apart.debtor_id = any(other.ids || ${personIdsOf(sql`held.debtor_id`)})
                          and apart.other_id = any(other.ids || ${personIdsOf(sql`held.debtor_id`)}))
     group by held.debtor_id, other.debtor_id, theirs.number, stop_id, other.kind, account_id, facts, received_on, lifted_at
     order by received_on, stop_id`.execute(tx);
  return rows;
}
