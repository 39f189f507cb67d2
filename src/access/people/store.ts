import { sql } from "kysely";
import type { Caller } from "#access/caller";
import type { Role } from "#access/role";
import type { Queries } from "#platform/database";

/** Somebody who works here, with the address to which the office's mail for them goes. */
export type OfficePerson = {
  readonly loginId: string;
  readonly username: string;
  readonly name: string;
  readonly role: Role;
  readonly team: string | null;
  readonly email: string | null;
  readonly getsDaySheet: boolean;
};

const getsSheet = sql`coalesce(l.gets_day_sheet, l.role in ('credit_manager', 'administrator'))`;

/** The office's people, by name; then those who sign in for creditors. */
export async function listOfficePeople(tx: Queries): Promise<OfficePerson[]> {
  const { rows } = await sql<OfficePerson>`
    select l.login_id as "loginId", l.username, l.name, l.role, t.name as team, l.email, ${getsSheet} as "getsDaySheet"
      from login l left join team t using (team_id)
     where l.ended_at is null order by l.role = 'creditor', l.name, l.login_id`.execute(tx);
  return rows;
}

type Change = {
  readonly changeId: string;
  readonly loginId: string;
  readonly email: string | null;
  readonly getsDaySheet: boolean;
  readonly by: string;
  readonly at: Temporal.Instant;
};

/**
 * Sets somebody's address and whether they have the day's sheet, and keeps who did it; false where nobody is known so. A
 * creditor's person with the sheet breaks `day_sheet_is_the_offices`.
 */
export async function setPersonMail(tx: Queries, change: Change): Promise<boolean> {
  const { changeId, loginId, email, getsDaySheet, by, at } = change;
  const { rows } = await sql`
    update login set email = ${email}, gets_day_sheet = ${getsDaySheet}
     where login_id = ${loginId} and ended_at is null returning login_id`.execute(tx);
  if (rows.length === 0) return false;
  await sql`
    insert into login_mail_change (change_id, login_id, email, gets_day_sheet, changed_by, changed_at)
    values (${changeId}, ${loginId}, ${email}, ${getsDaySheet}, ${by}, ${at})`.execute(tx);
  return true;
}

/** The addresses of those who have the day's sheet, each once. */
export async function thoseWithSheet(tx: Queries): Promise<string[]> {
  const { rows } = await sql<{ email: string }>`
    select distinct l.email from login l
     where l.ended_at is null and l.role <> 'creditor' and l.email is not null and ${getsSheet}
     order by l.email`.execute(tx);
  return rows.map(({ email }) => email);
}

/** Whether an address is that of somebody whose sign-in has not ended. */
export async function isAddressee(tx: Queries, email: string): Promise<boolean> {
  const { rows } = await sql`
    select from login where email = ${email} and ended_at is null limit 1`.execute(tx);
  return rows.length > 0;
}

/** When the office closes, and in which zone; undefined before it is set up. */
export async function closingTime(tx: Queries) {
  const { rows } = await sql<{ zone: string; closesAt: string }>`
    select zone, closes_at::text as "closesAt" from office`.execute(tx);
  return rows[0];
}

/** Somebody who signs in, as who asks, and the address to which mail for them goes. */
export type Addressee = { readonly caller: Caller; readonly email: string | null };

/** Those whose sign-in has not ended, by name: one of them, or all. */
export async function listAddressees(tx: Queries, loginId: string | null): Promise<Addressee[]> {
  const { rows } = await sql<Caller & { readonly email: string | null }>`
    select login_id as "loginId", username, name, role, team_id as "teamId", creditor_id as "creditorId", email
      from login where ended_at is null and (${loginId}::uuid is null or login_id = ${loginId}::uuid)
     order by name, login_id`.execute(tx);
  return rows.map(({ email, ...caller }) => ({ caller, email }));
}
