import { sql } from "kysely";
import type { StatementCredit, StatementItem } from "#letters/statement";
import { money, type Currency } from "#money/money";
import type { Queries } from "#platform/database";
import { byLetter, lettersFor, type LetterFor, type Together } from "./letters-together.ts";

export type StatedItem = StatementItem & {
  readonly accountId: string;
  readonly itemId: string;
  readonly purpose: "consumer" | "business";
};

/**
 * Each item that was open at the end of a day, by the postings that count until then, an instalment by itself: what is
 * paid or contested is taken off what is due first. Of some letters, in their order.
 */
export async function statedItems(
  tx: Queries,
  letters: readonly LetterFor[],
  { persons, on }: Together,
): Promise<StatedItem[][]> {
  type Row = Omit<StatedItem, "charged" | "open" | "asked"> & {
    readonly key: number;
    readonly currency: Currency;
  } & Readonly<Record<"charged" | "open" | "asked", bigint>>;
  const { rows } = await sql<Row>`
    with owed as (
      select asked.key, item.debtor_id, item.item_id, item.account_id, account.purpose, item.number, item.issued_on,
             item.due_on, item.currency, item.in_instalments,
             sum(case when p.debit = 'receivable' then p.amount_minor else 0 end)::bigint as charged,
             sum(case when p.debit = 'receivable' then p.amount_minor else -p.amount_minor end)::bigint as open
        from ${lettersFor(letters)} as asked
        join ${persons.relation} as person using (debtor_id)
        join item on item.debtor_id = person.person_id and item.debtor_id = any(${persons.ids})
        join account on account.debtor_id = item.debtor_id and account.account_id = item.account_id
                    and account.creditor_id = asked.creditor_id
        join posting p on p.debtor_id = item.debtor_id and p.item_id = item.item_id and p.effective_on <= ${on}
       group by asked.key, item.debtor_id, item.item_id, account.purpose
      having sum(case when p.debit = 'receivable' then p.amount_minor else -p.amount_minor end) > 0),
    part as (
      select owed.*, p.number as instalment, p.amount_minor, p.later_minor,
             case when p.number is null then owed.due_on else p.due_on end as part_due_on,
             owed.open - least(owed.open, coalesce(disputed.contested, 0)::bigint) as asked
        from owed
        left join item_instalment p on p.debtor_id = owed.debtor_id and p.item_id = owed.item_id
                                   and p.until_at is null and owed.in_instalments
        left join lateral (
          select sum(coalesce(amount_minor, owed.open)) as contested from dispute
           where dispute.debtor_id = owed.debtor_id and dispute.item_id = owed.item_id and raised_on <= ${on}
             and (resolved_on is null or resolved_on > ${on})) as disputed on true)
    select key, account_id as "accountId", item_id as "itemId", purpose, number, instalment, issued_on as "issuedOn",
           part_due_on as "dueOn", currency, due.charged, due.open, due.asked
      from part
     cross join lateral (
       select falling_due(part.charged, instalment, amount_minor, later_minor) as charged,
              falling_due(part.open, instalment, amount_minor, later_minor) as open,
              falling_due(part.asked, instalment, amount_minor, later_minor) as asked) as due
     where due.open > 0
     order by key, part_due_on nulls last, number, instalment`.execute(tx);
  return byLetter(letters, rows).map((own) =>
    own.map(({ currency, charged, open, asked, ...row }) => {
      const amounts = { charged: money(currency, charged), open: money(currency, open), asked: money(currency, asked) };
      return { ...row, ...amounts };
    }),
  );
}

export type StatedCredit = StatementCredit & Pick<StatedItem, "accountId" | "purpose">;

/** What was received by the day and is applied to nothing; a deposit is security, and no payment. */
export async function statedCredits(
  tx: Queries,
  letters: readonly LetterFor[],
  { persons, on }: Together,
): Promise<StatedCredit[][]> {
  type Row = Omit<StatedCredit, "open"> & { readonly key: number; readonly currency: Currency; readonly open: bigint };
  const { rows } = await sql<Row>`
    select asked.key, account.account_id as "accountId", account.purpose, credit.number, credit.received_on as "on", credit.currency,
           sum(case when p.credit = 'unapplied' then p.amount_minor else -p.amount_minor end)::bigint as open
      from ${lettersFor(letters)} as asked
      join ${persons.relation} as person using (debtor_id)
      join credit on credit.debtor_id = person.person_id and credit.debtor_id = any(${persons.ids})
      join account on account.debtor_id = credit.debtor_id and account.account_id = credit.account_id
                  and account.creditor_id = asked.creditor_id
      join posting p on p.debtor_id = credit.debtor_id and p.credit_id = credit.credit_id and p.effective_on <= ${on}
     where credit.kind <> 'deposit'
     group by asked.key, credit.debtor_id, credit.credit_id, account.account_id, account.purpose
    having sum(case when p.credit = 'unapplied' then p.amount_minor else -p.amount_minor end) > 0
     order by asked.key, credit.received_on, credit.number`.execute(tx);
  return byLetter(letters, rows).map((own) =>
    own.map(({ currency, open, ...row }) => ({ ...row, open: money(currency, open) })),
  );
}
