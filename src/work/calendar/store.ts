import { sql } from "kysely";
import type { Queries } from "#platform/database";

/** Gives somebody's calendar a secret address, in the place of the one that it had. */
export async function setFeed(
  tx: Queries,
  { loginId, digest, now }: { readonly loginId: string; readonly digest: string; readonly now: Temporal.Instant },
): Promise<void> {
  await sql`
    insert into calendar_feed (login_id, secret_digest, made_at) values (${loginId}, ${digest}, ${now})
    on conflict (login_id) do update set secret_digest = excluded.secret_digest, made_at = excluded.made_at
  `.execute(tx);
}

/** Takes the address away: whoever knows it reads nothing there. */
export async function endFeed(tx: Queries, loginId: string): Promise<void> {
  await sql`delete from calendar_feed where login_id = ${loginId}`.execute(tx);
}

/** Since when somebody's calendar has the address that it has; undefined where it has none. */
export async function feedMadeAt(tx: Queries, loginId: string): Promise<Temporal.Instant | undefined> {
  const { rows } = await sql<{ made_at: Temporal.Instant }>`
    select made_at from calendar_feed where login_id = ${loginId}`.execute(tx);
  return rows[0]?.made_at;
}

/** Whose calendar a secret opens. */
export async function feedOf(tx: Queries, digest: string): Promise<string | undefined> {
  const { rows } = await sql<{ login_id: string }>`
    select login_id from calendar_feed where secret_digest = ${digest}`.execute(tx);
  return rows[0]?.login_id;
}
