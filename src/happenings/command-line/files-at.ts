import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { WrongUse } from "#platform/command";

/** As many files are named by hand; a folder may hold more. */
export const filesMax = 100;

const folderFilesMax = 20_000;

type NamedPath = { readonly name: string; readonly path: string };

/**
 * The file at a path, or all files of a folder and of the folders in it, in order. What comes out of a folder is named
 * with it: where a file lies says something of it. Links are not followed, and what is hidden is left alone.
 */
export function filesAt(path: string, { mayBeFolder }: { readonly mayBeFolder: boolean }): NamedPath[] {
  if (!existsSync(path)) throw new WrongUse(`There is no file ${path}.`);
  if (statSync(path).isFile()) return [{ name: basename(path), path }];
  if (!mayBeFolder) throw new WrongUse(`${path} is a folder: only documents come as one, with --kind documents.`);
  const folder = resolve(path);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => ({
      path: join(parentPath, name),
      below: join(parentPath, name).slice(folder.length),
    }))
    .filter(({ below }) => !/[\\/]\./.test(below))
    .map((file) => ({ path: file.path, name: `${basename(folder)}${file.below.replaceAll("\\", "/")}` }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  if (files.length === 0) throw new WrongUse(`There is no file in the folder ${path}.`);
  if (files.length <= folderFilesMax) return files;
  throw new WrongUse(`${path} holds ${files.length} files, and ${folderFilesMax} are taken in at once: part it.`);
}
