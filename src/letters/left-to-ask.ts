import { add, minus, money, type Currency, type Money } from "#money/money";
import type { LetterFacts } from "./letter.ts";

type Asking = readonly { readonly open: Money }[];

/**
 * What a letter asks for in a currency: its items, without what was received and is not applied yet. For what that is may
 * not be settled, and it is no less theirs: more than the rest is not owed (12 CFR 1006.22(b), 1006.18(b)(2)).
 */
export function leftToAsk(items: Asking, unapplied: LetterFacts["unapplied"], currency: Currency): Money {
  const amounts = items.map(({ open }) => open);
  const left = add(sumIn(amounts, currency), minus(sumIn(unapplied, currency)));
  return left.minor > 0n ? left : money(currency, 0n);
}

/** The sum of those amounts that are in a currency: two currencies are never added. */
export function sumIn(amounts: readonly Money[], currency: Currency): Money {
  return amounts.filter((each) => each.currency === currency).reduce(add, money<Currency>(currency, 0n));
}
