import { decimal, type Money } from "#money/money";
import { dayNumber, daysBetween } from "#calendar/days";

const weekdays = ["", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** A day as people read it: "Tue 2026-03-10". */
export function dayWords(day: Temporal.PlainDate): string {
  const number = dayNumber(day);
  const known = wordsOfDays.get(number);
  if (known !== undefined) return known;
  const words = `${weekdays[day.dayOfWeek] ?? ""} ${day.toString()}`;
  if (wordsOfDays.size < wordsMax) wordsOfDays.set(number, words);
  return words;
}

// Written once for each day: what it holds follows from the day alone.
const wordsOfDays = new Map<number, string>();
const wordsMax = 100_000;

/** An amount as people read it: "400.00 USD". */
export function amountWords(amount: Money): string {
  return `${decimal(amount)} ${amount.currency}`;
}

/** Since when the oldest item is due, in words that stay true while the decision stands: "was due on Tue 2026-03-10". */
export function lateWords(dueOn: Temporal.PlainDate, today: Temporal.PlainDate): string {
  return `The oldest invoice ${daysBetween(dueOn, today) > 0 ? "was" : "is"} due on ${dayWords(dueOn)}.`;
}
