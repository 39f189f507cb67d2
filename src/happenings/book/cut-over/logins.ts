import { sql } from "kysely";
import type { Id } from "#base/id";
import type { CutOver } from "./cut-over.ts";

/** Who signs in under which name. */
export type Logins = ReadonlyMap<string, Id<"login">>;

/** The people who may be named in files of another system, by their usernames. */
export async function loginsByName({ batch: { tx } }: CutOver): Promise<Logins> {
  const { rows } = await sql<{ login_id: Id<"login">; username: string }>`
    select login_id, username from login`.execute(tx);
  return new Map(rows.map((row) => [row.username, row.login_id]));
}
