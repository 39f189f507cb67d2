import { sql } from "kysely";
import type { MandateCapacity } from "#parties/mandates/mandate";
import { actingOn } from "#parties/mandates/store";
import type { Queries } from "#platform/database";
import { accountClasses, classKey, type LadderCapacity } from "#strategy/ladder";
import { laddersInForce } from "#happenings/cases/ladders";

type Foreseeing = {
  readonly creditorId: string;
  readonly capacity: MandateCapacity;
  readonly on: Temporal.PlainDate;
};

export type LadderMove = { readonly from: string; readonly to: string; readonly cases: number };

/** A creditor's own name is the first party's; whoever bought a debt is a third party, as who collects for another is. */
function ladderCapacityOf(capacity: MandateCapacity): LadderCapacity {
  return capacity === "own_name" ? "first-party" : "third-party";
}

/**
 * Which open cases of a creditor would be under another ladder at their next decision, if we acted in that capacity. A
 * case moves where an account of it that owes something is of a class that has another ladder then.
 */
export async function foreseeMandate(tx: Queries, { creditorId, capacity, on }: Foreseeing): Promise<LadderMove[]> {
  const { byClass } = await laddersInForce(tx);
  const classes = accountClasses.flatMap((account) => {
    const to = byClass.get(classKey({ ...account, capacity: ladderCapacityOf(capacity) }));
    const from = byClass.get(classKey(account));
    return from === undefined || to === undefined || from === to ? [] : [{ ...account, from: from.name, to: to.name }];
  });
  const column = (of: (one: (typeof classes)[number]) => string) => classes.map(of);
  const { rows } = await sql<LadderMove>`
    with acting as (${actingOn(on)}),
    class as (
      select * from unnest(${column(({ purpose }) => purpose)}::text[], ${column(({ kind }) => kind)}::text[],
                           ${column((one) => one.capacity)}::text[], ${column(({ from }) => from)}::text[],
                           ${column(({ to }) => to)}::text[]) as c (purpose, kind, capacity, "from", "to"))
    select class."from", class."to", count(distinct c.case_id)::integer as cases
      from collection_case c
      join account a on a.debtor_id = c.debtor_id and a.creditor_id = c.creditor_id
      left join acting on acting.creditor_id = c.creditor_id
      join class on class.purpose = a.purpose and class.kind = a.kind and class."from" = c.ladder
                and class.capacity = case when acting.capacity = 'own_name' then 'first-party' else 'third-party' end
     where c.creditor_id = ${creditorId} and c.closed_at is null
       and exists (select from item
                    where item.debtor_id = a.debtor_id and item.account_id = a.account_id and item.open_minor > 0)
     group by class."from", class."to" order by cases desc, class."from"`.execute(tx);
  return rows;
}
