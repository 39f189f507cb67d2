import type { Id } from "#base/id";
import { readCurrency } from "#money/currency";
import { money, type Money } from "#money/money";
import { monitorNames, type Monitor } from "#parties/monitor";

/** What a lookout is kept for: who comes under a monitor or to owe so much, a refused file, or a licence that ends soon. */
export type Subject =
  | { readonly is: "monitor"; readonly monitor: Monitor }
  | { readonly is: "owes"; readonly amount: Money }
  | { readonly is: "import-refused" }
  | { readonly is: "licence-ends" };

/** That a person, or everybody in the office, is to be told of something. */
export type Lookout = {
  readonly lookoutId: Id<"lookout">;
  readonly subject: Subject;
  /** Whose it is; null: the office's. */
  readonly loginId: Id<"login"> | null;
  readonly keptAt: Temporal.Instant;
  readonly keptBy: Id<"login">;
};

/** Why a lookout is not kept or ended, in order of precedence. */
export const lookoutRefusals = {
  lookout_is_unknown: "There is no such lookout.",
  amount_is_not_positive: "The amount to be told of is more than nothing.",
  lookout_is_kept_already: "This is looked out for already.",
  lookouts_are_too_many: "No more than 50 lookouts are kept for one person, or for the office.",
} as const;

export type LookoutRefusal = keyof typeof lookoutRefusals;

export const lookoutsMax = 50;

/** A subject as it is kept: two lookouts of one subject have the same members. */
export function writeSubject(subject: Subject): string {
  switch (subject.is) {
    case "monitor":
      return `monitor ${subject.monitor}`;
    case "owes":
      return `owes ${subject.amount.minor} ${subject.amount.currency}`;
    case "import-refused":
    case "licence-ends":
      return subject.is;
  }
}

/**
 * A subject as it was kept; nothing where this program does not know it any more.
 *
 * ```ts
 * import { readSubject, writeSubject } from "#lookouts/lookout";
 * import { money } from "#money/money";
 * import { strict as assert } from "node:assert";
 *
 * const subject = { is: "owes", amount: money("USD", 1_000_000n) } as const;
 * assert.deepEqual(readSubject(writeSubject(subject)), subject);
 * ```
 */
export function readSubject(text: string): Subject | undefined {
  const [is, first = "", code = ""] = text.split(" ");
  if (is === "import-refused" || is === "licence-ends") return { is };
  const monitor = monitorNames.find((name) => name === first);
  if (is === "monitor" && monitor !== undefined) return { is, monitor };
  const currency = readCurrency(code);
  if (is !== "owes" || currency === undefined || !/^\d+$/.test(first)) return undefined;
  return { is, amount: money(currency, BigInt(first)) };
}
