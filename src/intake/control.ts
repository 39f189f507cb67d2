import type { Currency } from "#money/currency";
import { decimal, money } from "#money/money";
import { readMoney } from "#money/written-money";

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

/** The totals as they are printed: where nothing is wrong, rows are the book and what is pending together. */
export function controlTotals(control: Control): Record<string, { rows: string; book: string; pending: string }> {
  const totals = [...control].map(([currency, { rowsMinor, bookMinor, pendingMinor }]) => {
    const text = (minor: bigint) => decimal(money(currency, minor));
    return [currency, { rows: text(rowsMinor), book: text(bookMinor), pending: text(pendingMinor) }] as const;
  });
  return Object.fromEntries(totals.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

type Totals = { readonly rows: string; readonly book: string; readonly pending: string };

/**
 * Totals with their verdict: they agree where the rows are the book and what is pending together.
 *
 * ```ts
 * import { withVerdicts } from "#intake/control";
 * import { strict as assert } from "node:assert";
 *
 * const { USD } = withVerdicts({ USD: { rows: "100.00", book: "90.00", pending: "10.00" } });
 * assert.equal(USD?.agrees, true);
 * ```
 */
export function withVerdicts(control: Readonly<Record<string, Totals>>): Record<string, Totals & { agrees: boolean }> {
  return Object.fromEntries(
    Object.entries(control).map(([currency, totals]) => {
      const minor = (amount: string) => readMoney({ amount, currency })?.minor;
      const [rows, book, pending] = [minor(totals.rows), minor(totals.book), minor(totals.pending)];
      const agrees = book !== undefined && pending !== undefined && rows === book + pending;
      return [currency, { ...totals, agrees }];
    }),
  );
}
