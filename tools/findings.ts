import { globSync, readFileSync } from "node:fs";

/** A file as a check sees it: where it is, and what stands in it. */
export type SourceFile = { readonly path: string; readonly source: string };

/** What a check looked at, in words and as a number, and the sentences that it has to say about it. */
export type Looked = { readonly at: string; readonly count: number; readonly findings: readonly string[] };

/** The files that fit a pattern, in the order of their paths, as seen from the root of the repository. */
export function filesOf(...patterns: string[]): SourceFile[] {
  return globSync(patterns)
    .map((path) => path.replaceAll("\\", "/"))
    .toSorted()
    .map((path) => ({ path, source: readFileSync(path, "utf8") }));
}

/** Whether a file is a test: what holds for the product's own files does not always hold for these. */
export function isTest(path: string): boolean {
  return /\.(?:test|e2e)\.tsx?$/.test(path) || path.includes("/testing/");
}

/** Puts the path of a file before each sentence about it. */
export function about(path: string, findings: readonly string[]): string[] {
  return findings.map((finding) => `${path}: ${finding}`);
}

/** Prints what a check looked at and what it found. Findings fail the process, and so does having looked at nothing. */
export function conclude(check: string, { at, count, findings }: Looked): void {
  console.log(`${check} looked at ${at}.`);
  for (const sentence of verdict(check, { at, count, findings })) {
    console.error(`  ${sentence}`);
    process.exitCode = 1;
  }
}

/** What stands against a pass. */
export function verdict(check: string, { count, findings }: Looked): readonly string[] {
  return count === 0 ? [...findings, `${check} looked at nothing. Run it at the root of the repository.`] : findings;
}

/** "1 file", "2 files". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;
}
