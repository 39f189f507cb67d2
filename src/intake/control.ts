import type { Currency } from "#money/currency";
import { decimal, money } from "#money/money";
import { readWritten } from "#money/written-money";

/** By currency: what the rows say is open, what the book holds open of the same invoices after, and what is pending. */
export type Control = Map<Currency, { rowsMinor: bigint; bookMinor: bigint; pendingMinor: bigint }>;

type Amounts = { readonly rowsMinor?: bigint; readonly bookMinor?: bigint; readonly pendingMinor?: bigint };

export function addToControl(control: Control, currency: Currency, amounts: Amounts): void {
  const sums = control.get(currency) ?? { rowsMinor: 0n, bookMinor: 0n, pendingMinor: 0n };
  sums.rowsMinor += amounts.rowsMinor ?? 0n;
  sums.bookMinor += amounts.bookMinor ?? 0n;
  sums.pendingMinor += amounts.pendingMinor ?? 0n;
  control.set(currency, sums);
}

/** Totals as they are printed. They agree where the rows are the book and what is pending together. */
export type ControlTotals = Readonly<Record<string, Totals & { readonly agrees: boolean }>>;

type Totals = { readonly rows: string; readonly book: string; readonly pending: string };

export function controlTotals(control: Control): ControlTotals {
  const totals = [...control].map(([currency, { rowsMinor, bookMinor, pendingMinor }]) => {
    const text = (minor: bigint) => decimal(money(currency, minor));
    return [currency, { rows: text(rowsMinor), book: text(bookMinor), pending: text(pendingMinor) }] as const;
  });
  return withVerdicts(Object.fromEntries(totals.toSorted(([a], [b]) => (a < b ? -1 : 1))));
}

/**
 * Totals with their verdict, those also that were kept without one.
 *
 * ```ts
 * import { withVerdicts } from "#intake/control";
 * import { strict as assert } from "node:assert";
 *
 * const { USD } = withVerdicts({ USD: { rows: "100.00", book: "90.00", pending: "10.00" } });
 * assert.equal(USD?.agrees, true);
 * ```
 */
export function withVerdicts(control: Readonly<Record<string, Totals>>): ControlTotals {
  return Object.fromEntries(
    Object.entries(control).map(([currency, totals]) => {
      const minor = (amount: string) => readWritten({ amount, currency }).minor;
      const agrees = minor(totals.rows) === minor(totals.book) + minor(totals.pending);
      return [currency, { ...totals, agrees }];
    }),
  );
}

/** The totals of several batches together. */
export function addTotals(controls: readonly ControlTotals[]): ControlTotals {
  const all: Control = new Map();
  for (const control of controls) {
    for (const [code, { rows, book, pending }] of Object.entries(control)) {
      const read = (amount: string) => readWritten({ amount, currency: code });
      const [of, ofBook, ofPending] = [read(rows), read(book), read(pending)];
      addToControl(all, of.currency, { rowsMinor: of.minor, bookMinor: ofBook.minor, pendingMinor: ofPending.minor });
    }
  }
  return controlTotals(all);
}
