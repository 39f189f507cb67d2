import { sql, type RawBuilder } from "kysely";
import type { Id } from "#base/id";
import type { AgingBucket, AgingBy } from "#ledger/aging";
import { agedBook, bucket, type Aging, type Grouping } from "#ledger/aging/store";
import { payingGroups } from "#parties/groups/store";
import { survivors } from "#parties/person/store";

/** Whose a row is: of each kind of aging, each names only what it is about. */
export type AgingNames = {
  readonly debtorId: string;
  readonly debtor: string;
  readonly number: string;
  readonly accountId: string;
  readonly account: string;
  readonly creditorId: string;
  readonly creditor: string;
  readonly collector: string;
};

/** The names that each kind of aging gives. */
export const namesOf = {
  debtor: ["debtorId", "debtor", "number"],
  group: ["debtorId", "debtor", "number"],
  account: ["debtorId", "debtor", "number", "account", "accountId", "creditorId", "creditor"],
  creditor: ["creditorId", "creditor"],
  collector: ["collector"],
} as const satisfies Record<AgingBy, readonly (keyof AgingNames)[]>;

/** A row as the database sums it: minor units as text, for the driver reads a large number several times slower. */
export type AgedRow = Partial<AgingNames> & {
  readonly [amount: `amount_${number}`]: string;
  readonly currency: string;
  readonly total: string;
  readonly memos: string;
  readonly payments: string;
  readonly credits: string;
};

type Asked = Aging & { readonly buckets: readonly AgingBucket[] };
type Whose = { readonly by: AgingBy; readonly creditorIds: readonly Id<"creditor">[] | null };

/**
 * The statement of an aging: a row for each of what it is by and each currency, in the order in which it is read. A person
 * is one row, also when several debtors turned out to be that person.
 */
export function agingStatement(aging: Asked, { by, creditorIds }: Whose): RawBuilder<unknown> {
  const ofCreditors = creditorIds === null ? sql`true` : sql`a.creditor_id = any(${creditorIds}::uuid[])`;
  const accounts = sql`join account a on a.debtor_id = b.debtor_id and a.account_id = b.account_id and ${ofCreditors}`;
  const narrowed = creditorIds === null ? sql`` : accounts;
  const sums = sumsOf(aging.buckets);
  switch (by) {
    case "debtor": {
      const persons = {
        by: [sql`coalesce(s.survivor_id, b.debtor_id) as debtor_id`],
        joined: sql`${narrowed} left join ${survivors} s on s.debtor_id = b.debtor_id`,
      };
      return byDebtor(sql``, agedBook(aging, persons), sums);
    }
    case "group": {
      const firms = {
        by: [sql`coalesce(t.parent_id, s.survivor_id, b.debtor_id) as debtor_id`],
        joined: sql`${narrowed} left join ${survivors} s on s.debtor_id = b.debtor_id
                    left join top t on t.debtor_id = coalesce(s.survivor_id, b.debtor_id)`,
      };
      return byDebtor(sql`with recursive ${payingGroups({ on: aging.on, survivors })}`, agedBook(aging, firms), sums);
    }
    case "account":
      return sql`
        select d.debtor_id as "debtorId", d.name as debtor, d.number, a.number as account, a.account_id as "accountId",
               c.creditor_id as "creditorId", c.name as creditor, ${sums}
          from ${agedBook(aging)} b ${accounts}
          join creditor c on c.creditor_id = a.creditor_id
          left join ${survivors} s on s.debtor_id = b.debtor_id
          join debtor d on d.debtor_id = coalesce(s.survivor_id, b.debtor_id)
         order by d.name, d.number, c.name, a.number, a.account_id`;
    case "creditor":
      return sql`
        select c.creditor_id as "creditorId", c.name as creditor, ${sums}
          from ${agedBook(aging, { by: [sql`a.creditor_id`], joined: accounts })} b
          join creditor c on c.creditor_id = b.creditor_id
         order by c.name`;
    case "collector":
      return byCollector(aging, narrowed, sums);
  }
}

function byDebtor(beside: RawBuilder<unknown>, book: RawBuilder<unknown>, sums: RawBuilder<unknown>) {
  return sql`
    ${beside}
    select b.debtor_id as "debtorId", d.name as debtor, d.number, ${sums}
      from ${book} b join debtor d on d.debtor_id = b.debtor_id
     order by d.name, d.number, d.debtor_id`;
}

/** By whose an account is on the day: a person's, a team's, or nobody's, which has no name. */
function byCollector(aging: Asked, narrowed: RawBuilder<unknown>, sums: RawBuilder<unknown>): RawBuilder<unknown> {
  const people: Grouping = {
    by: [sql`g.login_id`, sql`g.team_id`],
    joined: sql`${narrowed}
      left join assignment g on g.debtor_id = b.debtor_id and g.account_id = b.account_id
            and g.from_on <= ${aging.on} and (g.until_on is null or g.until_on > ${aging.on})`,
  };
  return sql`
    select coalesce(l.name, t.name, '') as collector, ${sums}
      from ${agedBook(aging, people)} b
      left join login l on l.login_id = b.login_id
      left join team t on t.team_id = b.team_id
     order by l.name is null and t.name is null, coalesce(l.name, t.name)`;
}

/** The sums as text: the driver reads a large number several times slower. */
function sumsOf(buckets: readonly AgingBucket[]): RawBuilder<unknown> {
  const amounts = buckets.map((_, at) => sql`b.${bucket(at)}`);
  const named = amounts.map((amount, at) => sql`${amount}::text as ${sql.id(`amount_${at}`)}`);
  return sql`
    b.currency, ${sql.join(named)}, (${sql.join(amounts, sql` + `)})::text as total,
    b.memos::text as memos, b.payments::text as payments, (b.memos + b.payments)::text as credits`;
}
