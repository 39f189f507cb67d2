import { sql } from "kysely";
import type { Queries } from "#platform/database";

type Seen = { readonly debtorId: string; readonly loginId: string; readonly now: Temporal.Instant };

/** Says that somebody has a debtor before them. */
export async function bePresent(tx: Queries, { debtorId, loginId, now }: Seen): Promise<void> {
  await sql`
    insert into presence (debtor_id, login_id, seen_at) values (${debtorId}, ${loginId}, ${now})
    on conflict (debtor_id, login_id) do update set seen_at = excluded.seen_at`.execute(tx);
}

/** Somebody has turned to something else; what is left of others who just vanished is cleared away with it. */
export async function beAbsent(tx: Queries, { debtorId, loginId, now }: Seen): Promise<void> {
  await sql`
    delete from presence
     where debtor_id = ${debtorId} and (login_id = ${loginId} or seen_at < ${now.subtract({ hours: 1 })})`.execute(tx);
}

/** Who else has the debtor before them: who was heard of within these seconds. */
export async function othersPresent(
  tx: Queries,
  { debtorId, loginId, since }: { debtorId: string; loginId: string; since: Temporal.Instant },
): Promise<string[]> {
  const { rows } = await sql<{ login_id: string }>`
    select login_id from presence
     where debtor_id = ${debtorId} and login_id <> ${loginId} and seen_at >= ${since} order by login_id`.execute(tx);
  return rows.map((row) => row.login_id);
}
