import { sql } from "kysely";
import { strict as assert } from "node:assert";
import { test } from "node:test";
import { debtorOf, runTheDay, screenOf, takeIn, timelineOf, usd } from "./book.ts";
import { Desk } from "./desk.ts";

const book = `
  customer_number  customer_name  invoice_number  invoice_date  due_date    amount  open_amount
  C-1              Alder & Sons   INV-1           2026-01-05    2026-02-04  400.00  400.00
  C-1              Alder & Sons   INV-2           2026-02-05    2026-03-07  250.00  250.00
`;

async function openDesk() {
  const desk = await Desk.open();
  const [clerk, manager] = [await desk.as("clerk"), await desk.as("credit_manager")];
  await takeIn(clerk, book);
  return { desk, clerk, manager, ...(await debtorOf(clerk, "C-1")) };
}

test("a credit manager sets a limit, and everybody who reads the debtor sees who is over it, by whom and why", async () => {
  const { desk, clerk, manager, at, debtorId, creditorId } = await openDesk();
  await using _ = desk;
  const creditOf = async () => (await screenOf(clerk, debtorId)).credit[0];
  const [line] = (await creditOf()).lines;
  assert.deepEqual(line, { exposure: usd("650.00"), limit: null, isOverLimit: false });

  const limit = { creditorId, amount: usd("600.00"), because: "Pays late." };
  assert.equal((await manager.post(`${at}/credit-limits`, limit)).status, 200);
  const set = { amount: usd("600.00"), sinceOn: "2026-03-02", because: "Pays late.", by: "The credit manager" };
  assert.deepEqual((await creditOf()).lines, [{ exposure: usd("650.00"), limit: set, isOverLimit: true }]);
  const [told] = await timelineOf(clerk, debtorId);
  assert.match(told ?? "", /^credit-limit-set: Credit limit of 600\.00 USD with .+ from 2026-03-02 on: Pays late\.$/);

  await manager.post(`${at}/credit-limits`, { ...limit, amount: usd("650.00"), because: "Paid a part." });
  assert.equal((await creditOf()).lines[0].isOverLimit, false);
});

test("a payment that the creditor's own books do not show yet frees no credit", async () => {
  const { desk, clerk, at, debtorId, accountId } = await openDesk();
  await using _ = desk;
  await clerk.post(`${at}/payments`, { accountId, amount: usd("400.00"), receivedOn: "2026-03-02" });
  const { credit, owed } = await screenOf(clerk, debtorId);
  assert.deepEqual([owed[0].total, credit[0].lines[0].exposure], ["250.00", usd("650.00")]);
});

test("a limit is refused below zero, in no currency, with a stranger's creditor, and to who may not set one", async () => {
  const { desk, clerk, manager, at, debtorId, creditorId } = await openDesk();
  await using _ = desk;
  const limit = { creditorId, amount: usd("1.00"), because: "Reviewed." };
  const refusalOf = async (body: object) => (await manager.post(`${at}/credit-limits`, body)).json.refusal;
  assert.equal(await refusalOf({ ...limit, amount: usd("-1.00") }), "credit_limit_is_not_negative");
  assert.equal(await refusalOf({ ...limit, amount: usd("a lot") }), "amount_is_unreadable");
  assert.equal(await refusalOf({ ...limit, creditorId: debtorId }), "creditor_is_not_the_debtors");
  assert.equal((await clerk.post(`${at}/credit-limits`, limit)).status, 403);
  assert.equal((await screenOf(clerk, debtorId)).credit[0].lines[0].limit, null);
});

test("a step that decides on a hold offers it and is taken by it, and one on handing over by its pack", async () => {
  await using desk = await Desk.open();
  const [clerk, manager] = [await desk.as("clerk"), await desk.as("credit_manager")];
  await takeIn(clerk, book);
  const { at, debtorId, creditorId } = await debtorOf(clerk, "C-1");
  const caseOf = async () => (await screenOf(await desk.as("credit_manager"), debtorId)).cases[0];
  const reached = async (step: string, on: string) => {
    desk.at(on);
    await sql`update collection_case set ladder_step = ${step}, ladder_step_on = ${on}::date - 20, next_on = ${on}::date`.execute(
      desk.running.database.queries,
    );
    await runTheDay(await desk.as("supervisor"));
    return (await caseOf()).next;
  };
  const hold = await reached("final-demand", "2026-05-04");
  assert.deepEqual([hold.step, hold.decides], ["hold", "hold"]);
  assert.equal((await manager.post(`${at}/holds`, { creditorId, because: hold.because[1] })).status, 200);
  assert.equal((await caseOf()).lastStep, "hold");

  const handOver = await reached("hold", "2026-06-08");
  assert.deepEqual([handOver.step, handOver.decides], ["hand-over", "hand-over"]);
  const [reader, decider] = [await desk.as("clerk"), await desk.as("credit_manager")];
  const { items } = await screenOf(reader, debtorId);
  const raised = await reader.post(`${at}/disputes`, { itemId: items[0].id, because: "Broken.", reason: "damaged" });
  const back = await reader.put(`${at}/disputes/${raised.json.disputeId}/taking-back`, {
    because: "Of another invoice.",
  });
  assert.equal(back.status, 204, JSON.stringify(back.json));
  assert.equal((await reader.post(`${at}/hand-over-packs`, { creditorId })).status, 403);
  const made = await decider.post(`${at}/hand-over-packs`, { creditorId });
  assert.equal(made.status, 200, JSON.stringify(made.json));
  assert.equal((await caseOf()).lastStep, "hand-over");
  const [told] = await timelineOf(reader, debtorId);
  assert.match(told ?? "", /^hand-over-pack: A hand-over pack was made of what is owed to /);
  const { documents } = (await reader.get(`${at}/documents`)).json;
  assert.equal(documents[0].digest, made.json.digest);
  const { response } = await reader.get(`${at}/documents/${made.json.digest}`);
  const pack = await desk.running.textReader.textOf(Buffer.from(await response.arrayBuffer()), "application/pdf");
  assert.ok(pack.ok);
  assert.match(pack.text, /Disputes\s+None\./, "what was recorded by mistake is handed over to nobody");
  assert.deepEqual((await (await desk.as("auditor")).get("/verify")).json.breaches, []);
});

test("a hold that is placed before its step is due takes no step, and is not asked for when the day comes, unless it was lifted", async () => {
  await using desk = await Desk.open();
  const clerk = await desk.as("clerk");
  await takeIn(clerk, book);
  const { at, debtorId, creditorId } = await debtorOf(clerk, "C-1");
  const { queries } = desk.running.database;
  const oldest = sql`(select min(due_on) from item)`;
  await sql`update collection_case set ladder_step = 'final-demand', ladder_step_on = ${oldest} + 61,
                   last_step = 'final-demand', last_step_on = ${oldest} + 61, next_step = 'hold', next_action = 'review',
                   next_on = ${oldest} + 75`.execute(queries);
  const { rows } = await sql<{ on: string }>`select (${oldest} + 62)::text as on`.execute(queries);
  desk.at(rows[0]?.on ?? "");
  const [supervisor, manager] = [await desk.as("supervisor"), await desk.as("credit_manager")];
  const caseOf = async () => (await screenOf(supervisor, debtorId)).cases[0];
  assert.equal((await manager.post(`${at}/holds`, { creditorId, because: "Two checks bounced." })).status, 200);
  const { next, lastStep } = await caseOf();
  assert.deepEqual([next.step, lastStep], ["hand-over", "final-demand"]);
  const { credit } = await screenOf(supervisor, debtorId);
  await supervisor.put(`${at}/holds/${credit[0].hold.id}/lifting`, { because: "Paid in part." });
  assert.equal((await caseOf()).next.step, "hold");
  assert.deepEqual((await (await desk.as("auditor")).get("/verify")).json.breaches, []);
});

test("of two people who put credit on hold at the same instant one does, and it is lifted once, saying why", async () => {
  const { desk, clerk, manager, at, debtorId, creditorId } = await openDesk();
  await using _ = desk;
  const supervisor = await desk.as("supervisor");
  const hold = { creditorId, because: "Two checks bounced." };
  const placed = await Promise.all([manager, supervisor].map((person) => person.post(`${at}/holds`, hold)));
  assert.deepEqual(placed.map(({ status }) => status).toSorted(), [200, 409]);
  assert.equal((await clerk.post(`${at}/holds`, hold)).status, 403);
  const { credit } = await screenOf(clerk, debtorId);
  assert.equal(credit[0].hold.because, "Two checks bounced.");

  const lifting = `${at}/holds/${credit[0].hold.id}/lifting`;
  assert.equal((await supervisor.put(lifting, { because: "" })).status, 400);
  assert.equal((await supervisor.put(lifting, { because: "Paid in full." })).status, 204);
  const again = await supervisor.put(lifting, { because: "Once more." });
  assert.deepEqual([again.status, again.json.refusal], [409, "hold_is_not_in_force"]);
  assert.equal((await screenOf(clerk, debtorId)).credit[0].hold, null);
  assert.equal((await timelineOf(clerk, debtorId))[0], "hold-lifted: The hold on credit is lifted: Paid in full.");
  assert.deepEqual((await (await desk.as("auditor")).get("/verify")).json.breaches, []);
});
