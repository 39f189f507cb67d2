import { strict as assert } from "node:assert";
import { test } from "node:test";
import { collectOfCarol, debtorOf, takeIn } from "./book.ts";
import { Desk } from "./desk.ts";

const firm = `
  customer_number  customer_name  kind      invoice_number  invoice_date  due_date    amount  phone
  L-1              Anvil Works    business  INV-1           2026-01-01    2026-01-20  120.00  614-555-0142
`;

test("a collector is told word for word what may be left for a consumer: in a name that says nothing of debts, with a number", async () => {
  await using desk = await Desk.open();
  const administrator = await desk.as("administrator");
  const collector = await desk.with("ana", "collector");
  const carol = await collectOfCarol(desk, collector);
  const message = async () => (await collector.get(`${carol.at}/voice-message`)).json;
  // Fair Recovery LLC says what it does.
  assert.deepEqual([(await message()).kind, (await message()).texts], ["none", []]);
  assert.match((await message()).because, /^Every name of the office/);

  const [{ entityId }] = (await administrator.get("/office/entities")).json.entities;
  const change = async (over: number, body: object) => {
    const { status, json } = await administrator.put(`/office/entities/${entityId}`, { over, ...body });
    assert.equal(status, 200, JSON.stringify(json));
  };
  await change(1, { tradeNames: ["Fair Debt Services", "Fair Partners"] });
  const { kind, texts, because } = await message();
  assert.deepEqual([kind, because], ["limited-content", null]);
  assert.deepEqual(
    texts.map(({ language }: { language: string }) => language),
    ["en", "es"],
  );
  assert.match(texts[0].text, /^Hello, this is Also ana calling from Fair Partners\. .* at 614-555-0100\.$/);

  await change(2, { phone: "" });
  assert.match((await message()).because, /^No telephone number for calls back/);
  // Who only looks leaves no messages.
  const auditor = await desk.as("auditor");
  assert.equal((await auditor.get(`${carol.at}/voice-message`)).status, 403);
});

test("a firm is told what it is about, where there is a number to call back", async () => {
  await using desk = await Desk.open();
  const collector = await desk.as("collector");
  await takeIn(await desk.as("clerk"), firm);
  const anvil = await debtorOf(collector, "L-1");
  const message = async () => (await collector.get(`${anvil.at}/voice-message`)).json;
  assert.match((await message()).because, /^No telephone number for calls back/);
});
