import { compareDays } from "#calendar/days";
import { compareInstants } from "#calendar/instants";
import { accepted, refused, type Outcome } from "#base/outcome";

/** A day by which something must be done for a debtor: a promise that is watched over, or a task with a day of its own. */
export type Clock = { readonly on: Temporal.PlainDate; readonly because: string };

/** Why a debtor cannot be put off, in order of precedence. */
export const snoozeRefusals = {
  until_is_past: "That is past already.",
  until_is_too_far: "Nobody is put off for more than ninety days: pause the case instead.",
  a_clock_comes_before: "Something must be done before that day.",
} as const;

export type SnoozeRefusal = keyof typeof snoozeRefusals;

const daysMax = 90;

type PuttingOff = {
  readonly until: Temporal.Instant;
  readonly now: Temporal.Instant;
  readonly zone: string;
  readonly clocks: readonly Clock[];
};

/** Whether a debtor may be put off until an instant: it is ahead, not too far, and on the day of no clock or later. */
export function putOff({
  until,
  now,
  zone,
  clocks,
}: PuttingOff): Outcome<undefined, SnoozeRefusal> & { readonly clock?: Clock } {
  if (compareInstants(until, now) <= 0) return refused("until_is_past");
  const on = until.toZonedDateTimeISO(zone).toPlainDate();
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  if (compareDays(on, today.add({ days: daysMax })) > 0) return refused("until_is_too_far");
  const [clock] = clocks.filter((one) => compareDays(one.on, on) < 0).toSorted((a, b) => compareDays(a.on, b.on));
  return clock === undefined ? accepted(undefined) : { ...refused("a_clock_comes_before"), clock };
}
