import { sql } from "kysely";
import { compareDays } from "#calendar/days";
import type { Caller } from "#access/caller";
import { takeInFilesWithin } from "#happenings/book/take-in-files";
import { keepForecasts } from "#happenings/reports/forecast/keep-forecasts";
import type { Desk } from "#happenings/desk/desk";
import { seededChance } from "#platform/chance";
import { handClock } from "#platform/clock";
import type { Queries } from "#platform/database";
import { demonstrationPerson } from "#happenings/demonstration/sign-ins";
import { billsOf } from "./bills.ts";
import { membersOf } from "./member.ts";
import { receiveMoney } from "./money.ts";
import { drawOfDay, heldOf, type HistoryPart, type PartDay } from "./part-day.ts";
import { trades } from "./trades.ts";
import { contest, settleIn, takeTurns } from "./turns.ts";
import { runNight, workTheList } from "./work.ts";

/** How far the history is filled, in days of parts. */
export type Filled = { readonly days: number; readonly ofDays: number };

type Row = {
  readonly part: number;
  readonly trade: string;
  readonly debtors: number;
  readonly first_on: Temporal.PlainDate;
  readonly last_on: Temporal.PlainDate;
  readonly lived_until: Temporal.PlainDate;
};

/** How far the demonstration's history is filled; nothing where none was planned. */
export async function historyFilled(tx: Queries): Promise<Filled | undefined> {
  const { rows } = await sql<{ days: number; of_days: number | null }>`
    select coalesce(sum(lived_until - first_on + 1), 0)::integer as days,
           sum(last_on - first_on + 1)::integer as of_days
      from demonstration_part`.execute(tx);
  const [row] = rows;
  return row?.of_days ? { days: row.days, ofDays: row.of_days } : undefined;
}

type Filling = {
  /** Said after each day that was lived. */
  readonly progress: (filled: Filled) => void;
  /** Whether to stop before the next day. */
  readonly isStopped: () => boolean;
};

/**
 * Lives the parts of the history that are planned and not yet lived, one after the other, each day in a transaction of
 * its own with the clock handed in: what is killed goes on with the day after the last that stands.
 */
export async function fillHistory(desk: Desk, { progress, isStopped }: Filling): Promise<void> {
  const { rows } = await sql<Row>`
    select * from demonstration_part where lived_until < last_on order by part`.execute(desk.database.queries);
  if (rows.length === 0) return;
  const collectors = [await demonstrationPerson(desk, "collector"), await demonstrationPerson(desk, "second")];
  const [supervisor, clerk] = [await demonstrationPerson(desk, "supervisor"), await demonstrationPerson(desk, "clerk")];
  for (const row of rows) {
    const part = partOf(row);
    for (let since = row.lived_until; compareDays(since, part.lastOn) < 0; since = since.add({ days: 1 })) {
      if (isStopped()) return;
      const on = since.add({ days: 1 });
      await desk.database.transaction((tx) => liveDay(desk, tx, { part, on, since, collectors, supervisor, clerk }));
      const filled = await historyFilled(desk.database.queries);
      if (filled !== undefined) progress(filled);
    }
  }
  // The error of the forecast is to be seen at once, and not after some nights.
  while (!isStopped() && (await keepForecasts(desk, { max: 1 })) > 0);
}

function partOf({ part, debtors, ...row }: Row): HistoryPart {
  const trade = trades.find(({ name }) => name === row.trade);
  if (trade === undefined) throw new Error(`The demonstration has no trade ${row.trade}.`);
  return { part, trade, members: membersOf(trade, { part, debtors }), firstOn: row.first_on, lastOn: row.last_on };
}

type Living = {
  readonly part: HistoryPart;
  readonly on: Temporal.PlainDate;
  readonly since: Temporal.PlainDate;
  readonly collectors: readonly Caller[];
  readonly supervisor: Caller;
  readonly clerk: Caller;
};

async function liveDay(
  desk: Desk,
  tx: Queries,
  { part, on, since, collectors, supervisor, clerk }: Living,
): Promise<void> {
  if (!(await isNext(tx, part, since))) return;
  if (on.dayOfWeek <= 5 || on.equals(part.firstOn)) {
    const clock = handClock(on.toZonedDateTime({ timeZone: "America/New_York", plainTime: "12:30" }).toInstant());
    const past = { ...desk, clock, chance: seededChance(`history ${part.part} ${on} of ${part.lastOn}`) };
    await liveBusinessDay(
      { desk: past, tx, part, on, collectors, supervisor, clerk, draw: drawOfDay(part, on) },
      since,
    );
  }
  await sql`update demonstration_part set lived_until = ${on} where part = ${part.part}`.execute(tx);
}

/** Of two programs that fill one book each day is lived by one; the other finds it lived and goes on. */
async function isNext(tx: Queries, { part }: HistoryPart, since: Temporal.PlainDate): Promise<boolean> {
  const { rows } = await sql`
    select from demonstration_part where part = ${part} and lived_until = ${since} for update`.execute(tx);
  return rows.length > 0;
}

async function liveBusinessDay(day: PartDay, since: Temporal.PlainDate): Promise<void> {
  const { part, on } = day;
  const isFirst = on.equals(part.firstOn);
  if (isFirst || on.dayOfWeek === 1) await takeInBills(day, isFirst);
  const held = await heldOf(day);
  if (isFirst) await settleIn(day, held);
  await runNight(day, held);
  // The last day has begun and is left for whoever sits down at the desk.
  if (on.equals(part.lastOn)) return;
  await takeTurns(day, held, since);
  await receiveMoney(day, held);
  await contest(day, held);
  await workTheList(day, held);
}

async function takeInBills({ desk, tx, part, on }: PartDay, isFirst: boolean): Promise<void> {
  const file = billsOf(part.trade, part.members, { on, isFirst });
  if (file === undefined) return;
  const { creditor } = part.trade;
  const taken = await takeInFilesWithin(desk, tx, {
    ...{ files: [file], how: { preset: "generic" }, creditor, loginId: null },
  });
  if (!taken.ok) throw new Error(`The bills of the demonstration are refused: ${taken.refusal}`);
  const [fault] = taken.value.rejected;
  if (fault !== undefined) throw new Error(`The bills have a fault: ${fault.field}: ${fault.because}`);
}
