import { sql } from "kysely";
import type { DebtorKind } from "#parties/debtor";
import type { Queries } from "#platform/database";
import type { CallsIn } from "#work/answering";

/** Calls of an hour of the week to debtors of a kind, of a segment in small letters or, where it is empty, of all. */
export type AnswerHour = CallsIn & { readonly kind: DebtorKind; readonly segment: string };

/** Puts what was seen of a year in the place of what was seen before. */
export async function replaceAnswerHours(tx: Queries, hours: readonly AnswerHour[]): Promise<void> {
  await sql`delete from answer_hour`.execute(tx);
  await sql`
    insert into answer_hour (kind, segment, weekday, hour, tried, reached)
    select * from unnest(${hours.map((row) => row.kind)}::text[], ${hours.map((row) => row.segment)}::text[],
                         ${hours.map((row) => row.weekday)}::smallint[], ${hours.map((row) => row.hour)}::smallint[],
                         ${hours.map((row) => row.tried)}::integer[], ${hours.map((row) => row.reached)}::integer[])
  `.execute(tx);
}

/** What was seen of all debtors of each kind, and of those of these segments. */
export async function answerHours(tx: Queries, segments: readonly string[]): Promise<AnswerHour[]> {
  const { rows } = await sql<AnswerHour>`
    select kind, segment, weekday, hour, tried, reached from answer_hour
     where segment = '' or segment = any(${segments.map((name) => name.toLowerCase())}::text[])`.execute(tx);
  return rows;
}
