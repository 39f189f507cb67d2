import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { genericColumns, placeColumns } from "./columns.ts";
import { findHeader, headerRejection, isSkipped } from "./header-row.ts";
import { lockstepTables } from "./lockstep.ts";
import { readMappingOnPreset } from "./preset-mapping.ts";
import { presets } from "./presets.ts";
import { tableOf } from "./source-table.ts";
import { plainMapping, readMapping } from "./mapping.ts";

describe("columns are found by their headings", () => {
  test("in any order, letter case and punctuation", () => {
    const places = placeColumns(["DUE-DATE", "Open Balance", "invoice no.", "Customer"]);
    assert.deepEqual(places, { due_date: 0, open_amount: 1, invoice_number: 2, customer_number: 3 });
  });
  test("by the heading that a mapping names, before any synonym", () => {
    const places = placeColumns(["Doc No", "Total", "Amount"], { invoice_number: "Doc No", amount: "Total" });
    assert.deepEqual([places.invoice_number, places.amount], [0, 1]);
  });
  test("not at all where a mapping says that there is none", () => {
    assert.deepEqual(placeColumns(["Reference", "Amount"], { reference: [] }), { amount: 1 });
  });
  test("every name understands itself, and no synonym belongs to two", () => {
    const synonyms = Object.values(genericColumns).flat();
    assert.equal(new Set(synonyms).size, synonyms.length);
    for (const name of Object.keys(genericColumns)) assert.deepEqual(placeColumns([name]), { [name]: 0 });
  });
});

describe("the row of headings", () => {
  const rows = [
    { number: 1, cells: ["Open receivables", ""] },
    { number: 3, cells: ["Customer", "Invoice", "Due", "Balance"] },
  ];
  test("may stand below titles", () => assert.equal(findHeader(rows, plainMapping)?.row, 3));
  test("is the one that the mapping names", () => {
    assert.equal(findHeader(rows, { ...plainMapping, headerRow: 1 }), undefined);
  });
  test("is said to lack what it lacks, with the headings that were found", () => {
    const [, header] = rows;
    const without = [{ number: 3, cells: header?.cells.filter((cell) => cell !== "Balance") ?? [] }];
    assert.deepEqual(headerRejection("a.csv", without, plainMapping), {
      file: "a.csv",
      row: 3,
      field: "amount",
      because: 'There is no column for amount or open_amount. The headings found are: "Customer", "Invoice", "Due".',
    });
  });
  test("is not followed by rows that the mapping leaves out", () => {
    assert.deepEqual(
      [["TOTAL due"], ["", "Grand total"], ["Totally Fine Inc"], ["Acme"]].map((cells) =>
        isSkipped(cells, ["TOTAL *", "Grand Total"]),
      ),
      [true, true, false, false],
    );
  });
});

describe("a mapping", () => {
  test("keeps what it leaves out as it is, and reads the order of days from a pattern", () => {
    const read = readMapping({ columns: { amount: "Total" }, dates: "dd-mm-yyyy", complete: true });
    assert.deepEqual(read.ok && read.value, {
      ...plainMapping,
      columns: { amount: "Total" },
      dates: "dmy",
      complete: true,
    });
  });
  test("may stand on a preset, and says what is otherwise", () => {
    const read = readMappingOnPreset({ preset: "xero", dates: "dd/mm/yyyy" });
    assert.deepEqual(read.ok && read.value, { ...presets.xero.mapping, dates: "dmy" });
    for (const preset of ["iif", "xerox", 7]) {
      const because = `There is no preset ${JSON.stringify(preset)} on which a mapping could stand.`;
      assert.deepEqual(readMappingOnPreset({ preset }), { ok: false, because });
    }
  });
  // prettier-ignore
  const unusable = [
    [[],                            "A mapping is a JSON object."],
    [{ colums: {} },                'A mapping has no field "colums". It has: columns, dates, decimal, currency, holds, groups, lines, instalments, jobs, leadingZeros, headerRow, skip, complete, numbersRepeat, kind, purpose, debtKind.'],
    [{ columns: { total: "T" } },   'The mapping\'s "columns" cannot be {"total":"T"}.'],
    [{ dates: "quarterly" },        'The mapping\'s "dates" cannot be "quarterly".'],
    [{ decimal: ";" },              'The mapping\'s "decimal" cannot be ";".'],
    [{ currency: "dollars" },       'The mapping\'s "currency" cannot be "dollars".'],
    [{ headerRow: 0 },              'The mapping\'s "headerRow" cannot be 0.'],
    [{ skip: "TOTAL" },             'The mapping\'s "skip" cannot be "TOTAL".'],
    [{ complete: "yes" },           'The mapping\'s "complete" cannot be "yes".'],
  ] as const;
  for (const [json, because] of unusable) {
    test(`is not usable: ${because}`, () => assert.deepEqual(readMapping(json), { ok: false, because }));
  }
});

test("a file of a Lockstep synchronisation is known by its headings, in any order", () => {
  const headings = ["invoiceErpKey", "PAYMENTERPKEY", "paymentAppliedAmount", "erpKey"];
  assert.equal(tableOf(headings, lockstepTables)?.name, "payment applied");
  assert.equal(tableOf(["erpKey"], lockstepTables), undefined);
});
