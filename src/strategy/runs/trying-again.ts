/** Runs of one thing that broke: how many, and when the newest began. */
export type Broken = { readonly times: number; readonly lastAt: Temporal.Instant };

/** The runs of one version of a ladder that broke. */
export type BrokenRuns = Broken & { readonly ladder: string; readonly version: number };

const minutesMax = 240;

/** Until when nobody tries again what broke: two minutes, then four, and so on until it is four hours. */
export function waitsUntil(broken: Broken | undefined): Temporal.Instant | undefined {
  return broken?.lastAt.add({ minutes: Math.min(minutesMax, 2 ** broken.times) });
}
