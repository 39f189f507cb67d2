import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { startTestServer } from "#platform/test-server";
import { onServer } from "./databases.ts";
import { measureLaw } from "./measure-law.ts";
import { comparisonText } from "./measure.ts";
import { runBench, runDays } from "./run-bench.ts";

// Measures the program beside plain statements that do the least of the same, on one server in the same minutes.
//   npm run bench -- --debtors 100000
//   npm run bench -- --cases 1000000     the day's run alone
//   npm run bench -- --acts 50000        the law alone
const count = { type: "string" } as const;
const { values } = parseArgs({ options: { debtors: count, cases: count, acts: count } });
const debtors = Number(values.acts ?? values.cases ?? values.debtors ?? "100000");
if (!Number.isInteger(debtors) || debtors < 20) {
  console.error("--debtors, --cases and --acts are whole numbers of at least 20.");
  process.exit(2);
}
if (values.acts !== undefined) {
  console.log(comparisonText([await measureLaw(debtors)]));
  process.exit(0);
}

const server = await startTestServer({ isDurable: true });
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.once(signal, () => void server.stop().finally(() => process.exit(1)));
}
try {
  const progress = (said: string) => console.error(`measuring: ${said}`);
  const wanted = { debtors, progress };
  const { comparisons, memoryMax } =
    values.cases === undefined ? await runBench(server.url, wanted) : await onlyDays(wanted);
  console.log(`${debtors} debtors; ours, a yardstick on the same data, and the ratio\n`);
  console.log(comparisonText(comparisons));
  console.log(`\n${await facts(server.url)}, the most memory until then ${Math.round(memoryMax / 2 ** 20)} MiB`);
} finally {
  await server.stop();
}

async function onlyDays(wanted: Parameters<typeof runDays>[1]) {
  const comparisons = await runDays(server.url, wanted);
  return { comparisons, memoryMax: process.resourceUsage().maxRSS * 1024 };
}

/** What the figures were measured on. Other work on the machine shows in its load. */
async function facts(url: string): Promise<string> {
  const { rows } = await onServer(url, (client) => client.query<{ server_version: string }>("show server_version"));
  const load = loadavg().map((each) => each.toFixed(1));
  return `Node ${process.version}, PostgreSQL ${rows[0]?.server_version}, load ${load.join(" ")}`;
}
