import { sql } from "kysely";
import type { Queries } from "#platform/database";

type Inviting = {
  readonly loginId: string;
  readonly codeDigest: string;
  readonly by: string | null;
  readonly at: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
};

/** Makes a person's link; an earlier one opens nothing any more. */
export async function invite(tx: Queries, { loginId, codeDigest, by, at, endsAt }: Inviting): Promise<void> {
  await sql`
    insert into invitation (login_id, code_digest, made_by, made_at, ends_at)
    values (${loginId}, ${codeDigest}, ${by}, ${at}, ${endsAt})
    on conflict (login_id) do update
       set code_digest = excluded.code_digest, made_by = excluded.made_by, made_at = excluded.made_at,
           ends_at = excluded.ends_at`.execute(tx);
}

/** Uses a link up: the person whose it is, where it opens something. Of two who use it at once one finds nothing. */
export async function useInvitation(
  tx: Queries,
  { codeDigest, username, now }: { codeDigest: string; username: string; now: Temporal.Instant },
): Promise<string | undefined> {
  const { rows } = await sql<{ login_id: string }>`
    delete from invitation i using login l
     where l.login_id = i.login_id and l.ended_at is null and l.username = ${username}
       and i.code_digest = ${codeDigest} and i.ends_at > ${now}
    returning i.login_id`.execute(tx);
  return rows[0]?.login_id;
}

/** The link of a person opens nothing any more. */
export async function dropInvitation(tx: Queries, loginId: string): Promise<void> {
  await sql`delete from invitation where login_id = ${loginId}`.execute(tx);
}

/** Sets a password, or takes it away; ends all their sessions but the one that asks. */
export async function setPassword(
  tx: Queries,
  { loginId, password, keep }: { loginId: string; password: string | null; keep: string | undefined },
): Promise<void> {
  await sql`update login set password = ${password} where login_id = ${loginId}`.execute(tx);
  await sql`delete from session where login_id = ${loginId} and token_digest <> ${keep ?? ""}`.execute(tx);
}
