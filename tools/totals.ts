/** How a run went so far. A check counts as one, as a test does. */
export type Totals = { readonly passed: number; readonly failed: number; readonly skipped: number };

export const noTotals: Totals = { passed: 0, failed: 0, skipped: 0 };
export const onePassed: Totals = { passed: 1, failed: 0, skipped: 0 };
export const oneFailed: Totals = { passed: 0, failed: 1, skipped: 0 };

export function sum(all: readonly Totals[]): Totals {
  return all.reduce(
    (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }),
    noTotals,
  );
}

/** The closing line of a run. */
export function totalsLine({ passed, failed, skipped }: Totals): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
