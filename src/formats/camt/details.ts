import type { Usual } from "#formats/bank-statement";
import type { Faults } from "#formats/fault";
import { knownReference } from "#formats/reference";
import { joinedLines } from "#formats/text";
import { childAt, childrenOf, firstText, textAt, type XmlElement } from "#formats/xml";
import { readAmount, readDay, told, type Told } from "./values.ts";

/** A block of what a payer says in a form of its own: which of our references, which documents, how much of them. */
export type CamtRemittance = {
  /** The payee's own, as a bill prints it to be given back. */
  readonly reference: string;
  readonly documents: readonly { readonly kind: string; readonly number: string; readonly on: string | null }[];
  readonly remitted?: Told;
  readonly discount?: Told;
  readonly memo: string;
};

/** What is said of one transaction beside its amount. */
export type CamtDetails = {
  /** Of the other party: who paid us, or whom we paid. */
  readonly name: string;
  readonly otherAccount: string;
  /** For whom the other party acted, where it says so. */
  readonly ultimate: string;
  /** What the payer wrote, its lines joined. */
  readonly memo: string;
  /** The payee's own reference; where there is none, the payer's; where there is none either, the number of the check. */
  readonly reference: string;
  readonly endToEnd: string;
  readonly mandate: string;
  readonly remittance: readonly CamtRemittance[];
  /** Why it came back, where it did. */
  readonly returned?: { readonly reason: string; readonly text: string };
};

export type Direction = {
  readonly comesIn: boolean;
  readonly isReversal: boolean;
  /** Our own account. */
  readonly account: string;
};

type Within = { readonly usual: Usual; readonly faults: Faults };

/** Reads what a transaction says of itself. Undefined is one of which the bank says nothing. */
export function readDetails(transaction: XmlElement | undefined, way: Direction, within: Within): CamtDetails {
  const refs = childAt(transaction, "Refs");
  const information = childAt(transaction, "RmtInf");
  const remittance = childrenOf(information, "Strd").map((block) => readRemittance(block, within));
  const endToEnd = knownReference(textAt(refs, "EndToEndId"));
  const memo = [textNamed(information, "Ustrd"), ...remittance.map((block) => block.memo)];
  const told = memo.filter((line) => line !== "").join(" ") || textAt(transaction, "AddtlTxInf");
  const ours = remittance.map(({ reference }) => reference).find((reference) => reference !== "");
  return {
    ...readParty(transaction, way),
    memo: told,
    reference: ours ?? (endToEnd || textAt(refs, "ChqNb")),
    endToEnd,
    mandate: textAt(refs, "MndtId"),
    remittance,
    ...readReturn(childAt(transaction, "RtrInf")),
  };
}

/**
 * Of debtor and creditor the one that is not us: who pays where money comes in. What is reversed keeps the parts that both had
 * in what is taken back. Where our account is named as that of one of them, this decides.
 */
function readParty(transaction: XmlElement | undefined, { comesIn, isReversal, account }: Direction) {
  const parties = childAt(transaction, "RltdPties");
  const isOurs = (role: string) => account !== "" && accountOf(childAt(parties, `${role}Acct`)) === account;
  const [usual, opposite] = comesIn === isReversal ? ["Cdtr", "Dbtr"] : ["Dbtr", "Cdtr"];
  const role = isOurs(usual) && !isOurs(opposite) ? opposite : usual;
  return {
    name: nameOf(childAt(parties, role)),
    otherAccount: accountOf(childAt(parties, `${role}Acct`)),
    ultimate: nameOf(childAt(parties, `Ultmt${role}`)),
  };
}

function nameOf(party: XmlElement | undefined): string {
  return firstText(party, ["Nm"], ["Pty", "Nm"], ["Agt", "FinInstnId", "Nm"]);
}

/** The number of an account, by whatever it is known. */
export function accountOf(account: XmlElement | undefined): string {
  const ways = [["IBAN"], ["Othr", "Id"], ["BBAN"], ["UPIC"], ["PrtryAcct", "Id"]];
  return firstText(childAt(account, "Id"), ...ways);
}

function readRemittance(block: XmlElement, { usual, faults }: Within): CamtRemittance {
  const amount = (name: "remitted" | "discount", ...paths: readonly (readonly string[])[]) => {
    const elements = paths.map((path) => childAt(block, "RfrdDocAmt", ...path));
    const money = readAmount(
      elements.find((element) => element !== undefined && element.text !== ""),
      usual,
      faults,
    );
    return money === null ? {} : { [name]: told(money, usual) };
  };
  return {
    reference: textAt(block, "CdtrRefInf", "Ref"),
    documents: childrenOf(block, "RfrdDocInf").map((document) => ({
      kind: firstText(document, ["Tp", "CdOrPrtry", "Cd"], ["Tp", "CdOrPrtry", "Prtry"]),
      number: textAt(document, "Nb"),
      on: readDay(childAt(document, "RltdDt"), faults),
    })),
    ...amount("remitted", ["RmtdAmt"]),
    ...amount("discount", ["DscntApldAmt", "Amt"], ["DscntApldAmt"]),
    memo: textNamed(block, "AddtlRmtInf"),
  };
}

function readReturn(information: XmlElement | undefined): Pick<CamtDetails, "returned"> | undefined {
  if (information === undefined) return undefined;
  const text = textNamed(information, "AddtlInf");
  return { returned: { reason: firstText(information, ["Rsn", "Cd"], ["Rsn", "Prtry"]), text } };
}

/** The longest line that a text may have; what is longer is told in several. */
const lineMax = 140;

function textNamed(element: XmlElement | undefined, name: string): string {
  return joinedLines(
    childrenOf(element, name).map(({ text }) => text),
    lineMax,
  );
}
