import { sql } from "kysely";
import type { Id } from "#base/id";
import type { Queries } from "#platform/database";

/** A creditor: whose money it is. A mirror book is owned by its source system, an own book by us. */
export type Creditor = {
  readonly creditorId: Id<"creditor">;
  readonly name: string;
  readonly book: "mirror" | "own";
  /** The system in whose keys the creditor's names for things are. */
  readonly system: string;
};

/** The creditor of that name, in any letter case. */
async function creditorNamed(tx: Queries, name: string): Promise<Creditor | undefined> {
  const { rows } = await sql<Creditor>`
    select creditor_id as "creditorId", name, book, system from creditor where lower(name) = lower(${name.trim()})
     order by name limit 1`.execute(tx);
  return rows[0];
}

/** All creditors, by their names. */
export async function listCreditors(
  tx: Queries,
): Promise<{ readonly creditorId: Id<"creditor">; readonly name: string }[]> {
  const { rows } = await sql<{ creditorId: Id<"creditor">; name: string }>`
    select creditor_id as "creditorId", name from creditor order by name`.execute(tx);
  return rows;
}

/** The creditors with whom these debtors have or had accounts, by their names. */
export async function creditorsOf(
  tx: Queries,
  debtorIds: readonly Id<"debtor">[],
): Promise<{ readonly creditorId: Id<"creditor">; readonly name: string }[]> {
  const { rows } = await sql<{ creditorId: Id<"creditor">; name: string }>`
    select creditor_id as "creditorId", name from creditor
     where creditor_id in (select creditor_id from account where debtor_id = any(${debtorIds}::uuid[]))
     order by name, creditor_id`.execute(tx);
  return rows;
}

/** The creditors of that name, in any letter case, or of that id. Nothing where none is asked for: all of them. */
export async function creditorsNamed(tx: Queries, text: string | undefined): Promise<Id<"creditor">[] | null> {
  if (text === undefined) return null;
  const { rows } = await sql<{ creditorId: Id<"creditor"> }>`
    select creditor_id as "creditorId" from creditor
     where lower(name) = lower(${text.trim()}) or creditor_id::text = ${text.trim()}`.execute(tx);
  return rows.map(({ creditorId }) => creditorId);
}

/** The creditor of that name: made now, with a mirror book, where there is none. Two who make it at once get one. */
export async function creditorOrNew(
  tx: Queries,
  { name, system, creditorId, at }: { name: string; system: string; creditorId: Id<"creditor">; at: Temporal.Instant },
): Promise<Creditor> {
  // Two who make it at once may write it in different letter case: they follow each other.
  await sql`select pg_advisory_xact_lock(hashtextextended(lower(${name.trim()}), 4403))`.execute(tx);
  const known = await creditorNamed(tx, name);
  if (known !== undefined) return known;
  const { rows } = await sql<Creditor>`
    insert into creditor (creditor_id, name, book, system, created_at)
    values (${creditorId}, ${name.trim()}, 'mirror', ${system}, ${at})
    on conflict (name) do update set name = excluded.name
    returning creditor_id as "creditorId", name, book, system`.execute(tx);
  const [made] = rows;
  if (made === undefined) throw new Error("A creditor that was made has its row.");
  return made;
}

/**
 * Lets the office act for a creditor in the creditor's own name, where it has no mandate yet: whoever keeps the book of
 * another's accounting system works in that one's house.
 */
export async function mandateInOwnName(tx: Queries, own: Omit<FirstMandate, "capacity">): Promise<void> {
  await grantMandate(tx, { ...own, capacity: "own_name" });
}

/**
 * Lets the office act for a creditor in some capacity, where it has no mandate yet. The office's first legal entity
 * acts, named as the office where there is none.
 */
export async function grantMandate(
  tx: Queries,
  { creditorId, officeName, ids, on, capacity }: FirstMandate,
): Promise<void> {
  await sql`
    insert into office_entity (entity_id, legal_name, address)
    select ${ids.entityId}, ${officeName}, '' where not exists (select 1 from office_entity)`.execute(tx);
  await sql`
    insert into mandate (mandate_id, creditor_id, entity_id, capacity, from_on)
    select ${ids.mandateId}, ${creditorId}, entity_id, ${capacity}, ${on}
      from (select entity_id from office_entity order by entity_id limit 1) as entity
     where not exists (select 1 from mandate where creditor_id = ${creditorId})`.execute(tx);
}

/** In which capacity the office acts for a creditor on a day. Undefined where it never had a mandate. */
export async function capacityOf(
  tx: Queries,
  { creditorId, on }: { readonly creditorId: Id<"creditor">; readonly on: Temporal.PlainDate },
): Promise<Capacity | undefined> {
  const { rows } = await sql<{ capacity: Capacity }>`
    select capacity from mandate
     where creditor_id = ${creditorId}
     order by (from_on <= ${on} and (until_on is null or until_on > ${on})) desc, from_on desc limit 1`.execute(tx);
  return rows[0]?.capacity;
}

/** A creditor's book is ours from now on: no system of its own says better what is owed. */
export async function keepOwnBook(tx: Queries, creditorId: Id<"creditor">): Promise<void> {
  await sql`update creditor set book = 'own' where creditor_id = ${creditorId}`.execute(tx);
}

type Capacity = "own_name" | "for_another" | "bought";

type FirstMandate = {
  readonly creditorId: Id<"creditor">;
  readonly officeName: string;
  readonly ids: { readonly entityId: string; readonly mandateId: string };
  readonly on: Temporal.PlainDate;
  readonly capacity: Capacity;
};

type OfficeEntity = {
  readonly entityId: string;
  readonly legalName: string;
  readonly address: string;
  readonly phone: string;
};

/** Records a legal person in whose name the office acts. */
export async function addOfficeEntity(tx: Queries, entity: OfficeEntity): Promise<void> {
  await sql`
    insert into office_entity (entity_id, legal_name, address, phone)
    values (${entity.entityId}, ${entity.legalName}, ${entity.address}, ${entity.phone})`.execute(tx);
}

type NewCreditor = Creditor & {
  readonly address: string;
  readonly phone: string;
  readonly payTo: string;
  readonly createdAt: Temporal.Instant;
};

/** Records a creditor with what a letter says of it. */
export async function addCreditor(tx: Queries, creditor: NewCreditor): Promise<void> {
  await sql`
    insert into creditor (creditor_id, name, book, system, address, phone, pay_to, created_at)
    values (${creditor.creditorId}, ${creditor.name}, ${creditor.book}, ${creditor.system}, ${creditor.address},
            ${creditor.phone}, ${creditor.payTo}, ${creditor.createdAt})`.execute(tx);
}

type Mandate = {
  readonly mandateId: string;
  readonly creditorId: Id<"creditor">;
  readonly entityId: string;
  readonly capacity: Capacity;
  readonly fromOn: Temporal.PlainDate;
};

/** Records in which capacity the office collects for a creditor from a day on. */
export async function addMandate(tx: Queries, mandate: Mandate): Promise<void> {
  await sql`
    insert into mandate (mandate_id, creditor_id, entity_id, capacity, from_on)
    values (${mandate.mandateId}, ${mandate.creditorId}, ${mandate.entityId}, ${mandate.capacity}, ${mandate.fromOn})
  `.execute(tx);
}
