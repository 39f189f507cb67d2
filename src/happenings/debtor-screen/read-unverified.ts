import { sql } from "kysely";
import type { Id } from "#base/id";
import { waitsForVerification } from "#disputes/store";
import type { Queries } from "#platform/database";

/** A dispute that was resolved, and for whose verification the law waits all the same. */
export type Unverified = { readonly id: Id<"dispute">; readonly because: string; readonly resolvedOn: string };

/** The latest of each open item of consumers' accounts: of those only the law asks for verification. */
export async function readUnverified(
  tx: Queries,
  personIds: readonly Id<"debtor">[],
): Promise<ReadonlyMap<string, Unverified>> {
  const { rows } = await sql<Unverified & { readonly itemId: string }>`
    select distinct on (dispute.item_id) dispute.item_id as "itemId", dispute_id as id, because,
           resolved_on::text as "resolvedOn"
      from dispute
      join account on account.debtor_id = dispute.debtor_id and account.account_id = dispute.account_id
     where dispute.debtor_id = any(${personIds}::uuid[]) and account.purpose = 'consumer' and ${waitsForVerification}
     order by dispute.item_id, raised_on desc, dispute_id`.execute(tx);
  return new Map(rows.map(({ itemId, ...dispute }) => [itemId, dispute]));
}
