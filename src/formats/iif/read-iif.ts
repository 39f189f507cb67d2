import { collectFaults, type Faults, type ReadFormat } from "#formats/fault";
import { linesOf, textOf, type TextLine } from "#formats/text";
import { cellsOf, delimiterOf } from "./cells.ts";
import { checkBalance } from "./balance.ts";
import type { IifEntry, IifRow } from "./entry.ts";
import { readFields } from "./fields.ts";
import { shownOrder } from "./shown-order.ts";

/** Reads what QuickBooks Desktop exchanges: rows whose columns are said by rows that begin with an exclamation mark. */
export function readIif(bytes: Uint8Array): ReadFormat<{ readonly entries: readonly IifEntry[] }> {
  const faults = collectFaults();
  const lines = linesOf(textOf(bytes)).filter(({ text }) => text.trim() !== "");
  const headings = lines.find(({ text }) => /^\s*"?!/.test(text));
  if (headings === undefined) {
    faults.error(1, lines[0]?.text ?? "", "No row of headings, which begin with !, is in the file.");
  }
  const rows = headings === undefined ? [] : rowsOf(lines, delimiterOf(headings.text), faults);
  return { format: "iif", records: { entries: entriesOf(rows, faults) }, faults: faults.all() };
}

/** The rows with their cells by name. Headings differ from file to file, and may change within one. */
function rowsOf(lines: readonly TextLine[], delimiter: "\t" | ",", faults: Faults): IifRow[] {
  const columns = new Map<string, readonly string[]>();
  const rows: { kind: string; line: number; cells: ReadonlyMap<string, string> }[] = [];
  for (const { number, text } of lines) {
    const [first = "", ...cells] = cellsOf(text, delimiter);
    const kind = first.replace(/^!/, "").toUpperCase();
    if (first.startsWith("!")) {
      columns.set(
        kind,
        cells.map((cell) => cell.toUpperCase()),
      );
      continue;
    }
    const names = columns.get(kind);
    if (names === undefined) {
      faults.error(number, first, `No row !${kind.slice(0, 20)} above says what the columns are.`);
      continue;
    }
    const further = cells.slice(names.length).find((cell) => cell !== "");
    if (further !== undefined && kind !== "ENDTRNS") {
      faults.warning(number, further, "The cell stands under no heading.");
    }
    rows.push({ kind, line: number, cells: byName(names, cells) });
  }
  const order = shownOrder(rows.map(({ cells }) => cells));
  return rows.map(({ kind, line, cells }) => ({ kind, line, fields: readFields(cells, { line, order, faults }) }));
}

function byName(names: readonly string[], cells: readonly string[]): Map<string, string> {
  return new Map(names.flatMap((name, at) => (name === "" ? [] : [[name, cells[at] ?? ""] as const])));
}

/** Transactions are put together: TRNS, its SPL rows, ENDTRNS. */
function entriesOf(rows: readonly IifRow[], faults: Faults): IifEntry[] {
  const entries: IifEntry[] = [];
  let open: { readonly head: IifRow; readonly splits: IifRow[] } | undefined;
  const close = () => {
    if (open === undefined) return;
    const entry = { ...open.head, splits: open.splits };
    checkBalance(entry, faults);
    entries.push(entry);
    open = undefined;
  };
  for (const row of rows) {
    if (row.kind === "SPL") {
      if (open === undefined) faults.error(row.line, "SPL", "The split belongs to no transaction.");
      else open.splits.push(row);
    } else if (row.kind === "ENDTRNS") {
      if (open === undefined) faults.warning(row.line, "ENDTRNS", "No transaction is open that could end here.");
      close();
    } else {
      if (open !== undefined) faults.error(open.head.line, "TRNS", "The transaction has no ENDTRNS.");
      close();
      if (row.kind === "TRNS") open = { head: row, splits: [] };
      else entries.push({ ...row, splits: [] });
    }
  }
  if (open !== undefined) faults.error(open.head.line, "TRNS", "The transaction has no ENDTRNS.");
  close();
  return entries;
}
