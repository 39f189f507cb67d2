import type { Currency } from "#money/currency";
import { decimal, money } from "#money/money";

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
