import { strict as assert } from "node:assert";
import { test } from "node:test";
import { findHeader } from "./header-row.ts";
import { joinInstalments } from "./join-instalments.ts";
import { plainMapping } from "./mapping.ts";
import { customerReader } from "./read-customer.ts";
import { readInvoiceRow } from "./read-invoice-row.ts";
import { plainTerms } from "./terms-reader.ts";

/** What a file with a row for each instalment says, an invoice a line. */
async function invoices(lines: readonly string[]): Promise<string[]> {
  const rows = lines.map((line, at) => ({ number: at + 1, cells: line.split("|") }));
  const header = findHeader(rows, plainMapping);
  assert.ok(header !== undefined);
  const { headings, places } = header;
  const file = {
    file: "a.csv",
    headings,
    places,
    mapping: plainMapping,
    order: null,
    terms: plainTerms,
    customer: customerReader(plainMapping),
  };
  async function* read() {
    for (const row of rows.slice(1)) yield readInvoiceRow(row, file);
  }
  const said: string[] = [];
  for await (const row of joinInstalments(read())) {
    if (!row.ok) said.push(row.rejections.map(({ row: number, field }) => `${number} ${field}`).join());
    else if (row.record.kind !== "item") said.push(row.record.kind);
    else {
      const { number, amount, open, dueOn, instalments } = row.record;
      const parts = instalments.map((part) => `${part.dueOn ?? "retained"} ${part.amount.minor}`).join(", ");
      const paid = row.record.paid.map(({ on, amount: { minor } }) => `; paid ${minor} on ${on}`);
      const off = row.record.discounts.map(({ untilOn, amount: { minor } }) => `; ${minor} off until ${untilOn}`);
      const more = [...paid, ...off].join("");
      said.push(`${number} ${amount.minor} open ${open?.minor} due ${dueOn}: ${parts || "whole"}${more}`);
    }
  }
  return said;
}

const headings = "Customer|Invoice|Date|Due date|Amount|Open|Retainage";

test("rows of one invoice that follow each other are its instalments", async () => {
  const found = await invoices([
    headings,
    "A|1|2026-01-01|2026-02-01|100.00|0.00|",
    "A|1|2026-01-01|2026-03-01|100.00|80.00|",
    "A|2|2026-01-01|2026-02-01|50.00|50.00|",
    "B|2|2026-01-01|2026-02-01|70.00|70.00|7.00",
  ]);
  assert.deepEqual(found, [
    "1 20000 open 8000 due 2026-03-01: 2026-02-01 10000, 2026-03-01 10000",
    "2 5000 open 5000 due 2026-02-01: whole",
    "2 7000 open 7000 due 2026-02-01: 2026-02-01 6300, retained 700",
  ]);
});

test("each row keeps what it says was paid and what is let off, those of one day together", async () => {
  const found = await invoices([
    "Customer|Invoice|Date|Due date|Amount|Open|Paid on|Terms",
    "A|1|2026-01-01|2026-01-31|100.00|0.00|2026-01-20|2/10 net 30",
    "A|1|2026-01-01|2026-03-02|100.00|60.00|2026-02-20|1/10 net 60",
    "A|1|2026-01-01|2026-04-01|100.00|70.00|2026-01-20|1/20 net 90",
  ]);
  const parts = "2026-01-31 10000, 2026-03-02 10000, 2026-04-01 10000";
  const paid = "paid 13000 on 2026-01-20; paid 4000 on 2026-02-20";
  assert.deepEqual(found, [
    `1 30000 open 13000 due 2026-04-01: ${parts}; ${paid}; 300 off until 2026-01-11; 100 off until 2026-01-21`,
  ]);
});

test("they are in the order in which they are due, with what is retained last", async () => {
  const found = await invoices([
    headings,
    "A|1|2026-01-01|2026-03-01|100.00|100.00|10.00",
    "A|1|2026-01-01|2026-02-01|100.00|100.00|",
  ]);
  assert.deepEqual(found, ["1 20000 open 20000 due 2026-03-01: 2026-02-01 10000, 2026-03-01 9000, retained 1000"]);
});

test("a row that cannot be read is rejected by itself, and so are credits told apart", async () => {
  const found = await invoices([
    headings,
    "A|1|2026-01-01|2026-02-01|100.00|100.00|",
    "A|1|2026-01-01|2026-03-01|abc||",
    "A|1|2026-01-01||-20.00|-20.00|",
    "A|3|2026-01-01|2026-03-01|100.00|100.00|200.00",
  ]);
  assert.deepEqual(found, ["1 10000 open 10000 due 2026-02-01: whole", "3 Amount", "credit", "5 Retainage"]);
});
