import { sql } from "kysely";
import type { Id } from "#base/id";
import type { ObligorRole } from "#parties/obligor";
import type { Queries } from "#platform/database";

/** Who else is bound by an account, in which role. */
export type NewObligor = {
  readonly debtorId: Id<"debtor">;
  readonly accountId: Id<"account">;
  readonly obligorId: Id<"debtor">;
  readonly role: "primary" | ObligorRole;
  readonly fromOn: Temporal.PlainDate;
};

/**
 * Binds debtors by accounts, any number. Who is bound in that role already stays so; whose binding began on
 * that day and ended is bound again. Gives the obligors that are new.
 */
export async function addObligors(tx: Queries, obligors: readonly NewObligor[]): Promise<NewObligor["obligorId"][]> {
  if (obligors.length === 0) return [];
  const { rows } = await sql<{ obligor_id: Id<"debtor"> }>`
    insert into account_obligor (debtor_id, account_id, obligor_id, role, from_on)
    select distinct on ("debtorId", "accountId", "obligorId", role) "debtorId", "accountId", "obligorId", role, "fromOn"
      from json_to_recordset(${JSON.stringify(obligors)}::json)
        as new ("debtorId" uuid, "accountId" uuid, "obligorId" uuid, role text, "fromOn" date)
     where not exists (select from account_obligor held
                        where held.debtor_id = new."debtorId" and held.account_id = new."accountId"
                          and held.obligor_id = new."obligorId" and held.role = new.role and held.until_on is null)
     order by "debtorId", "accountId", "obligorId", role, "fromOn"
        on conflict (debtor_id, account_id, obligor_id, role, from_on)
        do update set until_on = null, until_because = null
    returning obligor_id`.execute(tx);
  return rows.map((row) => row.obligor_id);
}

type Binding = {
  readonly debtorId: Id<"debtor">;
  readonly accountId: Id<"account">;
  /** All debtors who are the obligor. */
  readonly obligorIds: readonly Id<"debtor">[];
  readonly role: ObligorRole;
};

/** Since when somebody is bound by an account in a role; nothing where they are not. */
export async function boundSince(
  tx: Queries,
  { debtorId, accountId, obligorIds, role }: Binding,
): Promise<Temporal.PlainDate | undefined> {
  const { rows } = await sql<{ from_on: Temporal.PlainDate }>`
    select from_on from account_obligor
     where debtor_id = ${debtorId} and account_id = ${accountId} and obligor_id = any(${obligorIds}::uuid[])
       and role = ${role} and until_on is null
     order by from_on desc limit 1`.execute(tx);
  return rows[0]?.from_on;
}

/** Ends that somebody is bound by an account in a role. */
export async function endObligor(
  tx: Queries,
  { debtorId, accountId, obligorIds, role, on, because }: Binding & { on: Temporal.PlainDate; because: string },
): Promise<void> {
  await sql`
    update account_obligor set until_on = ${on}, until_because = ${because}
     where debtor_id = ${debtorId} and account_id = ${accountId} and obligor_id = any(${obligorIds}::uuid[])
       and role = ${role} and until_on is null`.execute(tx);
}

/** Whose an account is, from a day on. */
export type NewAssignment = {
  readonly debtorId: Id<"debtor">;
  readonly assignmentId: string;
  readonly accountId: Id<"account">;
  readonly loginId: Id<"login">;
  readonly fromOn: Temporal.PlainDate;
  readonly because: string;
};

/** Assigns accounts that are nobody's, any number. Gives those that were. */
export async function assignAccounts(tx: Queries, assignments: readonly NewAssignment[]): Promise<Id<"account">[]> {
  if (assignments.length === 0) return [];
  const { rows } = await sql<{ account_id: Id<"account"> }>`
    insert into assignment (debtor_id, assignment_id, account_id, login_id, from_on, because)
    select "debtorId", "assignmentId", "accountId", "loginId", "fromOn", because
      from json_to_recordset(${JSON.stringify(assignments)}::json)
        as new ("debtorId" uuid, "assignmentId" uuid, "accountId" uuid, "loginId" uuid, "fromOn" date, because text)
        on conflict (debtor_id, account_id) where until_on is null do nothing
    returning account_id`.execute(tx);
  return rows.map((row) => row.account_id);
}
