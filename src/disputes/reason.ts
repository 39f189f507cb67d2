/** Why an item is contested. The API, the database, the desk and the report are made from this list. */
export const disputeReasons = [
  "price",
  "quantity",
  "damaged",
  "not-delivered",
  "not-ordered",
  "duplicate",
  "paid-already",
  "credit-due",
  "not-theirs",
  "insurer",
  "other",
] as const;

export type DisputeReason = (typeof disputeReasons)[number];
