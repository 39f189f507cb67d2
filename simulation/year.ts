import { sql } from "kysely";
import { handOverLetters } from "#happenings/letters/hand-over-letters";
import { runDay } from "#happenings/cases/run-day";
import { verifyBook } from "#happenings/audit/verify-book";
import { writeDailyRoot } from "#happenings/audit/write-daily-root";
import { objections } from "./auditor-objections.ts";
import { settleNotes } from "./auditor-promises.ts";
import { actAlone, actTogether } from "./acts.ts";
import { fileChanges, fileFirst, fileMonth, filePlacement } from "./filing.ts";
import { whileBreaking } from "./frail-database.ts";
import { count, eveningOf, expect, firstDay, zone, type Office } from "./office.ts";
import { readTold } from "./told.ts";

/** Lives through so many days, but stops in the evening on which the auditor objects. Gives the days that were lived. */
export async function live(office: Office, days: number): Promise<number> {
  for (let lived = 0; lived < days; lived += 1) {
    const day = firstDay.add({ days: lived });
    // On Sundays nobody works and nothing runs, but for a file that comes: what was due then is caught up on Monday.
    if (day.dayOfWeek < 7 || day.day === 1 || day.day === 15) await liveDay(office, day);
    else setClock(office, day, "23:00");
    await audit(office, day, { isThorough: lived === days - 1 || day.add({ days: 1 }).day === 1 });
    if (office.objections.length > 0) return lived + 1;
  }
  return days;
}

/** A day of the office: its run, letters, files where it is their day, and what people do at some hours. */
export async function liveDay(office: Office, day: Temporal.PlainDate): Promise<void> {
  setClock(office, day, "05:30");
  if (day.equals(firstDay)) await fileFirst(office);
  setClock(office, day, "06:00");
  await runTheDay(office);
  settleNotes(office.auditor.books, office.auditor.promises, day);
  const isWorkday = day.dayOfWeek <= 5;
  if (isWorkday) await letLettersLeave(office);
  if (day.day === 1) {
    setClock(office, day, "07:00");
    await fileMonth(office);
    setClock(office, day, "07:05");
    await filePlacement(office);
  }
  if (day.day === 15) {
    setClock(office, day, "07:10");
    await fileChanges(office);
  }
  for (const minutes of hoursOf(office, isWorkday ? 2 : 1)) {
    const time = Temporal.PlainTime.from("07:40").add({ minutes });
    setClock(office, day, time);
    await actTogether(office, isWorkday ? 2 : 1);
    setClock(office, day, time.add({ minutes: 2 }));
    if (isWorkday) await actAlone(office);
  }
  setClock(office, day, "23:00");
  if (day.day === 1 || day.day === 15) await keepStatistics(office);
}

/** What the server does by itself within a minute after many rows came: the days lived here are shorter than that. */
async function keepStatistics({ desk }: Office): Promise<void> {
  await sql`analyze`.execute(desk.database.queries);
}

/** Sets the clock to a time of the office's day. */
function setClock({ clock }: Office, day: Temporal.PlainDate, plainTime: string | Temporal.PlainTime): void {
  clock.set(day.toZonedDateTime({ timeZone: zone, plainTime }).toInstant());
}

/** Minutes after the first hour at which people act: early and late too, and never within a lease of each other. */
function hoursOf({ draw }: Office, count: number): number[] {
  const span = Math.floor(840 / count);
  return Array.from({ length: count }, (_, index) => index * span + draw.below(span - 30));
}

/** The day's run: sometimes tried before, twice, by two at once, or killed in the middle and begun again. */
async function runTheDay(office: Office): Promise<void> {
  const { desk, draw, database } = office;
  const run = (dryRun = false) => runDay(desk, { dryRun, loginId: null });
  const runInPieces = () => runDay(desk, { dryRun: false, loginId: null, debtorsAtOnceMax: 15 });
  const how = draw.below(100);
  if (how < 3) await run(true);
  const isKilled = how >= 3 && how < 9 && (await whileBreaking(database, draw.below(3), runInPieces));
  if (isKilled) count(office, "runs that broke");
  if (how >= 9 && how < 13) await Promise.all([runInPieces(), runInPieces()]);
  await run();
  if (how < 94) return;
  const { due } = await run();
  count(office, "runs done twice");
  expect(office, "cases", { is: due === 0, says: `a second run of the day found ${due} cases due` });
}

async function letLettersLeave(office: Office): Promise<void> {
  const { handedOver, refused, failed } = await handOverLetters(office.desk, { max: 12 });
  count(office, "letters", handedOver);
  count(
    office,
    "letters refused",
    Object.values(refused).reduce((sum, times) => sum + times, 0),
  );
  const [first] = failed;
  expect(office, "cases", { is: first === undefined, says: `a letter failed: ${first?.because}` });
}

/** The evening: the auditor compares the books of today and of an earlier day, as it is known now or as it was then. */
export async function audit(
  office: Office,
  today: Temporal.PlainDate,
  { isThorough }: { readonly isThorough: boolean },
): Promise<void> {
  const { desk, auditor, draw, clock } = office;
  const daysLived = firstDay.until(today).days;
  const earlier = today.subtract({ days: draw.below(daysLived + 30) });
  const knownAt = clock.now().subtract({ hours: 24 * draw.below(daysLived + 1) });
  const moments = [
    { on: today, knownAt: null },
    { on: earlier, knownAt: draw.chance(50) ? knownAt : null },
  ];
  const told = await readTold(desk.database.queries, moments);
  office.objections.push(...objections(auditor, told, eveningOf(office)));
  count(office, "evenings");
  if (today.dayOfWeek === 7) {
    await writeDailyRoot(desk.database.queries, desk.dataFolder, { on: today, at: clock.now().subtract({ hours: 1 }) });
  }
  if (isThorough) await verify(office);
}

async function verify(office: Office): Promise<void> {
  const { breaches, checked } = await verifyBook(office.desk, office.desk.database.queries);
  const says = breaches.slice(0, 5).map(({ what, where, because }) => `${what}: ${where}: ${because}`);
  expect(office, "breaches", { is: breaches.length === 0, says: says.join("; ") });
  for (const [what, number] of Object.entries(checked)) office.counts.set(`verified: ${what}`, number);
}
