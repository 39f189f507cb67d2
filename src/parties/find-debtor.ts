/** Why a debtor named by number, CREDITOR/NUMBER or id is not found, in order of precedence. */
export const findDebtorRefusals = {
  nobody_is_known_by_that: "No debtor is known by that number, name at a creditor, or id.",
  several_are_known_by_that: "Several debtors are known by that number. Name the creditor too: CREDITOR/NUMBER.",
} as const;

export type FindDebtorRefusal = keyof typeof findDebtorRefusals;
