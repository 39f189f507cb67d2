/**
 * Why somebody who owes does not pay, as they say it. The API, the database and the desk are made from this list, and a
 * ladder may ask for any of them.
 */
export const nonpaymentReasons = [
  "dispute",
  "cash-flow",
  "in-approval",
  "lost-invoice",
  "wrong-address",
  "paid-already",
  "will-pay",
  "illness",
  "job-loss",
  "insurer",
  "not-theirs",
  "refuses",
  "other",
] as const;

export type NonpaymentReason = (typeof nonpaymentReasons)[number];
