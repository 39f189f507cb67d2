import type { Usual } from "#formats/bank-statement";
import type { Faults } from "#formats/fault";
import { childAt, childrenOf, firstText, textAt, type XmlElement } from "#formats/xml";
import type { Money } from "#money/money";
import { isCredit, readAmount, readDay, signed, told, type Told } from "./values.ts";

export type CamtBalance = Told & {
  /** OPBD and CLBD are the booked ones before and after, PRCD the one of the statement before, ITBD on the way, CLAV available. */
  readonly kind: string;
  readonly on: string | null;
  /** Whether it is that of a page, where a statement has several. */
  readonly interim: boolean;
};

type Balance = { readonly money: Money; readonly told: CamtBalance };

export type Balances = {
  readonly opening: Balance | undefined;
  readonly closing: Balance | undefined;
  readonly available: Balance | undefined;
  readonly all: readonly CamtBalance[];
};

/** The balances of a statement. Of several of one kind the first one counts; one of another currency is among all of them alone. */
export function readBalances(statement: XmlElement, usual: Usual, faults: Faults): Balances {
  const all = childrenOf(statement, "Bal").flatMap((element) => readBalance(element, usual, faults));
  const ours = all.filter(({ money, told }) => money.currency === usual.currency && !told.interim);
  const first = (kind: string) => ours.find(({ told }) => told.kind === kind);
  return {
    opening: first("OPBD") ?? first("PRCD"),
    closing: first("CLBD"),
    available: first("CLAV"),
    all: all.map(({ told }) => told),
  };
}

function readBalance(element: XmlElement, usual: Usual, faults: Faults): Balance[] {
  if (!element.isWhole) return [];
  const kind = firstText(
    element,
    ["Tp", "CdOrPrtry", "Cd"],
    ["Tp", "CdOrPrtry", "Prtry"],
    ["Tp", "Cd"],
    ["Tp", "Prtry"],
  );
  const amount = readAmount(childAt(element, "Amt"), usual, faults);
  const comesIn = isCredit(element);
  if (comesIn === undefined) faults.error(element.line, kind, "The balance does not say on which side it is.");
  if (amount === null || comesIn === undefined) return [];
  const money = signed(amount, comesIn);
  const interim = textAt(element, "Tp", "SubTp", "Cd") === "INTM";
  const on = readDay(childAt(element, "Dt"), faults);
  return [{ money, told: { kind, ...told(money, usual), on, interim } }];
}
