import { compareDays } from "#calendar/days";
import { add, type Money } from "#money/money";
import type { Instalment } from "#ledger/terms/schedule";
import type { ReadRow } from "./read-invoice-row.ts";
import type { SourceItem } from "./source-record.ts";

/**
 * Invoices of a file that has a row for each instalment of them: rows that follow each other, of one customer and one
 * number, are one invoice, due by parts. A row that cannot be read is rejected, and the others make what they can.
 */
export async function* joinInstalments(rows: AsyncIterable<ReadRow>): AsyncGenerator<ReadRow> {
  let parts: SourceItem[] = [];
  for await (const row of rows) {
    const item = row.ok && row.record.kind === "item" ? row.record : undefined;
    if (item !== undefined && isSameInvoice(parts[0], item)) {
      parts.push(item);
      continue;
    }
    if (parts.length > 0) yield { ok: true, record: joined(parts) };
    parts = item === undefined ? [] : [item];
    if (item === undefined) yield row;
  }
  if (parts.length > 0) yield { ok: true, record: joined(parts) };
}

function isSameInvoice(first: SourceItem | undefined, item: SourceItem): boolean {
  if (first === undefined || first.amount.currency !== item.amount.currency) return false;
  return first.customer.key === item.customer.key && first.number === item.number;
}

function joined(parts: readonly SourceItem[]): SourceItem {
  const [first, ...others] = parts.toSorted((a, b) => compareDays(a.dueOn, b.dueOn));
  if (first === undefined) throw new Error("An invoice has a part.");
  return others.reduce<SourceItem>(
    (whole, part) => ({
      ...whole,
      amount: add(whole.amount, part.amount),
      open: whole.open === null || part.open === null ? null : add(whole.open, part.open),
      listed: add(whole.listed, part.listed),
      dueOn: part.dueOn,
      instalments: [...partsOf(whole), ...partsOf(part)].toSorted(retainedLast),
      discounts: byDay([...whole.discounts, ...part.discounts], ({ untilOn }) => untilOn),
      paid: byDay([...whole.paid, ...part.paid], ({ on }) => on),
      isDisputed: whole.isDisputed || part.isDisputed,
    }),
    first,
  );
}

function partsOf({ instalments, dueOn, amount }: SourceItem): readonly Instalment[] {
  return instalments.length > 0 ? instalments : [{ dueOn, amount }];
}

/** Amounts in the order of their days, those of one day as one. */
function byDay<One extends { readonly amount: Money }>(all: readonly One[], dayOf: (one: One) => Temporal.PlainDate) {
  const days = Map.groupBy(
    all.toSorted((a, b) => compareDays(dayOf(a), dayOf(b))),
    (one) => dayOf(one).toString(),
  );
  return [...days.values()].map((ones) => ones.reduce((sum, one) => ({ ...one, amount: add(sum.amount, one.amount) })));
}

function retainedLast(a: Instalment, b: Instalment): number {
  if (a.dueOn === null || b.dueOn === null) return Number(a.dueOn === null) - Number(b.dueOn === null);
  return compareDays(a.dueOn, b.dueOn);
}
