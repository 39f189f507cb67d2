import { compareDays } from "#calendar/days";
import { accepted, refused, type Outcome } from "#base/outcome";
import type { Instalment } from "./schedule.ts";

/** Why what is retained of an item cannot be released, in order of precedence. */
export const releaseRefusals = {
  item_is_not_open: "The item is not open.",
  nothing_is_retained: "Nothing of the item is retained.",
} as const;

export type ReleaseRefusal = keyof typeof releaseRefusals;

/** What was held back of an item is due on a day from now on: its parts, in the order in which they are due then. */
export function releaseRetained(
  item: { readonly openMinor: bigint; readonly instalments: readonly Instalment[] } | undefined,
  dueOn: Temporal.PlainDate,
): Outcome<readonly Instalment[], ReleaseRefusal> {
  if (item === undefined || item.openMinor === 0n) return refused("item_is_not_open");
  if (item.instalments.every((part) => part.dueOn !== null)) return refused("nothing_is_retained");
  const dated = item.instalments.map(({ amount, ...part }) => ({ dueOn: part.dueOn ?? dueOn, amount }));
  return accepted(dated.toSorted((a, b) => compareDays(a.dueOn, b.dueOn)));
}
