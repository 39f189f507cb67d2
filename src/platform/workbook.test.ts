import { strict as assert } from "node:assert";
import { before, describe, test } from "node:test";
import exceljs from "exceljs";
import { writeWorkbook } from "./workbook.ts";

/** Reads a workbook that was written. The types of exceljs know a Buffer of an older Node. */
async function readBack(bytes: Buffer): Promise<exceljs.Worksheet> {
  const book = new exceljs.Workbook();
  await book.xlsx.load(bytes as unknown as Parameters<typeof book.xlsx.load>[0]);
  const [sheet] = book.worksheets;
  assert.ok(sheet !== undefined);
  return sheet;
}

describe("a workbook that is written", () => {
  let sheet: exceljs.Worksheet;
  before(async () => {
    const rows = [
      ["=1+1", "USD", "1200.10", "2026-11-20", 3],
      ["@SUM(A1)", "USD", "0.20", null, null],
      ["+49 30", "JPY", "500", "2026-01-01", 0],
    ];
    const columns = [
      { heading: "Name", is: "text" },
      { heading: "Currency", is: "text" },
      { heading: "Open", is: "decimal" },
      { heading: "Due", is: "day" },
      { heading: "Days", is: "count" },
    ] as const;
    sheet = await readBack(await writeWorkbook([{ name: "Book", columns, rows, sumsBy: 1, sumName: "Sum" }]));
  });

  const valueAt = (place: string) => sheet.getCell(place).value;

  test("holds numbers as numbers and days as days", () => {
    assert.deepEqual([valueAt("C2"), valueAt("E2")], [1200.1, 3]);
    assert.deepEqual(valueAt("D2"), new Date("2026-11-20T00:00:00Z"));
    assert.deepEqual([valueAt("D3"), valueAt("E4")], [null, 0]);
    assert.deepEqual([sheet.getCell("C2").numFmt, sheet.getCell("C4").numFmt], ["#,##0.00", "#,##0"]);
  });

  test("keeps a text that looks like a formula a text, also when it is edited", () => {
    assert.deepEqual(["A2", "A3", "A4"].map(valueAt), ["=1+1", "@SUM(A1)", "+49 30"]);
    assert.equal(sheet.getCell("A2").type, exceljs.ValueType.String);
    assert.equal(sheet.getCell("A2").numFmt, "@");
  });

  test("sums each currency by a formula, and never two together", () => {
    assert.deepEqual(valueAt("C6"), { formula: 'SUMIF($B$2:$B$4,"USD",C2:C4)', result: 1200.3 });
    assert.deepEqual(valueAt("C7"), { formula: 'SUMIF($B$2:$B$4,"JPY",C2:C4)', result: 500 });
    assert.deepEqual([sheet.getCell("C6").numFmt, sheet.getCell("C7").numFmt], ["#,##0.00", "#,##0"]);
    assert.deepEqual([valueAt("A6"), valueAt("B6"), valueAt("B7")], ["Sum", "USD", "JPY"]);
  });

  test("keeps its heading in sight", () => {
    assert.deepEqual([sheet.views[0]?.state, (sheet.views[0] as { ySplit?: number }).ySplit], ["frozen", 1]);
  });
});

test("a moment is a day with its time, and a number is never summed", async () => {
  const columns = [
    { heading: "Currency", is: "text" },
    { heading: "From", is: "moment" },
    { heading: "Chance", is: "number" },
  ] as const;
  const rows = [["USD", Temporal.Instant.from("2026-03-04T13:30:00Z"), "12.5"]];
  const zone = "America/New_York";
  const sheet = await readBack(await writeWorkbook([{ name: "List", columns, rows, zone, sumsBy: 0, sumName: "Sum" }]));
  assert.deepEqual(sheet.getCell("B2").value, new Date("2026-03-04T08:30:00Z"));
  assert.equal(sheet.getCell("B1").value, "From (America/New_York)");
  assert.equal(sheet.getCell("B2").numFmt, "yyyy-mm-dd hh:mm");
  assert.deepEqual([sheet.getCell("C2").value, sheet.getCell("C2").numFmt], [12.5, "#,##0.0"]);
  assert.deepEqual([sheet.getCell("A4").value, sheet.getCell("C4").value], ["USD", null]);
});

test("a workbook without a row has its heading and no sums", async () => {
  const columns = [{ heading: "Name", is: "text" }] as const;
  const sheet = await readBack(await writeWorkbook([{ name: "Book", columns, rows: [], sumsBy: 0 }]));
  assert.deepEqual([sheet.rowCount, sheet.getCell("A1").value], [1, "Name"]);
});
