import { sql } from "kysely";
import type { Id } from "#base/id";
import type { NewAddressStop } from "#parties/address-stop";
import type { NewStop } from "#parties/person-stop";
import type { SaidMedium } from "#parties/said";
import type { StopFacts } from "#parties/stop-facts";
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
           (debtor_id, stop_id, kind, account_id, facts, because, said_by, medium, received_on, effort_id, recorded_at,
            recorded_by)
    select "debtorId", "stopId", kind, "accountId", facts, because, "saidBy", medium, "receivedOn", "effortId",
           "recordedAt", "recordedBy"
      from json_to_recordset(${JSON.stringify(stops)}::json)
        as new ("debtorId" uuid, "stopId" uuid, kind text, "accountId" uuid, facts jsonb, because text,
                "saidBy" text, medium text, "receivedOn" date, "effortId" uuid, "recordedAt" timestamptz, "recordedBy" uuid)`.execute(
    tx,
  );
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
    select kind, account_id as "accountId", facts, because, said_by as "saidBy", medium, received_on as "receivedOn",
           recorded_at as "recordedAt", recorded_by as "recordedBy"
      from person_stop
     where debtor_id = any(${personIds}::uuid[]) and account_id is null and lifted_at is null
       and recorded_at >= ${since}
     order by recorded_at, stop_id`.execute(tx);
  return rows;
}

/** A stop in force as it is on record, for who lifts, amends or takes it back. */
export type HeldStop = Pick<NewStop, "debtorId" | "stopId" | "kind" | "facts" | "receivedOn" | "recordedAt"> & {
  readonly recordedBy: Id<"login"> | null;
};

/** The stop that is in force for one of these debtors, who are one person. */
export async function findStop(
  tx: Queries,
  { personIds, stopId }: { personIds: readonly DebtorId[]; stopId: string },
): Promise<HeldStop | undefined> {
  const { rows } = await held(tx, personIds, sql`stop_id = ${stopId}`);
  return rows[0];
}

/** The stops in force of these debtors, who are one person, that were said in a contact. */
export async function stopsSaidIn(
  tx: Queries,
  { personIds, effortId }: { personIds: readonly DebtorId[]; effortId: string },
): Promise<readonly HeldStop[]> {
  const { rows } = await held(tx, personIds, sql`effort_id = ${effortId}`);
  return rows;
}

function held(tx: Queries, personIds: readonly DebtorId[], which: ReturnType<typeof sql>) {
  return sql<HeldStop>`
    select debtor_id as "debtorId", stop_id as "stopId", kind, facts, received_on as "receivedOn",
           recorded_at as "recordedAt", recorded_by as "recordedBy"
      from person_stop
     where debtor_id = any(${personIds}::uuid[]) and lifted_at is null and ${which}
     order by recorded_at, stop_id`.execute(tx);
}

type Lifted = Pick<HeldStop, "debtorId" | "stopId"> & {
  readonly because: string;
  readonly by: string | null;
  readonly at: Temporal.Instant;
};

/** Lifts a stop. */
export async function liftStop(tx: Queries, { debtorId, stopId, because, by, at }: Lifted): Promise<void> {
  await sql`
    update person_stop set lifted_at = ${at}, lifted_by = ${by}, lifted_because = ${because}
     where debtor_id = ${debtorId} and stop_id = ${stopId}`.execute(tx);
}

/** Adds to what a stop says of itself. */
export async function addFacts(
  tx: Queries,
  { debtorId, stopId, facts }: Pick<HeldStop, "debtorId" | "stopId"> & { readonly facts: StopFacts },
): Promise<void> {
  await sql`
    update person_stop set facts = facts || ${JSON.stringify(facts)}::jsonb
     where debtor_id = ${debtorId} and stop_id = ${stopId}`.execute(tx);
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
  readonly medium: SaidMedium;
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
