import { sql } from "kysely";
import type { Id } from "#base/id";
import type { PayableItem } from "#intake/cutover/apply-paid";
import { loadItems } from "#ledger/open/store";
import { storedCurrency } from "#ledger/item";
import type { Money } from "#money/money";
import type { CutOver } from "./cut-over.ts";
import type { OwnedAccount, Owner } from "./owners.ts";

/** An item that a row names by its number. */
export type FoundItem = {
  readonly itemId: Id<"item">;
  readonly number: string;
  readonly account: OwnedAccount;
  readonly issuedOn: Temporal.PlainDate;
  readonly currency: Money["currency"];
  readonly amountMinor: bigint;
};

type Asked = { readonly owner: Owner; readonly invoice: string | null };

/** Finds items by their numbers among the accounts of their owners. Gives the item, or a sentence that says why not. */
export async function findItems(
  { batch: { tx } }: CutOver,
  asked: readonly Asked[],
): Promise<(owner: Owner, invoice: string) => FoundItem | string> {
  const wanted = asked.flatMap(({ owner, invoice }) =>
    invoice === null ? [] : owner.accounts.map((account) => ({ ...account, invoice })),
  );
  const { rows } = await sql<ItemRow>`
    select item.account_id, item.item_id, item.number, item.issued_on, item.currency, item.amount_minor
      from (select distinct * from unnest(${wanted.map(({ debtorId }) => debtorId)}::uuid[],
                                          ${wanted.map(({ accountId }) => accountId)}::uuid[],
                                          ${wanted.map(({ invoice }) => invoice)}::text[])
                                     as asked (debtor_id, account_id, number)) as asked
      join item using (debtor_id, account_id, number)`.execute(tx);
  const found = new Map(rows.map((row) => [`${row.account_id} ${row.number}`, row]));
  return (owner, invoice) => {
    const items = owner.accounts.flatMap((account) => {
      const row = found.get(`${account.accountId} ${invoice}`);
      return row === undefined ? [] : [itemOf(row, account)];
    });
    const [item, ...more] = items;
    if (item === undefined) return `There is no invoice ${invoice} of this debtor.`;
    return more.length === 0 ? item : `Several accounts of this debtor have an invoice ${invoice}: say which account.`;
  };
}

type ItemRow = {
  account_id: string;
  item_id: Id<"item">;
  number: string;
  issued_on: Temporal.PlainDate;
  currency: string;
  amount_minor: bigint;
};

function itemOf(row: ItemRow, account: OwnedAccount): FoundItem {
  const own = { itemId: row.item_id, number: row.number, issuedOn: row.issued_on, amountMinor: row.amount_minor };
  return { ...own, account, currency: storedCurrency(row.currency) };
}

/** What payments of before can be applied to in some items: what is open by part, and what was taken off unexplained. */
export async function payableItems(
  { batch: { tx } }: CutOver,
  items: readonly FoundItem[],
): Promise<Map<string, PayableItem>> {
  const distinct = [...new Map(items.map((item) => [item.itemId, item])).values()];
  const keys = distinct.map(({ itemId, account: { debtorId } }) => ({ debtorId, itemId }));
  const { rows } = await sql<{ item_id: string; minor: bigint }>`
    select posting.item_id, sum(case debit when 'source' then amount_minor else -amount_minor end)::bigint as minor
      from unnest(${keys.map(({ debtorId }) => debtorId)}::uuid[], ${keys.map(({ itemId }) => itemId)}::uuid[])
             as asked (debtor_id, item_id)
      join posting using (debtor_id, item_id)
     where (debit = 'source' and credit = 'receivable' or debit = 'receivable' and credit = 'source')
       and part = 'principal'
     group by posting.item_id`.execute(tx);
  const gone = new Map(rows.map((row) => [row.item_id, row.minor > 0n ? row.minor : 0n]));
  return new Map(
    (await loadItems(tx, keys)).map(({ itemId, amount: { currency }, parts }) => [
      itemId,
      {
        ...{ itemId, currency, unexplained: gone.get(itemId) ?? 0n },
        parts: new Map(parts.map(({ part, open }) => [part, open.minor])),
      },
    ]),
  );
}
