/**
 * The number of a payment or deposit as it stands beside its kind and day: one that came without a number is known by both
 * alone, and of several on a day by its place.
 *
 * ```ts
 * import { creditNumber } from "./credit-number.ts";
 * import { strict as assert } from "node:assert";
 *
 * assert.equal(creditNumber("check 4711"), "check 4711");
 * assert.equal(creditNumber("Payment 2026-03-04 (2)"), "(2)");
 * ```
 */
export function creditNumber(number: string): string {
  return number.replace(/^(?:Payment|Deposit) \d{4}-\d{2}-\d{2} ?/, "");
}
