import { pointsToRead, writeAnew } from "#parties/points/anew/store";
import { readAnew } from "#parties/read-anew";
import type { Database } from "#platform/database";

const atOnce = 2_000;

/**
 * Reads points anew that an earlier program read: addresses to the form in which they are compared today, numbers to every
 * zone in which they may lie. Safe to run twice, and beside another process. Gives how many there were.
 */
export async function readPointsAnew(database: Database, now: Temporal.Instant): Promise<number> {
  let count = 0;
  for (let some = atOnce; some > 0; count += some) {
    some = await database.transaction(async (tx) => {
      const stored = await pointsToRead(tx, atOnce);
      const anew = stored.map((point) => {
        const { debtorId, pointId, normalised: before } = point;
        return { ...readAnew(point), debtorId, pointId, before };
      });
      if (anew.length > 0) await writeAnew(tx, anew, now);
      return stored.length;
    });
  }
  return count;
}
