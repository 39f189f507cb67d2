import { strict as assert } from "node:assert";
import { test } from "node:test";
import { collectFor, debtorOf, screenOf, takeIn } from "./book.ts";
import type { Client } from "./client.ts";
import { Desk } from "./desk.ts";

const at = "/office/policy";
const firm = `
  customer_number  customer_name  invoice_number  invoice_date  due_date    amount  phone         state  zip
  C-1              Alder & Sons   INV-1           2026-01-05    2026-02-04  400.00  614-555-0101  OH     43215
`;
const person = `
  customer_number  customer_name  kind    invoice_number  invoice_date  due_date    amount  phone         address1   city      state  zip
  P-1              Carol Dane     person  INV-9           2026-01-01    2026-01-20  120.00  614-555-0103  3 Main St  Columbus  OH     43215
`;

async function openDesk() {
  const desk = await Desk.open();
  return { desk, administrator: await desk.as("administrator"), supervisor: await desk.as("supervisor") };
}

const policyOf = async (who: Client) => (await who.get(at)).json;

async function change(who: Client, settings: object) {
  return who.put(at, { over: (await policyOf(who)).version, settings });
}

async function changed(who: Client, settings: object): Promise<void> {
  const { status, json } = await change(who, settings);
  assert.equal(status, 200, JSON.stringify(json));
}

test("an administrator makes the policy stricter, a supervisor and an auditor read it beside the law's, and nobody else sees it", async () => {
  const { desk, administrator, supervisor } = await openDesk();
  await using _ = desk;
  const shipped = await policyOf(supervisor);
  assert.deepEqual([shipped.version, shipped.changes], [0, []]);
  assert.deepEqual(shipped.settings[0], {
    ...{ name: "quietHours.after", is: "08:00", shipped: "08:00" },
    law: { limit: "08:00", cite: "12 CFR 1006.6(b)(1)(i)" },
  });
  assert.deepEqual(shipped.settings.at(-1), {
    ...{ name: "touchesPerWeek.business", is: "14", shipped: "14", law: null },
  });
  for (const role of ["collector", "clerk", "credit_manager"] as const) {
    assert.equal((await (await desk.as(role)).get(at)).status, 403, role);
  }
  const auditor = await desk.as("auditor");
  for (const who of [supervisor, auditor]) assert.equal((await change(who, {})).status, 403);

  await changed(administrator, { "quietHours.before": "18:00", "callsPerWeek.collector": " 03 " });
  // What is as it was makes no version, and nothing to be kept.
  assert.deepEqual((await change(administrator, { "callsPerWeek.collector": "3" })).json, { version: 1 });
  await changed(administrator, { "quietHours.before": "19:30" });
  const { version, settings, changes } = await policyOf(auditor);
  assert.equal(version, 2);
  assert.deepEqual(
    settings
      .filter(({ is, shipped: was }: { is: string; shipped: string }) => is !== was)
      .map(({ name, is }: { name: string; is: string }) => `${name} ${is}`),
    ["quietHours.before 19:30", "callsPerWeek.collector 3"],
  );
  const by = { changedBy: "The administrator", changedAt: "2026-03-02T15:00:00Z" };
  assert.deepEqual(changes, [
    { version: 2, setting: "quietHours.before", before: "18:00", after: "19:30", ...by },
    { version: 1, setting: "quietHours.before", before: "21:00", after: "18:00", ...by },
    { version: 1, setting: "callsPerWeek.collector", before: "7", after: "3", ...by },
  ]);
});

test("what is looser than the law or cannot be read is told field by field, and nothing of it is kept", async () => {
  const { desk, administrator } = await openDesk();
  await using _ = desk;
  const loose = {
    ...{ "quietHours.after": "07:00", "quietHours.before": "22:00", "callsPerWeek.collector": "8" },
    ...{ "callsPerWeek.business": "0", "touchesPerWeek.ownName": "many", "touchesPerWeek.business": "5" },
  };
  const { status, json } = await change(administrator, loose);
  assert.deepEqual([status, json.refusal], [422, "policy_is_unfit"]);
  assert.deepEqual(
    json.fields.map(({ field }: { field: string }) => field),
    Object.keys(loose).slice(0, -1),
  );
  for (const { because } of json.fields) assert.match(because, /^[A-Z].+\.$/);
  for (const hours of [
    { "quietHours.after": "12:00", "quietHours.before": "12:00" },
    { "quietHours.after": "20:00", "quietHours.before": "09:00" },
  ]) {
    const none = await change(administrator, hours);
    assert.deepEqual([none.status, none.json.refusal], [422, "policy_leaves_no_hour"]);
  }
  assert.equal((await administrator.put(at, { over: 0, settings: { "no.such": "1" } })).status, 400);
  const { version, changes } = await policyOf(administrator);
  assert.deepEqual([version, changes], [0, []]);
});

test("of two who change it at once the second is told, and the same sending twice changes once", async () => {
  const { desk, administrator } = await openDesk();
  await using _ = desk;
  const other = await desk.with("ada", "administrator");
  const both = await Promise.all([
    administrator.put(at, { over: 0, settings: { "callsPerWeek.business": "3" } }),
    other.put(at, { over: 0, settings: { "callsPerWeek.business": "4" } }),
  ]);
  const said = both.map(({ status, json }) => `${status} ${json.refusal ?? ""}`.trim());
  assert.deepEqual(said.toSorted(), ["200", "409 policy_was_changed"]);
  const sending = { key: "once" };
  const body = { over: 1, settings: { "callsPerWeek.business": "5" } };
  const first = await administrator.put(at, body, sending);
  const again = await administrator.put(at, body, sending);
  assert.deepEqual([first.json, again.json, (await policyOf(other)).version], [{ version: 2 }, { version: 2 }, 2]);
});

test("the next call is asked about by the changed policy, the screen and the worklist say so, and permits keep what held then", async () => {
  const { desk, administrator } = await openDesk();
  await using _ = desk;
  await takeIn(await desk.as("clerk"), firm);
  const collector = await desk.as("collector");
  const alder = await debtorOf(collector, "C-1");
  const call = () =>
    collector.post(`${alder.at}/permits`, { act: "call", pointId: alder.phoneId, accountIds: [alder.accountId] });
  desk.at("2026-03-02T18:30:00-05:00");
  const allowed = await call();
  assert.equal(allowed.status, 200);
  assert.equal((await collector.get("/worklist")).json.entries[0].isLawfulNow, true);

  await changed(administrator, { "quietHours.after": "09:15", "quietHours.before": "18:30" });
  const refused = await call();
  assert.deepEqual([refused.status, refused.json.retryAt], [422, "2026-03-03T14:16:00Z"]);
  assert.deepEqual(
    refused.json.findings.filter(({ denies }: { denies: boolean }) => denies).map(({ rule }: { rule: string }) => rule),
    ["house.quiet-hours"],
  );
  const { acts } = await screenOf(collector, alder.debtorId);
  const shown = acts.find(({ act }: { act: string }) => act === "call");
  assert.deepEqual([shown.allowed, shown.retryAt], [false, "2026-03-03T14:16:00Z"]);
  const [entry] = (await collector.get("/worklist")).json.entries;
  assert.deepEqual([entry.isLawfulNow, entry.retryAt], [false, "2026-03-03T14:16:00Z"]);

  // What was done outside the desk is told by the policy of its own hour, not by today's.
  desk.at("2026-03-02T19:00:00-05:00");
  const told = (hour: string) =>
    collector.post(`${alder.at}/efforts`, { kind: "call", from: "us", at: hour, outcome: "no-answer" });
  assert.deepEqual((await told("2026-03-02T18:20:00-05:00")).json.findings, []);
  assert.deepEqual(
    (await told("2026-03-02T18:50:00-05:00")).json.findings.map(({ rule }: { rule: string }) => rule),
    ["house.quiet-hours"],
  );
});

test("hours narrower than the law's, and fewer calls, are kept with a consumer whom the law protects", async () => {
  const { desk, administrator } = await openDesk();
  await using _ = desk;
  await collectFor(desk, "Harbor Cable");
  await takeIn(await desk.as("clerk"), person, { creditor: "Harbor Cable" });
  await changed(administrator, { "quietHours.after": "10:00", "callsPerWeek.collector": "1" });
  const collector = await desk.as("collector");
  const carol = await debtorOf(collector, "P-1");
  const call = () =>
    collector.post(`${carol.at}/permits`, { act: "call", pointId: carol.phoneId, accountIds: [carol.accountId] });
  const denied = async () =>
    (await call()).json.findings
      .filter(({ denies }: { denies: boolean }) => denies)
      .map(({ rule }: { rule: string }) => rule);
  desk.at("2026-03-03T09:30:00-05:00");
  assert.deepEqual(await denied(), ["house.quiet-hours"]);
  desk.at("2026-03-03T10:30:00-05:00");
  assert.equal((await call()).status, 200);
  assert.deepEqual(await denied(), ["house.calls-per-week"]);
});
