import { sql } from "kysely";
import type { Id } from "#base/id";
import type { Queries } from "#platform/database";

/** Whose accounts are from a day on: a person's, a team's, or nobody's. */
export type Assigning = {
  readonly loginId: string | null;
  readonly teamId: string | null;
  readonly fromOn: Temporal.PlainDate;
  readonly because: string;
  readonly by: string;
  readonly at: Temporal.Instant;
  /** An id for each account, drawn by the program. */
  readonly newIds: (count: number) => readonly string[];
};

type AccountKey = { readonly debtor_id: string; readonly account_id: string };

/**
 * Gives all accounts of these debtors, who are locked, to somebody from a day on. Who had them has them until that day;
 * what was said of later days no longer holds. Says how many accounts it were.
 */
export async function assignAccounts(
  tx: Queries,
  debtorIds: readonly string[],
  { loginId, teamId, fromOn, because, by, at, newIds }: Assigning,
): Promise<number> {
  await sql`
    update assignment set until_on = greatest(from_on, ${fromOn})
     where debtor_id = any(${debtorIds}::uuid[]) and (until_on is null or until_on > ${fromOn})`.execute(tx);
  const { rows } = await sql<AccountKey>`
    select debtor_id, account_id from account
     where debtor_id = any(${debtorIds}::uuid[]) order by debtor_id, account_id`.execute(tx);
  if (loginId === null && teamId === null) return rows.length;
  await sql`
    insert into assignment (debtor_id, assignment_id, account_id, login_id, team_id, from_on, because, assigned_by,
                            assigned_at)
    select a.debtor_id, a.assignment_id, a.account_id, ${loginId}, ${teamId}, ${fromOn}, ${because}, ${by}, ${at}
      from unnest(${rows.map((row) => row.debtor_id)}::uuid[], ${newIds(rows.length)}::uuid[],
                  ${rows.map((row) => row.account_id)}::uuid[]) as a (debtor_id, assignment_id, account_id)
  `.execute(tx);
  return rows.length;
}

/** Ends on a day what is a person's or a team's own; gives whose accounts those were, each once. */
export async function endAssignments(
  tx: Queries,
  { holderId, on }: { readonly holderId: string; readonly on: Temporal.PlainDate },
): Promise<{ readonly debtorId: Id<"debtor">; readonly accountId: string }[]> {
  const { rows } = await sql<{ debtorId: Id<"debtor">; accountId: string }>`
    with ended as (
      update assignment set until_on = greatest(from_on, ${on})
       where (login_id = ${holderId} or team_id = ${holderId}) and (until_on is null or until_on > ${on})
      returning debtor_id, account_id)
    select distinct debtor_id as "debtorId", account_id as "accountId" from ended`.execute(tx);
  return rows;
}

/** A stretch of days in which an account was, is or will be somebody's. */
export type Assigned = {
  readonly accountId: string;
  readonly loginId: string | null;
  readonly teamId: string | null;
  readonly fromOn: Temporal.PlainDate;
  readonly untilOn: Temporal.PlainDate | null;
  readonly because: string;
  readonly by: string | null;
};

/** Whose the accounts of these debtors are, will be and were: the newest first. */
export async function assignmentsOf(tx: Queries, debtorIds: readonly string[], max: number): Promise<Assigned[]> {
  const { rows } = await sql<Assigned>`
    select account_id as "accountId", login_id as "loginId", team_id as "teamId", from_on as "fromOn",
           until_on as "untilOn", because, assigned_by as "by"
      from assignment where debtor_id = any(${debtorIds}::uuid[])
     order by from_on desc, assigned_at desc nulls last, assignment_id desc limit ${max}`.execute(tx);
  return rows;
}
