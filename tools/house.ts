import { modules } from "../architecture.ts";
import { counted, filesOf, isTest, type SourceFile } from "./findings.ts";

/** How large a group of files is: how many there are, and the middle and the largest of their lengths in lines. */
export type Size = { readonly files: number; readonly median: number; readonly largest: number; readonly in: string };

export function sizeOf(files: readonly SourceFile[]): Size {
  const lengths = files.map(({ path, source }) => ({ path, lines: source.split("\n").length - 1 }));
  const sorted = lengths.toSorted((a, b) => a.lines - b.lines);
  const largest = sorted.at(-1);
  const median = sorted[Math.floor((sorted.length - 1) / 2)];
  return { files: files.length, median: median?.lines ?? 0, largest: largest?.lines ?? 0, in: largest?.path ?? "" };
}

export function sizeLine(name: string, size: Size): string {
  const cells = [counted(size.files, "file").padStart(12), `median ${size.median}`.padStart(12)];
  return `${name.padEnd(16)}${cells.join("")}   largest ${size.largest}${size.in === "" ? "" : `  ${size.in}`}`;
}

if (import.meta.main) {
  const files = filesOf("{src,web/src,tools,stories,simulation,bench}/**/*.{ts,tsx}", "*.{ts,mjs}");
  const within = (folder: string) => files.filter(({ path }) => path.startsWith(`${folder}/`));
  console.log(sizeLine("everything", sizeOf(files)));
  console.log(sizeLine("without tests", sizeOf(files.filter(({ path }) => !isTest(path)))));
  for (const folder of ["web/src", "tools", "stories", "simulation", "bench"]) {
    console.log(sizeLine(folder, sizeOf(within(folder))));
  }
  console.log(`${counted(Object.keys(modules).length, "module")} of src, from the ground up:`);
  for (const name of Object.keys(modules)) console.log(sizeLine(name, sizeOf(within(`src/${name}`))));
  if (files.length === 0) throw new Error("There are no files here. Run it at the root of the repository.");
}
