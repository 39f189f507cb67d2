import { crc32 } from "node:zlib";

export type ZipFile = { readonly name: string; readonly bytes: Uint8Array };

const partMark = 0x04034b50;
const entryMark = 0x02014b50;
const endMark = 0x06054b50;
const version = 20;
/** Names are UTF-8. */
const flags = 0x0800;

/**
 * An archive of some files as they are, none of them compressed, each with the same time. Of files of one name the later
 * ones are numbered. Source: APPNOTE.TXT 4.3, PKWARE.
 */
export function zipOf(files: readonly ZipFile[], at: Temporal.PlainDateTime): Buffer {
  const parts: Uint8Array[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of numbered(files)) {
    const said = saidOf(Buffer.from(name), bytes, at);
    const head = Buffer.concat([fields([4, partMark]), said.facts, said.name]);
    directory.push(Buffer.concat([entryOf(said.facts, offset), said.name]));
    parts.push(head, bytes);
    offset += head.length + bytes.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = directory.length;
  const end = fields([4, endMark], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, offset], [2, 0]);
  return Buffer.concat([...parts, ...directory, end]);
}

/** What is said of a file both before it and in the directory: how it is kept, since when, and how long it and its name are. */
function saidOf(name: Buffer, bytes: Uint8Array, at: Temporal.PlainDateTime) {
  const time = (at.hour << 11) | (at.minute << 5) | (at.second >> 1);
  const day = ((at.year - 1980) << 9) | (at.month << 5) | at.day;
  const size = bytes.length;
  const kept = fields([2, version], [2, flags], [2, 0], [2, time], [2, day]);
  const long = fields([4, crc32(bytes)], [4, size], [4, size], [2, name.length], [2, 0]);
  return { name, facts: Buffer.concat([kept, long]) };
}

/** Of an entry of the directory all but its name: no comment, on the first disk, no attributes, and where its file begins. */
function entryOf(facts: Buffer, offset: number): Buffer {
  return Buffer.concat([
    fields([4, entryMark], [2, version]),
    facts,
    fields([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
  ]);
}

/** Numbers one after the other, the least byte first, each with how many bytes it takes. */
function fields(...numbers: readonly (readonly [size: 2 | 4, value: number])[]): Buffer {
  const bytes = Buffer.alloc(numbers.reduce((sum, [size]) => sum + size, 0));
  let at = 0;
  for (const [size, value] of numbers) at = bytes.writeUIntLE(value, at, size);
  return bytes;
}

function numbered(files: readonly ZipFile[]): ZipFile[] {
  const times = new Map<string, number>();
  return files.map(({ name, bytes }) => {
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return { name: time === 1 ? name : name.replace(/(\.[^.]*)?$/, ` (${time})$1`), bytes };
  });
}
