import { compareDays } from "#calendar/days";
import type { Currency, Money } from "#money/money";
import type { ApplicationOrder } from "#ledger/application-order";
import type { Application } from "#ledger/entry";
import type { OpenItem } from "#ledger/item";
import { apply, applicationRefusals, type ApplicationRefusal, type Direction } from "#ledger/order-of-application";
import { accepted, refused, type Outcome } from "#base/outcome";
import type { Id } from "#base/id";

/**
 * Why a payment may not be posted, in order of precedence: where several apply, the first is given.
 * The API's error reference and the desk's messages are both made from this list.
 */
export const paymentRefusals = {
  account_is_unknown: "This debtor has no such account.",
  amount_must_be_positive: "The amount of a payment must be more than zero.",
  payment_lies_in_the_future: "The payment would be received on a day that has not come yet.",
  deposit_pays_nothing: "A deposit is held until somebody applies it. Name no items for it.",
  account_keeps_another_currency: "This account is kept in another currency than the payment.",
  ...applicationRefusals,
} as const;

export type PaymentRefusal = "account_is_unknown" | OwnRefusal | ApplicationRefusal;
type OwnRefusal =
  "amount_must_be_positive" | "payment_lies_in_the_future" | "deposit_pays_nothing" | "account_keeps_another_currency";

/** A payment as a person posts it. */
export type Payment = {
  /** A deposit is held as security: it pays nothing until somebody applies it. */
  readonly as?: "payment" | "deposit" | undefined;
  readonly amount: Money;
  readonly receivedOn: Temporal.PlainDate;
  /** Whoever pays may direct to which items how much goes. */
  readonly to: readonly Direction[];
};

/** What is known of the account that it is for. */
export type PayableAccount = {
  /** The currencies of whatever the account ever held. None: it takes any. */
  readonly currencies: readonly Currency[];
  readonly items: readonly OpenItem[];
  readonly order: ApplicationOrder;
  /** What is contested of items, in minor units: money goes there by direction alone. */
  readonly contested: ReadonlyMap<Id<"item">, bigint>;
};

/** Where a payment goes: to items by the order of application, and what none takes stays on account, as a deposit does. */
export function decidePayment(
  { as = "payment", amount, receivedOn, to }: Payment,
  account: PayableAccount,
  today: Temporal.PlainDate,
): Outcome<{ readonly applied: readonly Application[]; readonly onAccount: Money }, OwnRefusal | ApplicationRefusal> {
  const { currencies, ...owing } = account;
  if (amount.minor <= 0n) return refused("amount_must_be_positive");
  if (compareDays(receivedOn, today) > 0) return refused("payment_lies_in_the_future");
  if (as === "deposit" && to.length > 0) return refused("deposit_pays_nothing");
  if (currencies.length > 0 && !currencies.includes(amount.currency)) return refused("account_keeps_another_currency");
  if (as === "deposit") return accepted({ applied: [], onAccount: amount });
  const outcome = apply({ amount, receivedOn, to, ...owing });
  return outcome.ok ? accepted({ applied: outcome.value.applied, onAccount: outcome.value.left }) : outcome;
}

/** The number of a payment in its account: the reference, or its day, and counted where that is taken already. */
export function paymentNumber(wanted: string, taken: readonly string[]): string {
  if (!taken.includes(wanted)) return wanted;
  for (let count = 2; ; count += 1) {
    const counted = `${wanted} (${count})`;
    if (!taken.includes(counted)) return counted;
  }
}
