import { strict as assert } from "node:assert";
import { test } from "node:test";
import { dropVisitsStoppedElsewhere } from "#happenings/work/stopped-visits";
import { collectFor, debtorOf, screenOf, takeIn, timelineOf, usd } from "./book.ts";
import type { Client } from "./client.ts";
import { Desk } from "./desk.ts";

const book = `
  customer_number  customer_name  kind    invoice_number  invoice_date  due_date    amount  phone         address1   city      state  zip
  P-1              Carol Dane     person  INV-1           2026-01-01    2026-01-20  120.00  614-555-0103  3 Oak Ave  Columbus  OH     43215
  P-2              Dan Carol      person  INV-2           2026-01-01    2026-01-20  130.00  614-555-0104  3 Oak Ave  Columbus  OH     43215
`;

/** A desk that collects for another from two persons of one address. It is Monday 2 March 2026, at ten in the morning there. */
async function openDesk() {
  const desk = await Desk.open();
  await collectFor(desk, "Harbor Cable");
  await takeIn(await desk.as("clerk"), book, { creditor: "Harbor Cable" });
  const collector = await desk.as("collector");
  const [carol, dan] = [await debtorOf(collector, "P-1"), await debtorOf(collector, "P-2")];
  return { desk, collector, carol, dan };
}

type Debtor = Awaited<ReturnType<typeof debtorOf>>;

async function plan(who: Client, { at, addressId }: Debtor, on: string): Promise<string> {
  const body = { on, time: "10:00", zone: "America/New_York", pointId: addressId };
  const { status, json } = await who.post(`${at}/visits`, body);
  assert.equal(status, 200, JSON.stringify(json));
  return json.permitId;
}

const report =
  (who: Client, { at }: Debtor, permitId: string) =>
  async (body: object) =>
    who.put(`${at}/permits/${permitId}/outcome`, body);

const visitsOf = async (who: Client, { debtorId }: Debtor) => (await screenOf(who, debtorId)).visits.length;
const takenBack = "visit: The visit was taken back: what became known since stands against it.";

test("an address at which nobody of a debtor's name is known takes back the visit there of whoever else holds it", async () => {
  const { desk, collector, carol, dan } = await openDesk();
  await using _ = desk;
  const tuesday = await plan(collector, carol, "2026-03-03");
  await plan(collector, dan, "2026-03-05");
  desk.at("2026-03-03T10:20:00-05:00");
  assert.equal((await report(collector, carol, tuesday)({ outcome: "wrong-number" })).status, 200);
  assert.equal(await dropVisitsStoppedElsewhere(desk.running), 1);
  assert.equal(await visitsOf(collector, dan), 0);
  assert.equal((await timelineOf(collector, dan.debtorId))[0], takenBack);
  assert.equal(await dropVisitsStoppedElsewhere(desk.running), 0, "once is enough");
});

test("a mandate that ends takes back the visits of its creditor's debtors, and one that stands leaves them", async () => {
  const { desk, collector, carol } = await openDesk();
  await using _ = desk;
  await plan(collector, carol, "2026-03-20");
  assert.equal(await dropVisitsStoppedElsewhere(desk.running), 0);
  assert.equal(await visitsOf(collector, carol), 1);
  const administrator = await desk.as("administrator");
  const { version, mandates } = (await administrator.get(`/creditors/${carol.creditorId}`)).json;
  const { mandateId, entityId, capacity, fromOn, commissionBp, authority } = mandates[0];
  const terms = { entityId, capacity, fromOn, commissionBp, authority, untilOn: "2026-03-03" };
  const ended = await administrator.put(`/creditors/${carol.creditorId}/mandates/${mandateId}`, {
    ...terms,
    over: version,
  });
  assert.equal(ended.status, 200, JSON.stringify(ended.json));
  desk.at("2026-03-04");
  assert.equal(await dropVisitsStoppedElsewhere(desk.running), 1);
  assert.equal(await visitsOf(collector, carol), 0);
});

test("nobody is visited about what is paid, and a visit whose hour has begun stays to be reported", async () => {
  const { desk, collector, carol, dan } = await openDesk();
  await using _ = desk;
  const clerk = await desk.as("clerk");
  const pays = async ({ at, accountId }: Debtor, amount: string) => {
    const paid = await clerk.post(`${at}/payments`, { accountId, amount: usd(amount), receivedOn: "2026-03-02" });
    assert.equal(paid.status, 200, JSON.stringify(paid.json));
  };
  await plan(collector, carol, "2026-03-04");
  const begun = await plan(collector, dan, "2026-03-03");
  await pays(carol, "120.00");
  assert.equal(await dropVisitsStoppedElsewhere(desk.running), 1);
  assert.equal(await visitsOf(collector, carol), 0);
  desk.at("2026-03-03T10:20:00-05:00");
  await pays(dan, "130.00");
  assert.equal(await dropVisitsStoppedElsewhere(desk.running), 0);
  assert.equal(await visitsOf(collector, dan), 1);
  assert.equal((await report(collector, dan, begun)({ outcome: "no-answer" })).status, 200);
  assert.match(
    (await timelineOf(collector, dan.debtorId))[0] ?? "",
    /No permit would have been given: The debt is paid/,
  );
});

test("a stop in the hour of a visit leaves its finding when the visit is reported, and none where it was made as permitted", async () => {
  const { desk, collector, carol, dan } = await openDesk();
  await using _ = desk;
  const [toCarol, toDan] = [await plan(collector, carol, "2026-03-04"), await plan(collector, dan, "2026-03-04")];
  desk.at("2026-03-04T10:20:00-05:00");
  const stop = { kind: "cease", because: "She wrote so.", receivedOn: "2026-03-04" };
  assert.equal((await collector.post(`${carol.at}/stops`, stop)).status, 200);
  desk.at("2026-03-04T10:40:00-05:00");
  assert.equal((await report(collector, carol, toCarol)({ outcome: "no-answer" })).status, 200);
  assert.equal((await report(collector, dan, toDan)({ outcome: "no-answer" })).status, 200);
  const [told = ""] = await timelineOf(collector, carol.debtorId);
  assert.match(told, /^outcome: Nobody was met at the visit\. No permit would have been given: .*1006\.6\(c\)/);
  assert.equal((await timelineOf(collector, dan.debtorId))[0], "outcome: Nobody was met at the visit.");
});

test("a visit that was reported by mistake is not opened beside another of the same person", async () => {
  const { desk, collector, carol, dan } = await openDesk();
  await using _ = desk;
  const permitId = await plan(collector, carol, "2026-03-03");
  desk.at("2026-03-03T10:20:00-05:00");
  const { effortId } = (await report(collector, carol, permitId)({ outcome: "no-answer" })).json;
  await plan(collector, dan, "2026-03-06");
  const supervisor = await desk.as("supervisor");
  const merged = await supervisor.post(`${carol.at}/merge`, { into: dan.debtorId, because: "One person." });
  assert.ok(merged.status < 300, JSON.stringify(merged.json));
  const back = await supervisor.post(`${dan.at}/efforts/${effortId}/taken-back`, { because: "Another house." });
  assert.equal(back.status, 200, JSON.stringify(back.json));
  assert.equal(await visitsOf(collector, dan), 1, "one person is visited once");
});
