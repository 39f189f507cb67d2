import { sql } from "kysely";
import type { Currency } from "#money/currency";
import type { Queries } from "#platform/database";
import type { Action } from "#strategy/step";
import type { CasesAlike, Tally } from "#work/chance";
import type { Ranking } from "#work/expected";

type ChanceRow = CasesAlike & Tally & { readonly action: Action };

/** What a minute costs, and in which currency work is ranked. */
type Minute = Pick<Ranking, "currency" | "costOfMinute">;

/** On which day is ranked, and the ladders whose chances are asked for. */
export type RankingOf = { readonly on: Temporal.PlainDate; readonly ladders: readonly string[] };

/** By what the office ranks on a day: a minute's cost, the rates of that day, and the chances as they were last read. */
export async function readRanking(tx: Queries, { on, ladders }: RankingOf, minute: Minute): Promise<Ranking> {
  const rates = await ratesOn(tx, on);
  const { rows: chances } = await sql<ChanceRow>`
    select ladder, bucket, band, action, tried, paid
      from step_chance where ladder = any(${ladders}::text[])`.execute(tx);
  const tallies = new Map(chances.map((row) => [keyOf(row, row.action), { tried: row.tried, paid: row.paid }]));
  return {
    ...minute,
    millionths: new Map(rates.map(({ currency, millionths }) => [currency, millionths])),
    seen: (alike, action) => tallies.get(keyOf(alike, action)) ?? { tried: 0, paid: 0 },
  };
}

/** What a unit of another currency is worth in the office's own: since when, and by whom it was set. */
export type Rate = {
  readonly currency: Currency;
  readonly rate: string;
  readonly millionths: bigint;
  readonly fromOn: Temporal.PlainDate;
  readonly setBy: string | null;
};

/** The rates of a day, by currency. */
export async function ratesOn(tx: Queries, on: Temporal.PlainDate): Promise<Rate[]> {
  const { rows } = await sql<Rate>`
    select currency, trim_scale(rate)::text as rate, round(rate * 1000000)::bigint as millionths, from_on as "fromOn",
           set_by as "setBy"
      from (select distinct on (currency) * from ranking_rate where from_on <= ${on}
             order by currency, from_on desc) newest
     where rate is not null order by currency`.execute(tx);
  return rows;
}

type Setting = { readonly on: Temporal.PlainDate; readonly by: string | null };

/** Sets rates from a day on; null ends one. Those of the days before stay. */
export async function setRates(
  tx: Queries,
  rates: ReadonlyMap<string, string | null>,
  { on, by }: Setting,
): Promise<void> {
  await sql`
    insert into ranking_rate (currency, from_on, rate, set_by)
    select currency, ${on}::date, rate, ${by}::uuid
      from unnest(${[...rates.keys()]}::text[], ${[...rates.values()]}::numeric[]) as r (currency, rate)
    on conflict (currency, from_on) do update set rate = excluded.rate, set_by = excluded.set_by`.execute(tx);
}

function keyOf({ ladder, bucket, band }: CasesAlike, action: Action): string {
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
