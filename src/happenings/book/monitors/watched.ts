import { sql, type RawBuilder } from "kysely";
import { agingBuckets, bucketDays } from "#ledger/aging";
import { habit, terms, watching, type Monitor } from "#parties/monitor";
import { survivors } from "#parties/person/store";
import { unworked } from "#happenings/audit/unworked";
import { usedLimits } from "./used-limits.ts";

/** Whom to look at: everybody, or these debtors, who are whole persons with all who were merged into them. */
export type Looking = { readonly today: Temporal.PlainDate; readonly of?: readonly string[] | undefined };

/**
 * What puts debtors under a monitor on a day, a row for each amount: `debtor_id` (who survives a merge), `currency`,
 * `minor`, and the `reason`, where it is not plain.
 */
export function watched(monitor: Monitor, looking: Looking): RawBuilder<unknown> {
  return ofPersons(rowsOf(monitor, looking));
}

/** Rows of debtors as those of whom they were merged into. */
export function ofPersons(rows: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select coalesce(survivor.survivor_id, w.debtor_id) as debtor_id, w.currency, w.minor, w.reason
      from (${rows}) as w (debtor_id, currency, minor, reason)
      left join ${survivors} as survivor on survivor.debtor_id = w.debtor_id`;
}

function rowsOf(monitor: Monitor, looking: Looking): RawBuilder<unknown> {
  const { today } = looking;
  const asked = isAsked(looking);
  switch (monitor) {
    case "due-soon":
      return dueBetween(looking, today, today.add({ days: watching.dueWithinDays }));
    case "promise-broken":
      return brokenPromises(asked);
    case "later-than-habit":
      return laterThanHabit(looking);
    case "terms-broken":
      return termsBroken(looking);
    case "limit-near":
      return usedLimits(
        looking,
        sql`exposure <= allowed and exposure * 100 >= allowed * ${watching.nearPercent}
        and allowed > 0`,
      );
    case "over-limit":
      return usedLimits(looking, sql`exposure > allowed`);
    case "unapplied":
      return sql`select debtor_id, currency, open_minor, null::json from credit
        where open_minor > 0 and kind = 'payment' and ${asked}
          and received_on <= ${today.subtract({ days: watching.sittingDays })}::date`;
    case "no-next-step":
      return sql`select debtor_id, currency, open_minor, null::json from (${unworked}) as i where ${asked}`;
    default:
      return overdue(monitor, looking);
  }
}

/** The condition on `debtor_id` that keeps a statement to whom is asked for. */
export function isAsked({ of }: Looking): RawBuilder<boolean> {
  return of === undefined ? sql<boolean>`true` : sql<boolean>`debtor_id = any(${of}::uuid[])`;
}

/** What is open and fulfils a condition, whenever it is due. */
export function openItems(looking: Looking, condition: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select debtor_id, currency, open_minor, null::json from item
     where open_minor > 0 and ${condition} and ${isAsked(looking)}`;
}

/** A bucket of the aging, by the same days. */
function overdue(monitor: Monitor, looking: Looking): RawBuilder<unknown> {
  const { today } = looking;
  const at = agingBuckets.findIndex(({ name }) => `overdue-${name.replaceAll(" ", "-")}` === monitor);
  const { from, to } = bucketDays(today)[at] ?? { from: today, to: null };
  return dueBetween(looking, from, to);
}

/** What falls due within days: an item in parts does so part by part, and what is retained of it never. */
function dueBetween(looking: Looking, from: Temporal.PlainDate | null, to: Temporal.PlainDate | null) {
  return sql`
    select debtor_id, currency, open_minor, null::json from open_due
     where due_on between ${from ?? "-infinity"}::date and ${to ?? "infinity"}::date and ${isAsked(looking)}`;
}

function brokenPromises(asked: RawBuilder<boolean>): RawBuilder<unknown> {
  return sql`
    select p.debtor_id, p.currency, p.amount_minor, null::json
      from (select debtor_id, account_id, currency, amount_minor from promise_to_pay where state = 'broken' and ${asked}) p
     where exists (select from item i
                    where i.debtor_id = p.debtor_id and i.account_id = p.account_id and i.open_minor > 0)`;
}

/**
 * How many days late the items of `late` debtors that came due lately were settled, by money or in the source:
 * `debtor_id, days, paid_on`. What was written off or taken back tells nothing of how somebody pays. An item in parts is
 * settled with its last, and counts from the day of that.
 */
const settledItems = ({ today }: Looking) => sql`
  select debtor_id, paid_on - due_on as days, paid_on
    from (select i.debtor_id, i.item_id, i.due_on, max(p.effective_on) as paid_on,
                 bool_and(p.debit in ('cash', 'unapplied', 'source', 'discount')) as is_paid
            from late join item i using (debtor_id)
            join posting p on p.debtor_id = i.debtor_id and p.item_id = i.item_id and p.credit = 'receivable'
           where i.open_minor = 0 and i.due_on > ${today}::date - ${habit.withinDays}::integer
           group by i.debtor_id, i.item_id, i.due_on) as settling
   where is_paid`;

function laterThanHabit(looking: Looking): RawBuilder<unknown> {
  const { today } = looking;
  return sql`
    with late as (
      select distinct debtor_id from open_due
       where due_on < ${today}::date - ${habit.marginDaysMin}::integer and ${isAsked(looking)}),
    settled as (
      select debtor_id, days from (${settledItems(looking)}) as s),
    usual as (
      select debtor_id, count(*) as settled, percentile_cont(0.5) within group (order by days) as median
        from settled group by debtor_id having count(*) >= ${habit.settledMin}),
    habit as (
      select debtor_id, usual.settled, median, percentile_cont(0.5) within group (order by abs(days - median)) as spread
        from usual join settled using (debtor_id) group by debtor_id, usual.settled, median)
    select i.debtor_id, i.currency, i.open_minor,
           json_build_object('of', 'habit', 'settled', habit.settled, 'median', median, 'spread', spread,
                             'number', i.number, 'daysLate', ${today}::date - i.due_on)
      from habit join open_due i using (debtor_id)
     where i.due_on < ${today}::date
       and ${today}::date - i.due_on > median + greatest(${habit.marginDaysMin}, ${habit.spreads} * spread)`;
}

function termsBroken(looking: Looking): RawBuilder<unknown> {
  return sql`
    with late as (select distinct debtor_id from item where open_minor > 0 and ${isAsked(looking)}),
    habitual as (
      select debtor_id, count(*) as settled, count(*) filter (where days > ${terms.toleranceDays}) as late
        from (${settledItems(looking)}) as s where paid_on > ${looking.today}::date - ${terms.withinDays}::integer
       group by debtor_id
      having count(*) >= ${terms.settledMin} and 2 * count(*) filter (where days > ${terms.toleranceDays}) > count(*))
    select i.debtor_id, i.currency, i.open_minor,
           json_build_object('of', 'terms', 'settled', habitual.settled, 'late', habitual.late)
      from habitual join item i using (debtor_id) where i.open_minor > 0`;
}
