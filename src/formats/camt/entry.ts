import type { Usual } from "#formats/bank-statement";
import type { Faults } from "#formats/fault";
import { childAt, firstText, textAt, type XmlElement } from "#formats/xml";
import type { Currency } from "#money/currency";
import type { Money } from "#money/money";
import { readDetails, type CamtDetails } from "./details.ts";
import { readTransactions, type Moved, type Transaction } from "./transactions.ts";
import { isCredit, readAmount, readDay, signed, told, type Told } from "./values.ts";

/** One of the transactions that the bank booked as one movement. */
export type CamtTransaction = CamtDetails & {
  readonly line: number;
  readonly on: string | null;
  readonly amount: string | null;
  readonly currency?: Currency;
  readonly ordered?: Told;
  readonly id: string;
};

/** A movement: of one transaction, whose details are its own, or of several, each of which it holds. */
export type CamtEntry = Omit<CamtTransaction, "amount"> & {
  /** Signed: what takes from the account is negative, also where it takes back what came in. */
  readonly amount: string;
  readonly valueOn: string | null;
  /** What is not booked is in no booked balance. */
  readonly status: CamtStatus;
  /** Whether it takes back an earlier movement of the other direction. */
  readonly reversal: boolean;
  /** Domain, family and sub-family of ISO 20022, or the bank's own code. */
  readonly kind: string;
  /** The bank's own words. */
  readonly text: string;
  /** Where there are several. */
  readonly transactions?: readonly CamtTransaction[];
};

export type CamtStatus = "booked" | "pending" | "information" | "future" | "unknown";

type Within = { readonly account: string; readonly usual: Usual; readonly faults: Faults };

type Read = { readonly entry: CamtEntry; readonly money: Money };

/** Reads a movement. None where it has no amount or no direction, which is told, or where the file breaks off in it. */
export function readEntry(element: XmlElement, within: Within): Read[] {
  const { account, usual, faults } = within;
  const { line, isWhole } = element;
  if (!isWhole) return [];
  const bankId = textAt(element, "AcctSvcrRef");
  const amount = readAmount(childAt(element, "Amt"), usual, faults);
  if (amount === null && textAt(element, "Amt") === "") faults.error(line, bankId, "The movement has no amount.");
  const comesIn = isCredit(element);
  if (comesIn === undefined) faults.error(line, bankId, "It is not said whether money comes in or goes out.");
  if (amount === null || comesIn === undefined) return [];

  const money = signed(amount, comesIn);
  const status = readStatus(element, faults);
  const valueOn = readDay(childAt(element, "ValDt"), faults);
  const on = readDay(childAt(element, "BookgDt"), faults) ?? valueOn;
  if (on === null && status === "booked") faults.warning(line, bankId, "The movement has no day.");
  const reversal = /^(?:true|1)$/.test(textAt(element, "RvslInd"));
  const moved = { bankId, money, comesIn, isReversal: reversal, account };
  return [
    {
      money,
      entry: {
        ...{ line, on, valueOn, ...told(money, usual), status, reversal, kind: kindOf(element) },
        ...{ text: textAt(element, "AddtlNtryInf"), ...readOwn(element, { ...moved, on }, within) },
      },
    },
  ];
}

/** What a movement says of itself: what its only transaction says, or what is said of all of them. */
function readOwn(element: XmlElement, moved: Moved & { readonly on: string | null }, within: Within) {
  const transactions = readTransactions(element, moved, within);
  const [only] = transactions.length === 1 ? transactions : [];
  const details = only?.details ?? readDetails(undefined, moved, within);
  const batch = childAt(element, "NtryDtls", "Btch");
  return {
    ...details,
    memo: details.memo || textAt(element, "AddtlNtryInf"),
    reference: details.reference || firstText(batch, ["PmtInfId"], ["MsgId"]),
    id: moved.bankId || (only?.id ?? ""),
    ...(only?.ordered === undefined ? {} : { ordered: only.ordered }),
    ...(transactions.length < 2
      ? {}
      : { transactions: transactions.map((one) => printed(one, moved.on, within.usual)) }),
  };
}

function printed({ money, details, ...rest }: Transaction, on: string | null, usual: Usual): CamtTransaction {
  return { ...rest, on, ...(money === null ? { amount: null } : told(money, usual)), ...details };
}

const statuses: Readonly<Record<string, CamtStatus>> = {
  BOOK: "booked",
  PDNG: "pending",
  INFO: "information",
  FUTR: "future",
};

function readStatus(element: XmlElement, faults: Faults): CamtStatus {
  const said = firstText(element, ["Sts", "Cd"], ["Sts", "Prtry"], ["Sts"]);
  const status = Object.hasOwn(statuses, said) ? statuses[said] : undefined;
  if (status === undefined) faults.warning(element.line, said, "It is not said whether the movement is booked.");
  return status ?? "unknown";
}

function kindOf(element: XmlElement): string {
  const code = childAt(element, "BkTxCd") ?? childAt(element, "NtryDtls", "TxDtls", "BkTxCd");
  const parts = [
    ["Domn", "Cd"],
    ["Domn", "Fmly", "Cd"],
    ["Domn", "Fmly", "SubFmlyCd"],
  ].map((path) => textAt(code, ...path));
  return parts.filter((part) => part !== "").join("/") || textAt(code, "Prtry", "Cd");
}
