import { z } from "zod";
import type { Caller } from "#access/caller";
import type { Outcome } from "#base/outcome";
import { accepted } from "#base/outcome";
import { AskedTime, Day, Instant } from "#platform/answers";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation } from "#platform/operation";
import { askingRefusals, type AskingRefusal } from "#reports/asking";
import { reportNames } from "#reports/definition";
import { lineKinds } from "#reports/lines";
import { closedDayRules } from "./moments.ts";
import { periods } from "./period.ts";
import { scheduleRefusals, type ScheduleRefusal } from "./schedule.ts";

const time = AskedTime;
const closedDays = z.enum(closedDayRules);
const Timing = z
  .discriminatedUnion("every", [
    z.object({ every: z.literal("working-day"), time }),
    z.object({ every: z.literal("week"), weekday: z.int().min(1).max(7), closedDays, time }),
    z.object({ every: z.literal("month"), monthDay: z.int().min(1).max(31), closedDays, time }),
  ])
  .meta({ id: "ReportTiming" });
const text = z.string().trim().min(1).max(200).optional();
const Choices = z
  .object({ by: z.enum(lineKinds).optional(), creditor: text, currency: text, team: text, person: text })
  .meta({ id: "ReportChoices" });
const Moments = z.object({ period: z.enum(periods), timing: Timing });
const Wanted = Moments.extend({
  report: z.enum(reportNames),
  choices: Choices,
  receiverId: z.uuid().optional().describe("Who is to have it; without one, whoever asks"),
});

const mailed = ["planned", "sending", "handed-over", "failed", "perhaps-sent", "not-made"] as const;
const Mailing = z.object({
  dueAt: Instant,
  madeAt: Instant,
  missed: z.int().describe("How many moments before it nothing was there to send"),
  state: z.enum(mailed),
  because: z.string().nullable(),
});
const Scheduled = Moments.extend({
  scheduleId: z.uuid(),
  version: z.int(),
  report: z.enum(reportNames),
  title: z.string(),
  choices: Choices,
  receiver: z.object({ name: z.string(), email: z.string().nullable(), isCaller: z.boolean() }),
  keptBy: z.string(),
  /** Whether whoever asks may change and end it. */
  mayChange: z.boolean(),
  next: z.object({ dueAt: Instant, from: Day, to: Day }).nullable(),
  trouble: z.string().nullable(),
  mailings: z.array(Mailing),
  ended: z.object({ at: Instant, because: z.string() }).nullable(),
}).meta({ id: "ReportSchedule" });
const Receiver = z.object({ loginId: z.uuid(), name: z.string(), email: z.string() });
const Listed = z.object({
  /** Whether a mail server is set up: without one nothing leaves. */
  isSetUp: z.boolean(),
  schedules: z.array(Scheduled),
  /** Who may be given the report, or any; whoever asks comes first, where they have an address. */
  receivers: z.array(Receiver),
});
const Next = z.object({ dueAt: Instant, from: Day, to: Day });

export type ScheduleListed = z.input<typeof Listed>;
export type ScheduleWanted = z.output<typeof Wanted>;
export type ScheduleMoments = z.output<typeof Moments>;
export type NextMailing = z.input<typeof Next>;

type Asked = { readonly tx: Queries; readonly caller: Caller; readonly now: Temporal.Instant };
type Which = { readonly scheduleId: string; readonly version: number };
type Refusal = ScheduleRefusal | AskingRefusal;

type Deps = {
  listSchedules: (asked: Asked & { readonly report: ScheduleWanted["report"] | undefined }) => Promise<ScheduleListed>;
  previewSchedule: (asked: Asked & ScheduleWanted) => Promise<Outcome<NextMailing, Refusal>>;
  scheduleReport: (asked: Asked & ScheduleWanted) => Promise<Outcome<{ readonly scheduleId: string }, Refusal>>;
  changeSchedule: (asked: Asked & Which & ScheduleMoments) => Promise<Outcome<undefined, Refusal>>;
  endSchedule: (asked: Asked & Which) => Promise<Outcome<undefined, ScheduleRefusal>>;
};

const wanting = {
  others_are_not_yours: { status: 403, says: scheduleRefusals.others_are_not_yours },
  receiver_is_unknown: { status: 404, says: scheduleRefusals.receiver_is_unknown },
  receiver_has_no_reports: { status: 422, says: scheduleRefusals.receiver_has_no_reports },
  receiver_has_no_address: { status: 422, says: scheduleRefusals.receiver_has_no_address },
  report_is_the_offices: { status: 403, says: askingRefusals.report_is_the_offices },
  lines_are_unknown: { status: 422, says: askingRefusals.lines_are_unknown },
  creditor_is_unknown: { status: 404, says: askingRefusals.creditor_is_unknown },
  team_is_unknown: { status: 404, says: askingRefusals.team_is_unknown },
  person_is_unknown: { status: 404, says: askingRefusals.person_is_unknown },
  period_is_too_long: { status: 422, says: askingRefusals.period_is_too_long },
  forecast_is_out_of_reach: { status: 422, says: askingRefusals.forecast_is_out_of_reach },
} as const;
const isKept = {
  schedule_is_kept_already: { status: 409, says: scheduleRefusals.schedule_is_kept_already },
} as const;
const ofOne = {
  schedule_is_unknown: { status: 404, says: scheduleRefusals.schedule_is_unknown },
  schedule_has_ended: { status: 409, says: scheduleRefusals.schedule_has_ended },
  schedule_was_changed: { status: 409, says: scheduleRefusals.schedule_was_changed },
} as const;

/** Reports that go by mail by themselves: to oneself, and by a supervisor or an administrator to others. */
export function scheduleRoutes(deps: Deps): AnyOperation<Caller>[] {
  return [...keepingRoutes(deps), ...routesOfOne(deps)];
}

function keepingRoutes({ listSchedules, previewSchedule, scheduleReport }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "listReportSchedules",
      method: "get",
      path: "/report-schedules",
      summary: "The reports that go by mail: one's own, or everybody's, with what became of the last ones",
      query: z.object({ report: z.enum(reportNames).optional() }),
      answer: Listed,
      refusals: {},
      handle: async ({ query, ...asked }) => accepted(await listSchedules({ ...asked, report: query.report })),
    }),
    operation<Caller>()({
      id: "previewReportSchedule",
      method: "post",
      path: "/report-schedules/preview",
      summary: "When a report would go by mail next, and of which days it would be; nothing is kept",
      body: Wanted,
      isRepeatable: true,
      answer: Next,
      refusals: wanting,
      handle: ({ body, ...asked }) => previewSchedule({ ...asked, ...body }),
    }),
    operation<Caller>()({
      id: "scheduleReport",
      method: "post",
      path: "/report-schedules",
      summary: "Send a report by mail by itself: each working day, each week or each month, at an hour of the office",
      body: Wanted,
      answer: z.object({ scheduleId: z.uuid() }),
      refusals: {
        ...wanting,
        ...isKept,
        schedules_are_too_many: { status: 409, says: scheduleRefusals.schedules_are_too_many },
      },
      handle: ({ body, ...asked }) => scheduleReport({ ...asked, ...body }),
    }),
  ];
}

function routesOfOne({ changeSchedule, endSchedule }: Deps): AnyOperation<Caller>[] {
  const params = z.object({ scheduleId: z.uuid() });
  return [
    operation<Caller>()({
      id: "changeReportSchedule",
      method: "put",
      path: "/report-schedules/{scheduleId}",
      summary: "Give a schedule other days or moments, as the version that one has seen",
      params,
      body: Moments.extend({ version: z.int().min(1) }),
      answer: "nothing",
      refusals: { ...ofOne, ...wanting, ...isKept },
      handle: ({ params: which, body, ...asked }) => changeSchedule({ ...asked, ...which, ...body }),
    }),
    operation<Caller>()({
      id: "endReportSchedule",
      method: "delete",
      path: "/report-schedules/{scheduleId}",
      summary: "Send a report by mail no more, as the version that one has seen; what was sent stays on record",
      params,
      query: z.object({ version: z.coerce.number().int().min(1).max(1_000_000) }),
      answer: "nothing",
      refusals: ofOne,
      handle: ({ params: which, query, ...asked }) => endSchedule({ ...asked, ...which, ...query }),
    }),
  ];
}
