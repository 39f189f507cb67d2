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

/** Says how somebody works; false where something else was said of them than was read. */
export async function setWorker(
  tx: Queries,
  {
    loginId,
    minutes,
    languages,
    ladders,
    creditors,
    was,
  }: Working & { readonly loginId: string; readonly was: Working },
): Promise<boolean> {
  const areAll = [was.languages, was.ladders, was.creditors].every((chosen) => chosen.length === 0);
  const isUsual = areAll && was.minutes === usualDay.minutes;
  const { rows } = await sql`
    insert into worker (login_id, minutes, languages, ladders, creditors)
    select ${loginId}::uuid, ${minutes}::integer, ${languages}::text[], ${ladders}::text[], ${creditors}::uuid[]
     where ${isUsual} or exists (select from worker where login_id = ${loginId})
    on conflict (login_id) do update
       set minutes = excluded.minutes, languages = excluded.languages, ladders = excluded.ladders,
           creditors = excluded.creditors
     where (worker.minutes, worker.languages, worker.ladders, worker.creditors)
         = (${was.minutes}::integer, ${was.languages}::text[], ${was.ladders}::text[], ${was.creditors}::uuid[])
    returning login_id`.execute(tx);
  return rows.length > 0;
}
