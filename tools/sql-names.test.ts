import { strict as assert } from "node:assert";
import { test } from "node:test";
import { readSource } from "./source-text.ts";
import { tablesNamed, tablesOf } from "./sql-names.ts";

const told = (statement: string) =>
  tablesNamed(statement)
    .map(({ table, writes }) => `${writes ? "writes" : "reads"} ${table}`)
    .join(", ");

// prettier-ignore
const statements = [
  ["select 1 from account a join item i on true",           "reads account, reads item"],
  ["select 1 from account, item as i, only posting where 1 in (2, case)", "reads account, reads item, reads posting"],
  ["select 1 from public.account",                           "reads account"],
  [`select 1 from "account" left join lateral item on true`, "reads account, reads item"],
  ["select 1 from account for update of account",            "reads account"],
  ["select 1 where a is distinct from account",              ""],
  ["select 'taken from account' -- from item",               ""],
  ["insert into hold select * from account",                 "writes hold, reads account"],
  ["insert into hold values (1) on conflict do update set a = 1", "writes hold"],
  ["update hold set a = 1 from account",                     "writes hold, reads account"],
  ["with gone as (delete from hold returning *) select * from gone", "writes hold, reads gone"],
  ["merge into hold using account on true",                  "writes hold, reads account"],
  ["delete from hold using account",                         "writes hold, reads account"],
  ["copy hold (a, b) from stdin",                            "writes hold"],
  ["copy hold to stdout",                                    "reads hold"],
  ["truncate hold",                                          "writes hold"],
] as const;

for (const [statement, names] of statements) {
  test(`"${statement}" ${names === "" ? "names no table" : names}`, () => assert.equal(told(statement), names));
}

// prettier-ignore
const programs = [
  ["sql<{ a: Array<string> }>`select 1\n from account`",    "reads account"],
  ["sql`Select 1 From account`",                            "reads account"],
  [`client.query("delete from account")`,                   "writes account"],
  ["`copy account from stdin`",                             "writes account"],
  [`db.selectFrom("account as a").innerJoin("item", "x", "y")`, "reads account, reads item"],
  [`db.selectFrom(["account", "item as i"])`,               "reads account, reads item"],
  [`db.insertInto("account")`,                              "writes account"],
  [`db.updateTable("account")`,                             "writes account"],
  [`db.deleteFrom("account")`,                              "writes account"],
  ["sql`select 1 from ${sql.table(\"account\")}`",          "reads account"],
  [`const words = "Update account details, from account";`, ""],
] as const;

for (const [program, names] of programs) {
  test(`a program that says ${program} ${names === "" ? "names no table" : names}`, () => {
    const namings = readSource(program).literals.flatMap(tablesOf);
    const words = namings.map(({ table, writes }) => `${writes ? "writes" : "reads"} ${table}`);
    assert.equal(words.join(", "), names);
  });
}
