import { compareInstants } from "#calendar/instants";
import { readSubject, writeSubject } from "#lookouts/lookout";
import { readingsOf, recordReading, replaceMembers, tryLockSubject } from "#lookouts/members/store";
import { keptSubjects } from "#lookouts/store";
import { dailyMonitors } from "#parties/monitor";
import type { Queries } from "#platform/database";
import { log } from "#platform/log";
import type { Desk } from "#happenings/desk/desk";
import { dayAt, theOffice } from "#happenings/desk/office-day";
import { membersOf } from "./members-of.ts";
import { tellOfLicences } from "./tell-of-licences.ts";
import { tellGained } from "./tell.ts";

/**
 * Reads over the whole book whom the daily monitors show and whom anybody looks out for, and tells of who is new: a day
 * has passed, and what nobody touched may have come due. Each subject in a transaction of its own; one that is in
 * somebody's way is left for the next minute. `since` leaves out what was read from then on.
 */
export async function readMembersOfDay(desk: Desk, { since }: { since?: Temporal.Instant } = {}): Promise<void> {
  const { queries } = desk.database;
  const readings = await readingsOf(queries);
  for (const subject of await subjectsOfDay(queries)) {
    const readAt = readings.get(subject);
    if (since !== undefined && readAt !== undefined && compareInstants(readAt, since) >= 0) continue;
    await desk.database
      .transaction((tx) => readSubjectWhole(desk, tx, { subject, lastReadAt: readAt }))
      .catch((error: unknown) => log.error(`Whom "${subject}" shows was not read`, error));
  }
}

async function subjectsOfDay(tx: Queries): Promise<string[]> {
  const daily = dailyMonitors.map((monitor) => writeSubject({ is: "monitor", monitor }));
  return [...new Set([...daily, ...(await keptSubjects(tx))])];
}

/** The first time that a subject is read nobody is new, and nothing is told: they were there before. */
type Whole = { readonly subject: string; readonly lastReadAt: Temporal.Instant | undefined };

/** Reads the members of one subject over the whole book. */
export async function readSubjectWhole(desk: Desk, tx: Queries, { subject: text, lastReadAt }: Whole): Promise<void> {
  const now = desk.clock.now();
  const office = await theOffice(tx);
  const today = dayAt(office, now);
  const subject = readSubject(text);
  if (subject?.is === "licence-ends") {
    if (!(await tryLockSubject(tx, text))) return;
    const after = lastReadAt && dayAt(office, lastReadAt);
    if (after !== undefined) await tellOfLicences(desk, tx, { on: today, at: now, after });
    return recordReading(tx, text, now);
  }
  const rows = subject && membersOf(subject, { today });
  if (rows === undefined || !(await tryLockSubject(tx, text))) return;
  const gained = await replaceMembers(tx, { subject: text, rows, at: now });
  await recordReading(tx, text, now);
  if (lastReadAt === undefined) return;
  await tellGained(desk, tx, { subject: text, debtorIds: gained, on: today, at: now, batchId: null });
}
