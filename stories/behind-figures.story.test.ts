import { strict as assert } from "node:assert";
import { test } from "node:test";
import { collectFor, debtorOf, takeIn, usd } from "./book.ts";
import type { Client } from "./client.ts";
import { Desk } from "./desk.ts";
import { cellsOf, workbookOf } from "./workbook.ts";

const book = `
  customer_number  customer_name  kind    invoice_number  invoice_date  due_date    amount  phone         address1   city      state  zip
  C-1              Carol Dane     person  INV-1           2026-01-01    2026-01-20  120.00  614-555-0103  3 Main St  Columbus  OH     43215
  C-2              Dan Eaves      person  INV-2           2026-02-01    2026-02-20  310.00  614-555-0104  4 Main St  Columbus  OH     43215
`;

type Row = { number: string; day: string | null; amounts: string[]; what: Record<string, unknown> };
type Rows = {
  parts: { label: string; sum: string }[];
  figure: { value: string } | null;
  count: number;
  rows: Row[];
  next: string | null;
};

/** A desk of an agency where one of two has paid, one has contested and promised, and a call too early was refused. */
async function openDesk() {
  const desk = await Desk.open();
  await collectFor(desk, "Harbor Cable");
  const [clerk, collector, supervisor] = [
    await desk.as("clerk"),
    await desk.as("collector"),
    await desk.as("supervisor"),
  ];
  await takeIn(clerk, book, { creditor: "Harbor Cable" });
  const [carol, dan] = [await debtorOf(clerk, "C-1"), await debtorOf(clerk, "C-2")];
  const done = async (client: Client, path: string, body: object) => {
    const { status, json } = await client.post(path, body);
    assert.equal(status, 200, JSON.stringify(json));
    return json;
  };
  desk.at("2026-03-03T07:30:00-05:00");
  const call = { act: "call", pointId: carol.phoneId, accountIds: [carol.accountId] };
  assert.equal((await collector.post(`${carol.at}/permits`, call)).status, 422);
  desk.at("2026-03-03");
  const payment = { accountId: carol.accountId, amount: usd("70.00"), receivedOn: "2026-03-03", reference: "Check 17" };
  await done(clerk, `${carol.at}/payments`, payment);
  await done(clerk, `${carol.at}/payments`, { ...payment, amount: usd("20.00"), reference: "Check 18" });
  const promised = { accountId: dan.accountId, amount: usd("100.00"), dueOn: "2026-03-06" };
  await done(collector, `${dan.at}/promises`, promised);
  await done(clerk, `${dan.at}/disputes`, { itemId: dan.itemId, reason: "price", because: "It says 300.00." });
  const rows = async (path: string, client = supervisor) => (await client.get(path)).json as Rows;
  return { desk, clerk, collector, supervisor, carol, dan, rows };
}

test("behind a figure stand the promises, payments, disputes and refusals that it counts, and who did it", async () => {
  const { desk, rows } = await openDesk();
  await using _ = desk;
  const told = async (path: string): Promise<Record<string, unknown>[]> =>
    (await rows(path)).rows.map(({ number, day, amounts, what }) => ({ number, day, amounts, ...what }));
  const month = "line=2026-03-03&currency=USD";
  assert.deepEqual(await told(`/reports/promises/rows?${month}&series=taken`), [
    {
      ...{ number: "C-2", day: "2026-03-03", amounts: ["100.00"], of: "promise", dueOn: "2026-03-06", state: "open" },
      ...{ creditor: "Harbor Cable", by: "The collector" },
    },
  ]);
  const payment = { number: "C-1", day: "2026-03-03", of: "payment", source: "desk", isTakenBack: false };
  const entered = { creditor: "Harbor Cable", by: "The clerk" };
  assert.deepEqual(await told(`/reports/cash/rows?${month}&series=all`), [
    { ...payment, ...entered, amounts: ["70.00"], document: "Check 17" },
    { ...payment, ...entered, amounts: ["20.00"], document: "Check 18" },
  ]);
  assert.deepEqual(await told("/reports/disputes/rows?line=price&currency=USD&series=open"), [
    {
      ...{ number: "C-2", day: "2026-03-03", amounts: ["310.00"], of: "dispute", item: "INV-2", reason: "price" },
      ...{ resolvedOn: null, ...entered },
    },
  ]);
  const [refused] = await told("/reports/refusals/rows?by=day&line=2026-03-03&series=refusals");
  assert.deepEqual(
    ["number", "amounts", "of", "act"].map((name) => refused?.[name]),
    ["C-1", ["1"], "refusal", "call"],
  );
  assert.deepEqual(refused?.["rules"], ["us.regf.hours (12 CFR 1006.6(b)(1)(i))"]);
  assert.deepEqual(await told("/reports/contacts/rows?by=day&line=2026-03-03&series=call"), []);
  // What was sold: its charges, also over the three months that a ratio is of.
  const sold = await told(`/reports/dso/rows?${month}&series=sales&from=2026-03-01`);
  assert.deepEqual(
    sold.map((row) => [row["item"], row["day"], row["amounts"]]),
    [
      ["INV-2", "2026-02-01", ["310.00"]],
      ["INV-1", "2026-01-01", ["120.00"]],
    ],
  );
});

test("a rate opens into what each debtor adds to both of its sums, and says what they make", async () => {
  const { desk, rows } = await openDesk();
  await using _ = desk;
  const { parts, figure, count } = await rows("/reports/cei/rows?line=2026-03-03&series=cei&currency=USD");
  // 100 x (430 + 0 - 340) / (430 + 0 - 0).
  assert.deepEqual(
    [parts.map(({ sum }) => sum), figure?.value, count],
    [["430.00", "0.00", "340.00", "0.00"], "20.9", 2],
  );
});

test("rows go on from where they stopped, and from nowhere else", async () => {
  const { desk, supervisor, rows } = await openDesk();
  await using _ = desk;
  const path = "/reports/cash/rows?line=2026-03-03&series=all&currency=USD";
  const { rows: all, next, parts } = await rows(path);
  assert.deepEqual([all.length, next, parts[0]?.sum], [2, null, "90.00"]);
  const { status, json } = await supervisor.get(`${path}&cursor=moon`);
  assert.deepEqual([status, json.refusal], [400, "cursor_is_unreadable"]);
});

test("rows leave as a workbook that adds them up to the figure, and that they left is on record", async () => {
  const { desk, clerk, collector, supervisor } = await openDesk();
  await using _ = desk;
  const query = "line=2026-03-03&currency=USD";
  const { book: cash, name } = await workbookOf(clerk, `/reports/cash/rows/workbook?${query}&series=all`);
  assert.match(name, /cash-all-2026-03-03\.xlsx/);
  const sheet = cash.getWorksheet("Rows");
  assert.deepEqual(cellsOf(sheet, 1), [
    ...["Debtor", "Number", "Day", "Source", "Reference", "Taken back", "Creditor", "By", "All (USD)"],
  ]);
  assert.deepEqual(cellsOf(sheet, 2).slice(0, 5), [
    ...["Carol Dane", "C-1", new Date("2026-03-03T00:00:00Z"), "desk", "Check 17"],
  ]);
  assert.equal(sheet?.getCell("I2").value, 70);
  assert.deepEqual([sheet?.getCell("I4").formula, sheet?.getCell("I4").result], ["SUM(I2:I3)", 90]);
  const { book: rate } = await workbookOf(clerk, `/reports/cei/rows/workbook?${query}&series=cei`);
  const figure = rate.getWorksheet("Rows")?.getCell("C5");
  assert.deepEqual(
    [figure?.formula, figure?.result],
    ["ROUND(100 * (SUM(C2:C3) + SUM(D2:D3) - SUM(E2:E3)) / (SUM(C2:C3) + SUM(D2:D3) - SUM(F2:F3)),1)", 20.9],
  );
  assert.deepEqual(cellsOf(rate.getWorksheet("About"), 3), ["Figure", "Collection effectiveness"]);
  const inSpanish = `/reports/cash/rows/workbook?${query}&series=all&language=es`;
  const { book: spanish } = await workbookOf(clerk, inSpanish);
  assert.deepEqual(cellsOf(spanish.getWorksheet("Filas"), 1), [
    ...["Deudor", "Número", "Día", "Origen", "Referencia", "Retirado", "Acreedor", "Por", "Todo (USD)"],
  ]);
  assert.deepEqual(cellsOf(spanish.getWorksheet("Filas"), 2).slice(3, 5), ["en el escritorio", "Check 17"]);
  assert.deepEqual(cellsOf(spanish.getWorksheet("Acerca de"), 3), ["Cifra", "Todo"]);

  assert.equal((await collector.get(`/reports/cash/rows/workbook?${query}&series=all`)).status, 403);
  const unknown = await clerk.get(`/reports/cash/rows/workbook?${query}&series=moon`);
  assert.deepEqual([unknown.status, unknown.json.refusal], [404, "figure_is_unknown"]);
  const { exports } = (await supervisor.get("/exports")).json;
  assert.deepEqual(
    exports.map((one: Record<string, unknown>) => `${one["what"]} ${one["lines"]} ${one["by"]}`),
    ["figure 2 The clerk", "figure 2 The clerk", "figure 2 The clerk"],
  );
  const said = exports.map((one: { asked: Record<string, string> }) => `${one.asked["name"]} ${one.asked["series"]}`);
  assert.deepEqual(said.toSorted(), ["cash all", "cash all", "cei cei"]);
});

test("a creditor is told what stands behind its own figures, and not who of the office did it", async () => {
  const { desk, carol, rows } = await openDesk();
  await using _ = desk;
  const creditor = await desk.with("harbor", "creditor", carol.creditorId);
  const taken = await rows("/reports/promises/rows?line=2026-03-03&series=taken&currency=USD", creditor);
  assert.deepEqual([taken.count, taken.rows[0]?.what["by"]], [1, null]);
  const others = await creditor.get("/reports/contacts/rows?line=2026-03-03&series=call");
  assert.deepEqual([others.status, others.json.refusal], [403, "report_is_the_offices"]);
});
