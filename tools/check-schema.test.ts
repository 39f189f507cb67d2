import { strict as assert } from "node:assert";
import { test } from "node:test";
import type { Column, ForeignKey, Key, Table } from "./catalogue.ts";
import { schemaFindings } from "./check-schema.ts";

const column = (name: string, type: string, isCounted = false): Column => ({ name, type, isCounted });
const key = (kind: Key["kind"], columns: string): Key => ({ name: "the_key", kind, columns: columns.split(" ") });
const foreignKey = (columns: string, table: string, tableColumns = columns): ForeignKey => ({
  name: "the_reference",
  columns: columns.split(" "),
  table,
  tableColumns: tableColumns.split(" "),
});

const item: Table = {
  name: "item",
  comment: "debtor: what an account consists of",
  columns: [column("debtor_id", "uuid"), column("item_id", "uuid")],
  keys: [key("primary key", "debtor_id item_id")],
  foreignKeys: [],
  checks: [],
  triggers: [],
};
const creditor: Table = {
  ...item,
  name: "creditor",
  comment: "reference: to whom it is owed",
  columns: [column("creditor_id", "uuid")],
  keys: [key("primary key", "creditor_id")],
};
const bankLine: Table = {
  ...creditor,
  name: "bank_line",
  comment: "local: nobody's until it is matched",
};

const withColumn = (name: string, type: string, isCounted = false): Partial<Table> => ({
  columns: [...item.columns, column(name, type, isCounted), column("currency", "text")],
});
const withKey = (kind: Key["kind"], columns: string): Partial<Table> => ({ keys: [...item.keys, key(kind, columns)] });

// prettier-ignore
const broken: [string, Partial<Table>, string][] = [
  ["has no comment",                               { comment: "" },                                    "does not begin with"],
  ["has a comment of another kind",                { comment: "what an account consists of" },         "does not begin with"],
  ["gives no reason",                              { comment: "debtor: " },                            "does not begin with"],
  ["has no primary key",                           { keys: [] },                                       "no primary key"],
  ["is a debtor's and does not say whose",         { columns: [column("item_id", "uuid")] },           "no column debtor_id"],
  ["has another column first in its primary key",  { keys: [key("primary key", "item_id debtor_id")] }, "primary key the_key does not begin"],
  ["has a unique constraint across debtors",       withKey("unique constraint", "number"),             "unique constraint the_key does not begin"],
  ["has a unique index across debtors",            withKey("unique index", "item_id debtor_id"),       "unique index the_key does not begin"],
  ["has an exclusion across debtors",              withKey("exclusion constraint", "period"),          "exclusion constraint the_key does not begin"],
  ["has a trigger",                                { triggers: ["item_changes"] },                     "the trigger item_changes"],
  ["counts its ids",                               withColumn("number", "bigint", true),               "counts number up"],
  ["refers past the debtor",                       { foreignKeys: [foreignKey("item_id", "item")] },   "does not begin with debtor_id on both sides"],
  ["refers to another debtor",                     { foreignKeys: [foreignKey("obligor_id", "item", "debtor_id")] }, "on both sides"],
  ["refers to a local table",                      { foreignKeys: [foreignKey("line_id", "bank_line")] }, "from a debtor table to the local table"],
  ["has a check that nobody named",                { checks: ["item_amount_check"] },                  "item_amount_check is named by PostgreSQL"],
  ["has a second check that nobody named",         { checks: ["item_check1"] },                        "item_check1 is named by PostgreSQL"],
  ["keeps money in an integer",                    withColumn("owed_minor", "integer"),                "owed_minor is money and integer"],
  ["keeps money in a numeric",                     withColumn("owed_minor", "numeric(12,2)"),          "owed_minor is money and numeric"],
  ["keeps money without its currency",             { columns: [...item.columns, column("owed_minor", "bigint")] }, "money of no currency"],
  ["keeps money without its unit",                 withColumn("paid_amount", "numeric"),               "does not say its unit"],
  ["has a float",                                  withColumn("rate", "double precision"),             "not exact"],
  ["has a real",                                   withColumn("rate", "real"),                         "not exact"],
  ["has a varchar",                                withColumn("name", "character varying(20)"),        "Make it text"],
  ["has a timestamp without a zone",               withColumn("placed_at", "timestamp without time zone"), "An instant is a timestamptz"],
  ["has a time of day with a zone",                withColumn("opens", "time with time zone"),         "An instant is a timestamptz"],
  ["keeps a day as an instant",                    withColumn("due_on", "timestamp with time zone"),   "due_on is a day"],
  ["keeps an instant as a day",                    withColumn("placed_at", "date"),                    "placed_at is an instant"],
];

for (const [what, change, sentence] of broken) {
  test(`no table ${what}`, () => {
    const findings = schemaFindings([{ ...item, ...change }, creditor, bankLine].toReversed());
    assert.ok(
      findings.some((finding) => finding.startsWith("item: ") && finding.includes(sentence)),
      findings.join("\n"),
    );
  });
}

test("a reference table refers to no local or debtor's table, and a local one to no debtor's", () => {
  const reach = (from: Table, to: string) => ({ ...from, foreignKeys: [foreignKey("a", to)] });
  assert.equal(schemaFindings([reach(creditor, "bank_line"), bankLine]).length, 1);
  assert.equal(schemaFindings([reach(creditor, "item"), item]).length, 1);
  assert.equal(schemaFindings([reach(bankLine, "item"), item]).length, 1);
});

// prettier-ignore
const sound: [string, Partial<Table>][] = [
  ["has unique indexes within a debtor",     withKey("unique index", "debtor_id number")],
  ["refers within a debtor",                 { foreignKeys: [foreignKey("debtor_id item_id", "item")] }],
  ["refers to a reference table",            { foreignKeys: [foreignKey("creditor_id", "creditor")] }],
  ["names its checks",                       { checks: ["item_has_a_number", "check_comes_from_a_bank"] }],
  ["keeps money exactly",                    withColumn("owed_minor", "bigint")],
  ["keeps a rate as numeric",                withColumn("interest_rate", "numeric")],
  ["keeps a day as a date",                  withColumn("due_on", "date")],
  ["keeps an instant with its zone",         withColumn("placed_at", "timestamp with time zone")],
  ["keeps a time of day",                    withColumn("run_at", "time without time zone")],
];

for (const [what, change] of sound) {
  test(`a table ${what}`, () => assert.deepEqual(schemaFindings([{ ...item, ...change }, creditor, bankLine]), []));
}

test("a local table has what keys and triggers it needs", () => {
  const local = { ...bankLine, keys: [...bankLine.keys, key("unique index", "number")], triggers: ["tell"] };
  assert.deepEqual(schemaFindings([local]), []);
});
