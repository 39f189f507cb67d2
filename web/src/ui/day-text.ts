import { daysBetween } from "./days.ts";
import { locale } from "./locale.ts";

function formatter(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options });
}

const short = formatter({ month: "short", day: "numeric" });
const withYear = formatter({ month: "short", day: "numeric", year: "numeric" });
const weekday = formatter({ weekday: "short" });
const weekdayAlone = formatter({ weekday: "long" });
const whole = formatter({ weekday: "long", month: "long", day: "numeric", year: "numeric" });
const nearness = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });

function asDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** A day as tables show it: "Nov 23, 2026". */
export function dayText(day: string): string {
  return withYear.format(asDate(day));
}

/** A day in full, for a heading or for who rests on a short one: "Monday, November 23, 2026". */
export function wholeDayText(day: string): string {
  return whole.format(asDate(day));
}

/** A day of the week, of which Monday is the first: "Monday". */
export function weekdayText(weekday: number): string {
  // The first of January 2024 was a Monday.
  return weekdayAlone.format(asDate(`2024-01-0${weekday}`));
}

/** A day as one speaks of it: "today", "Fri", "3 days ago", and "Jan 4" where it is far. */
export function nearDayText(day: string, today: string): string {
  const days = daysBetween(today, day);
  if (Math.abs(days) <= 1) return nearness.format(days, "day");
  if (days > 1 && days < 7) return weekday.format(asDate(day));
  if (days < 0 && days > -14) return nearness.format(days, "day");
  return farDayText(day, today);
}

function farDayText(day: string, today: string): string {
  return day.slice(0, 4) === today.slice(0, 4) ? short.format(asDate(day)) : withYear.format(asDate(day));
}

/** The day on which an instant falls in a zone. */
export function dayIn(instant: string, zone: string): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(new Date(instant));
}

/** The time of an instant on the wall of a zone: "2:05 PM". */
export function timeText(instant: string, zone: string): string {
  return new Intl.DateTimeFormat(locale, { timeZone: zone, hour: "numeric", minute: "2-digit" }).format(
    new Date(instant),
  );
}

/** An instant as one speaks of it in the office: "today 2:05 PM", "Fri 9:00 AM", and "Mar 2 5:30 PM" before yesterday. */
export function momentText(instant: string, { zone, today }: { readonly zone: string; readonly today: string }) {
  const day = dayIn(instant, zone);
  // "3 days ago 5:30 PM" is no time of day that anybody says.
  const near = daysBetween(today, day) < -1 ? farDayText(day, today) : nearDayText(day, today);
  return `${near} ${timeText(instant, zone)}`;
}

/** An instant for whoever is no longer in the office when they read it: "Mar 2, 2026, 5:30 PM EST". */
export function exactMomentText(instant: string, zone: string): string {
  return new Intl.DateTimeFormat(locale, {
    ...{ timeZone: zone, timeZoneName: "short" },
    ...{ month: "short", day: "numeric", year: "numeric", hour: "numeric", minute: "2-digit" },
  }).format(new Date(instant));
}
