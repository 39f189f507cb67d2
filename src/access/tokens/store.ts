import { sql } from "kysely";
import type { Queries } from "#platform/database";
import type { Role } from "#access/role";

export type NewToken = {
  readonly tokenId: string;
  readonly digest: string;
  readonly loginId: string;
  readonly name: string | null;
  /** To what this role may it is narrowed; null: it may whatever its person may. */
  readonly role: Role | null;
  readonly madeAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
};

/** A program may sign in with it from now on. */
export async function addToken(tx: Queries, token: NewToken): Promise<void> {
  await sql`
    insert into token (token_id, token_digest, login_id, name, role, made_at, ends_at)
    values (${token.tokenId}, ${token.digest}, ${token.loginId}, ${token.name}, ${token.role}, ${token.madeAt},
            ${token.endsAt})`.execute(tx);
}

/** A token as it is listed: its secret is known to whoever made it alone. */
export type ListedToken = Omit<NewToken, "digest"> & {
  readonly person: string;
  readonly username: string;
  readonly lastUsedAt: Temporal.Instant | null;
  readonly endedAt: Temporal.Instant | null;
  readonly endedBy: string | null;
};

type Whose = { readonly loginId: string | null; readonly now: Temporal.Instant; readonly endedMax: number };

/**
 * The tokens of somebody, or of everybody: those that open something, the newest first, and after them those that ended,
 * so many at most. Whoever has left has none.
 */
export async function listTokens(tx: Queries, { loginId, now, endedMax }: Whose): Promise<ListedToken[]> {
  const { rows } = await sql<ListedToken>`
    with listed as (
      select t.*, coalesce(t.ended_at, t.ends_at) as over_at, t.ended_at is null and t.ends_at > ${now} as opens
        from token t where ${loginId}::uuid is null or t.login_id = ${loginId}::uuid),
    ended as (select token_id from listed where not opens order by over_at desc, token_id limit ${endedMax})
    select t.token_id as "tokenId", t.login_id as "loginId", l.name as person, l.username, t.name, t.role,
           t.made_at as "madeAt", t.ends_at as "endsAt", t.last_used_at as "lastUsedAt", t.ended_at as "endedAt",
           e.name as "endedBy"
      from listed t join login l using (login_id) left join login e on e.login_id = t.ended_by
     where t.opens or t.token_id in (select token_id from ended)
     order by t.opens desc, case when t.opens then t.made_at else t.over_at end desc, t.token_id`.execute(tx);
  return rows;
}

type Used = { readonly tokenId: string; readonly now: Temporal.Instant };

/** Keeps that a token was used. */
export async function tokenIsUsed(tx: Queries, { tokenId, now }: Used): Promise<void> {
  await sql`update token set last_used_at = ${now} where token_id = ${tokenId}`.execute(tx);
}

type Ending = {
  readonly tokenId: string;
  /** Whose it must be; null: anybody's. */
  readonly loginId: string | null;
  readonly by: string;
  readonly now: Temporal.Instant;
};

/** Ends a token at once: it opens nothing any more. False where there is none that still did. */
export async function endToken(tx: Queries, { tokenId, loginId, by, now }: Ending): Promise<boolean> {
  const { rows } = await sql`
    update token set ended_at = ${now}, ended_by = ${by}
     where token_id = ${tokenId} and (${loginId}::uuid is null or login_id = ${loginId}::uuid)
       and ended_at is null and ends_at > ${now}
    returning 1`.execute(tx);
  return rows.length > 0;
}

/** Whether there is such a token, of somebody or of anybody. */
export async function tokenIsKnown(tx: Queries, { tokenId, loginId }: Pick<Ending, "tokenId" | "loginId">) {
  const { rows } = await sql`
    select from token where token_id = ${tokenId} and (${loginId}::uuid is null or login_id = ${loginId}::uuid)`.execute(
    tx,
  );
  return rows.length > 0;
}

type EndingAll = {
  readonly loginId: string;
  /** The digest of the one with which it is asked. */
  readonly keep: string | undefined;
  readonly by: string | null;
  readonly now: Temporal.Instant;
};

/** Ends all tokens of somebody, but the one that asks. */
export async function endTokensOf(tx: Queries, { loginId, keep, by, now }: EndingAll): Promise<void> {
  await sql`
    update token set ended_at = ${now}, ended_by = ${by}
     where login_id = ${loginId} and ended_at is null and token_digest <> ${keep ?? ""}`.execute(tx);
}
