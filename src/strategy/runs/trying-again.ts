/** The runs of one version of a ladder that broke: how many, and when the newest began. */
export type BrokenRuns = {
  readonly ladder: string;
  readonly version: number;
  readonly times: number;
  readonly lastAt: Temporal.Instant;
};

const minutesMax = 240;

/** Until when nobody tries again what broke: two minutes, then four, and so on until it is four hours. */
export function waitsUntil(broken: BrokenRuns | undefined): Temporal.Instant | undefined {
  return broken?.lastAt.add({ minutes: Math.min(minutesMax, 2 ** broken.times) });
}
