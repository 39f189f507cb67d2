import { sql } from "kysely";
import { uuids } from "#platform/binary-lists";
import { assert } from "#base/assert";
import { readId, type Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import { copyRows, type Queries } from "#platform/database";
import type { NewPoint } from "./contact-point.ts";
import type { NewAccount, NewDebtor } from "./debtor.ts";
import type { FindDebtorRefusal } from "./find-debtor.ts";
import { samePersons, survivorsAmong } from "./person/store.ts";

type DebtorId = Id<"debtor">;

/** The debtor who survives all merges of this one: itself where it was never merged. */
export async function survivorOf(tx: Queries, debtorId: DebtorId): Promise<DebtorId> {
  return (await survivorsOf(tx, [debtorId])).get(debtorId) ?? debtorId;
}

/** Every debtor who is the same person as this one, the survivor first. */
export async function personOf(tx: Queries, debtorId: DebtorId): Promise<DebtorId[]> {
  const { rows } = await sql<{ person_id: DebtorId }>`
    select person_id from ${samePersons(sql`array[${debtorId}]::uuid[]`)} as persons
     order by exists (select from same_person s where s.debtor_id = person_id and s.until_at is null), person_id
  `.execute(tx);
  return rows.map((row) => row.person_id);
}

/**
 * Locks the person whom a debtor is, until the transaction ends, and gives the surviving debtor. A merge that another
 * transaction made while we waited is seen, for the survivor is read again under the lock. The debtor exists.
 */
export async function lockDebtor(tx: Queries, debtorId: DebtorId): Promise<DebtorId> {
  for (let survivor = await survivorOf(tx, debtorId); ;) {
    const { rows } = await sql`select 1 from debtor where debtor_id = ${survivor} for update`.execute(tx);
    assert(rows.length === 1, "a debtor that is locked exists");
    const survivorNow = await survivorOf(tx, debtorId);
    if (survivorNow === survivor) return survivor;
    survivor = survivorNow;
  }
}

/** The survivors of many debtors, each by the debtor that was asked. Only those who were merged are looked for. */
export async function survivorsOf(tx: Queries, debtorIds: readonly DebtorId[]): Promise<Map<DebtorId, DebtorId>> {
  const survivors = new Map(debtorIds.map((debtorId) => [debtorId, debtorId]));
  if (debtorIds.length === 0) return survivors;
  const { rows: merged } = await sql<{ debtor_id: DebtorId }>`
    select debtor_id from same_person
     where debtor_id = any(${uuids(debtorIds)}) and until_at is null`.execute(tx);
  if (merged.length === 0) return survivors;
  const { rows } = await sql<{ debtor_id: DebtorId; survivor_id: DebtorId }>`
    select debtor_id, survivor_id
      from ${survivorsAmong(sql`${merged.map((row) => row.debtor_id)}::uuid[]`)} as survivor`.execute(tx);
  for (const row of rows) survivors.set(row.debtor_id, row.survivor_id);
  return survivors;
}

/** Locks the persons whom many debtors are, in order of their ids, and gives the survivors as they are then. */
export async function lockDebtors(tx: Queries, debtorIds: readonly DebtorId[]): Promise<Map<DebtorId, DebtorId>> {
  for (let survivors = await survivorsOf(tx, debtorIds); ;) {
    await lockRows(tx, [...survivors.values()]);
    const survivorsNow = await survivorsOf(tx, debtorIds);
    if (debtorIds.every((debtorId) => survivorsNow.get(debtorId) === survivors.get(debtorId))) return survivorsNow;
    survivors = survivorsNow;
  }
}

async function lockRows(tx: Queries, debtorIds: readonly DebtorId[]): Promise<void> {
  await sql`
    select 1 from debtor where debtor_id = any(${uuids(debtorIds)}) order by debtor_id for update`.execute(tx);
}

/** Records that a debtor is the same person as another, who survives. Both are locked, the lower id first. */
export async function mergeDebtors(
  tx: Queries,
  merge: { samePersonId: string; debtorId: DebtorId; survivorId: DebtorId; because: string; fromAt: Temporal.Instant },
): Promise<void> {
  await lockRows(tx, [merge.debtorId, merge.survivorId]);
  await sql`
    insert into same_person (debtor_id, same_person_id, survivor_id, because, from_at)
    values (${merge.debtorId}, ${merge.samePersonId}, ${merge.survivorId}, ${merge.because}, ${merge.fromAt})
  `.execute(tx);
}

/** New debtors, any number. */
export async function addDebtors(tx: Queries, debtors: readonly NewDebtor[]): Promise<void> {
  const columns = ["debtor_id", "kind", "name", "number", "language", "segment", "created_at"];
  const rows = debtors.map((each) => {
    return [each.debtorId, each.kind, each.name, each.number, each.language, each.segment, each.createdAt];
  });
  await copyRows(tx, { table: "debtor", columns }, rows);
}

/** New accounts, any number, each with its debtor as primary obligor. */
export async function addAccounts(tx: Queries, accounts: readonly NewAccount[]): Promise<void> {
  await copyRows(
    tx,
    { table: "account", columns: ["debtor_id", "account_id", "creditor_id", "number", "kind", "purpose", "opened_at"] },
    accounts.map((each) => {
      return [each.debtorId, each.accountId, each.creditorId, each.number, each.kind, each.purpose, each.openedAt];
    }),
  );
  await copyRows(
    tx,
    { table: "account_obligor", columns: ["debtor_id", "account_id", "obligor_id", "role", "from_on"] },
    accounts.map((each) => [each.debtorId, each.accountId, each.debtorId, "primary", each.openedOn]),
  );
}

/**
 * Contact points, any number. One that the debtor holds or held stays as it is: what was ended, as a wrong number is,
 * does not come back with the next file. Gives the debtors of those that are new.
 */
export async function addPoints(tx: Queries, points: readonly NewPoint[]): Promise<DebtorId[]> {
  if (points.length === 0) return [];
  const { rows } = await sql<{ debtor_id: DebtorId }>`
    insert into contact_point
           (debtor_id, point_id, relation_id, kind, value, normalised, state, zip, zones, source, since_at)
    select "debtorId", "pointId", "relationId", kind, value, normalised, state, zip, zones, source, "sinceAt"
      from json_to_recordset(${JSON.stringify(points)}::json)
        as new ("debtorId" uuid, "pointId" uuid, "relationId" uuid, kind text, value text, normalised text,
                state text, zip text, zones text[], source text, "sinceAt" timestamptz)
     where not exists (select 1 from contact_point held
                        where held.debtor_id = new."debtorId" and held.normalised = new.normalised)
    on conflict (debtor_id, normalised) where until_at is null do nothing
    returning debtor_id`.execute(tx);
  return rows.map((row) => row.debtor_id);
}

/** Contact points of debtors who are new, any number: none of them can be held already. */
export async function addFirstPoints(tx: Queries, points: readonly NewPoint[]): Promise<void> {
  const columns = "debtor_id point_id relation_id kind value normalised state zip zones source since_at".split(" ");
  await copyRows(
    tx,
    { table: "contact_point", columns },
    points.map((each) => [
      ...[each.debtorId, each.pointId, each.relationId, each.kind, each.value, each.normalised],
      ...[each.state, each.zip, each.zones, each.source, each.sinceAt],
    ]),
  );
}

/** The debtor that a person means by an id, by CREDITOR/NUMBER, or by a number: the survivor of its merges. */
export async function findDebtor(tx: Queries, text: string): Promise<Outcome<DebtorId, FindDebtorRefusal>> {
  const [, creditor = null, key = text] = /^(.+?)\/(.+)$/.exec(text.trim()) ?? [];
  const { rows } = await sql<{ debtor_id: DebtorId }>`
    select debtor_id from debtor where debtor_id = ${readId<"debtor">(text.trim()) ?? null}
    union
    select debtor_id from debtor where number = ${text.trim()}
    union
    select known_as.debtor_id
      from known_as join creditor using (creditor_id)
     where known_as.kind = 'debtor' and (known_as.key = ${text.trim()} and ${creditor}::text is null
        or known_as.key = ${key.trim()} and lower(creditor.name) = lower(${creditor}))
     limit 20`.execute(tx);
  const survivors = await survivorsOf(
    tx,
    rows.map((row) => row.debtor_id),
  );
  const people = new Set(survivors.values());
  const [found] = people;
  if (found === undefined) return refused("nobody_is_known_by_that");
  return people.size === 1 ? accepted(found) : refused("several_are_known_by_that");
}
