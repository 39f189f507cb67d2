import { strict as assert } from "node:assert";
import { test } from "node:test";
import { readOwners } from "./table-owners.ts";

const read = (...sources: string[]) => readOwners(sources.map((source, index) => ({ path: `${index}.sql`, source })));

// prettier-ignore
const broken = [
  ["create table item (a int);",                                     "Nobody owns item"],
  ["-- The items.\ncreate table item (a int);",                      "Nobody owns item"],
  ["-- owned by ledger\n\ncreate table item (a int);",               "Nobody owns item"],
  ["create view next_action as select 1;",                           "Nobody owns next_action"],
  ["-- owned by helpers\ncreate table item (a int);",                `"helpers" owns item and is not a module`],
  ["alter table item rename to charge;",                             "renames item, which no migration made"],
  ["drop table item;",                                               "drops item, which no migration made"],
  ["-- owned by work\ncreate view v as select 1;\n-- owned by cash\ncreate or replace view v as select 1;", `"work" to "cash"`],
] as const;

for (const [source, sentence] of broken) {
  test(`a migration may not say: ${source}`, () => {
    assert.ok(read(source).findings.some((finding) => finding.includes(sentence)));
  });
}

test("a table belongs to the module that is named above it", () => {
  const { tables, findings } = read("-- owned by ledger\ncreate table if not exists public.item (a int);");
  assert.deepEqual([...tables], [["item", { owner: "ledger", isView: false }]]);
  assert.deepEqual(findings, []);
});

test("a view is known as one", () => {
  const { tables } = read("-- owned by work\ncreate or replace view next_action as select 1;");
  assert.deepEqual(tables.get("next_action"), { owner: "work", isView: true });
});

test("a table that is renamed keeps its owner, and one that is dropped has none", () => {
  const { tables, findings } = read(
    "-- owned by ledger\ncreate table item (a int);\n-- owned by ledger\ncreate table part (a int);",
    "alter table item rename to charge;\ndrop table part;",
  );
  assert.deepEqual([...tables.keys()], ["charge"]);
  assert.deepEqual(findings, []);
});
