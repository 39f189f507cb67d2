import type { Rhythm, Timing } from "./moments.ts";

/** A timing as JSON says it: a rhythm, and an hour as 07:30. */
export type WrittenTiming = Rhythm & { readonly time: string };

export function readTiming({ time, ...rhythm }: WrittenTiming): Timing {
  return { rhythm, time: Temporal.PlainTime.from(time) };
}

export function writeTiming({ rhythm, time }: Timing): WrittenTiming {
  return { ...rhythm, time: time.toString({ smallestUnit: "minute" }) };
}
