import type { Desk } from "#happenings/desk/desk";
import type { Queries } from "#platform/database";
import { settleFully } from "#promises/promise-to-pay";
import { recordPromises, unsettledPromises } from "#promises/store";
import { receivedTowards } from "./received-towards.ts";
import { tellOfPromises } from "./tell-of-promises.ts";

type Settling = {
  readonly debtorIds: readonly string[];
  readonly today: Temporal.PlainDate;
  readonly now: Temporal.Instant;
};

/**
 * Settles what these debtors promised, by the end of `today`: kept by the money that came, broken the day after the
 * promised one, mended late; and puts what moved on the timeline. Safe to repeat.
 */
export async function settlePromises(desk: Desk, tx: Queries, { debtorIds, today, now }: Settling): Promise<void> {
  const unsettled = await unsettledPromises(tx, debtorIds);
  if (unsettled.length === 0) return;
  const received = await receivedTowards(tx, unsettled, today);
  const moved = unsettled.flatMap((kept) => {
    const towards = received.get(kept.promiseId);
    const promise = towards === undefined ? kept.promise : settleFully(kept.promise, towards, today);
    return promise.state === kept.promise.state ? [] : [{ ...kept, promise }];
  });
  await recordPromises(tx, moved);
  await tellOfPromises(desk, tx, { moved, now });
}
