import { strict as assert } from "node:assert";
import { test } from "node:test";
import { namingsOf, sqlFindings } from "./check-sql.ts";

const tables = new Map([
  ["item", { owner: "ledger", isView: false }],
  ["wired", { owner: "happenings", isView: false }],
  ["next_action", { owner: "work", isView: true }],
]);

// prettier-ignore
const broken = [
  ["src/promises/store.ts",     "sql`select 1 from item`",                 `Line 1 reads item, which "ledger" owns`],
  ["src/promises/store.ts",     "sql`select 1\n from wired`",              `Line 1 reads wired, which "happenings" owns`],
  ["src/promises/jobs.ts",      "const a = 1;\nsql`update item set a = 1`", `Line 2 writes item, which "ledger" owns`],
  ["src/platform/database.ts",  `query("delete from item")`,               `Line 1 writes item`],
  ["src/promises/store.ts",     `db.selectFrom("item")`,                   `Line 1 reads item`],
  ["src/promises/store.ts",     "sql`delete from next_action`",            `Line 1 writes next_action`],
  ["src/happenings/intake.ts",  "sql`insert into item values (1)`",        `Line 1 writes item`],
  ["src/happenings/intake.ts",  "sql`update item set a = 1`",              `Line 1 writes item`],
  ["src/happenings/intake.ts",  "sql`delete from item`",                   `Line 1 writes item`],
  ["src/main.ts",               "sql`select 1 from item`",                 `Line 1 reads item`],
] as const;

for (const [path, source, sentence] of broken) {
  test(`${path} may not say: ${source}`, () => {
    assert.ok(sqlFindings({ path, source }, tables).some((finding) => finding.startsWith(sentence)));
  });
}

// prettier-ignore
const sound = [
  ["src/ledger/store.ts",       "sql`insert into item select * from item`"],
  ["src/promises/store.ts",     "sql`select 1 from next_action`"],
  ["src/promises/store.ts",     "sql`with due as (select 1) select * from due`"],
  ["src/happenings/intake.ts",  "sql`select 1 from item join next_action on true`"],
  ["src/happenings/intake.ts",  "sql`insert into wired select 1 from item`"],
  ["src/promises/store.test.ts", "sql`delete from item`"],
  ["src/promises/promise.ts",   `const words = "Paid from item 3";`],
] as const;

for (const [path, source] of sound) {
  test(`${path} may say: ${source}`, () => assert.deepEqual(sqlFindings({ path, source }, tables), []));
}

test("the tables that a file names are counted", () => {
  assert.equal(namingsOf({ path: "src/ledger/store.ts", source: "sql`select 1 from item, part`" }).length, 2);
});
