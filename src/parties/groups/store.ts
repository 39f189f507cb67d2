import { sql, type RawBuilder } from "kysely";
import { assert } from "#base/assert";
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
function groupLinks({ on, survivors }: GroupsOn): RawBuilder<unknown> {
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

/** The parents that firms have on a day or later, by child, whoever of them was merged into whom. */
export async function parentsFrom(tx: Queries, { on, survivors }: GroupsOn): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ childId: string; parentIds: string[] }>`
    select child_id as "childId", array_agg(parent_id) as "parentIds"
      from ${bySurvivors(survivors, sql`g.until_on is null or g.until_on > ${on}::date`)} as link
     group by child_id`.execute(tx);
  return new Map(rows.map(({ childId, parentIds }) => [childId, parentIds]));
}

/**
 * Puts firms under parents, any number, none of which has one on that day or later. What ended on the very day on which it
 * began, and so never held, is taken up again.
 */
export async function addGroupLinks(tx: Queries, links: readonly GroupLink[]): Promise<void> {
  if (links.length === 0) return;
  const { numAffectedRows } = await sql`
    insert into group_parent (debtor_id, parent_id, pays, from_on)
    select "debtorId", "parentId", pays, "fromOn"
      from json_to_recordset(${JSON.stringify(links)}::json)
        as new ("debtorId" uuid, "parentId" uuid, pays boolean, "fromOn" date)
        on conflict (debtor_id, parent_id, from_on)
        do update set pays = excluded.pays, until_on = null, until_because = null
         where group_parent.until_on = group_parent.from_on`.execute(tx);
  assert(numAffectedRows === BigInt(links.length), "a firm has no parent when it is put under one");
}

/** Whether any of these debtors belongs to another, or another to them, on a day or later. Nobody else changes it then. */
export async function isInGroup(tx: Queries, personIds: readonly DebtorId[], on: Temporal.PlainDate): Promise<boolean> {
  await lockGroups(tx);
  const { rows } = await sql`
    select from group_parent
     where (debtor_id = any(${personIds}::uuid[]) or parent_id = any(${personIds}::uuid[]))
       and (until_on is null or until_on > ${on}::date) limit 1`.execute(tx);
  return rows.length > 0;
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
