import { sql } from "kysely";
import type { Id } from "#base/id";
import type { NewAddressStop, OptInMedium } from "#parties/address-stop";
import type { NewStop } from "#parties/person-stop";
import type { Queries } from "#platform/database";

type DebtorId = Id<"debtor">;

/** A stop of a person, on record from now on. */
export async function addStop(tx: Queries, stop: NewStop): Promise<void> {
  await addStops(tx, [stop]);
}

/** Stops of persons, any number, on record from now on. */
export async function addStops(tx: Queries, stops: readonly NewStop[]): Promise<void> {
  if (stops.length === 0) return;
  await sql`
    insert into person_stop
           (debtor_id, stop_id, kind, account_id, facts, because, received_on, recorded_at, recorded_by)
    select "debtorId", "stopId", kind, "accountId", facts, because, "receivedOn", "recordedAt", "recordedBy"
      from json_to_recordset(${JSON.stringify(stops)}::json)
        as new ("debtorId" uuid, "stopId" uuid, kind text, "accountId" uuid, facts jsonb, because text,
                "receivedOn" date, "recordedAt" timestamptz, "recordedBy" uuid)`.execute(tx);
}

/**
 * The stops in force that were recorded of a whole person since an instant, on whichever of these debtors: nobody knows
 * of which of them they were.
 */
export async function stopsRecordedSince(
  tx: Queries,
  { personIds, since }: { personIds: readonly DebtorId[]; since: Temporal.Instant },
): Promise<Omit<NewStop, "stopId" | "debtorId">[]> {
  const { rows } = await sql<Omit<NewStop, "stopId" | "debtorId">>`
    select kind, account_id as "accountId", facts, because, received_on as "receivedOn", recorded_at as "recordedAt",
           recorded_by as "recordedBy"
      from person_stop
     where debtor_id = any(${personIds}::uuid[]) and account_id is null and lifted_at is null
       and recorded_at >= ${since}
     order by recorded_at, stop_id`.execute(tx);
  return rows;
}

/** Lifts a stop that is in force for one of these debtors, who are one person. Says whose it was and of what kind. */
export async function liftStop(
  tx: Queries,
  { personIds, stopId, at }: { personIds: readonly DebtorId[]; stopId: string; at: Temporal.Instant },
): Promise<{ debtorId: DebtorId; kind: NewStop["kind"] } | undefined> {
  const { rows } = await sql<{ debtor_id: DebtorId; kind: NewStop["kind"] }>`
    update person_stop set lifted_at = ${at}
     where debtor_id = any(${personIds}::uuid[]) and stop_id = ${stopId} and lifted_at is null
    returning debtor_id, kind`.execute(tx);
  const [lifted] = rows;
  return lifted === undefined ? undefined : { debtorId: lifted.debtor_id, kind: lifted.kind };
}

/** Stops a number or address, whoever holds it: every permit reads it. */
export async function stopAddress(tx: Queries, stop: NewAddressStop): Promise<void> {
  await stopAddresses(tx, [stop]);
}

/** Stops numbers and addresses, any number of them. */
export async function stopAddresses(tx: Queries, stops: readonly NewAddressStop[]): Promise<void> {
  if (stops.length === 0) return;
  await sql`
    insert into address_stop (address_stop_id, normalised, kind, because, since_at)
    select "addressStopId", normalised, kind, because, "sinceAt"
      from json_to_recordset(${JSON.stringify(stops)}::json)
        as new ("addressStopId" uuid, normalised text, kind text, because text, "sinceAt" timestamptz)`.execute(tx);
}

type OptingIn = {
  readonly normalised: string;
  readonly on: Temporal.PlainDate;
  readonly medium: OptInMedium;
  readonly at: Temporal.Instant;
  readonly by: string | null;
};

/** Lifts the opt-outs of a number or address, by the own word of who has it. */
export async function liftOptOuts(tx: Queries, { normalised, on, medium, at, by }: OptingIn): Promise<void> {
  await sql`
    update address_stop set lifted_at = ${at}, lifted_by = ${by}, opted_in_on = ${on}, opted_in_by = ${medium}
     where normalised = ${normalised} and kind = 'opt-out' and lifted_at is null`.execute(tx);
}

type Lifting = {
  readonly normalised: readonly string[];
  readonly because: readonly string[];
  readonly at: Temporal.Instant;
};

/** Lifts the stops of numbers and addresses that were recorded for one of these reasons. */
export async function liftAddressStops(tx: Queries, { normalised, because, at }: Lifting): Promise<void> {
  if (normalised.length === 0) return;
  await sql`
    update address_stop set lifted_at = ${at}
     where normalised = any(${normalised}::text[]) and because = any(${because}::text[])
       and lifted_at is null`.execute(tx);
}
