/** What a column holds: the desk sets it, a workbook writes it and the command line aligns it by this. */
export type ColumnKind = "text" | "amount" | "day" | "count" | "yes-no";

type Column = { readonly is: ColumnKind; readonly says: string };

/** Every column that the book can show, in the order in which they are offered. */
// prettier-ignore
export const columns = {
  name:           { is: "text",   says: "Debtor" },
  number:         { is: "text",   says: "Number" },
  kind:           { is: "text",   says: "Kind" },
  creditor:       { is: "text",   says: "Creditor" },
  open:           { is: "amount", says: "Open" },
  "past-due":     { is: "amount", says: "Overdue" },
  overdue:        { is: "count",  says: "Days overdue" },
  due:            { is: "day",    says: "Oldest due" },
  current:        { is: "amount", says: "Not yet due" },
  "1-30":         { is: "amount", says: "1-30" },
  "31-60":        { is: "amount", says: "31-60" },
  "61-90":        { is: "amount", says: "61-90" },
  "over-90":      { is: "amount", says: "Over 90" },
  "last-payment": { is: "day",    says: "Last payment" },
  "last-contact": { is: "day",    says: "Last contact" },
  action:         { is: "text",   says: "Next" },
  next:           { is: "day",    says: "Next on" },
  "put-off":      { is: "day",    says: "Put off until" },
  collector:      { is: "text",   says: "Collector" },
  promised:       { is: "amount", says: "Promised" },
  promise:        { is: "day",    says: "Promised by" },
  disputed:       { is: "yes-no", says: "Disputed" },
  hold:           { is: "yes-no", says: "On hold" },
  stopped:        { is: "yes-no", says: "Stopped" },
  limit:          { is: "amount", says: "Limit" },
  exposure:       { is: "amount", says: "Exposure" },
  "over-limit":   { is: "yes-no", says: "Over limit" },
  state:          { is: "text",   says: "State" },
  lang:           { is: "text",   says: "Language" },
  segment:        { is: "text",   says: "Segment" },
  opened:         { is: "day",    says: "Since" },
} as const satisfies Record<string, Column>;

export type ColumnName = keyof typeof columns;

export const columnNames = Object.keys(columns) as [ColumnName, ...ColumnName[]];

/** The columns that are meant where nobody says which. */
export const usualColumns: readonly ColumnName[] = ["name", "number", "kind", "creditor", "open", "overdue"];

/** By what a list is in order. */
export type Sort = { readonly by: ColumnName; readonly descending: boolean };

export const usualSort: Sort = { by: "name", descending: false };

/**
 * Reads columns as an address or the command line writes them: `name,open,overdue`. Nothing where one is unknown or
 * named twice.
 */
export function readColumns(text: string): readonly ColumnName[] | undefined {
  const named = text.split(",").map((name) => columnNames.find((each) => each === name.trim().toLowerCase()));
  const known = named.filter((name) => name !== undefined);
  return known.length === named.length && new Set(known).size === known.length ? known : undefined;
}

/** Reads an order: a column, and a minus before it where the largest comes first. */
export function readSort(text: string): Sort | undefined {
  const [, minus = "", name = ""] = /^(-?)(.+)$/.exec(text.trim().toLowerCase()) ?? [];
  const by = columnNames.find((each) => each === name);
  return by && { by, descending: minus !== "" };
}

export function printSort({ by, descending }: Sort): string {
  return `${descending ? "-" : ""}${by}`;
}
