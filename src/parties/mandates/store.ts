import { sql } from "kysely";
import type { Id } from "#base/id";
import type { Queries } from "#platform/database";
import type { Mandate, MandateCapacity, MandateTerms } from "./mandate.ts";

/**
 * Lets the office act for a creditor in the creditor's own name, where it has no mandate yet: whoever keeps the book of
 * another's accounting system works in that one's house.
 */
export async function mandateInOwnName(tx: Queries, own: Omit<FirstMandate, "capacity">): Promise<void> {
  await grantMandate(tx, { ...own, capacity: "own_name" });
}

type FirstMandate = {
  readonly creditorId: Id<"creditor">;
  readonly officeName: string;
  readonly ids: { readonly entityId: string; readonly mandateId: string };
  readonly on: Temporal.PlainDate;
  readonly capacity: MandateCapacity;
};

/**
 * Lets the office act for a creditor in some capacity, where it has no mandate yet. Where it seems to have none the creditor
 * is kept still, as by whoever gives it one by hand: who comes second finds what the first gave. The office's first legal entity
 * acts, named as the office where there is none.
 */
export async function grantMandate(
  tx: Queries,
  { creditorId, officeName, ids, on, capacity }: FirstMandate,
): Promise<void> {
  const { rows } = await sql`
    select from creditor
     where creditor_id = ${creditorId} and not exists (select from mandate where mandate.creditor_id = ${creditorId})
       for no key update`.execute(tx);
  if (rows.length === 0) return;
  await sql`
    insert into office_entity (entity_id, legal_name, address)
    select ${ids.entityId}, ${officeName}, '' where not exists (select 1 from office_entity)`.execute(tx);
  await sql`
    insert into mandate (mandate_id, creditor_id, entity_id, capacity, from_on)
    select ${ids.mandateId}, ${creditorId}, entity_id, ${capacity}, ${on}
      from (select entity_id from office_entity order by entity_id limit 1) as entity
     where not exists (select 1 from mandate where creditor_id = ${creditorId})`.execute(tx);
}

/**
 * In which capacity the office acts for each creditor on a day, a relation `creditor_id, capacity`: by the mandate in force; where none does, the one that
 * began last, and before any began the first. What has not begun says nothing of what goes on today.
 */
export function actingOn(on: Temporal.PlainDate) {
  return sql`(
    select distinct on (mandate.creditor_id) mandate.creditor_id, mandate.capacity
      from mandate left join mandates_in_force(${on}) as held using (mandate_id)
     order by mandate.creditor_id, held.mandate_id is not null desc, from_on <= ${on} desc,
              case when from_on <= ${on} then from_on end desc, from_on)`;
}

/** In which capacity the office acts for a creditor on a day. Undefined where it never had a mandate. */
export async function capacityOf(
  tx: Queries,
  { creditorId, on }: { readonly creditorId: Id<"creditor">; readonly on: Temporal.PlainDate },
): Promise<MandateCapacity | undefined> {
  const { rows } = await sql<{ capacity: MandateCapacity }>`
    select capacity from ${actingOn(on)} as acting where creditor_id = ${creditorId}`.execute(tx);
  return rows[0]?.capacity;
}

/** Whether a mandate of a creditor is in force on a day: without one nothing leaves for it. */
export async function hasMandateOn(
  tx: Queries,
  { creditorId, on }: { readonly creditorId: string; readonly on: Temporal.PlainDate },
): Promise<boolean> {
  const { rows } = await sql`select from mandates_in_force(${on}) where creditor_id = ${creditorId}`.execute(tx);
  return rows.length > 0;
}

/** A mandate as it is written down: what is not said of it is nothing. */
type Written = Pick<Mandate, "mandateId" | "entityId" | "capacity" | "fromOn"> &
  Partial<MandateTerms> & { readonly creditorId: string };

/** Records in which capacity the office collects for a creditor from a day on. */
export async function addMandate(tx: Queries, mandate: Written): Promise<void> {
  const { mandateId, creditorId, entityId, capacity, fromOn } = mandate;
  const { untilOn = null, commissionBp = 0, authority = "" } = mandate;
  await sql`
    insert into mandate (mandate_id, creditor_id, entity_id, capacity, from_on, until_on, commission_bp, authority)
    values (${mandateId}, ${creditorId}, ${entityId}, ${capacity}, ${fromOn}, ${untilOn}, ${commissionBp}, ${authority})
  `.execute(tx);
}

/** Says otherwise what a mandate says. */
export async function writeMandate(tx: Queries, { mandateId, ...terms }: Mandate): Promise<void> {
  await sql`
    update mandate
       set entity_id = ${terms.entityId}, capacity = ${terms.capacity}, from_on = ${terms.fromOn},
           until_on = ${terms.untilOn}, commission_bp = ${terms.commissionBp}, authority = ${terms.authority}
     where mandate_id = ${mandateId}`.execute(tx);
}

/** Takes away a mandate under which nothing was done yet. */
export async function dropMandate(tx: Queries, mandateId: string): Promise<void> {
  await sql`delete from mandate where mandate_id = ${mandateId}`.execute(tx);
}

/** A creditor's mandates, the newest first. */
export async function mandatesOf(tx: Queries, creditorId: string): Promise<Mandate[]> {
  const { rows } = await sql<Mandate>`
    select mandate_id as "mandateId", entity_id as "entityId", capacity, from_on as "fromOn", until_on as "untilOn",
           commission_bp as "commissionBp", authority
      from mandate where creditor_id = ${creditorId} order by from_on desc`.execute(tx);
  return rows;
}
