import { sql } from "kysely";
import type { Id } from "#base/id";
import { together, type Queries } from "#platform/database";
import type { CardAccount, CardPoint, CardStop, DebtorCard } from "#parties/debtor-card";

type DebtorId = Id<"debtor">;

/** All that is known of a person, the survivor first. Nothing where there is no such debtor. */
export async function loadDebtorCard(
  tx: Queries,
  personIds: readonly DebtorId[],
  on: Temporal.PlainDate,
): Promise<DebtorCard | undefined> {
  const [debtor, alerts, related, stops, points, accounts] = await together(tx, [
    () => nameOfDebtor(tx, personIds[0]),
    () => alertsOf(tx, personIds),
    () => relatedTo(tx, personIds, on),
    () => stopsInForce(tx, personIds),
    () => pointsHeld(tx, personIds),
    () => accountsOf(tx, personIds, on),
  ]);
  return debtor && { ...debtor, personIds, alerts, stops, points, related, accounts };
}

type Named = Pick<DebtorCard, "debtorId" | "name" | "number" | "kind" | "language" | "segment">;

async function nameOfDebtor(tx: Queries, debtorId: DebtorId | undefined): Promise<Named | undefined> {
  const { rows } = await sql<Named>`
    select debtor_id as "debtorId", name, number, kind, language, segment from debtor where debtor_id = ${debtorId}
  `.execute(tx);
  return rows[0];
}

async function alertsOf(tx: Queries, personIds: readonly DebtorId[]): Promise<DebtorCard["alerts"]> {
  const { rows } = await sql<DebtorCard["alerts"][number]>`
    select alert_id as id, words, placed_at as "placedAt" from alert
     where debtor_id = any(${personIds}::uuid[]) and lifted_at is null order by placed_at desc`.execute(tx);
  return rows;
}

async function relatedTo(
  tx: Queries,
  personIds: readonly DebtorId[],
  on: Temporal.PlainDate,
): Promise<DebtorCard["related"]> {
  const { rows } = await sql<DebtorCard["related"][number]>`
    select relation_id as id, role, name from related_person
     where debtor_id = any(${personIds}::uuid[]) and (until_on is null or until_on > ${on}) order by name`.execute(tx);
  return rows;
}

async function stopsInForce(tx: Queries, personIds: readonly DebtorId[]): Promise<CardStop[]> {
  const { rows } = await sql<CardStop>`
    select stop_id as id, debtor_id as "debtorId", kind, because, facts, said_by as "saidBy", medium,
           received_on as "receivedOn", recorded_at as "recordedAt", account_id as "accountId"
      from person_stop where debtor_id = any(${personIds}::uuid[]) and lifted_at is null
     order by received_on, stop_id`.execute(tx);
  return rows;
}

async function pointsHeld(tx: Queries, personIds: readonly DebtorId[]): Promise<CardPoint[]> {
  const { rows } = await sql<CardPoint>`
    select point_id as id, debtor_id as "debtorId", relation_id as "relationId", kind, value, normalised, state, zip,
           zones, source, since_at as "sinceAt", role as relation,
           (select max(stop.since_at) from address_stop stop
             where stop.normalised = contact_point.normalised and stop.kind = 'opt-out' and lifted_at is null) as "optedOutAt",
           (select coalesce(json_agg(json_build_object('id', consent_id, 'to', to_what, 'givenTo', given_to, 'givenAt',
                                     given_at, 'untilAt', held.until_at) order by given_at), '[]'::json)
              from consent held
             where held.debtor_id = contact_point.debtor_id and held.point_id = contact_point.point_id
               and withdrawn_at is null) as consents
      from contact_point left join related_person using (debtor_id, relation_id)
     where debtor_id = any(${personIds}::uuid[]) and until_at is null order by kind, since_at, point_id`.execute(tx);
  return rows;
}

async function accountsOf(tx: Queries, personIds: readonly DebtorId[], on: Temporal.PlainDate): Promise<CardAccount[]> {
  const { rows } = await sql<CardAccount>`
    select account.account_id as id, account.debtor_id as "debtorId", account.creditor_id as "creditorId",
           creditor.name as creditor, account.number, account.kind, account.purpose, mandate.capacity
      from account
      join creditor using (creditor_id)
      left join mandates_in_force(${on}) as mandate on mandate.creditor_id = account.creditor_id
     where account.debtor_id = any(${personIds}::uuid[])
     order by creditor.name, account.number`.execute(tx);
  return rows;
}
