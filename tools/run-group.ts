import { globSync } from "node:fs";
import { run } from "node:test";
import { fileReports, reportText, totalsOf } from "./reporter.ts";
import { noTotals, oneFailed, sum, type Totals } from "./totals.ts";

/** Tests of one kind, and where they are. */
export type Group = { readonly name: string; readonly patterns: readonly string[] };

// prettier-ignore
export const groups: readonly Group[] = [
  { name: "unit tests", patterns: ["{src,tools,database,bench,web/src}/**/*.test.ts"] },
  { name: "stories",    patterns: ["stories/**/*.test.ts"] },
  // The simulation is one long file: the desk is looked at beside it.
  { name: "simulation and desk", patterns: ["simulation/**/*.test.ts", "web/src/**/*.e2e.ts"] },
];

export type GroupRun = { readonly only: string | undefined; readonly signal: AbortSignal };

/** As many files as the smallest machine that we test on has processors; each is a process of its own. */
const concurrency = 2;
const fileTimeoutMsMax = 20 * 60_000;

/** Runs the tests of a group and prints how each file went. A group without tests fails, unless only some are asked for. */
export async function runGroup(group: Group, { only, signal }: GroupRun): Promise<Totals> {
  const files = chosen(globSync([...group.patterns]), only);
  if (files.length === 0) return only === undefined ? missing(group) : noTotals;

  console.log(`\n${group.name}`);
  const all: Totals[] = [];
  for await (const report of fileReports(run({ files, concurrency, timeout: fileTimeoutMsMax, signal }))) {
    console.log(reportText(report).trimEnd());
    all.push(totalsOf(report));
  }
  return all.length === 0 ? missing(group) : sum(all);
}

/** The files whose path has the words that are asked for, in the order of their paths. */
export function chosen(files: readonly string[], only: string | undefined): string[] {
  return files.filter((file) => only === undefined || file.includes(only)).toSorted();
}

function missing({ name, patterns }: Group): Totals {
  console.log(`\n${name}\n  ✖ No test was found in ${patterns.join(", ")}.`);
  return oneFailed;
}
