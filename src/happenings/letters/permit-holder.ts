import { sql } from "kysely";
import { withdrawPermits } from "#contact/store";
import { noticesTakenBack } from "#contact/validation/store";
import { uuids } from "#platform/binary-lists";
import type { Queries } from "#platform/database";

type Permit = { readonly debtorId: string; readonly permitId: string };

/** A permit as it is on record. */
export type HeldPermit = {
  readonly permitId: string;
  /** Under whom it is. */
  readonly holderId: string;
  /** Whose accounts it is about. */
  readonly ownerIds: readonly string[];
  /** The efforts that were made under it. */
  readonly effortIds: readonly string[];
};

/**
 * The permits of letters, by their ids. A permit is on record under whoever survived its debtor's person when it was asked
 * for; the letter stays its debtor's, who may have been merged before, or is somebody else by now.
 */
export async function heldPermits(tx: Queries, permits: readonly Permit[]): Promise<ReadonlyMap<string, HeldPermit>> {
  const { rows } = await sql<HeldPermit>`
    with recursive once as (
      select * from unnest(${uuids(permits.map(({ debtorId }) => debtorId))},
                           ${uuids(permits.map(({ permitId }) => permitId))}) as asked (debtor_id, permit_id)
       union
      select s.survivor_id, once.permit_id from once join same_person s on s.debtor_id = once.debtor_id)
    select permit.permit_id as "permitId", permit.debtor_id as "holderId",
           array(select account_debtor_id::text from permit_account about
                  where about.debtor_id = permit.debtor_id and about.permit_id = permit.permit_id) as "ownerIds",
           array(select effort_id::text from effort
                  where effort.debtor_id = permit.debtor_id and effort.permit_id = permit.permit_id) as "effortIds"
      from once join permit on permit.debtor_id = once.debtor_id and permit.permit_id = once.permit_id`.execute(tx);
  return new Map(rows.map((row) => [row.permitId, row]));
}

/** Under whom the permit of a letter is on record. */
export async function permitHolder(tx: Queries, permit: Permit): Promise<string> {
  return (await heldPermits(tx, [permit])).get(permit.permitId)?.holderId ?? permit.debtorId;
}

type Returned = { readonly at: Temporal.Instant; readonly because: string };

/** Gives the permit of a letter back that has not left: its attempt does not count, and it was no validation notice. */
export async function givePermitBack(
  tx: Queries,
  { debtorId, permitId, at, because }: Permit & Returned,
): Promise<void> {
  await givePermitsBack(tx, [{ debtorId, permitId }], { at, because });
}

/** The same of many letters. */
export async function givePermitsBack(tx: Queries, permits: readonly Permit[], returned: Returned): Promise<void> {
  if (permits.length === 0) return;
  const held = [...(await heldPermits(tx, permits)).values()];
  const under = held.map(({ holderId, permitId }) => ({ debtorId: holderId, permitId }));
  await noticesTakenBack(tx, under);
  await withdrawPermits(tx, under, returned);
}
