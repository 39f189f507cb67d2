import type { Id } from "#base/id";
import { accepted, type Outcome } from "#base/outcome";
import { appendTimeline } from "#evidence/store";
import { releaseRetained, type ReleaseRefusal } from "#ledger/terms/release";
import { replaceInstalments } from "#ledger/terms/store";
import { lockDebtor, personOf } from "#parties/store";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";
import { redecide } from "#happenings/cases/redecide";
import { findItem } from "./raise-dispute.ts";

/** From which day on what was held back of an item is due, and why. */
export type ReleasedRetainage = {
  readonly debtorId: Id<"debtor">;
  readonly itemId: Id<"item">;
  readonly dueOn: Temporal.PlainDate;
  readonly because: string;
  readonly loginId: Id<"login"> | null;
  readonly now: Temporal.Instant;
};

/** Makes due what was held back of an item, and decides the debtor's cases again. What was believed stays on record. */
export async function releaseRetainage(
  desk: Desk,
  tx: Queries,
  { debtorId, itemId, dueOn, because, loginId, now }: ReleasedRetainage,
): Promise<Outcome<undefined, ReleaseRefusal>> {
  const survivorId = await lockDebtor(tx, debtorId);
  const item = await findItem(tx, await personOf(tx, survivorId), itemId);
  const released = releaseRetained(item && { openMinor: item.open.minor, instalments: item.instalments }, dueOn);
  if (!released.ok || item === undefined) return released.ok ? accepted(undefined) : released;

  await replaceInstalments(tx, [{ debtorId: item.debtorId, itemId, instalments: released.value }], now);
  const words = `What was held back of ${item.number} is due on ${dueOn}: ${because}`;
  const entry = { debtorId: survivorId, kind: "retainage-released", happenedAt: now, recordedAt: now, loginId, words };
  await appendTimeline(tx, desk.vault, [{ ...entry, subject: { itemId, dueOn: dueOn.toString() } }]);
  await redecide(desk, tx, [survivorId], { now, because: "What was held back was released." });
  return accepted(undefined);
}
