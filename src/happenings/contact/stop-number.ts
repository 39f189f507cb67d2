import { sql } from "kysely";
import type { Id } from "#base/id";
import { addressStopOf, type OutcomeKey } from "#contact/outcome";
import type { AddressStopKind } from "#parties/address-stop";
import { stopAddress } from "#parties/stops/store";
import { personOf } from "#parties/store";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";

type Ended = {
  readonly debtorId: string;
  readonly pointId: string;
  readonly because: string;
  readonly now: Temporal.Instant;
};

/** Why an address is stopped, where a contact that was recorded says so: by this it is found again if that is taken back. */
export const becauseOfEffort = (effortId: string) => `Recorded of ${effortId}.`;

/** A number that reaches somebody else, or nobody, is stopped for whoever holds it. */
export async function stopNumber(
  desk: Desk,
  tx: Queries,
  { outcome, ...ended }: Ended & { readonly outcome: OutcomeKey },
): Promise<void> {
  const kind = addressStopOf[outcome];
  if (kind !== undefined) await stopPoint(desk, tx, { ...ended, kind });
}

/** A number or address of a debtor's person is stopped for whoever holds it. */
export async function stopPoint(
  desk: Desk,
  tx: Queries,
  { debtorId, pointId, kind, because, now }: Ended & { readonly kind: AddressStopKind },
): Promise<void> {
  const { rows } = await sql<{ normalised: string }>`
    select normalised from contact_point where point_id = ${pointId}
       and debtor_id = any(${await personOf(tx, debtorId as Id<"debtor">)}::uuid[])`.execute(tx);
  const [point] = rows;
  if (point === undefined) return;
  await stopAddress(tx, {
    ...{ addressStopId: newId(now, desk.chance), normalised: point.normalised, kind, because, sinceAt: now },
  });
}
