import { exponents, type Currency } from "#money/currency";
import { money, type Money } from "#money/money";

/** From how many whole units of the office's currency each band of the worklist begins; below the first a step costs more than it may bring. */
const bandsFrom = [0, 10, 100, 1_000, 10_000] as const;

/** The beginnings of the bands in minor units, the smallest first. */
export function bandStarts(currency: Currency): readonly bigint[] {
  return bandsFrom.map((units) => BigInt(units) * 10n ** BigInt(exponents[currency]));
}

/** A part of a worklist by what its steps may be expected to bring: how many debtors, and how much of it. */
export type ValueBand = {
  /** Null: below everything. */
  readonly from: Money | null;
  /** Null: without end. */
  readonly below: Money | null;
  readonly debtors: number;
  readonly worth: Money;
};

type Counted = { readonly band: number; readonly debtors: number; readonly minor: bigint };

/**
 * All bands, the most valuable first, also those in which nobody is; but for the lowest, which is there where somebody is in
 * it.
 */
export function valueBands(currency: Currency, counted: readonly Counted[]): ValueBand[] {
  const starts = bandStarts(currency);
  const bands = [null, ...starts].map((from, band): ValueBand => {
    const { debtors, minor } = counted.find((one) => one.band === band) ?? { debtors: 0, minor: 0n };
    const below = starts[band] ?? null;
    return {
      from: from === null ? null : money(currency, from),
      below: below === null ? null : money(currency, below),
      ...{ debtors, worth: money(currency, minor) },
    };
  });
  return bands.filter(({ from, debtors }) => from !== null || debtors > 0).toReversed();
}
