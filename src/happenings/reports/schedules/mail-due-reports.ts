import { listAddressees, type Addressee } from "#access/people/store";
import { recordExport } from "#book/exports/store";
import { accepted, refused, type Outcome } from "#base/outcome";
import { tryAgainAt } from "#mail/office-mail";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import { log } from "#platform/log";
import type { Report } from "#reports/report";
import { askingRefusals } from "#reports/asking";
import { firstToCome, newestThatCame } from "#reports/schedules/moments";
import { notMadeBecause, type Schedule } from "#reports/schedules/schedule";
import {
  endSchedules,
  isMailingMade,
  mailingMade,
  mailingPutOff,
  nextDueOn,
  takeDueSchedule,
} from "#reports/schedules/store";
import type { Span } from "#reports/schedules/period";
import type { Desk } from "#happenings/desk/desk";
import { theOffice } from "#happenings/desk/office-day";
import { planOfficeMail } from "#happenings/mail/office-mail";
import { makeReport } from "#happenings/reports/report-asked";
import { endedReceivers } from "./ended-receivers.ts";
import { mayHave, spanOn } from "./keep-schedule.ts";
import { mailOf } from "./report-mail.ts";

type MailDesk = Pick<Desk, "database" | "clock" | "chance" | "vault" | "mail" | "address">;

/** Of a schedule that is due: the newest of its moments that have come, and how many before it were missed. */
type Due = {
  readonly schedule: Schedule;
  readonly on: Temporal.PlainDate;
  readonly missed: number;
  readonly now: Temporal.Instant;
  readonly local: Temporal.PlainDateTime;
};

/**
 * Writes down the mail of every schedule that is due; another job sends it after. A schedule is taken, its mail written
 * down and its next moment set in one transaction, so that each moment has one mail whatever dies, and whoever else does
 * the same. Of moments that were missed the newest one is made up for, once.
 */
export async function mailDueReports(desk: MailDesk, { max = 200 } = {}): Promise<{ readonly due: number }> {
  await endOfReceivers(desk);
  let due = 0;
  while (due < max && (await mailOne(desk))) due += 1;
  return { due };
}

/** Nobody who cannot sign in any more is sent anything. */
async function endOfReceivers({ database, clock }: MailDesk): Promise<void> {
  await database.transaction(async (tx) => {
    const scheduleIds = await endedReceivers(tx);
    await endSchedules(tx, { scheduleIds, by: null, because: "sign-in-ended", at: clock.now() });
  });
}

/** Mails the schedule that has been due for longest; false where none is. One that breaks keeps no other from leaving. */
async function mailOne(desk: MailDesk): Promise<boolean> {
  let taken: Due | undefined;
  try {
    return await desk.database.transaction(async (tx) => {
      taken = await takeDue(desk, tx);
      if (taken === undefined) return false;
      if (!(await isMailingMade(tx, taken))) await settle(desk, tx, taken);
      await moveOn(tx, taken);
      return true;
    });
  } catch (error) {
    if (taken === undefined) throw error;
    log.error(`The report ${taken.schedule.report} was not made for its mail`, error);
    const broken = taken;
    await desk.database.transaction((tx) => putOff(tx, broken));
    return true;
  }
}

async function takeDue({ clock }: MailDesk, tx: Queries): Promise<Due | undefined> {
  const now = clock.now();
  const local = now.toZonedDateTimeISO((await theOffice(tx)).zone).toPlainDateTime();
  const schedule = await takeDueSchedule(tx, { now, local });
  if (schedule === undefined) return undefined;
  return { ...newestThatCame(schedule.timing, { from: schedule.dueOn, now: local }), schedule, now, local };
}

function moveOn(tx: Queries, { schedule: { scheduleId, timing }, local }: Due): Promise<void> {
  return nextDueOn(tx, scheduleId, firstToCome(timing, local));
}

/** What broke is tried again after ever longer waits, and given up in the end: its next moment comes all the same. */
async function putOff(tx: Queries, due: Due): Promise<void> {
  const { scheduleId, tries } = due.schedule;
  const tryAt = tryAgainAt(tries + 1, due.now);
  if (tryAt !== null) return mailingPutOff(tx, { scheduleId, trouble: "broke", tryAt });
  await mailingMade(tx, { ...due, mailId: null, because: notMadeBecause.broke, at: due.now });
  await moveOn(tx, due);
}

/** Asks for the report as whoever is to have it, as they may see it now, and writes the mail down. */
async function settle(desk: MailDesk, tx: Queries, due: Due): Promise<void> {
  const { schedule, now, local, on, missed } = due;
  const { report, choices, period, receiverId, timing } = schedule;
  const [receiver] = await listAddressees(tx, receiverId);
  const span = spanOn(on, { report, by: choices.by, period });
  const made = await makeFor(desk, { receiver, span, due });
  if (!made.ok) {
    await mailingMade(tx, { ...due, mailId: null, because: says(made.refusal), at: now });
    return;
  }
  const { to, reports } = made.value;
  const moment = on.toPlainDateTime(timing.time);
  const mail = await mailOf(desk, { schedule, span, reports, late: lateness(moment, { local, missed }) });
  const mailId = await planOfficeMail(desk, tx, { ...mail, to, now });
  await mailingMade(tx, { ...due, mailId, because: null, at: now });
  const asked = { name: report, ...choices, from: span.from, to: span.to, by: choices.by, mailedTo: to };
  await recordExport(tx, {
    exportId: newId<"export">(now, desk.chance),
    ...{ what: "report", exportedAt: now, loginId: receiverId },
    lines: reports.reduce((sum, { lines }) => sum + lines.length, 0),
    asked: Object.fromEntries(
      Object.entries(asked).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])),
    ),
  });
}

type For = { readonly receiver: Addressee | undefined; readonly span: Span; readonly due: Due };
type Made = { readonly to: string; readonly reports: readonly Report[] };
type NotMade = keyof typeof askingRefusals | Exclude<keyof typeof notMadeBecause, "broke">;

async function makeFor(desk: MailDesk, { receiver, span, due }: For): Promise<Outcome<Made, NotMade>> {
  const { schedule, now } = due;
  const { report: name, choices } = schedule;
  if (receiver === undefined || !mayHave(receiver.caller, name)) return refused("receiver_has_no_reports");
  const { caller, email: to } = receiver;
  if (to === null) return refused("receiver_has_no_address");
  const query = { ...choices, from: span.from.toString(), to: span.to.toString() };
  // All its figures are of one snapshot, which the transaction that writes has none of.
  const made = await desk.database.reading((tx) => makeReport({ tx, caller, now, name, query }));
  return made.ok ? accepted({ to, reports: made.value.reports }) : made;
}

function says(refusal: NotMade): string {
  return { ...askingRefusals, ...notMadeBecause }[refusal];
}

const lateMinutes = 60;

function lateness(
  due: Temporal.PlainDateTime,
  { local, missed }: Pick<Due, "local" | "missed">,
): { readonly due: Temporal.PlainDateTime; readonly missed: number } | undefined {
  const isLate = missed > 0 || due.until(local).total("minutes") > lateMinutes;
  return isLate ? { due, missed } : undefined;
}
