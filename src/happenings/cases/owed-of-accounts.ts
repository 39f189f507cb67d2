import { sql } from "kysely";
import type { Id } from "#base/id";
import type { Queries } from "#platform/database";
import type { Owed } from "#strategy/case-facts";

/** What an account owes in one currency, with whose account it is. */
export type AccountOwed = Owed & {
  readonly debtorId: Id<"debtor">;
  readonly accountId: Id<"account">;
  readonly creditorId: Id<"creditor">;
  readonly purpose: "business" | "consumer";
};

/** What the accounts of these debtors owe today, one row an account and currency; accounts that owe nothing have none. */
export async function owedOfAccounts(
  tx: Queries,
  debtorIds: readonly string[],
  today: Temporal.PlainDate,
): Promise<AccountOwed[]> {
  const { rows } = await sql<AccountOwed>`
    with owing as (
      select o.debtor_id, o.account_id, o.currency, o.due_on, o.open_minor, d.raised_on,
             -- What is contested of an item is what is due first of it; without an amount, all that is open.
             falling_due(o.item_open_minor - case when d.dispute_id is null then 0
                                                  else least(d.amount_minor, o.item_open_minor) end,
                         o.instalment, o.instalment_minor, o.later_minor) as undisputed
        from open_due o
        left join dispute d on d.debtor_id = o.debtor_id and d.item_id = o.item_id and d.resolved_on is null
       where o.debtor_id = any(${debtorIds}::uuid[]))
    select a.debtor_id as "debtorId", a.account_id as "accountId", a.creditor_id as "creditorId", a.purpose, o.currency,
           sum(o.open_minor)::bigint as open,
           coalesce(sum(o.open_minor) filter (where o.due_on < ${today}), 0)::bigint as overdue,
           coalesce(sum(o.undisputed) filter (where o.due_on < ${today}), 0)::bigint as askable,
           min(o.due_on) filter (where o.undisputed > 0) as "oldestDueOn",
           min(o.raised_on) as "disputedOn"
      from owing o
      join account a on a.debtor_id = o.debtor_id and a.account_id = o.account_id
                    -- Said twice, for the planner does not carry a list over to the other side of a join.
                    and a.debtor_id = any(${debtorIds}::uuid[])
     group by a.debtor_id, a.account_id, a.creditor_id, a.purpose, o.currency
     order by a.debtor_id, a.account_id, o.currency
  `.execute(tx);
  return rows;
}
