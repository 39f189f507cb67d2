import { sql, type RawBuilder } from "kysely";
import type { FigureName } from "#floor/floor";
import { survivorIdOf } from "#parties/person/store";
import { spanOf } from "#happenings/desk/office-day";

/** A day of the office, from its midnight to the next, and the instant at which one asks. */
export type DayAsked = { readonly on: Temporal.PlainDate; readonly zone: string; readonly now: Temporal.Instant };

/**
 * What a figure of a day is made of, each fact with who is to be thanked for it, the debtor who survives all merges, and
 * of a promise or payment its own id: the board counts these facts, and a figure opens into the same ones.
 */
export function factsOf(figure: FigureName, asked: DayAsked): RawBuilder<unknown> {
  return sql`(
    select f.login_id, ${survivorIdOf(sql`f.debtor_id`)} as debtor_id, f.fact_id, f.at, f.what, f.currency, f.minor
      from ${facts[figure](asked)} as f (login_id, debtor_id, fact_id, at, what, currency, minor))`;
}

const facts: Readonly<Record<FigureName, (asked: DayAsked) => RawBuilder<unknown>>> = {
  worked: ({ on, zone }) => sql`(
    ${efforts(on, zone)}
     union all
    select login_id, debtor_id, null::uuid, null::timestamptz, step, null::text, null::bigint
      from step_by_person where taken_on = ${on}::date)`,
  reached: ({ on, zone }) => sql`(${efforts(on, zone)} and reached in ('debtor', 'spouse', 'attorney'))`,
  promised: ({ on }) => sql`(${promises} where p.taken_on = ${on}::date and p.state <> 'withdrawn')`,
  kept: ({ on }) => sql`(${promises} where p.kept_on = ${on}::date)`,
  broken: ({ on }) => sql`(${promises} where p.broken_on = ${on}::date)`,
  collected,
};

function efforts(on: Temporal.PlainDate, zone: string): RawBuilder<unknown> {
  const { from, until } = spanOf(on, zone);
  return sql`
    select login_id, debtor_id, null::uuid, happened_at, kind, null::text, null::bigint from effort
     where happened_at >= ${from} and happened_at < ${until} and login_id is not null and from_whom = 'us'`;
}

const promises = sql`
    select p.login_id, p.debtor_id, p.promise_id, p.taken_at, a.number, p.currency, p.amount_minor
      from promise_to_pay p join account a using (debtor_id, account_id)`;

/**
 * Money counts for whoever took a promise of the account within ninety days, or else for whoever it is assigned to. What
 * was reversed since did not come in.
 */
function collected({ on, zone }: DayAsked): RawBuilder<unknown> {
  const { from, until } = spanOf(on, zone);
  return sql`(
    select coalesce(t.login_id, s.login_id), p.debtor_id, p.entry_id, min(p.recorded_at), min(a.number), p.currency,
           sum(p.amount_minor)::bigint
      from posting p
      join entry e on e.debtor_id = p.debtor_id and e.entry_id = p.entry_id and e.kind = 'payment'
      join account a on a.debtor_id = p.debtor_id and a.account_id = p.account_id
      left join lateral (
        select login_id from promise_to_pay t
         where t.debtor_id = p.debtor_id and t.account_id = p.account_id and t.login_id is not null
           and t.taken_on between ${on.subtract({ days: 90 })}::date and ${on}::date
         order by t.taken_on desc limit 1) t on true
      left join lateral (
        select login_id from assignment s
         where s.debtor_id = p.debtor_id and s.account_id = p.account_id and s.from_on <= ${on}::date
           and (s.until_on is null or s.until_on > ${on}::date) limit 1) s on true
     where p.recorded_at >= ${from} and p.recorded_at < ${until} and p.debit = 'cash'
       and not exists (select from entry r where r.debtor_id = e.debtor_id and r.reverses_id = e.entry_id)
     group by 1, 2, 3, p.account_id, p.currency)`;
}
