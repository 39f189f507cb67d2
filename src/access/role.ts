/** What people are here. A person has one role. */
export const roles = [
  "collector",
  "clerk",
  "supervisor",
  "credit_manager",
  "administrator",
  "auditor",
  "creditor",
] as const;

export type Role = (typeof roles)[number];
