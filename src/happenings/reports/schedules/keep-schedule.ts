import { scopeOf } from "#access/access-table";
import type { Caller } from "#access/caller";
import { listAddressees, type Addressee } from "#access/people/store";
import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import type { AskingRefusal } from "#reports/asking";
import type { ReportName } from "#reports/definition";
import { firstToCome, type Timing } from "#reports/schedules/moments";
import { usualUntil } from "#reports/forecast/ahead";
import { daysOf, type Period, type Span } from "#reports/schedules/period";
import { schedulesMax, type ScheduleRefusal, type Wanted } from "#reports/schedules/schedule";
import { addSchedule, changeSchedule, countSchedules, endSchedules, lockSchedule } from "#reports/schedules/store";
import type { Desk } from "#happenings/desk/desk";
import { theOffice } from "#happenings/desk/office-day";
import { askedOf, waysOf } from "#happenings/reports/report-asked";

type Asking = { readonly tx: Queries; readonly caller: Caller; readonly now: Temporal.Instant };
export type Asked = Asking & Wanted & { readonly receiverId: string | undefined };
export type Next = Span & { readonly dueOn: Temporal.PlainDate; readonly dueAt: Temporal.Instant };
type Considered = { readonly receiver: Addressee; readonly next: Next };
type Refusal = ScheduleRefusal | AskingRefusal;

/** When a report would go by mail next and of which days, or why it would not: asked as whoever is to have it. */
export async function considerSchedule(asked: Asked): Promise<Outcome<Considered, Refusal>> {
  const { tx, caller, now, receiverId = caller.loginId, report, choices, period, timing } = asked;
  if (receiverId !== caller.loginId && scopeOf("scheduleReport", caller.role) !== "all") {
    return refused("others_are_not_yours");
  }
  const [receiver] = await listAddressees(tx, receiverId);
  if (receiver === undefined) return refused("receiver_is_unknown");
  if (!mayHave(receiver.caller, report)) return refused("receiver_has_no_reports");
  if (receiver.email === null) return refused("receiver_has_no_address");
  const next = await nextOf(tx, { report, by: choices.by, period, timing, now });
  const query = { ...choices, from: next.from.toString(), to: next.to.toString() };
  // As it will be asked when it goes: a forecast then begins with that day, which is not come yet.
  const question = await askedOf({ tx, caller: receiver.caller, now: next.dueAt, name: report, query });
  return question.ok ? accepted({ receiver, next }) : question;
}

/** Whether somebody may have a report by mail: its workbook is a file that leaves the desk. */
export function mayHave({ role, creditorId }: Caller, report: ReportName): boolean {
  return scopeOf("exportReport", role) !== undefined && waysOf(report, creditorId).length > 0;
}

type Moments = {
  readonly report: ReportName;
  readonly by: Wanted["choices"]["by"];
  readonly period: Period;
  readonly timing: Timing;
  readonly now: Temporal.Instant;
};

async function nextOf(tx: Queries, { report, by, period, timing, now }: Moments): Promise<Next> {
  const { zone } = await theOffice(tx);
  const dueOn = firstToCome(timing, now.toZonedDateTimeISO(zone).toPlainDateTime());
  return { ...spanOn(dueOn, { report, by, period }), dueOn, dueAt: momentOf(dueOn, { timing, zone }) };
}

/** The days that a report is of, on the day on which it goes. A forecast usually begins with that day. */
export function spanOn(
  on: Temporal.PlainDate,
  { report, by = waysOf(report, null)[0] ?? "month", period }: Pick<Moments, "report" | "by" | "period">,
): Span {
  if (report === "forecast" && period === "usual") return { from: on, to: usualUntil(by, on) };
  return daysOf(period, { on, by });
}

/** The instant at which a day's mailing is due. */
export function momentOf(
  on: Temporal.PlainDate,
  { timing, zone }: { readonly timing: Timing; readonly zone: string },
): Temporal.Instant {
  return on.toZonedDateTime({ timeZone: zone, plainTime: timing.time }).toInstant();
}

/** Keeps a schedule from its next moment on. */
export async function keepSchedule(
  { chance }: Pick<Desk, "chance">,
  asked: Asked,
): Promise<Outcome<{ readonly scheduleId: string }, Refusal>> {
  const considered = await considerSchedule(asked);
  if (!considered.ok) return considered;
  const { tx, caller, now, report, choices, period, timing } = asked;
  const receiverId = considered.value.receiver.caller.loginId;
  if ((await countSchedules(tx, receiverId)) >= schedulesMax) return refused("schedules_are_too_many");
  const scheduleId = newId<"schedule">(now, chance);
  const { dueOn } = considered.value.next;
  const kept = { scheduleId, report, choices, period, timing, receiverId, dueOn };
  await addSchedule(tx, { ...kept, by: caller.loginId, at: now });
  return accepted({ scheduleId });
}

type Which = Asking & { readonly scheduleId: string; readonly version: number };

/** Gives a schedule other days and moments, as the version that one has seen. */
export async function changeMoments(
  asked: Which & Pick<Wanted, "period" | "timing">,
): Promise<Outcome<undefined, Refusal>> {
  const found = await findMine(asked, "changeReportSchedule");
  if (!found.ok) return found;
  const { tx, caller, now, period, timing } = asked;
  const { scheduleId, report, choices, receiverId } = found.value;
  const considered = await considerSchedule({ tx, caller, now, report, choices, period, timing, receiverId });
  if (!considered.ok) return considered;
  const { dueOn } = considered.value.next;
  await changeSchedule(tx, { scheduleId, period, timing, dueOn, by: caller.loginId, at: now });
  return accepted(undefined);
}

/** Ends a schedule, as the version that one has seen. */
export async function endSchedule(asked: Which): Promise<Outcome<undefined, ScheduleRefusal>> {
  const found = await findMine(asked, "endReportSchedule");
  if (!found.ok) return found;
  const { tx, caller, now } = asked;
  await endSchedules(tx, { scheduleIds: [found.value.scheduleId], by: caller.loginId, because: "ended", at: now });
  return accepted(undefined);
}

/** A schedule that is one's own, or anybody's for those who answer for them; another's is answered as if it were not. */
async function findMine(
  { tx, caller, scheduleId, version }: Which,
  operation: "changeReportSchedule" | "endReportSchedule",
) {
  const found = await lockSchedule(tx, scheduleId as Id<"schedule">);
  const isMine = found?.receiverId === caller.loginId || scopeOf(operation, caller.role) === "all";
  if (found === undefined || !isMine) return refused("schedule_is_unknown");
  if (found.isEnded) return refused("schedule_has_ended");
  return found.version === version ? accepted(found) : refused("schedule_was_changed");
}
