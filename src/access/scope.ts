import type { Role } from "./role.ts";

/**
 * How far an allowance reaches: all debtors; those of one's team, one's own and the unassigned; only one's own and the
 * unassigned; only those of one's creditor; or, for what concerns no debtor, simply allowed.
 */
export type Scope = "all" | "team" | "mine" | "my_creditor";

/** Within which scope each role may; one that is not named may not. */
export type Row = Partial<Record<Role, Scope>>;
