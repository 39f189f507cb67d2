import { sql } from "kysely";
import type { LetterItem } from "#letters/letter";
import { money, type Currency, type Money } from "#money/money";
import type { Queries } from "#platform/database";
import { byLetter, lettersFor, type LetterFor, type Together } from "./letters-together.ts";

export type ItemToAsk = LetterItem & {
  readonly accountId: string;
  readonly itemId: string;
  readonly purpose: "consumer" | "business";
};

/**
 * What letters about what persons owe creditors ask for on a day, of each in its order: neither what is disputed nor what
 * rests.
 */
export async function itemsToAsk(
  tx: Queries,
  letters: readonly LetterFor[],
  { persons, on }: Together,
): Promise<ItemToAsk[][]> {
  type Row = Omit<ItemToAsk, "open"> & { readonly key: number; readonly currency: Currency; readonly minor: bigint };
  const { rows } = await sql<Row>`
    select asked.key, due.account_id as "accountId", due.item_id as "itemId", account.purpose, due.number,
           due.instalment, due.issued_on as "issuedOn", due.due_on as "dueOn", due.currency, to_ask.minor
      from ${lettersFor(letters)} as asked
      join ${persons.relation} as person using (debtor_id)
      join open_due due on due.debtor_id = person.person_id and due.debtor_id = any(${persons.ids})
      join account on account.debtor_id = due.debtor_id and account.account_id = due.account_id
                  and account.creditor_id = asked.creditor_id
      left join lateral (
        select sum(coalesce(amount_minor, due.item_open_minor)) as contested from dispute
         where dispute.debtor_id = due.debtor_id and dispute.item_id = due.item_id and resolved_on is null
      ) as disputed on true
     cross join lateral falling_due((due.item_open_minor - coalesce(contested, 0))::bigint, due.instalment,
                                    due.instalment_minor, due.later_minor) as to_ask (minor)
     where due.due_on is not null and to_ask.minor > 0
       and not exists (select from ${persons.relation} as other
                         join pause on pause.debtor_id = other.person_id and pause.debtor_id = any(${persons.ids})
                        where other.debtor_id = asked.debtor_id and ended_at is null and until_on >= ${on}
                          and coalesce(pause.creditor_id, account.creditor_id) = account.creditor_id
                          and coalesce(pause.account_id, due.account_id) = due.account_id
                          and coalesce(pause.item_id, due.item_id) = due.item_id)
     order by asked.key, due.due_on, due.number`.execute(tx);
  return byLetter(letters, rows).map((own) =>
    own.map(({ currency, minor, ...item }) => ({ ...item, open: money(currency, BigInt(minor)) })),
  );
}

/**
 * Payments and credits of persons with creditors that are applied to nothing, a sum for each currency; a deposit is security,
 * and no payment.
 */
export async function unappliedCredits(
  tx: Queries,
  letters: readonly LetterFor[],
  { persons }: Together,
): Promise<Money[][]> {
  const { rows } = await sql<{ key: number; currency: Currency; minor: string }>`
    select asked.key, credit.currency, sum(credit.open_minor)::text as minor
      from ${lettersFor(letters)} as asked
      join ${persons.relation} as person using (debtor_id)
      join credit on credit.debtor_id = person.person_id and credit.debtor_id = any(${persons.ids})
      join account on account.debtor_id = credit.debtor_id and account.account_id = credit.account_id
                  and account.creditor_id = asked.creditor_id
     where credit.open_minor > 0 and credit.kind <> 'deposit'
     group by asked.key, credit.currency order by asked.key, credit.currency`.execute(tx);
  return byLetter(letters, rows).map((own) => own.map(({ currency, minor }) => money(currency, BigInt(minor))));
}
