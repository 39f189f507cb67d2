import { pipeline as pipe, Readable, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createInflateRaw } from "node:zlib";

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const endBytesMax = 65_557;

type ZipEntry = { readonly name: string; readonly method: number; readonly packed: number; readonly offset: number };

/** The parts of an archive by their names, each as a text that is read when it is asked for. */
export type Archive = ReadonlyMap<string, () => AsyncGenerator<string>>;

/** Opens an archive, or says why it is not unpacked. */
export async function openArchive(blob: Blob, bytesMax: number): Promise<Archive | { readonly fault: string }> {
  const fault = await unpackedFault(blob, bytesMax);
  if (fault !== undefined) return { fault };
  const entries = (await entriesOf(blob)) ?? [];
  return new Map(entries.map((entry) => [entry.name, () => textOf(blob, entry)]));
}

/** A part as text. A letter whose bytes lie in two pieces stays one letter. */
async function* textOf(blob: Blob, entry: ZipEntry): AsyncGenerator<string> {
  const packed = await packedStream(blob, entry);
  const unpacked = entry.method === 0 ? packed : pipe(packed ?? Readable.from([]), createInflateRaw(), () => undefined);
  const decoder = new TextDecoder();
  for await (const bytes of unpacked ?? []) yield decoder.decode(bytes as Buffer, { stream: true });
  yield decoder.decode();
}

/**
 * Says why an archive is not unpacked: it is broken, or holds more than `bytesMax`. What it declares is not believed:
 * each part is inflated and counted. Source: APPNOTE.TXT 4.3, PKWARE.
 */
async function unpackedFault(blob: Blob, bytesMax: number): Promise<string | undefined> {
  const entries = await entriesOf(blob);
  if (entries === undefined) return "The file is no workbook: its archive is broken or cut off.";
  let left = bytesMax;
  for (const entry of entries) {
    const bytes = await unpackedBytes(blob, entry, left);
    if (bytes === undefined) return "The file is no workbook: its archive is broken or cut off.";
    left -= bytes;
    if (left < 0) return `The workbook unpacks to more than ${bytesMax} bytes.`;
  }
  return undefined;
}

async function entriesOf(blob: Blob): Promise<ZipEntry[] | undefined> {
  const tail = await bufferOf(blob.slice(Math.max(0, blob.size - endBytesMax)));
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > tail.length || tail.readUInt32LE(end) !== endMark) return undefined;
  const size = tail.readUInt32LE(end + 12);
  const from = tail.readUInt32LE(end + 16);
  const directory = await bufferOf(blob.slice(from, from + size));
  const entries: ZipEntry[] = [];
  for (let at = 0; at + 46 <= directory.length;) {
    if (directory.readUInt32LE(at) !== entryMark) return undefined;
    const nameFrom = at + 46;
    entries.push({
      name: directory.toString("utf8", nameFrom, nameFrom + directory.readUInt16LE(at + 28)),
      method: directory.readUInt16LE(at + 10),
      packed: directory.readUInt32LE(at + 20),
      offset: directory.readUInt32LE(at + 42),
    });
    at += 46 + directory.readUInt16LE(at + 28) + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries.length === tail.readUInt16LE(end + 10) && entries.length > 0 ? entries : undefined;
}

async function unpackedBytes(blob: Blob, entry: ZipEntry, left: number): Promise<number | undefined> {
  const packed = await packedStream(blob, entry);
  if (packed === undefined || entry.method === 0) {
    packed?.destroy();
    return packed && entry.packed;
  }
  let bytes = 0;
  const counter = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      bytes += chunk.length;
      done(bytes > left ? new Error("too much") : null);
    },
  });
  try {
    await pipeline(packed, createInflateRaw(), counter);
  } catch {
    return bytes > left ? bytes : undefined;
  }
  return bytes;
}

async function packedStream(blob: Blob, { offset, packed }: ZipEntry): Promise<Readable | undefined> {
  const header = await bufferOf(blob.slice(offset, offset + 30));
  if (header.length < 30) return undefined;
  const from = offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  const stream = blob.slice(from, from + packed).stream();
  return Readable.fromWeb(stream as Parameters<typeof Readable.fromWeb>[0]);
}

async function bufferOf(blob: Blob): Promise<Buffer> {
  return Buffer.from(await blob.arrayBuffer());
}
