import { inEnglish } from "./day-words.ts";
import { phraseDay } from "./phrase-day.ts";

/** A day and an hour on some clock: "2026-03-06" at "15:00". */
export type DayTime = { readonly on: string; readonly time: string };

type Clock = { readonly today: string; readonly time: string };

const besides = ["at", "on", "by", "until", "a", "la", "las", "el", "hasta"];

const timePattern = /^(\d{1,2})(?::(\d{2}))?\s*(a|am|p|pm)?$/;

/**
 * Reads when somebody is to be called as it is said: "fri 3pm", "tomorrow 9:30", "3pm", "dec 3 at 14:00", "in 2 hours", "vie 3pm".
 * An hour without a half of the day is one of the working day: 3 is in the afternoon, 9 in the morning. An hour alone is
 * today's, or tomorrow's where it is past.
 */
export function phraseTime(text: string, clock: Clock): DayTime | undefined {
  const words = text
    .toLowerCase()
    .replace(/(\d)\s+(am|pm)\b/g, "$1$2")
    .replace(/(\d) ?([ap])\. ?m\./g, "$1$2m")
    .replace(/noon|mediod[ií]a/, "12pm")
    .split(/\s+/)
    .filter((word) => word !== "" && !besides.includes(word));
  const later = laterToday(words, clock);
  if (later !== undefined) return later;
  const time = readTime(words.at(-1) ?? "");
  if (time === undefined) return undefined;
  const days = words.slice(0, -1);
  if (days.length > 0) {
    const on = phraseDay(days, { today: clock.today, direction: "ahead" });
    return on === undefined ? undefined : { on, time };
  }
  if (time > clock.time) return { on: clock.today, time };
  const tomorrow = phraseDay(["tomorrow"], { today: clock.today, direction: "ahead" });
  return tomorrow === undefined ? undefined : { on: tomorrow, time };
}

/** "in 2 hours", "in 30 min", as far as it is still today. */
function laterToday(words: readonly string[], { today, time }: Clock): DayTime | undefined {
  const [, count, unit] = /^in (\d{1,3}) ?(h|hours?|m|min|minutes?)$/.exec(inEnglish(words.join(" "))) ?? [];
  if (count === undefined || unit === undefined) return undefined;
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  const at = hours * 60 + minutes + Number(count) * (unit.startsWith("h") ? 60 : 1);
  return at >= 24 * 60 ? undefined : { on: today, time: timeOf(Math.floor(at / 60), at % 60) };
}

/** A time of day as it is said, on a clock of 24 hours: "3pm", "9:30", "15". */
export function readTime(word: string): string | undefined {
  const [, hourText, minuteText = "00", half] = timePattern.exec(word) ?? [];
  if (hourText === undefined) return undefined;
  const [hour, minute] = [Number(hourText), Number(minuteText)];
  if (minute > 59 || hour > 23 || (half !== undefined && (hour < 1 || hour > 12))) return undefined;
  if (half?.startsWith("a")) return timeOf(hour % 12, minute);
  if (half?.startsWith("p")) return timeOf((hour % 12) + 12, minute);
  return timeOf(hourText.length === 1 && hour >= 1 && hour < 7 ? hour + 12 : hour, minute);
}

function timeOf(hour: number, minute: number): string {
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}
