import { createHash } from "node:crypto";
import {
  constants,
  createWriteStream,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { open } from "node:fs/promises";
import { basename, extname, join, relative, resolve, sep } from "node:path";
import { pipeline } from "node:stream/promises";
import { compareInstants } from "#calendar/instants";

/** A file that lies in a folder, as far as can be told without opening it. */
export type InboxFile = { readonly name: string; readonly bytes: number; readonly modifiedAt: Temporal.Instant };

/** A private copy of a file: nobody changes it while it is read. */
export type CopiedFile = InboxFile & { readonly path: string; readonly digest: string };

/** The true place of a folder, where it lies in one of the roots or is one. A link that leads out of them lies outside. */
export function folderWithin(roots: readonly string[], path: string): string | undefined {
  const place = truePlace(path);
  const isWithin = (root: string | undefined) => {
    if (root === undefined || place === undefined) return false;
    const way = relative(root, place);
    return way !== ".." && !way.startsWith(`..${sep}`) && resolve(root, way) === place;
  };
  return roots.some((root) => isWithin(truePlace(root))) ? place : undefined;
}

/** Whether there is a folder of that name at all. */
export function isFolder(path: string): boolean {
  const place = truePlace(path);
  return place !== undefined && lstatSync(place).isDirectory();
}

function truePlace(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** The files that lie in a folder, who came first before the others. Links and folders are none; `max` are looked at. */
export function listInbox(folder: string, max: number): InboxFile[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .slice(0, max)
    .flatMap(({ name }) => {
      const found = lstatSync(join(folder, name), { throwIfNoEntry: false });
      return found?.isFile() ? [{ name, bytes: found.size, modifiedAt: instantOf(found.mtimeMs) }] : [];
    })
    .toSorted((a, b) => compareInstants(a.modifiedAt, b.modifiedAt) || (a.name < b.name ? -1 : 1));
}

function instantOf(milliseconds: number): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(Math.floor(milliseconds));
}

/** Copies a file, and says what was copied. Nothing where it is gone, or is a link. */
export async function copyOut(folder: string, name: string, to: string): Promise<CopiedFile | undefined> {
  const file = await open(join(folder, name), constants.O_RDONLY | constants.O_NOFOLLOW).catch(gone);
  if (file === undefined) return undefined;
  try {
    const found = await file.stat();
    if (!found.isFile()) return undefined;
    const hash = createHash("sha256");
    const copied = createWriteStream(to, { mode: 0o600 });
    await pipeline(
      file.createReadStream({ autoClose: false }),
      async function* through(chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          hash.update(chunk);
          yield chunk;
        }
      },
      copied,
    );
    const modifiedAt = instantOf((await file.stat()).mtimeMs);
    return { name, bytes: copied.bytesWritten, modifiedAt, path: to, digest: hash.digest("hex") };
  } finally {
    await file.close();
  }
}

function gone(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT" && error.code !== "ELOOP") throw error;
  return undefined;
}

/**
 * Moves a file into a folder beside it, under its own name or, where that is taken, with a stamp. Gives the name that it
 * has there; nothing where another has moved it already.
 */
export function moveBeside(folder: string, name: string, { into, stamp }: { into: string; stamp: string }) {
  const place = join(folder, into);
  mkdirSync(place, { recursive: true });
  if (!lstatSync(place).isDirectory()) throw new Error(`${place} is no folder.`);
  const extension = extname(name);
  const own = existsSync(join(place, name)) ? `${basename(name, extension)}.${stamp}${extension}` : name;
  try {
    renameSync(join(folder, name), join(place, own));
  } catch (error) {
    return gone(error as NodeJS.ErrnoException);
  }
  return own;
}

/** Writes words beside a file that was moved: `name.txt`. */
export function writeBeside(folder: string, { into, name, words }: { into: string; name: string; words: string }) {
  writeFileSync(join(folder, into, `${name}.txt`), words);
}
