import { sql } from "kysely";
import { uuids } from "#platform/binary-lists";
import type { Queries } from "#platform/database";

/** The accounts of these debtors of which a validation notice was sent by a day and did not come back. */
export async function accountsNoticed(
  tx: Queries,
  debtorIds: readonly string[],
  on: Temporal.PlainDate,
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ account_id: string }>`
    select account_id from validation_notice
     where debtor_id = any(${uuids(debtorIds)}) and sent_on <= ${on} and undeliverable_on is null`.execute(tx);
  return new Set(rows.map((row) => row.account_id));
}
