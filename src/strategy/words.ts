import { decimal, type Money } from "#money/money";
import { daysBetween } from "#calendar/days";

const weekdays = ["", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** A day as people read it: "Tue 2026-03-10". */
export function dayWords(day: Temporal.PlainDate): string {
  return `${weekdays[day.dayOfWeek] ?? ""} ${day.toString()}`;
}

/** An amount as people read it: "400.00 USD". */
export function amountWords(amount: Money): string {
  return `${decimal(amount)} ${amount.currency}`;
}

/** How late the oldest item is: "The oldest invoice is 45 days late". */
export function lateWords(dueOn: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const days = daysBetween(dueOn, today);
  if (days <= 0) return `The oldest invoice is due on ${dayWords(dueOn)}.`;
  return `The oldest invoice is ${days} ${days === 1 ? "day" : "days"} late.`;
}
