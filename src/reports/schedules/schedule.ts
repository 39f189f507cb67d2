import type { Id } from "#base/id";
import type { LineKind } from "#reports/lines";
import type { ReportName } from "#reports/definition";
import type { Timing } from "./moments.ts";
import type { Period } from "./period.ts";

/** What is chosen of a report beside its days. */
export type Choices = {
  readonly by?: LineKind | undefined;
  readonly creditor?: string | undefined;
  readonly currency?: string | undefined;
  readonly team?: string | undefined;
  readonly person?: string | undefined;
};

/** Which report goes by mail, of which days, and when. */
export type Wanted = {
  readonly report: ReportName;
  readonly choices: Choices;
  readonly period: Period;
  readonly timing: Timing;
};

/** A report that goes by mail to somebody, by itself. */
export type Schedule = Wanted & {
  readonly scheduleId: Id<"schedule">;
  readonly version: number;
  readonly receiverId: Id<"login">;
  /** The day on which it is due next, on the office's clock. */
  readonly dueOn: Temporal.PlainDate;
  /** How often the mailing that is due has broken. */
  readonly tries: number;
};

export const schedulesMax = 50;

/** Why a report is not scheduled, changed or ended, in order of precedence. */
export const scheduleRefusals = {
  schedule_is_unknown: "There is no such schedule.",
  schedule_has_ended: "The schedule has ended already.",
  schedule_was_changed: "Somebody changed the schedule meanwhile.",
  others_are_not_yours: "Only a supervisor or an administrator schedules reports for others.",
  receiver_is_unknown: "Nobody who signs in here is known by that name.",
  receiver_has_no_reports: "Whoever is to have it may not see that report.",
  receiver_has_no_address: "Whoever is to have it has no e-mail address: an administrator sets one.",
  schedules_are_too_many: "No more than 50 reports are scheduled for one person.",
  schedule_is_kept_already: "The same report is scheduled for the same moments already.",
} as const;

export type ScheduleRefusal = keyof typeof scheduleRefusals;

/** Why a mailing that came due was not made, as its record says. */
export const notMadeBecause = {
  receiver_has_no_reports: "Whoever was to have it may not see that report any more.",
  receiver_has_no_address: "Whoever was to have it had no e-mail address.",
  broke: "It broke each time that it was tried.",
} as const;
