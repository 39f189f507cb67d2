import type { Queries } from "#platform/database";
import type { Known } from "#reports/forecast/known";
import { loadLags } from "./coming.ts";
import { loadParts, loadPromises } from "./free.ts";
import type { Making } from "./owed.ts";
import { loadKept } from "./promised.ts";
import { loadSettled } from "./settled.ts";

/**
 * What a forecast is made from, as it was known. How items came in and promises were kept is read of all creditors, whoever
 * asks: the office's rates stand beside a creditor's own.
 */
export async function loadKnown(tx: Queries, making: Making): Promise<Known> {
  const parts = await loadParts(tx, making);
  const personIds = [...new Set(parts.map(({ personId }) => personId))];
  return {
    parts,
    promises: await loadPromises(tx, making),
    ...(await loadKept(tx, making)),
    settled: await loadSettled(tx, making, personIds),
    lags: await loadLags(tx, making),
  };
}
