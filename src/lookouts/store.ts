import { sql } from "kysely";
import type { Id } from "#base/id";
import type { Queries } from "#platform/database";
import { readSubject, writeSubject, type Lookout } from "./lookout.ts";

type Whose = Id<"login"> | null;

/** Keeps a lookout. A second one of a subject for the same person, or the office, breaks `lookout_is_kept_already`. */
export async function addLookout(tx: Queries, { lookoutId, subject, loginId, keptAt, keptBy }: Lookout): Promise<void> {
  await sql`
    insert into lookout (lookout_id, subject, login_id, kept_at, kept_by)
    values (${lookoutId}, ${writeSubject(subject)}, ${loginId}, ${keptAt}, ${keptBy})`.execute(tx);
}

/** The lookouts of a person and then of the office, in the order in which they were kept. */
export async function listLookouts(tx: Queries, loginId: Id<"login">): Promise<Lookout[]> {
  const { rows } = await sql<Omit<Lookout, "subject"> & { subject: string }>`
    select lookout_id as "lookoutId", subject, login_id as "loginId", kept_at as "keptAt", kept_by as "keptBy"
      from lookout where ended_at is null and (login_id = ${loginId} or login_id is null)
     order by login_id is null, kept_at, lookout_id`.execute(tx);
  return rows.flatMap(({ subject: text, ...row }) => {
    const subject = readSubject(text);
    return subject === undefined ? [] : [{ ...row, subject }];
  });
}

/** Waits for whoever keeps a lookout for the same person or the office, so that their number is counted once. */
export async function countLookouts(tx: Queries, whose: Whose): Promise<number> {
  // The number is this program's own, chosen once.
  await sql`select pg_advisory_xact_lock(hashtextextended(${whose ?? "office"}, 4400021))`.execute(tx);
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from lookout
     where ended_at is null and login_id is not distinct from ${whose}::uuid`.execute(tx);
  return rows[0]?.count ?? 0;
}

type Ending = {
  readonly lookoutId: Id<"lookout">;
  readonly whose: Whose;
  readonly by: Id<"login">;
  readonly at: Temporal.Instant;
};

/** Ends a lookout. True where it was kept. */
export async function endLookout(tx: Queries, { lookoutId, whose, by, at }: Ending): Promise<boolean> {
  const { numAffectedRows = 0n } = await sql`
    update lookout set ended_at = greatest(${at}::timestamptz, kept_at), ended_by = ${by}
     where lookout_id = ${lookoutId} and login_id is not distinct from ${whose}::uuid and ended_at is null`.execute(tx);
  return numAffectedRows > 0n;
}

/** Ends what somebody looked out for who works here no more; by nobody where a command does it. */
export async function endLookoutsOf(
  tx: Queries,
  { loginId, by, at }: { readonly loginId: string; readonly by: string | null; readonly at: Temporal.Instant },
): Promise<void> {
  await sql`
    update lookout set ended_at = greatest(${at}::timestamptz, kept_at), ended_by = ${by}
     where login_id = ${loginId} and ended_at is null`.execute(tx);
}

/** The subjects that anybody looks out for, as they are kept. */
export async function keptSubjects(tx: Queries): Promise<string[]> {
  const { rows } = await sql<{ subject: string }>`
    select distinct subject from lookout where ended_at is null order by subject`.execute(tx);
  return rows.map((row) => row.subject);
}
