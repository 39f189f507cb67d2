import { strict as assert } from "node:assert";
import { test } from "node:test";
import { collectOfCarol, debtorOf, screenOf, takeIn, timelineOf, usd } from "./book.ts";
import { Desk } from "./desk.ts";

/** A desk that collects for another from one person in Ohio, who owes one invoice. */
async function openDesk() {
  const desk = await Desk.open();
  const [collector, supervisor] = [await desk.as("collector"), await desk.as("supervisor")];
  const carol = await collectOfCarol(desk, collector);
  const call = { act: "call", pointId: carol.phoneId, accountIds: [carol.accountId] };
  const denying = async () => {
    const { status, json } = await collector.post(`${carol.at}/permits`, call);
    if (status === 200) return [];
    return (json.findings as { rule: string; denies: boolean }[])
      .filter(({ denies }) => denies)
      .map(({ rule }) => rule);
  };
  const raise = async (more: object = {}) => {
    const said = { itemId: carol.itemId, because: "She paid it in January." };
    return (await collector.post(`${carol.at}/disputes`, { ...said, ...more })).json.disputeId as string;
  };
  const resolve = (disputeId: string) =>
    supervisor.put(`${carol.at}/disputes/${disputeId}/resolution`, { resolution: "She agreed." });
  return { desk, collector, supervisor, ...carol, denying, raise, resolve };
}

test("what a consumer disputes in writing is not collected until verification was sent", async () => {
  const { desk, collector, at, debtorId, denying, raise } = await openDesk();
  await using _ = desk;
  assert.deepEqual(await denying(), []);
  const disputeId = await raise();
  assert.deepEqual(await denying(), ["us.regf.disputes"]);
  const { acts, items } = await screenOf(collector, debtorId);
  const shown = acts.find(({ act }: { act: string }) => act === "call");
  assert.deepEqual([shown.allowed, shown.reasons[0].cite, shown.retryAt], [false, "12 CFR 1006.38(d)(2)", null]);
  assert.deepEqual([items[0].dispute.inWriting, items[0].dispute.answeredOn], [true, null]);

  const answer = { sent: "A copy of the invoice." };
  assert.equal((await collector.put(`${at}/disputes/${disputeId}/answer`, answer)).status, 204);
  assert.deepEqual(await denying(), []);
  const { dispute } = (await screenOf(collector, debtorId)).items[0];
  assert.deepEqual([dispute.id, dispute.answeredOn], [disputeId, "2026-03-02"], "it is open still, and answered");
  const told = await timelineOf(collector, debtorId);
  assert.ok(told.includes("dispute-answered: The dispute was answered: A copy of the invoice."));
  assert.ok(told.includes("dispute-raised: All of INV-1 is disputed in writing: She paid it in January."));
});

test("a dispute by word of mouth stops no call, nor one of a part, nor one that was answered and resolved", async () => {
  const { desk, collector, at, denying, raise, resolve } = await openDesk();
  await using _ = desk;
  const spoken = await raise({ inWriting: false });
  assert.deepEqual(await denying(), []);
  await resolve(spoken);
  const part = await raise({ amount: usd("119.99") });
  assert.deepEqual(await denying(), [], "a cent is left that is not disputed");
  await resolve(part);
  assert.deepEqual(await denying(), ["us.regf.disputes"], "the rest is asked for again, and no verification was sent");
  await collector.put(`${at}/disputes/${part}/answer`, { sent: "A copy of the invoice." });
  assert.deepEqual(await denying(), []);
  const all = await raise({ amount: usd("120.00") });
  assert.deepEqual(await denying(), ["us.regf.disputes"]);
  await collector.put(`${at}/disputes/${all}/answer`, { sent: "A copy of the invoice." });
  await resolve(all);
  assert.deepEqual(await denying(), []);
});

test("to resolve a written dispute by words alone leaves the law's stop: only verification that was sent lifts it", async () => {
  const { desk, collector, at, debtorId, denying, raise, resolve } = await openDesk();
  await using _ = desk;
  const disputeId = await raise();
  assert.equal((await resolve(disputeId)).status, 204);
  assert.deepEqual(await denying(), ["us.regf.disputes"]);
  const unverified = async () => (await screenOf(collector, debtorId)).items[0].unverified;
  assert.deepEqual(await unverified(), { id: disputeId, because: "She paid it in January.", resolvedOn: "2026-03-02" });
  const answer = { sent: "A copy of the judgment." };
  assert.equal((await collector.put(`${at}/disputes/${disputeId}/answer`, answer)).status, 204);
  assert.deepEqual([await denying(), await unverified()], [[], null]);
  // What was taken back never was: nothing waits for its answer.
  const mistake = await raise();
  await collector.put(`${at}/disputes/${mistake}/taking-back`, { because: "Another debtor." });
  assert.deepEqual([await denying(), await unverified()], [[], null]);
  const late = await collector.put(`${at}/disputes/${mistake}/answer`, answer);
  assert.equal(late.json.refusal, "dispute_is_resolved");
});

test("what was disputed by word of mouth can be disputed in writing, once, and then the law waits for its answer", async () => {
  const { desk, collector, at, debtorId, itemId, denying, raise } = await openDesk();
  await using _ = desk;
  await raise({ inWriting: false });
  assert.deepEqual(await denying(), []);
  const said = { itemId, because: "Her letter came." };
  const again = await collector.post(`${at}/disputes`, { ...said, inWriting: false });
  assert.equal(again.json.refusal, "one_open_dispute_of_an_item");
  const both = await Promise.all([1, 2].map(() => collector.post(`${at}/disputes`, { ...said, inWriting: true })));
  assert.deepEqual(both.map(({ status }) => status).toSorted(), [200, 409]);
  assert.deepEqual(await denying(), ["us.regf.disputes"]);
  const { dispute, unverified } = (await screenOf(collector, debtorId)).items[0];
  assert.deepEqual([dispute.because, dispute.inWriting, unverified], ["Her letter came.", true, null]);
});

test("a dispute is answered once, by who works with the debtor", async () => {
  const { desk, collector, at, raise, resolve } = await openDesk();
  await using _ = desk;
  const path = `${at}/disputes/${await raise()}/answer`;
  const answer = { sent: "A copy of the invoice." };
  assert.equal((await collector.put(path, { sent: " " })).status, 400);
  assert.equal((await (await desk.as("auditor")).put(path, answer)).status, 403);
  const both = await Promise.all([collector.put(path, answer), collector.put(path, answer)]);
  assert.deepEqual(both.map(({ status }) => status).toSorted(), [204, 409]);
  assert.equal((await collector.put(path, answer)).json.refusal, "dispute_is_answered");
  const { dispute } = (await screenOf(collector, at.split("/")[2] ?? "")).items[0];
  await resolve(dispute.id);
  assert.equal((await collector.put(path, answer)).json.refusal, "dispute_is_answered");
  const unknown = `${at}/disputes/00000000-0000-4000-8000-000000000000/answer`;
  assert.deepEqual((await collector.put(unknown, answer)).json.refusal, "dispute_is_unknown");
});

test("who calls asks for what letters ask for: neither what is contested, nor what is not due yet", async () => {
  await using desk = await Desk.open();
  const [clerk, collector] = [await desk.as("clerk"), await desk.as("collector")];
  const rows = `
  customer_number  customer_name  kind      invoice_number  due_date    amount
  B-1              Birch Ltd      business  INV-1           2026-02-20  400.00
  B-1              Birch Ltd      business  INV-2           2026-02-21  300.00
  B-1              Birch Ltd      business  INV-3           2026-04-20  50.00`;
  await takeIn(clerk, rows, { creditor: "Northwind" });
  const { at, debtorId, creditorId, itemId } = await debtorOf(clerk, "B-1");
  const asked = async () => (await screenOf(collector, debtorId)).asked;
  assert.deepEqual(await asked(), [{ creditorId, amounts: [usd("700.00")] }]);
  const dispute = { itemId, because: "Price differs from the order.", amount: usd("150.00") };
  assert.equal((await collector.post(`${at}/disputes`, dispute)).status, 200);
  assert.deepEqual(await asked(), [{ creditorId, amounts: [usd("550.00")] }]);
});
