import { checkIds, usualCurrency } from "#formats/bank-statement";
import { collectFaults, type Faults, type ReadFormat } from "#formats/fault";
import { textOf } from "#formats/text";
import { readCurrency, type Currency } from "#money/currency";
import { allNamed, firstNamed, readElements, textNamed, type OfxElement } from "./elements.ts";
import { readAmount, readDay } from "./values.ts";

export type OfxEntry = {
  readonly line: number;
  readonly on: string | null;
  /** Signed as the file has it: what takes from the account is negative, whatever the kind says. */
  readonly amount: string;
  /** Where it is of another one than the account is. */
  readonly currency?: Currency;
  /** The bank's own, unique within an account at best. */
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly memo: string;
  readonly check: string;
  readonly reference: string;
};

export type OfxStatement = {
  readonly line: number;
  readonly kind: "bank" | "credit-card" | "investments";
  readonly bank: string;
  readonly account: string;
  readonly accountKind: string;
  readonly currency: Currency;
  readonly from: string | null;
  readonly to: string | null;
  readonly closing?: string;
  readonly closingOn?: string;
  readonly available?: string;
  readonly entries: readonly OfxEntry[];
};

/**
 * Reads what a bank gives out for personal finance programs, OFX 1 (SGML) and 2 (XML), QFX among them: statements of
 * accounts and cards. Of investments it reads the cash alone. An answer by which the bank refuses is an error.
 */
export function readOfx(bytes: Uint8Array): ReadFormat<{ readonly statements: readonly OfxStatement[] }> {
  const faults = collectFaults();
  const text = textOf(bytes);
  const root = readElements(text, faults);
  const ofx = firstNamed(root, "OFX");
  if (ofx === undefined) {
    faults.error(1, text.trimStart().slice(0, 40), "No element OFX is in the file.");
    return { format: "ofx", records: { statements: [] }, faults: faults.all() };
  }
  for (const status of allNamed(ofx, "STATUS")) checkStatus(status, faults);
  const statements = [...allNamed(ofx, "STMTRS", "CCSTMTRS", "INVSTMTRS")].map((told) => readStatement(told, faults));
  if (statements.length === 0) faults.warning(ofx.line, "OFX", "No statement is in the file.");
  return { format: "ofx", records: { statements }, faults: faults.all() };
}

function checkStatus(status: OfxElement, faults: Faults): void {
  const [code, severity, message] = ["CODE", "SEVERITY", "MESSAGE"].map((name) => textNamed(status, name));
  if (severity?.toUpperCase() !== "ERROR") return;
  faults.error(status.line, `${code} ${message}`.trim(), "The bank refused what it was asked for.");
}

const kinds = { STMTRS: "bank", CCSTMTRS: "credit-card", INVSTMTRS: "investments" } as const;

function readStatement(told: OfxElement, faults: Faults): OfxStatement {
  const kind = kinds[told.name as keyof typeof kinds];
  const from = [...allNamed(told, "BANKACCTFROM", "CCACCTFROM", "INVACCTFROM")][0] ?? told;
  const currency = currencyOf(told, faults);
  const within = { line: told.line, faults };
  const balance = (name: string) => {
    const element = firstNamed(told, name);
    if (element === undefined) return {};
    const where = { line: element.line, faults };
    return {
      amount: readAmount(textNamed(element, "BALAMT"), currency, where),
      on: readDay(textNamed(element, "DTASOF"), where),
    };
  };
  const [ledger, available] = [balance("LEDGERBAL"), balance("AVAILBAL")];
  const account = textNamed(from, "ACCTID");
  if (account === "") faults.error(from.line, from.name, "The statement names no account.");
  const entries = [...allNamed(told, "STMTTRN")].flatMap((entry) => readEntry(entry, { currency, faults }));
  checkIds(entries, "FITID", faults);
  return {
    ...{ line: told.line, kind, bank: textNamed(from, "BANKID") || textNamed(from, "BROKERID"), account },
    ...{ accountKind: textNamed(from, "ACCTTYPE"), currency },
    from: readDay(textNamed(told, "DTSTART"), within),
    to: readDay(textNamed(told, "DTEND"), within),
    ...(ledger.amount ? { closing: ledger.amount } : {}),
    ...(ledger.amount && ledger.on ? { closingOn: ledger.on } : {}),
    ...(available.amount ? { available: available.amount } : {}),
    entries,
  };
}

function currencyOf(told: OfxElement, faults: Faults): Currency {
  const element = firstNamed(told, "CURDEF");
  return usualCurrency(element?.text ?? "", "CURDEF", { line: element?.line ?? told.line, faults }).currency;
}

type Within = { readonly currency: Currency; readonly faults: Faults };

function readEntry(entry: OfxElement, { currency: usual, faults }: Within): OfxEntry[] {
  const where = { line: entry.line, faults };
  // ORIGCURRENCY only says what it was before the bank changed it; the amount is the account's then.
  const other = readCurrency(textNamed(entry, "CURRENCY", "CURSYM"));
  const amount = readAmount(textNamed(entry, "TRNAMT"), other ?? usual, where);
  const id = textNamed(entry, "FITID");
  if (amount === null) {
    if (textNamed(entry, "TRNAMT") === "") faults.error(entry.line, id, "The movement has no amount.");
    return [];
  }
  const on = readDay(textNamed(entry, "DTPOSTED"), where);
  if (on === null && textNamed(entry, "DTPOSTED") === "") faults.error(entry.line, id, "The movement has no day.");
  const check = textNamed(entry, "CHECKNUM").replace(/^0+$/, "");
  return [
    {
      ...{ line: entry.line, on, amount, ...(other === undefined || other === usual ? {} : { currency: other }) },
      ...{ id, kind: textNamed(entry, "TRNTYPE").toUpperCase() },
      ...{ name: textNamed(entry, "NAME"), memo: textNamed(entry, "MEMO") },
      ...{ check, reference: textNamed(entry, "REFNUM") || check },
    },
  ];
}
