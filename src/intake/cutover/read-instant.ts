import { readDay, type DayOrder } from "#calendar/read-day";

/** What a text, or two, say as an instant. Without a time of day it is the last minute of its day. */
export type ReadInstant =
  | { readonly is: "instant"; readonly at: Temporal.Instant }
  | { readonly is: "blank" }
  | { readonly is: "unreadable" }
  | { readonly is: "ambiguous" };

const whole = /^(\d{4}-\d{2}-\d{2})[T ](\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[-+]\d{2}:?\d{2})$/i;
const clock = /(?:^|[T ])(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([ap])?\.?m?\.?$/i;

/**
 * Reads an instant as logs of calls write it: a day with a time behind it or in a column of its own, by the clock of the
 * zone given, or with an offset. A call without a time is taken at the end of its day: what the law counts from it then
 * ends no earlier than it does in truth.
 *
 * ```ts
 * import { readInstant } from "#intake/cutover/read-instant";
 * import { strict as assert } from "node:assert";
 *
 * const read = readInstant({ day: "11/20/2026", time: "2:15 pm" }, { order: "mdy", zone: "America/New_York" });
 * assert.equal(read.is === "instant" && read.at.toString(), "2026-11-20T19:15:00Z");
 * ```
 */
export function readInstant(
  { day: text, time: beside }: { readonly day: string; readonly time: string },
  { order, zone }: { readonly order: DayOrder | null; readonly zone: string },
): ReadInstant {
  const [, date = "", hours = "", offset = ""] = whole.exec(text.trim()) ?? [];
  if (date !== "") return instantOf(`${date}T${hours.indexOf(":") === 1 ? "0" : ""}${hours}${offset}`);
  const read = readDay(text, order);
  if (read.is !== "day") return read;
  const time = readTime(beside.trim() === "" ? text : beside, beside.trim() !== "");
  if (time === undefined) return { is: "unreadable" };
  const at = read.day.toZonedDateTime({ timeZone: zone, plainTime: time ?? lastMinute }).toInstant();
  return { is: "instant", at };
}

/** The time of day of what is known by its day alone. */
export const lastMinute = Temporal.PlainTime.from("23:59");

function instantOf(text: string): ReadInstant {
  try {
    return { is: "instant", at: Temporal.Instant.from(text) };
  } catch {
    return { is: "unreadable" };
  }
}

/** The time of day in a text: null where it has none, undefined where it should be one and is not. */
function readTime(text: string, isNeeded: boolean): Temporal.PlainTime | null | undefined {
  const parts = clock.exec(text.trim());
  if (parts === null) return isNeeded ? undefined : null;
  const [, hours = "", minutes = "", seconds = "0", half = ""] = parts;
  const hour = half === "" ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  return new Temporal.PlainTime(hour, Number(minutes), Number(seconds));
}
