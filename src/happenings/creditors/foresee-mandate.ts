import { sql } from "kysely";
import type { MandateCapacity } from "#parties/mandates/mandate";
import { actingOn } from "#parties/mandates/store";
import type { Queries } from "#platform/database";
import { accountClasses, classKey } from "#strategy/ladder";
import { ladderCapacityOf } from "#happenings/cases/ladder-capacity";
import { laddersInForce } from "#happenings/cases/ladders";

type Foreseeing = {
  readonly creditorId: string;
  readonly capacity: MandateCapacity;
  readonly on: Temporal.PlainDate;
};

export type LadderMove = { readonly from: string; readonly to: string; readonly cases: number };

/**
 * Which open cases of a creditor would be under another ladder at their next decision, if we acted in that capacity. A
 * case moves where an account of it that owes something is of a class that has another ladder then.
 */
export async function foreseeMandate(tx: Queries, { creditorId, capacity, on }: Foreseeing): Promise<LadderMove[]> {
  const { byClass } = await laddersInForce(tx);
  const classes = accountClasses.flatMap((account) => {
    const ladder = byClass.get(classKey(account))?.name;
    return ladder === undefined ? [] : [{ ...account, ladder }];
  });
  const column = (of: (one: (typeof classes)[number]) => string) => classes.map(of);
  const { rows } = await sql<LadderMove>`
    with acting as ${actingOn(on)},
    class as (
      select * from unnest(${column(({ purpose }) => purpose)}::text[], ${column(({ kind }) => kind)}::text[],
                           ${column((one) => one.capacity)}::text[], ${column(({ ladder }) => ladder)}::text[])
                      as c (purpose, kind, capacity, ladder))
    select present.ladder as "from", later.ladder as "to", count(distinct c.case_id)::integer as cases
      from collection_case c
      join account a on a.debtor_id = c.debtor_id and a.creditor_id = c.creditor_id
      left join acting on acting.creditor_id = c.creditor_id
      join class present on present.purpose = a.purpose and present.kind = a.kind and present.ladder = c.ladder
                    and present.capacity = ${ladderCapacityOf(sql`acting.capacity`)}
      join class later on later.purpose = a.purpose and later.kind = a.kind and later.ladder <> c.ladder
                          and later.capacity = ${ladderCapacityOf(sql`${capacity}::text`)}
     where c.creditor_id = ${creditorId} and c.closed_at is null
       and exists (select from item
                    where item.debtor_id = a.debtor_id and item.account_id = a.account_id and item.open_minor > 0)
     group by present.ladder, later.ladder order by cases desc, present.ladder`.execute(tx);
  return rows;
}
