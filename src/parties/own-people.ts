import type { RelationRole } from "./debtor.ts";

/** Whose points are the debtor's own: those who answer for it where it is. */
export const ownRoles = ["owner", "contact", "accounts-payable"] as const satisfies readonly RelationRole[];

const own: readonly (RelationRole | null)[] = [null, ...ownRoles];

/** Whether a point is the debtor's own: where an attorney or an employer sits says nothing of where the debtor is. */
export function isDebtorsOwn(relation: RelationRole | null): boolean {
  return own.includes(relation);
}
