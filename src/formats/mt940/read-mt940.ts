import { checkBalances, type Usual } from "#formats/bank-statement";
import { collectFaults, type Faults, type ReadFormat } from "#formats/fault";
import { joinedLines, linesOf, textOf } from "#formats/text";
import type { Currency } from "#money/currency";
import { decimal } from "#money/money";
import { readBalances, readUsual, type Mt940Balance } from "./balances.ts";
import { lineMax, readDetails, type Mt940Details } from "./details.ts";
import { readMessages, type Mt940Field, type Mt940Message } from "./fields.ts";
import { readMovement } from "./movement.ts";

export type Mt940Entry = Omit<Mt940Details, "creditorRef" | "customerRef"> & {
  readonly line: number;
  /** The day of the entry or, where none is written, the value day. */
  readonly on: string | null;
  readonly valueOn: string | null;
  /** Signed: what takes from the account is negative, also where it takes back what came in. */
  readonly amount: string;
  /** Whether it takes back an earlier movement of the other direction. */
  readonly reversal: boolean;
  /** The bank's own, which many banks leave out. */
  readonly id: string;
  readonly kind: string;
  /** The payee's own; where there is none, the payer's; where there is none either, what stands in the field of the movement. */
  readonly reference: string;
  readonly supplement: string;
};

export type Mt940Statement = {
  readonly line: number;
  readonly id: string;
  /** The statement's number, and that of the part: 5 and 1 of `00005/001`, as they are written. */
  readonly number: string;
  readonly part: string;
  readonly bank: string;
  readonly account: string;
  readonly currency: Currency;
  /** The day of the closing balance; from when a statement tells is not said. */
  readonly to: string | null;
  /** Of a whole statement. Those of a part are among the balances alone. */
  readonly opening?: string;
  readonly openingOn?: string;
  readonly closing?: string;
  readonly closingOn?: string;
  readonly available?: string;
  readonly balances: readonly Mt940Balance[];
  /** What the bank says of the whole. */
  readonly memo: string;
  readonly entries: readonly Mt940Entry[];
};

/**
 * Reads a bank's statements as SWIFT's MT940, with or without the blocks of SWIFT around each. A movement out is negative, and
 * so is what takes back a credit. Balances between which something else moved than the movements are a warning.
 */
export function readMt940(bytes: Uint8Array): ReadFormat<{ readonly statements: readonly Mt940Statement[] }> {
  const faults = collectFaults();
  const messages = readMessages(linesOf(textOf(bytes)), faults);
  if (messages.length === 0) faults.error(1, "", "No statement is in the file: no field :20: begins one.");
  const statements = messages.map((message) => readStatement(message, faults));
  return { format: "mt940", records: { statements }, faults: faults.all() };
}

function readStatement(message: Mt940Message, faults: Faults): Mt940Statement {
  const line = message[0]?.line ?? 1;
  const usual = readUsual(message, faults);
  const balances = readBalances(message, usual, faults);
  const groups = withTexts(message);
  const read = groups.flatMap((group) => readEntry(group, usual, faults));
  const ours = balances.filter(({ money }) => money.currency === usual.currency);
  const first = (kind: RegExp) => ours.find(({ told }) => kind.test(told.kind));
  const [before, after] = [first(/^60/), first(/^62/)];
  if (before !== undefined && after !== undefined) {
    const moved = read.map(({ money }) => money);
    checkBalances({ opening: before.money, closing: after.money, moved }, { line, faults });
  }
  const [number = "", part = ""] = (fieldOf(message, /^28/)?.lines[0] ?? "").split("/");
  const [closing, available] = [first(/^62F/)?.told, first(/^64/)?.told];
  return {
    ...{ line, id: fieldOf(message, /^20/)?.lines[0].trim() ?? "", number: number.trim(), part: part.trim() },
    ...{ ...readAccount(message, faults), currency: usual.currency, to: closing?.on ?? null },
    ...balance("opening", first(/^60F/)?.told),
    ...balance("closing", closing),
    ...(available === undefined ? {} : { available: available.amount }),
    balances: balances.map(({ told }) => told),
    memo: joinedLines(groups.flatMap(({ field, texts }) => (field.tag === "61" ? [] : texts)).flat(), lineMax),
    entries: read.map(({ entry }) => entry),
  };
}

function fieldOf(message: Mt940Message, tag: RegExp): Mt940Field | undefined {
  return message.find((field) => tag.test(field.tag));
}

/** An account is written behind its bank, where the bank has a number, and before its BIC, where it has that. */
function readAccount(message: Mt940Message, faults: Faults): { readonly bank: string; readonly account: string } {
  const [field, second] = message.filter(({ tag }) => tag.startsWith("25"));
  const [text = "", bic = ""] = field?.lines.map((line) => line.trim()) ?? [];
  if (text === "") faults.error(field?.line ?? message[0]?.line ?? 1, "25", "The statement names no account.");
  if (second !== undefined) {
    faults.error(second.line, second.lines[0], "The account is named a second time within the statement.");
  }
  const at = text.indexOf("/");
  return at < 0 ? { bank: bic, account: text } : { bank: text.slice(0, at), account: text.slice(at + 1) };
}

function balance(name: "opening" | "closing", told: Mt940Balance | undefined) {
  if (told === undefined) return {};
  return { [name]: told.amount, ...(told.on === null ? {} : { [`${name}On`]: told.on }) };
}

type Group = { readonly field: Mt940Field; readonly texts: (readonly string[])[] };

/** The fields of a message, each with the lines of the texts, fields 86, that stand behind it. */
function withTexts(message: Mt940Message): Group[] {
  const groups: Group[] = [];
  for (const field of message) {
    if (field.tag === "86") groups.at(-1)?.texts.push(field.lines);
    else groups.push({ field, texts: [] });
  }
  return groups;
}

function readEntry({ field, texts }: Group, { currency }: Usual, faults: Faults) {
  const movement = field.tag === "61" ? readMovement(field, currency, faults) : null;
  if (movement === null) return [];
  const { money, customerRef, bankRef, ...moved } = movement;
  const { creditorRef, customerRef: ordered, ...details } = readDetails(texts.flat());
  // Some put the other party's account into the lines below, others into the place of the reference, and the name below.
  const isAccount = isIban.test(customerRef);
  const below = isAccount ? { account: customerRef, name: moved.supplement } : { account: moved.supplement, name: "" };
  const said = {
    ...details,
    name: details.name || below.name,
    otherAccount: details.otherAccount || (isIban.test(below.account) ? below.account : ""),
    reference: creditorRef || details.endToEnd || ordered || (isAccount ? "" : customerRef),
  };
  const entry = { line: field.line, ...moved, amount: decimal(money), id: bankRef, ...said } satisfies Mt940Entry;
  return [{ money, entry }];
}

const isIban = /^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/;
