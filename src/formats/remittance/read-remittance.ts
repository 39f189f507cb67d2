import type { DayOrder } from "#calendar/read-day";
import { collectFaults, type Faults, type ReadFormat } from "#formats/fault";
import { linesOfSheet, linesOfText, type AdviceLine, type Sheet } from "./advice-lines.ts";
import { collect } from "./collect.ts";
import { placesIn } from "./columns.ts";
import { currencyOf } from "./currency.ts";
import { paymentsOf } from "./payments.ts";
import type { Remittance, RemittancePayment } from "./remittance.ts";
import { dayOrderOf, decimalOfFile, type Values } from "./values.ts";

/** What is known of an advice beside its bytes: its rows, where it was read as a sheet, and how its days are written. */
export type GivenAdvice = { readonly sheet?: Sheet; readonly dates?: DayOrder };

/**
 * Reads what a payer says that a payment is for: a sheet whose headings are in the payer's words, with what is said above and
 * below it; or a text, such as an e-mail's. Amounts and days are read as the file shows that it writes them. A total that does
 * not agree with the lines is an error; what cannot be told is left out, and is a warning.
 */
export function readRemittance(bytes: Uint8Array, { sheet, dates }: GivenAdvice = {}): ReadFormat<Remittance> {
  let first: ReadLines | undefined;
  for (const lines of waysToRead(bytes, sheet)) {
    const read = readLines(lines, dates);
    if (read.payments.length > 0) return toldOf(read);
    first ??= read;
  }
  return toldOf(first ?? readLines(() => [], dates));
}

/** The lines of a file, in one of the ways in which it can be read; what is wrong with them is told. */
type WayToRead = (faults: Faults) => AdviceLine[];

/** No advice is as large. */
const bytesMax = 20_000_000;

/**
 * A workbook is a sheet, and so is a text of rows in which an advice's headings are. Any other is a text of lines and, where
 * nothing is found in it, rows without headings.
 */
function waysToRead(bytes: Uint8Array, sheet: Sheet | undefined): readonly WayToRead[] {
  if (bytes.length > bytesMax) return [tooLarge];
  const asText: WayToRead = (faults) => linesOfText(bytes, faults);
  if (sheet === undefined) return [asText];
  const asSheet: WayToRead = (faults) => linesOfSheet(sheet, faults);
  const isTable = !sheet.isText || sheet.rows.some(({ cells }) => placesIn(cells) !== undefined);
  return isTable ? [asSheet] : [asText, asSheet];
}

function tooLarge(faults: Faults): AdviceLine[] {
  faults.error(1, "", `The file has more than ${bytesMax} bytes: it is no advice.`);
  return [];
}

type ReadLines = { readonly payments: readonly RemittancePayment[]; readonly faults: Faults };

function readLines(linesOf: WayToRead, dates: DayOrder | undefined): ReadLines {
  const faults = collectFaults();
  const lines = linesOf(faults);
  const values: Values = {
    ...{ faults, currency: currencyOf(lines) },
    ...{ decimal: decimalOfFile(textsOf(lines)), order: dates ?? dayOrderOf(textsOf(lines)) },
  };
  return { payments: paymentsOf(collect(lines, values), values), faults };
}

function toldOf({ payments, faults }: ReadLines): ReadFormat<Remittance> {
  if (payments.length === 0) faults.error(1, "", "No invoice is named in the file, and no payment.");
  return { format: "remittance", records: { payments }, faults: faults.all() };
}

/** Every word and every cell: what each shows of how the file writes its amounts and days. */
function* textsOf(lines: readonly AdviceLine[]): Generator<string> {
  for (const { words, cells } of lines) {
    for (const { text } of words) yield text;
    for (const { text } of cells) yield text;
  }
}
