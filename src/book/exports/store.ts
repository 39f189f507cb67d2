import { sql } from "kysely";
import type { Id } from "#base/id";
import type { Queries } from "#platform/database";

/** That something of the book left the desk as a file. */
export type Export = {
  readonly exportId: Id<"export">;
  readonly what: "book" | "aging" | "report" | "day";
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

/** What left the desk last, the newest first. */
export async function listExports(tx: Queries, max: number): Promise<Export[]> {
  const { rows } = await sql<Export>`
    select export_id as "exportId", what, asked, lines, exported_at as "exportedAt", login_id as "loginId"
      from book_export
     order by exported_at desc, export_id desc limit ${max}`.execute(tx);
  return rows;
}
