import { sql } from "kysely";
import type { AccountFact, ConsentFact, PersonFacts, PointFact, StopFact } from "#contact/person-facts";
import { effortsOf } from "#contact/store";
import { together, type Queries } from "#platform/database";
import { kindOfPerson } from "./kind-of-person.ts";

/** The longest that anything in the history still matters: a year, and the weeks around it. */
const historyHours = 400 * 24;

type Person = {
  /** The surviving debtor first, then all that are the same person. */
  readonly personIds: readonly string[];
  readonly now: Temporal.Instant;
  /** The office's day, by which mandates are in force. */
  readonly today: Temporal.PlainDate;
};

/** Everything that the law is asked about, of one person. Read after the lock, where something is to be written. */
export async function readLawFacts(tx: Queries, { personIds, now, today }: Person): Promise<PersonFacts> {
  const [kind, points, consents, stops, accounts, disputes, efforts] = await together(tx, [
    () => kindOfPerson(tx, personIds),
    () => pointsInUse(tx, personIds),
    () => consentsOf(tx, personIds),
    () => stopsInForce(tx, personIds),
    () => accountsOf(tx, personIds, today),
    () => disputesOf(tx, personIds),
    async () => {
      const formerIds = await formersOf(tx, personIds);
      return effortsOf(tx, { personIds, formerIds, since: now.subtract({ hours: historyHours }) });
    },
  ]);
  return { kind, points, consents, stops, accounts, disputes, efforts };
}

async function disputesOf(tx: Queries, personIds: readonly string[]): Promise<PersonFacts["disputes"]> {
  const { rows } = await sql<PersonFacts["disputes"][number]>`
    select account_id as "accountId", raised_on as "raisedOn" from dispute
     where debtor_id = any(${personIds}::uuid[]) and resolved_on is null`.execute(tx);
  return rows;
}

/** Whom debtors were merged into once, at any remove: what was done about them meanwhile lies there. */
async function formersOf(tx: Queries, personIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ debtorId: string }>`
    with recursive former as (
      select survivor_id as debtor_id from same_person
       where debtor_id = any(${personIds}::uuid[]) and until_at is not null
       union
      select s.survivor_id from former f join same_person s on s.debtor_id = f.debtor_id)
    select debtor_id as "debtorId" from former where debtor_id <> all(${personIds}::uuid[])`.execute(tx);
  return rows.map((row) => row.debtorId);
}

/** Numbers and addresses in use; stops of an address are found by its value, whoever holds it. */
async function pointsInUse(tx: Queries, personIds: readonly string[]): Promise<PointFact[]> {
  type Row = Omit<PointFact, "addressStops"> & {
    readonly stopKinds: readonly PointFact["addressStops"][number]["kind"][];
    readonly stopsSince: readonly string[];
  };
  const { rows } = await sql<Row>`
    select point.point_id as "pointId", related.role as relation, point.kind, value, state, zip, zones, source,
           coalesce(stops.kinds, '{}') as "stopKinds", coalesce(stops.since, '[]') as "stopsSince"
      from contact_point as point
      left join related_person as related
        on related.debtor_id = point.debtor_id and related.relation_id = point.relation_id
      left join lateral (
        select array_agg(kind order by since_at) as kinds, json_agg(since_at order by since_at) as since
          from address_stop
         where address_stop.normalised = point.normalised and lifted_at is null) as stops on true
     where point.debtor_id = any(${personIds}::uuid[]) and until_at is null
     order by point.kind, since_at, point_id`.execute(tx);
  return rows.map(({ stopKinds, stopsSince, ...point }) => ({
    ...point,
    addressStops: stopKinds.map((kind, index) => ({ kind, sinceAt: Temporal.Instant.from(stopsSince[index] ?? "") })),
  }));
}

async function consentsOf(tx: Queries, personIds: readonly string[]): Promise<ConsentFact[]> {
  const { rows } = await sql<ConsentFact>`
    select point_id as "pointId", to_what as "to", given_to as "givenTo", given_at as "givenAt",
           until_at as "untilAt", withdrawn_at as "withdrawnAt"
      from consent where debtor_id = any(${personIds}::uuid[]) order by given_at`.execute(tx);
  return rows;
}

async function stopsInForce(tx: Queries, personIds: readonly string[]): Promise<StopFact[]> {
  const { rows } = await sql<StopFact>`
    select kind, account_id as "accountId", facts, received_on as "receivedOn"
      from person_stop where debtor_id = any(${personIds}::uuid[]) and lifted_at is null
     order by received_on, stop_id`.execute(tx);
  return rows;
}

async function accountsOf(
  tx: Queries,
  personIds: readonly string[],
  today: Temporal.PlainDate,
): Promise<AccountFact[]> {
  const { rows } = await sql<AccountFact>`
    select account.account_id as "accountId", account.debtor_id as "debtorId", account.creditor_id as "creditorId",
           account.kind, account.purpose, mandate.capacity,
           coalesce(owed.open = 0, false) as "isPaid", coalesce(owed.open > 0, false) as owes,
           overdue.oldest as "oldestDueOn",
           (select min(sent_on) from validation_notice notice
             where notice.debtor_id = account.debtor_id and notice.account_id = account.account_id
               and notice.undeliverable_on is null) as "validationSentOn"
      from account
      left join mandate on mandate.creditor_id = account.creditor_id
                       and mandate.from_on <= ${today} and (mandate.until_on is null or mandate.until_on > ${today})
      left join lateral (
        select sum(open_minor) as open
          from item where item.debtor_id = account.debtor_id and item.account_id = account.account_id) as owed on true
      left join lateral (
        select min(due_on) as oldest from open_due
         where open_due.debtor_id = account.debtor_id and open_due.account_id = account.account_id
           and due_on < ${today}) as overdue on true
     where account.debtor_id = any(${personIds}::uuid[])
     order by account.account_id`.execute(tx);
  return rows;
}
