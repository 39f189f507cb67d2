import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "#platform/project-folder";

const corpus = join(projectFolder, "../shared/corpus");

/** Why tests of others' files do not run, where the files are not beside the project. */
export const skip = existsSync(corpus) ? false : "the sample files of others are not beside the project";

/** The files of others of a format, by name. None where they are not beside the project. */
export function samplesOf(format: string): readonly string[] {
  if (skip !== false) return [];
  return readdirSync(join(corpus, format)).filter((name) => !/\.(md|tsv)$|^REF_/.test(name));
}

export function sampleBytes(format: string, name: string): Buffer {
  return readFileSync(join(corpus, format, name));
}

/** What was counted in the files of others, by a program that is not ours: of each file its values by their headings. */
export function expectedOf(format: string): readonly Readonly<Record<string, string>>[] {
  const path = join(corpus, format, "EXPECTED.tsv");
  if (!existsSync(path)) return [];
  const [head = "", ...lines] = readFileSync(path, "utf8").trimEnd().split(/\r?\n/);
  const names = head.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ""]));
  });
}
