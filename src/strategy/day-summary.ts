/** What a daily run did. `seconds` it took; `actions` by what was to be done next, `refused` by why it was not. */
export type DaySummary = {
  /** Open cases whose day had come. */
  readonly due: number;
  /** Cases that were given a next step, or closed. */
  readonly decided: number;
  readonly actions: Readonly<Record<string, number>>;
  readonly refused: Readonly<Record<string, number>>;
  readonly seconds: number;
};

/** The sums of two parts of a run. */
export function addSummaries(a: DaySummary, b: DaySummary): DaySummary {
  return {
    due: a.due + b.due,
    decided: a.decided + b.decided,
    actions: addCounts(a.actions, b.actions),
    refused: addCounts(a.refused, b.refused),
    seconds: a.seconds + b.seconds,
  };
}

export const emptyDay: DaySummary = { due: 0, decided: 0, actions: {}, refused: {}, seconds: 0 };

/** How often each name occurs. */
export function countBy(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

function addCounts(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): Record<string, number> {
  const sum: Record<string, number> = { ...a };
  for (const [name, count] of Object.entries(b)) sum[name] = (sum[name] ?? 0) + count;
  return sum;
}
