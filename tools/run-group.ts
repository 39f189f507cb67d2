import { globSync } from "node:fs";
import { run } from "node:test";
import { fileReports, reportText, totalsOf, type FileReport } from "./reporter.ts";
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

/**
 * What takes longest begins first in its group, so that at the end no processor is idle while another has much to do; the
 * others follow by their paths. The closing lines of a run say which files these are.
 */
// prettier-ignore
export const longest: readonly string[] = [
  "simulation/year.test.ts", "web/src/stories/looks.e2e.ts", "web/src/stories/newcomer.e2e.ts", "web/src/stories/office.e2e.ts",
  "src/happenings/demonstration/load-demonstration.test.ts", "src/law/oracle.test.ts", "bench/run-bench.test.ts",
  "stories/start.story.test.ts",
];

export type GroupRun = { readonly only: string | undefined; readonly signal: AbortSignal };

/** As many files as the smallest machine that we test on has processors; each is a process of its own. */
const concurrency = 2;
const fileTimeoutMsMax = 20 * 60_000;

/** How a group went: what it comes to, and each of its files. */
export type GroupEnd = { readonly totals: Totals; readonly reports: readonly FileReport[] };

/** Runs the tests of a group and prints how each file went. A group without tests fails, unless only some are asked for. */
export async function runGroup(group: Group, { only, signal }: GroupRun): Promise<GroupEnd> {
  const files = chosen(globSync([...group.patterns]), only);
  if (files.length === 0) return { totals: only === undefined ? missing(group) : noTotals, reports: [] };

  console.log(`\n${group.name}`);
  const reports: FileReport[] = [];
  for await (const report of fileReports(run({ files, concurrency, timeout: fileTimeoutMsMax, signal }))) {
    console.log(reportText(report).trimEnd());
    reports.push(report);
  }
  return { totals: reports.length === 0 ? missing(group) : sum(reports.map(totalsOf)), reports };
}

/** The files whose path has the words that are asked for: those that take longest, then the others by their paths. */
export function chosen(files: readonly string[], only: string | undefined): string[] {
  const asked = files.filter((file) => only === undefined || file.includes(only)).toSorted();
  return [...longest.filter((file) => asked.includes(file)), ...asked.filter((file) => !longest.includes(file))];
}

function missing({ name, patterns }: Group): Totals {
  console.log(`\n${name}\n  ✖ No test was found in ${patterns.join(", ")}.`);
  return oneFailed;
}
