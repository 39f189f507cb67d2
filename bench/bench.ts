import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { startTestServer } from "#platform/test-server";
import { onServer } from "./databases.ts";
import { comparisonText } from "./measure.ts";
import { runBench } from "./run-bench.ts";

// Measures the program beside plain statements that do the least of the same, on one server in the same minutes.
//   npm run bench -- --debtors 100000
const { values } = parseArgs({ options: { debtors: { type: "string", default: "100000" } } });
const debtors = Number(values.debtors);
if (!Number.isInteger(debtors) || debtors < 20) {
  console.error("--debtors is a whole number of at least 20.");
  process.exit(2);
}

const server = await startTestServer();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.once(signal, () => void server.stop().finally(() => process.exit(1)));
}
try {
  const progress = (said: string) => console.error(`measuring: ${said}`);
  const { comparisons, memoryMax } = await runBench(server.url, { debtors, progress });
  console.log(`${debtors} debtors; ours, a yardstick on the same data, and the ratio\n`);
  console.log(comparisonText(comparisons));
  console.log(
    `\n${await facts(server.url)}, peak memory by the end of the import ${Math.round(memoryMax / 2 ** 20)} MiB`,
  );
} finally {
  await server.stop();
}

/** What the figures were measured on. Other work on the machine shows in its load. */
async function facts(url: string): Promise<string> {
  const { rows } = await onServer(url, (client) => client.query<{ server_version: string }>("show server_version"));
  const load = loadavg().map((each) => each.toFixed(1));
  return `Node ${process.version}, PostgreSQL ${rows[0]?.server_version}, load ${load.join(" ")}`;
}
