import type { ApplicationOrder } from "#ledger/application-order";
import type { Application } from "#ledger/entry";
import type { OpenCredit, OpenItem } from "#ledger/item";
import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import { apply, applicationRefusals, type ApplicationRefusal, type Direction } from "#ledger/order-of-application";
import { money, type Money } from "#money/money";

/**
 * Why what is left of a payment, memo or deposit is not applied, in order of precedence: where several apply, the first
 * is given. The API's error reference and the desk's messages are both made from this list.
 */
export const creditRefusals = {
  credit_is_unknown: "This debtor has no such payment, memo or deposit.",
  credit_is_used_up: "Nothing is left of it.",
  amount_must_be_positive: "The amount to apply must be more than zero.",
  credit_has_less_left: "It has less left than the amount to apply.",
  ...applicationRefusals,
  nothing_is_open_for_it:
    "Nothing is open in its account to which it could go: what is contested is paid by direction alone.",
} as const;

export type CreditRefusal = keyof typeof creditRefusals;

/** How much of a credit is to be applied, all of it without an amount, and to which items the debtor directs it. */
export type CreditWish = { readonly amount: Money | null; readonly to: readonly Direction[] };

type Known = {
  readonly credit: OpenCredit;
  readonly items: readonly OpenItem[];
  readonly contested: ReadonlyMap<Id<"item">, bigint>;
  readonly order: ApplicationOrder;
};

/**
 * To which items what is left of a credit goes. Money that came in counts from the day on which it was received; a
 * deposit was held until now, and counts from today.
 */
export function decideCredit(
  { amount, to }: CreditWish,
  { credit, ...account }: Known,
  today: Temporal.PlainDate,
): Outcome<{ readonly applied: readonly Application[]; readonly left: Money }, CreditRefusal> {
  const { open } = credit;
  if (open.minor === 0n) return refused("credit_is_used_up");
  const wanted = amount ?? open;
  if (wanted.minor <= 0n) return refused("amount_must_be_positive");
  if (wanted.currency !== open.currency) return refused("currencies_must_be_the_same");
  if (wanted.minor > open.minor) return refused("credit_has_less_left");
  const receivedOn = credit.kind === "deposit" ? today : credit.receivedOn;
  const outcome: Outcome<{ applied: readonly Application[] }, ApplicationRefusal> = apply({
    ...{ amount: wanted, receivedOn, to },
    ...account,
  });
  if (!outcome.ok) return outcome;
  const { applied } = outcome.value;
  if (applied.length === 0) return refused("nothing_is_open_for_it");
  const used = applied.reduce((sum, one) => sum + one.amount.minor, 0n);
  return accepted({ applied, left: money(open.currency, open.minor - used) });
}
