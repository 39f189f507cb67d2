import type { RelationRole } from "./debtor.ts";

const own: readonly (RelationRole | null)[] = [null, "owner", "contact", "accounts-payable"];

/** Whether a point is the debtor's own: where an attorney or an employer sits says nothing of where the debtor is. */
export function isDebtorsOwn(relation: RelationRole | null): boolean {
  return own.includes(relation);
}
