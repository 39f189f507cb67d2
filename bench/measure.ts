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
  return all.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

/** One comparison: our work beside the plain statement that does the least of the same. */
export type Comparison = {
  readonly name: string;
  readonly seconds: number;
  readonly yardstick: string;
  readonly yardstickSeconds: number;
};

/** A line for each comparison. The ratio is what counts: both sides ran on the same data in the same minutes. */
export function comparisonText(comparisons: readonly Comparison[]): string {
  return comparisons
    .map(({ name, seconds, yardstick, yardstickSeconds }) => {
      const ratio = (seconds / yardstickSeconds).toFixed(2);
      return `${name.padEnd(34)} ${shown(seconds)}   ${yardstick.padEnd(34)} ${shown(yardstickSeconds)}   ${ratio} x`;
    })
    .join("\n");
}

function shown(seconds: number): string {
  return seconds < 1 ? `${(seconds * 1000).toFixed(0).padStart(6)} ms` : `${seconds.toFixed(2).padStart(6)} s `;
}
