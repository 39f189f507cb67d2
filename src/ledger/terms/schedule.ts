import { compareDays } from "#calendar/days";
import { assert } from "#base/assert";
import { money, type Money } from "#money/money";
import { countedFrom, dueDayOf, type HundredthsOfPercent, type Terms } from "./terms.ts";

/** A part of an item with a due day of its own. Without one it is retained: held back until it is released. */
export type Instalment = { readonly dueOn: Temporal.PlainDate | null; readonly amount: Money };

/** What is let off of an item that is paid in full by a day. */
export type Discount = { readonly untilOn: Temporal.PlainDate; readonly amount: Money };

/** When an item is due. One that is due whole on one day has no instalments; the parts of others add up to it. */
export type Schedule = {
  /** The day on which all of it is due that is not retained. */
  readonly dueOn: Temporal.PlainDate;
  readonly instalments: readonly Instalment[];
  readonly discounts: readonly Discount[];
};

/** An item that is due whole on one day. */
export function dueWhole(dueOn: Temporal.PlainDate): Schedule {
  return { dueOn, instalments: [], discounts: [] };
}

/** An invoice as it is issued, with what its source says besides its terms. */
export type Scheduled = {
  readonly issuedOn: Temporal.PlainDate;
  readonly amount: Money;
  /** The day that the source itself gives: it counts for the whole, and terms for its parts. */
  readonly dueOn?: Temporal.PlainDate | undefined;
  /** What the source itself says is held back. */
  readonly retained?: Money | undefined;
};

/** When an invoice is due by its terms, with each part rounded so that they add up, and the last taking what is left. */
export function scheduleOf(terms: Terms, { issuedOn, amount, dueOn, retained }: Scheduled): Schedule {
  const held = retained ?? percentOf(amount, terms.retained);
  assert(held.minor >= 0n && held.minor <= amount.minor, "what is held back is a part of the whole");
  const days = terms.instalments.map(({ due }) => dueDayOf(due, issuedOn));
  const last = days.toSorted(compareDays).at(-1) ?? issuedOn;
  const whole = dueOn ?? last;
  const due = money(amount.currency, amount.minor - held.minor);
  const amounts = splitByWeight(
    due,
    terms.instalments.map(({ weight }) => weight),
  );
  const dated =
    days.length > 1
      ? days.map((day, at) => ({ dueOn: day, amount: amounts[at] ?? due }))
      : [{ dueOn: whole, amount: due }];
  const parts = [...inOrder(dated), ...[{ dueOn: null, amount: held }]].filter((part) => part.amount.minor > 0n);
  return {
    dueOn: whole,
    instalments: parts.length > 1 || held.minor > 0n ? parts : [],
    discounts: terms.discounts.map(({ percent, days: within, from }) => ({
      untilOn: countedFrom(from, issuedOn).add({ days: within }),
      amount: percentOf(amount, percent),
    })),
  };
}

function inOrder<Part extends { readonly dueOn: Temporal.PlainDate }>(parts: readonly Part[]): Part[] {
  return parts.toSorted((a, b) => compareDays(a.dueOn, b.dueOn));
}

/** So much of an amount, rounded half up to the minor unit. */
function percentOf({ currency, minor }: Money, percent: HundredthsOfPercent): Money {
  return money(currency, (minor * BigInt(percent) + 5_000n) / 10_000n);
}

/** Splits an amount by weights: each part is what brings the sum so far nearest below its share, so all add up. */
function splitByWeight({ currency, minor }: Money, weights: readonly number[]): Money[] {
  const all = BigInt(weights.reduce((sum, weight) => sum + weight, 0));
  let [weighed, given] = [0n, 0n];
  return weights.map((weight) => {
    weighed += BigInt(weight);
    const part = (minor * weighed) / all - given;
    given += part;
    return money(currency, part);
  });
}
