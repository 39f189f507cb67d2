import { sql } from "kysely";
import { compareInstants } from "#calendar/instants";
import { startOfDay } from "#calendar/zone-clock";
import { stretchesAhead } from "#reports/forecast/ahead";
import { expectations } from "#reports/forecast/expected";
import { weeksAhead, weeksMeasured } from "#reports/forecast/measure";
import { forecastsMade, keepForecast, type ForecastWeek } from "#reports/forecast/store";
import { mondayOf } from "#reports/lines";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";
import { dayAt, theOffice } from "#happenings/desk/office-day";
import { loadKnown } from "./load-known.ts";

/**
 * Keeps the forecasts of the Mondays on which none is kept yet: this week's, and those of before, each from what had been
 * recorded when its Monday began. So a night that was missed leaves no gap, and a history that was there before is measured.
 * The newest come first, no more of them at once than are asked for: each reads what was open and settled in two years.
 */
export async function keepForecasts(
  desk: Pick<Desk, "database" | "clock">,
  { max }: { readonly max: number },
): Promise<number> {
  const now = desk.clock.now();
  const { queries } = desk.database;
  const { zone } = await theOffice(queries);
  const last = mondayOf(dayAt({ zone }, now));
  const first = last.subtract({ weeks: weeksMeasured - 1 });
  const kept = new Set(await forecastsMade(queries, first));
  const begun = await firstRecorded(queries);
  if (begun === null) return 0;
  const mondays = Array.from({ length: weeksMeasured }, (_, week) => first.add({ weeks: week }));
  const missing = mondays.filter((monday) => {
    const isKnown = compareInstants(begun, startOfDay(monday, zone)) < 0;
    return isKnown && !kept.has(monday.toString());
  });
  const next = missing.toReversed().slice(0, max);
  for (const madeOn of next) {
    const knownAt = startOfDay(madeOn, zone);
    const making = { on: madeOn, knownAt, creditorIds: null, zone };
    const weeks = weeksOf(madeOn, await desk.database.reading((tx) => loadKnown(tx, making)));
    await desk.database.transaction((tx) => keepForecast(tx, { madeOn, knownAt, weeks }, now));
  }
  return next.length;
}

/** What is expected of each creditor in each week from a Monday on. */
function weeksOf(madeOn: Temporal.PlainDate, known: Awaited<ReturnType<typeof loadKnown>>): ForecastWeek[] {
  const ahead = stretchesAhead("week", { from: madeOn, to: madeOn.add({ weeks: weeksAhead }).subtract({ days: 1 }) });
  const weekOf = new Map(ahead.map(({ line }, at) => [line, at + 1]));
  const sums = new Map<string, ForecastWeek>();
  for (const { line, creditorId, currency, minor } of expectations(known, ahead)) {
    const week = weekOf.get(line) ?? 0;
    const key = `${creditorId} ${currency} ${week}`;
    sums.set(key, { creditorId, currency, week, minor: (sums.get(key)?.minor ?? 0n) + minor });
  }
  return [...sums.values()];
}

async function firstRecorded(tx: Queries): Promise<Temporal.Instant | null> {
  const { rows } = await sql<{ at: Temporal.Instant | null }>`select min(recorded_at) as at from posting`.execute(tx);
  return rows[0]?.at ?? null;
}
