import iconv from "iconv-lite";

/** A field of a table: its name, its kind, and how many bytes its values take. */
export type TestField = readonly [name: string, type: string, size: number];

type Record = { readonly cells: readonly (string | Uint8Array)[]; readonly isDeleted?: boolean };

const headerBytes = 32;

/** For tests and examples: a dBase table of some records, whose texts are Windows' in the West. */
export function dbfBytes(
  fields: readonly TestField[],
  records: readonly Record[],
  { version = 0x03, language = 0x03 } = {},
): Uint8Array {
  const recordLength = fields.reduce((sum, [, , size]) => sum + size, 1);
  const length = headerBytes * (fields.length + 1) + 1;
  const bytes = Buffer.alloc(length + recordLength * records.length + 1, 0x20);
  bytes.fill(0, 0, length);
  bytes.set([version, 126, 11, 20]);
  bytes.writeUInt32LE(records.length, 4);
  bytes.writeUInt16LE(length, 8);
  bytes.writeUInt16LE(recordLength, 10);
  bytes[29] = language;
  for (const [index, [name, type, size]] of fields.entries()) {
    const at = headerBytes * (index + 1);
    bytes.write(name, at, 10, "latin1");
    bytes.write(type, at + 11, 1, "latin1");
    bytes.writeUInt8(size, at + 16);
  }
  bytes[length - 1] = 0x0d;
  for (const [index, { cells, isDeleted = false }] of records.entries()) {
    let at = length + index * recordLength;
    bytes[at++] = isDeleted ? 0x2a : 0x20;
    for (const [place, [, type, size]] of fields.entries()) {
      const cell = cells[place] ?? "";
      const value = typeof cell === "string" ? iconv.encode(cell, "windows-1252") : Buffer.from(cell);
      // Figures stand at the right of their field, texts at the left.
      value.copy(bytes, type === "N" ? at + size - value.length : at, 0, size);
      at += size;
    }
  }
  bytes[bytes.length - 1] = 0x1a;
  return bytes;
}
