import type { Currency } from "#money/currency";
import { decimal, money } from "#money/money";
import { ratio } from "#reports/ratio";

/** How many weeks ahead are measured together, from one to another. */
export const horizons = [
  { from: 1, to: 4 },
  { from: 5, to: 8 },
  { from: 9, to: 13 },
] as const;

/** How many weeks a kept forecast reaches, and how many weeks of forecasts are measured. */
export const weeksAhead = 13;
export const weeksMeasured = 39;

/** With fewer forecasts whose weeks are over nothing is said of their error. */
export const forecastsMin = 4;

/** A week that is over, as it was forecast so many weeks ahead, and what came in it. */
export type Foretold = {
  readonly madeOn: string;
  readonly week: number;
  readonly expected: bigint;
  readonly came: bigint;
};

/**
 * How far forecasts were off, by how far ahead: in percent of what came, and in money a week. Without enough forecasts, or
 * where nothing came, there is no figure.
 */
export type Measured = {
  readonly weeks: string;
  /** How many forecasts it rests on, and how many of their weeks. */
  readonly forecasts: number;
  readonly weeksOver: number;
  readonly expected: string;
  readonly came: string;
  /** By how much weeks were off, whichever way, added up. */
  readonly off: string;
  /** By how much too much was expected of a week, in the mean; too little is below 0. */
  readonly meanError: string | null;
  readonly bias: string | null;
  readonly wape: string | null;
};

/**
 * The error of forecasts in one currency.
 *
 * ```ts
 * import { measure } from "#reports/forecast/measure";
 * import { strict as assert } from "node:assert";
 *
 * // Four forecasts of the first week: 100 expected each, and 80, 120, 90 and 110 came.
 * const came = [80_00n, 120_00n, 90_00n, 110_00n];
 * const [near] = measure(came.map((minor, at) => ({ madeOn: `${at}`, week: 1, expected: 100_00n, came: minor })), "USD");
 * assert.deepEqual([near.bias, near.wape, near.forecasts], ["0.0", "15.0", 4]);
 * ```
 */
export function measure(foretold: readonly Foretold[], currency: Currency): Measured[] {
  const written = (minor: bigint) => decimal(money(currency, minor));
  return horizons.map(({ from, to }) => {
    const over = foretold.filter(
      ({ week, expected, came }) => week >= from && week <= to && (expected !== 0n || came !== 0n),
    );
    const forecasts = new Set(over.map(({ madeOn }) => madeOn)).size;
    const sum = (of: (one: Foretold) => bigint) => over.reduce((so, one) => so + of(one), 0n);
    const [expected, came] = [sum((one) => one.expected), sum((one) => one.came)];
    const off = sum((one) => (one.expected > one.came ? one.expected - one.came : one.came - one.expected));
    const isEnough = forecasts >= forecastsMin && came > 0n;
    return {
      ...{ weeks: `${from}-${to}`, forecasts, weeksOver: over.length },
      ...{ expected: written(expected), came: written(came), off: written(off) },
      meanError: isEnough ? written(BigInt(ratio(expected - came, BigInt(over.length), 0) ?? 0)) : null,
      bias: isEnough ? ratio(100n * (expected - came), came) : null,
      wape: isEnough ? ratio(100n * off, came) : null,
    };
  });
}
