/**
 * The same day of each of the following months, kept as near to the first day as each month allows:
 * every step is counted from the first date, so a short month never moves the ones after it.
 *
 * ```ts
 * import { monthSteps } from "#calendar/month-steps";
 * import { strict as assert } from "node:assert";
 *
 * const due = monthSteps(Temporal.PlainDate.from("2026-01-31"), 3);
 * assert.deepEqual(due.map(String), ["2026-01-31", "2026-02-28", "2026-03-31"]);
 * ```
 */
export function monthSteps(first: Temporal.PlainDate, count: number): Temporal.PlainDate[] {
  return Array.from({ length: count }, (_, months) => first.add({ months }, { overflow: "constrain" }));
}
