import { sql } from "kysely";
import type { Id } from "#base/id";
import type { Queries } from "#platform/database";
import type { ExportedThing } from "./exported.ts";

/** That something left the desk as a file. */
export type Export = {
  readonly exportId: Id<"export">;
  readonly what: ExportedThing;
  /** What was asked for, as its address says it. */
  readonly asked: Readonly<Record<string, string>>;
  readonly lines: number;
  readonly exportedAt: Temporal.Instant;
  readonly loginId: Id<"login"> | null;
};

export async function recordExport(tx: Queries, made: Export): Promise<void> {
  await sql`
    insert into book_export (export_id, what, asked, lines, exported_at, login_id)
    values (${made.exportId}, ${made.what}, ${JSON.stringify(made.asked)}::jsonb, ${made.lines}, ${made.exportedAt},
            ${made.loginId})`.execute(tx);
}

/** Which exports are asked for: of a thing, by a person, in a span of time; and after which one the page begins. */
export type ExportsAsked = {
  readonly what: ExportedThing | null;
  readonly loginId: string | null;
  readonly from: Temporal.Instant | null;
  readonly until: Temporal.Instant | null;
  readonly after: string | null;
};

/** What left the desk, the newest first, so many at most. */
export async function listExports(tx: Queries, asked: ExportsAsked, max: number): Promise<Export[]> {
  const { what, loginId, from, until, after } = asked;
  const { rows } = await sql<Export>`
    select export_id as "exportId", what, asked, lines, exported_at as "exportedAt", login_id as "loginId"
      from book_export
     where (${what}::text is null or what = ${what})
       and (${loginId}::uuid is null or login_id = ${loginId}::uuid)
       and (${from}::timestamptz is null or exported_at >= ${from}::timestamptz)
       and (${until}::timestamptz is null or exported_at < ${until}::timestamptz)
       and (${after}::uuid is null
            or (exported_at, export_id) < (select exported_at, export_id from book_export where export_id = ${after}::uuid))
     order by exported_at desc, export_id desc limit ${max}`.execute(tx);
  return rows;
}

/** Everybody who ever took something out. */
export async function whoExported(tx: Queries): Promise<string[]> {
  const { rows } = await sql<{ loginId: string }>`
    select distinct login_id as "loginId" from book_export where login_id is not null`.execute(tx);
  return rows.map(({ loginId }) => loginId);
}
