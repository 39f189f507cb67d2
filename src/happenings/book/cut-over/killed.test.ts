import { strict as assert } from "node:assert";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { sql } from "kysely";
import { databaseUrl } from "#platform/database-url";
import { counted, openCutOverOffice, type CutOverOffice } from "#happenings/testing/cut-over-office";

let office: CutOverOffice;
before(async () => {
  office = await openCutOverOffice("2026-03-05T20:00:00Z");
  await office.bring("accounts", ["customer_number,name,kind", ...numbers.map((number) => `${number},Ada,person`)]);
});
after(() => office.close());

const numbers = Array.from({ length: 200 }, (_, place) => `K${place}`);
const lines = [
  "customer_number,at,kind,outcome",
  ...Array.from({ length: 6_000 }, (_, place) => {
    return `K${place % 200},2026-02-0${1 + (place % 9)} 1${place % 8}:${10 + (place % 50)},call,no-answer`;
  }),
];

/** A process of its own that takes a log of calls in, to be killed at it. */
const importer = `
  import { systemChance } from "#platform/chance";
  import { systemClock } from "#platform/clock";
  import { openDatabase } from "#platform/database";
  import { fileStore } from "#platform/files";
  import { newVaultKey, vaultOf } from "#platform/vault";
  import { plainKindMapping } from "#intake/cutover/kind-mapping";
  import { takeInFiles } from "#happenings/book/take-in-files";
  const [url, path] = process.argv.slice(-2);
  const vault = vaultOf(newVaultKey());
  const desk = { database: openDatabase(url), clock: systemClock, chance: systemChance, vault, files: fileStore("/") };
  const how = { kind: "efforts", mapping: plainKindMapping };
  await takeInFiles(desk, { files: [{ name: "calls.csv", path }], how, creditor: "Pier Bank", loginId: null });
`;

test("a cut-over that is killed leaves nothing, and the next one brings all of it", async () => {
  const path = join(mkdtempSync(join(tmpdir(), "dunlin-cut-over-")), "calls.csv");
  writeFileSync(path, lines.join("\n"));
  const { queries } = office.desk.database;
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(queries);
  const url = databaseUrl(process.env["DUNLIN_TEST_DATABASE"] ?? "", rows[0]?.name ?? "");
  const tables = ["effort", "effort_account", "timeline_entry", "chain_head", "collection_case", "import_batch"];
  const sizes = await office.reader.sizes(tables);
  const child = spawn(process.execPath, ["--input-type=module-typescript", "-e", importer, url, path]);
  const ended = once(child, "exit");
  await until(async () => child.exitCode !== null || (await working()).includes("into effort"));
  child.kill("SIGKILL");
  const [, signal] = await ended;
  assert.equal(signal, "SIGKILL");
  await until(async () => (await working()) === "");
  assert.deepEqual(await office.reader.sizes(tables), sizes);
  assert.equal(counted(await office.bring("efforts", lines)), "6000 6000 0 0 0");
});

/** What the other connections of the database are doing inside of a transaction. */
async function working(): Promise<string> {
  const { rows } = await sql<{ query: string }>`
    select query from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid() and xact_start is not null`.execute(
    office.desk.database.queries,
  );
  return rows.map(({ query }) => query).join();
}

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  while (!(await isTrue())) await setTimeout(5);
}
