import type { DebtorKind, RelationRole } from "./debtor.ts";

/** Whose points are a firm's own: those who answer for it where it is. A person answers for themselves. */
export const ownRoles = ["owner", "contact", "accounts-payable"] as const satisfies readonly RelationRole[];

/** Whether a point is the debtor's own: where an attorney or an employer sits says nothing of where the debtor is. */
export function isDebtorsOwn(relation: RelationRole | null, kind: DebtorKind): boolean {
  return relation === null || (kind === "business" && ownRoles.some((role) => role === relation));
}
