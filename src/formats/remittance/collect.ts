import type { AdviceLine } from "./advice-lines.ts";
import { addBelow, amountAlone } from "./below.ts";
import { hasAmount, type DraftLine } from "./draft.ts";
import {
  addFact,
  addFacts,
  firstOf,
  isEmpty,
  noFacts,
  sayOtherwise,
  type Fact,
  type Facts,
  type Total,
} from "./facts.ts";
import { readFreeLine, type FreeLine } from "./free-line.ts";
import { beginsWithFact } from "./pieces.ts";
import { readTableRow, tableAt, type Amounts, type Table, type TableRow } from "./table.ts";
import type { Values } from "./values.ts";

/** A payment while its advice is read. */
export type DraftPayment = {
  readonly line: number;
  readonly facts: Facts;
  readonly lines: DraftLine[];
  /** What rows of sums say that are of this payment alone. */
  readonly sums: Sum[];
};

export type Sum = Amounts & { readonly line: number };

/** A row of sums in a table of several payments: of all of them, or of the one above it. */
export type SumAmong = Sum & { readonly above: DraftPayment; readonly all: ReadonlyMap<string, DraftPayment> };

/** What an advice says: its payments, and sums of several of them. */
export type Collected = { readonly payments: readonly DraftPayment[]; readonly sums: readonly SumAmong[] };

type Collecting = {
  readonly values: Values;
  readonly payments: DraftPayment[];
  readonly sums: SumAmong[];
  /** What was said since the last line: of its payment or, where lines follow and it says otherwise, of the next. */
  block: Facts;
  table: Table | null;
  /** The payments of the table by what its rows say of them, where they do; and what was said of all of them before. */
  byRow: Map<string, DraftPayment>;
  before: Facts;
  /** Payments of which only a list of payments has told yet, by their number. */
  readonly listed: Map<string, DraftPayment>;
  /** The invoice that was named last, of which the next lines may say more. */
  open: DraftLine | null;
};

/** Gathers what the lines of an advice say, by payments. */
export function collect(lines: readonly AdviceLine[], values: Values): Collected {
  const collecting: Collecting = {
    ...{ values, payments: [], sums: [], listed: new Map(), block: noFacts() },
    ...{ table: null, byRow: new Map(), before: noFacts(), open: null },
  };
  for (const [at, line] of lines.entries()) {
    // Headings in two lines are taken with the first.
    const isTaken = line.number === collecting.table?.headings.number;
    if (!isTaken) takeLine(collecting, line, lines[at + 1]);
  }
  endBlock(collecting);
  return { payments: collecting.payments, sums: collecting.sums };
}

function takeLine(collecting: Collecting, line: AdviceLine, next: AdviceLine | undefined): void {
  if (line.cells.every(({ text }) => text === "")) {
    if (collecting.open !== null && hasAmount(collecting.open)) collecting.open = null;
    return;
  }
  const table = tableAt(line, next);
  if (table !== undefined) return beginTable(collecting, table);
  if (collecting.table === null || beginsWithFact(line, ["colon"])) return takeFreeLine(collecting, line);
  const row = readTableRow(line, collecting.table, collecting.values);
  const isRow = row.is !== "nothing" && (row.is !== "line" || row.isSureOfReference || !beginsWithFact(line, ["cell"]));
  if (isRow) takeRow(collecting, line.number, row);
  else takeFreeLine(collecting, line);
}

/** The same headings again are a page's; others, or a block of facts before them, begin anew. */
function beginTable(collecting: Collecting, table: Table): void {
  collecting.open = null;
  const isSame = sameHeadings(collecting.table, table) && isEmpty(collecting.block);
  collecting.table = table;
  if (isSame) return;
  collecting.byRow = new Map();
  collecting.before = noFacts();
}

function sameHeadings(one: Table | null, other: Table): boolean {
  const texts = ({ headings }: Table) => headings.cells.map(({ text }) => text).join("\t");
  return one !== null && texts(one) === texts(other);
}

function takeRow(collecting: Collecting, line: number, row: TableRow): void {
  const { byRow, payments, sums } = collecting;
  if (row.is === "line" && !row.isSureOfReference && saysTotalAgain(payments.at(-1), row.line)) return;
  if (row.is === "line") {
    const payment = paymentOfRow(collecting, row.line, row.facts);
    payment.lines.push(row.line);
    if (row.total !== null) payment.facts.totals.push(row.total);
  } else if (row.is === "payment") {
    for (const fact of row.facts) takeFact(collecting, fact);
    if (row.total !== null) takeTotal(collecting, row.total);
  } else if (row.is === "total") {
    const above = payments.at(-1);
    const sum = { ...row.amounts, line };
    if (above !== undefined && byRow.size > 1) sums.push({ ...sum, above, all: byRow });
    else above?.sums.push(sum);
  }
}

/** A stub repeats the total beside other words: the account that it was paid from. */
function saysTotalAgain(payment: DraftPayment | undefined, { told, loose }: DraftLine): boolean {
  const amount = told.paid ?? loose[0];
  const [said, summed] = [payment?.facts.totals.at(-1)?.minor, payment?.sums.at(-1)];
  return amount !== undefined && [said, summed?.told.paid ?? summed?.loose[0]].includes(amount);
}

/** The payment that a row of a table says it is of; where it says nothing, that of the row above or of what was said before. */
function paymentOfRow(collecting: Collecting, { line }: DraftLine, facts: readonly Fact[]): DraftPayment {
  const { byRow, payments } = collecting;
  const key = facts.map(({ kind, value }) => `${kind} ${value}`).join("\n");
  if (key === "") return (byRow.size === 0 ? undefined : payments.at(-1)) ?? paymentFor(collecting, line);
  const known = byRow.get(key);
  if (known !== undefined) return known;
  const payment = listedBefore(collecting, facts) ?? paymentOfFacts(collecting, line, facts);
  byRow.set(key, payment);
  return payment;
}

/** A payment of that number of which a table of payments said what it came to. */
function listedBefore(collecting: Collecting, facts: readonly Fact[]): DraftPayment | undefined {
  if (collecting.listed.size > 0) endBlock(collecting);
  const trace = facts.find(({ kind }) => kind === "trace")?.value;
  const listed = trace === undefined ? undefined : collecting.listed.get(trace);
  return listed?.lines.length === 0 ? listed : undefined;
}

/** Begins a payment of what a row says and, of what it does not, what was said before the table. */
function paymentOfFacts(collecting: Collecting, line: number, facts: readonly Fact[]): DraftPayment {
  if (collecting.byRow.size === 0) collecting.before = takeBlock(collecting);
  const own = noFacts();
  for (const fact of facts) addFact(own, fact);
  addFacts(own, { ...collecting.before, totals: [] });
  const payment = startPayment(collecting, line, own);
  for (const { line, minor } of collecting.before.totals) {
    collecting.sums.push({ line, told: { paid: minor }, loose: [], above: payment, all: collecting.byRow });
  }
  collecting.before = { ...collecting.before, totals: [] };
  return payment;
}

/** The payment of a line: the one that is open, unless what was said since its last line is of another. */
function paymentFor(collecting: Collecting, line: number): DraftPayment {
  const block = takeBlock(collecting);
  const current = collecting.payments.at(-1);
  if (current === undefined) return startPayment(collecting, line, block);
  if (sayOtherwise(block.byWords.values(), current.facts)) {
    return startPayment(collecting, line, withoutItsTotal(current, block));
  }
  addFacts(current.facts, block);
  return current;
}

/** A total that stands before all that is said of the next payment is of the one above, where that has none. */
function withoutItsTotal({ facts, sums }: DraftPayment, block: Facts): Facts {
  const [total, ...totals] = block.totals;
  const [fact] = block.byWords.values();
  const isItsOwn = fact !== undefined && total !== undefined && total.line < fact.line;
  if (!isItsOwn || facts.totals.length > 0 || sums.length > 0) return block;
  facts.totals.push(total);
  return { ...block, totals };
}

function takeBlock(collecting: Collecting): Facts {
  const { block } = collecting;
  collecting.block = noFacts();
  return block;
}

function startPayment({ payments }: Collecting, line: number, facts: Facts): DraftPayment {
  const payment = { line: lineOf(facts) ?? line, facts, lines: [], sums: [] };
  payments.push(payment);
  return payment;
}

function lineOf({ byWords, totals }: Facts): number | undefined {
  const [first] = byWords.values();
  return first?.line ?? totals[0]?.line;
}

function takeFact(collecting: Collecting, fact: Fact): void {
  if (fact.kind === "trace" && sayOtherwise([fact], collecting.block)) endBlock(collecting);
  addFact(collecting.block, fact);
}

/** What was said behind the last line is of its payment, unless it is of another number: then of a payment without lines. */
function endBlock(collecting: Collecting): void {
  if (isEmpty(collecting.block)) return;
  const block = takeBlock(collecting);
  const current = collecting.payments.at(-1);
  const traces = [...block.byWords.values()].filter(({ kind }) => kind === "trace");
  if (current !== undefined && !sayOtherwise(traces, current.facts)) return addFacts(current.facts, block);
  const own = current === undefined ? block : withoutItsTotal(current, block);
  const payment = startPayment(collecting, 1, own);
  const trace = firstOf(own, "trace");
  if (trace !== null) collecting.listed.set(trace, payment);
}

function takeFreeLine(collecting: Collecting, line: AdviceLine): void {
  const { facts, totals, named, apart }: FreeLine = readFreeLine(line, collecting.values);
  for (const fact of facts) takeFact(collecting, fact);
  for (const total of totals) takeTotal(collecting, total);
  if (named.length > 0) {
    for (const each of named) paymentFor(collecting, line.number).lines.push(each);
    collecting.open = named.length === 1 ? (named[0] ?? null) : null;
    return;
  }
  const left = collecting.open === null ? amountAlone(apart) : addBelow(collecting.open, apart);
  if (left !== null) takeTotal(collecting, { line: line.number, minor: left });
}

/** A total below a table of several payments may be of them all. */
function takeTotal({ block, byRow, payments, sums }: Collecting, total: Total): void {
  const above = payments.at(-1);
  if (above === undefined || byRow.size < 2) block.totals.push(total);
  else sums.push({ line: total.line, told: { paid: total.minor }, loose: [], above, all: byRow });
}
