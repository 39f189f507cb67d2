/** Where "now" comes from. Handed in everywhere, so that any day can be lived through in a test. */
export type Clock = { readonly now: () => Temporal.Instant };

export const systemClock: Clock = { now: () => Temporal.Now.instant() };

/** A clock that stands where it was set: for tests, simulations and the making of demonstration books. */
export type HandClock = Clock & { readonly set: (instant: Temporal.Instant) => void };

export function handClock(start: Temporal.Instant): HandClock {
  let now = start;
  return {
    now: () => now,
    set: (instant) => {
      now = instant;
    },
  };
}
