/**
 * Which of two instants is earlier, as an order asks it: negative, zero or positive. `Temporal.Instant.compare` reads both as
 * anything that could be an instant, which takes fifty times as long, and a run of the day asks it tens of millions of times.
 */
export function compareInstants(one: Temporal.Instant, other: Temporal.Instant): number {
  const milliseconds = one.epochMilliseconds - other.epochMilliseconds;
  if (milliseconds !== 0) return milliseconds;
  // Nanoseconds are numbers without bounds, which are made anew each time: few instants are as near to each other.
  const [first, second] = [one.epochNanoseconds, other.epochNanoseconds];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
