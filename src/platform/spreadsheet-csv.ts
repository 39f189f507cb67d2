import { Readable } from "node:stream";
import { parse } from "csv-parse";
import iconv from "iconv-lite";
import { unicode16 } from "./spreadsheet-look.ts";
import type { SheetFault, SheetLimits, SheetRow } from "./spreadsheet.ts";

const recordBytesMax = 1_000_000;
const delimiters = [",", ";", "\t", "|"];

/** The rows of a text with separators. Which separator and which encoding is decided by what the file holds. */
export async function* readCsv(blob: Blob, _limits: SheetLimits): AsyncGenerator<SheetRow | SheetFault> {
  const encoding = await encodingOf(blob);
  const head = iconv.decode(Buffer.from(await blob.slice(0, 65_536).arrayBuffer()), encoding);
  const parser = parse({
    delimiter: delimiterOf(head),
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: false,
    trim: true,
    max_record_size: recordBytesMax,
  });
  const bytes = Readable.fromWeb(blob.stream() as Parameters<typeof Readable.fromWeb>[0]);
  const decoder = iconv.decodeStream(encoding);
  bytes.on("error", (error) => parser.destroy(error));
  bytes.pipe(decoder).pipe(parser);
  let number = 0;
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      number++;
      yield { number, cells: record.map(withoutFormulaMark) };
    }
  } catch (error) {
    yield { fault: `The file cannot be read after row ${number}: ${error instanceof Error ? error.message : error}` };
  } finally {
    bytes.destroy();
  }
}

/** Some programs write ="00123" so that a spreadsheet keeps the noughts. */
function withoutFormulaMark(cell: string): string {
  return /^="?(.*?)"?$/.exec(cell)?.[1] ?? cell;
}

/** UTF-8 where all of the file is valid UTF-8, UTF-16 where it shows, otherwise what Windows writes in the West. */
async function encodingOf(blob: Blob): Promise<"utf-8" | "utf-16le" | "utf-16be" | "windows-1252"> {
  const wide = unicode16(new Uint8Array(await blob.slice(0, 4096).arrayBuffer()));
  if (wide !== undefined) return wide;
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const chunk of blob.stream()) decoder.decode(chunk, { stream: true });
    decoder.decode();
    return "utf-8";
  } catch {
    return "windows-1252";
  }
}

/** The separator that most lines at the beginning have equally often, outside of quotation marks. */
export function delimiterOf(head: string): string {
  const lines = head
    .replace(/"(?:""|[^"])*"/g, "")
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== "")
    .slice(0, 20);
  const scores = delimiters.map((delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1).filter((count) => count > 0);
    const agreeing = Math.max(0, ...counts.map((count) => counts.filter((other) => other === count).length));
    const most = Math.max(0, ...counts);
    return { delimiter, score: agreeing * 1000 + most };
  });
  return scores.reduce((best, each) => (each.score > best.score ? each : best)).delimiter;
}
