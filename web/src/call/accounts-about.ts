import type { ReadDebtorAnswer } from "../client.ts";
import { decimalsOf, isZero, sumOf } from "../ui/amount-text.ts";

/**
 * The accounts that a call is about: each of them is counted by the law. What money covers that was received and is not
 * applied yet is not asked for, so long as anything else is.
 */
export function accountsAbout({ accounts, items, credits }: About): readonly string[] {
  const open = accounts.filter(({ id }) => items.some((item) => item.accountId === id && !isZero(item.open)));
  const asked = open.filter(({ id }) => !isCovered(id, { items, credits }));
  const about = asked.length > 0 ? asked : open;
  return (about.length === 0 ? accounts : about).map(({ id }) => id);
}

type Held = {
  readonly items: readonly Pick<ReadDebtorAnswer["items"][number], "accountId" | "open">[];
  readonly credits: readonly Pick<ReadDebtorAnswer["credits"][number], "accountId" | "open" | "kind">[];
};
type About = Held & { readonly accounts: readonly { readonly id: string }[] };

function isCovered(accountId: string, { items, credits }: Held): boolean {
  const own = items.filter((item) => item.accountId === accountId);
  const received = credits.filter((credit) => credit.accountId === accountId && credit.kind !== "deposit");
  const currencies = new Set(own.map(({ open }) => open.currency));
  return [...currencies].every((currency) => {
    const open = own.filter((item) => item.open.currency === currency).map((item) => item.open.amount);
    const money = received.filter((each) => each.open.currency === currency).map((each) => negative(each.open.amount));
    const left = sumOf([...open, ...money], decimalsOf(currency));
    return left.startsWith("-") || isZero({ amount: left });
  });
}

const negative = (amount: string) => `-${amount}`;
