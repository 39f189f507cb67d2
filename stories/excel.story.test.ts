import { strict as assert } from "node:assert";
import { test } from "node:test";
import type exceljs from "exceljs";
import { collectFor, debtorOf, takeIn, usd } from "./book.ts";
import type { Client } from "./client.ts";
import { Desk } from "./desk.ts";
import { cellsOf, workbookOf } from "./workbook.ts";

// It is 2 March 2026, ten in the morning in New York.
const book = `
  customer_number  customer_name   kind      invoice_number  invoice_date  due_date    amount  phone         address1   city      state  zip
  C-1              Alder & Sons    business  INV-1           2026-01-05    2026-02-04  400.00  614-555-0101  1 Main St  Columbus  OH     43215
  C-2              Birch Bakery    business  INV-2           2026-01-05    2026-02-04  900.00  614-555-0102  2 Main St  Columbus  OH     43215
`;

/** A desk with two debtors whose bills are late, as an agency has them or as the firm that they owe. */
async function openDesk({ isAgency = true } = {}) {
  const desk = await Desk.open();
  if (isAgency) await collectFor(desk, "Harbor Cable");
  const [clerk, collector, supervisor] = [
    await desk.as("clerk"),
    await desk.as("collector"),
    await desk.as("supervisor"),
  ];
  await takeIn(clerk, book, { creditor: "Harbor Cable" });
  const left = async () =>
    (await supervisor.get("/exports")).json.exports.map((one: Record<string, unknown>) => {
      return `${one["what"]} ${one["lines"]} ${one["by"]}`;
    });
  return { desk, clerk, collector, supervisor, alder: await debtorOf(clerk, "C-1"), left };
}

/** What stands in a column of a sheet, by its heading. */
function columnOf(sheet: exceljs.Worksheet | undefined, heading: string): exceljs.Cell[] {
  const at = cellsOf(sheet, 1).indexOf(heading) + 1;
  assert.ok(sheet !== undefined && at > 0, `${heading} is a column`);
  return Array.from({ length: sheet.rowCount - 1 }, (_, row) => sheet.getRow(row + 2).getCell(at));
}

const refusedTo = async (client: Client, path: string) => (await client.get(path)).status === 403;

test("the worklist leaves as it is filtered and ranked, with the formula that ranks each entry", async () => {
  const { desk, clerk, collector, supervisor, left } = await openDesk({ isAgency: false });
  await using _ = desk;
  const { entries } = (await collector.get("/worklist")).json;
  assert.equal(entries.length, 2);
  const { book: whole, name } = await workbookOf(collector, "/worklist/workbook");
  assert.match(name, /worklist-2026-03-02\.xlsx/);
  const sheet = whole.getWorksheet("Worklist");
  assert.deepEqual(cellsOf(sheet, 2).slice(0, 3), [1, entries[0].debtor, entries[0].number]);
  assert.deepEqual(columnOf(sheet, "Due on")[0]?.value, new Date(`${entries[0].dueOn as string}T00:00:00Z`));
  const expected = columnOf(sheet, "Expected (USD)");
  assert.deepEqual(
    expected.slice(0, 2).map(({ result }) => Number(result).toFixed(2)),
    entries.map((entry: { value: { amount: string } }) => entry.value.amount),
  );
  assert.match(expected[0]?.formula ?? "", /^TRUNC\(ROUND\(TRUNC\(.*MAX\(1,.*\)\/100,6\)\)\/100-/);
  assert.equal(expected[2]?.formula, `SUM(${expected[0]?.address}:${expected[1]?.address})`);
  const [first, second] = columnOf(sheet, "Owed");
  assert.deepEqual([first?.value, second?.value], [entries[0].owed.amount, entries[1].owed.amount].map(Number));

  const { book: narrowed } = await workbookOf(supervisor, "/worklist/workbook?find=birch");
  assert.equal(cellsOf(narrowed.getWorksheet("Worklist"), 2)[1], "Birch Bakery");
  assert.ok(await refusedTo(clerk, "/worklist/workbook"));
  const other = await supervisor.get(`/worklist/workbook?of=${crypto.randomUUID()}`);
  assert.deepEqual([other.status, other.json.refusal], [404, "person_is_unknown"]);
  assert.deepEqual(await left(), ["worklist 1 The supervisor", "worklist 2 The collector"]);
});

test("letters that wait leave with who they go to, why they wait and when, on the office's clock", async () => {
  const { desk, clerk, collector, alder, left } = await openDesk();
  await using _ = desk;
  const wanted = { creditorId: alder.creditorId, sentBy: "post" };
  assert.equal((await clerk.post(`${alder.at}/letters`, wanted)).status, 200);
  const { book: letters } = await workbookOf(clerk, "/letters/workbook?which=to-print");
  const sheet = letters.getWorksheet("Letters");
  assert.deepEqual(cellsOf(sheet, 2).slice(0, 3), ["Alder & Sons", "C-1", "Harbor Cable"]);
  const [planned] = columnOf(sheet, "Planned at (America/New_York)");
  assert.deepEqual(planned?.value, new Date("2026-03-02T10:00:00Z"));
  assert.deepEqual([sheet?.getCell("B3").formula, sheet?.getCell("B3").result], ["ROWS(A2:A2)", 1]);
  assert.ok(await refusedTo(collector, "/letters/workbook"));
  assert.equal((await clerk.get("/letters/workbook?which=moon")).status, 400);
  assert.deepEqual(await left(), ["outbox 1 The clerk"]);
});

test("approvals leave for who decides all of them and for who asked their own, with real amounts", async () => {
  const { desk, collector, supervisor, alder, left } = await openDesk();
  await using _ = desk;
  const asking = { kind: "set-credit-limit", thingId: alder.creditorId, amount: usd("1250.00"), because: "They grow." };
  assert.equal((await collector.post(`${alder.at}/approvals`, asking)).status, 200);
  const { book: open } = await workbookOf(supervisor, "/approvals/workbook");
  const sheet = open.getWorksheet("Approvals");
  assert.deepEqual(cellsOf(sheet, 2).slice(0, 7), [
    ...["Set a credit limit", "Harbor Cable", "Alder & Sons", "C-1", 1250, "USD", "They grow."],
  ]);
  assert.deepEqual(columnOf(sheet, "Asked at (America/New_York)")[0]?.value, new Date("2026-03-02T10:00:00Z"));
  const sum = sheet?.getCell("E4");
  assert.deepEqual([sum?.formula, sum?.result], ['SUMIF($F$2:$F$2,"USD",E2:E2)', 1250]);
  const other = await desk.with("bob", "collector");
  const { book: none } = await workbookOf(other, "/approvals/workbook");
  assert.equal(none.getWorksheet("Approvals")?.rowCount, 1);
  assert.deepEqual(await left(), ["approvals 0 Also bob", "approvals 1 The supervisor"]);
});

test("the board and the day's sheet leave with everybody's sums as formulas, for who may read them", async () => {
  const { desk, collector, supervisor, alder, left } = await openDesk();
  await using _ = desk;
  const { at, accountId } = alder;
  await collector.post(`${at}/promises`, { accountId, amount: usd("150.00"), dueOn: "2026-03-06" });
  await collector.post(`${at}/payments`, { accountId, amount: usd("100.00"), receivedOn: "2026-03-02" });
  const { book: board, name } = await workbookOf(supervisor, "/floor/workbook");
  assert.match(name, /floor-2026-03-02\.xlsx/);
  const people = board.getWorksheet("Board");
  const last = people?.lastRow;
  assert.equal(last?.getCell(1).value, "Everybody");
  assert.match(last?.getCell(3).formula ?? "", /^SUM\(C2:C\d+\)$/);
  const money = board.getWorksheet("Money");
  assert.deepEqual(cellsOf(money, 2), ["The collector", "No team", 150, 100, "USD"]);
  assert.match(board.getWorksheet("Teams")?.getCell("B2").formula ?? "", /^SUMIF\(Board!\$B:\$B,A2,Board!\$C:\$C\)$/);

  const none = await supervisor.get("/floor/sheet/workbook");
  assert.deepEqual([none.status, none.json.refusal], [404, "day_has_no_sheet"]);
  assert.equal((await supervisor.post("/floor/sheet", {})).status, 204);
  const { book: sheet } = await workbookOf(supervisor, "/floor/sheet/workbook?on=2026-03-02");
  const sums = sheet.getWorksheet("Money");
  assert.deepEqual(cellsOf(sums, 2), ["The collector", undefined, "Collected", 100, "USD"]);
  assert.equal(sums?.getCell("D4").formula, 'SUMIFS(D2:D3,C2:C3,"Collected",E2:E3,"USD")');
  assert.equal(sums?.getCell("D4").result, 100);
  for (const path of ["/floor/workbook", "/floor/sheet/workbook"]) assert.ok(await refusedTo(collector, path));
  const early = await supervisor.get("/floor/workbook?on=2126-01-01");
  assert.deepEqual([early.status, early.json.refusal], [422, "day_is_to_come"]);
  const [sheetLeft = "", boardLeft = ""] = (await left()).toSorted().toReversed();
  assert.match(sheetLeft, /^sheet \d+ The supervisor$/);
  assert.match(boardLeft, /^board \d+ The supervisor$/);
});
