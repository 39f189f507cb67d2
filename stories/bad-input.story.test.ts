import { strict as assert } from "node:assert";
import { after, before, describe, test } from "node:test";
import { sql } from "kysely";
import { formOf, sheet, type Form } from "./book.ts";
import type { Client } from "./client.ts";
import { Desk } from "./desk.ts";
import { shows } from "./table.ts";

const good = `
  customer_number  customer_name  invoice_number  invoice_date  due_date    amount  currency
  C-1              Alder & Sons   INV-1           2026-01-05    2026-02-04  400.00  USD
  C-2              Birch Bakery   INV-3           2026-01-10    2026-02-09  900.00  USD
`;
const bad = `
  customer_number  customer_name  invoice_number  invoice_date  due_date    amount    currency
  C-1              Alder & Sons   INV-1           2026-01-05    2026-02-04  400.00    USD
  C-2              Birch Bakery   INV-2           2026-01-10    2026-02-30  900.00    USD
  C-2              Birch Bakery   INV-3           2026-01-10    2026-02-09  9OO.00    USD
  C-2              Birch Bakery   INV-4           2026-01-10    2026-02-09  900.001   USD
  C-1              Alder & Sons   INV-1           2026-01-05    2026-02-04  400.00    USD
  C-3              Carol Dane     INV-5           2026-01-01    2026-01-20  120.00    ZZZ
  C-3              Carol Dane     -               -             -           -         USD
  C-4              Dove Florists  INV-6           2026-01-01    2026-01-20  50.00     EUR
`;
const named = `
  row  field           because
  3    due_date        "2026-02-30" is no day.
  4    amount          "9OO.00" is no amount.
  5    amount          "900.001" has more digits than USD keeps, which is 2 after the mark.
  6    invoice_number  INV-1 was in row 2 of receivables.csv already.
  7    currency        "ZZZ" is no currency of ISO 4217.
  8    invoice_number  The row has no invoice number.
  8    amount          The row has no amount.
  8    due_date        The row has neither an invoice date nor a due date.
`;

describe("a file of receivables", () => {
  let desk: Desk;
  let clerk: Client;
  before(async () => {
    desk = await Desk.open();
    clerk = await desk.as("clerk");
  });
  after(() => desk[Symbol.asyncDispose]());

  const post = async (files: readonly File[], form: Form = {}, path = "/imports") =>
    (await clerk.post(path, formOf(files, form))).json;
  const counts = (json: Record<string, unknown>) =>
    ["created", "updated", "unchanged", "closed"].map((what) => json[what]).join(" ");

  /** How many rows the tables hold that an import writes to. */
  const sizes = async () => {
    const { rows } = await sql<Record<string, bigint>>`
      select (select count(*) from creditor) as creditors, (select count(*) from debtor) as debtors,
             (select count(*) from account) as accounts, (select count(*) from item) as items,
             (select count(*) from entry) as entries, (select count(*) from timeline_entry) as told,
             (select count(*) from collection_case) as cases, (select count(*) from import_batch) as batches
    `.execute(desk.running.database.queries);
    return rows[0];
  };

  // prettier-ignore
  const unreadable = [
    ["that is named as a workbook and is text",   "book.xlsx", "customer,amount\n",          /named as a workbook and is text/],
    ["that is named as text and is a document",   "book.csv",  "%PDF-1.7\n",                 /named as a text of rows and is a PDF document/],
    ["that is a broken workbook",                 "book.xlsx", "PK\u0003\u0004 broken",      /archive is broken or cut off/],
    ["that is empty",                             "book.csv",  "",                           /file is empty/],
    ["without a column that is needed",           "book.csv",  "customer,invoice,due\nC,1,2026-01-31\n",
     /no column for amount or open_amount\. The headings found are: "customer", "invoice", "due"\./],
  ] as const;
  for (const [what, name, content, because] of unreadable) {
    test(`${what} is refused in a sentence that names it, and leaves nothing`, async () => {
      const before = await sizes();
      const json = await post([new File([content], name)]);
      assert.deepEqual([json.rows, counts(json), json.batchId], [0, "0 0 0 0", null]);
      assert.equal(json.rejected.length, 1);
      assert.equal(json.rejected[0].file, name);
      assert.match(json.rejected[0].because, because);
      assert.deepEqual(await sizes(), before);
    });
  }

  test("leaves nothing when one row is wrong and all or nothing was asked for, nor when it is only looked at", async () => {
    const before = await sizes();
    const none = await post([sheet(bad)], { allOrNothing: "true" });
    assert.deepEqual([none.rows, counts(none), none.batchId], [8, "0 0 0 0", null]);
    shows(none.rejected, named);
    const preview = await post([sheet(bad)], {}, "/imports/preview");
    assert.deepEqual([preview.rows, counts(preview)], [8, "2 0 0 0"]);
    shows(preview.rejected, named);
    // The first rows as they were understood, also one that is refused for what came before it.
    shows(
      preview.sample,
      `
      customer       number  dueOn       amount  open
      Alder & Sons   INV-1   2026-02-04  400.00  400.00
      Alder & Sons   INV-1   2026-02-04  400.00  400.00
      Dove Florists  INV-6   2026-01-20  50.00   50.00
      `,
    );
    assert.deepEqual(await sizes(), before);
  });

  test("brings its good rows in, and names row, field and reason of each bad one", async () => {
    const json = await post([sheet(bad)], { creditor: "Half good" });
    assert.equal(counts(json), "2 0 0 0");
    shows(json.rejected, named);
    assert.deepEqual(json.control, {
      EUR: { rows: "50.00", book: "50.00", pending: "0.00", agrees: true },
      USD: { rows: "400.00", book: "400.00", pending: "0.00", agrees: true },
    });
    const { json: aging } = await clerk.get("/aging?creditor=Half%20good");
    assert.deepEqual(
      aging.map(({ currency, total }: { currency: string; total: string }) => `${total} ${currency}`),
      ["50.00 EUR", "400.00 USD"],
    );
  });

  test("that comes a second time changes nothing but the list of imports", async () => {
    const rows = good.replaceAll("C-", "T-");
    await post([sheet(rows)], { creditor: "Twice" });
    const before = await sizes();
    const again = await post([sheet(rows)], { creditor: "Twice" });
    assert.equal(counts(again), "0 0 2 0");
    assert.deepEqual(again.control, { USD: { rows: "1300.00", book: "1300.00", pending: "0.00", agrees: true } });
    const { batches = 0n, ...rest } = (await sizes()) ?? {};
    assert.deepEqual({ ...rest, batches: batches - 1n }, before);
  });

  test("is refused as a whole where it could not be read at all: no preset of that name, a day to come", async () => {
    const before = await sizes();
    const unknown = await clerk.post("/imports", formOf([sheet(good)], { preset: "nobodys" }));
    assert.deepEqual([unknown.status, unknown.json.refusal], [422, "preset_is_unknown"]);
    const form = formOf([sheet(good)]);
    form.append("asOf", "2027-01-01T00:00:00Z");
    const early = await clerk.post("/imports", form);
    assert.deepEqual([early.status, early.json.refusal], [422, "as_of_is_in_the_future"]);
    const empty = await clerk.post("/imports", formOf([]));
    assert.deepEqual([empty.status, empty.json.refusal], [400, "request_is_malformed"]);
    assert.deepEqual(await sizes(), before);
  });

  test("is not taken in from a collector, who does not even learn whether it could be", async () => {
    const before = await sizes();
    const collector = await desk.as("collector");
    for (const path of ["/imports", "/imports/preview"]) {
      const { status, json } = await collector.post(path, formOf([sheet(good)]));
      assert.deepEqual([status, json.refusal, json.rows], [403, "not_allowed", undefined]);
    }
    assert.deepEqual(await sizes(), before);
  });
});

test("a book that adds up to more than 64 bits hold is taken in, and is still counted", async () => {
  await using desk = await Desk.open();
  const clerk = await desk.as("clerk");
  const lines = Array.from({ length: 9_300 }, (_, at) => `M-${at % 50},INV-${at},2026-02-04,9999999999999.99`);
  const file = new File([["customer_number,invoice_number,due_date,amount", ...lines, ""].join("\n")], "large.csv");
  const { status, json } = await clerk.post("/imports", formOf([file]));
  assert.deepEqual([status, json.control.USD.book], [200, "92999999999999907.00"]);
  const { json: watched } = await clerk.get("/monitors");
  const sums = watched.monitors.flatMap(({ sums: its }: { sums: { amount: string }[] }) => its);
  assert.ok(sums.some(({ amount }: { amount: string }) => amount === json.control.USD.book));
});
