import { addDays, dayOf, daysBetween, endOfMonth, weekdayOf } from "../ui/days.ts";
import { inEnglish, months, weekdays } from "./day-words.ts";

/** What a day is read against: ahead gives the next such day, back the last one; today is neither's rival. */
export type DayContext = { readonly today: string; readonly direction: "ahead" | "back" };

/**
 * Reads the words of a day as people say it in America, in either language of the desk: "fri", "tomorrow", "15", "dec 3",
 * "12/3", "in 3 days"; "vie", "mañana", "3 de diciembre", "en 3 días". A month comes before its day in figures.
 */
export function phraseDay(words: readonly string[], context: DayContext): string | undefined {
  const text = inEnglish(words.join(" ").replaceAll(",", ""));
  return namedDay(text, context) ?? weekday(text, context) ?? numberedDay(text, context) ?? isoDay(text);
}

function namedDay(text: string, { today }: DayContext): string | undefined {
  const named: Readonly<Record<string, string>> = {
    today,
    now: today,
    tomorrow: addDays(today, 1),
    tmrw: addDays(today, 1),
    "day after tomorrow": addDays(today, 2),
    yesterday: addDays(today, -1),
    eom: endOfMonth(today),
    "end of month": endOfMonth(today),
  };
  const [, count, unit] = /^in (\d{1,3}) (days?|weeks?)$/.exec(text) ?? [];
  return count === undefined ? named[text] : addDays(today, Number(count) * (unit?.startsWith("w") ? 7 : 1));
}

/** A weekday is the next one after today, or the last one before it: who means today says "today". */
function weekday(text: string, { today, direction }: DayContext): string | undefined {
  const [, next, name = ""] = /^(next )?([a-z]{3,9})$/.exec(text) ?? [];
  const place = name === "" ? -1 : placeOf(name, weekdays);
  if (place < 0) return undefined;
  const ahead = (place - weekdayOf(today) + 7) % 7 || 7;
  if (direction === "back") return addDays(today, ahead - 7 === 0 ? -7 : ahead - 7);
  return addDays(today, next === undefined || ahead === 7 ? ahead : ahead + daysToNextWeek(today, ahead));
}

/** "Next Friday" said on a Monday is the Friday of next week, and said on a Saturday the one six days ahead. */
function daysToNextWeek(today: string, ahead: number): number {
  return weekdayOf(today) + ahead > 6 ? 0 : 7;
}

function numberedDay(text: string, context: DayContext): string | undefined {
  const [, only] = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(text) ?? [];
  if (only !== undefined) return dayOfMonth(Number(only), context);

  const [, m, d, y] = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{2}|\d{4}))?$/.exec(text) ?? [];
  if (m !== undefined) return nearest({ month: Number(m), day: Number(d), year: y }, context);

  const [, name = "", day, year] =
    /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?(?: (\d{4}))?$/.exec(text.replace(/^(\d{1,2}) ([a-z]{3,9})/, "$2 $1")) ??
    [];
  const month = name === "" ? -1 : placeOf(name, months);
  return month < 0 ? undefined : nearest({ month: month + 1, day: Number(day), year }, context);
}

function isoDay(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return year === undefined ? undefined : dayOf({ year: Number(year), month: Number(month), day: Number(day) });
}

/** The last day of the next such month, this one included: "june", "junio", "end of june". */
export function phraseMonthEnd(text: string, today: string): string | undefined {
  const name = text.replace(/^(?:the )?end of |^fin(?:es)? de /, "").replace(/\.$/, "");
  if (!/^\p{L}+$/u.test(name)) return undefined;
  const first = phraseDay(["1", name], { today: `${today.slice(0, 7)}-01`, direction: "ahead" });
  return first === undefined ? undefined : endOfMonth(first);
}

function placeOf(name: string, names: readonly string[]): number {
  const short = name === "tues" ? "tue" : name === "thurs" || name === "thur" ? "thu" : name === "sept" ? "sep" : name;
  return names.findIndex((full) => full === short || full.slice(0, 3) === short);
}

/** The nearest month, this one included, that has such a day on the right side of today. */
function dayOfMonth(day: number, { today, direction }: DayContext): string | undefined {
  const [year = 0, month = 0] = today.split("-").map(Number);
  const step = direction === "ahead" ? 1 : -1;
  for (const months of [0, 1, 2]) {
    const count = year * 12 + (month - 1) + months * step;
    const found = dayOf({ year: Math.floor(count / 12), month: (count % 12) + 1, day });
    if (found !== undefined && daysBetween(today, found) * step >= 0) return found;
  }
  return undefined;
}

type YearDay = { readonly month: number; readonly day: number; readonly year: string | undefined };

function nearest({ month, day, year }: YearDay, { today, direction }: DayContext): string | undefined {
  if (year !== undefined) return dayOf({ year: year.length === 2 ? 2000 + Number(year) : Number(year), month, day });
  const step = direction === "ahead" ? 1 : -1;
  const thisYear = Number(today.slice(0, 4));
  return [thisYear, thisYear + step]
    .map((candidate) => dayOf({ year: candidate, month, day }))
    .find((found) => found !== undefined && daysBetween(today, found) * step >= 0);
}
