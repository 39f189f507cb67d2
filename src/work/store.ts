import { sql } from "kysely";
import type { Queries } from "#platform/database";

/** Who takes a debtor, and until when. */
export type Taking = {
  readonly debtorId: string;
  readonly loginId: string;
  readonly now: Temporal.Instant;
  readonly until: Temporal.Instant;
};

/**
 * Takes a debtor, or keeps it longer, unless somebody else has it: true where it was taken. Two who do it at once are
 * one after the other at the table's key, and the second finds it taken.
 */
export async function takeLease(tx: Queries, { debtorId, loginId, now, until }: Taking): Promise<boolean> {
  const { rows } = await sql`
    insert into worklist_lease as l (debtor_id, login_id, taken_at, until_at)
    values (${debtorId}, ${loginId}, ${now}, ${until})
    on conflict (debtor_id) do update
       set login_id = excluded.login_id, until_at = excluded.until_at,
           taken_at = case when l.login_id = excluded.login_id and l.until_at > ${now} then l.taken_at
                           else excluded.taken_at end
     where l.login_id = excluded.login_id or l.until_at <= ${now}
    returning 1`.execute(tx);
  return rows.length > 0;
}

/** Gives a debtor up, where it is this person's. */
export async function giveUpLease(
  tx: Queries,
  { debtorId, loginId }: { debtorId: string; loginId: string },
): Promise<void> {
  await sql`delete from worklist_lease where debtor_id = ${debtorId} and login_id = ${loginId}`.execute(tx);
}

/** Gives up all that somebody has. */
export async function giveUpLeases(tx: Queries, loginId: string): Promise<void> {
  await sql`delete from worklist_lease where login_id = ${loginId}`.execute(tx);
}

/** Who has a debtor just now; undefined where nobody has. */
export async function leaseHolder(
  tx: Queries,
  { debtorId, now }: { debtorId: string; now: Temporal.Instant },
): Promise<string | undefined> {
  const { rows } = await sql<{ login_id: string }>`
    select login_id from worklist_lease where debtor_id = ${debtorId} and until_at > ${now}`.execute(tx);
  return rows[0]?.login_id;
}
