import { exponents, type Currency } from "#money/currency";
import { money, type Money } from "#money/money";
import type { AccountFacts, CaseFacts, Owed } from "./case-facts.ts";
import { earliest } from "./day-order.ts";

/** How a case stands today: which part of it can be worked, how old that is, and what it is worth. */
export type Standing = {
  /** Accounts that no open promise covers and no pause. */
  readonly workable: readonly AccountFacts[];
  /** The earliest due day of what can be worked; undefined where all of it is in dispute, retained, promised or paused. */
  readonly oldestDueOn: Temporal.PlainDate | undefined;
  /** What is overdue of that, in the currency with most of it. */
  readonly askable: Money | undefined;
  /** What is open of it, due or not, in the currency with most of it. */
  readonly falling: Money | undefined;
};

export function standing({ accounts }: CaseFacts): Standing {
  const workable = accounts.filter(({ openPromise, pause }) => openPromise === null && pause === null);
  const owed = workable.flatMap((account) => account.owed);
  const oldestDueOn = earliest(owed.flatMap(({ oldestDueOn: day }) => (day === null ? [] : [day])));
  return { workable, oldestDueOn, askable: most(owed, "askable"), falling: most(owed, "open") };
}

/**
 * What the case is worth to work: what is overdue of it, in the currency with most overdue. Where nothing is overdue,
 * zero of the currency that owes most. Undefined where nothing is owed at all.
 */
export function caseValue({ accounts }: CaseFacts): Money | undefined {
  return most(
    accounts.flatMap(({ owed }) => owed),
    "overdue",
  );
}

/** What of the overdue is contested, in the currency with most overdue. */
export function contestedShare(facts: CaseFacts): { readonly part: bigint; readonly of: bigint } {
  const value = caseValue(facts);
  const owed = facts.accounts.flatMap((account) => account.owed).filter(({ currency }) => currency === value?.currency);
  return { part: owed.reduce((sum, { contested }) => sum + contested, 0n), of: value?.minor ?? 0n };
}

/** The sum in the currency that has most of it; where two have as much, in the one that owes more altogether. */
function most(owed: readonly Owed[], what: "open" | "overdue" | "askable"): Money | undefined {
  const [only] = owed;
  if (only !== undefined && owed.length === 1) return money(only.currency, only[what]);
  const sums = new Map<Currency, { all: bigint; of: bigint }>();
  for (const { currency, open, [what]: minor } of owed) {
    const sum = sums.get(currency) ?? { all: 0n, of: 0n };
    sums.set(currency, { all: sum.all + open, of: sum.of + minor });
  }
  const [first] = [...sums].toSorted(
    ([a, x], [b, y]) => compared(units(b, y.of), units(a, x.of)) || compared(units(b, y.all), units(a, x.all)),
  );
  return first === undefined ? undefined : money(first[0], first[1].of);
}

/** Two currencies are never added; for the order alone a unit of one is taken as a unit of the other. */
function units(currency: Currency, minor: bigint): bigint {
  return minor * 10n ** BigInt(4 - exponents[currency]);
}

function compared(a: bigint, b: bigint): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
