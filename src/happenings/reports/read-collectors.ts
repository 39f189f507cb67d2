import { sql, type RawBuilder } from "kysely";
import { contactsOfPeople, moneyOfPeople } from "#reports/report-collectors";
import { atInstant, byPeople, dayOf, known, lineOf, ofAccounts, onDay, type ReportAsked } from "./asked.ts";
import type { Flow } from "./read-flow.ts";

/** For how many days after a promise money counts as what followed it. */
const followsDays = 90;

/** What each person did, and what money followed their promises. */
export const collectorsFlow: Flow = {
  counts: contactsOfPeople,
  sums: moneyOfPeople,
  facts: (asked, stretches) =>
    sql`${contacts(asked, stretches)} union all ${promises(asked, stretches)} union all ${collected(asked, stretches)}`,
};

/** Efforts; a conversation is the same contact as its call, which the law counts besides. */
function contacts(asked: ReportAsked, stretches: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select ${lineOf(asked, sql`e.login_id`)} as line, null as currency, what.series, e.debtor_id, e.effort_id as id,
           ${dayOf(sql`e.happened_at`, asked)} as day, what.count, 0 as minor
      from ${stretches}
      join effort e on ${atInstant(sql`e.happened_at`, asked)} and ${isContact(asked)} and ${byPeople(sql`e.login_id`, asked)}
     cross join lateral (values
             (case e.from_whom when 'us' then e.kind else 'came-in' end, e.attempts),
             (case when e.from_whom = 'us' and e.reached in ('debtor', 'spouse', 'attorney') then 'reached' end, 1),
             (case when exists (select from right_party_check c where c.debtor_id = e.debtor_id
                                   and c.effort_id = e.effort_id and c.matched) then 'right-party' end, 1)
           ) as what (series, count)
     where what.series is not null`;
}

/** Whether an effort `e` is a contact of its own, about accounts of the creditors that are asked for. */
export function isContact(asked: ReportAsked): RawBuilder<boolean> {
  const about =
    asked.creditorIds === null
      ? sql`true`
      : sql`exists (select from effort_account o join account a on a.debtor_id = o.account_debtor_id and a.account_id = o.account_id
                     where o.debtor_id = e.debtor_id and o.effort_id = e.effort_id
                       and a.creditor_id = any(${asked.creditorIds}::uuid[]))`;
  return sql`e.kind <> 'conversation' and ${known(sql`e.recorded_at`, asked)} and ${about}`;
}

function promises(asked: ReportAsked, stretches: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select ${lineOf(asked, sql`p.login_id`)}, told.currency, what.series, p.debtor_id, p.promise_id, p.taken_on, 1,
           p.amount_minor
      from ${stretches}
      join promise_to_pay p on ${onDay(sql`p.taken_on`)} and p.state <> 'withdrawn' and ${ofAccounts(sql`p`, asked)}
       and ${byPeople(sql`p.login_id`, asked)} and ${known(sql`p.taken_at`, asked)}
     cross join lateral (values (null), (p.currency)) as told (currency)
     cross join lateral (values ('promised'), (case p.state when 'kept' then 'kept' end)) as what (series)
     where what.series is not null`;
}

/** Payments that were not taken back, each for who took the latest promise before it. */
function collected(asked: ReportAsked, stretches: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select ${lineOf(asked, sql`t.login_id`)}, p.currency, 'collected', p.debtor_id, p.entry_id, p.effective_on, 1,
           p.amount_minor
      from ${stretches}
      join posting p on ${onDay(sql`p.effective_on`)} and p.debit = 'cash' and ${known(sql`p.recorded_at`, asked)}
       and ${ofAccounts(sql`p`, asked)}
      join entry e on e.debtor_id = p.debtor_id and e.entry_id = p.entry_id and e.kind = 'payment'
      join lateral (
           select login_id from promise_to_pay t
            where t.debtor_id = p.debtor_id and t.account_id = p.account_id and t.state <> 'withdrawn'
              and t.taken_on between p.effective_on - ${followsDays}::integer and p.effective_on
              and ${known(sql`t.taken_at`, asked)}
            order by t.taken_on desc, t.promise_id desc limit 1) t on ${byPeople(sql`t.login_id`, asked)}
     where not exists (select from entry r where r.debtor_id = e.debtor_id and r.reverses_id = e.entry_id
                          and ${known(sql`r.recorded_at`, asked)})`;
}
