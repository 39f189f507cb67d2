import { strict as assert } from "node:assert";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { debtorOf, formOf, screenOf, sheet, takeIn, timelineOf, usd } from "./book.ts";
import { Desk } from "./desk.ts";
import { Dunlin } from "./dunlin.ts";

// It is 2 March 2026.
const book = `
  customer_number  customer_name  invoice_number  invoice_date  terms                     amount
  C-1              Alder & Sons   INV-1           2026-01-05    30/60/90                  300.00
  C-1              Alder & Sons   INV-2           2026-01-20    net 30, 10% retainage     1000.00
  C-1              Alder & Sons   INV-3           2026-02-27    2% 10, net 30             500.00
`;

async function openDesk() {
  const desk = await Desk.open();
  const clerk = await desk.as("clerk");
  await takeIn(clerk, book);
  return { desk, clerk, ...(await debtorOf(clerk, "C-1")) };
}

/** The parts of an item: due day, days overdue and what is open. */
// oxlint-disable-next-line typescript/no-explicit-any -- a story reads what it asserts
function partsOf(item: any): string[] {
  return item.instalments.map(
    // oxlint-disable-next-line typescript/no-explicit-any -- the same
    (part: any) => `${part.dueOn ?? "retained"} ${part.daysOverdue ?? "-"} ${part.open.amount}`,
  );
}

test("each instalment is overdue by itself, what is retained never is, and a discount is shown while it can be had", async () => {
  const { desk, clerk, debtorId } = await openDesk();
  await using _ = desk;
  const { owed, items } = await screenOf(clerk, debtorId);
  assert.deepEqual(owed[0].amounts, ["800.00", "1000.00", "0.00", "0.00", "0.00"]);
  assert.deepEqual(
    items.map((item: { number: string; dueOn: string; daysOverdue: number }) => [
      item.number,
      item.dueOn,
      item.daysOverdue,
    ]),
    [
      ["INV-2", "2026-02-19", 11],
      ["INV-3", "2026-03-29", -27],
      ["INV-1", "2026-02-04", 26],
    ],
  );
  assert.deepEqual(partsOf(items[2]), ["2026-02-04 26 100.00", "2026-03-06 -4 100.00", "2026-04-05 -34 100.00"]);
  assert.deepEqual(partsOf(items[0]), ["2026-02-19 11 900.00", "retained - 100.00"]);
  assert.deepEqual(items[1].discounts, [{ untilOn: "2026-03-09", amount: usd("10.00") }]);
  const [aging] = (await clerk.get("/aging")).json;
  assert.deepEqual(aging.amounts, owed[0].amounts);
});

test("money that nobody directs goes to the instalment that is due the longest, whichever invoice it is of", async () => {
  const { desk, clerk, at, debtorId, accountId } = await openDesk();
  await using _ = desk;
  await clerk.post(`${at}/payments`, { accountId, amount: usd("1050.00"), receivedOn: "2026-03-02" });
  const { owed, items } = await screenOf(clerk, debtorId);
  const of = (number: string) => items.find((item: { number: string }) => item.number === number);
  assert.deepEqual(partsOf(of("INV-1")), ["2026-02-04 26 0.00", "2026-03-06 -4 50.00", "2026-04-05 -34 100.00"]);
  assert.deepEqual(partsOf(of("INV-2")), ["2026-02-19 11 0.00", "retained - 100.00"]);
  assert.equal(of("INV-2").dueOn, null);
  assert.deepEqual(owed[0].amounts, ["750.00", "0.00", "0.00", "0.00", "0.00"]);
  const past = (await clerk.get("/aging?on=2026-03-01")).json;
  assert.deepEqual(past[0].amounts, ["800.00", "1000.00", "0.00", "0.00", "0.00"]);
  assert.deepEqual((await (await desk.as("auditor")).get("/verify")).json.breaches, []);
});

test("what is retained is released once, by who may, from a day on, and a later file does not hold it back again", async () => {
  const { desk, clerk, at, debtorId } = await openDesk();
  await using _ = desk;
  const { items } = await screenOf(clerk, debtorId);
  const release = { dueOn: "2026-03-01", because: "The roof is accepted." };
  const releaseOf = (index: number) => `${at}/items/${items[index].id}/retainage-release`;
  assert.equal((await clerk.post(releaseOf(1), release)).json.refusal, "nothing_is_retained");
  assert.equal((await (await desk.as("collector")).post(releaseOf(0), release)).status, 403);
  desk.at("2026-03-02T16:00:00Z");
  const both = await Promise.all([1, 2].map(() => clerk.post(releaseOf(0), release)));
  assert.deepEqual(both.map(({ status }) => status).toSorted(), [204, 409]);
  const dayLater = async () => (await screenOf(clerk, debtorId)).items[0];
  assert.deepEqual(partsOf(await dayLater()), ["2026-02-19 11 900.00", "2026-03-01 1 100.00"]);
  assert.equal(
    (await timelineOf(clerk, debtorId))[0],
    "retainage-released: What was held back of INV-2 is due on 2026-03-01: The roof is accepted.",
  );
  desk.at("2026-03-03");
  assert.equal((await clerk.post("/imports", formOf([sheet(book)]))).json.unchanged, 3);
  assert.deepEqual(partsOf(await dayLater()), ["2026-02-19 12 900.00", "2026-03-01 2 100.00"]);
  const before = (await clerk.get("/aging?on=2026-03-02&knownAt=2026-03-02T15:00:00Z")).json;
  assert.deepEqual(before[0].amounts, ["800.00", "1000.00", "0.00", "0.00", "0.00"]);
});

test("what is released before another part is due stays released, and a day that is nobody's is told", async () => {
  const desk = await Desk.open();
  await using _ = desk;
  const clerk = await desk.as("clerk");
  const rows = `
    customer_number  customer_name  invoice_number  invoice_date  terms                  amount
    C-1              Alder & Sons   INV-1           2026-01-05    30/90, 10% retainage   1000.00`;
  await takeIn(clerk, rows);
  const { at, itemId, debtorId } = await debtorOf(clerk, "C-1");
  await clerk.post(`${at}/items/${itemId}/retainage-release`, { dueOn: "2026-03-01", because: "Accepted." });
  const parts = ["2026-02-04 26 450.00", "2026-03-01 1 100.00", "2026-04-05 -34 450.00"];
  assert.equal((await clerk.post("/imports", formOf([sheet(rows)]))).json.unchanged, 1);
  assert.deepEqual(partsOf((await screenOf(clerk, debtorId)).items[0]), parts);
  const other = `
    customer_number  customer_name  invoice_number  invoice_date  due_date    amount   open_amount
    C-1              Alder & Sons   INV-1           2026-01-05    2026-05-01  1000.00  900.00`;
  const { json } = await clerk.post("/imports", formOf([sheet(other)]));
  assert.deepEqual([json.updated, json.rejected.length, json.rejected[0]?.field], [1, 1, "due_date"]);
  const [item] = (await screenOf(clerk, debtorId)).items;
  assert.deepEqual(partsOf(item), ["2026-02-04 26 350.00", ...parts.slice(1)]);
});

test("terms that nobody understands hold no due day, until somebody says what they mean", async () => {
  await using dunlin = new Dunlin();
  const file = join(dunlin.data, "open.csv");
  writeFileSync(
    file,
    "customer_number,customer_name,invoice_number,invoice_date,terms,amount\n" +
      "C-1,Alder & Sons,INV-1,2026-01-05,Z030,300.00\n",
  );
  const first = await dunlin.run(["import", file, "--json"]);
  assert.equal(first.status, 1);
  assert.equal(first.json.rejected[0].field, "terms");
  assert.match(first.json.rejected[0].because, /"Z030" are no terms that are known.+dunlin terms/);
  assert.equal((await dunlin.run(["terms", "Z030", "whenever", "--json"])).json.refusal, "terms_mean_nothing");
  assert.equal((await dunlin.run(["terms", "Z030"])).status, 2);
  const said = await dunlin.run(["terms", "Z030", "2/10 net 30", "--json"]);
  assert.deepEqual([said.json[0].name, said.json[0].says], ["Z030", "2/10 net 30"]);
  assert.equal((await dunlin.run(["import", file, "--json"])).json.created, 1);
  const [aging] = (await dunlin.run(["aging", "--on", "2026-02-05", "--json"])).json;
  assert.deepEqual(aging.amounts, ["0.00", "300.00", "0.00", "0.00", "0.00"]);
  assert.equal((await dunlin.run(["terms", "--end", "Z030", "--json"])).json.length, 0);
  assert.equal((await dunlin.run(["terms", "--end", "Z030", "--json"])).json.refusal, "terms_are_unknown");
});
