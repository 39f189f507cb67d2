/** What a clock on the wall shows where a debtor may be: in which zones, and which points say so. */
export type LocalTime = {
  readonly time: Temporal.PlainTime;
  readonly zones: readonly string[];
  readonly pointIds: readonly string[];
};

type Placed = { readonly id: string; readonly zones: readonly string[] };

/** Every time that it may be where a debtor is, the earliest on the wall first: zones that go alike now are one. */
export function localTimes(points: readonly Placed[], now: Temporal.Instant): LocalTime[] {
  const zones = [...new Set(points.flatMap((point) => point.zones))].toSorted();
  const clocks = Map.groupBy(zones, (zone) => now.toZonedDateTimeISO(zone).offsetNanoseconds);
  return [...clocks]
    .toSorted(([a], [b]) => a - b)
    .map(([, alike]) => ({
      time: now.toZonedDateTimeISO(alike[0] ?? "UTC").toPlainTime(),
      zones: alike,
      pointIds: points.filter((point) => point.zones.some((zone) => alike.includes(zone))).map(({ id }) => id),
    }));
}
