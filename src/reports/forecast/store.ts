import { sql } from "kysely";
import type { Queries } from "#platform/database";

/** What was expected of a creditor in a week, counted from the Monday on which the forecast was made: 1 is its own. */
export type ForecastWeek = {
  readonly creditorId: string;
  readonly currency: string;
  readonly week: number;
  readonly minor: bigint;
};

/** A kept forecast: of which Monday, as known at which instant, and what it expected. */
export type ForecastMade = {
  readonly madeOn: Temporal.PlainDate;
  readonly knownAt: Temporal.Instant;
  readonly weeks: readonly ForecastWeek[];
};

/** The Mondays from one on of which a forecast is kept. */
export async function forecastsMade(tx: Queries, from: Temporal.PlainDate): Promise<string[]> {
  const { rows } = await sql<{ madeOn: string }>`
    select made_on::text as "madeOn" from forecast_made where made_on >= ${from}::date order by made_on`.execute(tx);
  return rows.map(({ madeOn }) => madeOn);
}

export type Summed = Omit<ForecastWeek, "creditorId"> & { readonly madeOn: string };

/** What the kept forecasts from a Monday on expected, of some creditors or all. */
export async function forecastSums(
  tx: Queries,
  { from, creditorIds }: { readonly from: Temporal.PlainDate; readonly creditorIds: readonly string[] | null },
): Promise<Summed[]> {
  const mine = creditorIds === null ? sql`true` : sql`creditor_id = any(${creditorIds}::uuid[])`;
  const { rows } = await sql<Summed>`
    select made_on::text as "madeOn", currency, week::integer as week, sum(minor)::bigint as minor
      from forecast_week where made_on >= ${from}::date and ${mine}
     group by 1, 2, 3 order by 1, 2, 3`.execute(tx);
  return rows;
}

/** Keeps a forecast; one that is kept already stays as it is. */
export async function keepForecast(
  tx: Queries,
  { madeOn, knownAt, weeks }: ForecastMade,
  at: Temporal.Instant,
): Promise<void> {
  const { rows } = await sql`
    insert into forecast_made (made_on, known_at, made_at) values (${madeOn}::date, ${knownAt}, ${at})
    on conflict do nothing returning made_on`.execute(tx);
  if (rows.length === 0) return;
  await sql`
    insert into forecast_week (made_on, creditor_id, currency, week, minor)
    select ${madeOn}::date, w.creditor_id, w.currency, w.week, w.minor
      from unnest(${weeks.map(({ creditorId }) => creditorId)}::uuid[], ${weeks.map(({ currency }) => currency)}::text[],
                  ${weeks.map(({ week }) => week)}::smallint[], ${weeks.map(({ minor }) => minor)}::bigint[])
             as w (creditor_id, currency, week, minor)`.execute(tx);
}
