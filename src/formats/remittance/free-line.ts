import { readCurrency } from "#money/currency";
import type { AdviceLine } from "./advice-lines.ts";
import type { Fact, Total } from "./facts.ts";
import { hasAmount, type DraftLine, type Told } from "./draft.ts";
import type { Label } from "./labels.ts";
import { piecesOf, type LabelPiece, type Piece } from "./pieces.ts";
import { dayOf, minorOf, type Values } from "./values.ts";

/** What a line that is no table's says. */
export type FreeLine = {
  readonly facts: readonly Fact[];
  readonly totals: readonly Total[];
  /** The invoices that it names, each with what stands beside it. */
  readonly named: readonly DraftLine[];
  /** What stands on a line that names no invoice. */
  readonly apart: Apart;
};

/** Amounts that stand by themselves; `isLabelled`: a word says that one of them is the amount that matters. */
export type Apart = DraftLine & { isLabelled: boolean };

type Reading = {
  readonly line: number;
  readonly values: Values;
  readonly facts: Fact[];
  readonly totals: Total[];
  readonly apart: Apart;
  readonly named: DraftLine[];
  pending: LabelPiece | null;
  /** Whether the line is a number that nothing introduces, and amounts: as good as a line of a table. */
  readonly isBare: boolean;
  /** Whether what was named last is a credit memo. */
  isCredit: boolean;
};

export function readFreeLine(line: AdviceLine, values: Values): FreeLine {
  const pieces = piecesOf(line);
  const apart = { ...named(line.number, ""), isLabelled: false };
  const reading: Reading = {
    ...{ line: line.number, values, facts: [], totals: [], apart, named: [], pending: null },
    ...{ isBare: isBare(pieces), isCredit: false },
  };
  for (const piece of pieces) takePiece(reading, piece);
  return { ...withAmountsShared(reading), apart };
}

function isBare(pieces: readonly Piece[]): boolean {
  const [first] = pieces;
  const numbers = pieces.filter(({ is }) => is === "number").length;
  return first?.is === "number" && numbers === 1 && pieces.every(({ is }) => is !== "words");
}

function named(line: number, reference: string): DraftLine {
  return { line, reference, document: "", on: null, told: {}, loose: [] };
}

function takePiece(reading: Reading, piece: Piece): void {
  if (piece.is === "filler") return;
  if (piece.is === "label") {
    reading.pending = piece;
    return;
  }
  if (piece.is === "words") takeWords(reading, piece.text);
  if (piece.is === "day") takeDay(reading, piece.text);
  if (piece.is === "money") takeMoney(reading, piece);
  if (piece.is === "number") takeNumber(reading, piece.text);
  const isGoingOn = piece.is === "number" && (piece.goesOn || isList(reading.pending));
  if (!isGoingOn) reading.pending = null;
}

/** "Invoices" are followed by as many numbers as come. */
function isList(pending: LabelPiece | null): boolean {
  return pending?.label === "reference" && /s$|s /.test(pending.phrase);
}

function takeWords({ pending, facts, line }: Reading, text: string): void {
  if (pending === null || text === "") return;
  // Who sent an e-mail is not who paid.
  if (pending.label === "payer" && pending.mark !== null && !text.includes("@")) {
    facts.push({ kind: payerOrNumber(text), line, by: pending.phrase, value: text });
  }
  if (pending.label === "currency" && readCurrency(text) !== undefined) {
    facts.push({ kind: "currency", line, by: pending.phrase, value: text.toUpperCase() });
  }
  if (pending.label === "customer" && pending.mark !== null) {
    facts.push({ kind: "customer", line, by: pending.phrase, value: text });
  }
}

/** Some put the number of the customer where its name is looked for. */
export function payerOrNumber(text: string): "payer" | "customer" {
  return /\p{L}/u.test(text) ? "payer" : "customer";
}

function takeDay(reading: Reading, text: string): void {
  const { pending, facts, line, values } = reading;
  if (pending?.label === "other" || pending?.label === "trace") return;
  const value = dayOf(text, line, values);
  if (value === null) return;
  const last = lastOf(reading);
  const isPayments = pending?.label === "on" || (last === reading.apart && isOfPayment(pending));
  if (isPayments) facts.push({ kind: "on", line, by: pending?.phrase ?? "", value });
  else last.on ??= value;
}

/** "Our payment of March 3" and "paid 3/3/2026" say when, where no invoice stands before it. */
function isOfPayment(pending: LabelPiece | null): boolean {
  return pending?.label === "paid" || (pending?.label === "amount" && pending.phrase === "payment");
}

/** Labels of amounts; what is said behind them, where they say it of a line. */
const amountLabels: Partial<Record<Label, keyof Told | "amount" | "total" | "none">> = {
  ...{ invoiced: "invoiced", discount: "discount", adjustment: "adjustment", paid: "paid" },
  ...{ amount: "amount", total: "total", subtotal: "none", other: "none" },
};

function takeMoney(reading: Reading, { text, isDoubtful }: Piece & { readonly is: "money" }): void {
  const { pending, line, values } = reading;
  const label = pending === null ? undefined : amountLabels[pending.label];
  if (label === "none") return;
  // Behind the number of an invoice a dash parts the amount from it; a credit memo's may be its sign.
  const last = lastOf(reading);
  const isParting = last !== reading.apart && !hasAmount(last) && !reading.isCredit;
  if (isDoubtful && pending === null && !isParting) {
    values.faults.warning(line, text, "It is not said whether the dash before the amount is its sign.");
    return;
  }
  const minor = minorOf(text, line, values);
  if (minor !== null) takeAmount(reading, minor, label);
}

function takeAmount(reading: Reading, minor: bigint, label: keyof Told | "amount" | "total" | undefined): void {
  const last = lastOf(reading);
  if (label === "total" && last.reference === "") {
    reading.totals.push({ line: reading.line, minor });
    return;
  }
  const kind = label === "total" ? "paid" : label;
  if (kind === undefined || kind === "amount" || last.told[kind] !== undefined) last.loose = [...last.loose, minor];
  else last.told = { ...last.told, [kind]: minor };
  reading.apart.isLabelled ||= last === reading.apart && (kind === "amount" || kind === "paid");
}

function takeNumber(reading: Reading, text: string): void {
  const { pending, facts, line, values } = reading;
  if (pending === null) {
    if (reading.isBare) reading.named.push(named(line, text));
    return;
  }
  const label = amountLabels[pending.label];
  if (label !== undefined) {
    const minor = label !== "none" && pending.mark !== null && /^\d+$/.test(text) ? minorOf(text, line, values) : null;
    if (minor !== null && label !== "none") takeAmount(reading, minor, label);
  } else if (pending.label === "reference") {
    reading.named.push(named(line, text));
    reading.isCredit = /credit|^cm|gutschrift|avoir/.test(pending.phrase);
  } else if (pending.label === "on" || pending.label === "day") {
    if (/^\d{8}$/.test(text)) takeDay(reading, text);
  } else if (pending.label === "trace" || pending.label === "customer") {
    if (text.length >= 3) facts.push({ kind: pending.label, line, by: pending.phrase, value: text });
  }
}

/** Whose is what comes next: the invoice that was named last or, before any, no invoice's. */
function lastOf({ named: all, apart }: Reading): DraftLine {
  return all.at(-1) ?? apart;
}

/**
 * Whose the amounts of a line are: those before its only invoice are its, too. Of several invoices each has its own or, where
 * there is one amount for all of them, it is what was paid in all.
 */
function withAmountsShared({ named: all, apart, facts, totals, line, isBare }: Reading): Omit<FreeLine, "apart"> {
  const [one, ...others] = all;
  if (one === undefined) return { facts, totals, named: [] };
  if (others.length === 0) {
    one.told = { ...apart.told, ...one.told };
    one.loose = [...apart.loose, ...one.loose];
    one.on ??= apart.on;
    return { facts, totals, named: isBare && !hasAmount(one) ? [] : [one] };
  }
  if (!hasAmount(apart) && all.every(hasAmount)) return { facts, totals, named: all };
  const amounts = [apart, ...all].flatMap(({ told, loose }) => [...Object.values(told), ...loose]);
  const [only, ...more] = amounts;
  const total = only !== undefined && more.length === 0 ? [{ line, minor: only }] : [];
  return { facts, totals: [...totals, ...total], named: all.map(({ reference }) => named(line, reference)) };
}
