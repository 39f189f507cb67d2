/** An instant, or the limit where it lies beyond. */
export function noLaterThan(limit: Temporal.Instant, instant: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(instant, limit) > 0 ? limit : instant;
}
