import { compareDays } from "#calendar/days";
import { compareInstants } from "#calendar/instants";
import type { Id } from "#base/id";
import type { Currency, Money } from "#money/money";

/** How much a debtor may owe a creditor, from a day on. */
export type CreditLimit = {
  readonly creditorId: Id<"creditor">;
  readonly amount: Money;
  readonly sinceOn: Temporal.PlainDate;
  readonly because: string;
  readonly setAt: Temporal.Instant;
  readonly setBy: Id<"login"> | null;
};

/** That a creditor delivers nothing more on credit, until it is lifted. */
export type CreditHold = {
  readonly debtorId: Id<"debtor">;
  readonly holdId: Id<"hold">;
  readonly creditorId: Id<"creditor">;
  readonly because: string;
  readonly placedAt: Temporal.Instant;
  readonly placedBy: Id<"login"> | null;
};

/** Why a limit is not set, or a hold neither placed nor lifted, in order of precedence. */
export const creditRefusals = {
  creditor_is_not_the_debtors: "This debtor has no account with that creditor.",
  credit_limit_is_not_negative: "A credit limit is zero or more.",
  one_hold_in_force: "This debtor's credit is on hold with that creditor already.",
  hold_is_not_in_force: "There is no such hold in force for this debtor.",
} as const;

export type CreditRefusal = keyof typeof creditRefusals;

/** What a person owes a creditor in one currency, and the limit that stands against it. */
export type CreditLine = {
  readonly exposure: Money;
  readonly limit: CreditLimit | null;
  readonly isOverLimit: boolean;
};

/** What was recorded of the limits with one creditor, and what is owed it, by currency. */
export type CreditKnown = { readonly limits: readonly CreditLimit[]; readonly exposures: readonly Money[] };

/** The lines of one creditor on a day. Two currencies are never compared: each has its own limit. */
export function linesOf({ limits, exposures }: CreditKnown, on: Temporal.PlainDate): CreditLine[] {
  const currencies = new Set([...exposures, ...limits.map(({ amount }) => amount)].map(({ currency }) => currency));
  return [...currencies].toSorted().map((currency) => {
    const minor = exposures.reduce((sum, one) => (one.currency === currency ? sum + one.minor : sum), 0n);
    const limit = limitOn(limits, currency, on) ?? null;
    return { exposure: { currency, minor }, limit, isOverLimit: limit !== null && minor > limit.amount.minor };
  });
}

/** The limit in force on a day: the newest that has begun; of two from one day, the one that was set later. */
function limitOn(limits: readonly CreditLimit[], currency: Currency, on: Temporal.PlainDate): CreditLimit | undefined {
  return limits
    .filter(({ amount, sinceOn }) => amount.currency === currency && compareDays(sinceOn, on) <= 0)
    .toSorted((a, b) => compareDays(a.sinceOn, b.sinceOn) || compareInstants(a.setAt, b.setAt))
    .at(-1);
}
