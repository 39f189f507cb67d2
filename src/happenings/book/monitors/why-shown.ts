import { unreachable } from "#base/assert";
import { storedCurrency } from "#ledger/item";
import { decimalOfDigits } from "#money/money";
import { terms, whyUnusual, type Reason } from "#parties/monitor";

/**
 * Why a monitor shows a debtor, in words and numbers.
 *
 * ```ts
 * import { whyShown } from "#happenings/book/monitors/why-shown";
 * import { strict as assert } from "node:assert";
 *
 * const why = whyShown({ of: "terms", settled: 12, late: 9 });
 * assert.equal(why, "9 of 12 items settled within a year came more than 10 days late.");
 * ```
 */
export function whyShown(reason: Reason): string {
  switch (reason.of) {
    case "habit":
      return whyUnusual(reason);
    case "terms":
      return `${reason.late} of ${reason.settled} items settled within a year came more than ${terms.toleranceDays} days late.`;
    case "limit": {
      const written = (minor: string) =>
        `${decimalOfDigits(minor, storedCurrency(reason.currency))} ${reason.currency}`;
      return `${written(reason.exposure)} of the limit of ${written(reason.limit)} with ${reason.creditor} are used.`;
    }
    default:
      return unreachable(reason);
  }
}
