import { strict as assert } from "node:assert";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "#platform/project-folder";
import { after, before, describe, test } from "node:test";
import { sql } from "kysely";
import { agedBook } from "#ledger/aging/store";
import { decimal, money } from "#money/money";
import { openSmallBook, type SmallBook } from "#happenings/testing/small-book";
import { plainMapping, type Mapping } from "#intake/mapping";
import { takeInFiles } from "#happenings/book/take-in-files";

const project = projectFolder;
const corpus = join(project, "../shared/corpus");
const skip = existsSync(corpus) ? false : "the sample files of others are not beside the project";

let book: SmallBook;
before(async () => {
  book = await openSmallBook();
  book.clock.set(Temporal.Instant.from("2026-11-20T12:00:00Z"));
});
after(() => book.close());

async function takeIn(preset: string, paths: readonly string[], { desk }: SmallBook = book) {
  const files = paths.map((path) => ({ name: path, path }));
  const taken = await takeInFiles(desk, { files, how: { preset }, creditor: paths[0] ?? "", loginId: null });
  assert.ok(taken.ok);
  return taken.value;
}

async function count(table: string, creditor: string): Promise<bigint> {
  const { rows } = await sql<{ count: bigint }>`
    select count(*) from ${sql.table(table)} join account using (debtor_id, account_id) join creditor using (creditor_id)
     where creditor.name = ${creditor}`.execute(book.database.queries);
  return rows[0]?.count ?? 0n;
}

async function aged(creditor: string, on: string) {
  const { rows } = await sql<{ amounts: string[]; memos: string; payments: string }>`
    select array[sum(bucket_0), sum(bucket_1), sum(bucket_2 + bucket_3 + bucket_4)]::text[] as amounts,
           sum(memos)::text as memos, sum(payments)::text as payments
      from ${agedBook({ on: Temporal.PlainDate.from(on), knownAt: null })} as aged
      join account using (debtor_id, account_id) join creditor using (creditor_id)
     where creditor.name = ${creditor}`.execute(book.database.queries);
  const usd = (minor: string) => decimal(money("USD", BigInt(minor)));
  const [row] = rows;
  assert.ok(row !== undefined);
  const total = row.amounts.reduce((sum, minor) => sum + BigInt(minor), 0n);
  return {
    open: usd(String(total)),
    amounts: row.amounts.map(usd),
    memos: usd(row.memos),
    payments: usd(row.payments),
  };
}

describe("a Lockstep synchronisation of others", { skip }, () => {
  const names = ["paymentapplied", "creditmemoapplied", "payment", "invoice", "contact", "company"];
  const paths = names.map((name) => join(corpus, "lockstep", `${name}.xlsx`));
  test("is taken in whole, whatever the order of its files", async () => {
    const { rejected, control, creditor } = await takeIn("lockstep", paths);
    assert.deepEqual(rejected, []);
    assert.deepEqual(control, { USD: { rows: "2138044.00", book: "2138044.00", pending: "0.00", agrees: true } });
    assert.deepEqual([await count("item", creditor), await count("credit", creditor)], [2_100n, 21n + 1_318n]);
  });
  test("ages as it was on two days", async () => {
    const late = await aged(paths[0] ?? "", "2022-02-28");
    assert.deepEqual([late.open, late.memos, late.payments], ["2138044.00", "101883.00", "92758.00"]);
    assert.equal((await aged(paths[0] ?? "", "2021-06-30")).open, "1580822.00");
  });
  test("changes nothing the second time", async () => {
    const { created, updated, unchanged, rows } = await takeIn("lockstep", paths);
    assert.deepEqual([created, updated, unchanged], [0, 0, rows]);
  });
});

describe("the receivables sample of IBM", { skip }, () => {
  const path = join(corpus, "datasets/ibm_ar_part.csv");
  test("is taken in with its payments and disputes", async () => {
    const { rows, rejected } = await takeIn("ibm-ar", [path]);
    assert.deepEqual([rows, rejected], [823, []]);
    assert.deepEqual([await count("item", path), await count("dispute", path)], [823n, 168n]);
    const { rows: sums } = await sql<{ customers: bigint; sum: string }>`
      select count(distinct debtor_id) as customers, sum(amount_minor)::text as sum
        from item join account using (debtor_id, account_id) join creditor using (creditor_id)
       where creditor.name = ${path}`.execute(book.database.queries);
    assert.deepEqual(sums, [{ customers: 33n, sum: "4820446" }]);
  });
  test("ages as it was in the middle of 2013", async () => {
    assert.deepEqual((await aged(path, "2013-06-30")).amounts, ["1638.85", "299.35", "0.00"]);
  });
});

describe("reports of collections of others", { skip }, () => {
  const report = (name: string) => join(corpus, "ar-exports", `lockstep__${name}.csv`);
  async function mapped(path: string, columns: Mapping["columns"]) {
    const how = { mapping: { ...plainMapping, columns } };
    const files = [{ name: path, path }];
    const taken = await takeInFiles(book.desk, { files, how, creditor: "Collections", loginId: null });
    assert.ok(taken.ok);
    return taken.value;
  }
  test("are read by their headings, days and amounts as a program writes them", async () => {
    const path = report("PythonExample_InvoiceCollectionReport_InvoiceCollectionReport");
    const { rejected, created, control } = await mapped(path, {});
    assert.deepEqual([rejected, created, control["USD"]?.book], [[], 10, "22383.00"]);
  });
  test("know the invoices of another layout again, and one that is listed twice is taken in once", async () => {
    const path = report("CsharpExample_CollectionsReport_Results");
    const { rejected, rows, created, unchanged } = await mapped(path, { customer_name: "PrimaryContact" });
    assert.deepEqual([rows, created, unchanged, rejected.length], [301, 290, 10, 1]);
    assert.match(rejected[0]?.because ?? "", /was in row \d+ of/);
  });
});

describe("the project's own examples", () => {
  const example = (name: string) => join(project, "examples", name);
  test("say the same as a workbook and as a text of rows", async () => {
    const xlsx = await takeIn("generic", [example("receivables.xlsx")]);
    const another = await openSmallBook();
    try {
      const csv = await takeIn("generic", [example("receivables.csv")], another);
      assert.deepEqual([xlsx.rows, xlsx.created, xlsx.rejected], [60, 60, []]);
      assert.deepEqual(csv.control, xlsx.control);
    } finally {
      await another.close();
    }
  });
  test("name each of the five planted faults", async () => {
    const another = await openSmallBook();
    const { rejected, created } = await takeIn("generic", [example("planted-faults.csv")], another).finally(() =>
      another.close(),
    );
    assert.deepEqual(
      rejected.map(({ row, field }) => [row, field]),
      [
        [3, "Due Date"],
        [5, "Amount"],
        [7, "Currency"],
        [9, "invoice_number"],
        [11, "Invoice Number"],
      ],
    );
    assert.equal(created, 7);
  });
});
