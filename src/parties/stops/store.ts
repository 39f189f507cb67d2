import { sql } from "kysely";
import type { Id } from "#base/id";
import type { AddressStopKind } from "#parties/address-stop";
import type { NewStop } from "#parties/person-stop";
import type { Queries } from "#platform/database";

type DebtorId = Id<"debtor">;

/** A stop of a person, on record from now on. */
export async function addStop(tx: Queries, stop: NewStop): Promise<void> {
  await sql`
    insert into person_stop
           (debtor_id, stop_id, kind, account_id, facts, because, received_on, recorded_at, recorded_by)
    values (${stop.debtorId}, ${stop.stopId}, ${stop.kind}, ${stop.accountId}, ${JSON.stringify(stop.facts)}::jsonb,
            ${stop.because}, ${stop.receivedOn}, ${stop.recordedAt}, ${stop.recordedBy})`.execute(tx);
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
export async function stopAddress(
  tx: Queries,
  stop: {
    addressStopId: string;
    normalised: string;
    kind: AddressStopKind;
    because: string;
    sinceAt: Temporal.Instant;
  },
): Promise<void> {
  await sql`
    insert into address_stop (address_stop_id, normalised, kind, because, since_at)
    values (${stop.addressStopId}, ${stop.normalised}, ${stop.kind}, ${stop.because}, ${stop.sinceAt})`.execute(tx);
}
