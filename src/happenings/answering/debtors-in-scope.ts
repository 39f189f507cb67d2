import { sql } from "kysely";
import { scopeOf, type GuardedOperation } from "#access/access-table";
import type { Caller } from "#access/caller";
import { assert } from "#base/assert";
import type { Id } from "#base/id";
import type { Queries } from "#platform/database";
import { officeToday } from "#happenings/desk/office-day";
import { inScope } from "./scope.ts";

type Asked = {
  readonly caller: Caller;
  readonly now: Temporal.Instant;
  readonly operation: GuardedOperation;
  readonly debtorIds: readonly string[];
};

/** Those of the debtors named in the body of a request whom the caller may touch by it, with their names and numbers. */
export async function debtorsInScope(tx: Queries, { caller, now, operation, debtorIds }: Asked) {
  const scope = scopeOf(operation, caller.role);
  assert(scope !== undefined, "whoever may not do it was refused before");
  const today = await officeToday(tx, now);
  const { rows } = await sql<{ debtorId: Id<"debtor">; name: string; number: string }>`
    select d.debtor_id as "debtorId", d.name, d.number from debtor d
     where d.debtor_id = any(${debtorIds}::uuid[]) and ${inScope({ caller, scope, today })}
     order by d.debtor_id`.execute(tx);
  return rows;
}
