/**
 * Tells things that are alike apart by counting them: of as many as the book holds, as many are known already, and the
 * next one is new. `held` is how many the book holds when it is asked, those among them that were told to be new.
 *
 * ```ts
 * import { occurrences } from "#intake/cutover/occurrences";
 * import { strict as assert } from "node:assert";
 *
 * const isHeld = occurrences();
 * assert.deepEqual([isHeld("call at ten", 1), isHeld("call at ten", 1)], [true, false]);
 * ```
 */
export function occurrences(): (key: string, held: number) => boolean {
  const seen = new Map<string, number>();
  const added = new Map<string, number>();
  return (key, held) => {
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    const earlier = held - (added.get(key) ?? 0);
    if (nth <= earlier) return true;
    added.set(key, (added.get(key) ?? 0) + 1);
    return false;
  };
}
