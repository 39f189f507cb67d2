import { sql } from "kysely";
import { assert } from "#base/assert";
import { money, readDecimal, type Currency, type Money } from "#money/money";
import type { Queries } from "#platform/database";
import type { Movement, SaidItemization } from "./itemization.ts";

/** An account in one currency: what a validation notice is about. */
export type ItemizedAccount = { readonly debtorId: string; readonly accountId: string; readonly currency: Currency };

type NewItemization = ItemizedAccount & SaidItemization & { readonly saidBy: string | null };

/** Writes down what somebody says of an account's itemization, in place of what was said before. */
export async function sayItemization(tx: Queries, said: NewItemization): Promise<void> {
  const { debtorId, accountId, currency, saidAt, kind, on, creditorThen, numberThen, saidBy } = said;
  const [atFirst, interest, fees] = [said.atFirst.minor, said.interest.minor, said.fees.minor];
  await sql`
    update account_itemization set replaced_at = ${saidAt}
     where debtor_id = ${debtorId} and account_id = ${accountId} and currency = ${currency} and replaced_at is null`.execute(
    tx,
  );
  await sql`
    insert into account_itemization
           (debtor_id, account_id, currency, said_at, kind, itemized_on, then_minor, interest_minor, fees_minor,
            payments_minor, credits_minor, creditor_then, number_then, said_by)
    values (${debtorId}, ${accountId}, ${currency}, ${saidAt}, ${kind}, ${on}, ${atFirst}, ${interest}, ${fees},
            ${said.payments.minor}, ${said.credits.minor}, ${creditorThen}, ${numberThen}, ${saidBy})`.execute(tx);
}

type Of = { readonly debtorIds: readonly string[]; readonly accountIds: readonly string[] };

/** What was said of the itemization of these accounts, each currency by itself. */
export async function saidItemizations(
  tx: Queries,
  { debtorIds, accountIds }: Of,
): Promise<(ItemizedAccount & SaidItemization)[]> {
  type Row = ItemizedAccount & Omit<SaidItemization, Amount> & Readonly<Record<`${Amount}Minor`, bigint>>;
  const { rows } = await sql<Row>`
    select debtor_id as "debtorId", account_id as "accountId", currency, said_at as "saidAt", kind, itemized_on as "on",
           then_minor as "atFirstMinor", interest_minor as "interestMinor", fees_minor as "feesMinor",
           payments_minor as "paymentsMinor", credits_minor as "creditsMinor", creditor_then as "creditorThen",
           number_then as "numberThen"
      from account_itemization
     where debtor_id = any(${debtorIds}::uuid[]) and account_id = any(${accountIds}::uuid[]) and replaced_at is null
  `.execute(tx);
  return rows.map(({ atFirstMinor, interestMinor, feesMinor, paymentsMinor, creditsMinor, ...row }) => ({
    ...row,
    atFirst: money(row.currency, atFirstMinor),
    interest: money(row.currency, interestMinor),
    fees: money(row.currency, feesMinor),
    payments: money(row.currency, paymentsMinor),
    credits: money(row.currency, creditsMinor),
  }));
}

type Amount = "atFirst" | "interest" | "fees" | "payments" | "credits";

/** What is known of an account's items from before they came: those that were brought with an itemization, summed up. */
export async function placedItemizations(
  tx: Queries,
  { debtorIds, accountIds }: Of,
): Promise<(ItemizedAccount & SaidItemization)[]> {
  type Row = Omit<ItemizedAccount & SaidItemization, Amount> & Readonly<Record<Amount, string>>;
  const { rows } = await sql<Row>`
    select item.debtor_id as "debtorId", item.account_id as "accountId", item.currency,
           min(came.at) as "saidAt", min(p.itemization_on) as "on", min(p.original_creditor) as "creditorThen",
           min(p.original_number) as "numberThen",
           -- Which of the five days it is follows from the days that were brought beside it.
           min(case p.itemization_on when p.charged_off_on then 'charge-off' when p.last_paid_on then 'last-payment'
                 when p.served_until then 'transaction' when p.served_from then 'transaction'
                 else 'last-statement' end) as kind,
           sum(coalesce((itemization ->> 'amount')::numeric,
                        coalesce((itemization ->> 'principal')::numeric, 0)
                          + coalesce((itemization ->> 'interest')::numeric, 0)
                          + coalesce((itemization ->> 'fees')::numeric, 0)))::text as "atFirst",
           sum(coalesce((itemization ->> 'since_interest')::numeric, 0))::text as interest,
           sum(coalesce((itemization ->> 'since_fees')::numeric, 0))::text as fees,
           sum(coalesce((itemization ->> 'since_payments')::numeric, 0))::text as payments,
           sum(coalesce((itemization ->> 'since_credits')::numeric, 0))::text as credits
      from item
      join item_placement p using (debtor_id, item_id)
     cross join lateral (
       select min(recorded_at) as at from posting
        where posting.debtor_id = item.debtor_id and posting.item_id = item.item_id) as came
     where item.debtor_id = any(${debtorIds}::uuid[]) and item.account_id = any(${accountIds}::uuid[])
     group by item.debtor_id, item.account_id, item.currency
    -- Items of several itemization dates have none together, nor do those of which only some were brought with one.
    having count(*) = count(p.itemization_on) filter (where itemization <> '{}') and count(distinct p.itemization_on) = 1
       and count(*) = (select count(*) from item other
                        where other.debtor_id = item.debtor_id and other.account_id = item.account_id
                          and other.currency = item.currency)`.execute(tx);
  return rows.map((row) => {
    const amount = (text: string) => amountOf(text, row.currency);
    return {
      ...row,
      ...{ atFirst: amount(row.atFirst), interest: amount(row.interest), fees: amount(row.fees) },
      ...{ payments: amount(row.payments), credits: amount(row.credits) },
    };
  });
}

function amountOf(text: string, currency: Currency): Money {
  const amount = readDecimal(text, currency);
  assert(amount !== undefined, "the amounts of a placement are ones of its currency");
  return amount;
}

/** What raised and lowered what is owed on these accounts, by account and currency. */
export async function movementsOf(tx: Queries, { debtorIds, accountIds }: Of): Promise<(ItemizedAccount & Movement)[]> {
  const { rows } = await sql<ItemizedAccount & Movement>`
    select p.debtor_id as "debtorId", p.account_id as "accountId", p.currency, p.effective_on as "effectiveOn",
           p.recorded_at as "learnedAt", kind.what,
           sum(case when p.debit = 'receivable' then p.amount_minor else -p.amount_minor end)::bigint as minor
      from posting p
      left join credit on credit.debtor_id = p.debtor_id and credit.credit_id = p.credit_id
     cross join lateral (
       select case when p.debit = 'receivable' then p.credit else p.debit end as other) as side
     cross join lateral (
       select case
                when side.other in ('unapplied', 'cash') and credit.kind is distinct from 'memo' then 'payment'
                -- What a source says is owed less it says without a reason.
                when side.other in ('unapplied', 'write-off', 'discount') or (side.other = 'source' and p.credit = 'receivable')
                  then 'credit'
                when p.part = 'interest' then 'interest'
                when p.part in ('fee', 'cost') then 'fee'
                else 'charge' end as what) as kind
     where p.debtor_id = any(${debtorIds}::uuid[]) and p.account_id = any(${accountIds}::uuid[])
       and 'receivable' in (p.debit, p.credit)
     group by p.debtor_id, p.account_id, p.currency, p.effective_on, p.recorded_at, kind.what`.execute(tx);
  return rows;
}
