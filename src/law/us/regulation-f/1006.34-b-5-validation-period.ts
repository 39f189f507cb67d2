import { businessDaysAfter } from "#calendar/business-days";
import { compareDays, daysAfter } from "#calendar/days";

/**
 * The validation period, 12 CFR 1006.34(b)(5): from the day on which the validation information is provided to 30 days
 * after the consumer receives it, or is assumed to. The collector may assume any date that is at least five days after
 * it was provided, weekends and the holidays of 5 USC 6103(a) not counted. We skip a holiday on its own day and on the
 * day on which it is kept: the later end protects the consumer, and a notice may name it. Whoever was told by telephone
 * is given the same five days, for what was heard is not in hand. An end on a weekend is not moved.
 */
const assumedAfterBusinessDays = 5;
const daysToDispute = 30;

/** The validation information is provided so many calendar days after the initial communication at the latest. */
const daysToProvide = 5;

/** The day on which the consumer is assumed to receive what was provided on a day. */
export function assumedReceipt(providedOn: Temporal.PlainDate): Temporal.PlainDate {
  return businessDaysAfter(providedOn, assumedAfterBusinessDays);
}

/** The last day of the validation period: what is submitted on it is in time. */
export function validationPeriodEnd(providedOn: Temporal.PlainDate): Temporal.PlainDate {
  return daysAfter(assumedReceipt(providedOn), daysToDispute);
}

/** Whether a day lies before the end of the period of what was provided on another; one that is earlier does too. */
export function isWithinPeriod(on: Temporal.PlainDate, providedOn: Temporal.PlainDate): boolean {
  return compareDays(on, validationPeriodEnd(providedOn)) <= 0;
}

/** The last day on which the validation information may follow an initial communication without it (1006.34(a)(1)(i)(B)). */
export function lastDayToProvide(initialCommunicationOn: Temporal.PlainDate): Temporal.PlainDate {
  return daysAfter(initialCommunicationOn, daysToProvide);
}
