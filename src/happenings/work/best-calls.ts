import type { Queries } from "#platform/database";
import type { BestCall } from "#work/answering";
import type { WorklistEntry } from "#work/worklist";
import { dayAt } from "#happenings/desk/office-day";
import { bestHours } from "./best-hours.ts";
import type { Reader } from "./due-entries.ts";

/** When those on a worklist who are to be called now answer likeliest, by case; of another day nothing is said. */
export async function bestCallsOf(
  tx: Queries,
  entries: readonly WorklistEntry[],
  { now, on, zone }: Reader & { readonly zone: string },
): Promise<ReadonlyMap<string, BestCall>> {
  const calls = on.equals(dayAt({ zone }, now)) ? entries.filter(({ action }) => action === "call") : [];
  const ahead = calls.map(({ debtorId, creditorId }) => ({ debtorId, creditorId, from: now }));
  const best = await bestHours(tx, ahead, { now, today: on, zone });
  return new Map(calls.flatMap(({ caseId }, place) => (best[place] === undefined ? [] : [[caseId, best[place]]])));
}
