import type { Queries } from "#platform/database";
import type { Breach } from "#ledger/breach";
import type { Desk } from "#happenings/desk/desk";
import { officeToday } from "#happenings/desk/office-day";
import { monthsUntil } from "#reports/months/month";
import { keepMonth, keptEnds, loadMonths, type AgedMonth } from "#reports/months/store";
import { holding, readAgedMonth, readExtents } from "./read-months.ts";

const monthsKept = 24;
const everybodys = { creditorIds: null, knownAt: null };

/**
 * Keeps the agings of the months that are over: those that are not kept yet, and those for which something was posted or
 * re-dated since. Each is read in one snapshot with the extent of what it was read of, so that it may be done again.
 */
export async function keepMonths(desk: Pick<Desk, "database" | "clock">): Promise<number> {
  const now = desk.clock.now();
  const today = await officeToday(desk.database.queries, now);
  const first = today.subtract({ months: monthsKept });
  const over = monthsUntil(first, today.with({ day: 1 }).subtract({ days: 1 })).map(({ end }) => end);
  const ends = over.map(String);
  const kept = new Set(await desk.database.reading((tx) => holding(tx, ends)));
  const missing = over.filter((end) => !kept.has(end.toString()));
  for (const end of missing) {
    const read = await desk.database.reading(async (tx) => ({
      extents: await readExtents(tx, [end.toString()]),
      months: await readAgedMonth(tx, end, everybodys),
    }));
    const [extent] = read.extents;
    if (extent === undefined) continue;
    await desk.database.transaction((tx) => keepMonth(tx, { extent, months: read.months, at: now }));
  }
  return missing.length;
}

/** Reads every kept month that still holds anew, and says which is not what was kept. */
export async function verifyMonths(tx: Queries): Promise<{ readonly checked: number; readonly breaches: Breach[] }> {
  const ends = await holding(tx, await keptEnds(tx));
  const breaches: Breach[] = [];
  for (const end of ends) {
    const kept = textOf(await loadMonths(tx, [end]));
    const anew = textOf(await readAgedMonth(tx, Temporal.PlainDate.from(end), everybodys));
    if (kept === anew) continue;
    const because = `kept: ${kept === "" ? "nothing" : kept}; anew: ${anew === "" ? "nothing" : anew}`;
    breaches.push({ what: "a month that is kept is what the ledger says of it", where: `month ${end}`, because });
  }
  return { checked: ends.length, breaches };
}

function textOf(months: readonly AgedMonth[]): string {
  return months
    .map(({ creditorId, currency, aged }) => `${creditorId} ${currency} ${aged.join(" ")}`)
    .toSorted()
    .join(", ");
}
