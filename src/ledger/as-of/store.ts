import { sql } from "kysely";
import type { Id } from "#base/id";
import type { Queries } from "#platform/database";
import type { AsOf } from "#ledger/aging";
import { storedCurrency } from "#ledger/item";
import { money, type Money } from "#money/money";

/** What an item owed at the end of a day, by the due day that was believed. */
export type ItemAsOf = {
  readonly debtorId: Id<"debtor">;
  readonly itemId: Id<"item">;
  readonly accountId: Id<"account">;
  readonly number: string;
  readonly issuedOn: Temporal.PlainDate;
  readonly dueOn: Temporal.PlainDate;
  readonly amount: Money;
  readonly open: Money;
};

type Row = Omit<ItemAsOf, "amount" | "open"> & { currency: string; amountMinor: bigint; openMinor: bigint };

/** The items of debtors that were open at the end of a day, as known now or at an instant, oldest due first. */
export async function loadItemsAsOf(
  tx: Queries,
  debtorIds: readonly Id<"debtor">[],
  { on, knownAt }: AsOf,
): Promise<ItemAsOf[]> {
  const { rows } = await sql<Row>`
    select i.debtor_id as "debtorId", i.item_id as "itemId", i.account_id as "accountId", i.number,
           i.issued_on as "issuedOn", coalesce(believed.due_on, i.due_on) as "dueOn", i.currency,
           i.amount_minor as "amountMinor", owed.minor as "openMinor"
      from item i
     cross join lateral (
             select coalesce(sum(case when debit = 'receivable' then amount_minor else -amount_minor end), 0)::bigint
                      as minor
               from posting
              where debtor_id = i.debtor_id and item_id = i.item_id
                and effective_on <= ${on}::date
                and recorded_at <= coalesce(${knownAt}::timestamptz, 'infinity')) as owed
      left join lateral (
             select due_on from item_due
              where debtor_id = i.debtor_id and item_id = i.item_id and replaced_at > ${knownAt}::timestamptz
              order by replaced_at limit 1) as believed on true
     where i.debtor_id = any(${debtorIds}::uuid[]) and owed.minor <> 0
     order by i.debtor_id, "dueOn", i.number
  `.execute(tx);
  return rows.map(({ currency, amountMinor, openMinor, ...row }) => {
    const code = storedCurrency(currency);
    return { ...row, amount: money(code, amountMinor), open: money(code, openMinor) };
  });
}
