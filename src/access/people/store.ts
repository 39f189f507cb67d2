import { sql } from "kysely";
import type { Caller } from "#access/caller";
import type { DeskLanguage } from "#access/desk-language";
import type { Queries } from "#platform/database";
import type { PersonFacts, PersonHow } from "./person.ts";

/** Somebody who signs in, with the address to which the office's mail for them goes. */
export type OfficePerson = PersonFacts & {
  readonly loginId: string;
  readonly username: string;
  readonly team: string | null;
  readonly email: string | null;
  readonly getsDaySheet: boolean;
  /** Whether they chose a password, and until when their link opens; a link that was used or missed is none. */
  readonly hasPassword: boolean;
  readonly invitedUntil: Temporal.Instant | null;
  readonly endedAt: Temporal.Instant | null;
};

const getsSheet = sql`coalesce(l.gets_day_sheet, l.role in ('credit_manager', 'administrator'))`;

/** As many of those who left are shown. */
const leftMax = 200;

/** Who signs in here, by name, and after them who left, the newest first. */
export async function listOfficePeople(tx: Queries, now: Temporal.Instant): Promise<OfficePerson[]> {
  const left = sql`select login_id from login where ended_at is not null order by ended_at desc limit ${leftMax}`;
  const { rows } = await sql<OfficePerson>`
    select l.login_id as "loginId", l.username, l.name, l.role, l.team_id as "teamId", t.name as team,
           l.creditor_id as "creditorId", l.email, ${getsSheet} as "getsDaySheet",
           l.password is not null as "hasPassword", i.ends_at as "invitedUntil", l.ended_at as "endedAt"
      from login l
      left join team t using (team_id)
      left join invitation i on i.login_id = l.login_id and i.ends_at > ${now}
     where l.ended_at is null or l.login_id in (${left})
     order by l.ended_at desc nulls first, l.role = 'creditor', l.name, l.login_id`.execute(tx);
  return rows;
}

type Standing = PersonFacts & {
  readonly username: string;
  readonly hasLeft: boolean;
  readonly hasOtherAdministrator: boolean;
};

/**
 * What somebody is, kept still until the transaction ends, with the office's administrators: of two who end each other
 * at once the second finds themselves the last. An administrator who never chose a password administers nothing.
 */
export async function standingOf(tx: Queries, loginId: string): Promise<Standing | undefined> {
  const { rows } = await sql<Standing & { loginId: string; hasPassword: boolean }>`
    select login_id as "loginId", username, name, role, team_id as "teamId", creditor_id as "creditorId",
           ended_at is not null as "hasLeft", password is not null as "hasPassword"
      from login
     where login_id = ${loginId} or (role = 'administrator' and ended_at is null)
     order by login_id for update`.execute(tx);
  const others = rows.filter((row) => row.loginId !== loginId);
  const found = rows.find((row) => row.loginId === loginId);
  return found && { ...found, hasOtherAdministrator: others.some(({ hasPassword }) => hasPassword) };
}

/** Says what somebody is from now on. */
export async function changePerson(tx: Queries, loginId: string, becomes: PersonFacts): Promise<void> {
  await sql`
    update login set name = ${becomes.name}, role = ${becomes.role}, team_id = ${becomes.teamId},
           creditor_id = ${becomes.creditorId},
           gets_day_sheet = case when ${becomes.role} <> 'creditor' then gets_day_sheet end
     where login_id = ${loginId}`.execute(tx);
}

/** Says that somebody left, or with no instant that they are taken on again: without a password and a team. */
export async function setLeft(tx: Queries, loginId: string, endedAt: Temporal.Instant | null): Promise<void> {
  await sql`
    update login set ended_at = ${endedAt}, password = null, team_id = null where login_id = ${loginId}`.execute(tx);
}

type Kept = {
  readonly changeId: string;
  readonly loginId: string;
  readonly how: PersonHow;
  /** What they were before, where they were changed. */
  readonly was?: PersonFacts;
  readonly by: string | null;
  readonly at: Temporal.Instant;
};

/** Keeps what somebody is now, by whom that was said and when. */
export async function keepPersonChange(tx: Queries, { changeId, loginId, how, was, by, at }: Kept): Promise<void> {
  await sql`
    insert into login_change (change_id, login_id, how, name, role, team_id, creditor_id, was, changed_by, changed_at)
    select ${changeId}, login_id, ${how}, name, role, team_id, creditor_id, ${was === undefined ? null : JSON.stringify(was)}::jsonb, ${by}, ${at}
      from login where login_id = ${loginId}`.execute(tx);
}

/** Where somebody's mail goes, and whether they have the day's sheet. */
export type PersonMail = { readonly email: string | null; readonly getsDaySheet: boolean };

export type MailChange = PersonMail & {
  readonly changeId: string;
  readonly loginId: string;
  /** What was read before it was changed. */
  readonly was: PersonMail;
  readonly by: string;
  readonly at: Temporal.Instant;
};

/**
 * Sets somebody's address and whether they have the day's sheet, and keeps who did it; false where something else stands
 * there than was read. Of two who change it at once the second waits here, and finds what the first wrote. A creditor's
 * person with the sheet breaks `day_sheet_is_the_offices`.
 */
export async function setPersonMail(tx: Queries, change: MailChange): Promise<boolean> {
  const { changeId, loginId, email, getsDaySheet, was, by, at } = change;
  const { rows } = await sql`
    update login l set email = ${email}, gets_day_sheet = ${getsDaySheet}
     where l.login_id = ${loginId} and l.ended_at is null and l.email is not distinct from ${was.email}
       and ${getsSheet} = ${was.getsDaySheet}::boolean
     returning l.login_id`.execute(tx);
  if (rows.length === 0) return false;
  await sql`
    insert into login_mail_change (change_id, login_id, email, gets_day_sheet, was, changed_by, changed_at)
    values (${changeId}, ${loginId}, ${email}, ${getsDaySheet}, ${JSON.stringify(was)}::jsonb, ${by}, ${at})`.execute(
    tx,
  );
  return true;
}

/** Whether somebody signs in here. */
export async function signsInHere(tx: Queries, loginId: string): Promise<boolean> {
  const { rows } = await sql`
    select from login where login_id = ${loginId} and ended_at is null`.execute(tx);
  return rows.length > 0;
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

/** When the office closes, in which zone, and since when there is one; undefined before it is set up. */
export async function closingTime(tx: Queries) {
  const { rows } = await sql<{ zone: string; closesAt: string; openedAt: Temporal.Instant }>`
    select zone, closes_at::text as "closesAt", opened_at as "openedAt" from office`.execute(tx);
  return rows[0];
}

/** Somebody who signs in, as who asks, the address to which mail for them goes, and in which language. */
export type Addressee = { readonly caller: Caller; readonly email: string | null; readonly language: DeskLanguage };

/** Those whose sign-in has not ended, by name: one of them, or all. */
export async function listAddressees(tx: Queries, loginId: string | null): Promise<Addressee[]> {
  const { rows } = await sql<Caller & Omit<Addressee, "caller">>`
    select login_id as "loginId", username, name, role, team_id as "teamId", creditor_id as "creditorId", email,
           coalesce(language, 'en') as language
      from login where ended_at is null and (${loginId}::uuid is null or login_id = ${loginId}::uuid)
     order by name, login_id`.execute(tx);
  return rows.map(({ email, language, ...caller }) => ({ caller, email, language }));
}
