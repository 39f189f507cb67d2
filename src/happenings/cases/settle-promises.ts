import type { Queries } from "#platform/database";
import { settleFully } from "#promises/promise-to-pay";
import { recordPromises, unsettledPromises, type KeptPromise } from "#promises/store";
import { receivedTowards } from "./received-towards.ts";

/**
 * Settles what these debtors promised, by the end of `today`: kept by the money that came, broken the day after the
 * promised one, mended late. Safe to repeat. Gives the promises that moved.
 */
export async function settlePromises(
  tx: Queries,
  debtorIds: readonly string[],
  today: Temporal.PlainDate,
): Promise<KeptPromise[]> {
  const unsettled = await unsettledPromises(tx, debtorIds);
  if (unsettled.length === 0) return [];
  const received = await receivedTowards(tx, unsettled, today);
  const moved = unsettled.flatMap((kept) => {
    const towards = received.get(kept.promiseId);
    const promise = towards === undefined ? kept.promise : settleFully(kept.promise, towards, today);
    return promise.state === kept.promise.state ? [] : [{ ...kept, promise }];
  });
  await recordPromises(tx, moved);
  return moved;
}
