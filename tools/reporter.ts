import { relative } from "node:path";
import { inspect } from "node:util";
import type { Totals } from "./totals.ts";

/** What Node's test runner tells, as far as it is read here. */
export type TestEvent = {
  readonly type: string;
  readonly data?: {
    readonly name?: string;
    /** The file that was started; not given where the file itself is the test. */
    readonly entryFile?: string;
    readonly file?: string;
    readonly classname?: string;
    readonly message?: string;
    readonly skip?: string | boolean;
    readonly todo?: string | boolean;
    readonly duration_ms?: number;
    readonly details?: { readonly type?: string; readonly error?: TestError };
  };
};

type TestError = { readonly failureType?: string; readonly cause?: unknown; readonly message?: string };
type TestData = NonNullable<TestEvent["data"]>;

/** How the tests of one file went: what failed and what was skipped in words, and what the file printed. */
export type FileReport = {
  readonly path: string;
  passed: number;
  readonly failures: string[];
  readonly skips: string[];
  /** What its tests say of themselves by `t.diagnostic`: figures for who reads the run. */
  readonly figures: string[];
  output: string;
  /** From the start of its process to its end. */
  ms: number;
};

/** Gathers a run's events into one report a file, each given as soon as the next file's tests are told. */
export async function* fileReports(events: AsyncIterable<TestEvent>): AsyncGenerator<FileReport> {
  const reports = new Map<string, FileReport>();
  let current: FileReport | undefined;
  for await (const { type, data } of events) {
    const path = data?.entryFile ?? data?.file;
    if (data === undefined || path === undefined) continue;
    const report = reports.getOrInsertComputed(path, newReport);
    if (type === "test:stdout" || type === "test:stderr") report.output += data.message ?? "";
    if (type === "test:summary") report.ms = data.duration_ms ?? 0;
    if (type === "test:diagnostic") report.figures.push(data.message ?? "");
    if (type !== "test:pass" && type !== "test:fail") continue;

    if (current !== undefined && current !== report) yield current;
    current = report;
    record(report, type, data);
  }
  if (current !== undefined) yield current;
}

function newReport(path: string): FileReport {
  return { path: relative(process.cwd(), path), passed: 0, failures: [], skips: [], figures: [], output: "", ms: 0 };
}

function record(report: FileReport, type: "test:pass" | "test:fail", data: TestData): void {
  const { details, skip, todo, entryFile } = data;
  const name = data.classname === undefined ? `${data.name}` : `${data.classname}: ${data.name}`;
  if (details?.type === "suite" && type === "test:pass") return;
  if (entryFile === undefined) {
    report.failures.push(type === "test:pass" ? "The file holds no test." : "The file did not come to its end.");
    return;
  }
  if (skip !== undefined && skip !== false) {
    report.skips.push(`${name}: ${reason(skip)}`);
  } else if (todo !== undefined && todo !== false) {
    report.skips.push(`${name}: to be done, ${reason(todo)}`);
  } else if (type === "test:pass") {
    report.passed += 1;
  } else if (details?.error?.failureType !== "subtestsFailed") {
    report.failures.push(`${name}\n${inError(details?.error)}`);
  }
}

function reason(given: string | true): string {
  return given === true || given === "" ? "no reason is given" : given;
}

function inError(error: TestError | undefined): string {
  const cause = error?.cause ?? error?.message;
  return indented(cause instanceof Error ? (cause.stack ?? cause.message) : inspect(cause), 4);
}

/** One line for a file, with its time where that is a second or more; what failed in it with all that is known, what was skipped with its reason, and its figures. */
export function reportText({ path, passed, failures, skips, figures, output, ms }: FileReport): string {
  const counts = [`${passed} passed`, `${failures.length} failed`, `${skips.length} skipped`];
  const told = counts.filter((count, index) => index === 0 || !count.startsWith("0 "));
  return [
    `  ${path}  ${told.join(", ")}${ms < 1000 ? "" : `  ${Math.round(ms / 1000)} s`}`,
    ...failures.map((failure) => indented(`✖ ${failure}`, 4)),
    ...skips.map((skip) => indented(`– ${skip}`, 4)),
    ...figures.map((figure) => indented(figure, 4)),
    ...(failures.length > 0 && output.trim() !== "" ? [indented(`It printed:\n${output.trim()}`, 4)] : []),
    "",
  ].join("\n");
}

const slowestMax = 12;

/** The files that took longest, and what all of them took: what a run that is too long is to be spared first. */
export function slowestText(reports: readonly FileReport[]): string {
  const seconds = (ms: number) => `${Math.round(ms / 1000)} s`;
  const slowest = reports.toSorted((a, b) => b.ms - a.ms).slice(0, slowestMax);
  const all = reports.reduce((sum, { ms }) => sum + ms, 0);
  return [
    `${reports.length} files took ${seconds(all)} side by side; the slowest:`,
    ...slowest.map(({ path, ms }) => `${seconds(ms).padStart(7)}  ${path}`),
  ].join("\n");
}

function indented(text: string, by: number): string {
  return text.replace(/^(?=.)/gm, " ".repeat(by));
}

export function totalsOf({ passed, failures, skips }: FileReport): Totals {
  return { passed, failed: failures.length, skipped: skips.length };
}

/** The reporter for `node --test --test-reporter=./tools/reporter.ts`; Node takes it by its default export. */
export default async function* reporter(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const report of fileReports(events)) yield reportText(report);
}
