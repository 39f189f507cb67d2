import { sql, type RawBuilder } from "kysely";
import type { Id } from "#base/id";
import type { Queries } from "#platform/database";

type DebtorId = Id<"debtor">;

/** A firm that belongs to another from a day on; `pays` says that the other pays for it. */
export type GroupLink = {
  readonly debtorId: DebtorId;
  readonly parentId: DebtorId;
  readonly pays: boolean;
  readonly fromOn: Temporal.PlainDate;
};

/** Groups as they are on a day, read by the survivors of merges, whom a happening passes in as a relation. */
export type GroupsOn = { readonly on: Temporal.PlainDate; readonly survivors: RawBuilder<unknown> };

/**
 * Which firm belongs to which on a day, each by who survives its merges: a relation `child_id, parent_id, pays, from_on`.
 * A firm has one parent: of two that a merge brought together, the one that it has had for longer.
 */
export function groupLinks({ on, survivors }: GroupsOn): RawBuilder<unknown> {
  return sql`(
    select distinct on (child_id) child_id, parent_id, pays, from_on
      from ${bySurvivors(survivors, sql`g.from_on <= ${on}::date and (g.until_on is null or g.until_on > ${on}::date)`)} as link
     where child_id <> parent_id
     order by child_id, from_on, parent_id)`;
}

function bySurvivors(survivors: RawBuilder<unknown>, condition: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(
    select coalesce(child.survivor_id, g.debtor_id) as child_id, coalesce(parent.survivor_id, g.parent_id) as parent_id,
           g.pays, g.from_on
      from group_parent g
      left join ${survivors} as child on child.debtor_id = g.debtor_id
      left join ${survivors} as parent on parent.debtor_id = g.parent_id
     where ${condition})`;
}

/**
 * A firm for whom another pays belongs to the topmost of those: `top` gives it and `link` the
 * tree, of groups as they are on the day. They stand behind `with recursive`.
 */
export function payingGroups(groups: GroupsOn): RawBuilder<unknown> {
  return sql`
    link as ${groupLinks(groups)},
    paid as (select child_id as debtor_id, parent_id from link where pays),
    above as (
      select debtor_id, parent_id from paid
       union
      select above.debtor_id, paid.parent_id from above join paid on paid.debtor_id = above.parent_id),
    top as (select debtor_id, parent_id from above
             where not exists (select from paid where paid.debtor_id = above.parent_id))`;
}

/** Keeps everybody else from changing who belongs to whom until the transaction ends: a circle has no one place. */
export async function lockGroups(tx: Queries): Promise<void> {
  await sql`lock table group_parent in share row exclusive mode`.execute(tx);
}

/** The parent of a firm on a day or later, by any of the debtors that it is. */
export async function hasParent(tx: Queries, personIds: readonly DebtorId[], on: Temporal.PlainDate): Promise<boolean> {
  const { rows } = await sql`
    select from group_parent
     where debtor_id = any(${personIds}::uuid[]) and (until_on is null or until_on > ${on}::date) limit 1`.execute(tx);
  return rows.length > 0;
}

/** Whether a firm stands above another, at any height, on a day or later. */
export async function standsAbove(
  tx: Queries,
  { upperId, lowerId, on, survivors }: GroupsOn & { readonly upperId: DebtorId; readonly lowerId: DebtorId },
): Promise<boolean> {
  const { rows } = await sql`
    with recursive link as ${bySurvivors(survivors, sql`g.until_on is null or g.until_on > ${on}::date`)},
    above as (
      select ${lowerId}::uuid as debtor_id
       union
      select link.parent_id from above join link on link.child_id = above.debtor_id)
    select from above where debtor_id = ${upperId}`.execute(tx);
  return rows.length > 0;
}

/** Puts firms under parents, any number. What ended on the very day on which it began is taken up again. */
export async function addGroupLinks(tx: Queries, links: readonly GroupLink[]): Promise<void> {
  if (links.length === 0) return;
  await sql`
    insert into group_parent (debtor_id, parent_id, pays, from_on)
    select "debtorId", "parentId", pays, "fromOn"
      from json_to_recordset(${JSON.stringify(links)}::json)
        as new ("debtorId" uuid, "parentId" uuid, pays boolean, "fromOn" date)
        on conflict (debtor_id, parent_id, from_on)
        do update set pays = excluded.pays, until_on = null, until_because = null`.execute(tx);
}

/** Which firms belong to which on a day, as they are read. */
export async function loadGroupLinks(tx: Queries, groups: GroupsOn): Promise<GroupLink[]> {
  const { rows } = await sql<GroupLink>`
    select child_id as "debtorId", parent_id as "parentId", pays, from_on as "fromOn" from ${groupLinks(groups)} as link
  `.execute(tx);
  return rows;
}

/** The parent that a firm has now, under the lock of groups. */
export async function parentInForce(tx: Queries, personIds: readonly DebtorId[]): Promise<GroupLink | undefined> {
  const { rows } = await sql<GroupLink>`
    select debtor_id as "debtorId", parent_id as "parentId", pays, from_on as "fromOn" from group_parent
     where debtor_id = any(${personIds}::uuid[]) and until_on is null
     order by from_on, parent_id limit 1`.execute(tx);
  return rows[0];
}

/** Ends that a firm belongs to a parent. */
export async function endGroupLink(
  tx: Queries,
  {
    debtorId,
    parentId,
    fromOn,
    on,
    because,
  }: GroupLink & { readonly on: Temporal.PlainDate; readonly because: string },
): Promise<void> {
  await sql`
    update group_parent set until_on = ${on}, until_because = ${because}
     where debtor_id = ${debtorId} and parent_id = ${parentId} and from_on = ${fromOn} and until_on is null`.execute(
    tx,
  );
}
