import { currencyWithin, usualCurrency, type Usual } from "#formats/bank-statement";
import type { Faults } from "#formats/fault";
import type { Currency } from "#money/currency";
import { decimal, type Money } from "#money/money";
import { readDay } from "./days.ts";
import type { Mt940Field, Mt940Message } from "./fields.ts";
import { readAmount, signedBy } from "./values.ts";

export type Mt940Balance = {
  /** The field: 60F and 62F are those before and after, 60M and 62M those of a part, 64 what is available, 65 what will be. */
  readonly kind: string;
  readonly amount: string;
  /** Where it is of another one than the statement is. */
  readonly currency?: Currency;
  readonly on: string | null;
};

export type Balance = { readonly money: Money; readonly told: Mt940Balance };

const balanceTag = /^6(?:0[FM]|2[FM]|4|5)$/;
const shape = /^([CD])(\d{6})([A-Z]{3})([\d.,]+)\s*$/;

/** The currency of a statement: that of its first balance or, in a report within the day, that of the limit above which it tells. */
export function readUsual(message: Mt940Message, faults: Faults): Usual {
  const [first] = message.flatMap(({ tag, line, lines: [text] }) => {
    const code = balanceTag.test(tag) ? shape.exec(text)?.[3] : tag === "34F" ? /^[A-Z]{3}/.exec(text)?.[0] : undefined;
    return code === undefined ? [] : [{ code, line }];
  });
  return usualCurrency(first?.code ?? "", "60F", { line: first?.line ?? message[0]?.line ?? 1, faults });
}

/** The balances of a statement, as they stand in it. */
export function readBalances(message: Mt940Message, usual: Usual, faults: Faults): Balance[] {
  const fields = message.filter(({ tag }) => balanceTag.test(tag));
  return fields.flatMap((field) => readBalance(field, usual, faults));
}

function readBalance({ tag, line, lines: [text] }: Mt940Field, usual: Usual, faults: Faults): Balance[] {
  const [, mark = "", day = "", code = "", amount = ""] = shape.exec(text) ?? [];
  if (mark === "") {
    faults.error(line, text, "This is no balance: it is written as C260331EUR1234,50.");
    return [];
  }
  const currency = currencyWithin(usual, code);
  if (currency === undefined) {
    faults.error(line, code, "ISO 4217 has no such currency, so that the balance is left out.");
  }
  const said = currency === undefined ? null : readAmount(amount, currency, { line, faults });
  if (said === null) return [];
  const money = signedBy(mark, said);
  const other = money.currency === usual.currency ? {} : { currency: money.currency };
  return [{ money, told: { kind: tag, amount: decimal(money), ...other, on: readDay(day, { line, faults }) } }];
}
