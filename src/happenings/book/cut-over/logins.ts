import { sql } from "kysely";
import { roles } from "#access/role";
import type { Id } from "#base/id";
import { takesWork } from "#access/takes-work";
import type { CutOver } from "./cut-over.ts";

/** Who signs in under which name. */
export type Logins = ReadonlyMap<string, Id<"login">>;

/** The people who may be named in files of another system, by their usernames: also who has left since. */
export async function loginsByName({ batch: { tx } }: CutOver): Promise<Logins> {
  const { rows } = await sql<{ login_id: Id<"login">; username: string }>`
    select login_id, username from login`.execute(tx);
  return new Map(rows.map((row) => [row.username, row.login_id]));
}

/** Those of them to whom accounts are given: who works here, on debtors, and leaves no sooner than the transaction ends. */
export async function collectorsByName({ batch: { tx } }: CutOver): Promise<Logins> {
  const { rows } = await sql<{ login_id: Id<"login">; username: string }>`
    select login_id, username from login
     where ended_at is null and role = any(${roles.filter(takesWork)}::text[]) for key share`.execute(tx);
  return new Map(rows.map((row) => [row.username, row.login_id]));
}
