import type { TransactionSet } from "./interchange.ts";
import type { Segment } from "./segments.ts";

/**
 * Which segments stand at a level: with what may stand within the loop that they open, or `null` where they open none.
 * A segment that no open level names belongs to the innermost loop.
 */
export type LoopRules = { readonly [segment: string]: LoopRules | null };

/** A segment that opens a loop, with what follows it until another of its level, or of an outer one. */
export type Loop = {
  readonly head: Segment;
  readonly segments: readonly Segment[];
  readonly loops: readonly Loop[];
};

type OpenLoop = { readonly head: Segment; readonly segments: Segment[]; readonly loops: OpenLoop[] };
type Level = { readonly loop: OpenLoop; readonly rules: LoopRules };

/** Puts the segments of a transaction set into their loops, within one that its ST opens. */
export function loopsOf({ line, kind, control, guide, segments }: TransactionSet, rules: LoopRules): Loop {
  const head = { line, name: "ST", elements: [kind, control, guide] };
  const root: OpenLoop = { head, segments: [], loops: [] };
  const open: Level[] = [{ loop: root, rules }];
  for (const segment of segments) {
    const depth = open.findLastIndex((level) => Object.hasOwn(level.rules, segment.name));
    if (depth >= 0) open.length = depth + 1;
    const { loop, rules: here } = open.at(-1) ?? { loop: root, rules };
    const within = depth < 0 ? null : (here[segment.name] ?? null);
    if (within === null) {
      loop.segments.push(segment);
      continue;
    }
    const opened: OpenLoop = { head: segment, segments: [], loops: [] };
    loop.loops.push(opened);
    open.push({ loop: opened, rules: within });
  }
  return root;
}

/** The first segment of a loop itself, and of no loop within it, that has one of the names. */
export function segmentNamed({ segments }: Loop, ...names: readonly string[]): Segment | undefined {
  return segments.find(({ name }) => names.includes(name));
}

/** The loops directly within a loop that one of these segments opens. */
export function loopsNamed({ loops }: Loop, ...names: readonly string[]): readonly Loop[] {
  return loops.filter(({ head }) => names.includes(head.name));
}
