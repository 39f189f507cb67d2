import { figures, shareOf } from "../ui/amount-text.ts";
import type { Stretch } from "../ui/stacked-bar.tsx";
import { words } from "../words.ts";

/** What is owed by age: amounts stand in the order of their buckets, the oldest last. */
export type Aged = {
  readonly buckets: readonly string[];
  readonly amounts: readonly string[];
  readonly total: string;
  readonly currency: string;
};

/** The stretches of a bar of ages. */
export function ageStretches({ buckets, amounts, total, currency }: Aged): readonly Stretch[] {
  return buckets.map((bucket, index) => {
    const amount = amounts[index] ?? "0";
    return {
      share: shareOf(amount, total),
      step: Math.min(index, 4),
      says: `${words.debtor.bucket(bucket)} ${figures({ amount, currency })}`,
    };
  });
}
