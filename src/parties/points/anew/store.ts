import { sql } from "kysely";
import type { NewAddressStop } from "#parties/address-stop";
import type { AnewPoint, StoredPoint } from "#parties/read-anew";
import type { Queries } from "#platform/database";

type Place = { readonly debtorId: string; readonly pointId: string };

/**
 * Points that an earlier program read, locked, with where their holders are at home: some, and all others that were
 * compared by the same, so that what is stopped by that is looked at once. Another process waits for them.
 */
export async function pointsToRead(tx: Queries, max: number): Promise<(StoredPoint & Place)[]> {
  type Row = Omit<StoredPoint, "holder"> &
    Place & { holder_kind: "person" | "business"; home_state: string | null; home_zip: string | null };
  const { rows } = await sql<Row>`
    select p.debtor_id as "debtorId", p.point_id as "pointId", p.kind, p.value, p.normalised, p.state, p.zip, p.zones,
           debtor.kind as holder_kind, coalesce(home.state, p.state) as home_state, coalesce(home.zip, p.zip) as home_zip
      from contact_point p
      join debtor on debtor.debtor_id = p.debtor_id
      left join lateral (
        select state, zip from contact_point h
         where h.debtor_id = p.debtor_id and h.kind in ('home', 'work') and h.until_at is null
         order by h.since_at desc limit 1) as home on true
     where not p.is_read_anew
       and p.normalised in (select normalised from contact_point
                             where not is_read_anew order by debtor_id, point_id limit ${max})
     order by p.debtor_id, p.point_id for update of p`.execute(tx);
  return rows.map(({ holder_kind: kind, home_state: state, home_zip: zip, ...point }) => {
    return { ...point, holder: { kind, country: "US", state, zip } };
  });
}

/** Writes down how points are read now. Of two that turn out to be one, in use with one debtor, the younger ends. */
export async function writeAnew(
  tx: Queries,
  points: readonly (AnewPoint & Place)[],
  at: Temporal.Instant,
): Promise<void> {
  const anew = sql`json_to_recordset(${JSON.stringify(points)}::json) as anew (
    "debtorId" uuid, "pointId" uuid, normalised text, state text, zip text, zones text[])`;
  await sql`
    update contact_point twin set until_at = greatest(${at}::timestamptz, twin.since_at)
      from (select p.debtor_id, p.point_id,
                   row_number() over (partition by p.debtor_id, coalesce(anew.normalised, p.normalised)
                                      order by p.since_at, p.point_id) as place
              from contact_point p left join ${anew} on anew."debtorId" = p.debtor_id and anew."pointId" = p.point_id
             where p.debtor_id = any(${points.map(({ debtorId }) => debtorId)}::uuid[]) and p.until_at is null) as held
     where held.debtor_id = twin.debtor_id and held.point_id = twin.point_id and held.place > 1`.execute(tx);
  // What one is compared by now may be what another was: all of them are out of the way first.
  await sql`
    update contact_point p set normalised = p.point_id::text
      from ${anew} where p.debtor_id = anew."debtorId" and p.point_id = anew."pointId"`.execute(tx);
  await sql`
    update contact_point p
       set normalised = anew.normalised, state = anew.state, zip = anew.zip, zones = anew.zones, is_read_anew = true
      from ${anew} where p.debtor_id = anew."debtorId" and p.point_id = anew."pointId"`.execute(tx);
}

/** Stops of numbers and addresses, lifted or not, with whether any point is still compared by that. */
export async function stopsBy(tx: Queries, values: readonly string[]) {
  const { rows } = await sql<NewAddressStop & { isLifted: boolean; isHeld: boolean }>`
    select address_stop_id as "addressStopId", normalised, kind, because, since_at as "sinceAt",
           lifted_at is not null as "isLifted",
           exists (select from contact_point p where p.normalised = s.normalised) as "isHeld"
      from address_stop s where normalised = any(${values}::text[]) order by address_stop_id`.execute(tx);
  return rows;
}

/** Lets stops follow to what their numbers and addresses are compared by now. */
export async function moveStops(
  tx: Queries,
  moves: readonly { readonly addressStopId: string; readonly normalised: string }[],
): Promise<void> {
  await sql`
    update address_stop s set normalised = move.normalised
      from json_to_recordset(${JSON.stringify(moves)}::json) as move ("addressStopId" uuid, normalised text)
     where s.address_stop_id = move."addressStopId"`.execute(tx);
}
