import type { Usual } from "#formats/bank-statement";
import type { Faults } from "#formats/fault";
import { childAt, childrenOf, firstText, type XmlElement } from "#formats/xml";
import type { Currency } from "#money/currency";
import { decimal, sumOf, type Money } from "#money/money";
import { readDetails, type CamtDetails, type Direction } from "./details.ts";
import { isCredit, readAmount, signed, told, type Told } from "./values.ts";

/** What the bank says of one transaction. */
export type Transaction = {
  readonly line: number;
  /** The bank's own; where each has none, that of the movement and the transaction's place in it: `7F/2`. */
  readonly id: string;
  /** Signed as movements are; null where the bank says the sum of all alone. */
  readonly money: Money | null;
  /** What was ordered, where it was of another currency. */
  readonly ordered?: Told;
  readonly details: CamtDetails;
};

/** The movement of which transactions are told. */
export type Moved = Direction & { readonly bankId: string; readonly money: Money };

type Within = { readonly usual: Usual; readonly faults: Faults };

/** Reads the transactions of a movement. Where there are several, their number and sum are compared with what is said of all. */
export function readTransactions(movement: XmlElement, moved: Moved, within: Within): Transaction[] {
  const groups = childrenOf(movement, "NtryDtls");
  // The first version has no groups.
  const elements = [movement, ...groups].flatMap((group) => childrenOf(group, "TxDtls"));
  const ids = idsOf(elements, moved.bankId);
  const transactions = elements.map((element, at) => ({
    ...{ line: element.line, id: ids[at] ?? "", money: readMoney(element, moved, within) },
    ...readOrdered(element, moved, within),
    details: readDetails(element, moved, within),
  }));
  if (elements.length > 1) {
    for (const group of groups) checkCount(group, within.faults);
    const isNet = [movement, ...elements].some((element) => childAt(element, "Chrgs") !== undefined);
    if (!isNet) checkSum(transactions, moved, { line: movement.line, faults: within.faults });
  }
  return transactions;
}

/** Where a transaction says its amount: what was booked stands before what was ordered. */
const amountPaths = [
  ["Amt"],
  ["AmtDtls", "TxAmt", "Amt"],
  ["AmtDtls", "CntrValAmt", "Amt"],
  ["AmtDtls", "InstdAmt", "Amt"],
];

/** The amount in the movement's currency, if it is said in it. */
function readMoney(element: XmlElement, { money, comesIn }: Moved, { usual, faults }: Within): Money | null {
  const said = amountPaths.flatMap((path) => childAt(element, ...path) ?? []);
  const amount = readAmount(said.find(isOf(money.currency)) ?? said[0], usual, faults);
  return amount && signed(amount, isCredit(element) ?? comesIn);
}

function readOrdered(element: XmlElement, { money }: Moved, { usual, faults }: Within): Pick<Transaction, "ordered"> {
  const said = [childAt(element, "AmtDtls", "InstdAmt", "Amt"), childAt(element, "Amt")];
  const other = said.find((amount) => amount !== undefined && !isOf(money.currency)(amount));
  const amount = readAmount(other, usual, faults);
  return amount === null ? {} : { ordered: told(amount, usual) };
}

function isOf(currency: Currency): (amount: XmlElement) => boolean {
  return ({ attributes }) => (attributes["Ccy"] ?? currency) === currency;
}

/** Each transaction's identifier. Some banks give all of them that of the movement. */
function idsOf(elements: readonly XmlElement[], bankId: string): string[] {
  const own = elements.map((element) =>
    firstText(childAt(element, "Refs"), ["AcctSvcrRef"], ["AcctSvcrTxId"], ["TxId"]),
  );
  const isOne = new Set(own).size === own.length && !own.includes(bankId) && !own.includes("");
  return isOne || bankId === "" ? own : own.map((_, at) => `${bankId}/${at + 1}`);
}

function checkCount(group: XmlElement, faults: Faults): void {
  const said = childAt(group, "Btch", "NbOfTxs");
  const count = childrenOf(group, "TxDtls").length;
  if (said === undefined || Number(said.text) === count) return;
  faults.warning(said.line, said.text, `The number of transactions does not agree: there are ${count}.`);
}

type Where = { readonly line: number; readonly faults: Faults };

function checkSum(transactions: readonly Transaction[], { money: whole }: Moved, { line, faults }: Where): void {
  const known = transactions.flatMap(({ money }) => (money?.currency === whole.currency ? [money] : []));
  if (known.length < transactions.length) return;
  const sum = sumOf(known, whole.currency);
  if (sum.minor === whole.minor) return;
  faults.warning(line, decimal(whole), `The sum of the transactions does not agree: they come to ${decimal(sum)}.`);
}
