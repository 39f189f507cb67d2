import { scopeOf } from "./access-table.ts";
import type { Role } from "./role.ts";

/** Whether somebody in a role takes accounts from a worklist: whoever does not is given none. */
export function takesWork(role: Role): boolean {
  return scopeOf("takeNext", role) !== undefined;
}
