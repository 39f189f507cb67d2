import iconv from "iconv-lite";
import { cellText, type DbfField } from "./spreadsheet-dbf-cell.ts";
import type { Memos } from "./spreadsheet-dbf-memo.ts";
import type { SheetFault, SheetRow } from "./spreadsheet.ts";

/** The first byte of tables of dBase III and IV, FoxPro and Visual FoxPro, with or without a file of memos. */
const versions = new Set([0x03, 0x04, 0x05, 0x30, 0x31, 0x32, 0x43, 0x63, 0x83, 0x8b, 0xcb, 0xf5, 0xfb]);

/** The letters of a table, by the byte in which its header says them. Most say none: they are Windows' in the West. */
const encodings: Readonly<Record<number, string>> = {
  ...{ 0x01: "cp437", 0x02: "cp850", 0x03: "windows-1252", 0x57: "windows-1252" },
  ...{
    0x64: "cp852",
    0x65: "cp866",
    0xc8: "windows-1250",
    0xc9: "windows-1251",
    0xca: "windows-1254",
    0xcb: "windows-1253",
  },
};

const chunkBytes = 1_000_000;
const deleted = 0x2a;

type Header = {
  readonly count: number;
  readonly length: number;
  readonly recordLength: number;
  readonly encoding: string;
  readonly fields: readonly DbfField[];
};

/**
 * The rows of a dBase table: the names of its fields, then its records, but for those that are marked as deleted. A
 * table that ends before its last record is a fault after the last whole one.
 */
export async function* readDbf(blob: Blob, memos: Memos | undefined): AsyncGenerator<SheetRow | SheetFault> {
  const header = await readHeader(blob);
  if ("fault" in header) {
    yield header;
    return;
  }
  const { fields, length, recordLength, encoding } = header;
  yield { number: 1, cells: fields.map(({ name }) => name) };
  const whole = Math.min(header.count, Math.floor((blob.size - length) / recordLength));
  const atOnce = Math.max(1, Math.floor(chunkBytes / recordLength));
  for (let first = 0; first < whole; first += atOnce) {
    const count = Math.min(atOnce, whole - first);
    const begin = length + first * recordLength;
    const bytes = Buffer.from(await blob.slice(begin, begin + count * recordLength).arrayBuffer());
    for (let at = 0; at < count; at += 1) {
      const record = bytes.subarray(at * recordLength, (at + 1) * recordLength);
      if (record[0] === deleted) continue;
      const cells = [];
      for (const field of fields) cells.push(await cellText(record, field, { encoding, memos }));
      yield { number: first + at + 2, cells };
    }
  }
  if (whole < header.count) {
    yield { fault: `The table says that it has ${header.count} records, and ends after ${whole}.` };
  }
}

async function readHeader(blob: Blob): Promise<Header | SheetFault> {
  const head = Buffer.from(await blob.slice(0, 32).arrayBuffer());
  if (head.length < 32 || !versions.has(head[0] ?? 0)) {
    return { fault: "The file is named as a dBase table and is none." };
  }
  const [count, length, recordLength] = [head.readUInt32LE(4), head.readUInt16LE(8), head.readUInt16LE(10)];
  const encoding = encodings[head[29] ?? 0] ?? "windows-1252";
  const described = Buffer.from(await blob.slice(32, length).arrayBuffer());
  const narrow = fieldsOf(described, { encoding, isWide: false });
  const fields = sizeOf(narrow) === recordLength ? narrow : fieldsOf(described, { encoding, isWide: true });
  if (fields.length === 0 || sizeOf(fields) !== recordLength) {
    return { fault: "The dBase table is damaged: its fields are not as long as its records." };
  }
  return { count, length, recordLength, encoding, fields };
}

/** Fields as they are described, 32 bytes each. Clipper wrote the length of long texts into two of them. */
function fieldsOf(described: Buffer, { encoding, isWide }: { encoding: string; isWide: boolean }): DbfField[] {
  const fields: DbfField[] = [];
  let at = 1;
  for (let place = 0; place + 32 <= described.length && described[place] !== 0x0d; place += 32) {
    const [name = ""] = iconv.decode(described.subarray(place, place + 11), encoding).split("\0");
    const type = String.fromCharCode(described[place + 11] ?? 0);
    const [low = 0, high = 0] = described.subarray(place + 16, place + 18);
    const size = type === "C" && isWide ? low + high * 256 : low;
    fields.push({ name: name.trim(), type, at, size });
    at += size;
  }
  return fields;
}

/** How long the records of some fields are: a byte says whether the record is deleted. */
function sizeOf(fields: readonly DbfField[]): number {
  return fields.reduce((sum, { size }) => sum + size, 1);
}
