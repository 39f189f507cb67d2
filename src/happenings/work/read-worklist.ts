import { sql } from "kysely";
import { compareInstants } from "#calendar/instants";
import { daysBetween } from "#calendar/days";
import { firstFree, type Hours } from "#law/barred-times";
import { money, type Currency } from "#money/money";
import { actingOn } from "#parties/mandates/store";
import type { Queries } from "#platform/database";
import { policyInForce } from "#settings/house-policy/store";
import type { Action } from "#strategy/step";
import { formulaWords, type ExpectedOf } from "#work/expected";
import type { Place } from "#work/place";
import type { WorklistEntry } from "#work/worklist";
import { guidanceOf } from "#strategy/ladder";
import { ladderCapacityOf } from "#happenings/cases/ladder-capacity";
import { laddersInForce, type LaddersInForce } from "#happenings/cases/ladders";
import { dueEntries, lawfulStepOf, pointsOfAct, type Asked, type Reader } from "./due-entries.ts";

type Page = { readonly after: Place | null; readonly max: number; readonly free?: boolean };

type Row = {
  debtor_id: string;
  case_id: string;
  creditor_id: string;
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
  expected_minor: bigint;
  expected_of: ExpectedOf | null;
  office_currency: Currency;
  owed_minor: bigint;
  oldest_due_on: Temporal.PlainDate | null;
  retry_at: Temporal.Instant | null;
  zones: string[][] | null;
  held_by: string | null;
};

/**
 * Entries of the reader's worklist in their order: what may be done now, and after it what is not lawful yet. With `free`
 * only those that may be done now, of debtors whom nobody else has open.
 */
export async function readWorklist(tx: Queries, reader: Reader, page: Page): Promise<WorklistEntry[]> {
  const { after, max, free = false } = page;
  const isBeyond = after !== null && !after.isLawfulNow;
  const rows = isBeyond ? [] : await readPage(tx, reader, { isLawfulNow: true, after, max, free });
  const left = max - rows.length;
  if (!free && left > 0) {
    const later = { isLawfulNow: false, after: isBeyond ? after : null, max: left, free };
    rows.push(...(await readPage(tx, reader, later)));
  }
  return rows.map((entry, index) => ({ ...entry, rank: (after?.rank ?? 0) + index + 1 }));
}

type Part = Required<Page> & { readonly isLawfulNow: boolean };

async function readPage(tx: Queries, reader: Reader, { isLawfulNow, after, max, free }: Part) {
  const { now, on } = reader;
  const ladders = await laddersInForce(tx);
  const ladderOf = JSON.stringify(Object.fromEntries([...ladders.byClass].map(([key, { name }]) => [key, name])));
  const { rows } = await sql<Row>`
    with page as (
      select k.*, d.debtor_id as person_id, l.login_id as holder_id
        from ${dueEntries(reader, { isLawfulNow })}
         and ${isAfter(after)} and (${!free} or l.login_id is null)
       order by k.expected_minor desc, k.next_on, d.debtor_id
       limit ${max})
    select k.person_id as debtor_id, k.case_id, k.creditor_id, d.name as debtor, d.number, c.name as creditor, k.ladder, k.next_step,
           k.next_action, k.next_on, k.next_because, k.value_minor, k.currency,
           k.expected_minor, k.expected_of, office.currency as office_currency,
           coalesce(owed.minor, 0)::bigint as owed_minor, owed.oldest_due_on, place.zones,
           greatest(refused.retry_at, (select s.from_at from ${lawfulStepOf(now)})) as retry_at,
           holder.name as held_by
      from page as k
     cross join office
      join debtor d on d.debtor_id = k.person_id
      join creditor c on c.creditor_id = k.creditor_id
      left join ${actingOn(on)} as mandate on mandate.creditor_id = k.creditor_id
     cross join lateral (select ${ladderCapacityOf(sql`mandate.capacity`)} as party) as acting
      left join login holder on holder.login_id = k.holder_id
      left join lateral (
        -- Until a case is decided under another mandate, its ladder is that of the other capacity.
        select coalesce(sum(i.open_minor) filter (where of_now), sum(i.open_minor)) as minor,
               coalesce(min(i.due_on) filter (where of_now), min(i.due_on)) as oldest_due_on
          from account a
          join open_due i on i.debtor_id = a.debtor_id and i.account_id = a.account_id
         cross join lateral (
           select k.ladder = ${ladderOf}::jsonb ->> concat_ws(' ', a.purpose, a.kind, 'first-party') as first,
                  k.ladder = ${ladderOf}::jsonb ->> concat_ws(' ', a.purpose, a.kind, 'third-party') as third) as ladder
         cross join lateral (
           select case when acting.party = 'first-party' then first else third end as of_now) as now
         where a.debtor_id = k.debtor_id and a.creditor_id = k.creditor_id
           and i.currency = k.currency and (first or third)) owed on true
      left join lateral (
        select p.retry_at from permit p
         where p.debtor_id = k.person_id and p.verdict = 'deny' and p.act = k.next_action and p.retry_at > ${now}
         order by p.asked_at desc limit 1) refused on true
      left join lateral (
        select jsonb_agg(p.zones) as zones
          from ${pointsOfAct(sql`k.next_action`)} and not ${isLawfulNow}) place on true
     order by k.expected_minor desc, k.next_on, k.person_id
  `.execute(tx);
  const hours = await hoursOfHouse(tx);
  return rows.map((row) => entryOf(row, { ...reader, isLawfulNow, ladders, hours }));
}

/** How many debtors the reader's worklist has, counted up to so many. */
export async function countWorklist(tx: Queries, reader: Reader, max: number): Promise<number> {
  const { rows } = await sql<{ left: bigint }>`
    select count(*) as left from (select 1 from ${dueEntries(reader)} limit ${max}) as due`.execute(tx);
  return Number(rows[0]?.left ?? 0n);
}

/** Where a person, named by the surviving debtor, stands on the reader's worklist; undefined where it is no longer on it. */
export async function placeOnWorklist(tx: Queries, reader: Reader, personId: string): Promise<Place | undefined> {
  for (const isLawfulNow of [true, false]) {
    const [row] = await placesOf(tx, reader, { isLawfulNow, personId });
    if (row !== undefined) {
      return { isLawfulNow, value: row.expected_minor, dueOn: row.next_on, debtorId: personId, rank: 0 };
    }
  }
  return undefined;
}

async function placesOf(tx: Queries, reader: Reader, asked: Asked) {
  const { rows } = await sql<Pick<Row, "expected_minor" | "next_on">>`
    select k.expected_minor, k.next_on from ${dueEntries(reader, asked)}`.execute(tx);
  return rows;
}

function isAfter(place: Place | null) {
  if (place === null) return sql`true`;
  const { value, dueOn, debtorId } = place;
  // The first condition is said for the index: it begins its walk there.
  return sql`k.expected_minor <= ${value} and (k.expected_minor < ${value}
    or (k.next_on, d.debtor_id) > (${dueOn}::date, ${debtorId}::uuid))`;
}

type Reading = Reader & {
  readonly isLawfulNow: boolean;
  readonly ladders: LaddersInForce;
  readonly hours: Hours;
};

function entryOf(row: Row, { on, now, isLawfulNow, ladders, hours }: Reading): WorklistEntry {
  const oldest = row.oldest_due_on;
  return {
    ...{ isLawfulNow, value: row.expected_minor, dueOn: row.next_on, debtorId: row.debtor_id, rank: 0 },
    ...{ caseId: row.case_id, creditorId: row.creditor_id },
    ...{ debtor: row.debtor, number: row.number, creditor: row.creditor, ladder: row.ladder },
    ...{ step: row.next_step, action: row.next_action, reasons: row.next_because },
    task: guidanceOf(ladders.named(row.ladder), row.next_step).task,
    owed: money(row.currency, row.owed_minor),
    overdue: money(row.currency, row.value_minor),
    worth: money(row.office_currency, row.expected_minor),
    formula: row.expected_of === null ? [] : formulaWords(row.expected_of),
    reckoned: row.expected_of,
    daysOverdue: oldest === null ? 0 : Math.max(0, daysBetween(oldest, on)),
    retryAt: isLawfulNow ? row.retry_at : (row.retry_at ?? lawfulFrom(row.zones ?? [], { hours, now })),
    heldBy: row.held_by,
  };
}

/** The hours outside which the house reaches nobody. */
async function hoursOfHouse(tx: Queries): Promise<Hours> {
  const { quietHours } = (await policyInForce(tx)).policy;
  return { after: Temporal.PlainTime.from(quietHours.after), before: Temporal.PlainTime.from(quietHours.before) };
}

type Waiting = { readonly hours: Hours; readonly now: Temporal.Instant };

/** The earliest minute at which one of the points may be used by the hour of the day there. */
function lawfulFrom(zonesOfPoints: readonly string[][], { hours, now }: Waiting): Temporal.Instant | null {
  const free = zonesOfPoints.flatMap(
    (where) => firstFree({ where, hours, inconvenient: [], convenient: [] }, now) ?? [],
  );
  return free.toSorted(compareInstants)[0] ?? null;
}
