import { sql } from "kysely";
import type { Queries } from "#platform/database";
import type { Procedure } from "./procedure.ts";

const columns = sql`name, version, title, body, because, written_at as "writtenAt", login_id as "loginId"`;

/** The pages of these names as they stand; all of them where no names are given. */
export async function currentProcedures(tx: Queries, names: readonly string[] | null): Promise<Procedure[]> {
  const { rows } = await sql<Procedure>`
    select distinct on (name) ${columns} from procedure_page
     where ${names}::text[] is null or name = any(${names}::text[])
     order by name, version desc`.execute(tx);
  return rows;
}

/** Every version of a page, the newest first. */
export async function versionsOf(tx: Queries, name: string): Promise<Procedure[]> {
  const { rows } = await sql<Procedure>`
    select ${columns} from procedure_page where name = ${name} order by version desc`.execute(tx);
  return rows;
}

/** Writes new versions down, any number. False for one that somebody else wrote meanwhile: it is left as it is. */
export async function addVersions(tx: Queries, pages: readonly Procedure[]): Promise<boolean> {
  if (pages.length === 0) return true;
  const { rows } = await sql`
    insert into procedure_page (name, version, title, body, because, written_at, login_id)
    select name, version, title, body, because, "writtenAt", "loginId"
      from json_to_recordset(${JSON.stringify(pages)}::json)
        as new (name text, version integer, title text, body text, because text, "writtenAt" timestamptz, "loginId" uuid)
        on conflict do nothing
    returning name`.execute(tx);
  return rows.length === pages.length;
}

type Reading = { readonly loginId: string; readonly name: string; readonly version: number };

/** Notes that a person has read a version; twice is once. */
export async function addReading(
  tx: Queries,
  { loginId, name, version }: Reading,
  at: Temporal.Instant,
): Promise<void> {
  await sql`
    insert into procedure_read (login_id, name, version, read_at)
    values (${loginId}, ${name}, ${version}, ${at}) on conflict do nothing`.execute(tx);
}

/** Who has read which of the pages as they stand. */
export async function readings(tx: Queries, loginIds: readonly string[]): Promise<Reading[]> {
  const { rows } = await sql<Reading>`
    select login_id as "loginId", name, version from procedure_read r
     where login_id = any(${loginIds}::uuid[])
       and version = (select max(version) from procedure_page p where p.name = r.name)`.execute(tx);
  return rows;
}
