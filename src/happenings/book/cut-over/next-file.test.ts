import { strict as assert } from "node:assert";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { takeInFiles } from "#happenings/book/take-in-files";
import { counted, openCutOverOffice, refusals, type CutOverOffice } from "#happenings/testing/cut-over-office";

let office: CutOverOffice;
before(async () => {
  office = await openCutOverOffice("2026-03-05T20:00:00Z");
});
after(() => office.close());

test("the accounting system's next file finds what came, and is not older for the cut-over", async () => {
  await office.bring("accounts", ["customer_number,name,account_number", "N1,Blue Door,AC-1", "N2,Ada's Diner,"]);
  await office.bring("items", [
    "customer_number,invoice_number,invoice_date,due_date,amount,open_amount",
    "N1,I-1,2026-01-01,2026-02-01,100.00,80.00",
    "N2,I-2,2026-01-01,2026-02-01,50.00,",
  ]);
  const lines = [
    "customer_number,customer_name,invoice_number,invoice_date,due_date,amount,open_amount",
    "N1,Blue Door,I-1,2026-01-01,2026-02-01,100.00,80.00",
    "N2,Ada's Diner,I-2,2026-01-01,2026-02-01,50.00,20.00",
  ];
  const files = [{ name: "open.csv", bytes: Buffer.from(lines.join("\n")) }];
  const asOf = Temporal.Instant.from("2026-03-05T12:00:00Z");
  const how = { preset: "generic" };
  const next = await takeInFiles(office.desk, { files, how, creditor: "Pier Bank", asOf, loginId: null });
  assert.ok(next.ok);
  assert.deepEqual([counted(next.value), refusals(next.value)], ["2 0 1 1 0", []]);
  assert.deepEqual(await office.reader.sizes(["account", "item"]), { account: 2, item: 2 });
  const { rows } = await sql<{ number: string; open: string }>`
    select number, open_minor::text as open from item order by number`.execute(office.desk.database.queries);
  assert.deepEqual(rows, [
    { number: "I-1", open: "8000" },
    { number: "I-2", open: "2000" },
  ]);
});
