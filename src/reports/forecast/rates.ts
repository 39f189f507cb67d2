import type { Settled, SettledWeek } from "./known.ts";
import { ageBands, habitWeight, priorWeight, readinessWeight, weeksTold } from "./priors.ts";

/** How much of what is open comes in within each week past due, from the first that is told apart to the last. */
export type Rates = readonly number[];

/** Whether what came in while it was promised counts: it does not in the days for which promises are known. */
export type Reach = "near" | "far";

/** A rate that is never taken for certain. */
const rateMax = 0.999;
const weekCount = weeksTold.last - weeksTold.first + 1;
const bandOfWeek = Array.from({ length: weekCount }, (_, at) =>
  ageBands.findLastIndex(({ fromWeek }) => weeksTold.first + at >= fromWeek),
);

/** What was seen of each week: how much was open in it, and how much of that was paid. */
type Seen = { readonly paid: readonly number[]; readonly open: readonly number[] };

function seenOf(weeks: readonly SettledWeek[], reach: Reach): Seen {
  const paid = Array.from<number>({ length: weekCount }).fill(0);
  const [change, left] = [[...paid], [...paid]];
  for (const { week, entered, unseen, paid: came, promised, gone } of weeks) {
    const at = Math.min(weekCount - 1, Math.max(0, week - weeksTold.first));
    change[at] = (change[at] ?? 0) + entered - unseen;
    left[at] = (left[at] ?? 0) + came + promised + gone;
    paid[at] = (paid[at] ?? 0) + came + (reach === "far" ? promised : 0);
  }
  let held = 0;
  const open = change.map((entered, at) => {
    held += entered;
    const of = Math.max(0, held);
    held -= left[at] ?? 0;
    return of;
  });
  return { paid: paid.map((of) => Math.max(0, of)), open };
}

/** A rate as it was seen, beside what was to be thought before, which counts as so many seen. */
function shrunk(paid: number, open: number, before: { readonly rate: number; readonly weight: number }): number {
  return Math.min(rateMax, (paid + before.weight * before.rate) / (open + before.weight));
}

/**
 * The rates of creditors. That of a week stands beside that of its band of weeks, that beside the office's, and that beside the
 * house's guess.
 */
export function creditorRates(settled: readonly Settled[], reach: Reach): (creditorId: string) => Rates {
  const byCreditor = Map.groupBy(settled, ({ creditorId }) => creditorId);
  const seen = new Map(
    [...byCreditor].map(([id, ones]) => [
      id,
      seenOf(
        ones.flatMap(({ weeks }) => weeks),
        reach,
      ),
    ]),
  );
  const guess = ageBands.map(({ percent }) => percent / 100);
  const office = bandRates([...seen.values()], guess);
  const rates = new Map([...seen].map(([id, of]) => [id, weekRates(of, bandRates([of], office))]));
  const ofNobody = weekRates(seenOf([], reach), office);
  return (creditorId) => rates.get(creditorId) ?? ofNobody;
}

/**
 * The rates of a debtor. What they paid beside what the creditor's rates would have had them pay says how much readier or
 * slower they are at any age; what was seen of a week stands beside the creditor's rate made so much higher or lower.
 */
export function ownRates({ weeks }: Settled, before: Rates, reach: Reach): Rates {
  const { paid, open } = seenOf(weeks, reach);
  const sum = (of: readonly number[]) => of.reduce((so, one) => so + one, 0);
  const awaited = sum(before.map((rate, at) => rate * (open[at] ?? 0)));
  const readiness = (sum(paid) + readinessWeight) / (awaited + readinessWeight);
  return before.map((rate, at) =>
    shrunk(paid[at] ?? 0, open[at] ?? 0, { rate: rate * readiness, weight: habitWeight }),
  );
}

function bandRates(seen: readonly Seen[], before: Rates): Rates {
  return ageBands.map((_, band) => {
    const total = (of: keyof Seen) =>
      seen.reduce(
        (sum, one) => sum + one[of].reduce((so, value, at) => (bandOfWeek[at] === band ? so + value : so), 0),
        0,
      );
    return shrunk(total("paid"), total("open"), { rate: before[band] ?? 0, weight: priorWeight });
  });
}

function weekRates({ paid, open }: Seen, bands: Rates): Rates {
  return bandOfWeek.map((band, at) =>
    shrunk(paid[at] ?? 0, open[at] ?? 0, { rate: bands[band] ?? 0, weight: priorWeight }),
  );
}
