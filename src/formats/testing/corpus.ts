import { strict as assert } from "node:assert";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "#platform/project-folder";

const corpus = join(projectFolder, "../shared/corpus");

/** Why tests of others' files do not run, where the files are not beside the project. */
export const skip = existsSync(corpus) ? false : "the sample files of others are not beside the project";

/** Folders that are not named as we name the format. Files of X12 lie by what they say, and any of them is read as `x12`. */
const folders: Readonly<Record<string, readonly string[]>> = {
  nacha: ["ach"],
  x12: ["x12-276-277-999", "x12-820-810", "x12-835", "x12-837"],
  "820": ["x12-820-810"],
  "997": ["x12-837"],
  "999": ["x12-276-277-999"],
};
const foldersOf = (format: string) =>
  (folders[format] ?? [format]).map((folder) => join(corpus, folder)).filter((folder) => existsSync(folder));

/** Files that are in JSON or XML themselves, so that less is what stands beside them. */
const others: Readonly<Record<string, RegExp>> = { "qbo-json": /\.md$/, camt: /\.(md|tsv|json|xsd)$/ };

/** The files of others of a format, by name; what they are in JSON or XML, and a picture, stand beside some. None where they are not beside the project. */
export function samplesOf(format: string): readonly string[] {
  if (skip !== false) return [];
  const isOther = others[format] ?? /\.(md|tsv|json|xml|yml|gif)$/;
  return foldersOf(format).flatMap((folder) => readdirSync(folder).filter((name) => !isOther.test(name)));
}

export function sampleBytes(format: string, name: string): Buffer {
  const folder = foldersOf(format).find((each) => existsSync(join(each, name)));
  assert(folder !== undefined, `${name} is a sample of ${format}`);
  return readFileSync(join(folder, name));
}

/** What was counted in the files of others, by a program that is not ours: of each file its values by their headings. */
export function expectedOf(format: string): readonly Readonly<Record<string, string>>[] {
  const tables = foldersOf(format).map((folder) => join(folder, "EXPECTED.tsv"));
  return tables.filter((path) => existsSync(path)).flatMap(rowsOf);
}

function rowsOf(path: string) {
  const [head = "", ...lines] = readFileSync(path, "utf8").trimEnd().split(/\r?\n/);
  const names = head.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ""]));
  });
}
