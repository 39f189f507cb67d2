import { sql } from "kysely";
import type { Id } from "#base/id";
import type { Queries } from "#platform/database";
import type { Caller } from "./caller.ts";
import type { DeskLanguage } from "./desk-language.ts";
import type { Role } from "./role.ts";

type CallerRow = {
  login_id: Id<"login">;
  username: string;
  name: string;
  role: Role;
  team_id: Id<"team"> | null;
  creditor_id: Id<"creditor"> | null;
};

function callerOf(row: CallerRow): Caller {
  return {
    loginId: row.login_id,
    username: row.username,
    name: row.name,
    role: row.role,
    teamId: row.team_id,
    creditorId: row.creditor_id,
  };
}

/**
 * A login that has not ended, by username, with the digest of the password that they chose; both stay so until the
 * transaction ends, so that no session begins by a password that is taken away meanwhile.
 */
export async function findLogin(tx: Queries, username: string) {
  const { rows } = await sql<CallerRow & { password: string }>`
    select login_id, username, name, role, team_id, creditor_id, password
      from login
     where username = ${username.toLowerCase()} and ended_at is null and password is not null for share
  `.execute(tx);
  return rows[0] && { caller: callerOf(rows[0]), password: rows[0].password };
}

/** Whose a username is, also where they have left. */
export async function findSignIn(tx: Queries, username: string): Promise<Id<"login"> | undefined> {
  const { rows } = await sql<{ login_id: Id<"login"> }>`
    select login_id from login where username = ${username.toLowerCase()}`.execute(tx);
  return rows[0]?.login_id;
}

export type NewLogin = Omit<Caller, "teamId" | "creditorId"> & {
  readonly teamId?: string | null;
  readonly creditorId?: string | null;
  /** A digest; null where they choose their password yet. */
  readonly password: string | null;
};

/** Adds a person who works here. A username that is taken breaks `username_is_taken`. */
export async function addLogin(tx: Queries, login: NewLogin, now: Temporal.Instant): Promise<void> {
  await sql`
    insert into login (login_id, username, name, role, team_id, creditor_id, password, created_at)
    values (${login.loginId}, ${login.username}, ${login.name}, ${login.role}, ${login.teamId ?? null},
            ${login.creditorId ?? null}, ${login.password}, ${now})
  `.execute(tx);
}

/** Who is signed in at the desk, by a cookie. */
export type Session = { readonly kind: "cookie"; readonly caller: Caller; readonly formKey: string };

/** The session that a secret opens, while it lasts. */
export async function findSession(tx: Queries, digest: string, now: Temporal.Instant): Promise<Session | undefined> {
  const { rows } = await sql<CallerRow & { form_key: string }>`
    select l.login_id, l.username, l.name, l.role, l.team_id, l.creditor_id, s.form_key
      from session s join login l using (login_id)
     where s.token_digest = ${digest} and s.ends_at > ${now} and l.ended_at is null
  `.execute(tx);
  return rows[0] && { kind: "cookie", caller: callerOf(rows[0]), formKey: rows[0].form_key };
}

/** In whose name a program is signed in, by a token. */
export type TokenSession = {
  readonly kind: "token";
  readonly caller: Caller;
  readonly tokenId: string;
  /** To what this role may it is narrowed; null: it may whatever its person may. */
  readonly narrowedTo: Role | null;
  readonly lastUsedAt: Temporal.Instant | null;
};

/** The token that a secret is, while it opens something. */
export async function findToken(tx: Queries, digest: string, now: Temporal.Instant): Promise<TokenSession | undefined> {
  type Row = CallerRow & Pick<TokenSession, "tokenId" | "narrowedTo" | "lastUsedAt">;
  const { rows } = await sql<Row>`
    select l.login_id, l.username, l.name, l.role, l.team_id, l.creditor_id, t.token_id as "tokenId",
           t.role as "narrowedTo", t.last_used_at as "lastUsedAt"
      from token t join login l using (login_id)
     where t.token_digest = ${digest} and t.ended_at is null and t.ends_at > ${now} and l.ended_at is null
  `.execute(tx);
  if (rows[0] === undefined) return undefined;
  const { tokenId, narrowedTo, lastUsedAt } = rows[0];
  return { kind: "token", caller: callerOf(rows[0]), tokenId, narrowedTo, lastUsedAt };
}

type Beginning = {
  readonly digest: string;
  readonly loginId: string;
  readonly formKey: string;
  readonly begunAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
};

/** Begins a session, and clears away those that have ended. */
export async function beginSession(tx: Queries, session: Beginning): Promise<void> {
  await sql`delete from session where ends_at <= ${session.begunAt}`.execute(tx);
  await sql`
    insert into session (token_digest, login_id, form_key, begun_at, ends_at)
    values (${session.digest}, ${session.loginId}, ${session.formKey}, ${session.begunAt}, ${session.endsAt})
  `.execute(tx);
}

/** In which language the desk speaks to somebody, where they chose one. */
export async function findLanguage(tx: Queries, loginId: string): Promise<DeskLanguage | null> {
  const { rows } = await sql<{ language: DeskLanguage | null }>`
    select language from login where login_id = ${loginId}`.execute(tx);
  return rows[0]?.language ?? null;
}

/** Sets in which language the desk speaks to somebody; null: as their browser asks. */
export async function setLanguage(tx: Queries, loginId: string, language: DeskLanguage | null): Promise<void> {
  await sql`update login set language = ${language} where login_id = ${loginId}`.execute(tx);
}

export async function endSession(tx: Queries, digest: string): Promise<void> {
  await sql`delete from session where token_digest = ${digest}`.execute(tx);
}

/** How often sign-in failed since an instant, for this username and from this address. */
export async function countFailures(tx: Queries, who: { username: string; address: string; since: Temporal.Instant }) {
  const { rows } = await sql<{ of_username: bigint; of_address: bigint }>`
    select (select count(*) from sign_in_failure
             where username = ${who.username} and failed_at > ${who.since}) as of_username,
           (select count(*) from sign_in_failure
             where address = ${who.address} and failed_at > ${who.since}) as of_address
  `.execute(tx);
  return { ofUsername: Number(rows[0]?.of_username ?? 0n), ofAddress: Number(rows[0]?.of_address ?? 0n) };
}

type Failure = {
  readonly id: string;
  readonly username: string;
  readonly address: string;
  readonly at: Temporal.Instant;
};

/** Writes down a failed attempt. */
export async function recordFailure(tx: Queries, { id, username, address, at }: Failure): Promise<void> {
  await sql`
    insert into sign_in_failure (failure_id, username, address, failed_at)
    values (${id}, ${username}, ${address}, ${at})
  `.execute(tx);
}

/** The answer that was given to an earlier sending of a write, if any. The same key waits for the first to end. */
export async function findAnswer(tx: Queries, { loginId, key }: { loginId: string; key: string }) {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${loginId}/${key}`}, 4400))`.execute(tx);
  const { rows } = await sql<{ digest: string; status: number; answer: string }>`
    select digest, status, answer from request_key where login_id = ${loginId} and key = ${key}
  `.execute(tx);
  return rows[0];
}

type Answer = {
  readonly loginId: string;
  readonly key: string;
  readonly digest: string;
  readonly status: number;
  readonly answer: string;
  readonly at: Temporal.Instant;
};

/** Keeps the answer to a write, in the transaction of the write, where that has one. The first answer stays. */
export async function keepAnswer(tx: Queries, { loginId, key, digest, status, answer, at }: Answer): Promise<void> {
  await sql`
    insert into request_key (login_id, key, digest, status, answer, answered_at)
    values (${loginId}, ${key}, ${digest}, ${status}, ${answer}, ${at})
    on conflict (login_id, key) do nothing
  `.execute(tx);
}

export type Office = { readonly name: string; readonly zone: string; readonly dayRunAt: string };

/** The office, once it has been set up. */
export async function findOffice(tx: Queries): Promise<Office | undefined> {
  const { rows } = await sql<{ name: string; zone: string; day_run_at: string }>`
    select name, zone, day_run_at::text as day_run_at from office
  `.execute(tx);
  return rows[0] && { name: rows[0].name, zone: rows[0].zone, dayRunAt: rows[0].day_run_at };
}

/** In which currency the office ranks its work, and what a minute of it costs there. */
export async function officeMinute(tx: Queries): Promise<{ readonly currency: string; readonly costMinor: bigint }> {
  const { rows } = await sql<{ currency: string; costMinor: bigint }>`
    select currency, cost_of_minute_minor as "costMinor" from office`.execute(tx);
  return rows[0] ?? { currency: "USD", costMinor: 0n };
}

/** Sets the office up, once. */
export async function openOffice(tx: Queries, { name, zone, dayRunAt }: Office, now: Temporal.Instant): Promise<void> {
  await sql`
    insert into office (office_id, name, zone, day_run_at, opened_at)
    values (1, ${name}, ${zone}, ${dayRunAt}::time, ${now}) on conflict (office_id) do nothing
  `.execute(tx);
}

/** The logins of the office, by username. */
export async function listLogins(tx: Queries): Promise<Caller[]> {
  const { rows } = await sql<CallerRow>`
    select login_id, username, name, role, team_id, creditor_id from login where ended_at is null order by username
  `.execute(tx);
  return rows.map(callerOf);
}

/** Whoever of those that sign in here chose a password: who never opened the link they were given cannot come in yet. */
export async function loginsThatMayComeIn(tx: Queries): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ login_id: string }>`
    select login_id from login where ended_at is null and password is not null`.execute(tx);
  return new Set(rows.map((row) => row.login_id));
}

/** Somebody who signs in here, kept from leaving until the transaction ends, so that nothing is given to who just left. */
export async function holdLogin(tx: Queries, loginId: string): Promise<Caller | undefined> {
  const { rows } = await sql<CallerRow>`
    select login_id, username, name, role, team_id, creditor_id
      from login where login_id = ${loginId} and ended_at is null for key share`.execute(tx);
  return rows[0] && callerOf(rows[0]);
}

/** The names of these logins, those that have ended included. Null, where nobody is named, names nobody. */
export async function namesOfLogins(
  tx: Queries,
  loginIds: readonly (string | null)[],
): Promise<ReadonlyMap<string | null, string>> {
  const ids = [...new Set(loginIds.filter((id) => id !== null))];
  const { rows } = await sql<{ login_id: string; name: string }>`
    select login_id, name from login where login_id = any(${ids}::uuid[])`.execute(tx);
  return new Map(rows.map((row) => [row.login_id, row.name]));
}
