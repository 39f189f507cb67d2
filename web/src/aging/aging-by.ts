/** What one row of the aging may stand for. */
export const agingBys = ["debtor", "group", "account", "creditor", "collector"] as const;

export type AgingBy = (typeof agingBys)[number];

/** From which day age may count. */
export const agedBys = ["due", "invoice"] as const;

export type AgedBy = (typeof agedBys)[number];

/** What the address of the screen says: everything that it shows can be bookmarked. */
export type AgingSearch = {
  readonly on?: string | undefined;
  readonly by?: AgingBy | undefined;
  readonly aged?: AgedBy | undefined;
  readonly buckets?: string | undefined;
};
