import { sql } from "kysely";
import type { Queries } from "#platform/database";
import type { DaySheet } from "./sheet.ts";

/** The sheet of a day, if it was made. */
export async function findSheet(tx: Queries, on: Temporal.PlainDate): Promise<DaySheet | undefined> {
  const { rows } = await sql<{ figures: DaySheet }>`
    select figures from day_sheet where sheet_on = ${on}::date`.execute(tx);
  return rows[0]?.figures;
}

/** The days that have a sheet, the newest first. */
export async function daysOfSheets(tx: Queries): Promise<string[]> {
  const { rows } = await sql<{ day: string }>`
    select sheet_on::text as day from day_sheet order by sheet_on desc limit 60`.execute(tx);
  return rows.map(({ day }) => day);
}

/** The newest days of which a sheet stays: one that is provisional waits for that of the close of day. */
export async function daysThatClosed(tx: Queries): Promise<string[]> {
  const { rows } = await sql<{ day: string }>`
    select sheet_on::text as day from day_sheet where not ${isProvisional} order by sheet_on desc limit 60`.execute(tx);
  return rows.map(({ day }) => day);
}

const isProvisional = sql`coalesce((day_sheet.figures ->> 'isProvisional')::boolean, false)`;

type Making = { readonly on: Temporal.PlainDate; readonly by: string | null; readonly at: Temporal.Instant };

/** The sheet that was made of the newest day. */
export async function newestSheet(tx: Queries): Promise<DaySheet | undefined> {
  const { rows } = await sql<{ figures: DaySheet }>`
    select figures from day_sheet order by sheet_on desc limit 1`.execute(tx);
  return rows[0]?.figures;
}

/**
 * Keeps the sheet of a day, in place of one that was provisional: false where the day has one that stays. Of two who make it
 * at once one waits for the other.
 */
export async function keepSheet(tx: Queries, sheet: DaySheet, { on, by, at }: Making): Promise<boolean> {
  const { numAffectedRows = 0n } = await sql`
    insert into day_sheet (sheet_on, made_at, made_by, figures)
    values (${on}::date, ${at}, ${by}, ${JSON.stringify(sheet)}::jsonb)
    on conflict (sheet_on) do update
       set made_at = excluded.made_at, made_by = excluded.made_by, figures = excluded.figures
     where ${isProvisional}`.execute(tx);
  return numAffectedRows > 0n;
}
