import { strict as assert } from "node:assert";
import { once } from "node:events";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";
import { addLogin } from "#access/store";
import { newId } from "#platform/chance";
import { openDatabase, type Queries } from "#platform/database";
import { cloneDatabase } from "#platform/test-server";
import { Dunlin } from "./dunlin.ts";

const today = Temporal.Now.plainDateISO();
const headings = "customer_number,customer_name,invoice_number,invoice_date,due_date,amount";
const line = (number: number) =>
  `C-${number % 500},Firm ${number % 500},INV-${number},${today.subtract({ days: 50 })},${today.subtract({ days: 20 })},100.00`;

/** A program with a data folder, a database on the server of the tests, and a look into that database. */
async function openElsewhere() {
  const [clone, dunlin] = [await cloneDatabase(), new Dunlin()];
  const database = openDatabase(clone.url);
  const write = (count: number) => {
    const file = join(dunlin.data, `${count}.csv`);
    writeFileSync(file, [headings, ...Array.from({ length: count }, (_, number) => line(number))].join("\n"));
    return file;
  };
  const run = (args: readonly string[]) => dunlin.run([...args, "--json"], { url: clone.url });
  const close = async () => {
    await dunlin[Symbol.asyncDispose]();
    await database.close();
    await clone.drop();
  };
  return { url: clone.url, dunlin, tx: database.queries, run, write, [Symbol.asyncDispose]: close };
}

test("a database that DATABASE_URL names is used, and no server of our own is made or stopped", async () => {
  await using elsewhere = await openElsewhere();
  const { dunlin, tx, run, write } = elsewhere;
  const person = { loginId: newId<"login">(Temporal.Now.instant()), username: "ann", name: "Ann", password: "" };
  await addLogin(tx, { ...person, role: "collector" }, Temporal.Now.instant());

  const imported = await run(["import", write(2), "--creditor", "Many Firms"]);
  assert.deepEqual([imported.status, imported.json?.created], [0, 2], imported.stderr);
  // A week later, for on a holiday nobody is called: what is next stands on the next business day.
  const later = `${today.add({ days: 7 })}`;
  const [worklist, aging] = await Promise.all([
    run(["worklist", "--for", "ann", "--on", later]),
    run(["aging", "--by", "creditor"]),
  ]);
  assert.deepEqual([worklist.status, aging.status], [0, 0], worklist.stderr + aging.stderr);
  assert.deepEqual(
    worklist.json.map(({ rank, action, overdue }: { rank: number; action: string; overdue: { amount: string } }) =>
      [rank, action, overdue.amount].join(" "),
    ),
    ["1 review 100.00", "2 review 100.00"],
  );
  // There is no number to call: a person looks for one instead, and the reasons say so.
  assert.ok(worklist.json[0].reasons.includes("There is no number to call."));
  assert.deepEqual([aging.json[0].rows[0].creditor, aging.json[0].total], ["Many Firms", "200.00"]);
  assert.equal(existsSync(join(dunlin.data, "postgres")), false);
  assert.equal((await sql<{ one: number }>`select 1 as one`.execute(tx)).rows.length, 1);
});

test("an import that is killed on its way leaves nothing, and the same file comes in whole afterwards", async () => {
  await using elsewhere = await openElsewhere();
  const { dunlin, tx, run, write, url } = elsewhere;
  const file = write(20_000);
  const child = dunlin.begin(["import", file, "--creditor", "Many Firms", "--json"], url);
  const ended = once(child, "exit");
  // It is in the middle of posting when it is killed: some of the rows are written, and none of it is committed.
  while (child.exitCode === null && !(await working(tx)).some((query) => query.includes("posting"))) await pause(5);
  child.kill("SIGKILL");
  assert.deepEqual(await ended, [null, "SIGKILL"]);
  while ((await working(tx)).length > 0) await pause(5);
  assert.deepEqual(await sizes(tx), { batches: 0n, debtors: 0n, items: 0n, postings: 0n, told: 0n });

  const again = await run(["import", file, "--creditor", "Many Firms"]);
  assert.deepEqual([again.status, again.json?.created, again.json?.rejected], [0, 20_000, []], again.stderr);
  assert.deepEqual(again.json.control, {
    USD: { rows: "2000000.00", book: "2000000.00", pending: "0.00", agrees: true },
  });
  assert.deepEqual(await sizes(tx), { batches: 1n, debtors: 500n, items: 20_000n, postings: 20_000n, told: 500n });
});

/** What others do inside of a transaction. */
async function working(tx: Queries): Promise<string[]> {
  const { rows } = await sql<{ query: string }>`
    select query from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid() and xact_start is not null`.execute(tx);
  return rows.map(({ query }) => query);
}

async function sizes(tx: Queries) {
  const { rows } = await sql<Record<string, bigint>>`
    select (select count(*) from import_batch) as batches, (select count(*) from debtor) as debtors,
           (select count(*) from item) as items, (select count(*) from posting) as postings,
           (select count(*) from timeline_entry) as told`.execute(tx);
  return rows[0];
}
