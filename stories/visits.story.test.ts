import { strict as assert } from "node:assert";
import { test } from "node:test";
import ICAL from "ical.js";
import { collectFor, debtorOf, screenOf, takeIn, timelineOf, untilDayEnds } from "./book.ts";
import type { Client } from "./client.ts";
import { Desk } from "./desk.ts";

const book = `
  customer_number  customer_name  invoice_number  invoice_date  due_date    amount  phone         address1       city      state  zip
  C-1              Alder & Sons   INV-1           2026-01-05    2026-02-04  400.00  614-555-0101  10 Main St     Columbus  OH     43215
  C-2              Birch Bakery   INV-2           2026-01-05    2026-02-04  500.00  614-555-0102  9 Main Street  Columbus  OH     43215
  C-3              Cedar Cabs     INV-3           2026-01-05    2026-02-04  600.00  602-555-0103  1 Able Rd      Phoenix   AZ     85001
`;
const person = `
  customer_number  customer_name  kind    invoice_number  invoice_date  due_date    amount  phone         address1   city      state  zip
  P-1              Carol Dane     person  INV-9           2026-01-01    2026-01-20  120.00  614-555-0103  3 Oak Ave  Columbus  OH     43215
`;

async function openDesk() {
  const desk = await Desk.open();
  await takeIn(await desk.as("clerk"), book);
  const [ann, bob] = [await desk.with("ann", "collector"), await desk.with("bob", "collector")];
  return { desk, ann, bob, supervisor: await desk.as("supervisor") };
}

const zone = "America/New_York";

/** Plans a visit to a debtor of a number on Wednesday the fourth. */
async function plan(who: Client, number: string, { time = "10:00", ...said }: { time?: string; note?: string } = {}) {
  const debtor = await debtorOf(who, number);
  const body = { on: "2026-03-04", time, zone, pointId: debtor.addressId, ...said };
  const { status, json } = await who.post(`${debtor.at}/visits`, body);
  assert.equal(status, 200, JSON.stringify(json));
  return { ...debtor, ...(json as { visitId: string; permitId: string }), body };
}

const roundOf = async (who: Client, query = "?on=2026-03-04") => {
  const { status, json } = await who.get(`/visits${query}`);
  assert.equal(status, 200, JSON.stringify(json));
  return json.visits as { number: string; note: string | null; goes: string; state: string; fromAt: string }[];
};
const numbersOf = (visits: readonly { number: string }[]) => visits.map(({ number }) => number);
const effortsOf = async (who: Client, debtorId: string) =>
  (await who.get(`/debtors/${debtorId}/timeline?kind=outcome,effort`)).json.entries.length;

test("a planned visit stands on Today, on the debtor's screen and in the calendar at its hour, and a day's round is in order of address", async () => {
  const { desk, ann, bob } = await openDesk();
  await using _ = desk;
  const { path } = (await ann.post("/calendar", {})).json;
  const alder = await plan(ann, "C-1", { note: "Ask for Mr. Alder." });
  await plan(ann, "C-2", { time: "11:30" });
  await plan(ann, "C-3", { time: "14:00" });
  await plan(bob, "C-1").then(
    () => assert.fail("it is planned already"),
    () => undefined,
  );
  const round = await roundOf(ann);
  assert.deepEqual(numbersOf(round), ["C-3", "C-2", "C-1"]);
  assert.deepEqual(round[2], {
    ...{ visitId: alder.visitId, permitId: alder.permitId, debtorId: alder.debtorId, debtor: "Alder & Sons" },
    ...{ number: "C-1", fromAt: "2026-03-04T15:00:00Z", untilAt: "2026-03-04T16:00:00Z", zone, state: "coming" },
    ...{ pointId: alder.addressId, address: "10 Main St\nColumbus, OH 43215", note: "Ask for Mr. Alder." },
    ...{
      loginId: (round[2] as { loginId?: string }).loginId,
      goes: "Also ann",
      owed: [{ amount: "400.00", currency: "USD" }],
    },
    ...{ daysOverdue: 28, phone: "+16145550101" },
  });
  assert.deepEqual(numbersOf(await roundOf(bob)), []);
  assert.deepEqual((await ann.get("/worklist")).json.visits, [], "today is another day");
  assert.equal((await screenOf(bob, alder.debtorId)).visits[0].note, "Ask for Mr. Alder.");
  assert.match(
    (await timelineOf(ann, alder.debtorId))[0] ?? "",
    /^visit: Also ann visits on 2026-03-04 10:00 \(America\/New_York\): 10 Main St Columbus, OH 43215\. Ask for Mr\. Alder\.$/,
  );
  const calendar = new ICAL.Component(ICAL.parse(await (await fetch(desk.url + path)).text()));
  const events = calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
  assert.deepEqual(
    events.map(({ summary, startDate, duration }) => [summary, startDate.toString(), duration.toSeconds() / 60]),
    [
      ["Visit Alder & Sons (C-1)", "2026-03-04T15:00:00Z", 60],
      ["Visit Birch Bakery (C-2)", "2026-03-04T16:30:00Z", 60],
      ["Visit Cedar Cabs (C-3)", "2026-03-04T19:00:00Z", 60],
    ],
  );
  desk.at("2026-03-04T10:30:00-05:00");
  const { visits } = (await ann.get("/worklist")).json;
  assert.deepEqual(
    visits.map(({ number, state }: { number: string; state: string }) => `${number} ${state}`),
    ["C-1 now", "C-2 coming", "C-3 coming"],
  );
  desk.at("2026-03-05");
  assert.deepEqual(
    (await roundOf(ann, "")).map(({ state }) => state),
    ["unreported", "unreported", "unreported"],
  );
});

test("what cannot be planned is refused in sentences: an hour that is past, an address of somebody else, what the law stops", async () => {
  const { desk, ann } = await openDesk();
  await using _ = desk;
  await collectFor(desk, "Harbor Cable");
  await takeIn(await desk.as("clerk"), person, { creditor: "Harbor Cable" });
  const [alder, carol] = [await debtorOf(ann, "C-1"), await debtorOf(ann, "P-1")];
  const good = { on: "2026-03-04", time: "10:00", zone, pointId: carol.addressId };
  const refusal = async (body: object) => {
    const { status, json } = await ann.post(`${carol.at}/visits`, { ...good, ...body });
    return `${status} ${json.refusal}`;
  };
  assert.equal(await refusal({ on: "2026-03-02", time: "09:59" }), "422 visit_is_past");
  assert.equal(await refusal({ on: "2027-06-01" }), "422 visit_is_too_far");
  assert.equal(await refusal({ on: "2026-03-08", time: "02:30" }), "422 hour_does_not_exist");
  assert.equal(await refusal({ zone: "America/Los_Angeles" }), "422 zone_is_not_theirs");
  assert.equal(await refusal({ pointId: alder.addressId }), "422 point_is_not_the_persons");
  assert.equal(await refusal({ pointId: carol.phoneId }), "422 point_does_not_fit_the_act");
  assert.equal(await refusal({ loginId: alder.debtorId }), "422 person_is_unknown");
  assert.equal(await refusal({ time: "25:00" }), "400 request_is_malformed");
  // The law is asked of the whole hour in which the visit may be made.
  assert.equal(await refusal({ time: "07:30" }), "422 the_law_stops_it");
  assert.equal(await refusal({ time: "20:30" }), "422 the_law_stops_it");
  const { json } = await ann.post(`${carol.at}/visits`, { ...good, time: "20:30" });
  assert.equal(json.findings.find(({ denies }: { denies: boolean }) => denies).rule, "us.regf.hours");
  assert.deepEqual(await roundOf(ann), []);
  assert.equal(await refusal({ time: "20:00" }), "200 undefined");
});

test("a stop takes back the visit that it stops", async () => {
  const { desk, ann, bob } = await openDesk();
  await using _ = desk;
  await collectFor(desk, "Harbor Cable");
  await takeIn(await desk.as("clerk"), person, { creditor: "Harbor Cable" });
  const carol = await plan(ann, "P-1");
  const { path } = (await ann.post("/calendar", {})).json;
  const stop = async (kind: string) => {
    const said = { kind, because: "She wrote so.", receivedOn: "2026-03-02" };
    const { status, json } = await bob.post(`${carol.at}/stops`, said);
    assert.equal(status, 200, JSON.stringify(json));
  };
  await stop("cease");
  assert.deepEqual(await roundOf(ann), []);
  assert.deepEqual((await screenOf(ann, carol.debtorId)).visits, []);
  assert.doesNotMatch(await (await fetch(desk.url + path)).text(), /Visit Carol/);
  const words = await timelineOf(ann, carol.debtorId);
  assert.ok(
    words.includes("visit: The visit was taken back: what became known since stands against it."),
    words.join("\n"),
  );
  const outcome = `${carol.at}/permits/${carol.permitId}/outcome`;
  assert.equal((await ann.put(outcome, { outcome: "no-answer" })).json.refusal, "outcome_is_already_recorded");
});

test("an address that is used no longer takes its visit back", async () => {
  const { desk, ann, supervisor } = await openDesk();
  await using _ = desk;
  const alder = await plan(ann, "C-1");
  const { status } = await supervisor.post(`${alder.at}/points/${alder.addressId}/end`, { because: "They moved." });
  assert.equal(status, 204);
  assert.deepEqual((await screenOf(ann, alder.debtorId)).visits, []);
});

test("a round names no number at which nobody is reached whom one looks for", async () => {
  const { desk, ann } = await openDesk();
  await using _ = desk;
  const alder = await plan(ann, "C-1");
  const call = { act: "call", pointId: alder.phoneId, accountIds: [alder.accountId] };
  const { status, json } = await ann.post(`${alder.at}/permits`, call);
  assert.equal(status, 200, JSON.stringify(json));
  await ann.put(`${alder.at}/permits/${json.permitId}/outcome`, { outcome: "not-in-service" });
  assert.equal((await screenOf(ann, alder.debtorId)).visits[0].phone, null);
});

test("a stop leaves a visit whose hour has begun: it may have been made, and is to be reported", async () => {
  const { desk, ann, bob } = await openDesk();
  await using _ = desk;
  await collectFor(desk, "Harbor Cable");
  await takeIn(await desk.as("clerk"), person, { creditor: "Harbor Cable" });
  const carol = await plan(ann, "P-1");
  desk.at("2026-03-04T10:20:00-05:00");
  await bob.post(`${carol.at}/stops`, { kind: "cease", because: "She wrote so.", receivedOn: "2026-03-04" });
  assert.deepEqual(numbersOf(await roundOf(ann)), ["P-1"]);
});

test("a visit is recorded with who was met, how they were known and what came of it, once, and is the step that asks for it", async () => {
  const { desk, ann, supervisor } = await openDesk();
  await using _ = desk;
  const alder = await plan(ann, "C-1");
  const outcome = `${alder.at}/permits/${alder.permitId}/outcome`;
  assert.equal(await effortsOf(ann, alder.debtorId), 0, "it is no effort before it is made");
  desk.at("2026-03-04T10:40:00-05:00");
  const met = {
    ...{ outcome: "answered", reached: "debtor", spokeWith: "Mr. Alder", reason: "cash-flow" },
    ...{ rightParty: { asked: ["name"], matched: true }, words: "Pays on Friday.", at: "2026-03-04T10:05:00-05:00" },
  };
  const refused = async (body: object) => (await ann.put(outcome, { ...met, ...body })).json.refusal;
  assert.equal(await refused({ outcome: "busy" }), "outcome_does_not_fit");
  assert.equal(await refused({ at: "2026-03-04T10:41:00-05:00" }), "happened_in_the_future");
  assert.equal(await refused({ at: "2026-03-02T09:00:00-05:00" }), "happened_before_it_was_planned");
  const [one, two] = await Promise.all([ann.put(outcome, met), ann.put(outcome, met)]);
  assert.deepEqual([one.status, two.status, one.json], [200, 200, two.json]);
  assert.deepEqual(await roundOf(ann), []);
  assert.equal((await screenOf(ann, alder.debtorId)).visits.length, 0);
  const told = (await timelineOf(ann, alder.debtorId)).find((entry) => entry.startsWith("outcome:"));
  assert.equal(
    told,
    "outcome: Pays on Friday. Somebody was met at the visit; spoke with Mr. Alder (the debtor); asked name: it matched; reason: cash flow.",
  );
  // It counts at its own hour, as a visit and as the conversation that it was.
  const { json } = await supervisor.get("/reports/contacts?by=month&from=2026-03-01&to=2026-03-31");
  assert.ok(JSON.stringify(json).includes('"visit"'));
});

test("a visit outside its hour is recorded with what the law says of that, and nobody met or a wrong address is said", async () => {
  const { desk, ann } = await openDesk();
  await using _ = desk;
  const alder = await plan(ann, "C-1", { time: "19:00" });
  desk.at("2026-03-04T21:40:00-05:00");
  const outcome = (of: { at: string; permitId: string }) => `${of.at}/permits/${of.permitId}/outcome`;
  assert.equal((await ann.put(outcome(alder), { outcome: "no-answer" })).status, 200);
  const [told = ""] = await timelineOf(ann, alder.debtorId);
  assert.match(
    told,
    /^outcome: Nobody was met at the visit\. No permit would have been given: .*21:40 in America\/New_York/,
  );

  desk.at("2026-03-03T15:00:00Z");
  const birch = await plan(ann, "C-2", { time: "11:00" });
  desk.at("2026-03-04T11:30:00-05:00");
  assert.equal((await ann.put(outcome(birch), { outcome: "wrong-number" })).status, 200);
  const [wrong = ""] = await timelineOf(ann, birch.debtorId);
  assert.equal(wrong, "outcome: Nobody of that name was known at the visit.");
  const again = await ann.post(`${birch.at}/visits`, { ...birch.body, on: "2026-03-05" });
  assert.equal(again.status, 200, "a firm may be asked for again where it was not known; the stop says it");
});

test("a visit is put off over what was read, with the law asked anew, and a refusal leaves it where it was", async () => {
  const { desk, ann, bob } = await openDesk();
  await using _ = desk;
  const alder = await plan(ann, "C-1");
  const at = `${alder.at}/visits/${alder.visitId}`;
  const late = await ann.put(at, { ...alder.body, time: "20:30", over: alder.permitId });
  assert.deepEqual([late.status, late.json.refusal], [422, "the_law_stops_it"]);
  assert.equal((await roundOf(ann))[0]?.fromAt, "2026-03-04T15:00:00Z");

  const body = { ...alder.body, on: "2026-03-05", time: "16:00", over: alder.permitId, note: "The back door." };
  const both = await Promise.all([ann.put(at, body), bob.put(at, { ...body, time: "17:00" })]);
  assert.deepEqual(both.map(({ status, json }) => `${status} ${json.refusal ?? ""}`.trim()).toSorted(), [
    "200",
    "409 visit_was_changed",
  ]);
  assert.deepEqual(await roundOf(ann), []);
  const [moved] = await roundOf(ann, "?on=2026-03-05");
  assert.deepEqual([moved?.note, moved?.goes], ["The back door.", "Also ann"]);
  // The permit of before is of no use any more.
  const old = await ann.put(`${alder.at}/permits/${alder.permitId}/outcome`, { outcome: "no-answer" });
  assert.deepEqual([old.status, old.json.refusal], [409, "outcome_is_already_recorded"]);
});

test("a visit is taken back, also as one that was not made, and one that was recorded by mistake is to be recorded anew", async () => {
  const { desk, ann } = await openDesk();
  await using _ = desk;
  const alder = await plan(ann, "C-1");
  const drops = await Promise.all([1, 2].map(() => ann.delete(`${alder.at}/visits/${alder.visitId}`)));
  assert.deepEqual(drops.map(({ status }) => status).toSorted(), [204, 409]);
  assert.equal((await timelineOf(ann, alder.debtorId))[0], "visit: The visit was taken back.");

  const again = await plan(ann, "C-1");
  const outcome = `${again.at}/permits/${again.permitId}/outcome`;
  desk.at("2026-03-04T10:30:00-05:00");
  assert.deepEqual((await ann.put(outcome, { outcome: "not-dialled" })).json, { effortId: null, stopped: [] });
  assert.deepEqual(await roundOf(ann), []);

  const third = await debtorOf(ann, "C-2");
  const planned = await ann.post(`${third.at}/visits`, { ...again.body, time: "11:00", pointId: third.addressId });
  desk.at("2026-03-04T11:10:00-05:00");
  const report = `${third.at}/permits/${planned.json.permitId}/outcome`;
  const { effortId } = (await ann.put(report, { outcome: "no-answer" })).json;
  const back = await ann.post(`${third.at}/efforts/${effortId}/taken-back`, { because: "It was another house." });
  assert.deepEqual([back.status, back.json.permitId], [200, planned.json.permitId]);
  assert.deepEqual(numbersOf(await roundOf(ann)), ["C-2"]);
  assert.equal((await ann.put(report, { outcome: "answered" })).status, 200);
});

test("what is reserved counts as the law counts until it is reported, and no more once it is dropped", async () => {
  const { desk, ann } = await openDesk();
  await using _ = desk;
  const administrator = await desk.as("administrator");
  await administrator.put("/office/policy", { over: 0, settings: { "touchesPerWeek.business": "1" } });
  const alder = await plan(ann, "C-1");
  const call = () =>
    ann.post(`${alder.at}/permits`, { act: "call", pointId: alder.phoneId, accountIds: [alder.accountId] });
  assert.equal((await call()).json.refusal, "the_law_stops_it");
  await ann.delete(`${alder.at}/visits/${alder.visitId}`);
  assert.equal((await call()).status, 200);
});

test("a step that asks for a visit stands among the visits once it is planned, and is taken when it is recorded", async () => {
  const { desk, ann, supervisor } = await openDesk();
  await using _ = desk;
  const { words } = (await supervisor.get("/ladders/trade")).json.versions[0] as { words: string };
  const knocking = { words: words.replaceAll("action: call", "action: visit"), over: 1, because: "We go there." };
  const { runId } = (await supervisor.post("/ladders", knocking)).json;
  await untilDayEnds(supervisor, runId);
  const visiting = (await ann.get("/worklist")).json.entries.find(
    ({ action }: { action: string }) => action === "visit",
  );
  assert.ok(visiting !== undefined);
  const visit = await plan(ann, visiting.number);
  const listed = async () => numbersOf((await ann.get("/worklist")).json.entries);
  assert.ok(!(await listed()).includes(visiting.number));
  desk.at("2026-03-04T10:30:00-05:00");
  await ann.put(`${visit.at}/permits/${visit.permitId}/outcome`, { outcome: "no-answer" });
  const { cases } = await screenOf(ann, visit.debtorId);
  assert.equal(cases[0].lastStep, visiting.step);
});

test("a day's round is a sheet in the person's language, of one's own or as a supervisor of others, and on record that it left", async () => {
  const { desk, ann, bob, supervisor } = await openDesk();
  await using _ = desk;
  await plan(ann, "C-1", { note: "Ask for Mr. Alder." });
  await plan(ann, "C-3", { time: "14:00" });
  const sheet = await ann.get("/visits/sheet?on=2026-03-04");
  assert.deepEqual([sheet.status, sheet.response.headers.get("content-type")], [200, "application/pdf"]);
  const { people } = (await supervisor.get("/workers")).json;
  const { loginId } = people.find(({ name }: { name: string }) => name === "Also ann");
  const query = `?on=2026-03-04&of=${loginId}`;
  assert.deepEqual(numbersOf(await roundOf(supervisor, query)), ["C-3", "C-1"]);
  desk.at("2026-03-02T16:00:00Z");
  assert.equal((await supervisor.get(`/visits/sheet${query}`)).status, 200);
  for (const path of ["/visits", "/visits/sheet"]) {
    const { status, json } = await bob.get(`${path}${query}`);
    assert.deepEqual([status, json.refusal], [403, "worklist_is_not_yours"]);
  }
  const { exports } = (await supervisor.get("/exports?what=visits")).json;
  assert.deepEqual(
    exports.map(({ lines, by, asked }: { lines: number; by: string; asked: object }) => ({ lines, by, asked })),
    [
      { lines: 2, by: "The supervisor", asked: { on: "2026-03-04", of: loginId } },
      { lines: 2, by: "Also ann", asked: { on: "2026-03-04" } },
    ],
  );
  assert.equal((await ann.get("/visits/sheet?on=2026-04-01")).status, 200, "a day without visits says so");
});

test("the visits of who left are everybody's who may see the debtor, and who may not plan is refused", async () => {
  const { desk, ann, bob } = await openDesk();
  await using _ = desk;
  const administrator = await desk.as("administrator");
  const alder = await plan(ann, "C-1");
  assert.deepEqual(numbersOf(await roundOf(bob)), []);
  const { people } = (await administrator.get("/office/people")).json;
  const { loginId } = people.find(({ username }: { username: string }) => username === "ann");
  assert.equal((await administrator.post(`/office/people/${loginId}/end`, { callbacksToId: null })).status, 200);
  assert.deepEqual(numbersOf(await roundOf(bob)), ["C-1"]);
  const put = { ...alder.body, time: "12:00", over: alder.permitId };
  const stays = await bob.put(`${alder.at}/visits/${alder.visitId}`, put);
  assert.deepEqual([stays.status, stays.json.refusal], [422, "person_is_unknown"], "who left does not go");
  for (const role of ["clerk", "credit_manager", "administrator", "auditor"] as const) {
    const client = await desk.as(role);
    assert.equal((await client.post(`${alder.at}/visits`, alder.body)).status, 403, role);
    assert.equal((await client.get("/visits")).status, role === "auditor" ? 200 : 403, role);
  }
});
