import { sql } from "kysely";
import type { Queries } from "#platform/database";

/** How many minutes somebody works, and whom they may be given; all where nothing was said. */
export type Working = {
  readonly minutes: number;
  readonly languages: readonly string[];
  readonly ladders: readonly string[];
  readonly creditors: readonly string[];
};

/** A day of work where nobody said otherwise: six hours of what is counted. */
export const usualDay: Working = { minutes: 360, languages: [], ladders: [], creditors: [] };

/** What was said of how people work, by their ids. */
export async function workersById(tx: Queries): Promise<ReadonlyMap<string, Working>> {
  const { rows } = await sql<Working & { login_id: string }>`
    select login_id, minutes, languages, ladders, creditors from worker`.execute(tx);
  return new Map(rows.map(({ login_id: loginId, ...working }) => [loginId, working]));
}

/** Says how somebody works. */
export async function setWorker(
  tx: Queries,
  { loginId, minutes, languages, ladders, creditors }: Working & { readonly loginId: string },
): Promise<void> {
  await sql`
    insert into worker (login_id, minutes, languages, ladders, creditors)
    values (${loginId}, ${minutes}, ${languages}, ${ladders}, ${creditors}::uuid[])
    on conflict (login_id) do update
       set minutes = excluded.minutes, languages = excluded.languages, ladders = excluded.ladders,
           creditors = excluded.creditors`.execute(tx);
}
