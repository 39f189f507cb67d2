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

  const dues = async (number: string) => {
    const { items } = await screenOf(clerk, (await debtorOf(clerk, number)).debtorId);
    // oxlint-disable-next-line typescript/no-explicit-any -- a story reads what it asserts
    return items.map((item: any) =>
      [
        ...[item.number, item.issuedOn, item.dueOn, item.open.amount],
        ...item.instalments.map((part: { dueOn: string; open: { amount: string } }) => {
          return `${part.dueOn ?? "retained"} ${part.open.amount}`;
        }),
        ...item.discounts.map((off: { untilOn: string }) => `discount until ${off.untilOn}`),
      ].join(" "),
    );
  };

  test("gives the parts back in which items were due, and those that were due whole are so again", async () => {
    const parts = (first: string, second: string) => `
      customer_number  customer_name  invoice_number  invoice_date  terms      amount
      D-1              Dale Roofing   INV-1           2026-01-05    ${first}   300.00
      D-1              Dale Roofing   INV-2           2026-01-05    ${second}  100.00`;
    await take(parts("30/60  ", "net 90 "), "Parts");
    const before = await dues("D-1");
    assert.deepEqual(before, [
      "INV-1 2026-01-05 2026-02-04 300.00 2026-02-04 150.00 2026-03-06 150.00",
      "INV-2 2026-01-05 2026-04-05 100.00",
    ]);
    desk.at("2026-03-02T17:00:00Z");
    const { batchId, updated } = await take(parts("45/60/75", "30/120"), "Parts");
    assert.equal(updated, 2);
    const meanwhile = await dues("D-1");
    assert.equal(meanwhile.length, 2);
    assert.match(meanwhile.join("; "), /INV-1.+2026-02-19 100.00.+INV-2.+2026-05-05 50.00/);
    desk.at("2026-03-02T18:00:00Z");
    assert.equal((await back(batchId)).status, 200);
    assert.deepEqual(await dues("D-1"), before);
    const known = (await clerk.get("/aging?creditor=Parts&on=2026-03-02&knownAt=2026-03-02T17:30:00Z")).json;
    assert.deepEqual(known[0].amounts, ["250.00", "150.00", "0.00", "0.00", "0.00"]);
    await isSound();
  });

  test("of which day and month were swapped, comes again with the right days, terms and amounts", async () => {
    const file = ([issued, due]: readonly [string, string], terms: string, amount: string) => `
      customer_number  customer_name  invoice_number  invoice_date  due_date  terms     amount
      S-1              Swan & Co      INV-1           ${issued}     ${due}    ${terms}  ${amount}
      S-1              Swan & Co      INV-2           ${issued}     -         30/60     100.00
      S-1              Swan & Co      CM-1            ${issued}     ${due}    -         -5.00`;
    const first = await take(file(["2026-01-02", "2026-04-03"], "2/10 net 30", "90.00"), "Swapped");
    assert.deepEqual(first.rejected, []);
    await back(first.batchId);
    desk.at("2026-03-02T19:00:00Z");
    const second = await take(file(["2026-02-01", "2026-03-04"], "1/30 net 31", "900.00"), "Swapped");
    assert.deepEqual([second.created, second.updated, second.rejected], [3, 0, []]);
    assert.deepEqual(await dues("S-1"), [
      "INV-1 2026-02-01 2026-03-04 900.00 discount until 2026-03-03",
      "INV-2 2026-02-01 2026-03-03 100.00 2026-03-03 50.00 2026-04-02 50.00",
    ]);
    assert.equal(await total("Swapped"), "1000.00 and 5.00 in credits");
    const early = (await clerk.get("/aging?creditor=Swapped&on=2026-01-15")).json;
    assert.deepEqual(early, []);
    await isSound();
    assert.equal((await take(file(["2026-02-01", "2026-03-04"], "1/30 net 31", "900.00"), "Swapped")).unchanged, 3);
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
