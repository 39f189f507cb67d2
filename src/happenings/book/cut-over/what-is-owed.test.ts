import { strict as assert } from "node:assert";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { addLogin } from "#access/store";
import { newId } from "#platform/chance";
import { verifyBook } from "#happenings/audit/verify-book";
import { counted, openCutOverOffice, refusals, type CutOverOffice } from "#happenings/testing/cut-over-office";

let office: CutOverOffice;
before(async () => {
  office = await openCutOverOffice("2026-03-05T20:00:00Z");
});
after(() => office.close());

const heading = "customer_number,name,kind,capacity,account_number,role,external_id,collector,opened_on,phone,email";

async function openOf(number: string): Promise<string> {
  const { rows } = await sql<{ open: string; parts: string }>`
    select open_minor::text as open,
           (select string_agg(part || ' ' || item_part.open_minor, ', ' order by part) from item_part
             where item_part.debtor_id = item.debtor_id and item_part.item_id = item.item_id
               and item_part.open_minor > 0) as parts
      from item where number = ${number}`.execute(office.desk.database.queries);
  return `${rows[0]?.open}: ${rows[0]?.parts ?? ""}`;
}

test("accounts bring debtors, their points, who else is bound, the collector and the capacity", async () => {
  const lines = [
    heading,
    "D1,Ruth Amador,person,for_another,A1,,X-1,mara,2025-06-01,614-555-0100,ruth@example.com",
    "D1,Ruth Amador,person,for_another,A2,,X-1,,2025-07-01,,",
    "D2,Theo Brandt,person,,A3,,,,,614-555-0101,",
    "D3,Dora Brandt,person,,A3,joint,,,,614-555-0102,",
  ];
  assert.equal(counted(await office.bring("accounts", lines)), "4 4 0 0 0");
  const { queries } = office.desk.database;
  const { rows } = await sql<{ capacity: string; book: string }>`
    select capacity, book from mandate join creditor using (creditor_id)`.execute(queries);
  assert.deepEqual(rows, [{ capacity: "for_another", book: "own" }]);
  const bound = await sql<{ role: string; name: string }>`
    select role, debtor.name from account_obligor join debtor on debtor.debtor_id = obligor_id
     where role <> 'primary'`.execute(queries);
  assert.deepEqual(bound.rows, [{ role: "joint", name: "Dora Brandt" }]);
  assert.equal((await office.reader.sizes(["assignment"]))["assignment"], 1);
  const tables = ["debtor", "account", "account_obligor", "contact_point", "assignment", "known_as", "timeline_entry"];
  const sizes = await office.reader.sizes(tables);
  assert.equal(counted(await office.bring("accounts", lines)), "4 0 0 4 0");
  assert.deepEqual(await office.reader.sizes(tables), sizes);
});

test("planted faults of accounts are refused in words", async () => {
  const { queries } = office.desk.database;
  const now = office.desk.clock.now();
  for (const [username, role] of [
    ["gone", "collector"],
    ["carl", "clerk"],
  ] as const) {
    await addLogin(queries, { loginId: newId<"login">(now), username, name: username, role, password: null }, now);
  }
  await sql`update login set ended_at = ${now} where username = 'gone'`.execute(queries);
  const taken = await office.bring("accounts", [
    `${heading},creditor,validation_sent_on,validation_undeliverable_on`,
    ",Nobody,person,,,,,,,,,,,",
    "D5,Sam,person,own_name,,,,,,,,,,",
    "D5,Sam,person,,,,,zoe,,,,,,",
    "D5,Sam,person,,,,,gone,,,,,,",
    "D5,Sam,person,,,,,carl,,,,,,",
    "D5,Sam,person,,,,,,,12,,,,",
    "D5,Sam,person,,,,,,,,,Other Bank,,",
    "D5,Sam,person,,A9,joint,,,,,,,,",
    "D2,Theo,person,,A3,,X-1,,,,,,,",
    "D5,Sam,person,,,,,,,,,,2026-01-05,2026-01-01",
  ]);
  assert.deepEqual(refusals(taken), [
    "2 customer_number: The row has no customer number.",
    "3 capacity: The office collects for Pier Bank as for another, and the row says in its own name.",
    "4 collector: Nobody who works on debtors signs in as zoe: set the collector up first, or leave this empty.",
    "5 collector: Nobody who works on debtors signs in as gone: set the collector up first, or leave this empty.",
    "6 collector: Nobody who works on debtors signs in as carl: set the collector up first, or leave this empty.",
    '7 phone: "12" is no telephone number.',
    "8 creditor: The row is of Other Bank, and the import is of Pier Bank: import it with --creditor.",
    "9 account_number: Pier Bank has no account A9.",
    "10 customer_number: Pier Bank knows different debtors by D2 and X-1.",
    "11 validation_undeliverable_on: The notice came back before it was sent.",
  ]);
});

test("items come with what is open of them by part, and where placed debt came from", async () => {
  const lines = [
    [
      "customer_number,account_number,invoice_number,invoice_date,due_date,amount,open_amount,interest,fee",
      "original_creditor,charged_off_on,itemization_on,itemization_amount",
    ].join(","),
    "D1,A1,CC-1,2025-01-05,2025-02-04,1480.00,1230.00,80.00,25.00,First Harbor,2025-05-31,2025-05-31,1375.00",
    "D2,,MED-1,2025-06-10,2025-07-10,640.00,,,,,,,",
  ];
  const taken = await office.bring("items", lines);
  assert.equal(counted(taken), "2 2 0 0 0");
  assert.deepEqual(taken.control, { USD: { rows: "1870.00", book: "1870.00", pending: "0.00", agrees: true } });
  assert.equal(await openOf("CC-1"), "123000: fee 2500, interest 8000, principal 112500");
  const { rows } = await sql<{ original_creditor: string; itemization: unknown }>`
    select original_creditor, itemization from item_placement`.execute(office.desk.database.queries);
  assert.deepEqual(rows, [{ original_creditor: "First Harbor", itemization: { amount: "1375.00" } }]);
  assert.equal(counted(await office.bring("items", lines)), "2 0 0 2 0");
});

test("planted faults of items are refused in words", async () => {
  const taken = await office.bring("items", [
    "customer_number,account_number,invoice_number,due_date,amount,open_amount,principal,currency",
    "D1,,CC-2,2025-02-04,10.00,,,",
    "D1,A1,CC-2,2025-02-04,10.00,12.00,,",
    "D1,A1,CC-2,2025-02-04,10.00,9.00,8.00,",
    "D1,A1,CC-2,2025-02-04,10.00,,,XXQ",
    "D1,A7,CC-2,2025-02-04,10.00,,,",
    "D1,A1,CC-1,2025-02-04,10.00,,,EUR",
    "D1,A2,CC-2,2025-02-04,10.00,,,",
    "D1,A2,CC-2,2025-02-04,11.00,,,",
  ]);
  assert.deepEqual(refusals(taken), [
    "2 account_number: D1 has 2 accounts with Pier Bank: say which, by its number.",
    "3 open_amount: What is open is not between nothing and the amount.",
    "4 open_amount: The parts do not add up to what is open.",
    '5 currency: "XXQ" is no currency of ISO 4217.',
    "6 account_number: D1 has no account A7 with Pier Bank.",
    "7 currency: The book holds CC-1 in USD.",
    "9 invoice_number: CC-2 was in row 8 of items.csv already.",
  ]);
});

test("payments of before explain what is no longer open, and only what is more lowers what is", async () => {
  const lines = [
    "customer_number,received_on,amount,reference,invoice_number,applied_amount",
    "D1,2025-12-15,125.00,CHK 1,CC-1,125.00",
    "D1,2026-01-30,125.00,CHK 2,CC-1,125.00",
    "D2,2026-02-01,100.00,,MED-1,",
    "D2,2026-02-01,100.00,,MED-1,",
    "D1,2026-02-10,30.00,CHK 3,CC-1,20.00",
    "D1,2026-02-11,10.00,CHK 4,CC-2,",
  ];
  const taken = await office.bring("payments", lines);
  assert.equal(counted(taken), "6 6 0 0 0");
  assert.deepEqual(taken.control["USD"], { rows: "490.00", book: "490.00", pending: "0.00", agrees: true });
  assert.equal(await openOf("CC-1"), "121000: fee 2500, interest 8000, principal 110500");
  assert.equal(await openOf("MED-1"), "44000: principal 44000");
  assert.equal(await openOf("CC-2"), "0: ");
  const tables = ["entry", "posting", "credit", "timeline_entry"];
  const sizes = await office.reader.sizes(tables);
  assert.equal(counted(await office.bring("payments", lines)), "6 0 0 6 0");
  assert.deepEqual(await office.reader.sizes(tables), sizes);
});

test("planted faults of payments are refused with all rows of their payment", async () => {
  const taken = await office.bring("payments", [
    "customer_number,received_on,amount,reference,invoice_number,applied_amount",
    "D2,2026-03-06,5.00,T 1,,",
    "D2,2026-02-01,-5.00,T 2,,",
    "D2,2026-02-01,5.00,T 3,MED-9,",
    "D2,2026-02-02,50.00,T 4,MED-1,30.00",
    "D2,2026-02-02,50.00,T 4,MED-1,30.00",
    "D2,2026-02-02,900.00,T 5,MED-1,",
    "D1,2026-02-02,9.00,T 6,,",
    "D1,2026-02-02,9.00,T 7,CC-1,4.00",
    "D1,2026-02-02,9.00,T 7,CC-2,5.00",
  ]);
  assert.deepEqual(refusals(taken), [
    "2 received_on: 2026-03-06 has not come yet.",
    "3 amount: A payment is more than zero.",
    "4 invoice_number: There is no invoice MED-9 of this debtor.",
    "5 applied_amount: It is of one payment with row 6, which is refused.",
    "6 applied_amount: More was applied than the payment brought.",
    "7 applied_amount: MED-1 owes less than was applied.",
    "8 account_number: D1 has 2 accounts with Pier Bank: say which, by its number.",
    "9 invoice_number: It is of one payment with row 10, which is refused.",
    "10 invoice_number: Its invoices are of several accounts or in another currency: give each account its own payment.",
  ]);
});

test("the book that came verifies", async () => {
  const { breaches } = await office.desk.database.transaction((tx) => verifyBook(office.desk, tx));
  assert.deepEqual(breaches, []);
});
