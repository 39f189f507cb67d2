import type { ReadDebtorAnswer } from "../client.ts";
import { decimalsOf, sumOf, type Amount } from "../ui/amount-text.ts";

/** An account with what is open on it in one currency. */
export type AccountOwed = { readonly id: string; readonly label: string; readonly owed: Amount };

/** The accounts with what is open on each, the largest first, for a promise or a payment is mostly about that one. */
export function accountsOwed({ accounts, items, owed }: ReadDebtorAnswer): readonly AccountOwed[] {
  return accounts
    .map((account) => {
      const own = items.filter(({ accountId }) => accountId === account.id);
      const currency = own[0]?.open.currency ?? owed[0]?.currency ?? "USD";
      const open = own.filter((item) => item.open.currency === currency).map((item) => item.open.amount);
      const amount = { amount: sumOf(open, decimalsOf(currency)), currency };
      return { id: account.id, label: `${account.creditor} ${account.number}`, owed: amount };
    })
    .toSorted((a, b) => Number(b.owed.amount) - Number(a.owed.amount));
}
