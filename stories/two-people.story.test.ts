import { strict as assert } from "node:assert";
import { test } from "node:test";
import { debtorOf, screenOf, takeIn, usd } from "./book.ts";
import { Desk } from "./desk.ts";

const book = `
  customer_number  customer_name  invoice_number  invoice_date  due_date    amount  phone         state  zip
  C-1              Alder & Sons   INV-1           2026-01-05    2026-02-04  400.00  614-555-0101  OH     43215
  C-2              Birch Bakery   INV-2           2026-01-05    2026-02-04  500.00  614-555-0102  OH     43215
  C-3              Cedar Cabs     INV-3           2026-01-05    2026-02-04  600.00  614-555-0103  OH     43215
  C-4              Dove Florists  INV-4           2026-01-05    2026-02-04  700.00  614-555-0104  OH     43215
`;

async function openDesk() {
  const desk = await Desk.open();
  await takeIn(await desk.as("clerk"), book);
  return { desk, ann: await desk.with("ann", "collector"), bob: await desk.with("bob", "collector") };
}

test("who comes second is told who has the debtor, and may neither take it nor call, until it is given up", async () => {
  const { desk, ann, bob } = await openDesk();
  await using _ = desk;
  const { at, debtorId, accountId, phoneId } = await debtorOf(ann, "C-1");
  assert.equal((await ann.put(`${at}/lease`, {})).json.until, "2026-03-02T15:20:00Z");

  const second = await bob.put(`${at}/lease`, {});
  assert.deepEqual([second.status, second.json.refusal, second.json.heldBy], [409, "somebody_else_has_it", "Also ann"]);
  assert.deepEqual((await screenOf(bob, debtorId)).heldBy, { name: "Also ann", mine: false });
  const call = { act: "call", pointId: phoneId, accountIds: [accountId] };
  const called = await bob.post(`${at}/permits`, call);
  assert.deepEqual([called.status, called.json.refusal, called.json.heldBy], [409, "somebody_else_has_it", "Also ann"]);
  const { json: worklist } = await bob.get("/worklist");
  const held = worklist.entries.filter(({ heldBy }: { heldBy: string | null }) => heldBy !== null);
  assert.deepEqual(
    held.map(({ number, heldBy }: { number: string; heldBy: string }) => `${number}: ${heldBy}`),
    ["C-1: Also ann"],
  );
  // Giving up what somebody else has does nothing.
  assert.equal((await bob.delete(`${at}/lease`)).status, 204);
  assert.equal((await bob.put(`${at}/lease`, {})).status, 409);

  assert.equal((await ann.delete(`${at}/lease`)).status, 204);
  assert.equal((await bob.post(`${at}/permits`, call)).status, 200);
  assert.equal((await bob.put(`${at}/lease`, {})).status, 200);
});

test("a debtor that somebody left open is free again after twenty minutes, unless it was taken anew", async () => {
  const { desk, ann, bob } = await openDesk();
  await using _ = desk;
  const { at } = await debtorOf(ann, "C-1");
  await ann.put(`${at}/lease`, {});
  desk.at("2026-03-02T15:19:00Z");
  await ann.put(`${at}/lease`, {});
  desk.at("2026-03-02T15:38:59Z");
  assert.equal((await bob.put(`${at}/lease`, {})).status, 409);
  desk.at("2026-03-02T15:39:00Z");
  assert.equal((await bob.put(`${at}/lease`, {})).status, 200);
  assert.equal((await ann.put(`${at}/lease`, {})).status, 409);
});

test("people who take the next debtor at the same instant get different ones, and then there is none left", async () => {
  const { desk, ann, bob } = await openDesk();
  await using _ = desk;
  const carl = await desk.with("carl", "collector");
  const takes = await Promise.all([ann, bob, carl].map((person) => person.post("/worklist/next", {})));
  const taken = takes.map(({ json }) => json.debtorId);
  assert.equal(new Set(taken).size, 3);
  assert.ok(!taken.includes(null));
  // The three most valuable were taken, by whom is chance; the fourth is left for one of two.
  const { debtorId: least } = await debtorOf(ann, "C-1");
  assert.ok(!taken.includes(least));
  const [dora, emil] = [await desk.with("dora", "collector"), await desk.with("emil", "collector")];
  const last = await Promise.all([dora, emil].map((person) => person.post("/worklist/next", {})));
  assert.deepEqual(new Set(last.map(({ json }) => json.debtorId)), new Set([least, null]));
});

test("two payments of all that is owed at the same instant: the second stays on account, beside nothing owed", async () => {
  const { desk, ann, bob } = await openDesk();
  await using _ = desk;
  const { at, accountId, debtorId } = await debtorOf(ann, "C-1");
  const payment = { accountId, amount: usd("400.00"), receivedOn: "2026-03-02" };
  const answers = await Promise.all([ann, bob].map((person) => person.post(`${at}/payments`, payment)));
  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 200],
  );
  assert.deepEqual(answers.map(({ json }) => json.onAccount.amount).toSorted(), ["0.00", "400.00"]);
  const { owed, credits, items } = await screenOf(ann, debtorId);
  assert.deepEqual([owed[0].total, owed[0].payments, items], ["0.00", "400.00", []]);
  assert.deepEqual([credits.length, credits[0].open.amount], [1, "400.00"]);
});

test("two payments that both say which invoice they are for: the second is refused, and posts nothing", async () => {
  const { desk, ann, bob } = await openDesk();
  await using _ = desk;
  const { at, accountId, debtorId, itemId } = await debtorOf(ann, "C-2");
  const amount = usd("500.00");
  const payment = { accountId, amount, receivedOn: "2026-03-02", to: [{ itemId, amount }] };
  const answers = await Promise.all([ann, bob].map((person) => person.post(`${at}/payments`, payment)));
  const said = answers.map(({ status, json }) => `${status} ${json.refusal ?? ""}`.trim());
  assert.deepEqual(said.toSorted(), ["200", "409 item_is_not_open"]);
  const { owed, credits } = await screenOf(ann, debtorId);
  assert.deepEqual([owed, credits], [[], []]);
});
