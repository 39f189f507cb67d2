import type { Queries } from "#platform/database";
import { freeOf } from "#reports/forecast/free";
import type { Known } from "#reports/forecast/known";
import { loadLags } from "./coming.ts";
import { loadContested, loadCredits, loadEnded, loadOwed, loadPauses, type Making } from "./owed.ts";
import { loadPromises } from "./promised.ts";
import { loadSettled } from "./settled.ts";

/**
 * What a forecast is made from, as it was known. How items came in and promises were kept is read of all creditors, whoever
 * asks: the office's rates stand beside a creditor's own.
 */
export async function loadKnown(tx: Queries, making: Making): Promise<Known> {
  const { promises, kept, lateDays } = await loadPromises(tx, making);
  const free = freeOf({
    owed: await loadOwed(tx, making),
    contested: await loadContested(tx, making),
    credits: await loadCredits(tx, making),
    promises,
    pauses: await loadPauses(tx, making),
    ended: await loadEnded(tx, making),
  });
  const personIds = [...new Set(free.parts.map(({ personId }) => personId))];
  return {
    ...{ parts: free.parts, promises: free.promises, kept, lateDays },
    settled: await loadSettled(tx, making, personIds),
    lags: await loadLags(tx, making),
  };
}
