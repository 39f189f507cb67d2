import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "#platform/project-folder";

const corpus = join(projectFolder, "../shared/corpus");

/** Why tests of others' files do not run, where the files are not beside the project. */
export const skip = existsSync(corpus) ? false : "the sample files of others are not beside the project";

/** Folders that are not named as we name the format. */
const folders: Readonly<Record<string, string>> = { nacha: "ach" };
const folderOf = (format: string) => join(corpus, folders[format] ?? format);

/** The files of others of a format, by name; what they are in JSON stands beside some. None where they are not beside the project. */
export function samplesOf(format: string): readonly string[] {
  if (skip !== false || !existsSync(folderOf(format))) return [];
  const isOther = format === "qbo-json" ? /\.md$/ : /\.(md|tsv|json)$/;
  return readdirSync(folderOf(format)).filter((name) => !isOther.test(name));
}

export function sampleBytes(format: string, name: string): Buffer {
  return readFileSync(join(folderOf(format), name));
}

/** What was counted in the files of others, by a program that is not ours: of each file its values by their headings. */
export function expectedOf(format: string): readonly Readonly<Record<string, string>>[] {
  const path = join(folderOf(format), "EXPECTED.tsv");
  if (!existsSync(path)) return [];
  const [head = "", ...lines] = readFileSync(path, "utf8").trimEnd().split(/\r?\n/);
  const names = head.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ""]));
  });
}
