import { sql } from "kysely";
import type { Id } from "#base/id";
import type { AccountPurpose } from "#parties/debtor";
import type { Queries } from "#platform/database";

type PersonIds = readonly Id<"debtor">[];

/** An account whose purpose changed. */
export type Changed = { readonly accountId: Id<"account">; readonly number: string };

/** What an account of a person was made for, and what it is called; undefined where they have no such account. */
export async function purposeOf(
  tx: Queries,
  { personIds, accountId }: { readonly personIds: PersonIds; readonly accountId: Id<"account"> },
): Promise<{ readonly purpose: AccountPurpose; readonly number: string } | undefined> {
  const { rows } = await sql<{ purpose: AccountPurpose; number: string }>`
    select purpose, number from account
     where debtor_id = any(${personIds}::uuid[]) and account_id = ${accountId}`.execute(tx);
  return rows[0];
}

/** Says of one account of a person, or of all, what it was made for. Gives those of which something else stood there. */
export async function writePurpose(
  tx: Queries,
  said: { readonly personIds: PersonIds; readonly accountId: Id<"account"> | null; readonly purpose: AccountPurpose },
): Promise<Changed[]> {
  const { rows } = await sql<Changed>`
    update account set purpose = ${said.purpose}
     where debtor_id = any(${said.personIds}::uuid[]) and purpose <> ${said.purpose}
       and (${said.accountId}::uuid is null or account_id = ${said.accountId}::uuid)
    returning account_id as "accountId", number`.execute(tx);
  return rows;
}
