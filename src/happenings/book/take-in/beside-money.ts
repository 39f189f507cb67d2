import { sql } from "kysely";
import type { Id } from "#base/id";
import { recordResolutions } from "#disputes/store";
import { disputeTakenBack } from "#intake/take-back";
import { replaceDueDays } from "#ledger/store";
import type { Queries } from "#platform/database";

/** Why an import raises a dispute. */
export const disputedInSource = "The source says that it is disputed.";

/** An import by what it left on record: all of it at one instant, in the accounts of one creditor. */
type Imported = { readonly creditorId: Id<"creditor">; readonly importedAt: Temporal.Instant };

/** What an import did beside money: due days that it replaced and nobody since, and disputes that it raised. */
export type BesideMoney = {
  readonly dueDays: readonly { debtorId: Id<"debtor">; itemId: Id<"item">; dueOn: Temporal.PlainDate }[];
  readonly disputes: readonly { debtorId: Id<"debtor">; disputeId: Id<"dispute"> }[];
};

/** Finds what an import did beside money. */
export async function findBesideMoney(tx: Queries, { creditorId, importedAt }: Imported): Promise<BesideMoney> {
  const dueDays = await sql<BesideMoney["dueDays"][number]>`
    select was.debtor_id as "debtorId", was.item_id as "itemId", was.due_on as "dueOn"
      from item_due was
      join item on item.debtor_id = was.debtor_id and item.item_id = was.item_id
      join account on account.debtor_id = item.debtor_id and account.account_id = item.account_id
     where was.replaced_at = ${importedAt} and account.creditor_id = ${creditorId}
       and not exists (select from item_due later
                        where later.debtor_id = was.debtor_id and later.item_id = was.item_id
                          and later.replaced_at > was.replaced_at)`.execute(tx);
  const disputes = await sql<BesideMoney["disputes"][number]>`
    select dispute.debtor_id as "debtorId", dispute.dispute_id as "disputeId"
      from account
      join dispute on dispute.debtor_id = account.debtor_id and dispute.account_id = account.account_id
     where account.creditor_id = ${creditorId} and dispute.recorded_at = ${importedAt}
       and dispute.because = ${disputedInSource} and dispute.resolved_on is null`.execute(tx);
  return { dueDays: dueDays.rows, disputes: disputes.rows };
}

type When = { readonly at: Temporal.Instant; readonly on: Temporal.PlainDate };

/** Gives the due days back that were believed before, and ends the disputes. */
export async function takeBackBesideMoney(tx: Queries, { dueDays, disputes }: BesideMoney, when: When): Promise<void> {
  await replaceDueDays(tx, dueDays, when.at);
  const debtorIds = [...new Set(disputes.map(({ debtorId }) => debtorId))];
  const disputeIds = disputes.map(({ disputeId }) => disputeId);
  await recordResolutions(tx, disputeIds, { on: when.on, resolution: disputeTakenBack, debtorIds });
}
