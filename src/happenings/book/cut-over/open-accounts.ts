import { sql } from "kysely";
import type { Id } from "#base/id";
import { addAccounts } from "#parties/store";
import { draw } from "#happenings/book/take-in/batch";
import type { RowOfDebtor } from "./book-accounts.ts";
import { startOf, type CutOver } from "./cut-over.ts";

/** A row with its account, and whether it opened it. */
export type OpenedAccount = RowOfDebtor & { readonly accountId: Id<"account">; readonly isOpened: boolean };

/** The accounts of rows: as they are in the book, or opened now. */
export async function openAccounts(cut: CutOver, rows: readonly RowOfDebtor[]): Promise<OpenedAccount[]> {
  const { batch } = cut;
  const { tx, creditor, now, asOfDay } = batch;
  const { rows: held } = await sql<{ debtor_id: string; account_id: Id<"account">; number: string }>`
    select debtor_id, account_id, number from account
     where creditor_id = ${creditor.creditorId} and debtor_id = any(${rows.map(({ debtorId }) => debtorId)}::uuid[])
  `.execute(tx);
  const accounts = new Map(held.map((row) => [`${row.debtor_id} ${row.number}`, row.account_id]));
  const opened = rows.map((each) => {
    const key = `${each.debtorId} ${each.row.accountNumber}`;
    const heldId = accounts.get(key);
    const accountId = heldId ?? draw<"account">(batch);
    accounts.set(key, accountId);
    return { ...each, accountId, isOpened: heldId === undefined };
  });
  await addAccounts(
    tx,
    opened
      .filter(({ isOpened }) => isOpened)
      .map(({ row: { accountNumber: number, debtKind: kind, purpose, openedOn }, debtorId, accountId }) => ({
        ...{ debtorId, accountId, creditorId: creditor.creditorId, number, kind, purpose },
        openedAt: openedOn === null ? now : startOf(cut, openedOn),
        openedOn: openedOn ?? asOfDay,
      })),
  );
  return opened;
}
