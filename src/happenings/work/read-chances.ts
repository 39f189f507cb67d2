import { startOfDay } from "#calendar/zone-clock";
import { sql } from "kysely";
import { exponents, type Currency } from "#money/currency";
import type { Queries } from "#platform/database";
import type { Action } from "#strategy/step";
import { bandsFrom, withinDays } from "#work/chance";
import { chancesAreStale, replaceChances } from "#work/ranking/store";
import type { Ranking } from "#work/expected";
import { rankingOn } from "./ranking-on.ts";

/** How far back one looks, and at how many steps at most: of a large office the newest, of its book a sample. */
const daysBack = 365;
const stepsMax = 40_000;
const quietDays = 7;

type Asked = { readonly on: Temporal.PlainDate; readonly zone: string };

/**
 * Reads once a day how often money followed a step, and how often it came by itself, from this office's own history of
 * a year: all calls, visits and letters, and beside them the days on which an item entered a bucket and nobody did
 * anything about its account. Repeated on the same day it does nothing, and says so.
 */
export async function readChances(tx: Queries, { on, zone }: Asked): Promise<boolean> {
  if (!(await chancesAreStale(tx, on))) return false;
  const minorOf = minorOfUnit(await rankingOn(tx, { on, ladders: [] }));
  const from = on.subtract({ days: daysBack });
  const until = on.subtract({ days: withinDays });
  const { rows: chances } = await sql<Row>`
    with act as (${actsOf({ from, until, zone })}),
    waited as (${waitsOf({ from, until, share: await sharePercent(tx) })}),
    step as materialized (select * from act union all select * from waited),
    own as materialized (${accountsOfSteps}),
    line as materialized (${linesOfAccounts}),
    ended as (${ended(minorOf)})
    select ladder, action, least(4, ceil((on_day - oldest_on) / 30.0))::integer as bucket,
           (select count(*)::integer from unnest(${bandsFrom.map(BigInt)}::bigint[]) as b (units)
             where ended.units >= b.units) as band,
           count(*)::integer as tried, (count(*) filter (where is_paid))::integer as paid
      from ended
     group by 1, 2, 3, 4`.execute(tx);
  await replaceChances(tx, { chances, on });
  return true;
}

type Span = { readonly from: Temporal.PlainDate; readonly until: Temporal.PlainDate };

/** Every day on which somebody here called, visited or wrote about an account; the newest of them. */
function actsOf({ from, until, zone }: Span & { zone: string }) {
  return sql`
    select distinct b.account_debtor_id as debtor_id, b.account_id, (e.happened_at at time zone ${zone})::date as on_day,
           case when e.kind in ('conversation', 'voicemail') then 'call' else e.kind end as action
      from (select debtor_id, effort_id, kind, happened_at from effort
             where from_whom = 'us' and happened_at >= ${startOfDay(from, zone)}
               and happened_at < ${startOfDay(until, zone)}
             order by happened_at desc limit ${stepsMax}) e
      join effort_account b on b.debtor_id = e.debtor_id and b.effort_id = e.effort_id`;
}

/** Every day on which an item came into a bucket, and for some days before and the days after nobody did anything. */
function waitsOf({ from, until, share }: Span & { share: number }) {
  return sql`
    select distinct debtor_id, account_id, on_day, 'wait' as action
      from (select i.debtor_id, i.account_id, i.due_on + d.days as on_day
              from item i tablesample bernoulli (${share}) repeatable (1)
             cross join (values (1), (31), (61), (91)) as d (days)
             where i.due_on + d.days >= ${from}::date and i.due_on + d.days < ${until}::date
             limit ${stepsMax}) entered
     where not exists (select from effort e
                        where e.debtor_id = entered.debtor_id and e.from_whom = 'us'
                          and e.happened_at >= entered.on_day - ${quietDays}::integer
                          and e.happened_at < entered.on_day + ${withinDays}::integer)`;
}

/** The accounts of the steps, each looked up once for all of its steps, with the ladder of its newest case. */
const accountsOfSteps = sql`
  select t.debtor_id, t.account_id, k.ladder
    from (select distinct debtor_id, account_id from step) t
   cross join lateral (
     select c.ladder
       from account a
       join collection_case c on c.debtor_id = a.debtor_id and c.creditor_id = a.creditor_id
      where a.debtor_id = t.debtor_id and a.account_id = t.account_id
      order by c.opened_at desc limit 1) k`;

/**
 * What must be known of an account on the day of a step, as lines that hold from one day to before another: what of an
 * item was overdue, and what money was still to come in within the days after.
 */
const linesOfAccounts = sql`
  select own.debtor_id, own.account_id, own.ladder, line.*
    from own
   cross join lateral (
     select currency, due_on, greatest(from_on, due_on + 1) as from_on, until_on, open_minor, 0 as paid_minor
       from (select i.currency, i.due_on, p.effective_on as from_on, sum(p.minor) over days as open_minor,
                    coalesce(lead(p.effective_on) over days, 'infinity') as until_on
               from item i
              cross join lateral (
                select effective_on, sum(case when debit = 'receivable' then amount_minor else -amount_minor end) as minor
                  from posting
                 where debtor_id = i.debtor_id and item_id = i.item_id and 'receivable' in (debit, credit)
                 group by effective_on) p
              where i.debtor_id = own.debtor_id and i.account_id = own.account_id
             window days as (partition by i.item_id order by p.effective_on)) item
      where open_minor > 0
      union all
     select currency, null, effective_on - ${withinDays}::integer, effective_on, 0, amount_minor
       from posting p
      where p.debtor_id = own.debtor_id and p.account_id = own.account_id
        and p.debit in ('cash', 'source') and p.credit in ('receivable', 'unapplied')) line`;

/** What was overdue on the day of each step, since when, and whether half of it came in within the days after. */
function ended(minorOf: string) {
  return sql`
    select t.action, t.on_day, min(l.due_on) as oldest_on, l.ladder,
           sum(l.open_minor) / (${minorOf}::jsonb ->> l.currency)::numeric as units,
           2 * sum(l.paid_minor) >= sum(l.open_minor) as is_paid
      from step t
      join line l on l.debtor_id = t.debtor_id and l.account_id = t.account_id
       and l.from_on <= t.on_day and l.until_on > t.on_day
     group by t.debtor_id, t.account_id, t.action, t.on_day, l.ladder, l.currency
    having sum(l.open_minor) > 0`;
}

type Row = {
  readonly ladder: string;
  readonly bucket: number;
  readonly band: number;
  readonly action: Action;
  readonly tried: number;
  readonly paid: number;
};

/** What share of the items is looked at, so that it is not more than there are steps; of a small book all. */
async function sharePercent(tx: Queries): Promise<number> {
  const { rows } = await sql<{ items: number }>`
    select greatest(reltuples, 0)::float8 as items from pg_class where oid = 'item'::regclass`.execute(tx);
  return Math.min(100, (100 * stepsMax) / Math.max(1, rows[0]?.items ?? 0));
}

/** How many minor units of each currency make one unit of the office's, as JSON. */
function minorOfUnit({ currency, millionths }: Ranking): string {
  const each = (Object.keys(exponents) as Currency[]).map((code) => {
    const rate = code === currency ? 1 : Number(millionths.get(code) ?? 1_000_000n) / 1_000_000;
    return [code, 10 ** exponents[code] / rate];
  });
  return JSON.stringify(Object.fromEntries(each));
}
