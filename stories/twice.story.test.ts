import { strict as assert } from "node:assert";
import { after, before, describe, test } from "node:test";
import { debtorOf, screenOf, takeIn, usd } from "./book.ts";
import type { Client } from "./client.ts";
import { Desk } from "./desk.ts";

const book = `
  customer_number  customer_name  invoice_number  invoice_date  due_date    amount
  C-1              Alder & Sons   INV-1           2026-01-05    2026-02-04  400.00
  C-2              Birch Bakery   INV-2           2026-01-05    2026-02-04  400.00
  C-3              Cedar Cabs     INV-3           2026-01-05    2026-02-04  400.00
  C-4              Dove Florists  INV-4           2026-01-05    2026-02-04  400.00
  C-5              Elm Electric   INV-5           2026-01-05    2026-02-04  400.00
`;

describe("a write that is sent more than once", () => {
  let desk: Desk;
  let clerk: Client;
  before(async () => {
    desk = await Desk.open();
    clerk = await desk.as("clerk");
    await takeIn(clerk, book);
  });
  after(() => desk[Symbol.asyncDispose]());

  const owedBy = async (debtorId: string) => (await screenOf(clerk, debtorId)).owed[0].total;
  const paying = async (number: string, amount = "100.00") => {
    const { at, accountId, debtorId } = await debtorOf(clerk, number);
    return { path: `${at}/payments`, debtorId, payment: { accountId, amount: usd(amount), receivedOn: "2026-03-02" } };
  };

  test("with the same key and body gives the same answer and posts once", async () => {
    const { path, debtorId, payment } = await paying("C-1");
    const first = await clerk.post(path, payment, { key: "once" });
    const again = await clerk.post(path, payment, { key: "once" });
    assert.deepEqual([first.status, again.status], [200, 200]);
    assert.deepEqual(again.json, first.json);
    assert.equal(first.response.headers.get("idempotent-replayed"), null);
    assert.equal(again.response.headers.get("idempotent-replayed"), "true");
    assert.equal(await owedBy(debtorId), "300.00");
    // Another key is another payment, and so is the same key of somebody else.
    await clerk.post(path, payment, { key: "another" });
    await (await desk.as("collector")).post(path, payment, { key: "once" });
    assert.equal(await owedBy(debtorId), "100.00");
  });

  test("with the same key and another body is refused, and so is another operation", async () => {
    const { path, debtorId, payment } = await paying("C-2");
    await clerk.post(path, payment, { key: "used" });
    const larger = await clerk.post(path, { ...payment, amount: usd("200.00") }, { key: "used" });
    assert.deepEqual([larger.status, larger.json.refusal], [409, "idempotency_key_was_used"]);
    const note = await clerk.post(`/debtors/${debtorId}/notes`, { words: "A note." }, { key: "used" });
    assert.deepEqual([note.status, note.json.refusal], [409, "idempotency_key_was_used"]);
    assert.equal(await owedBy(debtorId), "300.00");
  });

  test("ten times at the same instant posts once and gives ten times the same answer", async () => {
    const { path, debtorId, payment } = await paying("C-3");
    const answers = await Promise.all(Array.from({ length: 10 }, () => clerk.post(path, payment, { key: "burst" })));
    assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([200]));
    assert.equal(new Set(answers.map(({ json }) => json.entryId)).size, 1);
    assert.equal(await owedBy(debtorId), "300.00");
  });

  test("without a key, or with one that is too long, is refused before anything is done", async () => {
    const { path, debtorId, payment } = await paying("C-4");
    for (const key of ["", "x".repeat(201)]) {
      const { status, json } = await clerk.post(path, payment, { key });
      assert.deepEqual([status, json.refusal], [400, "idempotency_key_is_missing"]);
    }
    assert.equal(await owedBy(debtorId), "400.00");
  });

  test("and was refused is refused again by the same sentence, also when it would pass by now", async () => {
    const { path, debtorId, payment } = await paying("C-5");
    const early = { ...payment, receivedOn: "2026-03-03" };
    const first = await clerk.post(path, early, { key: "early" });
    assert.deepEqual([first.status, first.json.refusal], [422, "payment_lies_in_the_future"]);
    desk.at("2026-03-03");
    const again = await clerk.post(path, early, { key: "early" });
    assert.deepEqual([again.status, again.json], [first.status, first.json]);
    assert.equal(again.response.headers.get("content-type"), "application/problem+json");
    assert.equal(await owedBy(debtorId), "400.00");
    assert.equal((await clerk.post(path, early)).status, 200);
    assert.equal(await owedBy(debtorId), "300.00");
  });
});
