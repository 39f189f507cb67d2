import { sql, type RawBuilder } from "kysely";
import { agingBuckets, bucketDays, type AgedBy, type AgingBucket, type AsOf } from "#ledger/aging";

/** By what the book is summed: named expressions over its rows `b`, which have a debtor and an account. */
export type Grouping = { readonly by: readonly RawBuilder<unknown>[]; readonly joined: RawBuilder<unknown> };

/** As of when a book is aged, from which day on, and into which buckets. */
export type Aging = AsOf & { readonly agedBy?: AgedBy; readonly buckets?: readonly AgingBucket[] };

const byAccount: Grouping = { by: [sql`b.debtor_id`, sql`b.account_id`], joined: sql`` };

/**
 * The aged book as a relation to select from, a row for each account, or whatever else it is summed by, and currency in
 * which something is open: `debtor_id, account_id` or the names of the grouping, `currency`, a sum for each bucket as
 * `bucket` names them, `memos, payments` (applied to nothing yet).
 *
 * A balance on a day is the cached one less the postings that count later or were learned later: the cost grows with
 * what is open and with what changed since, not with all that ever happened.
 */
export function agedBook(aging: Aging, { by, joined }: Grouping = byAccount): RawBuilder<unknown> {
  const { on, agedBy = "due", buckets = agingBuckets } = aging;
  const days = bucketDays(on, buckets);
  const sums = days.map(
    (some, at) => sql`coalesce(sum(minor) filter (where ${isWithin(some)}), 0)::bigint as ${bucket(at)}`,
  );
  const some = [...days.keys()].map((at) => sql`${bucket(at)} <> 0`);
  // A due day that was replaced makes no difference to how long ago an item was issued.
  const believed = agedBy === "due" && aging.knownAt !== null ? sql`union all ${laterDueDays(aging)}` : sql``;
  const inParts = agedBy === "due" ? sql`union all ${instalments(aging)}` : sql``;
  const places = [...by, sql`currency`].map((_, index) => sql.lit(index + 1));
  return sql`(
    select *
      from (select ${sql.join(by)}, b.currency, ${sql.join(sums)},
                   coalesce(sum(minor) filter (where b.kind = 'memo'), 0)::bigint as memos,
                   coalesce(sum(minor) filter (where b.kind = 'payment'), 0)::bigint as payments
              from (${openNow(aging)} union all ${laterMoves(aging)} ${believed} ${inParts}) as b ${joined}
             group by ${sql.join(places)}) as aged
     where ${sql.join(some, sql` or `)} or memos <> 0 or payments <> 0)`;
}

/** The name of the column of a bucket, counted from zero. */
export function bucket(at: number): RawBuilder<unknown> {
  return sql.id(`bucket_${at}`);
}

/** Whether a row is of the days of a bucket, both included. What has no day, a credit, is of none. */
function isWithin({ from, to }: ReturnType<typeof bucketDays>[number]): RawBuilder<unknown> {
  if (from === null) return to === null ? sql`day is not null` : sql`day <= ${to}::date`;
  return to === null ? sql`day >= ${from}::date` : sql`day between ${from}::date and ${to}::date`;
}

/** By what an item is aged. Aged by due day, an item in instalments is added by its parts, and left out here. */
function ageOf({ agedBy = "due" }: Aging) {
  if (agedBy === "invoice") return { day: sql`issued_on`, isWhole: sql`true` };
  return { day: sql`due_on`, isWhole: sql`not in_instalments` };
}

function openNow(aging: Aging): RawBuilder<unknown> {
  const { day, isWhole } = ageOf(aging);
  return sql`
    select debtor_id, account_id, currency, ${day} as day, null as kind, open_minor as minor
      from item where open_minor > 0 and ${isWhole}
     union all
    select debtor_id, account_id, currency, null, kind, open_minor
      from credit where open_minor > 0`;
}

const itemMove = sql`case when p.debit = 'receivable' then p.amount_minor else -p.amount_minor end`;
const creditMove = sql`case when p.credit = 'unapplied' then p.amount_minor else -p.amount_minor end`;

/** What was posted since is taken off again. */
function laterMoves(aging: Aging): RawBuilder<unknown> {
  const { day, isWhole } = ageOf(aging);
  return sql`
    select i.debtor_id, i.account_id, i.currency, i.${day}, null, -${itemMove}
      from posting p
      join item i on i.debtor_id = p.debtor_id and i.item_id = p.item_id
     where ${isLater(aging)} and ${isWhole}
     union all
    select c.debtor_id, c.account_id, c.currency, null, c.kind, -${creditMove}
      from posting p
      join credit c on c.debtor_id = p.debtor_id and c.credit_id = p.credit_id
     where ${isLater(aging)}
  `;
}

/** What is open of an item whose due day was replaced since goes from the new day to the one then believed. */
function laterDueDays(asOf: AsOf): RawBuilder<unknown> {
  return sql`
    select i.debtor_id, i.account_id, i.currency, day.due_on, null, (day.sign * (i.open_minor - later.moved))::bigint
      from (select distinct on (debtor_id, item_id) debtor_id, item_id, due_on
              from item_due
             where replaced_at > ${asOf.knownAt}::timestamptz
             order by debtor_id, item_id, replaced_at) as believed
      join item i on i.debtor_id = believed.debtor_id and i.item_id = believed.item_id and not i.in_instalments
     cross join lateral (
             select coalesce(sum(${itemMove}), 0) as moved
               from posting p
              where p.debtor_id = i.debtor_id and p.item_id = i.item_id and ${isLater(asOf)}) as later
     cross join lateral (values (1, believed.due_on), (-1, i.due_on)) as day (sign, due_on)
  `;
}

/**
 * What is open of items in instalments, by the parts that were believed: how much of an item falls to each follows from
 * what all of it owed. What is retained is due on no day, and so never overdue.
 */
function instalments(asOf: AsOf): RawBuilder<unknown> {
  const { knownAt } = asOf;
  const isBelieved =
    knownAt === null
      ? sql`part.until_at is null`
      : sql`part.since_at <= ${knownAt}::timestamptz and (part.until_at is null or part.until_at > ${knownAt}::timestamptz)`;
  return sql`
    select i.debtor_id, i.account_id, i.currency,
           case when part.number is null then coalesce(believed.due_on, i.due_on) else coalesce(part.due_on, 'infinity') end,
           null, falling_due(owed.minor, part.number, part.amount_minor, part.later_minor)
      from (select debtor_id, item_id from item where open_minor > 0 and in_instalments
             union
            select i.debtor_id, i.item_id
              from posting p join item i on i.debtor_id = p.debtor_id and i.item_id = p.item_id
             where ${isLater(asOf)} and i.in_instalments) as asked
      join item i on i.debtor_id = asked.debtor_id and i.item_id = asked.item_id
     cross join lateral (
             select (i.open_minor - coalesce(sum(${itemMove}), 0))::bigint as minor
               from posting p
              where p.debtor_id = i.debtor_id and p.item_id = i.item_id and ${isLater(asOf)}) as owed
      left join lateral (
             select due_on from item_due d
              where d.debtor_id = i.debtor_id and d.item_id = i.item_id and d.replaced_at > ${knownAt}::timestamptz
              order by replaced_at limit 1) as believed on true
      left join item_instalment part
             on part.debtor_id = i.debtor_id and part.item_id = i.item_id and ${isBelieved}
  `;
}

function isLater({ on, knownAt }: AsOf): RawBuilder<unknown> {
  if (knownAt === null) return sql`p.effective_on > ${on}::date`;
  return sql`(p.effective_on > ${on}::date or p.recorded_at > ${knownAt}::timestamptz)`;
}
