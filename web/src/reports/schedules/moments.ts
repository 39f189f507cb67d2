import type { ReportSchedule, ReportTiming } from "../../client.ts";

export type Period = ReportSchedule["period"];

/** The days and moments as a form holds them: what is not asked for is kept, so that turning back loses nothing. */
export type Moments = {
  readonly period: Period | undefined;
  readonly every: ReportTiming["every"];
  readonly weekday: number;
  readonly monthDay: number;
  readonly closedDays: "moved" | "same";
  readonly time: string;
};

export const newMoments: Moments = {
  ...{ period: "usual", every: "working-day", weekday: 1, monthDay: 1, closedDays: "moved", time: "07:00" },
};

/** What a form begins with when a schedule is changed. */
export function momentsOf({ period, timing }: Pick<ReportSchedule, "period" | "timing">): Moments {
  return { ...newMoments, period, ...timing };
}

/** What a form sends, once its days and its hour are there. */
export function wantedOf(moments: Moments): { readonly period: Period; readonly timing: ReportTiming } | undefined {
  const { period, every, weekday, monthDay, closedDays, time } = moments;
  if (period === undefined || time === "") return undefined;
  const timings: Readonly<Record<ReportTiming["every"], ReportTiming>> = {
    "working-day": { every: "working-day", time },
    week: { every: "week", weekday, closedDays, time },
    month: { every: "month", monthDay, closedDays, time },
  };
  return { period, timing: timings[every] };
}
