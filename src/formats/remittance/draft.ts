/** What the amounts of a line are known to be, in the minor unit. */
export type Told = {
  readonly invoiced?: bigint;
  readonly discount?: bigint;
  readonly adjustment?: bigint;
  readonly paid?: bigint;
};

/** A line while its advice is read: its amounts by what they are and, in their order, those of which that is not said. */
export type DraftLine = {
  readonly line: number;
  readonly reference: string;
  readonly document: string;
  on: string | null;
  told: Told;
  loose: readonly bigint[];
};

export function hasAmount({ told, loose }: Pick<DraftLine, "told" | "loose">): boolean {
  return loose.length > 0 || Object.keys(told).length > 0;
}

/** The ways in which a line's amounts can be meant. Where none is sure, only the advice's total can say which it is. */
export type Meanings = { readonly isSure: boolean; readonly ways: readonly Told[] };

/** How a line's amounts can be meant. */
export function meaningsOf({ told, loose }: Pick<DraftLine, "told" | "loose">): Meanings {
  const known = withItsSign(told);
  const [first, second, third, ...more] = loose;
  if (more.length > 0) return known.paid === undefined ? unsure() : sure(known);
  if (first === undefined) return withoutLoose(known);
  if (second === undefined) return withOne(known, first);
  if (known.paid !== undefined) return sure(known);
  return third === undefined ? withTwo(known, [first, second]) : withThree(known, [first, second, third]);
}

function sure(way: Told): Meanings {
  return { isSure: true, ways: [withItsSign(way)] };
}

function unsure(...ways: readonly Told[]): Meanings {
  return { isSure: false, ways: ways.map(withItsSign) };
}

function withoutLoose(known: Told): Meanings {
  if (known.paid !== undefined || known.invoiced === undefined) return sure(known);
  const { invoiced, discount = 0n, adjustment = 0n } = known;
  const ways = [adjustment, -adjustment].map((kept) => ({ ...known, paid: invoiced - discount - kept }));
  return adjustment === 0n ? unsure(...ways.slice(0, 1)) : unsure(...ways);
}

/**
 * One amount is what was paid, or where that is known what was invoiced, if it is no less; beside a discount it may be before
 * it or after it.
 */
function withOne(known: Told, amount: bigint): Meanings {
  if (known.paid !== undefined) {
    return sure(sizeOf(amount) < sizeOf(known.paid) ? known : { invoiced: amount, ...known });
  }
  if (known.invoiced !== undefined || keptBack(known) === 0n) return sure({ ...known, paid: amount });
  const before = withItsSign({ ...known, invoiced: amount });
  return unsure({ ...before, paid: amount - keptBack(before) }, { ...known, paid: amount });
}

/** Two are what was invoiced and paid, or what was invoiced and let off. */
function withTwo(known: Told, [first, second]: readonly [bigint, bigint]): Meanings {
  if (known.invoiced !== undefined) {
    if (known.discount === undefined && known.invoiced - first - keptBack(known) === second) {
      return sure({ ...known, discount: first, paid: second });
    }
    return unsure({ ...known, paid: second }, { ...known, paid: first });
  }
  const both = withItsSign({ ...known, invoiced: first, paid: second });
  if (first === second || (keptBack(known) !== 0n && first - keptBack(both) === second)) return sure(both);
  if (known.discount !== undefined) return unsure(both, { ...both, paid: first - keptBack(both) });
  return unsure(both, { ...known, invoiced: first, discount: second, paid: first - second - keptBack(known) });
}

/** Three are what was invoiced, let off and paid, where they add up. */
function withThree(known: Told, [first, second, third]: readonly [bigint, bigint, bigint]): Meanings {
  const addsUp = first === second + third + keptBack(known);
  if (known.invoiced !== undefined || known.discount !== undefined || !addsUp) return unsure();
  const inOrder = { ...known, invoiced: first, discount: second, paid: third };
  if (sizeOf(second) <= sizeOf(third)) return sure(inOrder);
  return unsure(inOrder, { ...known, invoiced: first, discount: third, paid: second });
}

function keptBack({ discount = 0n, adjustment = 0n }: Told): bigint {
  return discount + adjustment;
}

/**
 * A discount is taken off what was invoiced, whatever sign a payer writes before it; and other amounts kept back are, where
 * only so the line adds up.
 */
function withItsSign(told: Told): Told {
  const { invoiced, discount, adjustment, paid } = told;
  const turned = discount !== undefined && invoiced !== undefined && discount < 0n !== invoiced < 0n && discount !== 0n;
  const way = turned ? { ...told, discount: -discount } : told;
  if (adjustment === undefined || invoiced === undefined || paid === undefined) return way;
  const { discount: off = 0n } = way;
  const isOther = invoiced - off - adjustment !== paid && invoiced - off + adjustment === paid;
  return isOther ? { ...way, adjustment: -adjustment } : way;
}

/** How much it is, whichever way it goes. */
export function sizeOf(amount: bigint): bigint {
  return amount < 0n ? -amount : amount;
}

/** What was paid of each line: what is sure and, where all others are meant one way, what that way says. */
export function settled(lines: readonly DraftLine[], total: bigint | null): readonly Told[] {
  const all = lines.map(meaningsOf);
  const waysMax = all.reduce((most, { isSure, ways }) => (isSure ? most : Math.max(most, ways.length)), 0);
  const chosen = Array.from({ length: waysMax }, (_, way) => all.map((each) => wayOf(each, way)));
  const fitting = total === null ? [] : chosen.filter((ways) => sumOf(ways) === total);
  const [one] = fitting;
  const isOne = one !== undefined && fitting.every((ways) => ways.every(({ paid }, at) => paid === one[at]?.paid));
  return isOne ? one : all.map((each, at) => (each.isSure ? wayOf(each, 0) : withItsSign(lines[at]?.told ?? {})));
}

function wayOf({ isSure, ways }: Meanings, way: number): Told {
  return ways[isSure ? 0 : Math.min(way, ways.length - 1)] ?? {};
}

/** What was paid in all; null where it is not known of one. */
export function sumOf(lines: readonly Told[]): bigint | null {
  return lines.reduce<bigint | null>((sum, { paid }) => (sum === null || paid === undefined ? null : sum + paid), 0n);
}
