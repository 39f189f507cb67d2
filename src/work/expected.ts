import { exponents, type Currency } from "#money/currency";
import { decimal, type Money } from "#money/money";
import type { Action } from "#strategy/step";
import { bandOf, chanceOf, priorWeight, withinDays, type Chance, type CasesAlike, type Tally } from "./chance.ts";

/** By what an office ranks: its currency, what a minute costs, what others are worth in millionths, and what it saw. */
export type Ranking = {
  readonly currency: Currency;
  readonly costOfMinute: Money;
  readonly millionths: ReadonlyMap<Currency, bigint>;
  readonly seen: (alike: CasesAlike, action: Action) => Tally;
};

/** A step that is to be ranked. */
export type Ranked = {
  readonly ladder: string;
  readonly bucket: number;
  readonly action: Action;
  readonly minutes: number;
  readonly amount: Money;
};

/** The numbers that an expected amount is made of, as they are kept with the case: plain enough to be stored as JSON. */
export type ExpectedOf = {
  readonly action: Action;
  readonly amount: string;
  readonly currency: Currency;
  /** What a unit of its currency counts, in millionths of the office's; null where it is the office's own. */
  readonly millionths: string | null;
  readonly step: Chance;
  readonly waiting: Chance;
  readonly minutes: number;
  readonly costOfMinute: string;
  readonly officeCurrency: Currency;
};

export type Expected = { readonly minor: bigint; readonly of: ExpectedOf };

const expectedMax = 10n ** 18n;

/** A step is taken to bring at least this much more than waiting, in thousandths: those whom one asks are the harder ones. */
export const gainMin = 10;

/** What a person's step takes, in minutes, where its ladder does not say. */
export const minutesOf: Readonly<Record<Action, number>> = {
  ...{ call: 6, visit: 45, review: 8, letter: 2, email: 2, text: 2, wait: 0 },
};

/**
 * The cash that a step may be expected to bring over waiting: the amount, times the chance of the step less that of
 * doing nothing, less what its minutes cost. In minor units of the office's currency; for the order of work alone.
 */
export function expectedCash(ranked: Ranked, ranking: Ranking): Expected {
  const { action, minutes, amount } = ranked;
  const { currency, costOfMinute } = ranking;
  const { rate, counted } = countedIn(amount, ranking);
  const step = chanceOfStep(ranked, action, ranking);
  const waiting = chanceOfStep(ranked, "wait", ranking);
  const brings = (counted * BigInt(gainOf(step, waiting))) / 1_000n;
  return {
    minor: bounded(brings - costOfMinute.minor * BigInt(minutes)),
    of: {
      ...{ action, amount: decimal(amount), currency: amount.currency, millionths: rate?.toString() ?? null },
      ...{ step, waiting, minutes, costOfMinute: decimal(costOfMinute), officeCurrency: currency },
    },
  };
}

/** The chance that an action is followed by money in a case like this one. */
export function chanceOfStep(
  { ladder, bucket, amount }: Pick<Ranked, "ladder" | "bucket" | "amount">,
  action: Action,
  ranking: Ranking,
): Chance {
  const { counted } = countedIn(amount, ranking);
  const alike = { ladder, bucket, band: bandOf(counted, 10n ** BigInt(exponents[ranking.currency])) };
  return chanceOf(ranking.seen(alike, action), action, bucket);
}

/** What an amount counts in minor units of the office's currency, and by which rate where it is in another. */
function countedIn(amount: Money, { currency, millionths }: Ranking) {
  const rate = amount.currency === currency ? undefined : (millionths.get(amount.currency) ?? 1_000_000n);
  return { rate, counted: inOffice(amount, { currency, rate }) };
}

/** What is kept fits a column: a rate that was set wrongly spoils the order of the work, and stops no day. */
function bounded(minor: bigint): bigint {
  if (minor > expectedMax) return expectedMax;
  return minor < -expectedMax ? -expectedMax : minor;
}

function gainOf(step: Chance, waiting: Chance): number {
  return Math.max(gainMin, step.perMille - waiting.perMille);
}

/** An amount in minor units of the office's currency, rounded down. */
function inOffice(amount: Money, { currency, rate }: { currency: Currency; rate: bigint | undefined }): bigint {
  if (rate === undefined) return amount.minor;
  const scaled = amount.minor * rate * 10n ** BigInt(exponents[currency]);
  return scaled / (1_000_000n * 10n ** BigInt(exponents[amount.currency]));
}

/**
 * The formula with its numbers: first as short as it can be, then in words the whole of it, then each chance and what it
 * was seen from.
 */
export function formulaWords(of: ExpectedOf): readonly string[] {
  const { action, step, waiting, minutes, officeCurrency } = of;
  const amount = `${sum(of.amount, of.currency)}${rateWords(of)}`;
  const cost = `${minutes} min × ${sum(of.costOfMinute, officeCurrency)}`;
  const gain = percent(gainOf(step, waiting));
  const difference = step.perMille - waiting.perMille >= gainMin;
  const counted = `${seenOf(step)} by a ${action} − ${seenOf(waiting)} by waiting`;
  const over = difference ? counted : `at least ${gain}: ${counted}`;
  return [
    `${sum(of.amount, of.currency)} × ${gain} − ${cost}`,
    `${amount} × (${over}) − ${cost}`,
    `By a ${action}: ${seenWords(step)}.`,
    `By waiting: ${seenWords(waiting)}.`,
  ];
}

function rateWords({ millionths, officeCurrency }: ExpectedOf): string {
  if (millionths === null) return "";
  const rate = (Number(millionths) / 1_000_000).toString();
  return ` × ${rate} (${officeCurrency}, for the order alone)`;
}

function seenOf({ perMille, paid, tried }: Chance): string {
  return `${percent(perMille)} [${paid} of ${tried}]`;
}

function seenWords({ tried, paid, priorPercent, perMille }: Chance): string {
  const prior = `prior ${priorPercent} % weighing ${priorWeight}`;
  return `${percent(perMille)} (${paid} of ${tried} like it paid within ${withinDays} days; ${prior})`;
}

function percent(perMille: number): string {
  return `${perMille / 10} %`;
}

function sum(amount: string, currency: Currency): string {
  const [whole = "", part] = amount.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const figures = part === undefined ? grouped : `${grouped}.${part}`;
  return currency === "USD" ? `$${figures}` : `${figures} ${currency}`;
}
