/** What one row of the aging may stand for. */
export const agingBys = ["debtor", "account", "creditor"] as const;

export type AgingBy = (typeof agingBys)[number];
