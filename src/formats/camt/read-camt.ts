import { checkIds, usualCurrency, type Usual } from "#formats/bank-statement";
import { collectFaults, type Faults, type ReadFormat } from "#formats/fault";
import { childAt, childrenOf, elementsNamed, firstText, readXml, textAt, type XmlElement } from "#formats/xml";
import type { Currency } from "#money/currency";
import { readBalances, type Balances, type CamtBalance } from "./balances.ts";
import { accountOf } from "./details.ts";
import { readEntry, type CamtEntry } from "./entry.ts";
import { checkSums } from "./sums.ts";
import { readDay } from "./values.ts";

export type CamtStatement = {
  readonly line: number;
  /** camt.052, camt.053, camt.054. */
  readonly kind: "report" | "statement" | "notification";
  /** The message with its version, as `camt.053.001.08`; empty where the file does not say it. */
  readonly message: string;
  readonly id: string;
  readonly number: string;
  readonly bank: string;
  readonly account: string;
  readonly owner: string;
  readonly currency: Currency;
  readonly from: string | null;
  readonly to: string | null;
  /** What was booked before and after, where the bank says it in the account's currency. */
  readonly opening?: string;
  readonly openingOn?: string;
  readonly closing?: string;
  readonly closingOn?: string;
  readonly available?: string;
  readonly balances: readonly CamtBalance[];
  readonly entries: readonly CamtEntry[];
};

/** How a message names its statements, and what each is. The first version has its number in the name of the message. */
const messages = {
  BkToCstmrAcctRpt: ["Rpt", "report"],
  BkToCstmrStmt: ["Stmt", "statement"],
  BkToCstmrDbtCdtNtfctn: ["Ntfctn", "notification"],
} as const;
const messageName = /^(BkToCstmrAcctRpt|BkToCstmrStmt|BkToCstmrDbtCdtNtfctn)(?:V\d+)?$/;

/**
 * Reads what a bank tells its customer by ISO 20022: reports within the day (camt.052), statements (camt.053) and notices of
 * debits and credits (camt.054), of every version. What comes in is positive, by `CdtDbtInd` alone: that a movement is a
 * reversal turns no sign. Sums that do not agree are warnings.
 */
export function readCamt(bytes: Uint8Array): ReadFormat<{ readonly statements: readonly CamtStatement[] }> {
  const faults = collectFaults();
  const root = readXml(bytes, faults);
  const found = [...elementsNamed(root, messageName)];
  const version = versionOf(root);
  const statements = found.flatMap((message) => {
    const [, name = ""] = messageName.exec(message.name) ?? [];
    const [holder, kind] = messages[name as keyof typeof messages];
    return childrenOf(message, holder).map((element) => ({
      kind,
      message: version,
      ...readStatement(element, faults),
    }));
  });
  const [first] = root.within;
  if (found.length === 0 && first?.isWhole === true) {
    faults.error(first.line, first.name, "The file holds no report, statement or notice of camt.052 to camt.054.");
  } else if (first?.isWhole === true && statements.length === 0) {
    faults.warning(first.line, first.name, "No statement is in the file.");
  }
  return { format: "camt", records: { statements }, faults: faults.all() };
}

/** The message that a file says it is, by the namespace of its document. */
function versionOf(root: XmlElement): string {
  const documents = [...elementsNamed(root, /^Document$/), ...root.within];
  const spaces = documents.flatMap(({ attributes }) => Object.values(attributes));
  return /camt\.05[234]\.001\.\d\d/.exec(spaces.join(" "))?.[0] ?? "";
}

function readStatement(element: XmlElement, faults: Faults) {
  const account = accountOf(childAt(element, "Acct"));
  if (account === "") faults.error(element.line, textAt(element, "Id"), "The statement names no account.");
  const usual = readUsual(element, faults);
  const balances = readBalances(element, usual, faults);
  const read = childrenOf(element, "Ntry").flatMap((entry) => readEntry(entry, { account, usual, faults }));
  const entries = read.map(({ entry }) => entry);
  checkIds(
    entries.filter(({ status }) => status === "booked"),
    "AcctSvcrRef",
    faults,
  );
  if (element.isWhole) checkSums(element, { balances, read, usual, faults });
  const period = childAt(element, "FrToDt");
  return {
    ...{ line: element.line, id: textAt(element, "Id"), number: firstText(element, ["ElctrncSeqNb"], ["LglSeqNb"]) },
    ...{ bank: bankOf(element), account, owner: ownerOf(element), currency: usual.currency },
    from: readDay(childAt(period, "FrDtTm") ?? childAt(period, "FrDt"), faults),
    to: readDay(childAt(period, "ToDtTm") ?? childAt(period, "ToDt"), faults),
    ...balance("opening", balances),
    ...balance("closing", balances),
    ...(balances.available === undefined ? {} : { available: balances.available.told.amount }),
    ...{ balances: balances.all, entries },
  };
}

/** The currency of the account; where none is said, that of the first balance or movement. */
function readUsual(statement: XmlElement, faults: Faults): Usual {
  const amounts = ["Bal", "Ntry"].map((name) => childAt(statement, name, "Amt"));
  const said = [textAt(statement, "Acct", "Ccy"), ...amounts.map((amount) => amount?.attributes["Ccy"] ?? "")];
  const code = said.find((text) => text !== "") ?? "";
  return usualCurrency(code, "Ccy", { line: statement.line, faults });
}

function bankOf(statement: XmlElement): string {
  const ways = [["BICFI"], ["BIC"], ["ClrSysMmbId", "MmbId"], ["Nm"], ["NmAndAdr", "Nm"]];
  return firstText(childAt(statement, "Acct", "Svcr", "FinInstnId"), ...ways);
}

function ownerOf(statement: XmlElement): string {
  return firstText(childAt(statement, "Acct", "Ownr"), ["Nm"], ["Pty", "Nm"]);
}

function balance(name: "opening" | "closing", { [name]: found }: Balances) {
  if (found === undefined) return {};
  const { amount, on } = found.told;
  return { [name]: amount, ...(on === null ? {} : { [`${name}On`]: on }) };
}
