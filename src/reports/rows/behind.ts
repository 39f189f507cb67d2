import { ratio } from "#reports/ratio";
import type { Unit } from "#reports/report";

/** What the rows behind a figure can be. */
export const rowKinds = [
  "debtor",
  "promise",
  "payment",
  "dispute",
  "contact",
  "refusal",
  "charge",
  "expected",
] as const;

export type RowKind = (typeof rowKinds)[number];

/** What is added up of the rows. */
export type Part = { readonly label: string; readonly unit: "money" | "count" | "days" };

/** A figure that follows from several sums; the formula names each by its place: `100 * {0} / {1}`. */
export type Made = {
  readonly label: string;
  readonly formula: string;
  readonly unit: Exclude<Unit, "money">;
  readonly figure: (sums: readonly bigint[]) => string | null;
};

/** What stands behind a figure. It is the sum of its one part, unless it is said how it is made of them. */
export type Behind = {
  readonly rowKind: RowKind;
  readonly parts: readonly Part[];
  readonly made?: Made;
};

/**
 * How a share is made of two sums: in percent, or as a mean of days.
 *
 * ```ts
 * import { madeAsShare } from "#reports/rows/behind";
 * import { strict as assert } from "node:assert";
 *
 * assert.equal(madeAsShare("Kept in time", "percent").figure([2n, 3n]), "66.7");
 * assert.equal(madeAsShare("Days to resolve", "days").figure([7n, 2n]), "3.5");
 * ```
 */
export function madeAsShare(label: string, unit: "percent" | "days"): Made {
  const times = unit === "percent" ? 100n : 1n;
  const formula = unit === "percent" ? "100 * {0} / {1}" : "{0} / {1}";
  return { label, unit, formula, figure: ([part = 0n, whole = 0n]) => ratio(times * part, whole) };
}
