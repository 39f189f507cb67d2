import { compareInstants } from "#calendar/instants";

/** When a folder is looked into: every so many minutes, or at times of the office's clock. One of the two is said. */
export type Schedule = { readonly everyMinutes: number | null; readonly atTimes: readonly string[] };

/** How a time of the clock is written. */
export const timeOfDay = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

const minutesOfDay = 1440;
const timesMax = 24;

/** A schedule that makes sense, its times in order and each once; nothing where it makes none. */
export function readSchedule({ everyMinutes, atTimes }: Schedule): Schedule | undefined {
  const times = [...new Set(atTimes)].toSorted();
  if (everyMinutes !== null) {
    const isSound = Number.isInteger(everyMinutes) && everyMinutes >= 1 && everyMinutes <= minutesOfDay;
    return isSound && times.length === 0 ? { everyMinutes, atTimes: [] } : undefined;
  }
  const isSound = times.length > 0 && times.length <= timesMax && times.every((time) => timeOfDay.test(time));
  return isSound ? { everyMinutes, atTimes: times } : undefined;
}

/**
 * The next look after an instant. A time that the clock jumps over comes when the jump ends; one that it shows twice
 * comes once.
 *
 * ```ts
 * import { nextLook } from "#intake/folders/schedule";
 * import { strict as assert } from "node:assert";
 *
 * const after = Temporal.Instant.from("2026-03-02T15:00:00Z"); // ten in New York
 * const next = nextLook({ everyMinutes: null, atTimes: ["06:30", "12:00"] }, after, "America/New_York");
 * assert.equal(next.toString(), "2026-03-02T17:00:00Z");
 * ```
 */
export function nextLook({ everyMinutes, atTimes }: Schedule, after: Temporal.Instant, zone: string): Temporal.Instant {
  if (everyMinutes !== null) return after.add({ minutes: everyMinutes });
  const today = after.toZonedDateTimeISO(zone).toPlainDate();
  const looks = [today, today.add({ days: 1 })].flatMap((day) =>
    atTimes.map((plainTime) => day.toZonedDateTime({ timeZone: zone, plainTime }).toInstant()),
  );
  return looks.find((look) => compareInstants(look, after) > 0) ?? after.add({ hours: 24 });
}
