import { sql, type RawBuilder } from "kysely";
import type { Settled } from "#reports/forecast/known";
import { habitItemsMin, settledDays } from "#reports/forecast/priors";
import { survivors } from "#parties/person/store";
import type { Queries } from "#platform/database";
import { known } from "#happenings/reports/asked";
import { believedParts, type Making } from "./owed.ts";

/** The week past due that so many days past due are of; before the due day weeks are negative. */
function weekOf(daysLate: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`((${daysLate} + 7000) / 7 - 1000)`;
}

/**
 * Every posting to what was owed and came due within two years, as known then, with what an item owed after it, whether it is
 * money, and the day on which it counts: not before the item was known here.
 */
function movesThen(making: Making): RawBuilder<unknown> {
  const { on, zone } = making;
  const owedMore = sql`case when p.debit = 'receivable' then p.amount_minor else -p.amount_minor end`;
  return sql`(
    select i.debtor_id, i.item_id, i.account_id, i.due_on, i.amount_minor, p.recorded_at, p.effective_on,
           ${owedMore} as move, sum(${owedMore}) over so_far as owed, min(p.recorded_at) over whole as first_at,
           greatest(p.effective_on, (min(p.recorded_at) over whole at time zone ${zone})::date) as moved_on,
           p.debit in ('cash', 'source') or p.credit = 'cash'
             or 'unapplied' in (p.debit, p.credit) and c.kind is distinct from 'memo' as is_money
      from item i
      join posting p on p.debtor_id = i.debtor_id and p.item_id = i.item_id
      left join credit c on c.debtor_id = p.debtor_id and c.credit_id = p.credit_id
     where i.due_on > ${on}::date - ${settledDays}::integer and p.effective_on <= ${on}::date
       and ${known(sql`p.recorded_at`, making)}
    window whole as (partition by p.debtor_id, p.item_id),
           so_far as (partition by p.debtor_id, p.item_id order by p.effective_on, p.recorded_at, p.entry_id, p.number))`;
}

/** How many of what is counted in SQL make one item. */
const perItem = 1_000_000;

type Row = {
  readonly creditorId: string;
  readonly personId: string | null;
  readonly weeks: readonly number[];
  readonly entered: readonly number[];
  readonly paid: readonly number[];
  readonly promised: readonly number[];
  readonly gone: readonly number[];
  readonly unseen: readonly number[];
};

/**
 * How items, or their instalments, were settled, week by week past due, by creditor, and by person for these persons where
 * enough of theirs is known. What came in money is paid, or promised where it was then, what was taken off otherwise gone; the week that has not ended is not
 * looked at, so that what is open then is unseen from there on.
 */
export async function loadSettled(tx: Queries, making: Making, personIds: readonly string[]): Promise<Settled[]> {
  const { rows } = await sql<Row>`
    with move as materialized (${sharesMoved(making)}),
    summed as (
      select m.creditor_id, case when n.items >= ${habitItemsMin}::integer then m.person_id end as person_id, w.week,
             sum(entered) as entered, sum(paid) as paid, sum(promised) as promised, sum(gone) as gone,
             sum(unseen) as unseen
        from move m
        left join (select m.creditor_id, m.person_id, sum(share) filter (where what = 'entered') / ${perItem} as items
                     from move m join unnest(${personIds}::uuid[]) as asked (person_id) on asked.person_id = m.person_id
                    group by 1, 2) n on n.creditor_id = m.creditor_id and n.person_id = m.person_id
       cross join lateral (values
               (moved, case what when 'entered' then share else 0 end, case what when 'paid' then -share else 0 end,
                case what when 'promised' then -share else 0 end, case what when 'gone' then -share else 0 end, 0),
               (here, 0, 0, 0, 0, share)) as w (week, entered, paid, promised, gone, unseen)
       group by 1, 2, 3)
    select creditor_id as "creditorId", person_id as "personId", array_agg(week) as weeks,
           array_agg(entered::float8) as entered, array_agg(paid::float8) as paid,
           array_agg(promised::float8) as promised, array_agg(gone::float8) as gone, array_agg(unseen::float8) as unseen
      from summed group by 1, 2 order by 1, 2`.execute(tx);
  return rows.map(({ creditorId, personId, weeks, ...of }) => ({
    ...{ creditorId, personId },
    weeks: weeks.map((week, at) => ({
      week,
      ...{ entered: items(of.entered[at]), paid: items(of.paid[at]), promised: items(of.promised[at]) },
      ...{ gone: items(of.gone[at]), unseen: items(of.unseen[at]) },
    })),
  }));
}

function items(counted = 0): number {
  return counted / perItem;
}

/** What was moved of each part, in shares of it, in which week past due, and in which it is looked at. */
function sharesMoved(making: Making): RawBuilder<unknown> {
  const { on } = making;
  const delta = sql`(falling_due(m.owed::bigint, part.number, part.amount_minor, part.later_minor)
                     - falling_due((m.owed - m.move)::bigint, part.number, part.amount_minor, part.later_minor))`;
  return sql`
    select a.creditor_id, coalesce(s.survivor_id, m.debtor_id) as person_id, m.share, m.moved, m.here,
           case when not m.is_money and m.move > 0 or m.is_first then 'entered' when not m.is_money then 'gone'
                when m.is_promised then 'promised' else 'paid' end as what
      from (select m.debtor_id, m.account_id, m.is_money, m.move, m.recorded_at = m.first_at as is_first,
                   m.is_money and exists (
                     select from promise_to_pay t
                      where t.debtor_id = m.debtor_id and t.account_id = m.account_id and t.taken_at < m.recorded_at
                        and m.effective_on between t.taken_on and t.due_on) as is_promised,
                   ${weekOf(sql`m.moved_on - coalesce(part.due_on, m.due_on)`)} as moved,
                   ${weekOf(sql`${on}::date - coalesce(part.due_on, m.due_on)`)} as here,
                   (${delta}::float8 * ${perItem} / coalesce(part.amount_minor, m.amount_minor))::bigint as share
              from ${movesThen(making)} m
              left join ${believedParts(making)} part on part.debtor_id = m.debtor_id and part.item_id = m.item_id
             where part.number is null or part.due_on is not null
            offset 0) m
      join account a on a.debtor_id = m.debtor_id and a.account_id = m.account_id
      left join ${survivors} s on s.debtor_id = m.debtor_id
     where m.share <> 0 and m.moved < m.here`;
}
