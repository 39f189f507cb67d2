import { sql } from "kysely";
import type { Id } from "#base/id";
import type { Office } from "./office.ts";

/** What the program calls an account: its debtor, and the number by which it may be called. */
export type Known = {
  readonly debtorId: Id<"debtor">;
  readonly accountId: Id<"account">;
  readonly creditorId: Id<"creditor">;
  readonly pointId: Id<"point">;
};

/** Learns what the program calls the accounts that came with a file. */
export async function learnAccounts({ desk, known }: Office): Promise<void> {
  const { rows } = await sql<Known & { account: string }>`
    select c.name || '/' || a.number as account, a.debtor_id as "debtorId", a.account_id as "accountId",
           a.creditor_id as "creditorId", p.point_id as "pointId"
      from account a
      join creditor c on c.creditor_id = a.creditor_id
      join contact_point p on p.debtor_id = a.debtor_id and p.kind in ('mobile', 'landline', 'voip')
  `.execute(desk.database.queries);
  for (const { account, ...ids } of rows) known.set(account, ids);
}

/** What the program calls an account that it has. */
export function knownAs({ known }: Office, account: string): Known {
  const found = known.get(account);
  if (found === undefined) throw new Error(`The program has no account ${account}.`);
  return found;
}

/** What the program calls an item of an account, and its open dispute. */
export async function itemOf(
  office: Office,
  account: string,
  number: string,
): Promise<{ readonly itemId: Id<"item">; readonly disputeId: Id<"dispute"> | null }> {
  const { debtorId, accountId } = knownAs(office, account);
  const { rows } = await sql<{ itemId: Id<"item">; disputeId: Id<"dispute"> | null }>`
    select i.item_id as "itemId", d.dispute_id as "disputeId"
      from item i
      left join dispute d on d.debtor_id = i.debtor_id and d.item_id = i.item_id and d.resolved_on is null
     where i.debtor_id = ${debtorId} and i.account_id = ${accountId} and i.number = ${number}
  `.execute(office.desk.database.queries);
  const [found] = rows;
  if (found === undefined) throw new Error(`The program has no item ${number} of ${account}.`);
  return found;
}
