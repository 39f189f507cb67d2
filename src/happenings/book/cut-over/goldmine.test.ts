import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { sql } from "kysely";
import { readKindMapping } from "#intake/cutover/kind-mapping";
import { cutOverKinds } from "#intake/cutover/kinds";
import { projectFolder } from "#platform/project-folder";
import { dbfBytes, type TestField } from "#platform/test-dbf";
import { takeInFiles } from "#happenings/book/take-in-files";
import { counted, openCutOverOffice, refusals } from "#happenings/testing/cut-over-office";

const examples = join(projectFolder, "examples");
const creditor = "Pier Bank";

const fields: readonly TestField[] = [
  ...([
    ["USERID", "C", 8],
    ["ACCOUNTNO", "C", 20],
    ["RECTYPE", "C", 10],
    ["ONDATE", "D", 8],
  ] as const),
  ...([
    ["ONTIME", "C", 5],
    ["RESULTCODE", "C", 3],
    ["REF", "C", 65],
  ] as const),
];
const history = [
  ["ANN", "9704054732840924Har", "CO", "20260216", "10:15", "NA", "Collection call (oc: Pat Doe)"],
  ["ANN", "9704054732840924Har", "CI", "20260217", "09:30", "", "Called back"],
  ["ANN", "9704154732840924Har", "MO", "20260218", "11:00", "", "Balance"],
  ["ANN", "9704154732840924Har", "S", "20260218", "11:05", "", "Forecast"],
  ["ANN", "9799999999999999Har", "CO", "20260218", "11:30", "", "Somebody else"],
];

test("GoldMine's history as dBase counts for the customers whom QuickBooks knows by name and GoldMine by its own number", async () => {
  const office = await openCutOverOffice("2026-12-05T20:00:00Z");
  const preset = async (name: string, files: readonly string[]) => {
    const sheets = files.map((file) => ({ name: file, path: join(examples, "presets", file) }));
    const taken = await takeInFiles(office.desk, { files: sheets, how: { preset: name }, creditor, loginId: null });
    assert.ok(taken.ok && taken.value.rejected.length === 0);
  };
  await preset("quickbooks-open-invoices", ["quickbooks-open-invoices.csv"]);
  await preset("goldmine-contacts", ["goldmine-contact1.dbf", "goldmine-contsupp.dbf"]);

  const path = join(examples, "cut-over/goldmine-history.json");
  const mapping = readKindMapping(JSON.parse(readFileSync(path, "utf8")), cutOverKinds.efforts);
  assert.ok(mapping.ok);
  const bytes = dbfBytes(
    fields,
    history.map((cells) => ({ cells })),
  );
  const files = [{ name: "CONTHIST.DBF", bytes }];
  const taken = await office.bring("efforts", [], { files, mapping: mapping.value });
  assert.equal(counted(taken), "5 3 0 1 1");
  assert.deepEqual(refusals(taken), [
    "6 customer_number: Pier Bank has no debtor 9799999999999999Har. The accounts come first.",
  ]);
  const { rows } = await sql<{ name: string; kind: string; who: string }>`
    select name, effort.kind, from_whom as who from effort join debtor using (debtor_id) order by happened_at`.execute(
    office.desk.database.queries,
  );
  assert.deepEqual(
    rows.map(({ kind, who }) => `${kind} ${who}`),
    ["call us", "conversation consumer", "email us"],
  );
  assert.equal(rows[0]?.name, "Alder Creek Dairy");
  await office.close();
});
