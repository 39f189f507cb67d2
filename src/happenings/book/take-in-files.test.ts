import { strict as assert } from "node:assert";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { sql } from "kysely";
import { plainMapping, readMapping } from "#intake/mapping";
import type { Id } from "#base/id";
import { money } from "#money/money";
import { databaseUrl } from "#platform/database-url";
import { postPayment } from "#happenings/money/post-payment";
import { openSmallBook, type SmallBook } from "#happenings/testing/small-book";
import { takeInFiles, type FilesToTakeIn, type TakenIn } from "./take-in-files.ts";

let book: SmallBook;
before(async () => {
  book = await openSmallBook();
  book.clock.set(Temporal.Instant.from("2026-11-20T12:00:00Z"));
});
after(() => book.close());

type Asked = Partial<FilesToTakeIn> & { readonly creditor: string };
const columns = "customer_number,customer_name,invoice_number,invoice_date,due_date,amount,open_amount,phone";

/** Each creditor has customers of its own: the same ones, owing the same to another, would be a file taken in twice. */
function rowsFor(creditor: string, lines: readonly string[]): string {
  return [columns, ...lines.map((line) => `${creditor} ${line}`)].join("\n");
}

async function takeIn(lines: readonly string[], asked: Asked): Promise<TakenIn> {
  const files = [{ name: "book.csv", bytes: Buffer.from(rowsFor(asked.creditor, lines)) }];
  const taken = await takeInFiles(book.desk, { files, how: { preset: "generic" }, loginId: null, ...asked });
  assert.ok(taken.ok);
  return taken.value;
}

const counts = ({ rows, created, updated, unchanged, closed, rejected }: TakenIn) =>
  [rows, created, updated, unchanged, closed, rejected.length].join(" ");

async function openOf(creditor: string): Promise<Record<string, string>> {
  const { rows } = await sql<{ number: string; open: string; due: string }>`
    select item.number, item.open_minor::text as open, item.due_on::text as due
      from creditor join account using (creditor_id) join item using (debtor_id, account_id)
     where creditor.name = ${creditor}`.execute(book.database.queries);
  return Object.fromEntries(rows.map(({ number, open, due }) => [number, `${open} due ${due}`]));
}

/** How many rows of each table there are: what a batch that leaves nothing may not change. */
async function tableSizes(): Promise<Record<string, bigint>> {
  const sizes: Record<string, bigint> = {};
  for (const table of [
    "creditor",
    "debtor",
    "account",
    "contact_point",
    "item",
    "entry",
    "posting",
    "timeline_entry",
    "known_as",
    "collection_case",
    "import_batch",
  ]) {
    const { rows } = await sql<{ count: bigint }>`select count(*) from ${sql.table(table)}`.execute(
      book.database.queries,
    );
    sizes[table] = rows[0]?.count ?? 0n;
  }
  return sizes;
}

const one = "C1,Ada's Diner,A-1,2026-09-01,2026-10-01,100.00,100.00,614-555-0101";
const two = "C2,Blue Door,B-1,2026-09-01,2026-10-01,50.00,20.00,";

test("the same file twice changes nothing", async () => {
  const creditor = "Twice";
  assert.equal(counts(await takeIn([one, two], { creditor })), "2 2 0 0 0 0");
  const sizes = await tableSizes();
  const again = await takeIn([one, two], { creditor });
  assert.equal(counts(again), "2 0 0 2 0 0");
  assert.deepEqual(again.control, { USD: { rows: "120.00", book: "120.00", pending: "0.00", agrees: true } });
  const { import_batch: batches = 0n, ...rest } = await tableSizes();
  assert.deepEqual({ ...rest, import_batch: batches - 1n }, sizes);
});

test("a newer file changes due days and what is open, and an older one changes nothing back", async () => {
  const creditor = "Follows";
  const monday = Temporal.Instant.from("2026-11-16T12:00:00Z");
  const tuesday = monday.add({ hours: 24 });
  await takeIn([one, two], { creditor, asOf: monday });
  const newer = [one.replace("2026-10-01", "2026-10-15"), two.replace("20.00", "5.00")];
  assert.equal(counts(await takeIn(newer, { creditor, asOf: tuesday })), "2 0 2 0 0 0");
  const changed = { "A-1": "10000 due 2026-10-15", "B-1": "500 due 2026-10-01" };
  assert.deepEqual(await openOf(creditor), changed);
  const older = [one, two, "C3,Late Comer,L-1,2026-09-01,2026-10-01,7.00,7.00,"];
  assert.equal(counts(await takeIn(older, { creditor, asOf: monday })), "3 1 0 2 0 0");
  assert.deepEqual(await openOf(creditor), { ...changed, "L-1": "700 due 2026-10-01" });
});

test("what is missing from a complete file is closed, unless rows of it were rejected", async () => {
  const creditor = "Complete";
  const mapping = readMapping({ complete: true });
  assert.ok(mapping.ok);
  const how = { mapping: mapping.value };
  await takeIn([one, two], { creditor });
  const broken = await takeIn([one, "C9,Nobody,,2026-09-01,2026-10-01,1.00,1.00,"], { creditor, how });
  assert.equal(broken.closed, 0);
  assert.match(broken.rejected.at(-1)?.because ?? "", /Nothing was closed/);
  assert.equal((await takeIn([], { creditor, how })).closed, 0);
  assert.equal(counts(await takeIn([one], { creditor, how })), "1 0 0 1 1 0");
  assert.deepEqual(await openOf(creditor), { "A-1": "10000 due 2026-10-01", "B-1": "0 due 2026-10-01" });
});

test("good rows go in and bad ones are listed; all or nothing leaves nothing, and so does a dry run", async () => {
  const bad = two.replace("B-1", "").replace("2026-10-01", "soon");
  const sizes = await tableSizes();
  for (const creditor of ["Nothing"]) {
    const dry = await takeIn([one, bad], { creditor, dryRun: true });
    assert.deepEqual([counts(dry), dry.batchId], ["2 1 0 0 0 2", null]);
    assert.deepEqual(dry.sample[0]?.["open"], "100.00");
    const none = await takeIn([one, bad], { creditor, allOrNothing: true });
    assert.deepEqual([counts(none), none.batchId], ["2 0 0 0 0 2", null]);
  }
  assert.deepEqual(await tableSizes(), sizes);
  const some = await takeIn([one, bad], { creditor: "Something" });
  assert.deepEqual(
    some.rejected.map(({ row, field }) => [row, field]),
    [
      [3, "invoice_number"],
      [3, "due_date"],
    ],
  );
  assert.deepEqual(await openOf("Something"), { "A-1": "10000 due 2026-10-01" });
});

test("a payment posted here is pending until the source shows it, and is never taken back", async () => {
  const creditor = "Pending";
  await takeIn([one], { creditor });
  const { rows } = await sql<{ debtorId: Id<"debtor">; accountId: Id<"account"> }>`
    select debtor_id as "debtorId", account_id as "accountId" from account join creditor using (creditor_id)
     where creditor.name = ${creditor}`.execute(book.database.queries);
  const [account] = rows;
  assert.ok(account !== undefined);
  const now = book.clock.now();
  const payment = { ...account, amount: money("USD", 60_00n), receivedOn: Temporal.PlainDate.from("2026-11-19") };
  const paid = await book.database.transaction((tx) =>
    postPayment(book.desk, tx, { ...payment, reference: "4711", to: [], source: "desk", loginId: null, now }),
  );
  assert.ok(paid.ok);
  const control = async (open: string) => {
    const taken = await takeIn([one.replace("100.00,100.00", `100.00,${open}`)], { creditor });
    return [counts(taken), taken.control["USD"], (await openOf(creditor))["A-1"]];
  };
  const open = "4000 due 2026-10-01";
  assert.deepEqual(await control("100.00"), [
    "1 0 0 1 0 0",
    { rows: "100.00", book: "40.00", pending: "60.00", agrees: true },
    open,
  ]);
  assert.deepEqual(await control("40.00"), [
    "1 0 1 0 0 0",
    { rows: "40.00", book: "40.00", pending: "0.00", agrees: true },
    open,
  ]);
  assert.deepEqual(await control("40.00"), [
    "1 0 0 1 0 0",
    { rows: "40.00", book: "40.00", pending: "0.00", agrees: true },
    open,
  ]);
});

test("an invoice that a payment closed here and that a complete file lacks is known to be paid in the source too", async () => {
  const creditor = "Closed here";
  await takeIn([one], { creditor });
  const { rows } = await sql<{ debtorId: Id<"debtor">; accountId: Id<"account"> }>`
    select debtor_id as "debtorId", account_id as "accountId" from account join creditor using (creditor_id)
     where creditor.name = ${creditor}`.execute(book.database.queries);
  const [account] = rows;
  assert.ok(account !== undefined);
  const [receivedOn, now] = [Temporal.PlainDate.from("2026-11-19"), book.clock.now()];
  const payment = { ...account, amount: money("USD", 100_00n), receivedOn, reference: "4712", to: [], loginId: null };
  await book.database.transaction((tx) => postPayment(book.desk, tx, { ...payment, source: "desk", now }));
  const pending = async () => {
    const { rows: found } = await sql`
      select from pending_in_source
       where debtor_id = ${account.debtorId} and confirmed_at is null`.execute(book.database.queries);
    return found.length;
  };
  const how = { mapping: { ...plainMapping, complete: true } };
  await takeIn([one], { creditor, how });
  assert.equal(await pending(), 1);
  assert.equal(counts(await takeIn([two], { creditor, how })), "1 1 0 0 0 0");
  assert.equal(await pending(), 0);
});

test("an invoice that is in the batch twice is rejected with the row in which it was first", async () => {
  const taken = await takeIn([one, two, one], { creditor: "Doubled" });
  assert.deepEqual(taken.rejected, [
    { file: "book.csv", row: 4, field: "invoice_number", because: "A-1 was in row 2 of book.csv already." },
  ]);
});

test("and so it is where the two are too far apart to be held at once", async () => {
  const lines = Array.from({ length: 5_200 }, (_, index) => one.replace("A-1", `A-${index}`));
  const taken = await takeIn([...lines, one.replace("A-1", "A-7")], { creditor: "Far apart" });
  assert.deepEqual(taken.rejected, [
    { file: "book.csv", row: 5_202, field: "invoice_number", because: "A-7 was in row 9 of book.csv already." },
  ]);
});

test("a customer who was known by a key alone gets its name from a later file, and its number only once", async () => {
  const creditor = "Filled";
  await takeIn(["C7,,A-7,2026-09-01,2026-10-01,1.00,1.00,"], { creditor });
  assert.equal(counts(await takeIn([one.replace("C1", "C7").replace("A-1", "A-8")], { creditor })), "1 1 0 0 0 0");
  await takeIn([one.replace("C1", "C7").replace("Ada's Diner", "Another Name").replace("A-1", "A-8")], { creditor });
  const { rows } = await sql<{ name: string; points: bigint }>`
    select debtor.name, (select count(*) from contact_point where debtor_id = debtor.debtor_id) as points
      from debtor join account using (debtor_id) join creditor using (creditor_id)
     where creditor.name = ${creditor}`.execute(book.database.queries);
  assert.deepEqual(rows, [{ name: "Ada's Diner", points: 1n }]);
});

test("two imports of one creditor at once follow each other", async () => {
  const creditor = "At once";
  const lines = Array.from({ length: 300 }, (_, index) =>
    one.replace("A-1", `A-${index}`).replace("C1", `C${index % 40}`),
  );
  const both = await Promise.all([takeIn(lines, { creditor }), takeIn(lines, { creditor })]);
  assert.deepEqual(both.map(counts).toSorted(), ["300 0 0 300 0 0", "300 300 0 0 0 0"]);
});

/** A process of its own that takes a file in, to be killed at it. */
const importer = `
  import { systemChance } from "#platform/chance";
  import { systemClock } from "#platform/clock";
  import { openDatabase } from "#platform/database";
  import { fileStore } from "#platform/files";
  import { newVaultKey, vaultOf } from "#platform/vault";
  import { takeInFiles } from "#happenings/book/take-in-files";
  const [url, path, creditor] = process.argv.slice(-3);
  const vault = vaultOf(newVaultKey());
  const desk = { database: openDatabase(url), clock: systemClock, chance: systemChance, vault, files: fileStore("/") };
  await takeInFiles(desk, { files: [{ name: "book.csv", path }], how: { preset: "generic" }, creditor, loginId: null });
`;

test("an import that is killed leaves nothing, and the next one takes all of it in", async () => {
  const creditor = "Killed";
  const lines = Array.from({ length: 2_500 }, (_, index) =>
    one.replace("A-1", `A-${index}`).replace("C1", `C${index}`),
  );
  const path = join(mkdtempSync(join(tmpdir(), "dunlin-import-")), "book.csv");
  writeFileSync(path, rowsFor(creditor, lines));
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(book.database.queries);
  const url = databaseUrl(process.env["DUNLIN_TEST_DATABASE"] ?? "", rows[0]?.name ?? "");
  const sizes = await tableSizes();
  const child = spawn(process.execPath, ["--input-type=module-typescript", "-e", importer, url, path, creditor]);
  const ended = once(child, "exit");
  await until(async () => child.exitCode !== null || (await working()).includes("posting"));
  child.kill("SIGKILL");
  const [, signal] = await ended;
  assert.equal(signal, "SIGKILL");
  await until(async () => (await working()) === "");
  assert.deepEqual(await tableSizes(), sizes);
  assert.equal(counts(await takeIn(lines, { creditor })), "2500 2500 0 0 0 0");
});

/** What the other connections of the database are doing inside of a transaction. */
async function working(): Promise<string> {
  const { rows } = await sql<{ query: string }>`
    select query from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid() and xact_start is not null`.execute(
    book.database.queries,
  );
  return rows.map(({ query }) => query).join();
}

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  while (!(await isTrue())) await setTimeout(5);
}

test("files are refused that are none, of an unknown kind, or of a day to come", async () => {
  const files = [{ name: "book.csv", bytes: Buffer.from(columns) }];
  const how = { preset: "generic" };
  const asOf = Temporal.Instant.from("2026-11-21T12:00:00Z");
  const refusals = [
    { files: [], how: { preset: "none" }, asOf },
    { files, how: { preset: "none" }, asOf },
    { files, how, asOf },
  ].map((asked) => takeInFiles(book.desk, { ...asked, loginId: null }));
  const refused = (await Promise.all(refusals)).map((outcome) => (outcome.ok ? "taken in" : outcome.refusal));
  assert.deepEqual(refused, ["no_files", "preset_is_unknown", "as_of_is_in_the_future"]);
});
