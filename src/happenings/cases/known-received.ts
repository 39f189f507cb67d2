import { sql } from "kysely";
import type { Currency } from "#money/money";
import { uuids } from "#platform/binary-lists";
import type { Queries } from "#platform/database";

export type KnownReceived = {
  readonly debtor_id: string;
  readonly creditor_id: string;
  readonly currency: Currency;
  readonly minor: bigint;
};

/**
 * What these debtors paid or were credited and is applied to nothing yet, a sum for each creditor and currency; a deposit is
 * security, and no such money.
 */
export async function knownReceived(tx: Queries, debtorIds: readonly string[]): Promise<KnownReceived[]> {
  const { rows } = await sql<KnownReceived>`
    select credit.debtor_id, account.creditor_id, credit.currency, sum(credit.open_minor)::bigint as minor
      from credit join account using (debtor_id, account_id)
     where credit.debtor_id = any(${uuids(debtorIds)}) and credit.open_minor > 0 and credit.kind <> 'deposit'
     group by credit.debtor_id, account.creditor_id, credit.currency`.execute(tx);
  return rows;
}
