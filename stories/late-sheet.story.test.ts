import { strict as assert } from "node:assert";
import { test } from "node:test";
import { makeSheetsAtClosing } from "#happenings/floor/make-sheet";
import { debtorOf, screenOf, takeIn, usd } from "./book.ts";
import type { Client } from "./client.ts";
import { Desk } from "./desk.ts";

const book = `
  customer_number  customer_name  invoice_number  invoice_date  due_date    amount  currency
  C-1              Alder & Sons   INV-1           2026-01-05    2026-02-04  400.00  USD
  C-2              Birch Bakery   INV-2           2026-01-05    2026-02-04  500.00  USD
  C-3              Cobalt         INV-3           2026-01-05    2026-02-04  90000   JPY
`;

type Row = { readonly cells: readonly (string | number)[]; readonly debtorId: string | null };

async function sheetOf(supervisor: Client, on: string) {
  const { json } = await supervisor.get(`/floor/sheet?on=${on}`);
  const rows = (key: string): Row[] | null => json.sheet.parts.find((part: { key: string }) => part.key === key).rows;
  return { sheet: json.sheet, rows, cells: (key: string) => rows(key)?.map((row) => row.cells) ?? null };
}

/** Asks to lift a stop of somebody, as a collector does. */
async function askToLift(ann: Client, { at, debtorId }: { at: string; debtorId: string }): Promise<string> {
  await ann.post(`${at}/stops`, { kind: "cease", because: "They wrote so.", receivedOn: "2026-03-02" });
  const [{ id }] = (await screenOf(ann, debtorId)).stops;
  const { json } = await ann.post(`${at}/approvals`, { kind: "lift-stop", thingId: id, because: "They took it back." });
  return json.approvalId;
}

test("a day whose closing hour passed while nothing ran has its sheet late, once, of what was on record of it", async () => {
  await using desk = await Desk.open();
  await takeIn(await desk.as("clerk"), book);
  const [ann, supervisor] = [await desk.as("collector"), await desk.as("supervisor")];
  const [alder, birch] = [await debtorOf(ann, "C-1"), await debtorOf(ann, "C-2")];
  await ann.post(`${alder.at}/promises`, { accountId: alder.accountId, amount: usd("150.00"), dueOn: "2026-03-09" });
  const dispute = { itemId: alder.itemId, because: "Not delivered." };
  assert.equal((await ann.post(`${alder.at}/disputes`, dispute)).status, 200);
  const waiting = await askToLift(ann, alder);
  // After the office has closed somebody asks once more, and the night passes with nothing running.
  desk.at("2026-03-03T00:30:00Z");
  await askToLift(ann, birch);
  desk.at("2026-03-03T14:00:00Z");
  const paid = { accountId: alder.accountId, amount: usd("100.00"), receivedOn: "2026-03-03" };
  await ann.post(`${alder.at}/payments`, paid);
  assert.equal((await supervisor.put(`/approvals/${waiting}/verdict`, { verdict: "approved" })).status, 204);

  const both = await Promise.all([makeSheetsAtClosing(desk.running), makeSheetsAtClosing(desk.running)]);
  assert.deepEqual(both.toSorted(), [0, 1]);
  const { sheet, rows, cells } = await sheetOf(supervisor, "2026-03-02");
  assert.deepEqual([sheet.isLate, sheet.madeAt], [true, "2026-03-03T14:00:00Z"]);
  assert.deepEqual(cells("promises"), [["Alder & Sons", "The collector", "150.00", "USD"]]);
  assert.deepEqual(cells("disputes"), [["Alder & Sons", "Not delivered.", "400.00", "USD"]], "what it owed then");
  assert.deepEqual(
    rows("approvals")?.map((row) => [row.cells[1], row.debtorId]),
    [["Alder & Sons", alder.debtorId]],
    "decided since, it waited then; what was asked for after closing did not",
  );
  assert.deepEqual([rows("untouched"), rows("tomorrow")], [null, null]);
  assert.deepEqual(cells("money"), [
    ["Everybody", "", "Promised", "150.00", "USD"],
    ["The collector", "", "Promised", "150.00", "USD"],
  ]);
  assert.equal((await sheetOf(supervisor, "2026-03-03")).sheet, null, "the office is open");
});

test("today's sheet is made at its hour beside it, and of a long absence the week before is made up for", async () => {
  await using desk = await Desk.open();
  const supervisor = await desk.as("supervisor");
  const days = async () => (await supervisor.get("/floor/sheet")).json.days;
  desk.at("2026-03-03T23:00:00Z");
  assert.equal(await makeSheetsAtClosing(desk.running), 2);
  assert.deepEqual(await days(), ["2026-03-03", "2026-03-02"]);
  assert.equal((await sheetOf(supervisor, "2026-03-03")).sheet.isLate, false);
  assert.equal(await makeSheetsAtClosing(desk.running), 0);
  desk.at("2026-03-24");
  assert.equal(await makeSheetsAtClosing(desk.running), 5);
  assert.deepEqual(await days(), [
    ...["2026-03-23", "2026-03-20", "2026-03-19", "2026-03-18", "2026-03-17", "2026-03-03", "2026-03-02"],
  ]);
});

test("the office's currency stands first, and the largest promises of each are told by themselves", async () => {
  await using desk = await Desk.open();
  await takeIn(await desk.as("clerk"), book);
  const [ann, supervisor] = [await desk.as("collector"), await desk.as("supervisor")];
  const promise = async (number: string, amount: object) => {
    const { at, accountId } = await debtorOf(ann, number);
    assert.equal((await ann.post(`${at}/promises`, { accountId, amount, dueOn: "2026-03-03" })).status, 200);
  };
  await promise("C-3", { amount: "80000", currency: "JPY" });
  await promise("C-1", usd("10.00"));
  await promise("C-2", usd("20.00"));
  assert.equal((await supervisor.post("/floor/sheet", {})).status, 204);
  const { cells } = await sheetOf(supervisor, "2026-03-02");
  assert.deepEqual(
    cells("promises")?.map(([debtor, , amount, currency]) => [debtor, amount, currency]),
    [
      ["Birch Bakery", "20.00", "USD"],
      ["Alder & Sons", "10.00", "USD"],
      ["Cobalt", "80000", "JPY"],
    ],
  );
  assert.deepEqual(
    cells("money")
      ?.filter(([who]) => who === "Everybody")
      .map((row) => row[4]),
    ["USD", "JPY"],
  );
  assert.deepEqual(
    cells("tomorrow")?.map(([what, , amount]) => [what, amount]),
    [
      ["Promises", ""],
      ["Promised", "30.00"],
      ["Promised", "80000"],
      ["Callbacks", ""],
      ["Steps of people", ""],
    ],
  );
});
