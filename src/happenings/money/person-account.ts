import { sql } from "kysely";
import type { Id } from "#base/id";
import type { Currency } from "#money/money";
import { contestedOf } from "#disputes/dispute";
import { loadOpenDisputes } from "#disputes/store";
import { applicationOrderOf } from "#ledger/application-order";
import { storedCurrency } from "#ledger/item";
import { loadOpenItems } from "#ledger/open/store";
import type { AccountKind } from "#parties/debtor";
import type { Queries } from "#platform/database";

/** An account of a person, who may be several debtors merged: where it lies, and in whose book. */
export type PersonAccount = {
  readonly debtorId: Id<"debtor">;
  readonly accountId: Id<"account">;
  readonly kind: AccountKind;
  readonly book: "mirror" | "own";
  /** The currencies of whatever the account ever held. */
  readonly currencies: readonly Currency[];
};

/** The account, if one of these debtors has it. */
export async function findPersonAccount(
  tx: Queries,
  { personIds, accountId }: { personIds: readonly Id<"debtor">[]; accountId: Id<"account"> },
): Promise<PersonAccount | undefined> {
  const { rows } = await sql<Omit<PersonAccount, "accountId" | "currencies"> & { currencies: string[] }>`
    select a.debtor_id as "debtorId", a.kind, c.book,
           array(select currency from item where debtor_id = a.debtor_id and account_id = a.account_id
                  union
                 select currency from credit where debtor_id = a.debtor_id and account_id = a.account_id) as currencies
      from account a
      join creditor c on c.creditor_id = a.creditor_id
     where a.debtor_id = any(${personIds}::uuid[]) and a.account_id = ${accountId}
  `.execute(tx);
  const [found] = rows;
  return found && { ...found, accountId, currencies: found.currencies.map(storedCurrency) };
}

/** Where money of an account can go: its open items, what is contested of them, and the order in which they are paid. */
export async function loadPayable(tx: Queries, { debtorId, accountId, kind }: PersonAccount) {
  const items = (await loadOpenItems(tx, [debtorId])).filter((item) => item.accountId === accountId);
  const contested = contestedOf(items, await loadOpenDisputes(tx, [debtorId]));
  return { items, contested, order: applicationOrderOf(kind) };
}
