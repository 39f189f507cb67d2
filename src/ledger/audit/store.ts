import { sql, type RawBuilder } from "kysely";
import type { Audited, Breach } from "#ledger/breach";
import type { Queries } from "#platform/database";

/** A check is a statement that gives a row, `place` and `because`, for each breach of what its name says. */
export type Check = { readonly what: string; readonly breaches: RawBuilder<unknown> };

const itemMove = sql`case when debit = 'receivable' then amount_minor else -amount_minor end`;
const creditMove = sql`case when credit = 'unapplied' then amount_minor else -amount_minor end`;

const checks: readonly Check[] = [
  {
    what: "an item owes the sum of its postings",
    breaches: sql`
      select format('debtor %s, item %s', i.debtor_id, i.number) as place,
             format('it is kept as %s, its postings say %s', i.open_minor, coalesce(p.minor, 0)) as because
        from item i
        left join (select debtor_id, item_id, sum(${itemMove}) as minor
                     from posting where item_id is not null group by debtor_id, item_id) p
          on p.debtor_id = i.debtor_id and p.item_id = i.item_id
       where i.open_minor <> coalesce(p.minor, 0)`,
  },
  {
    what: "a part of an item owes the sum of its postings",
    breaches: sql`
      select format('debtor %s, item %s, %s', debtor_id, item_id, part) as place,
             format('it is kept as %s, its postings say %s', coalesce(o.open_minor, 0), coalesce(p.minor, 0)) as because
        from item_part o
        full join (select debtor_id, item_id, part, sum(${itemMove}) as minor
                     from posting where item_id is not null group by debtor_id, item_id, part) p
       using (debtor_id, item_id, part)
       where coalesce(o.open_minor, 0) <> coalesce(p.minor, 0)`,
  },
  {
    what: "the parts of an item add up to it",
    breaches: sql`
      select format('debtor %s, item %s', i.debtor_id, i.number) as place,
             format('it owes %s, its parts %s', i.open_minor, coalesce(o.minor, 0)) as because
        from item i
        left join (select debtor_id, item_id, sum(open_minor) as minor from item_part group by debtor_id, item_id) o
          on o.debtor_id = i.debtor_id and o.item_id = i.item_id
       where i.open_minor <> coalesce(o.minor, 0)`,
  },
  {
    what: "the instalments of an item add up to it, each knowing what is due later",
    breaches: sql`
      select format('debtor %s, item %s', i.debtor_id, i.number) as place,
             case when s.debtor_id is null then 'it is kept as due by parts, and never had any'
                  when not i.in_instalments then 'it has or had parts, and is kept as always due whole'
                  when s.minor <> i.amount_minor then format('it is of %s, its parts of %s', i.amount_minor, s.minor)
                  else 'a part does not know what is due later' end as because
        from item i
        left join (select debtor_id, item_id, sum(amount_minor) filter (where until_at is null) as minor,
                          bool_and(later_minor = later) as adds_up
                     from (select *, coalesce(sum(amount_minor) over (
                                       partition by debtor_id, item_id, since_at order by number desc
                                       rows between unbounded preceding and 1 preceding), 0) as later
                             from item_instalment) part
                    group by debtor_id, item_id) s
          on s.debtor_id = i.debtor_id and s.item_id = i.item_id
       where i.in_instalments <> (s.debtor_id is not null) or s.minor <> i.amount_minor or not s.adds_up`,
  },
  {
    what: "a credit has left the sum of its postings",
    breaches: sql`
      select format('debtor %s, %s %s', c.debtor_id, c.kind, c.number) as place,
             format('it is kept as %s, its postings say %s', c.open_minor, coalesce(p.minor, 0)) as because
        from credit c
        left join (select debtor_id, credit_id, sum(${creditMove}) as minor
                     from posting where credit_id is not null group by debtor_id, credit_id) p
          on p.debtor_id = c.debtor_id and p.credit_id = c.credit_id
       where c.open_minor <> coalesce(p.minor, 0)`,
  },
  {
    what: "an entry has postings, counted without a gap, on its own clocks",
    breaches: sql`
      select format('debtor %s, entry %s', e.debtor_id, e.entry_id) as place,
             case when p.count is null then 'it has no posting'
                  when p.count <> p.last then 'a posting of it is missing'
                  else 'a posting of it is booked or recorded at another time' end as because
        from entry e
        left join (select debtor_id, entry_id, count(*) as count, max(number) as last,
                          min(booked_on) as booked_from, max(booked_on) as booked_to,
                          min(recorded_at) as recorded_from, max(recorded_at) as recorded_to
                     from posting group by debtor_id, entry_id) p
          on p.debtor_id = e.debtor_id and p.entry_id = e.entry_id
       where p.count is null or p.count <> p.last
          or p.booked_from <> e.booked_on or p.booked_to <> e.booked_on
          or p.recorded_from <> e.recorded_at or p.recorded_to <> e.recorded_at`,
  },
  {
    what: "a reversal mirrors its entry",
    breaches: sql`
      select format('debtor %s, entry %s', debtor_id, reversal_id) as place,
             format('posting %s does not take back that of entry %s', number, reversed_id) as because
        from (select r.debtor_id, r.entry_id as reversal_id, r.reverses_id as reversed_id, p.number,
                     p.credit as debit, p.debit as credit, p.amount_minor, p.currency, p.item_id, p.part, p.credit_id,
                     p.account_id
                from entry r join posting p on p.debtor_id = r.debtor_id and p.entry_id = r.entry_id
               where r.reverses_id is not null) taken
        full join (select r.debtor_id, r.entry_id as reversal_id, r.reverses_id as reversed_id, p.number,
                          p.debit, p.credit, p.amount_minor, p.currency, p.item_id, p.part, p.credit_id, p.account_id
                     from entry r join posting p on p.debtor_id = r.debtor_id and p.entry_id = r.reverses_id) given
       using (debtor_id, reversal_id, reversed_id, number)
       where (taken.debit, taken.credit, taken.amount_minor, taken.currency, taken.item_id, taken.part,
              taken.credit_id, taken.account_id)
             is distinct from
             (given.debit, given.credit, given.amount_minor, given.currency, given.item_id, given.part,
              given.credit_id, given.account_id)`,
  },
  {
    what: "a posting is in the currency and account of its item and credit",
    breaches: sql`
      select format('debtor %s, entry %s, posting %s', p.debtor_id, p.entry_id, p.number) as place,
             format('%s, account %s', p.currency, p.account_id) as because
        from posting p
        left join item i on i.debtor_id = p.debtor_id and i.item_id = p.item_id
        left join credit c on c.debtor_id = p.debtor_id and c.credit_id = p.credit_id
       where i.currency <> p.currency or c.currency <> p.currency
          or i.account_id <> p.account_id or c.account_id <> p.account_id`,
  },
];

const breachesMax = 1000;

/** What breaks these checks. Of each kind of breach the first thousand are named. */
export async function breachesOf(tx: Queries, checked: readonly Check[]): Promise<Breach[]> {
  const found: Breach[] = [];
  for (const { what, breaches } of checked) {
    const { rows } = await sql<{ place: string; because: string }>`
      select place, because from (${breaches}) breach order by place limit ${breachesMax}
    `.execute(tx);
    found.push(...rows.map(({ place, because }) => ({ what, where: place, because })));
  }
  return found;
}

/** Checks the books: every cached balance, entry and reversal. */
export async function auditLedger(tx: Queries): Promise<Audited> {
  const { rows } = await sql<Record<"items" | "credits" | "entries" | "postings" | "reversals", bigint>>`
    select (select count(*) from item) as items, (select count(*) from credit) as credits,
           (select count(*) from entry) as entries, (select count(*) from posting) as postings,
           (select count(*) from entry where reverses_id is not null) as reversals
  `.execute(tx);
  const checked = Object.fromEntries(Object.entries(rows[0] ?? {}).map(([name, count]) => [name, Number(count)]));
  return { checked, breaches: await breachesOf(tx, checks) };
}
