import { compareDays } from "#calendar/days";
import type { UsState } from "#calendar/state-zones";
import type { Debt, LawCase } from "#law/law-case";
import { dateIn, type When } from "#law/when";
import { lastDayToSue } from "./limitation-periods.ts";

/**
 * Whether the period in which a consumer's debt may be sued on by the law of a state is over, wherever they may be: from the
 * later of the default and the last payment on, as far as they are known. Nothing is over where no default is known, nor of
 * a judgment.
 */
export function isLongBarred(
  { purpose, judgment, defaultOn, lastPaymentOn }: Debt,
  state: UsState,
  { at, where }: LawCase,
): boolean {
  if (purpose !== "consumer" || judgment || defaultOn === null) return false;
  const isPast = (zone: string, when: When) =>
    compareDays(dateIn(at, zone), lastDayToSue(dateIn(when, zone), [state])) > 0;
  return where.every((zone) => [defaultOn, lastPaymentOn].every((when) => when === null || isPast(zone, when)));
}
