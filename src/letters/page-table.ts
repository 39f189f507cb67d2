import { decimal, type Currency, type Money } from "#money/money";

/** What a table of a page can show of each item: each is a label's name as well. */
export const pageColumns = ["number", "issued", "due", "daysPastDue", "charged", "settled", "open"] as const;
export type PageColumn = (typeof pageColumns)[number];

/** A sum below the items. What is strong follows from what stands above it. */
export type PageSum = { readonly label: string; readonly amount: string; readonly isStrong: boolean };

/** What is open in one currency, as a page shows it: every text is ready to be shown. */
export type PageTable = {
  readonly currency: Currency;
  readonly columns: readonly PageColumn[];
  readonly rows: readonly Readonly<Record<PageColumn, string>>[];
  readonly sums: readonly PageSum[];
  /** What is asked for. */
  readonly total: string;
};

/** The amount with thousands marks, as people write it in the United States: 1,234.50. */
export function grouped(amount: Money): string {
  const [whole = "", fraction] = decimal(amount).split(".");
  const marked = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? marked : `${marked}.${fraction}`;
}

/** How many days a due day is past; nothing where it is not past. */
export function daysPast(dueOn: Temporal.PlainDate, on: Temporal.PlainDate): string {
  const { days } = dueOn.until(on, { largestUnit: "days" });
  return days > 0 ? `${days}` : "";
}
