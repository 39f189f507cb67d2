import { compareDays } from "#calendar/days";
import { unreachable } from "#base/assert";
import { accepted, refused, type Outcome } from "#base/outcome";
import type { Money } from "#money/money";

export type Terms = { readonly amount: Money; readonly dueOn: Temporal.PlainDate };

/** A promise to pay. Each state carries its own evidence, so no field is ever "null until later". */
export type PromiseToPay =
  | { readonly state: "open"; readonly terms: Terms }
  | { readonly state: "kept"; readonly terms: Terms; readonly keptOn: Temporal.PlainDate }
  | { readonly state: "broken"; readonly terms: Terms; readonly brokenOn: Temporal.PlainDate }
  | {
      readonly state: "keptLate";
      readonly terms: Terms;
      readonly brokenOn: Temporal.PlainDate;
      readonly keptOn: Temporal.PlainDate;
    }
  | { readonly state: "withdrawn"; readonly terms: Terms; readonly because: string };

/**
 * Every move a promise can make. What is not here cannot happen. A promise that was kept stays kept, also when its
 * payment is taken back: the person did what they said, the item is open again, and the ladder works that.
 */
export const promiseMoves = {
  open: ["kept", "broken", "withdrawn"],
  kept: [],
  broken: ["kept", "keptLate"],
  keptLate: [],
  withdrawn: [],
} as const satisfies Record<PromiseToPay["state"], readonly PromiseToPay["state"][]>;

/** What has come in towards a promise: the sum, and the effective day on which it became enough, if it did. */
export type Received = { readonly sum: Money; readonly enoughOn?: Temporal.PlainDate };

/** What the promise is at the end of `today`. The money's effective day counts, not the day on which we look. */
export function settle(promise: PromiseToPay, { enoughOn }: Received, today: Temporal.PlainDate): PromiseToPay {
  const { terms } = promise;
  switch (promise.state) {
    case "open": {
      const { dueOn } = terms;
      if (isInTime(enoughOn, terms)) return { state: "kept", terms, keptOn: enoughOn };
      if (compareDays(today, dueOn) <= 0) return promise;
      return { state: "broken", terms, brokenOn: dueOn.add({ days: 1 }) };
    }
    case "broken":
      // Money that was in time and only learned of late: then it never was broken.
      if (isInTime(enoughOn, terms)) return { state: "kept", terms, keptOn: enoughOn };
      return enoughOn ? { state: "keptLate", terms, brokenOn: promise.brokenOn, keptOn: enoughOn } : promise;
    case "kept":
    case "keptLate":
    case "withdrawn":
      return promise;
    default:
      return unreachable(promise);
  }
}

function isInTime(enoughOn: Temporal.PlainDate | undefined, { dueOn }: Terms): enoughOn is Temporal.PlainDate {
  return enoughOn !== undefined && compareDays(enoughOn, dueOn) <= 0;
}

/** What the promise is after everything that follows at once: money that came late mends a promise as it breaks it. */
export function settleFully(promise: PromiseToPay, received: Received, today: Temporal.PlainDate): PromiseToPay {
  const settled = settle(promise, received, today);
  return settled.state === "broken" ? settle(settled, received, today) : settled;
}

/** Why a promise is not withdrawn, in order of precedence. */
export const withdrawalRefusals = {
  promise_is_unknown: "There is no such promise by this debtor.",
  promise_is_not_open: "Only an open promise can be withdrawn.",
} as const;

export type WithdrawalRefusal = keyof typeof withdrawalRefusals;

/** The promise is taken back by who gave it, or was written down by mistake. */
export function withdraw(promise: PromiseToPay | undefined, because: string): Outcome<PromiseToPay, WithdrawalRefusal> {
  if (promise === undefined) return refused("promise_is_unknown");
  if (promise.state !== "open") return refused("promise_is_not_open");
  return accepted({ state: "withdrawn", terms: promise.terms, because });
}
