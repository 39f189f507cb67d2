import { daysAfter } from "#calendar/days";
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
  const today = dayNumberIn(at, zone);
  const made = contacts.map((contact) => ({ on: dayNumberIn(contact.at, zone), count: contact.count }));
  const before = countUpTo(today, limit, made);
  if (before + 1 <= limit.max) return undefined;
  if (limit.max < 1) return { before };

  let day = today + 1;
  while (countUpTo(day, limit, made) + 1 > limit.max) day += 1;
  return { before, retryAt: startOfDay(daysAfter(dateIn(at, zone), day - today), zone) };
}

type Made = { readonly on: number; readonly count: number };

/** How many there were in the days that end with this one. */
function countUpTo(last: number, { days }: RollingLimit, made: readonly Made[]): number {
  const first = last - days + 1;
  return made.reduce((sum, { on, count }) => (first <= on && on <= last ? sum + count : sum), 0);
}
