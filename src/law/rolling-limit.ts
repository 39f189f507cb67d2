import { dayNumber, daysAfter } from "#calendar/days";
import { startOfDay } from "#calendar/zone-clock";
import type { Contact } from "./law-case.ts";
import { dateIn, dayNumberIn } from "./when.ts";

/** So many contacts in so many consecutive calendar days, the last of which is the day of the next one. */
export type RollingLimit = { readonly max: number; readonly days: number };

/** What stands against one more contact: how many there were, and the instant from which there is room. */
export type Excess = { readonly before: number; readonly retryAt?: Temporal.Instant };

type Place = { readonly at: Temporal.Instant; readonly zone: string };

/** What one more contact at this instant would exceed, by the days of one zone. Nothing: there is room. */
export function excess(limit: RollingLimit, contacts: readonly Contact[], { at, zone }: Place): Excess | undefined {
  const today = dateIn(at, zone);
  const before = countUpTo(today, { limit, contacts, zone });
  if (before + 1 <= limit.max) return undefined;
  if (limit.max < 1) return { before };

  let day = daysAfter(today, 1);
  while (countUpTo(day, { limit, contacts, zone }) + 1 > limit.max) day = daysAfter(day, 1);
  return { before, retryAt: startOfDay(day, zone) };
}

type Counted = { readonly limit: RollingLimit; readonly contacts: readonly Contact[]; readonly zone: string };

function countUpTo(lastDay: Temporal.PlainDate, { limit, contacts, zone }: Counted): number {
  const last = dayNumber(lastDay);
  const first = last - limit.days + 1;
  return contacts
    .filter(({ at }) => {
      const on = dayNumberIn(at, zone);
      return first <= on && on <= last;
    })
    .reduce((sum, { count }) => sum + count, 0);
}
