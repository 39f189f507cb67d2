import { sql } from "kysely";
import type { Id } from "#base/id";
import { addObligors } from "#parties/obligors/store";
import { addPoints } from "#parties/store";
import { draw } from "#happenings/book/take-in/batch";
import type { RowOfDebtor } from "./book-accounts.ts";
import { count, lots, reject, tell, type CutOver } from "./cut-over.ts";

/** Binds debtors by the accounts of others, which the rows name by their numbers. */
export async function bindObligors(cut: CutOver, rows: readonly RowOfDebtor[]): Promise<void> {
  for (const lot of lots(rows)) {
    const accounts = await accountsByNumber(cut, lot);
    const bound = lot.flatMap((each) => {
      const [account, ...more] = accounts.get(each.row.accountNumber) ?? [];
      if (account !== undefined && more.length === 0) return [{ ...each, account }];
      const { name } = cut.batch.creditor;
      const found = account === undefined ? "no account" : "several accounts";
      reject(cut, each.row.origin, "account_number", `${name} has ${found} ${each.row.accountNumber}.`);
      return [];
    });
    await addTheirPoints(cut, bound);
    const added = new Set(
      await addObligors(
        cut.batch.tx,
        bound.map(({ row: { role, openedOn }, debtorId: obligorId, account }) => {
          return { ...account, obligorId, role, fromOn: openedOn ?? cut.batch.asOfDay };
        }),
      ),
    );
    for (const { debtorId, isNew, account } of bound) {
      count(cut, isNew || added.has(debtorId) ? "created" : "unchanged", debtorId);
      if (added.has(debtorId)) tell(cut, account.debtorId, "details");
    }
  }
}

type Bound = { readonly debtorId: Id<"debtor">; readonly accountId: Id<"account"> };

async function accountsByNumber({ batch: { tx, creditor } }: CutOver, rows: readonly RowOfDebtor[]) {
  const { rows: found } = await sql<{ debtor_id: Id<"debtor">; account_id: Id<"account">; number: string }>`
    select debtor_id, account_id, number from account
     where creditor_id = ${creditor.creditorId} and number = any(${rows.map(({ row }) => row.accountNumber)}::text[])
  `.execute(tx);
  const accounts = new Map<string, Bound[]>();
  for (const { number, debtor_id: debtorId, account_id: accountId } of found) {
    accounts.set(number, [...(accounts.get(number) ?? []), { debtorId, accountId }]);
  }
  return accounts;
}

async function addTheirPoints({ batch }: CutOver, rows: readonly RowOfDebtor[]): Promise<void> {
  await addPoints(
    batch.tx,
    rows.flatMap(({ debtorId, row: { points } }) =>
      points.map((point) => {
        const own = { debtorId, pointId: draw<"point">(batch), relationId: null };
        return { ...point, ...own, source: "creditor", sinceAt: batch.now } as const;
      }),
    ),
  );
}
