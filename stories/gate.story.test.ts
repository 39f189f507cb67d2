import { strict as assert } from "node:assert";
import { test } from "node:test";
import { collectFor, collectOfCarol, debtorOf, screenOf, takeIn, timelineOf } from "./book.ts";
import { Desk } from "./desk.ts";
import { shows } from "./table.ts";

/** A desk that collects for another from one person in Ohio, and that person as a collector sees her. */
async function openDesk() {
  const desk = await Desk.open();
  const collector = await desk.as("collector");
  const carol = await collectOfCarol(desk, collector);
  const call = { act: "call", pointId: carol.phoneId, accountIds: [carol.accountId] };
  return { desk, collector, ...carol, asksToCall: () => collector.post(`${carol.at}/permits`, call) };
}

type Finding = { rule: string; cite: string; denies: boolean; retryAt: string | null };
const denying = (findings: Finding[]) => findings.filter(({ denies }) => denies);

test("a minute before eight where she lives, a call is refused by rule, and it is said when it may be", async () => {
  const { desk, collector, debtorId, asksToCall } = await openDesk();
  await using _ = desk;
  desk.at("2026-03-03T07:59:00-05:00");
  const { status, json } = await asksToCall();
  assert.deepEqual([status, json.refusal, json.retryAt], [422, "the_law_stops_it", "2026-03-03T13:01:00Z"]);
  shows(
    denying(json.findings),
    `
    rule           cite                      retryAt
    us.regf.hours  12 CFR 1006.6(b)(1)(i)  2026-03-03T13:01:00Z
    `,
  );
  // The screen says the same beforehand, and the timeline keeps that it was asked.
  const { acts } = await screenOf(collector, debtorId);
  const act = acts.find((one: { act: string }) => one.act === "call");
  assert.deepEqual([act.allowed, act.retryAt], [false, json.retryAt]);
  const [newest = ""] = await timelineOf(collector, debtorId);
  assert.match(
    newest,
    /^permit-refused: A call to \+16145550103 was not permitted\. .*it is 07:59 in America\/New_York/,
  );
  // Whatever kinds are asked for, the timeline says which it has.
  const { json: notes } = await collector.get(`/debtors/${debtorId}/timeline?kind=note`);
  assert.deepEqual([notes.entries, notes.kinds.includes("permit-refused")], [[], true]);

  desk.at("2026-03-03T08:01:00-05:00");
  assert.equal((await asksToCall()).status, 200);
});

test("a permit is asked about anew until it is dialled: at nine in the evening, and when a stop comes in, it stands no more", async () => {
  const { desk, collector, at, asksToCall } = await openDesk();
  await using _ = desk;
  desk.at("2026-03-03T20:30:00-05:00");
  const { json: permit } = await asksToCall();
  const standing = async () => (await collector.get(`${at}/permits/${permit.permitId}/standing`)).json;
  const now = await standing();
  // The call that it permits is no reason against itself.
  assert.deepEqual([now.isLawful, now.until], [true, "2026-03-04T02:00:00Z"]);
  desk.at("2026-03-03T21:00:00-05:00");
  const late = await standing();
  assert.deepEqual([late.isLawful, late.until, late.retryAt], [false, null, "2026-03-04T13:01:00Z"]);
  assert.deepEqual(
    denying(late.findings).map(({ rule }) => rule),
    ["us.regf.hours"],
  );

  desk.at("2026-03-04T12:00:00-05:00");
  const noon = await standing();
  assert.deepEqual([noon.isLawful, noon.until], [true, null]);
  const supervisor = await desk.as("supervisor");
  await supervisor.post(`${at}/stops`, { kind: "cease", because: "Wrote: no more", receivedOn: "2026-03-04" });
  const stopped = await standing();
  assert.equal(stopped.isLawful, false);
  assert.match(denying(stopped.findings)[0]?.cite ?? "", /1006\.6\(c\)/);

  // Nothing was recorded by asking; and what is no permit, or was refused, has no standing.
  assert.equal(
    (await timelineOf(collector, at.split("/").at(-1) ?? "")).filter((line) => line.startsWith("permit")).length,
    1,
  );
  const refused = (await asksToCall()).json.permitId;
  assert.equal((await collector.get(`${at}/permits/${refused}/standing`)).json.refusal, "permit_was_refused");
  const unknown = "019b3282-0000-7000-8000-000000000000";
  assert.equal((await collector.get(`${at}/permits/${unknown}/standing`)).json.refusal, "permit_is_not_known");
  assert.equal((await (await desk.as("auditor")).get(`${at}/permits/${permit.permitId}/standing`)).status, 403);
});

test("the eighth call about a debt in seven days is refused until the first is seven days past", async () => {
  const { desk, collector, at, asksToCall } = await openDesk();
  await using _ = desk;
  for (const day of ["02", "03", "04", "05", "06", "07", "08"]) {
    desk.at(`2026-03-${day}`);
    const { status, json } = await asksToCall();
    assert.equal(status, 200, day);
    const reported = await collector.put(`${at}/permits/${json.permitId}/outcome`, { outcome: "no-answer" });
    assert.equal(reported.status, 200);
  }
  desk.at("2026-03-08T16:00:00-04:00");
  const { status, json } = await asksToCall();
  assert.deepEqual([status, json.refusal], [422, "the_law_stops_it"]);
  shows(
    denying(json.findings),
    `
    rule                    cite                            retryAt
    us.regf.call-frequency  12 CFR 1006.14(b)(2)(i)(A)  2026-03-09T04:00:00Z
    `,
  );
  // The week is over at midnight, and the hours begin at eight.
  assert.equal(json.retryAt, "2026-03-09T12:01:00Z");
  desk.at(json.retryAt);
  assert.equal((await asksToCall()).status, 200);
  assert.equal((await asksToCall()).status, 422);
});

test("a call that was not dialled does not count, and its number of the week is free again", async () => {
  const { desk, collector, at, asksToCall } = await openDesk();
  await using _ = desk;
  const permits: string[] = [];
  for (let count = 0; count < 7; count += 1) permits.push((await asksToCall()).json.permitId);
  assert.equal((await asksToCall()).status, 422);
  await collector.put(`${at}/permits/${permits[0]}/outcome`, { outcome: "not-dialled" });
  assert.equal((await asksToCall()).status, 200);
  assert.equal((await asksToCall()).status, 422);
});

test("asked twenty times at the same instant, the gate gives the seven calls that the law leaves, and no more", async () => {
  const { desk, collector, debtorId, asksToCall } = await openDesk();
  await using _ = desk;
  const answers = await Promise.all(Array.from({ length: 20 }, asksToCall));
  const given = answers.filter(({ status }) => status === 200);
  const refused = answers.filter(({ status }) => status === 422);
  assert.deepEqual([given.length, refused.length], [7, 13]);
  assert.ok(refused.every(({ json }) => denying(json.findings)[0]?.rule === "us.regf.call-frequency"));
  const told = await timelineOf(collector, debtorId);
  assert.equal(told.filter((entry) => entry.startsWith("permit-refused")).length, 13);
});

test("after she was spoken to, nobody calls for a week; whoever answers is asked who they are first", async () => {
  const { desk, collector, at, asksToCall } = await openDesk();
  await using _ = desk;
  const { json } = await asksToCall();
  const outcome = `${at}/permits/${json.permitId}/outcome`;
  const unchecked = await collector.put(outcome, { outcome: "answered", reached: "debtor" });
  assert.deepEqual([unchecked.status, unchecked.json.refusal], [422, "right_party_was_not_checked"]);
  const rightParty = { asked: ["date of birth"], matched: true };
  assert.equal((await collector.put(outcome, { outcome: "answered", rightParty })).status, 200);

  desk.at("2026-03-08");
  const early = await asksToCall();
  assert.deepEqual(
    denying(early.json.findings).map(({ cite }) => cite),
    ["12 CFR 1006.14(b)(2)(i)(B)"],
  );
  desk.at("2026-03-09");
  assert.equal((await asksToCall()).status, 200);
});

test("of every way to reach her the screen says whether it may be used, why not, and whether the desk uses it", async () => {
  await using desk = await Desk.open();
  await collectFor(desk, "Harbor Cable");
  const rows = `
    customer_number  customer_name  kind    invoice_number  due_date    amount  phone         email              address1   city      state  zip
    C-1              Carol Dane     person  INV-1           2026-01-20  120.00  614-555-0103  carol@example.com  3 Main St  Columbus  OH     43215
    `;
  await takeIn(await desk.as("clerk"), rows, { creditor: "Harbor Cable" });
  const collector = await desk.as("collector");
  const { debtorId, at, accountId } = await debtorOf(collector, "C-1");
  type Act = { act: string; fromHere: boolean; allowed: boolean; reasons: { rule: string }[]; retryAt: string | null };
  const acts = async (): Promise<Act[]> => (await screenOf(collector, debtorId)).acts;
  const shown = (some: readonly Act[]) =>
    some.map(({ reasons, ...act }) => ({ ...act, rules: reasons.map(({ rule }) => rule).join(" ") || "-" }));
  desk.at("2026-03-03T07:59:00-05:00");
  shows(
    shown(await acts()),
    `
    act     fromHere  allowed  rules                retryAt
    email   true      false    us.regf.hours us.regf.electronic  null
    letter  true      true     -                    null
    visit   true      false    us.regf.hours        2026-03-03T13:01:00Z
    call    true      false    us.regf.hours        2026-03-03T13:01:00Z
    text    false     false    us.regf.hours us.regf.electronic  null
    `,
  );
  // Whoever asks all the same is refused by the same rules.
  const { points } = await screenOf(collector, debtorId);
  const pointId = points.find(({ kind }: { kind: string }) => kind === "email").id;
  const asked = await collector.post(`${at}/permits`, { act: "email", pointId, accountIds: [accountId] });
  assert.deepEqual(
    denying(asked.json.findings).map(({ rule }) => rule),
    (await acts()).find(({ act }) => act === "email")?.reasons.map(({ rule }) => rule),
  );
});

test("once she wrote that we shall cease, no call and no letter goes out, and only a supervisor lifts it", async () => {
  const { desk, collector, at, debtorId, creditorId, asksToCall } = await openDesk();
  await using _ = desk;
  const stop = { kind: "cease", because: "Her letter of 1 March.", receivedOn: "2026-03-02" };
  const { json: recorded } = await collector.post(`${at}/stops`, stop);
  for (const answer of [await asksToCall(), await collector.post(`${at}/letters`, { creditorId })]) {
    assert.deepEqual([answer.status, answer.json.refusal], [422, "the_law_stops_it"]);
    assert.deepEqual(
      denying(answer.json.findings).map(({ cite }) => cite),
      ["12 CFR 1006.6(c)"],
    );
    // Time does not cure it.
    assert.equal(answer.json.retryAt, null);
  }
  const { acts, cases } = await screenOf(collector, debtorId);
  assert.ok(acts.every(({ allowed }: { allowed: boolean }) => !allowed));
  assert.equal(cases[0].next.action, "review");

  assert.equal(
    (await collector.post(`${at}/stops/${recorded.stopId}/lift`, { because: "It was a mistake." })).status,
    403,
  );
  desk.at("2026-03-04");
  const supervisor = await desk.as("supervisor");
  assert.equal(
    (await supervisor.post(`${at}/stops/${recorded.stopId}/lift`, { because: "It was a mistake." })).status,
    204,
  );
  assert.equal((await asksToCall()).status, 200);
});
