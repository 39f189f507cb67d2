import { sql } from "kysely";
import type { Id } from "#base/id";
import { storedCurrency } from "#ledger/item";
import { money } from "#money/money";
import { writeMoney } from "#money/written-money";
import { survivorsAmong } from "#parties/person/store";
import type { Queries } from "#platform/database";

type Row = {
  readonly isHere: boolean;
  readonly accountId: string;
  readonly account: string;
  readonly creditor: string;
  readonly debtorId: string;
  readonly name: string;
  readonly number: string;
  readonly role: string;
  readonly fromOn: Temporal.PlainDate;
  readonly open: readonly { readonly currency: string; readonly minor: string }[];
};

const boundMax = 200;

/** Who is bound by a person's accounts beside them, and by which accounts of others the person is bound, on a day. */
export async function readBound(tx: Queries, personIds: readonly Id<"debtor">[], on: Temporal.PlainDate) {
  const rows = await bindingsOf(tx, personIds, on);
  return {
    beside: (asked: string) =>
      rows
        .filter(({ isHere, accountId }) => isHere && accountId === asked)
        .map(({ debtorId, name, number, role, fromOn }) => ({
          debtorId,
          name,
          number,
          role,
          fromOn: fromOn.toString(),
        })),
    elsewhere: rows
      .filter(({ isHere }) => !isHere)
      .map(({ accountId, account, creditor, debtorId, name, number, role, fromOn, open }) => ({
        ...{ accountId, account, creditor, debtorId, name, number, role, fromOn: fromOn.toString() },
        open: open.map(({ currency, minor }) => writeMoney(money(storedCurrency(currency), BigInt(minor)))),
      })),
  };
}

/** Each binding names the other side by who survives their merges. */
async function bindingsOf(tx: Queries, personIds: readonly Id<"debtor">[], on: Temporal.PlainDate): Promise<Row[]> {
  const inForce = sql`b.from_on <= ${on}::date and (b.until_on is null or b.until_on > ${on}::date)`;
  const { rows } = await sql<Row>`
    with bound as (
      select true as is_here, b.debtor_id, b.account_id, b.obligor_id as other_id, b.role, b.from_on
        from account_obligor b
       where b.debtor_id = any(${personIds}::uuid[]) and not b.obligor_id = any(${personIds}::uuid[]) and ${inForce}
       union all
      select false, b.debtor_id, b.account_id, b.debtor_id, b.role, b.from_on
        from account_obligor b
       where b.obligor_id = any(${personIds}::uuid[]) and not b.debtor_id = any(${personIds}::uuid[]) and ${inForce})
    select bound.is_here as "isHere", a.account_id as "accountId", a.number as account, c.name as creditor,
           d.debtor_id as "debtorId", d.name, d.number, bound.role, bound.from_on as "fromOn",
           coalesce(owed.open, '[]') as open
      from bound
      join ${survivorsAmong(sql`array(select other_id from bound)`)} as other on other.debtor_id = bound.other_id
      join debtor d on d.debtor_id = other.survivor_id
      join account a on a.debtor_id = bound.debtor_id and a.account_id = bound.account_id
      join creditor c on c.creditor_id = a.creditor_id
      left join lateral (
        select json_agg(json_build_object('currency', currency, 'minor', minor::text) order by currency) as open
          from (select currency, sum(open_minor) as minor from item
                 where item.debtor_id = a.debtor_id and item.account_id = a.account_id and open_minor > 0
                   and not bound.is_here
                 group by currency) as sums) as owed on true
     order by c.name, a.number, d.name, d.number, bound.role limit ${boundMax}`.execute(tx);
  return rows;
}
