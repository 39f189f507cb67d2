import { dateIn, isAtOrAfter, latest } from "#law/when";
import type { Contact, LawCase } from "#law/law-case";

/** A week of house policy: seven calendar days, the day of the act among them. */
const weekDays = 7;

/** Which earlier contacts of ours a limit counts, and how many it lets there be. */
export type WeeklyLimit = { readonly max: number; readonly counts: (contact: Contact) => boolean };

/** What stands against one more contact under a weekly limit: how many there were, and when there is room. */
export type Excess = { readonly before: number; readonly retryAt: Temporal.Instant };

/** Whether one more contact would pass a weekly limit, in the worst of the zones. */
export function excess({ max, counts }: WeeklyLimit, facts: LawCase): Excess | undefined {
  const { history, act, at, where } = facts;
  const ours = history.filter(
    (contact) =>
      contact.from === "us" &&
      contact.kind !== "conversation" &&
      counts(contact) &&
      isAtOrAfter(at, contact.at, where) &&
      (contact.debts === null || contact.debts.some((id) => act.debts.includes(id))),
  );
  const over = where.flatMap((zone) => {
    const today = dateIn(at, zone);
    const before = countWithin(ours, today, zone);
    return before + 1 > max ? [{ before, retryAt: firstRoom({ ours, max, today, zone }) }] : [];
  });
  const [first] = over;
  return first && { before: first.before, retryAt: latest(over.map(({ retryAt }) => retryAt)) };
}

type Room = { readonly ours: readonly Contact[]; max: number; readonly today: Temporal.PlainDate; zone: string };

function firstRoom({ ours, max, today, zone }: Room): Temporal.Instant {
  let day = today.add({ days: 1 });
  while (countWithin(ours, day, zone) > 0 && countWithin(ours, day, zone) + 1 > max) day = day.add({ days: 1 });
  return day.toZonedDateTime(zone).toInstant();
}

function countWithin(contacts: readonly Contact[], lastDay: Temporal.PlainDate, zone: string): number {
  const firstDay = lastDay.subtract({ days: weekDays - 1 });
  return contacts
    .filter(({ at }) => {
      const on = dateIn(at, zone);
      return Temporal.PlainDate.compare(on, firstDay) >= 0 && Temporal.PlainDate.compare(on, lastDay) <= 0;
    })
    .reduce((sum, { count }) => sum + count, 0);
}
