import { sql, type RawBuilder } from "kysely";
import type { Queries } from "#platform/database";
import type { RowKind } from "#reports/rows/behind";
import type { What } from "#reports/rows/row";

/** By what a row is known. */
export type RowKey = { readonly debtorId: string; readonly id: string };

type Told = RowKey & { readonly [name: string]: unknown };

/** Reads what rows of a kind are, all at once, and tells it of each; of a debtor there is nothing to tell. */
export async function tellOf(tx: Queries, kind: RowKind, keys: readonly RowKey[]): Promise<(key: RowKey) => What> {
  const statement = tells[kind];
  if (statement === undefined) return () => ({ of: "debtor" });
  const asked = sql`unnest(${keys.map(({ debtorId }) => debtorId)}::uuid[], ${keys.map(({ id }) => id)}::uuid[])`;
  const { rows } = await sql<Told>`
    select k.debtor_id as "debtorId", k.id, told.*
      from ${asked} as k (debtor_id, id) cross join lateral (${statement}) told`.execute(tx);
  const told = new Map(rows.map(({ debtorId, id, ...what }) => [`${debtorId} ${id}`, { of: kind, ...what }]));
  return ({ debtorId, id }) => told.get(`${debtorId} ${id}`) as What;
}

/** What is told of the thing `k (debtor_id, id)`, by the names that it has in an answer. */
const tells: Readonly<Partial<Record<RowKind, RawBuilder<unknown>>>> = {
  promise: sql`
    select p.due_on::text as "dueOn", p.state, c.name as creditor, l.name as by
      from promise_to_pay p
      join account a on a.debtor_id = p.debtor_id and a.account_id = p.account_id
      join creditor c on c.creditor_id = a.creditor_id
      left join login l on l.login_id = p.login_id
     where p.debtor_id = k.debtor_id and p.promise_id = k.id`,
  payment: sql`
    select coalesce(r.source, e.source) as source, e.reverses_id is not null as "isTakenBack", e.document,
           (select string_agg(distinct c.name, ', ')
              from posting p
              join account a on a.debtor_id = p.debtor_id and a.account_id = p.account_id
              join creditor c on c.creditor_id = a.creditor_id
             where p.debtor_id = e.debtor_id and p.entry_id = e.entry_id) as creditor, l.name as by
      from entry e
      left join entry r on r.debtor_id = e.debtor_id and r.entry_id = e.reverses_id
      left join login l on l.login_id = e.login_id
     where e.debtor_id = k.debtor_id and e.entry_id = k.id`,
  dispute: sql`
    select i.number as item, t.reason, t.resolved_on::text as "resolvedOn", c.name as creditor, l.name as by
      from dispute t
      join item i on i.debtor_id = t.debtor_id and i.item_id = t.item_id
      join account a on a.debtor_id = t.debtor_id and a.account_id = t.account_id
      join creditor c on c.creditor_id = a.creditor_id
      left join login l on l.login_id = t.recorded_by
     where t.debtor_id = k.debtor_id and t.dispute_id = k.id`,
  contact: sql`
    select e.kind, e.from_whom <> 'us' as "cameIn", e.outcome, l.name as by
      from effort e left join login l on l.login_id = e.login_id
     where e.debtor_id = k.debtor_id and e.effort_id = k.id`,
  refusal: sql`
    select r.act, l.name as by,
           array(select (f ->> 'rule') || ' (' || (f ->> 'cite') || ')'
                   from jsonb_array_elements(r.findings) f
                  where r.verdict = 'deny' and (f ->> 'denies')::boolean) as rules
      from permit r left join login l on l.login_id = r.login_id
     where r.debtor_id = k.debtor_id and r.permit_id = k.id`,
  charge: sql`
    select coalesce(i.number, m.number) as item, i.item_id is null as "isMemo", c.name as creditor
      from (select k.debtor_id, k.id) one
      left join item i on i.debtor_id = one.debtor_id and i.item_id = one.id
      left join credit m on m.debtor_id = one.debtor_id and m.credit_id = one.id
      join account a on a.debtor_id = one.debtor_id and a.account_id = coalesce(i.account_id, m.account_id)
      join creditor c on c.creditor_id = a.creditor_id`,
};
