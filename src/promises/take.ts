import { accepted, refused, type Outcome } from "#base/outcome";
import { daysBetween } from "#calendar/days";
import type { Money } from "#money/money";
import type { PromiseToPay, Terms } from "./promise-to-pay.ts";

/** A day further off than this is no promise to pay but a plan. */
export const promiseDaysMax = 90;

/** Why a promise is not taken, in order of precedence: where several apply, the first is given. */
export const promiseRefusals = {
  account_is_unknown: "There is no such account of this debtor.",
  amount_must_be_positive: "The promised amount must be more than zero.",
  account_owes_less: "The account owes less than the promised amount in that currency.",
  due_day_is_past: "The promised day is past.",
  due_day_is_too_far: `The promised day is more than ${promiseDaysMax} days away: agree on a plan instead.`,
  promise_is_already_open: "There is an open promise for this account already: withdraw it, or wait for its day.",
} as const;

export type PromiseRefusal = keyof typeof promiseRefusals;

/** An account as a promise sees it: what it owes in the promised currency, and whether a promise is open. */
export type PromisingAccount = { readonly owed: Money; readonly hasOpenPromise: boolean };

export type Wish = { readonly account: PromisingAccount | undefined; readonly terms: Terms };

/** Takes a promise to pay. The account is undefined where the debtor has none such. */
export function takePromise(
  { account, terms }: Wish,
  today: Temporal.PlainDate,
): Outcome<PromiseToPay, PromiseRefusal> {
  const { amount, dueOn } = terms;
  if (account === undefined) return refused("account_is_unknown");
  if (amount.minor <= 0n) return refused("amount_must_be_positive");
  if (amount.minor > account.owed.minor) return refused("account_owes_less");
  if (daysBetween(today, dueOn) < 0) return refused("due_day_is_past");
  if (daysBetween(today, dueOn) > promiseDaysMax) return refused("due_day_is_too_far");
  if (account.hasOpenPromise) return refused("promise_is_already_open");
  return accepted({ state: "open", terms });
}
