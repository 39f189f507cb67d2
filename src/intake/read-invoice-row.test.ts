import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { decimal } from "#money/money";
import { placeColumns } from "./columns.ts";
import { plainMapping, type Mapping } from "./mapping.ts";
import { termsReader } from "./terms-reader.ts";
import { customerReader } from "./read-customer.ts";
import { readInvoiceRow } from "./read-invoice-row.ts";

const headings = [
  "Customer No",
  "Customer Name",
  "Invoice #",
  "Invoice Date",
  "Due Date",
  "Amount",
  "Open Balance",
  "Currency",
  "Terms",
  "Paid On",
  "Paid Amount",
  "Disputed",
];

const terms = termsReader([{ name: "Z030", says: "net 30" }]);

function read(cells: readonly string[], mapping: Mapping = plainMapping) {
  const named = { ...mapping.columns, invoice_number: "Invoice #" };
  const places = placeColumns(headings, named);
  return readInvoiceRow(
    { number: 7, cells },
    { file: "a.csv", headings, places, mapping, order: "mdy", terms, customer: customerReader(mapping) },
  );
}

function item(cells: readonly string[]) {
  const row = read(cells);
  assert.ok(row.ok && row.record.kind === "item");
  return row.record;
}

const good = ["C1", "Ada's Diner", "INV-1", "1/2/2026", "2/1/2026", "100.00", "", "", "", "", "", ""];
const but = (changes: Record<string, string>) => good.map((cell, index) => changes[headings[index] ?? ""] ?? cell);

describe("what is open of an invoice", () => {
  // prettier-ignore
  const cases = [
    ["is all of it where the file says nothing else",      {},                                                     "100.00", null],
    ["is what the file says is open",                      { "Open Balance": "40.00" },                             "40.00",  null],
    ["is what was not paid, where only that is said",      { "Paid Amount": "25.00" },                              "75.00",  null],
    ["is nothing once it is paid, on the day it was",      { "Paid On": "2/3/2026" },                               "0.00",   "100.00 on 2026-02-03"],
    ["is the rest where a day and an amount are said",     { "Paid On": "2/3/2026", "Paid Amount": "30" },          "70.00",  "30.00 on 2026-02-03"],
    ["is as said, and what is not open was paid that day", { "Paid On": "2/3/2026", "Open Balance": "10" },         "10.00",  "90.00 on 2026-02-03"],
  ] as const;
  for (const [name, changes, open, paid] of cases) {
    test(name, () => {
      const record = item(but(changes));
      assert.equal(record.open && decimal(record.open), open);
      const said = record.paid.map(({ amount, on }) => `${decimal(amount)} on ${on}`);
      assert.deepEqual(said, paid === null ? [] : [paid]);
    });
  }
});

describe("a due day that is missing", () => {
  test("follows from the terms", () => {
    assert.equal(item(but({ "Due Date": "", Terms: "Net 30" })).dueOn.toString(), "2026-02-01");
  });
  test("is the invoice's own day where there are no terms", () => {
    assert.equal(item(but({ "Due Date": "" })).dueOn.toString(), "2026-01-02");
  });
});

test("a negative amount is a credit memo of as much", () => {
  const row = read(but({ Amount: "(30.00)", "Open Balance": "-10.00" }));
  assert.ok(row.ok && row.record.kind === "credit");
  assert.deepEqual([decimal(row.record.amount), row.record.open && decimal(row.record.open)], ["30.00", "10.00"]);
});

describe("a row is rejected, with its field and a sentence", () => {
  // prettier-ignore
  const faults = [
    [{ "Customer No": "", "Customer Name": "" }, "Customer No",   "The row names no customer."],
    [{ "Invoice #": "" },                        "Invoice #",     "The row has no invoice number."],
    [{ "Due Date": "2/30/2026" },                "Due Date",      '"2/30/2026" is no day.'],
    [{ "Due Date": "", "Invoice Date": "" },     "Due Date",      "The row has neither an invoice date nor a due date."],
    [{ Amount: "ten" },                          "Amount",        '"ten" is no amount.'],
    [{ Amount: "" },                             "Amount",        "The row has no amount."],
    [{ Amount: "0.00" },                         "Amount",        "The amount is zero."],
    [{ Amount: "1.005" },                        "Amount",        '"1.005" has more digits than USD keeps, which is 2 after the mark.'],
    [{ "Open Balance": "-5" },                   "Open Balance",  "What is open and the amount have opposite signs."],
    [{ Currency: "XXX" },                        "Currency",      '"XXX" is no currency of ISO 4217.'],
    [{ "Paid On": "2/3/2026", "Paid Amount": "101" }, "Paid Amount", "What was paid is not between nothing and the amount."],
  ] as const;
  for (const [changes, field, because] of faults) {
    test(because, () => {
      assert.deepEqual(read(but(changes)), { ok: false, rejections: [{ file: "a.csv", row: 7, field, because }] });
    });
  }
  test("with every fault that it has", () => {
    const row = read(but({ "Due Date": "never", Amount: "ten" }));
    assert.deepEqual(!row.ok && row.rejections.map(({ field }) => field), ["Amount", "Due Date"]);
  });
});
