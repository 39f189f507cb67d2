import { sql } from "kysely";
import { scopeOf } from "#access/access-table";
import type { Scope } from "#access/scope";
import type { Caller } from "#access/caller";
import { roles } from "#access/role";
import type { Id } from "#base/id";
import { personIdsOf } from "#parties/person/store";
import { survivorOf } from "#parties/store";
import type { Queries } from "#platform/database";
import { officeToday } from "#happenings/desk/office-day";

/**
 * Whether a debtor exists within the caller's scope. What is outside is answered as if it did not exist. Who was merged
 * is answered for by the survivor, whose accounts are shown and worked with theirs.
 */
export async function debtorIsInScope(
  tx: Queries,
  { caller, scope, debtorId }: { caller: Caller; scope: Scope; debtorId: string },
  now: Temporal.Instant,
): Promise<boolean> {
  const today = await officeToday(tx, now);
  const survivorId = await survivorOf(tx, debtorId as Id<"debtor">);
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from debtor d where d.debtor_id = ${survivorId} and ${inScope({ caller, scope, today })}) as found
  `.execute(tx);
  return rows[0]?.found === true;
}

const personIds = personIdsOf(sql`d.debtor_id`);

/** The condition that keeps a statement over `debtor d` within the caller's scope. */
export function inScope({ caller, scope, today }: { caller: Caller; scope: Scope; today: Temporal.PlainDate }) {
  switch (scope) {
    case "all":
      return sql<boolean>`true`;
    case "my_creditor":
      return sql<boolean>`exists (select from account a
        where a.debtor_id = any(${personIds}) and a.creditor_id = ${caller.creditorId})`;
    case "mine":
      return assigned(sql<boolean>`s.login_id = ${caller.loginId}`, today);
    case "team":
      return assigned(sql<boolean>`s.login_id = ${caller.loginId} or s.team_id = ${caller.teamId}`, today);
  }
}

/** The condition that keeps a statement over `debtor d` and `login l` within what that login may do to debtors. */
export function inScopeOfLogin(operation: string, today: Temporal.PlainDate) {
  const within = (scope: Scope) => sql`l.role = any(${roles.filter((role) => scopeOf(operation, role) === scope)})`;
  const own = sql<boolean>`s.login_id = l.login_id`;
  return sql<boolean>`(${within("all")}
    or ${within("team")} and ${assigned(sql<boolean>`${own} or s.team_id = l.team_id`, today)}
    or ${within("mine")} and ${assigned(own, today)})`;
}

/** Assigned as said, or to nobody: what nobody has is everybody's, so that nothing is overlooked. */
function assigned(asSaid: ReturnType<typeof sql<boolean>>, today: Temporal.PlainDate) {
  const current = sql<boolean>`s.debtor_id = any(${personIds}) and s.from_on <= ${today}::date
    and (s.until_on is null or s.until_on > ${today}::date)`;
  return sql<boolean>`(not exists (select from assignment s where ${current})
    or exists (select from assignment s where ${current} and (${asSaid})))`;
}
