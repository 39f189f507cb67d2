import { checkBalances, type Usual } from "#formats/bank-statement";
import type { Faults } from "#formats/fault";
import { childAt, childrenOf, type XmlElement } from "#formats/xml";
import { decimal, readDecimal, sumOf, type Money } from "#money/money";
import type { Balances } from "./balances.ts";
import type { CamtEntry } from "./entry.ts";
import { signed } from "./values.ts";

type Said = {
  readonly balances: Balances;
  readonly read: readonly { readonly entry: CamtEntry; readonly money: Money }[];
  readonly usual: Usual;
  readonly faults: Faults;
};

/**
 * Compares what a statement says of all its movements with the movements: the balances before and after with what is booked
 * between them, and the number and the sums of its summary, where it has one.
 */
export function checkSums(statement: XmlElement, { balances, read, usual, faults }: Said): void {
  const isOurs = ({ money }: { readonly money: Money }) => money.currency === usual.currency;
  const { opening, closing } = balances;
  const booked = read.filter(({ entry }) => entry.status === "booked");
  if (opening !== undefined && closing !== undefined && booked.every(isOurs)) {
    const moved = booked.map(({ money }) => money);
    checkBalances({ opening: opening.money, closing: closing.money, moved }, { line: statement.line, faults });
  }
  const summary = childAt(statement, "TxsSummry");
  checkNumber(childAt(summary, "TtlNtries", "NbOfNtries"), childrenOf(statement, "Ntry").length, faults);
  if (!read.every(isOurs)) return;
  for (const comesIn of [true, false]) {
    const moved = read.flatMap(({ money }) => (money.minor >= 0n === comesIn ? [signed(money, comesIn)] : []));
    checkSum(childAt(summary, comesIn ? "TtlCdtNtries" : "TtlDbtNtries", "Sum"), sumOf(moved, usual.currency), faults);
  }
}

function checkNumber(said: XmlElement | undefined, count: number, faults: Faults): void {
  if (said === undefined || Number(said.text) === count) return;
  faults.warning(said.line, said.text, `The number of movements does not agree: there are ${count}.`);
}

function checkSum(said: XmlElement | undefined, sum: Money, faults: Faults): void {
  if (said === undefined || readDecimal(said.text, sum.currency)?.minor === sum.minor) return;
  faults.warning(said.line, said.text, `The sum of the movements does not agree: they come to ${decimal(sum)}.`);
}
