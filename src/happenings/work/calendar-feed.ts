import { sql, type RawBuilder } from "kysely";
import { scopeOf } from "#access/access-table";
import type { Caller } from "#access/caller";
import { listLogins } from "#access/store";
import { calendarFile, type CalendarEvent } from "#platform/calendar-file";
import { personIdsOf } from "#parties/person/store";
import type { Queries } from "#platform/database";
import type { FileAnswer } from "#platform/operation";
import { digestOf, newSecret } from "#platform/secret";
import { feedOf, setFeed } from "#work/calendar/store";
import { inScope } from "#happenings/answering/scope";
import type { Desk } from "#happenings/desk/desk";
import { officeToday } from "#happenings/desk/office-day";

const daysBack = 14;
const daysAhead = 120;
const eventsMax = 1_000;
const callMinutes = 15;

/** Gives somebody's calendar a new secret address. Only a digest of it is kept: nobody can be told it again. */
export async function makeFeed(
  desk: Desk,
  tx: Queries,
  { caller, now }: { readonly caller: Caller; readonly now: Temporal.Instant },
): Promise<string> {
  const secret = newSecret(desk.chance);
  await setFeed(tx, { loginId: caller.loginId, digest: digestOf(secret), now });
  return `/api/calendars/${secret}.ics`;
}

type Reading = {
  readonly secret: string;
  readonly now: Temporal.Instant;
  /** As many callbacks, and as many visits and promises. */
  readonly max?: number;
};

/**
 * The callbacks and planned visits at their hours, and on their days the steps that ask for a visit and the promises, of
 * whoever's calendar the secret opens, of debtors whom they may still see; of very many those nearest to now. It goes to
 * programs of others: it has a debtor's name and number and nothing more of them.
 */
export async function readFeed(
  tx: Queries,
  { secret, now, max = eventsMax }: Reading,
): Promise<FileAnswer | undefined> {
  const loginId = await feedOf(tx, digestOf(secret));
  const caller = (await listLogins(tx)).find((login) => login.loginId === loginId);
  const scope = caller && scopeOf("readCalendar", caller.role);
  if (caller === undefined || scope === undefined) return undefined;
  const today = await officeToday(tx, now);
  const of = { loginId: caller.loginId, isSeen: inScope({ caller, scope, today }), now, today, max };
  const hours = [...(await callsOf(tx, of)), ...(await visitsOf(tx, of))];
  return calendarFile({ name: "Dunlin", now, events: [...hours, ...(await daysOf(tx, of))] });
}

type Of = {
  readonly loginId: string;
  readonly isSeen: RawBuilder<boolean>;
  readonly now: Temporal.Instant;
  readonly today: Temporal.PlainDate;
  readonly max: number;
};

async function callsOf(tx: Queries, { loginId, isSeen, now, max }: Of): Promise<CalendarEvent[]> {
  const { rows } = await sql<{ id: string; who: string; at: Temporal.Instant }>`
    select b.callback_id as id, d.name || ' (' || d.number || ')' as who, b.due_at as at
      from callback b join debtor d on d.debtor_id = b.debtor_id
     where b.login_id = ${loginId} and b.ended_at is null and ${isSeen} and b.due_at >= ${now.subtract({ hours: 24 * daysBack })}
     order by abs(extract(epoch from b.due_at - ${now}::timestamptz)), b.callback_id limit ${max}`.execute(tx);
  return rows.map(({ id, who, at }) => ({ id, title: `Call back ${who}`, at, minutes: callMinutes }));
}

async function visitsOf(tx: Queries, { loginId, isSeen, now, max }: Of): Promise<CalendarEvent[]> {
  const { rows } = await sql<{ id: string; who: string; at: Temporal.Instant; until: Temporal.Instant }>`
    select v.visit_id as id, d.name || ' (' || d.number || ')' as who, v.from_at as at, v.until_at as until
      from visit v join debtor d on d.debtor_id = v.debtor_id
     where v.login_id = ${loginId} and v.ended_at is null and ${isSeen} and v.from_at >= ${now.subtract({ hours: 24 * daysBack })}
     order by abs(extract(epoch from v.from_at - ${now}::timestamptz)), v.visit_id limit ${max}`.execute(tx);
  return rows.map(({ id, who, at, until }) => {
    return { id, title: `Visit ${who}`, at, minutes: until.since(at, { largestUnit: "minutes" }).minutes };
  });
}

/** Promises by their days, and steps that ask for a visit which nobody planned yet. */
async function daysOf(tx: Queries, { loginId, isSeen, today, max }: Of): Promise<CalendarEvent[]> {
  const { rows } = await sql<{ id: string; what: "visit" | "promise"; who: string; on: Temporal.PlainDate }>`
    with mine as (
      select distinct s.debtor_id, s.account_id from assignment s
       where s.login_id = ${loginId} and s.from_on <= ${today} and (s.until_on is null or s.until_on > ${today}))
    select distinct abs(on_day - ${today}::date) as away, what, id, d.name || ' (' || d.number || ')' as who, on_day as on
      from (select p.promise_id as id, 'promise' as what, p.debtor_id, p.due_on as on_day
              from promise_to_pay p
             where p.state = 'open' and p.login_id = ${loginId}
             union all
            select p.promise_id, 'promise', p.debtor_id, p.due_on
              from mine join promise_to_pay p on p.debtor_id = mine.debtor_id and p.account_id = mine.account_id
             where p.state = 'open'
             union all
            select k.case_id, 'visit', k.debtor_id, k.next_on
              from mine join account a on a.debtor_id = mine.debtor_id and a.account_id = mine.account_id
              join collection_case k on k.debtor_id = a.debtor_id and k.creditor_id = a.creditor_id
             where k.closed_at is null and k.next_action = 'visit' and k.next_owner <> 'automatic'
               and not exists (select from visit v where v.debtor_id = any(${personIdsOf(sql`k.debtor_id`)})
                                                      and v.ended_at is null)) event
      join debtor d on d.debtor_id = event.debtor_id
     where ${isSeen} and on_day between ${today.subtract({ days: daysBack })}::date and ${today.add({ days: daysAhead })}::date
     order by away, what, id limit ${max}`.execute(tx);
  return rows.map(({ id, what, who, on }) => ({ id, title: `${titles[what]} ${who}`, on }));
}

const titles = { visit: "Visit", promise: "Promise due:" } as const;
