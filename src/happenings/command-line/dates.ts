import { assert } from "#base/assert";
import { orderOfPattern, type DayOrder } from "#calendar/read-day";
import { WrongUse } from "#platform/command";

/** A year that is not a slip of the keys, as 0026 for 2026 is one. */
function isOurs({ year }: { readonly year: number }): boolean {
  return year >= 1900 && year <= 2200;
}

/** A day that an option names, as 2026-01-31; wrong use where it is none. */
export function dayOption(name: string, text: string | undefined): Temporal.PlainDate | undefined {
  if (text === undefined) return undefined;
  try {
    const day = Temporal.PlainDate.from(text, { overflow: "reject" });
    assert(isOurs(day), "a day lies between 1900 and 2200");
    return day;
  } catch {
    throw new WrongUse(`--${name} takes a day like 2026-01-31, not "${text}".`);
  }
}

/** An instant that an option names, as 2026-01-31T17:00:00-05:00; wrong use where it is none. */
export function instantOption(name: string, text: string | undefined): Temporal.Instant | undefined {
  if (text === undefined) return undefined;
  try {
    const instant = Temporal.Instant.from(text);
    assert(isOurs(instant.toZonedDateTimeISO("UTC")), "an instant lies between 1900 and 2200");
    return instant;
  } catch {
    throw new WrongUse(`--${name} takes an instant like 2026-01-31T17:00:00-05:00, not "${text}".`);
  }
}

/** The order of days that an option names by a pattern, as mm/dd/yyyy; wrong use where it is none. */
export function dayOrderOption(name: string, text: string | undefined): DayOrder | undefined {
  if (text === undefined) return undefined;
  const order = orderOfPattern(text);
  if (order === undefined) throw new WrongUse(`--${name} takes mm/dd/yyyy, dd/mm/yyyy or yyyy-mm-dd, not "${text}".`);
  return order;
}
