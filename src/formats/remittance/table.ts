import { readCurrency } from "#money/currency";
import type { AdviceLine, Cell } from "./advice-lines.ts";
import { lineAmounts, placesIn, type AdviceColumn, type AdvicePlaces } from "./columns.ts";
import type { DraftLine, Told } from "./draft.ts";
import type { Fact, Total } from "./facts.ts";
import { payerOrNumber } from "./free-line.ts";
import { labelAt, type Label } from "./labels.ts";
import { dayOf, inCurrency, minorOf, type Values } from "./values.ts";

/** The lines of an advice by columns: its headings, and where each column lies. */
export type Table = { readonly headings: AdviceLine; readonly places: AdvicePlaces };

/**
 * What a row of a table says: of an invoice, with what it says of the payment; of a payment alone; of sums; or nothing that
 * is a row's.
 */
export type TableRow =
  | (RowFacts & { readonly is: "line"; readonly line: DraftLine; readonly isSureOfReference: boolean })
  | (RowFacts & { readonly is: "payment" })
  | { readonly is: "total"; readonly amounts: Amounts }
  | { readonly is: "ornament" }
  | { readonly is: "nothing" };

/** What a row says of the payment that its line is of. */
export type RowFacts = { readonly facts: readonly Fact[]; readonly total: Total | null };

/** Amounts by what they are and, in their order, those of which that is not said. */
export type Amounts = Pick<DraftLine, "told" | "loose">;

/** The table that a line begins, if it is one of headings; they may stand in two lines, one over the other. */
export function tableAt(line: AdviceLine, next: AdviceLine | undefined): Table | undefined {
  const [one, two] = [tableIn(line), next === undefined ? undefined : tableIn(stacked(line, next))];
  if (one === undefined || two === undefined) return one ?? two;
  return Object.keys(two.places).length > Object.keys(one.places).length ? two : one;
}

function tableIn(headings: AdviceLine | undefined): Table | undefined {
  const places = headings === undefined ? undefined : placesIn(headings.cells.map(({ text }) => text));
  return headings === undefined || places === undefined ? undefined : { headings, places };
}

/** Two lines of words as one, each cell with the one below it. Nothing where one of them is no line of headings. */
function stacked(line: AdviceLine, next: AdviceLine): AdviceLine | undefined {
  const isWords = ({ cells }: AdviceLine) => cells.length > 1 && cells.every(({ text }) => !/\d/.test(text));
  if (line.isRow || next.isRow || !isWords(line) || !isWords(next)) return undefined;
  const cells = [...line.cells];
  for (const cell of next.cells) {
    const at = cells.findIndex(({ from, to }) => cell.from <= to && from <= cell.to);
    const above = cells[at];
    if (above === undefined) cells.push(cell);
    else cells[at] = over(above, cell);
  }
  return { ...next, cells: cells.toSorted((a, b) => a.from - b.from) };
}

type Texts = (column: AdviceColumn) => string;

export function readTableRow(line: AdviceLine, table: Table, fileValues: Values): TableRow {
  const filled = line.cells.filter(({ text }) => text !== "");
  if (filled.every(({ text }) => /^[-=_*+.|: ]+$/.test(text)) || isHeading(line, table)) return { is: "ornament" };
  const texts = textsOf(line, table);
  if (texts === undefined) return { is: "nothing" };
  const values = inCurrency(fileValues, texts("currency"));
  if (table.places.reference === undefined) return paymentRow(line.number, texts, values);
  const first = labelOf(filled[0]?.text ?? "");
  const reference = texts("reference");
  const hasNumber = /\d/.test(reference) && !isOfSums(labelOf(reference));
  const on = /\d/.test(texts("day")) ? dayOf(texts("day"), line.number, values) : null;
  const written = lineAmounts.map(texts).filter((text) => text !== "");
  // A sentence below a table lies under its headings as well as a row does.
  const isAmount = written.some((text) => /\d/.test(text)) || (hasNumber && line.isRow && written.length > 0);
  if (!isAmount) return { is: "nothing" };
  const amounts = amountsOf(line, texts, values);
  if (!hasNumber && first === "subtotal") return { is: "ornament" };
  const isOfFigures = filled.every(({ text }) => !/\p{L}{2}/u.test(text.replace(currencyCodes, "")));
  if (!hasNumber && (first === "total" || isOfFigures)) return { is: "total", amounts };
  return {
    is: "line",
    line: { line: line.number, reference, document: texts("document"), on, ...amounts },
    ...factsOf(line.number, texts, values),
    isSureOfReference: hasNumber,
  };
}

const currencyCodes = /\b(?:USD|EUR|GBP|CAD|MXN|AUD|CHF|JPY)\b/g;

function over(above: Cell, below: Cell): Cell {
  const [from, to] = [Math.min(above.from, below.from), Math.max(above.to, below.to)];
  return { text: `${above.text} ${below.text}`, from, to };
}

function isHeading({ cells }: AdviceLine, { headings }: Table): boolean {
  return cells.length === headings.cells.length && cells.every(({ text }, at) => text === headings.cells[at]?.text);
}

function isOfSums(label: Label | undefined): boolean {
  return label === "total" || label === "subtotal";
}

/** The label that a cell begins with. */
function labelOf(text: string): Label | undefined {
  const words = text
    .toLowerCase()
    .replaceAll(/[:.#*]/g, "")
    .split(/\s+/)
    .slice(0, 6);
  return labelAt(words, 0)?.label;
}

function amountsOf({ number }: AdviceLine, texts: Texts, values: Values): Amounts {
  const read = new Map(
    lineAmounts.map((column) => [column, texts(column) === "" ? null : minorOf(texts(column), number, values)]),
  );
  const told: { -readonly [Kind in keyof Told]: Told[Kind] } = {};
  for (const kind of ["invoiced", "discount", "adjustment", "paid"] as const) {
    const amount = read.get(kind);
    if (amount !== null && amount !== undefined) told[kind] = amount;
  }
  const [amount, sum] = [read.get("amount") ?? null, read.get("sum") ?? null];
  // What stands behind an amount as its total is what was paid of it.
  const isSumPaid = sum !== null && amount !== null && told.paid === undefined;
  if (isSumPaid) told.paid = sum;
  return { told, loose: [amount, isSumPaid ? null : sum].filter((each) => each !== null) };
}

/** A row of a table of payments: its amount is what was paid in all, and its day is the payment's. */
function paymentRow(line: number, texts: Texts, values: Values): TableRow {
  const text = (["total", "paid", "amount", "sum"] as const).map(texts).find((each) => /\d/.test(each));
  const ofPayment: Texts = (column) => (column === "on" ? texts("on") || texts("day") : texts(column));
  const { facts } = factsOf(line, ofPayment, values);
  if (text === undefined || !facts.some(({ kind }) => kind === "trace" || kind === "on")) return { is: "nothing" };
  const minor = minorOf(text, line, values);
  return { is: "payment", facts, total: minor === null ? null : { line, minor } };
}

function factsOf(line: number, texts: Texts, values: Values): RowFacts {
  const minor = texts("total") === "" ? null : minorOf(texts("total"), line, values);
  const on = /\d/.test(texts("on")) ? dayOf(texts("on"), line, values) : null;
  const said = (["trace", "payer", "customer"] as const).map((kind) => {
    const value = texts(kind);
    return { kind: kind === "payer" ? payerOrNumber(value) : kind, value };
  });
  const currency = readCurrency(texts("currency"));
  const facts = [
    ...said.flatMap(({ kind, value }) => (value === "" ? [] : [{ kind, line, by: "column", value }])),
    ...(on === null ? [] : [{ kind: "on", line, by: "column", value: on } as const]),
    ...(currency === undefined ? [] : [{ kind: "currency", line, by: "column", value: currency } as const]),
  ];
  return { facts, total: minor === null ? null : { line, minor } };
}

/** The text of each column in a line; nothing where two cells would stand in one. */
function textsOf(line: AdviceLine, { headings, places }: Table): Texts | undefined {
  const cells = inColumns(line, headings);
  if (cells === undefined) return undefined;
  return (column) => {
    const place = places[column];
    return place === undefined ? "" : (cells[place]?.text ?? "");
  };
}

function inColumns(line: AdviceLine, headings: AdviceLine): readonly (Cell | undefined)[] | undefined {
  if (line.isRow !== headings.isRow) return undefined;
  if (line.isRow || line.cells.length === headings.cells.length) return line.cells;
  const cells: (Cell | undefined)[] = [];
  for (const cell of line.cells) {
    const place = nearest(cell, headings.cells);
    if (cells[place] !== undefined) return undefined;
    cells[place] = cell;
  }
  return cells;
}

/** Under which heading a cell stands: the one with which it shares most, or else the nearest. */
function nearest(cell: Cell, headings: readonly Cell[]): number {
  const shared = headings.map(({ from, to }) => Math.min(to, cell.to) - Math.max(from, cell.from));
  return shared.indexOf(Math.max(...shared));
}
