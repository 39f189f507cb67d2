/** What a piece of work took: wall-clock seconds, and what it gave. */
export async function timed<Value>(work: () => Promise<Value>): Promise<{ seconds: number; value: Value }> {
  const start = performance.now();
  const value = await work();
  return { seconds: (performance.now() - start) / 1000, value };
}

/** The median of several runs of the same work, after one that is not counted. */
export async function medianSeconds(work: () => Promise<unknown>, runs = 5): Promise<number> {
  await work();
  const all: number[] = [];
  for (let run = 0; run < runs; run += 1) all.push((await timed(work)).seconds);
  return median(all);
}

/** The middle one of some numbers by size; of an even count the upper one of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const middle = numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
  if (middle === undefined) throw new Error("There is no middle of nothing.");
  return middle;
}

/** The number below which so many percent of some numbers lie. */
export function percentile(numbers: readonly number[], percent: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const found = sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))];
  if (found === undefined) throw new Error("There is no part of nothing.");
  return found;
}

/** One comparison: our work beside the plain statements that do the least of the same. */
export type Comparison = {
  readonly name: string;
  readonly seconds: number;
  readonly yardstick: string;
  readonly yardstickSeconds: number;
};

/** A line for each comparison. The ratio is what counts: both sides ran on the same data in the same minutes. */
export function comparisonText(comparisons: readonly Comparison[]): string {
  const [left, right] = [widest(comparisons.map(({ name }) => name)), widest(comparisons.map((one) => one.yardstick))];
  return comparisons
    .map(({ name, seconds, yardstick, yardstickSeconds }) => {
      const ratio = (seconds / yardstickSeconds).toFixed(2).padStart(6);
      return `${name.padEnd(left)}  ${shown(seconds)}   ${yardstick.padEnd(right)}  ${shown(yardstickSeconds)}   ${ratio} x`;
    })
    .join("\n");
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => text.length));
}

function shown(seconds: number): string {
  if (seconds < 0.1) return `${(seconds * 1000).toFixed(2).padStart(7)} ms`;
  return seconds < 1 ? `${(seconds * 1000).toFixed(0).padStart(7)} ms` : `${seconds.toFixed(2).padStart(7)} s `;
}
