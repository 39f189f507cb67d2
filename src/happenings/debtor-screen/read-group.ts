import { sql } from "kysely";
import type { Id } from "#base/id";
import { storedCurrency } from "#ledger/item";
import { money } from "#money/money";
import { writeMoney } from "#money/written-money";
import { payingGroups } from "#parties/groups/store";
import { samePersons, survivors } from "#parties/person/store";
import type { Queries } from "#platform/database";

type DebtorId = Id<"debtor">;

const childrenMax = 100;
const reachMax = 6;

/** The group to which a firm belongs on a day, who pays for whom in it, and what all of those owe. Null without one. */
export async function readGroup(tx: Queries, personIds: readonly DebtorId[], on: Temporal.PlainDate) {
  const [firmId] = personIds;
  if (firmId === undefined || !(await isInGroup(tx, personIds))) return null;
  const near = await nearOf(tx, firmId, on);
  const of = (place: Near["place"]) => near.filter((each) => each.place === place);
  const [parent, children, members, payer] = [of("parent")[0], of("child"), of("member"), of("payer")[0]];
  if (parent === undefined && children.length === 0) return null;
  const shown = children.slice(0, childrenMax);
  const open = await openOf(
    tx,
    [...members, ...shown].map(({ debtorId }) => debtorId),
  );
  const paidFor = new Set<string>(members.map(({ debtorId }) => debtorId));
  return {
    parent: parent === undefined ? null : memberJson(parent),
    children: shown.map((child) => ({
      ...memberJson(child),
      owed: open.filter(({ debtorId }) => debtorId === child.debtorId).map(moneyOf),
    })),
    childrenMore: children.length - shown.length,
    payer: payer === undefined ? null : { ...firmJson(payer), reach: await reachOf(tx, payer.debtorId, on) },
    members: members.length,
    total: totalsOf(open.filter(({ debtorId }) => paidFor.has(debtorId))),
  };
}

async function isInGroup(tx: Queries, personIds: readonly DebtorId[]): Promise<boolean> {
  const { rows } = await sql`
    select from group_parent
     where debtor_id = any(${personIds}::uuid[]) or parent_id = any(${personIds}::uuid[]) limit 1`.execute(tx);
  return rows.length > 0;
}

type Near = {
  readonly place: "parent" | "child" | "payer" | "member";
  readonly debtorId: DebtorId;
  readonly name: string;
  readonly number: string;
  readonly pays: boolean;
  readonly fromOn: Temporal.PlainDate;
};

/** The firms next to one in the tree, who pays for it, and all for whom that one pays. */
async function nearOf(tx: Queries, firmId: DebtorId, on: Temporal.PlainDate): Promise<Near[]> {
  const { rows } = await sql<Near>`
    with recursive ${payingGroups({ on, survivors })},
    payer as (select coalesce((select parent_id from top where debtor_id = ${firmId} limit 1), ${firmId}) as debtor_id),
    near as (
      select 'parent' as place, parent_id as debtor_id, pays, from_on from link where child_id = ${firmId}
       union all
      select 'child', child_id, pays, from_on from link where parent_id = ${firmId}
       union all
      select 'payer', debtor_id, true, ${on}::date from payer where debtor_id <> ${firmId}
       union all
      select 'member', debtor_id, true, ${on}::date from payer
       union all
      select 'member', top.debtor_id, true, ${on}::date from top join payer on payer.debtor_id = top.parent_id)
    select near.place, d.debtor_id as "debtorId", d.name, d.number, near.pays, near.from_on as "fromOn"
      from near join debtor d on d.debtor_id = near.debtor_id
     order by d.name, d.number, d.debtor_id`.execute(tx);
  return rows;
}

type Open = { readonly debtorId: DebtorId; readonly currency: string; readonly minor: bigint };

async function openOf(tx: Queries, debtorIds: readonly DebtorId[]): Promise<Open[]> {
  const { rows } = await sql<Open>`
    select person.debtor_id as "debtorId", i.currency, sum(i.open_minor)::bigint as minor
      from ${samePersons(sql`${debtorIds}::uuid[]`)} as person
      join item i on i.debtor_id = person.person_id and i.open_minor > 0
     group by person.debtor_id, i.currency order by i.currency`.execute(tx);
  return rows;
}

/** Where one asks for payment: accounts payable first. Whether one may, the payer's own screen says. */
async function reachOf(tx: Queries, payerId: DebtorId, on: Temporal.PlainDate) {
  const { rows } = await sql<{ kind: string; value: string; name: string | null; role: string | null }>`
    select p.kind, p.value, r.name, r.role
      from ${samePersons(sql`array[${payerId}]::uuid[]`)} as person
      join contact_point p on p.debtor_id = person.person_id and p.until_at is null
                          and p.kind in ('mobile', 'landline', 'voip', 'work-phone', 'email', 'work-email')
      left join related_person r on r.debtor_id = p.debtor_id and r.relation_id = p.relation_id
                                and (r.until_on is null or r.until_on > ${on}::date)
     order by r.role = 'accounts-payable' desc nulls last, p.kind, p.since_at, p.point_id limit ${reachMax}`.execute(
    tx,
  );
  return rows;
}

function firmJson({ debtorId, name, number }: Near) {
  return { debtorId, name, number };
}

function memberJson(near: Near) {
  return { ...firmJson(near), pays: near.pays, fromOn: near.fromOn.toString() };
}

function moneyOf({ currency, minor }: Pick<Open, "currency" | "minor">) {
  return writeMoney(money(storedCurrency(currency), minor));
}

function totalsOf(open: readonly Open[]) {
  const byCurrency = Map.groupBy(open, ({ currency }) => currency);
  return [...byCurrency].map(([currency, rows]) =>
    moneyOf({ currency, minor: rows.reduce((sum, { minor }) => sum + minor, 0n) }),
  );
}
