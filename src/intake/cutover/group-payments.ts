import type { SourcePaid } from "./payments.ts";

/**
 * Puts rows of one payment together: those of one debtor, account, day and reference. Rows without a reference are each
 * a payment of their own, for two checks of one amount on one day are two payments.
 */
export function groupPayments<Row>(
  rows: readonly Row[],
  sourceOf: (row: Row) => SourcePaid,
): (readonly [Row, ...Row[]])[] {
  const groups = new Map<string, [Row, ...Row[]]>();
  for (const [place, row] of rows.entries()) {
    const { number, accountNumber, receivedOn, reference, amount } = sourceOf(row);
    const own = reference === "" ? String(place) : `${reference} ${receivedOn.toString()} ${amount.currency}`;
    const key = `${number}\u0000${accountNumber ?? ""}\u0000${own}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

/** What does not fit in the rows of one payment: the row, the column and why. */
export type PaymentFault<Row> = { readonly row: Row; readonly field: string; readonly because: string };

/** Whether the rows of a payment say the same of it, and apply no more than came. */
export function faultOfPayment<Row>(
  rows: readonly [Row, ...Row[]],
  sourceOf: (row: Row) => SourcePaid,
): PaymentFault<Row> | undefined {
  const first = sourceOf(rows[0]);
  let left = first.amount.minor;
  for (const row of rows) {
    const { amount, applied } = sourceOf(row);
    if (amount.minor !== first.amount.minor) {
      const because = `Row ${first.origin.row} says another amount of the same payment.`;
      return { row, field: "amount", because };
    }
    left -= applied?.amount.minor ?? 0n;
    if (left < 0n) return { row, field: "applied_amount", because: "More was applied than the payment brought." };
  }
  return undefined;
}
