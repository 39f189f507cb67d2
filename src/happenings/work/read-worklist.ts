import { sql } from "kysely";
import type { Scope } from "#access/access-table";
import type { Caller } from "#access/caller";
import { daysBetween } from "#calendar/days";
import { money, type Currency } from "#money/money";
import { survivors } from "#parties/person/store";
import type { Queries } from "#platform/database";
import type { Action } from "#strategy/step";
import type { Place } from "#work/place";
import { ownersOf, type WorklistEntry } from "#work/worklist";
import { ladders } from "#happenings/cases/ladders";
import { inScope } from "#happenings/answering/scope";

/** Whose worklist, of which day, read when. */
export type Reader = {
  readonly caller: Caller;
  readonly scope: Scope;
  readonly on: Temporal.PlainDate;
  readonly now: Temporal.Instant;
};

type Page = { readonly after: Place | null; readonly max: number; readonly free?: boolean };

type Row = {
  debtor_id: string;
  case_id: string;
  debtor: string;
  number: string;
  creditor: string;
  ladder: string;
  next_step: string;
  next_action: Action;
  next_on: Temporal.PlainDate;
  next_because: string[];
  value_minor: bigint;
  currency: Currency;
  owed_minor: bigint;
  oldest_due_on: Temporal.PlainDate | null;
  retry_at: Temporal.Instant | null;
  held_by: string | null;
};

/** Entries of the reader's worklist in their order; with `free`, only of debtors whom nobody else has open. */
export async function readWorklist(tx: Queries, reader: Reader, page: Page): Promise<WorklistEntry[]> {
  const { caller, on, now } = reader;
  const { rows } = await sql<Row>`
    with due as (${dueOf(reader)}),
    page as (
      select due.*, l.login_id as holder_id
        from due
        left join worklist_lease l on l.debtor_id = due.person_id and l.until_at > ${now}
                                  and l.login_id <> ${caller.loginId}
       where ${isAfter(page.after)} and (${page.free !== true} or l.login_id is null)
       order by value_minor desc, next_on, person_id
       limit ${page.max})
    select page.person_id as debtor_id, page.case_id, d.name as debtor, d.number, c.name as creditor, page.ladder, page.next_step,
           page.next_action, page.next_on, page.next_because, page.value_minor, page.currency,
           coalesce(owed.minor, 0)::bigint as owed_minor, owed.oldest_due_on, refused.retry_at, holder.name as held_by
      from page
      join debtor d on d.debtor_id = page.person_id
      join creditor c on c.creditor_id = page.creditor_id
      left join login holder on holder.login_id = page.holder_id
      left join lateral (
        select sum(i.open_minor) as minor, min(i.due_on) as oldest_due_on
          from account a
          join open_due i on i.debtor_id = a.debtor_id and i.account_id = a.account_id
         where a.debtor_id = page.debtor_id and a.creditor_id = page.creditor_id
           and i.currency = page.currency and a.purpose = ${purposes}::jsonb ->> page.ladder) owed on true
      left join lateral (
        select p.retry_at from permit p
         where p.debtor_id = page.person_id and p.verdict = 'deny' and p.retry_at > ${now}
         order by p.asked_at desc limit 1) refused on true
     order by page.value_minor desc, page.next_on, page.person_id
  `.execute(tx);
  return rows.map((row, index) => entryOf(row, { on, rank: (page.after?.rank ?? 0) + index + 1 }));
}

/** How many debtors the reader's worklist has. */
export async function countWorklist(tx: Queries, reader: Reader): Promise<number> {
  const { rows } = await sql<{ left: bigint }>`
    with due as (${dueOf(reader)}) select count(*) as left from due`.execute(tx);
  return Number(rows[0]?.left ?? 0n);
}

/** Where a person, named by the surviving debtor, stands on the reader's worklist; undefined where it is no longer on it. */
export async function placeOnWorklist(tx: Queries, reader: Reader, debtorId: string): Promise<Place | undefined> {
  const { rows } = await sql<Pick<Row, "value_minor" | "next_on">>`
    with due as (${dueOf(reader)}) select value_minor, next_on from due where person_id = ${debtorId}`.execute(tx);
  const [row] = rows;
  return row && { value: row.value_minor, dueOn: row.next_on, debtorId, rank: 0 };
}

const purposes = JSON.stringify(Object.fromEntries(ladders.map(({ name, applies }) => [name, applies])));

/**
 * The best due case of every person in the reader's scope, under the debtor who survives all merges. Waits and what is
 * automatic are nobody's work.
 */
function dueOf({ caller, scope, on }: Reader) {
  return sql`
    select distinct on (d.debtor_id) k.*, d.debtor_id as person_id
      from collection_case k
      left join ${survivors} s on s.debtor_id = k.debtor_id
     cross join lateral (select coalesce(s.survivor_id, k.debtor_id) as debtor_id) as d
     where k.closed_at is null and k.next_owner = any(${ownersOf(caller.role)}::text[]) and k.next_owner <> 'automatic'
       and k.next_action <> 'wait' and k.next_on <= ${on} and ${inScope({ caller, scope, today: on })}
     order by d.debtor_id, k.value_minor desc, k.next_on, k.case_id`;
}

function isAfter(place: Place | null) {
  if (place === null) return sql`true`;
  return sql`(due.value_minor < ${place.value} or due.value_minor = ${place.value}
    and (due.next_on, due.person_id) > (${place.dueOn}::date, ${place.debtorId}::uuid))`;
}

function entryOf(row: Row, { on, rank }: { on: Temporal.PlainDate; rank: number }): WorklistEntry {
  const oldest = row.oldest_due_on;
  return {
    ...{ value: row.value_minor, dueOn: row.next_on, debtorId: row.debtor_id, rank, caseId: row.case_id },
    ...{ debtor: row.debtor, number: row.number, creditor: row.creditor, ladder: row.ladder },
    ...{ step: row.next_step, action: row.next_action, reasons: row.next_because },
    owed: money(row.currency, row.owed_minor),
    worth: money(row.currency, row.value_minor),
    daysOverdue: oldest === null ? 0 : Math.max(0, daysBetween(oldest, on)),
    retryAt: row.retry_at,
    heldBy: row.held_by,
  };
}
