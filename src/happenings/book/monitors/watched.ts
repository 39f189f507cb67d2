import { sql, type RawBuilder } from "kysely";
import { agingBuckets, bucketDays } from "#ledger/aging";
import { habit, watching, type Monitor } from "#parties/monitor";
import { survivors } from "#parties/person/store";
import { unworked } from "#happenings/audit/unworked";

/**
 * What puts debtors under a monitor on a day, a row for each amount: `debtor_id` (who survives a merge), `currency`,
 * `minor`, and `lateness`, which only an unusual one has.
 */
export function watched(monitor: Monitor, today: Temporal.PlainDate): RawBuilder<unknown> {
  return sql`
    select coalesce(survivor.survivor_id, w.debtor_id) as debtor_id, w.currency, w.minor, w.lateness
      from (${rowsOf(monitor, today)}) as w (debtor_id, currency, minor, lateness)
      left join ${survivors} as survivor on survivor.debtor_id = w.debtor_id`;
}

function rowsOf(monitor: Monitor, today: Temporal.PlainDate): RawBuilder<unknown> {
  switch (monitor) {
    case "due-soon":
      return openItems(sql`due_on between ${today}::date and ${today.add({ days: watching.dueWithinDays })}::date`);
    case "promise-broken":
      return brokenPromises;
    case "later-than-habit":
      return laterThanHabit(today);
    case "unapplied":
      return sql`select debtor_id, currency, open_minor, null::json from credit
        where open_minor > 0 and kind = 'payment'
          and received_on <= ${today.subtract({ days: watching.sittingDays })}::date`;
    case "no-next-step":
      return sql`select debtor_id, currency, open_minor, null::json from (${unworked}) as i`;
    default:
      return overdue(monitor, today);
  }
}

function openItems(due: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select debtor_id, currency, open_minor, null::json from open_due where ${due}`;
}

/** A bucket of the aging, by the same days. */
function overdue(monitor: Monitor, today: Temporal.PlainDate): RawBuilder<unknown> {
  const at = agingBuckets.findIndex(({ name }) => `overdue-${name.replaceAll(" ", "-")}` === monitor);
  const { from, to } = bucketDays(today)[at] ?? { from: today, to: null };
  return openItems(sql`due_on between ${from ?? "-infinity"}::date and ${to ?? "infinity"}::date`);
}

const brokenPromises = sql`
  select p.debtor_id, p.currency, p.amount_minor, null::json from promise_to_pay p
   where p.state = 'broken'
     and exists (select from item i
                  where i.debtor_id = p.debtor_id and i.account_id = p.account_id and i.open_minor > 0)`;

/** Items that were settled by money or in the source; what was written off or taken back tells nothing of a habit. */
function laterThanHabit(today: Temporal.PlainDate): RawBuilder<unknown> {
  return sql`
    with late as (
      select distinct debtor_id from item where open_minor > 0 and due_on < ${today}::date - ${habit.marginDaysMin}::integer),
    settled as (
      select i.debtor_id, paid.paid_on - i.due_on as days
        from late join item i using (debtor_id)
       cross join lateral (
              select max(p.effective_on) as paid_on, bool_and(p.debit in ('cash', 'unapplied', 'source', 'discount')) as is_paid
                from posting p
               where p.debtor_id = i.debtor_id and p.item_id = i.item_id and p.credit = 'receivable') as paid
       where i.open_minor = 0 and paid.is_paid and i.due_on > ${today}::date - ${habit.withinDays}::integer),
    usual as (
      select debtor_id, count(*) as settled, percentile_cont(0.5) within group (order by days) as median
        from settled group by debtor_id having count(*) >= ${habit.settledMin}),
    habit as (
      select debtor_id, usual.settled, median, percentile_cont(0.5) within group (order by abs(days - median)) as spread
        from usual join settled using (debtor_id) group by debtor_id, usual.settled, median)
    select i.debtor_id, i.currency, i.open_minor,
           json_build_object('settled', habit.settled, 'median', median, 'spread', spread, 'number', i.number,
                             'daysLate', ${today}::date - i.due_on)
      from habit join open_due i using (debtor_id)
     where i.due_on < ${today}::date
       and ${today}::date - i.due_on > median + greatest(${habit.marginDaysMin}, ${habit.spreads} * spread)`;
}
