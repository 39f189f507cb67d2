import { sql } from "kysely";
import { withdrawPermit } from "#contact/store";
import type { Queries } from "#platform/database";

type Permit = { readonly debtorId: string; readonly permitId: string };

/**
 * Under whom a letter's permit is on record: whoever survived its debtor's person when it was asked for. The letter stays
 * its debtor's, who may have been merged before, or is somebody else by now.
 */
export async function permitHolder(tx: Queries, { debtorId, permitId }: Permit): Promise<string> {
  const { rows } = await sql<{ debtor_id: string }>`
    with recursive once as (
      select ${debtorId}::uuid as debtor_id
       union
      select s.survivor_id from once join same_person s on s.debtor_id = once.debtor_id)
    select permit.debtor_id from once join permit using (debtor_id) where permit_id = ${permitId}`.execute(tx);
  return rows[0]?.debtor_id ?? debtorId;
}

type Returned = Permit & { readonly at: Temporal.Instant; readonly because: string };

/** Gives the permit of a letter back that has not left: its attempt does not count. */
export async function givePermitBack(tx: Queries, { debtorId, permitId, at, because }: Returned): Promise<void> {
  await withdrawPermit(tx, { debtorId: await permitHolder(tx, { debtorId, permitId }), permitId, at, because });
}
