import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { findHeader } from "./header-row.ts";
import { plainMapping, type Mapping } from "./mapping.ts";
import { recordRows } from "./record-rows.ts";

/** The records of a report that is written as lines of cells apart by bars. */
async function records(text: string, changes: Partial<Mapping> = {}): Promise<string[]> {
  const mapping = { ...plainMapping, ...changes };
  const lines = text.trim().split("\n");
  const rows = lines.map((line, index) => ({ number: index + 1, cells: line.split("|").map((cell) => cell.trim()) }));
  const found = findHeader(rows, mapping);
  assert.ok(found);
  const header = { ...found, closesGroups: text.includes("Total") };
  const said: string[] = [];
  async function* all() {
    yield* rows;
  }
  for await (const row of recordRows(all(), header, mapping)) {
    said.push("fault" in row ? row.fault : `${row.number}: ${row.cells.join("|")}`);
  }
  return said;
}

const headings = "Customer|Invoice|Due|Amount";

describe("of a report", () => {
  test("rules, sums, repeated headings and footers are no records", async () => {
    const text = `Open items
      ${headings}
      -----|-----|----|----
      A|1|2026-01-01|5.00
      |||5.00
      Subtotal A|||5.00
      ${headings}
      B|2|2026-01-02|6.00
      =====|||
      Grand total|||11.00
      Report made on 3 January||| `;
    assert.deepEqual(await records(text), ["4: A|1|2026-01-01|5.00", "8: B|2|2026-01-02|6.00"]);
  });
  test("a row that names an invoice is a record, whatever else it lacks", async () => {
    assert.deepEqual(await records(`${headings}\n|7||`), ["2: |7||"]);
  });
  test("a customer above its invoices is in a cell behind them", async () => {
    const text = `|Invoice|Due|Amount
      Acme|||
      |1|2026-01-01|5.00
      Total Acme|||5.00
      Birch|||
      |2|2026-01-02|6.00`;
    assert.deepEqual(await records(text, { groups: true }), [
      "3: |1|2026-01-01|5.00|Acme",
      "6: |2|2026-01-02|6.00|Birch",
    ]);
  });
  test("an invoice of a customer called Total is a record, unless the mapping leaves it out", async () => {
    const text = `${headings}\nTotal Wine|1|2026-01-01|5.00\nTotal Wine|||5.00\nTOTAL|||5.00`;
    assert.deepEqual(await records(text), ["2: Total Wine|1|2026-01-01|5.00"]);
    assert.deepEqual(await records(text, { skip: [...plainMapping.skip, "Total Wine*"] }), []);
  });
  test("a job within a customer is the customer's, and titles on each page head nobody", async () => {
    const text = `Harbor Supply|||
      |Invoice|Due|Amount
      Acme|||
      |1|2026-01-01|5.00
      Harbor Supply|||
      Page 2|||
      |Invoice|Due|Amount
      Yard|||
      |2|2026-01-02|6.00
      Total Yard|||6.00
      |3|2026-01-02|7.00
      Total Acme|||18.00
      Birch|||
      |4|2026-01-02|8.00
      Total Birch|||8.00`;
    assert.deepEqual(await records(text, { groups: true, jobs: true }), [
      ...["4: |1|2026-01-01|5.00|Acme", "9: |2|2026-01-02|6.00|Acme:Yard"],
      ...["11: |3|2026-01-02|7.00|Acme", "14: |4|2026-01-02|8.00|Birch"],
    ]);
  });
  test("without lines that close groups, each ends where the next begins", async () => {
    const text = `|Invoice|Due|Amount\nAcme|||\n|1|2026-01-01|5.00\nBirch|||\n|2|2026-01-02|6.00`;
    assert.deepEqual(await records(text, { groups: true, jobs: true }), [
      ...["3: |1|2026-01-01|5.00|Acme", "5: |2|2026-01-02|6.00|Birch"],
    ]);
  });
});

describe("an invoice of several lines", () => {
  const lines = (rows: string) =>
    records(`Name|Invoice|Due|Quantity|UnitAmount|Discount|TaxAmount\n${rows}`, { lines: true });
  // prettier-ignore
  const cases = [
    ["is the sum of its lines",                         "A|1|d|1|5.00||\nA|1|d|2|3.00||",   ["2: A|1|d|1|5.00|||11.00"]],
    ["has its discount off and its tax on",             "A|1|d|2|5.00|10|0.55",             ["2: A|1|d|2|5.00|10|0.55|9.55"]],
    ["is rounded line by line, half away from nought",  "A|1|d|0.5|0.01||\nA|1|d|1|0.0149||", ["2: A|1|d|0.5|0.01|||0.02"]],
    ["may take away",                                   "A|1|d|-1|5.00||",                  ["2: A|1|d|-1|5.00|||-5.00"]],
    ["ends where the next one begins",                  "A|1|d|1|5.00||\nB|1|d|1|6.00||",   ["2: A|1|d|1|5.00|||5.00", "3: B|1|d|1|6.00|||6.00"]],
    ["has the cell that cannot be read for its amount", "A|1|d|few|5.00||",                 ["2: A|1|d|few|5.00|||few"]],
  ] as const;
  for (const [name, rows, expected] of cases) {
    test(name, async () => assert.deepEqual(await lines(rows), expected));
  }
});
