import { strict as assert } from "node:assert";
import { test } from "node:test";
import { sql } from "kysely";
import type { Id } from "#base/id";
import { redecide } from "#happenings/cases/redecide";
import { collectFor, debtorOf, runTheDay, screenOf, takeIn, timelineOf } from "./book.ts";
import { Desk } from "./desk.ts";

const book = `
  customer_number  customer_name  kind      invoice_number  invoice_date  due_date    amount  phone         address1   city      state  zip
  C-1              Carol Dane     person    INV-1           2026-01-01    2026-01-20  120.00  614-555-0103  3 Main St  Columbus  OH     43215
  A-1              Alder Works    business  INV-2           2026-01-01    2026-01-20  900.00  614-555-0104  4 Main St  Columbus  OH     43215
`;

/** A desk that collects for another, on Monday 2 March 2026, ten in the morning in New York. */
async function openDesk() {
  const desk = await Desk.open();
  await collectFor(desk, "Harbor Cable");
  await takeIn(await desk.as("clerk"), book, { creditor: "Harbor Cable" });
  const [clerk, collector] = [await desk.as("clerk"), await desk.as("collector")];
  const [carol, alder] = [await debtorOf(collector, "C-1"), await debtorOf(collector, "A-1")];
  const next = async (debtorId: string) => (await screenOf(collector, debtorId)).cases[0].next;
  return { desk, clerk, collector, carol, alder, next };
}

test("what a debtor wrote is answered by a person at once, and what was next comes after the answer", async () => {
  const { desk, clerk, collector, alder, next } = await openDesk();
  await using _ = desk;
  const before = await next(alder.debtorId);
  const email = { kind: "email", from: "consumer", at: "2026-03-02T09:30:00-05:00", words: "Please send INV-2 again." };
  const kept = await clerk.post(`${alder.at}/efforts`, { ...email, reason: "lost-invoice" });
  assert.deepEqual([kept.status, kept.json.findings], [200, []]);

  const { cases, reason } = await screenOf(collector, alder.debtorId);
  const { step, action, on, because } = cases[0].next;
  assert.deepEqual([step, action, on], ["answer-reply", "review", "2026-03-02"]);
  assert.match(because[0], /^An e-mail from the debtor of Mon 2026-03-02 waits for an answer\./);
  assert.deepEqual([reason.kind, reason.by], ["lost-invoice", "The clerk"]);
  const newest = (await timelineOf(clerk, alder.debtorId)).find((entry) => entry.startsWith("inbound"));
  assert.equal(
    newest,
    "inbound: Please send INV-2 again. E-mail from the debtor (reason: lost invoice). It waits for an answer.",
  );

  const { entries } = (await clerk.get(`${alder.at}/timeline?kind=inbound,note`)).json;
  assert.deepEqual(
    entries.map(({ kind }: { kind: string }) => kind),
    ["inbound"],
  );

  const review = { creditorId: alder.creditorId, words: "Sent again." };
  assert.equal((await collector.post(`${alder.at}/reviews`, review)).status, 200);
  assert.equal((await next(alder.debtorId)).step, before.step);
});

test("a review that is for a supervisor is passed by by no collector, and the supervisor decides it", async () => {
  await using desk = await Desk.open();
  const [clerk, collector, supervisor] = [
    await desk.as("clerk"),
    await desk.as("collector"),
    await desk.as("supervisor"),
  ];
  const old = `
  customer_number  customer_name  kind      invoice_number  due_date    amount
  H-1              Hale Works     business  INV-9           2025-06-26  400.00`;
  await takeIn(clerk, old, { creditor: "Northwind" });
  const { at, debtorId, creditorId } = await debtorOf(clerk, "H-1");
  const next = async () => (await screenOf(clerk, debtorId)).cases[0].next;
  // The last letter of the ladder went out weeks ago.
  await desk.running.database.transaction(async (tx) => {
    await sql`
      update collection_case set last_step = 'final-demand', last_step_on = '2026-02-01',
             ladder_step = 'final-demand', ladder_step_on = '2026-02-01'`.execute(tx);
    const now = desk.running.clock.now();
    await redecide(desk.running, tx, [debtorId as Id<"debtor">], { now, because: "The last letter had no answer." });
  });
  const decision = await next();
  assert.deepEqual([decision.action, decision.owner], ["review", "supervisor"]);
  const review = { creditorId, words: "Nothing" };
  const refused = await collector.post(`${at}/reviews`, review);
  assert.deepEqual([refused.status, refused.json.refusal], [403, "review_is_a_supervisors"]);
  assert.deepEqual(await next(), decision);
  assert.deepEqual((await clerk.get(`${at}/timeline?kind=note`)).json.entries, []);
  assert.equal((await supervisor.post(`${at}/reviews`, review)).status, 200);
  assert.notDeepEqual(await next(), decision);
});

test("a letter recorded twice by a nervous finger is one, and what cannot be is refused at its field", async () => {
  const { desk, collector, alder, carol } = await openDesk();
  await using _ = desk;
  const letter = { kind: "letter", from: "consumer", at: "2026-03-01T12:00:00-05:00", words: "We dispute nothing." };
  const key = crypto.randomUUID();
  const both = await Promise.all([1, 2].map(() => collector.post(`${alder.at}/efforts`, letter, { key })));
  const [first, second] = both.map(({ json }) => json.effortId);
  assert.equal(first, second);
  const told = (await timelineOf(collector, alder.debtorId)).filter((entry) => entry.startsWith("inbound"));
  assert.equal(told.length, 1);

  const refused = async (change: object) => {
    const { status, json } = await collector.post(`${alder.at}/efforts`, { ...letter, ...change });
    return [status, json.refusal, json.fields?.[0]?.field];
  };
  assert.deepEqual(await refused({ at: "2026-03-02T10:01:00-05:00" }), [422, "happened_in_the_future", "at"]);
  assert.deepEqual(await refused({ outcome: "busy" }), [422, "outcome_does_not_fit", "outcome"]);
  assert.deepEqual(await refused({ pointId: carol.addressId }), [422, "point_is_not_the_persons", "pointId"]);
  assert.deepEqual(await refused({ pointId: alder.phoneId }), [422, "point_does_not_fit_the_act", "pointId"]);
  assert.deepEqual(await refused({ accountIds: [carol.accountId] }), [422, "account_is_not_the_persons", "accountIds"]);
  assert.deepEqual(await refused({ documents: ["0".repeat(64)] }), [422, "document_is_not_known", "documents"]);
  assert.deepEqual(await refused({ reason: "moon" }), [400, "request_is_malformed", "reason"]);
  assert.equal((await (await desk.as("auditor")).post(`${alder.at}/efforts`, letter)).status, 403);
});

test("a call made outside the desk counts, with what the law has against it, as of when it was made", async () => {
  const { desk, collector, carol, next } = await openDesk();
  await using _ = desk;
  const call = { kind: "call", from: "us", outcome: "answered", reached: "debtor", pointId: carol.phoneId };
  const early = await collector.post(`${carol.at}/efforts`, {
    ...{ ...call, at: "2026-03-02T07:30:00-05:00", words: "She is ill and pays in April.", reason: "illness" },
    ...{ spokeWith: "Carol Dane", rightParty: { asked: ["full name", "address"], matched: true } },
  });
  assert.equal(early.status, 200);
  assert.deepEqual(
    early.json.findings.map(({ rule }: { rule: string }) => rule),
    ["us.regf.hours"],
  );
  const said = (await timelineOf(collector, carol.debtorId)).find((entry) => entry.startsWith("effort")) ?? "";
  assert.match(
    said,
    /^effort: She is ill and pays in April\. Call to the debtor at \+16145550103 \(spoke with Carol Dane/,
  );
  assert.match(
    said,
    /asked full name, address: it matched; reason: illness\)\. No permit would have been given: .*07:30/,
  );
  // They spoke: nobody calls her for a week.
  const asked = await collector.post(`${carol.at}/permits`, {
    ...{ act: "call", pointId: carol.phoneId, accountIds: [carol.accountId] },
  });
  assert.equal(asked.json.refusal, "the_law_stops_it");
  assert.notEqual((await next(carol.debtorId)).on, "2026-03-02");
});

test("what was recorded by mistake is taken back by a record, and the case stands where it stood", async () => {
  const { desk, collector, alder, carol, next } = await openDesk();
  await using _ = desk;
  const supervisor = await desk.as("supervisor");
  await runTheDay(supervisor);
  for (const { at, debtorId, phoneId } of [alder, carol]) {
    const before = await next(debtorId);
    const call = {
      kind: "call",
      from: "us",
      at: "2026-03-02T09:30:00-05:00",
      outcome: "wrong-number",
      pointId: phoneId,
    };
    const { json } = await collector.post(`${at}/efforts`, call);
    assert.notDeepEqual(await next(debtorId), before);
    const back = `${at}/efforts/${json.effortId}/taken-back`;
    const colleague = await desk.with(`other-${debtorId}`, "collector");
    assert.equal((await colleague.post(back, { because: "No." })).json.refusal, "somebody_else_recorded_it");
    assert.deepEqual((await collector.post(back, { because: "It was another debtor." })).json, { permitId: null });
    assert.deepEqual(await next(debtorId), before);
    assert.equal((await collector.post(back, { because: "Again." })).json.refusal, "effort_is_not_known");
    const [newest] = await timelineOf(collector, debtorId);
    assert.equal(newest, "taken-back: It was another debtor. The contact is taken back.");
  }
});

test("of a call that was placed only the outcome is taken back, and the right one is reported", async () => {
  const { desk, collector, carol } = await openDesk();
  await using _ = desk;
  const call = { act: "call", pointId: carol.phoneId, accountIds: [carol.accountId] };
  const { permitId } = (await collector.post(`${carol.at}/permits`, call)).json;
  const open = async () =>
    (await screenOf(collector, carol.debtorId)).openCalls.map((one: { permitId: string }) => one.permitId);
  assert.deepEqual(await open(), [permitId]);
  const outcome = `${carol.at}/permits/${permitId}/outcome`;
  const early = await collector.put(outcome, { outcome: "no-answer", reason: "illness" });
  assert.equal(early.json.refusal, "nobody_gave_a_reason");
  const { effortId } = (await collector.put(outcome, { outcome: "wrong-number" })).json;
  assert.deepEqual(await open(), []);
  assert.equal((await collector.post(`${carol.at}/permits`, call)).status, 422);

  const taken = await collector.post(`${carol.at}/efforts/${effortId}/taken-back`, { because: "The wrong key." });
  assert.equal(taken.json.permitId, permitId);
  assert.deepEqual(await open(), [permitId]);
  const right = { outcome: "answered", rightParty: { asked: ["address"], matched: true }, reason: "illness" };
  assert.equal((await collector.put(outcome, right)).status, 200);
  assert.equal((await screenOf(collector, carol.debtorId)).reason.kind, "illness");
  const again = await collector.post(`${carol.at}/efforts/${effortId}/taken-back`, { because: "Twice." });
  assert.equal(again.status, 200);
  assert.equal((await screenOf(collector, carol.debtorId)).reason, null);
});
