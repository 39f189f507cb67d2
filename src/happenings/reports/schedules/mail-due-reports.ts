import { listAddressees, type Addressee } from "#access/people/store";
import { tryAgainAt } from "#mail/office-mail";
import type { Queries } from "#platform/database";
import { log } from "#platform/log";
import { askingRefusals } from "#reports/asking";
import { firstToCome, newestThatCame } from "#reports/schedules/moments";
import { notMadeBecause, type Schedule } from "#reports/schedules/schedule";
import {
  dueSchedule,
  endSchedules,
  isMailingMade,
  lockSchedule,
  mailingMade,
  mailingPutOff,
  nextDueOn,
} from "#reports/schedules/store";
import type { Span } from "#reports/schedules/period";
import type { Desk } from "#happenings/desk/desk";
import { theOffice } from "#happenings/desk/office-day";
import { recordLeft } from "#happenings/exports/leave";
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

/** One mails them at a time: a report that is made twice is made in vain. */
const turn = 4400044;

/**
 * Writes down the mail of every schedule that is due; another job sends it after. Its report is made first, which may take
 * long, while nothing is locked; then its mail is written down and its next moment set in one short transaction, so that
 * each moment has one mail whatever dies, and of what the schedule says by then. Of moments that were missed the newest one
 * is made up for, once.
 */
export async function mailDueReports(desk: MailDesk, { max = 200 } = {}): Promise<{ readonly due: number }> {
  const mailed = await desk.database.unlessBusy(turn, async () => {
    await endOfReceivers(desk);
    let due = 0;
    while (due < max && (await mailOne(desk))) due += 1;
    return due;
  });
  return { due: mailed ?? 0 };
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
  const due = await findDue(desk);
  if (due === undefined) return false;
  try {
    const made = await make(desk, due);
    return await desk.database.transaction(async (tx) => {
      if (!(await isAsRead(tx, due, made.receiver))) return true;
      if (!(await isMailingMade(tx, due))) await settle(desk, tx, { due, made });
      await moveOn(tx, due);
      return true;
    });
  } catch (error) {
    log.error(`The report ${due.schedule.report} was not made for its mail`, error);
    await desk.database.transaction((tx) => putOff(tx, due));
    return true;
  }
}

async function findDue({ clock, database }: MailDesk): Promise<Due | undefined> {
  const now = clock.now();
  const { queries } = database;
  const local = now.toZonedDateTimeISO((await theOffice(queries)).zone).toPlainDateTime();
  const schedule = await dueSchedule(queries, { now, local });
  if (schedule === undefined) return undefined;
  return { ...newestThatCame(schedule.timing, { from: schedule.dueOn, now: local }), schedule, now, local };
}

/** Whether a schedule, and who is to have it, are as they were when its report was made: else that is made anew. */
async function isAsRead(tx: Queries, { schedule }: Due, receiver: Addressee | undefined): Promise<boolean> {
  if (!(await isStillDue(tx, schedule))) return false;
  const [now] = await listAddressees(tx, schedule.receiverId);
  return JSON.stringify(now) === JSON.stringify(receiver);
}

async function isStillDue(tx: Queries, { scheduleId, version, dueOn }: Schedule): Promise<boolean> {
  const locked = await lockSchedule(tx, scheduleId);
  return locked !== undefined && !locked.isEnded && locked.version === version && locked.dueOn.equals(dueOn);
}

function moveOn(tx: Queries, { schedule: { scheduleId, timing }, local }: Due): Promise<void> {
  return nextDueOn(tx, scheduleId, firstToCome(timing, local));
}

/** What broke is tried again after ever longer waits, and given up in the end: its next moment comes all the same. */
async function putOff(tx: Queries, due: Due): Promise<void> {
  if (!(await isStillDue(tx, due.schedule))) return;
  const { scheduleId, tries } = due.schedule;
  const tryAt = tryAgainAt(tries + 1, due.now);
  if (tryAt !== null) return mailingPutOff(tx, { scheduleId, trouble: "broke", tryAt });
  await mailingMade(tx, { ...due, mailId: null, because: notMadeBecause.broke, at: due.now });
  await moveOn(tx, due);
}

type NotMade = keyof typeof askingRefusals | Exclude<keyof typeof notMadeBecause, "broke">;

/** The mail of a moment, for whom it was made, and what it is of; or why there is none. */
type Made = { readonly receiver: Addressee | undefined } & (
  | { readonly because: NotMade }
  | {
      readonly because: null;
      readonly to: string;
      readonly span: Span;
      readonly lines: number;
      readonly mail: Awaited<ReturnType<typeof mailOf>>;
    }
);

/** Asks for the report as whoever is to have it, as they may see it now, and makes its mail. */
async function make(desk: MailDesk, due: Due): Promise<Made> {
  const { schedule, now, local, on, missed } = due;
  const { report, choices, period, receiverId, timing } = schedule;
  const [receiver] = await listAddressees(desk.database.queries, receiverId);
  if (receiver === undefined || !mayHave(receiver.caller, report)) {
    return { receiver, because: "receiver_has_no_reports" };
  }
  const { caller, email: to, language } = receiver;
  if (to === null) return { receiver, because: "receiver_has_no_address" };
  const span = spanOn(on, { report, by: choices.by, period });
  const query = { ...choices, from: span.from.toString(), to: span.to.toString() };
  // All its figures are of one snapshot.
  const made = await desk.database.reading((tx) => makeReport({ tx, caller, now, name: report, query }));
  if (!made.ok) return { receiver, because: made.refusal };
  const { reports } = made.value;
  const moment = on.toPlainDateTime(timing.time);
  const late = lateness(moment, { local, missed });
  const mail = await mailOf(desk, { schedule, span, reports, late, language });
  const lines = reports.reduce((sum, { lines: of }) => sum + of.length, 0);
  return { receiver, because: null, to, span, lines, mail };
}

type Settling = { readonly due: Due; readonly made: Made };

/** Writes down the mail of a moment, or why there is none. */
async function settle(desk: MailDesk, tx: Queries, { due, made }: Settling): Promise<void> {
  const { schedule, now } = due;
  const { report, choices, receiverId } = schedule;
  if (made.because !== null) {
    await mailingMade(tx, { ...due, mailId: null, because: says(made.because), at: now });
    return;
  }
  const { to, span, lines, mail } = made;
  const mailId = await planOfficeMail(desk, tx, { ...mail, to, now });
  await mailingMade(tx, { ...due, mailId, because: null, at: now });
  const asked = { name: report, ...choices, from: span.from, to: span.to, by: choices.by, mailedTo: to };
  await recordLeft(desk, tx, { what: "report", asked, lines, loginId: receiverId, now });
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
