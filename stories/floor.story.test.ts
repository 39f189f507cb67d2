import { strict as assert } from "node:assert";
import { test } from "node:test";
import { debtorOf, takeIn, usd } from "./book.ts";
import { Desk } from "./desk.ts";

const book = `
  customer_number  customer_name  invoice_number  invoice_date  due_date    amount  phone         state  zip
  C-1              Alder & Sons   INV-1           2026-01-05    2026-02-04  400.00  614-555-0101  OH     43215
  C-2              Birch Bakery   INV-2           2026-01-05    2026-02-04  500.00  614-555-0102  OH     43215
`;

test("the board says who did what, and a promise and its money count for whoever took it", async () => {
  await using desk = await Desk.open();
  await takeIn(await desk.as("clerk"), book);
  const [ann, supervisor] = [await desk.as("collector"), await desk.as("supervisor")];
  const { at, accountId, debtorId } = await debtorOf(ann, "C-1");
  assert.equal((await ann.get("/floor")).status, 403);
  assert.equal((await ann.get("/floor/waiting")).status, 403);

  await ann.put(`${at}/lease`, {});
  await ann.post(`${at}/promises`, { accountId, amount: usd("150.00"), dueOn: "2026-03-02" });
  await ann.post(`${at}/payments`, { accountId, amount: usd("100.00"), receivedOn: "2026-03-02" });
  const { json: board } = await supervisor.get("/floor");
  const person = board.people.find(({ name }: { name: string }) => name === "The collector");
  assert.deepEqual([person.promised, person.collected], [[usd("150.00")], [usd("100.00")]]);
  assert.deepEqual(
    person.on.map((open: { debtorId: string }) => open.debtorId),
    [debtorId],
  );
  assert.deepEqual([board.all.promised, board.all.collected], [[usd("150.00")], [usd("100.00")]]);
  assert.equal(
    board.all.due,
    board.people.reduce((sum: number, { due }: { due: number }) => sum + due, 0),
  );

  const { json: waiting } = await supervisor.get("/floor/waiting");
  assert.deepEqual(
    waiting.promises.map((one: { debtor: string; isBroken: boolean }) => [one.debtor, one.isBroken]),
    [["Alder & Sons", false]],
  );
  const untouched = waiting.untouched.map((one: { debtor: string }) => one.debtor);
  assert.ok(untouched.includes("Birch Bakery"));
  // Another day has nothing of this one.
  const { json: before } = await supervisor.get("/floor?on=2026-02-27");
  assert.deepEqual([before.all.promised, before.all.collected], [[], []]);
});
