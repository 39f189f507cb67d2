import { strict as assert } from "node:assert";
import { after, before, describe, test } from "node:test";
import { formOf, screenOf, sheet, timelineOf, usd, debtorOf } from "./book.ts";
import type { Client } from "./client.ts";
import { Desk } from "./desk.ts";

const rows = `
  customer_number  customer_name  invoice_number  invoice_date  due_date    amount  currency
  C-1              Alder & Sons   INV-1           2026-01-05    2026-02-04  400.00  USD
  C-2              Birch Bakery   INV-2           2026-01-10    2026-02-09  900.00  USD
  C-2              Birch Bakery   CM-1            2026-01-11    2026-01-11  -50.00  USD
`;

describe("an import that was a mistake", () => {
  let desk: Desk;
  let clerk: Client;
  before(async () => {
    desk = await Desk.open();
    clerk = await desk.as("clerk");
  });
  after(() => desk[Symbol.asyncDispose]());

  const take = async (text: string, creditor: string) =>
    (await clerk.post("/imports", formOf([sheet(text)], { creditor }))).json;
  const back = (batchId: string, because = "It was another creditor's file.") =>
    clerk.post(`/imports/${batchId}/taken-back`, { because });
  const total = async (creditor: string) => {
    const { json } = await clerk.get(`/aging?creditor=${encodeURIComponent(creditor)}`);
    return json.length === 0 ? "nothing" : `${json[0].total} and ${json[0].credits.total} in credits`;
  };
  const isSound = async () => {
    const auditor = await desk.as("auditor");
    assert.deepEqual((await auditor.get("/verify")).json.breaches, []);
  };

  test("is taken back whole, and the same file may then come in where it belongs", async () => {
    const { batchId } = await take(rows, "Wrong");
    assert.equal((await take(rows, "Right")).rejected.length, 3);
    const { status, json } = await back(batchId);
    assert.deepEqual([status, json], [200, { reversed: 3, debtors: 2 }]);
    assert.equal(await total("Wrong"), "nothing");
    assert.deepEqual((await take(rows, "Right")).rejected, []);
    assert.equal(await total("Right"), "1300.00 and 50.00 in credits");
    await isSound();
  });

  test("is listed as taken back, with the reason, and is not taken back twice", async () => {
    const { json } = await clerk.get("/imports");
    const batch = json.imports.find((one: { creditor: string }) => one.creditor === "Wrong");
    assert.equal(batch.takenBackBecause, "It was another creditor's file.");
    assert.deepEqual((await back(batch.batchId)).json.refusal, "import_is_taken_back");
    assert.equal((await back("01980000-0000-7000-8000-00000000dead")).status, 404);
  });

  test("may come again to the same creditor, and counts from its own days", async () => {
    const text = rows.replaceAll("C-", "A-").replace("A-1              Alder", "A-1              Alder");
    const first = await take(text, "Again");
    await back(first.batchId);
    const second = await take(text, "Again");
    assert.deepEqual([second.created, second.rejected], [3, []]);
    assert.equal(await total("Again"), "1300.00 and 50.00 in credits");
    const { json } = await clerk.get("/aging?creditor=Again&on=2026-01-07");
    assert.equal(json[0].total, "400.00");
    await isSound();
  });

  test("is not taken back once somebody was paid upon it, until that is reversed", async () => {
    const { batchId } = await take(rows.replaceAll("C-1 ", "P-1 ").replaceAll("C-2 ", "P-2 "), "Paid upon");
    const { at, accountId, debtorId } = await debtorOf(clerk, "P-1");
    const payment = { accountId, amount: usd("100.00"), receivedOn: "2026-02-20" };
    const posted = await clerk.post(`${at}/payments`, payment);
    assert.equal(posted.status, 200, JSON.stringify(posted.json));
    const refused = await back(batchId);
    assert.deepEqual([refused.status, refused.json.refusal], [409, "import_was_built_upon"]);
    assert.equal(await total("Paid upon"), "1200.00 and 50.00 in credits");
    await clerk.post(`${at}/entries/${posted.json.entryId}/reversal`, { because: "Mistake." });
    assert.equal((await back(batchId)).status, 200);
    assert.deepEqual((await screenOf(clerk, debtorId)).items, []);
    assert.match((await timelineOf(clerk, debtorId))[0] ?? "", /An import was taken back/);
    await isSound();
  });

  test("is taken back by one of two who do so at the same instant", async () => {
    const { batchId } = await take(rows.replaceAll("C-1 ", "T-1 ").replaceAll("C-2 ", "T-2 "), "Two people");
    const both = await Promise.all([back(batchId), back(batchId)]);
    assert.deepEqual(both.map(({ status }) => status).toSorted(), [200, 409]);
    await isSound();
  });

  test("is not for a collector to take back", async () => {
    const { batchId } = await take(rows.replaceAll("C-1 ", "R-1 ").replaceAll("C-2 ", "R-2 "), "Roles");
    const collector = await desk.as("collector");
    const { status } = await collector.post(`/imports/${batchId}/taken-back`, { because: "No." });
    assert.equal(status, 403);
  });
});
