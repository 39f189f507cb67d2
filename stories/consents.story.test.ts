import { strict as assert } from "node:assert";
import { test } from "node:test";
import { collectFor, debtorOf, screenOf, takeIn, timelineOf } from "./book.ts";
import { Desk } from "./desk.ts";

const book = `
  customer_number  customer_name  kind    invoice_number  invoice_date  due_date    amount  phone         address1   city      state  zip
  C-1              Carol Dane     person  INV-1           2026-01-01    2026-01-20  120.00  614-555-0103  3 Main St  Columbus  OH     43215
`;

test("who agreed to more calls is called an eighth time in a week, until she agrees no longer", async () => {
  await using desk = await Desk.open();
  await collectFor(desk, "Harbor Cable");
  await takeIn(await desk.as("clerk"), book, { creditor: "Harbor Cable" });
  const collector = await desk.as("collector");
  const { at, debtorId, phoneId, accountId } = await debtorOf(collector, "C-1");
  const call = () => collector.post(`${at}/permits`, { act: "call", pointId: phoneId, accountIds: [accountId] });
  desk.at("2026-03-02T12:00:00-05:00");
  for (let made = 0; made < 7; made += 1) assert.equal((await call()).status, 200);
  assert.equal((await call()).status, 422);

  desk.at("2026-03-02T12:01:00-05:00");
  const said = { to: "call", saidBy: "Carol Dane", medium: "email", on: "2026-03-02", because: "Her e-mail of today." };
  const consents = `${at}/points/${phoneId}/consents`;
  assert.equal((await collector.post(consents, { ...said, isOwnWord: false })).json.refusal, "not_their_own_consent");
  const { status, json } = await collector.post(consents, { ...said, isOwnWord: true });
  assert.equal(status, 200);
  const held = async () => {
    const { points } = await screenOf(collector, debtorId);
    const point = points.find(({ id }: { id: string }) => id === phoneId);
    return point.consents.map(({ to, givenTo }: { to: string; givenTo: string }) => `${to} to ${givenTo}`);
  };
  assert.deepEqual(await held(), ["call to us"]);
  desk.at("2026-03-02T12:02:00-05:00");
  assert.equal((await call()).status, 200, "with her consent it does not count");

  const withdrawal = { on: "2026-03-02", because: "She telephoned." };
  assert.equal((await collector.post(`${at}/consents/${json.consentId}/withdraw`, withdrawal)).status, 204);
  assert.deepEqual(await held(), []);
  assert.equal((await call()).status, 422);
  const told = (await timelineOf(collector, debtorId)).join("\n");
  assert.match(told, /consent-withdrawn: Agrees no longer to \(call\), said on 2026-03-02: She telephoned\./);
  assert.match(
    told,
    /consent-given: Agreed to \(call\) at mobile \+16145550103, said by Carol Dane on 2026-03-02 \(email\)/,
  );
});
