import { moveStops, pointsToRead, stopsBy, writeAnew } from "#parties/points/anew/store";
import { readAnew } from "#parties/read-anew";
import { stopAddresses } from "#parties/stops/store";
import { newId } from "#platform/chance";
import type { Database, Queries } from "#platform/database";

/**
 * Reads points anew that an earlier program read: addresses to the form in which they are compared today, numbers to every
 * zone in which they may lie. Safe to run twice, and beside another process. Gives how many there were.
 */
export async function readPointsAnew(database: Database, now: Temporal.Instant, atOnce = 2_000): Promise<number> {
  let count = 0;
  for (let some = atOnce; some > 0; count += some) {
    some = await database.transaction(async (tx) => {
      const anew = (await pointsToRead(tx, atOnce)).map((point) => {
        const { debtorId, pointId, normalised: before } = point;
        return { ...readAnew(point), debtorId, pointId, before };
      });
      if (anew.length === 0) return 0;
      await writeAnew(tx, anew, now);
      await followStops(tx, anew, now);
      return anew.length;
    });
  }
  return count;
}

/** What is stopped stays so under every form in which it is compared now: two that were one by mistake are both stopped. */
async function followStops(
  tx: Queries,
  points: readonly { readonly before: string; readonly normalised: string }[],
  now: Temporal.Instant,
): Promise<void> {
  const changed = points.filter(({ before, normalised }) => before !== normalised);
  const formsOf = Map.groupBy(changed, ({ before }) => before);
  const stops = (await stopsBy(tx, [...formsOf.keys()])).map(({ isHeld, isLifted, ...stop }) => {
    const forms = new Set((formsOf.get(stop.normalised) ?? []).map(({ normalised }) => normalised));
    const [first = stop.normalised, ...others] = isHeld ? [stop.normalised, ...forms] : forms;
    return { moved: { ...stop, normalised: first }, others: isLifted ? [] : others };
  });
  await moveStops(
    tx,
    stops.map(({ moved }) => moved),
  );
  const copies = stops.flatMap(({ moved, others }) => {
    return others.map((normalised) => ({ ...moved, normalised, addressStopId: newId<"stop">(now) }));
  });
  await stopAddresses(tx, copies);
}
