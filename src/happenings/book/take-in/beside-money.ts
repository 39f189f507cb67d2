import { sql } from "kysely";
import type { Id } from "#base/id";
import { recordResolutions } from "#disputes/store";
import { disputeTakenBack } from "#intake/take-back";
import { storedCurrency } from "#ledger/item";
import { readInstalments } from "#ledger/open/store";
import { replaceDueDays } from "#ledger/store";
import type { InParts } from "#ledger/terms/instalment-rows";
import { replaceInstalments } from "#ledger/terms/store";
import type { Queries } from "#platform/database";

/** Why an import raises a dispute. */
export const disputedInSource = "The source says that it is disputed.";

/** An import by what it left on record: all of it at one instant, in the accounts of one creditor. */
type Imported = {
  readonly batchId: Id<"batch">;
  readonly creditorId: Id<"creditor">;
  readonly importedAt: Temporal.Instant;
};

/**
 * What an import did beside money: due days and parts that it replaced and nobody since, as they were before, and
 * disputes that it raised. When that is due which it charged itself matters to nobody once it is taken back.
 */
export type BesideMoney = {
  readonly parts: readonly InParts[];
  readonly dueDays: readonly { debtorId: Id<"debtor">; itemId: Id<"item">; dueOn: Temporal.PlainDate }[];
  readonly disputes: readonly { debtorId: Id<"debtor">; disputeId: Id<"dispute"> }[];
};

/** Finds what an import did beside money. */
export async function findBesideMoney(tx: Queries, imported: Imported): Promise<BesideMoney> {
  const { creditorId, importedAt } = imported;
  const dueDays = await sql<BesideMoney["dueDays"][number]>`
    select was.debtor_id as "debtorId", was.item_id as "itemId", was.due_on as "dueOn"
      from item_due was
      join item on item.debtor_id = was.debtor_id and item.item_id = was.item_id
      join account on account.debtor_id = item.debtor_id and account.account_id = item.account_id
     where was.replaced_at = ${importedAt} and account.creditor_id = ${creditorId} and ${wasThere(imported)}
       and not exists (select from item_due later
                        where later.debtor_id = was.debtor_id and later.item_id = was.item_id
                          and later.replaced_at > was.replaced_at)`.execute(tx);
  const disputes = await sql<BesideMoney["disputes"][number]>`
    select dispute.debtor_id as "debtorId", dispute.dispute_id as "disputeId"
      from account
      join dispute on dispute.debtor_id = account.debtor_id and dispute.account_id = account.account_id
     where account.creditor_id = ${creditorId} and dispute.recorded_at = ${importedAt}
       and dispute.because = ${disputedInSource} and dispute.resolved_on is null`.execute(tx);
  return { dueDays: dueDays.rows, parts: await findParts(tx, imported), disputes: disputes.rows };
}

type PartsRow = {
  debtorId: Id<"debtor">;
  itemId: Id<"item">;
  currency: string;
  before: Parameters<typeof readInstalments>[0];
};

/** The parts that items had before the import gave them others; none where they were due whole. */
async function findParts(tx: Queries, imported: Imported): Promise<InParts[]> {
  const { creditorId, importedAt } = imported;
  const { rows } = await sql<PartsRow>`
    select item.debtor_id as "debtorId", item.item_id as "itemId", item.currency,
           (select json_agg(json_build_object('dueOn', due_on, 'minor', amount_minor::text) order by number)
              from item_instalment was
             where was.debtor_id = item.debtor_id and was.item_id = item.item_id
               and was.until_at = ${importedAt}) as before
      from (select distinct debtor_id, item_id
              from item_instalment where since_at = ${importedAt} and until_at is null) as given
      join item on item.debtor_id = given.debtor_id and item.item_id = given.item_id
      join account on account.debtor_id = item.debtor_id and account.account_id = item.account_id
     where account.creditor_id = ${creditorId} and ${wasThere(imported)}`.execute(tx);
  return rows.map(({ before, currency, ...item }) => {
    return { ...item, instalments: readInstalments(before, storedCurrency(currency)) };
  });
}

/** The condition that an item stood before the import: it was not charged by it. */
function wasThere({ batchId }: Imported) {
  return sql`
    not exists (select from posting p join entry e on e.debtor_id = p.debtor_id and e.entry_id = p.entry_id
                 where p.debtor_id = item.debtor_id and p.item_id = item.item_id
                   and e.batch_id = ${batchId} and e.kind = 'charge')`;
}

/** The debtors of whom an import left something beside money. */
export function debtorsBeside({ dueDays, parts, disputes }: BesideMoney): Id<"debtor">[] {
  return [...dueDays, ...parts, ...disputes].map(({ debtorId }) => debtorId);
}

type When = { readonly at: Temporal.Instant; readonly on: Temporal.PlainDate };

/** Gives the due days and parts back that were believed before, and ends the disputes. */
export async function takeBackBesideMoney(tx: Queries, beside: BesideMoney, when: When): Promise<void> {
  const { dueDays, parts, disputes } = beside;
  await replaceDueDays(tx, dueDays, when.at);
  await replaceInstalments(tx, parts, when.at);
  const debtorIds = [...new Set(disputes.map(({ debtorId }) => debtorId))];
  const disputeIds = disputes.map(({ disputeId }) => disputeId);
  await recordResolutions(tx, disputeIds, { on: when.on, resolution: disputeTakenBack, debtorIds });
}
