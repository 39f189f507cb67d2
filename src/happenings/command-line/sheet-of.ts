import type { Sheet, SheetRow } from "#formats/remittance/advice-lines";
import { readSheet } from "#platform/spreadsheet";
import { looksLike } from "#platform/spreadsheet-look";

/** More than any advice of a payment has. */
const limits = { bytesMax: 20_000_000, rowsMax: 200_000, cellsMax: 4_000_000 };

/** A file as its rows, if it has any, whatever else it may be read as. */
export async function sheetOf(name: string, bytes: Uint8Array): Promise<Sheet> {
  const rows: SheetRow[] = [];
  let fault: string | null = null;
  for await (const row of readSheet({ name, bytes }, limits)) {
    if ("fault" in row) fault = /[.!?]$/.test(row.fault) ? row.fault : `${row.fault}.`;
    else rows.push(row);
  }
  return { rows, fault, isText: ["text", "empty"].includes(looksLike(bytes.subarray(0, 4096))) };
}
