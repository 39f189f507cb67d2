import type { ReportSchedule, ReportTiming } from "../../client.ts";
import { clockText } from "../../ui/clock-text.ts";
import { dayText, momentText, weekdayText } from "../../ui/day-text.ts";
import type { OfficeClock } from "../../ui/office-clock.ts";
import { words } from "../../words.ts";

/** When a report goes: "each Monday at 7:00 AM, moved to a working day". */
export function timingText(timing: ReportTiming): string {
  const at = clockText(timing.time);
  const says = words.schedules.timing;
  if (timing.every === "working-day") return says.day(at);
  const text =
    timing.every === "week" ? says.week(weekdayText(timing.weekday), at) : says.month(`${timing.monthDay}`, at);
  return timing.closedDays === "moved" ? `${text}, ${words.schedules.moved}` : text;
}

/** When the next one goes and of which days it will be. */
export function nextText({ dueAt, from, to }: NonNullable<ReportSchedule["next"]>, clock: OfficeClock): string {
  const days = from === to ? dayText(from) : words.schedules.span(dayText(from), dayText(to));
  return words.schedules.next(momentText(dueAt, clock), days);
}

/** What is chosen of the report beside its days: "Month, Northwind". */
export function choicesText({ by, creditor, currency, team, person }: ReportSchedule["choices"]): string {
  const lines =
    by === undefined ? undefined : `${words.reports.by.toLowerCase()} ${words.reports.lines[by].toLowerCase()}`;
  return [lines, creditor, currency, team, person].filter((part) => part !== undefined).join(", ");
}
