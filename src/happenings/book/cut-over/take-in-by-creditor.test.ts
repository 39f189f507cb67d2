import { strict as assert } from "node:assert";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { counted, openCutOverOffice, refusals, type CutOverOffice } from "#happenings/testing/cut-over-office";

let office: CutOverOffice;
before(async () => {
  office = await openCutOverOffice("2026-03-05T20:00:00Z");
});
after(() => office.close());

const accounts = [
  "customer_number,name,kind,capacity,creditor",
  "A1,Ruth Amador,person,for_another,First Harbor",
  "A1,Theo Brandt,person,bought,City Light",
  "A2,Dora Cole,person,for_another,first harbor",
];
const items = [
  "customer_number,invoice_number,due_date,amount,creditor",
  "A1,I-1,2025-10-01,100.00,First Harbor",
  "A1,I-1,2025-10-01,40.00,City Light",
  "A9,I-2,2025-10-01,7.00,City Light",
  "A2,I-3,2025-10-01,8.00,",
];
const noCreditor = { creditor: undefined };

test("files that say whose their rows are fill the book of each creditor, in one transaction", async () => {
  const taken = await office.bring("accounts", accounts, noCreditor);
  assert.equal(counted(taken), "3 3 0 0 0");
  assert.equal(taken.creditor, "First Harbor, City Light");
  const { rows } = await sql<{ name: string; capacity: string; accounts: bigint }>`
    select name, capacity, (select count(*) from account where account.creditor_id = creditor.creditor_id) as accounts
      from creditor join mandate using (creditor_id) order by name`.execute(office.desk.database.queries);
  assert.deepEqual(rows, [
    { name: "City Light", capacity: "bought", accounts: 1n },
    { name: "First Harbor", capacity: "for_another", accounts: 2n },
  ]);
  assert.equal(counted(await office.bring("accounts", accounts, noCreditor)), "3 0 0 3 0");
});

test("each row is counted once, refused in its own creditor's words, and one that names none is refused", async () => {
  const taken = await office.bring("items", items, noCreditor);
  assert.equal(counted(taken), "4 2 0 0 2");
  assert.deepEqual(taken.control, { USD: { rows: "140.00", book: "140.00", pending: "0.00", agrees: true } });
  assert.deepEqual(refusals(taken), [
    "4 customer_number: City Light has no debtor A9. The accounts come first.",
    "5 creditor: The files name several creditors, and this row none.",
  ]);
});

test("with all or nothing, a row that one creditor refuses leaves nothing of any", async () => {
  const tables = ["item", "import_batch", "timeline_entry"];
  const sizes = await office.reader.sizes(tables);
  const more = items.map((line) => line.replace("I-1", "I-7"));
  const taken = await office.bring("items", more, { ...noCreditor, allOrNothing: true });
  assert.deepEqual([counted(taken), taken.batchId], ["4 0 0 0 2", null]);
  assert.deepEqual(await office.reader.sizes(tables), sizes);
});

test("a file of one creditor needs no option, and an import of another creditor refuses its rows", async () => {
  const one = ["customer_number,invoice_number,due_date,amount,creditor", "A2,I-5,2025-10-01,9.00,First Harbor"];
  assert.equal(counted(await office.bring("items", one, noCreditor)), "1 1 0 0 0");
  const other = await office.bring("items", one, { creditor: "City Light" });
  assert.match(refusals(other)[0] ?? "", /The row is of First Harbor, and the import is of City Light/);
});
