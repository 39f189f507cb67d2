import { parseArgs } from "node:util";
import { startTestServer } from "#platform/test-server";
import { groups, runGroup } from "./run-group.ts";
import { slowestText, type FileReport } from "./reporter.ts";
import { runStep, type Step } from "./run-step.ts";
import { oneFailed, sum, totalsLine, type Totals } from "./totals.ts";

// Everything that must hold before a change goes in, in order: the checks of the house, then the tests.
//   npm run check                 the checks alone
//   npm test -- --only promises   the tests alone whose path has these words
const { values } = parseArgs({ options: { checks: { type: "boolean", default: false }, only: { type: "string" } } });

// prettier-ignore
const checks: readonly Step[] = [
  { name: "format",       args: ["node_modules/prettier/bin/prettier.cjs", "--check", "."] },
  { name: "lint",         args: ["node_modules/oxlint/bin/oxlint"] },
  { name: "types",        args: ["tools/check-compile.ts", "."] },
  { name: "types of web", args: ["tools/check-compile.ts", "web"] },
  { name: "architecture", args: ["tools/check-architecture.ts"] },
  { name: "sql",          args: ["tools/check-sql.ts"] },
  { name: "words",        args: ["tools/check-words.ts"] },
  { name: "styles",       args: ["tools/check-css.ts"] },
];

/** Stopping it stops what it started, and the closing line still says how far it came. */
const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => stop.abort());

const isChecked = values.only === undefined;
const totals = [...(isChecked ? await steps(checks) : []), ...(await onDatabase())];
if (stop.signal.aborted) console.log("\nIt was stopped before its end.");
const total = sum(stop.signal.aborted ? [...totals, oneFailed] : totals);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
console.log(`\n${totalsLine(total)}`);

async function steps(list: readonly Step[]): Promise<Totals[]> {
  const done: Totals[] = [];
  for (const step of list) {
    if (!stop.signal.aborted) done.push(await runStep(step, stop.signal));
  }
  return done;
}

/** What needs a database gets one server for all, with a template that is migrated already. */
async function onDatabase(): Promise<Totals[]> {
  try {
    const server = await startTestServer();
    try {
      process.env["DUNLIN_TEST_DATABASE"] = server.url;
      process.env["DUNLIN_TEST_FOLDER"] = server.folder;
      const schema = { name: "schema", args: ["tools/check-schema.ts", new URL("/dunlin_template", server.url).href] };
      return [...(isChecked ? await steps([schema]) : []), ...(values.checks ? [] : await tests())];
    } finally {
      await server.stop();
    }
  } catch (error) {
    console.log("\n✖ database", error);
    return [oneFailed];
  }
}

async function tests(): Promise<Totals[]> {
  const done: Totals[] = [];
  const reports: FileReport[] = [];
  for (const group of groups) {
    if (stop.signal.aborted) break;
    const end = await runGroup(group, { only: values.only, signal: stop.signal });
    done.push(end.totals);
    reports.push(...end.reports);
  }
  if (reports.length > 1) console.log(`\n${slowestText(reports)}`);
  return done;
}
