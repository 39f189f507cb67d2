/** Draws that follow from a seed, so that the demonstration book is the same every time. */
export type Draw = {
  /** A whole number from 0 to below `count`. */
  readonly below: (count: number) => number;
  readonly oneOf: <Value>(values: readonly Value[]) => Value;
  /** True as often as `percent` says. */
  readonly chance: (percent: number) => boolean;
};

/** A small generator (mulberry32): enough for a lifelike book, never for a secret. */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count: number) => Math.floor(next() * count);
  return {
    below,
    oneOf: (values) => {
      const value = values[below(values.length)];
      if (value === undefined) throw new Error("There is nothing to draw from.");
      return value;
    },
    chance: (percent) => below(100) < percent,
  };
}

/** A seed that follows from a text: the same text, the same draws. */
export function seedOf(text: string): number {
  let seed = 0x811c9dc5;
  for (const char of text) seed = Math.imul(seed ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return seed;
}
