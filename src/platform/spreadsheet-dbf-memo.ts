import { existsSync, openAsBlob, readdirSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";

/** The long texts of a table, which lie in a file beside it. */
export type Memos = { readonly read: (block: number) => Promise<Uint8Array> };

const memoBytesMax = 100_000;
const endMark = 0x1a;

/** Opens the memos that lie beside a table: of the same name, in dBase's form or in FoxPro's. */
export async function memosBeside(path: string): Promise<Memos | undefined> {
  const folder = dirname(path);
  const stem = basename(path, extname(path)).toLowerCase();
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const found = names.find((name) => [`${stem}.dbt`, `${stem}.fpt`].includes(name.toLowerCase()));
  if (found === undefined) return undefined;
  const blob = await openAsBlob(join(folder, found));
  return extname(found).toLowerCase() === ".fpt" ? foxMemos(blob) : await dbaseMemos(blob);
}

/** FoxPro says the length of a block at its beginning, and the length of a memo before it. */
async function foxMemos(blob: Blob): Promise<Memos> {
  const size = (await bytesAt(blob, 6, 2)).readUInt16BE() || 512;
  return {
    read: async (block) => {
      const length = (await bytesAt(blob, block * size + 4, 4)).readUInt32BE();
      return textAt(blob, block * size + 8, length);
    },
  };
}

/** dBase IV marks a memo and says its length; in dBase III it goes on to its end mark. */
async function dbaseMemos(blob: Blob): Promise<Memos> {
  const said = (await bytesAt(blob, 20, 2)).readUInt16LE();
  const size = said >= 64 ? said : 512;
  return {
    read: async (block) => {
      const head = await bytesAt(blob, block * size, 8);
      if (head.readUInt32LE() === 0x00_08_ff_ff) {
        return textAt(blob, block * size + 8, head.readUInt32LE(4) - 8);
      }
      const text = await textAt(blob, block * 512, memoBytesMax);
      const end = text.indexOf(endMark);
      return end < 0 ? text : text.subarray(0, end);
    },
  };
}

/** A text of so many bytes, as far as the file and reason go. */
function textAt(blob: Blob, at: number, length: number): Promise<Buffer> {
  return bytesAt(blob, at, Math.max(0, Math.min(length, memoBytesMax, blob.size - at)));
}

/** So many bytes, noughts where the file has ended. */
async function bytesAt(blob: Blob, at: number, count: number): Promise<Buffer> {
  const bytes = Buffer.alloc(count);
  Buffer.from(await blob.slice(at, at + count).arrayBuffer()).copy(bytes);
  return bytes;
}
