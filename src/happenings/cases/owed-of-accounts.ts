import { sql } from "kysely";
import { uuids } from "#platform/binary-lists";
import type { Id } from "#base/id";
import type { Queries } from "#platform/database";
import type { AccountKind, AccountPurpose } from "#parties/debtor";
import { actingOn } from "#parties/mandates/store";
import { survivorIdOf } from "#parties/person/store";
import type { Owed } from "#strategy/case-facts";
import type { FactsAsked } from "#strategy/facts-asked";
import type { LadderCapacity } from "#strategy/ladder";
import { ladderCapacityOf } from "./ladder-capacity.ts";

/** What an account owes in one currency, with whose account it is. */
export type AccountOwed = Owed & {
  readonly debtorId: Id<"debtor">;
  readonly accountId: Id<"account">;
  readonly creditorId: Id<"creditor">;
  readonly purpose: AccountPurpose;
  readonly kind: AccountKind;
  /** That of who survives the debtor; asked where a ladder goes by it. */
  readonly segment: string | null;
  /** In whose name the office asks for it. */
  readonly capacity: LadderCapacity;
};

/** What the accounts of these debtors owe today, one row an account and currency; accounts that owe nothing have none. */
export async function owedOfAccounts(
  tx: Queries,
  debtorIds: readonly string[],
  { today, asks }: { readonly today: Temporal.PlainDate; readonly asks: FactsAsked },
): Promise<AccountOwed[]> {
  // What is contested of an item is what is due first of it; without an amount, all that is open.
  const uncontested = sql`
    falling_due(o.item_open_minor - case when d.dispute_id is null then 0
                                         else least(d.amount_minor, o.item_open_minor) end,
                o.instalment, o.instalment_minor, o.later_minor)`;
  const { rows } = await sql<AccountOwed>`
    with acting as ${actingOn(today)},
    resting as (
      select debtor_id, item_id, max(until_on) as until_on from pause
       where debtor_id = any(${uuids(debtorIds)}) and item_id is not null and ended_at is null and until_on >= ${today}
       group by debtor_id, item_id),
    owing as (
      select o.debtor_id, o.account_id, o.currency, o.due_on, o.open_minor, d.raised_on, r.until_on as paused_until,
             case when r.item_id is null then ${uncontested} else 0 end as asked,
             ${asks.contested ? sql`o.open_minor - ${uncontested}` : sql`0`} as contested
        from open_due o
        left join dispute d on d.debtor_id = o.debtor_id and d.item_id = o.item_id and d.resolved_on is null
        left join resting r on r.debtor_id = o.debtor_id and r.item_id = o.item_id
       where o.debtor_id = any(${uuids(debtorIds)})),
    -- Summed before anything is joined to it, and once: the planner would sort every item by account and currency.
    summed as materialized (
      select debtor_id, account_id, currency, sum(open_minor)::bigint as open,
             coalesce(sum(open_minor) filter (where due_on < ${today}), 0)::bigint as overdue,
             coalesce(sum(asked) filter (where due_on < ${today}), 0)::bigint as askable,
             coalesce(sum(contested) filter (where due_on < ${today}), 0)::bigint as contested,
             min(due_on) filter (where asked > 0) as oldest_due_on,
             min(raised_on) as disputed_on, min(paused_until) as paused_until
        from owing group by debtor_id, account_id, currency)
    select a.debtor_id as "debtorId", a.account_id as "accountId", a.creditor_id as "creditorId", a.purpose, a.kind,
           ${ladderCapacityOf(sql`m.capacity`)} as capacity, s.currency,
           ${asks.segment ? sql`who.segment` : sql`null`} as segment, s.open, s.overdue, s.askable, s.contested, s.oldest_due_on as "oldestDueOn", s.disputed_on as "disputedOn",
           s.paused_until as "pausedUntil"
      from summed s
      join account a on a.debtor_id = s.debtor_id and a.account_id = s.account_id
                    -- Said twice, for the planner does not carry a list over to the other side of a join.
                    and a.debtor_id = any(${uuids(debtorIds)})
      left join acting m on m.creditor_id = a.creditor_id
      ${asks.segment ? sql`left join debtor who on who.debtor_id = ${survivorIdOf(sql`a.debtor_id`)}` : sql``}
     order by a.debtor_id, a.account_id, s.currency
  `.execute(tx);
  return rows;
}

/** The accounts of these debtors of which some principal is open, or the tax on it. */
export async function owingPrincipalAmong(tx: Queries, debtorIds: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ account_id: string }>`
    select distinct i.account_id
      from item i join item_part p on p.debtor_id = i.debtor_id and p.item_id = i.item_id
     where i.debtor_id = any(${uuids(debtorIds)}) and p.debtor_id = any(${uuids(debtorIds)})
       and i.open_minor > 0 and p.open_minor > 0 and p.part in ('principal', 'tax')`.execute(tx);
  return new Set(rows.map((row) => row.account_id));
}
