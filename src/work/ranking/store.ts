import { sql } from "kysely";
import type { Currency } from "#money/currency";
import type { Queries } from "#platform/database";
import type { Action } from "#strategy/step";
import type { Segment, Tally } from "#work/chance";
import type { Ranking } from "#work/expected";

type ChanceRow = Segment & Tally & { readonly action: Action };

/** What a minute costs, and in which currency work is ranked. */
type Minute = Pick<Ranking, "currency" | "costOfMinute">;

/** On which day is ranked, and the ladders whose chances are asked for. */
export type RankingOf = { readonly on: Temporal.PlainDate; readonly ladders: readonly string[] };

/** By what the office ranks on a day: a minute's cost, the rates of that day, and the chances as they were last read. */
export async function readRanking(tx: Queries, { on, ladders }: RankingOf, minute: Minute): Promise<Ranking> {
  const { rows: rates } = await sql<{ currency: Currency; millionths: bigint }>`
    select distinct on (currency) currency, round(rate * 1000000)::bigint as millionths
      from ranking_rate where from_on <= ${on} order by currency, from_on desc`.execute(tx);
  const { rows: chances } = await sql<ChanceRow>`
    select ladder, bucket, band, action, tried, paid
      from step_chance where ladder = any(${ladders}::text[])`.execute(tx);
  const tallies = new Map(chances.map((row) => [keyOf(row, row.action), { tried: row.tried, paid: row.paid }]));
  return {
    ...minute,
    millionths: new Map(rates.map((row) => [row.currency, row.millionths])),
    seen: (segment, action) => tallies.get(keyOf(segment, action)) ?? { tried: 0, paid: 0 },
  };
}

function keyOf({ ladder, bucket, band }: Segment, action: Action): string {
  return `${ladder} ${bucket} ${band} ${action}`;
}

/** Puts what was seen until a day in the place of what was seen before. */
export async function replaceChances(
  tx: Queries,
  { chances, on }: { readonly chances: readonly ChanceRow[]; readonly on: Temporal.PlainDate },
): Promise<void> {
  await sql`delete from step_chance`.execute(tx);
  await sql`
    insert into step_chance (ladder, bucket, band, action, tried, paid)
    select * from unnest(${chances.map((row) => row.ladder)}::text[], ${chances.map((row) => row.bucket)}::smallint[],
                         ${chances.map((row) => row.band)}::smallint[], ${chances.map((row) => row.action)}::text[],
                         ${chances.map((row) => row.tried)}::integer[], ${chances.map((row) => row.paid)}::integer[])
  `.execute(tx);
  await sql`
    insert into step_chance_reading (reading_id, read_on) values (1, ${on})
    on conflict (reading_id) do update set read_on = excluded.read_on`.execute(tx);
}

/** Whether the chances were last read before this day. Who finds that they were is alone in reading them anew. */
export async function chancesAreStale(tx: Queries, on: Temporal.PlainDate): Promise<boolean> {
  await sql`lock table step_chance in share row exclusive mode`.execute(tx);
  const { rows } = await sql`select from step_chance_reading where read_on >= ${on}`.execute(tx);
  return rows.length === 0;
}
