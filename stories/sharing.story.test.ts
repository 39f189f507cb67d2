import { strict as assert } from "node:assert";
import { test } from "node:test";
import ICAL from "ical.js";
import { sql } from "kysely";
import { debtorOf, screenOf, takeIn, timelineOf } from "./book.ts";
import type { Client } from "./client.ts";
import { Desk } from "./desk.ts";

const book = `
  customer_number  customer_name  invoice_number  invoice_date  due_date    amount  phone         state  zip
  C-1              Alder & Sons   INV-1           2026-01-05    2026-02-04  400.00  614-555-0101  OH     43215
  C-2              Birch Bakery   INV-2           2026-01-05    2026-02-04  500.00  614-555-0102  OH     43215
  C-3              Cedar Cabs     INV-3           2026-01-05    2026-02-04  600.00  614-555-0103  OH     43215
  C-4              Dove Florists  INV-4           2026-01-05    2026-02-04  700.00  602-555-0104  AZ     85001
`;

async function openDesk() {
  const desk = await Desk.open();
  await takeIn(await desk.as("clerk"), book);
  // Half past eight in Arizona.
  desk.at("2026-03-02T15:30:00Z");
  const [ann, bob] = [await desk.with("ann", "collector"), await desk.with("bob", "collector")];
  return { desk, ann, bob, supervisor: await desk.as("supervisor") };
}

async function numbersOf(client: Client, query = ""): Promise<string[]> {
  const { json } = await client.get(`/worklist${query}`);
  return json.entries.map(({ number }: { number: string }) => number);
}

async function idOf(supervisor: Client, name: string): Promise<string> {
  const { json } = await supervisor.get("/workers");
  return json.people.find((person: { name: string }) => person.name === name).loginId;
}

test("who is put off disappears from the list and comes back by themself at that hour", async () => {
  const { desk, ann, supervisor } = await openDesk();
  await using _ = desk;
  const { debtorId, at } = await debtorOf(ann, "C-4");
  const put = { debtorIds: [debtorId], on: "2026-03-02", time: "13:00", because: "At a funeral until one." };
  assert.deepEqual((await ann.post("/snoozes", put)).json, { snoozed: 1, left: [] });
  assert.deepEqual(await numbersOf(ann), ["C-3", "C-2", "C-1"]);
  assert.equal((await timelineOf(ann, debtorId))[0], "snooze: Put off until 2026-03-02 13:00: At a funeral until one.");
  const putOff = async () => (await screenOf(ann, debtorId)).putOff;
  const shown = { until: "2026-03-02T18:00:00Z", because: "At a funeral until one.", by: "Also ann" };
  assert.deepEqual(await putOff(), shown);
  desk.at("2026-03-02T17:59:59Z");
  assert.equal((await numbersOf(ann)).length, 3);
  desk.at("2026-03-02T18:00:00Z");
  assert.deepEqual(await numbersOf(ann), ["C-4", "C-3", "C-2", "C-1"]);
  assert.equal(await putOff(), null);
  const again = { ...put, time: "15:00" };
  assert.equal((await ann.post("/snoozes", again)).json.snoozed, 1);
  assert.equal((await putOff()).until, "2026-03-02T20:00:00Z");
  const listed = async () =>
    (await supervisor.get("/debtors?find=put-off%3E%3Dtoday")).json.debtors.map(
      ({ number }: { number: string }) => number,
    );
  assert.deepEqual(await listed(), ["C-4"]);
  const ended = await Promise.all([1, 2].map(() => ann.delete(`${at}/snooze`)));
  assert.deepEqual(
    ended.map(({ status }) => status),
    [204, 204],
  );
  assert.equal((await numbersOf(ann)).length, 4);
  assert.deepEqual([await putOff(), await listed()], [null, []]);
  const told = (await timelineOf(ann, debtorId)).filter((entry) => entry === "snooze: No longer put off.");
  assert.equal(told.length, 1, "whoever ends it twice has it on record once");
  assert.equal((await ann.post("/snoozes", put)).json.refusal, "until_is_past");
  assert.equal((await ann.post("/snoozes", { ...put, on: "2026-12-01" })).json.refusal, "until_is_too_far");
});

test("the list is narrowed to what is typed: a name, a number, a creditor or what is to be done", async () => {
  const { desk, ann } = await openDesk();
  await using _ = desk;
  assert.deepEqual(await numbersOf(ann, "?find=birch"), ["C-2"]);
  assert.deepEqual(await numbersOf(ann, "?find=C-3%20call"), ["C-3"]);
  assert.deepEqual(await numbersOf(ann, "?find=letter"), []);
  assert.equal((await numbersOf(ann, "?find=100%25")).length, 0);
});

test("nobody is put off past the day of a promise: they are left on the list, and named", async () => {
  const { desk, ann } = await openDesk();
  await using _ = desk;
  const [one, two] = [await debtorOf(ann, "C-1"), await debtorOf(ann, "C-2")];
  const amount = { amount: "100.00", currency: "USD" };
  await ann.post(`${one.at}/promises`, { accountId: one.accountId, amount, dueOn: "2026-03-06" });
  const put = { debtorIds: [one.debtorId, two.debtorId], on: "2026-03-10", because: "On holiday." };
  const { json } = await ann.post("/snoozes", put);
  assert.deepEqual([json.snoozed, json.left.map(({ debtor }: { debtor: string }) => debtor)], [1, ["Alder & Sons"]]);
  assert.equal(json.left[0].because, "A promise is due on 2026-03-06.");
});

test("a callback comes at its time by the debtor's clock, is taken before the list, and is done by the call", async () => {
  const { desk, ann, bob } = await openDesk();
  await using _ = desk;
  const { debtorId, at, accountId, phoneId } = await debtorOf(ann, "C-4");
  const agreed = { on: "2026-03-02", time: "11:00", because: "Asked for Ms. Dove." };
  const wrong = await ann.post(`${at}/callbacks`, { ...agreed, zone: "Europe/Paris" });
  assert.deepEqual([wrong.status, wrong.json.refusal], [422, "zone_is_not_theirs"]);
  const placed = await ann.post(`${at}/callbacks`, { ...agreed, zone: "America/Phoenix" });
  assert.equal(placed.json.dueAt, "2026-03-02T18:00:00Z");

  const callbacks = async (who: Client) =>
    (await who.get("/worklist")).json.callbacks.map(
      ({ debtor, isDue }: { debtor: string; isDue: boolean }) => `${debtor} ${isDue ? "now" : "later"}`,
    );
  assert.deepEqual([await callbacks(ann), await callbacks(bob)], [["Dove Florists later"], []]);
  // Whoever opens the debtor sees that somebody calls back, and who.
  assert.deepEqual(
    (await screenOf(bob, debtorId)).callbacks.map(({ dueAt, by }: Record<string, unknown>) => [dueAt, by]),
    [["2026-03-02T18:00:00Z", "Also ann"]],
  );
  // Put off as well: the callback comes all the same.
  await ann.post("/snoozes", { debtorIds: [debtorId], on: "2026-03-04", because: "Until the callback." });
  const first = (await ann.post("/worklist/next", {})).json.debtorId;
  assert.notEqual(first, debtorId);
  desk.at("2026-03-02T18:00:00Z");
  assert.deepEqual(await callbacks(ann), ["Dove Florists now"]);
  assert.equal((await ann.post("/worklist/next", { after: first })).json.debtorId, debtorId);
  // Whoever goes on without calling is not given it again, but finds it above the list.
  assert.notEqual((await ann.post("/worklist/next", { after: debtorId })).json.debtorId, debtorId);
  assert.deepEqual(await callbacks(ann), ["Dove Florists now"]);

  const permit = await ann.post(`${at}/permits`, { act: "call", pointId: phoneId, accountIds: [accountId] });
  assert.equal(permit.status, 200, JSON.stringify(permit.json));
  await ann.put(`${at}/permits/${permit.json.permitId}/outcome`, { outcome: "no-answer" });
  assert.deepEqual([await callbacks(ann), (await screenOf(bob, debtorId)).callbacks], [[], []]);
  assert.equal((await ann.delete(`${at}/callbacks/${placed.json.callbackId}`)).json.refusal, "callback_is_over");
});

test("a supervisor gives one, a selection, and all that somebody has to another, by day and with a reason", async () => {
  const { desk, ann, bob, supervisor } = await openDesk();
  await using _ = desk;
  const [annId, bobId] = [await idOf(supervisor, "Also ann"), await idOf(supervisor, "Also bob")];
  const [one, two, three] = [await debtorOf(ann, "C-1"), await debtorOf(ann, "C-2"), await debtorOf(ann, "C-3")];
  const some = { debtorIds: [one.debtorId, two.debtorId], toLoginId: annId, because: "Her region." };
  assert.equal((await ann.post("/assignments", some)).status, 403);
  const nobodys = { toLoginId: null, toTeamId: null, debtorIds: [one.debtorId, two.debtorId].toSorted() };
  assert.deepEqual((await supervisor.post("/assignments", some)).json, { debtors: 2, accounts: 2, former: [nobodys] });
  assert.deepEqual(await numbersOf(bob), ["C-4", "C-3"]);
  assert.deepEqual(await numbersOf(ann), ["C-4", "C-3", "C-2", "C-1"]);
  assert.deepEqual(await numbersOf(supervisor, `?of=${bobId}`), ["C-4", "C-3"]);
  assert.equal((await ann.get(`/worklist?of=${bobId}`)).json.refusal, "worklist_is_not_yours");

  // From a later day on: until then it stays hers.
  const all = { ofLoginId: annId, toLoginId: bobId, fromOn: "2026-03-04", because: "Ann is away." };
  const anns = { ...nobodys, toLoginId: annId };
  assert.deepEqual((await supervisor.post("/assignments", all)).json, { debtors: 2, accounts: 2, former: [anns] });
  assert.deepEqual(await numbersOf(bob), ["C-4", "C-3"]);
  desk.at("2026-03-04T15:30:00Z");
  assert.deepEqual(await numbersOf(bob), ["C-4", "C-3", "C-2", "C-1"]);
  assert.deepEqual(await numbersOf(ann), ["C-4", "C-3"]);

  // Twice on one day: the first held on none, and is history all the same.
  const give = (toLoginId: string | null, because: string) =>
    supervisor.post("/assignments", { debtorIds: [three.debtorId], toLoginId, because });
  await give(annId, "By mistake.");
  await give(bobId, "Meant for Bob.");
  const { json } = await supervisor.get(`${three.at}/assignments`);
  assert.deepEqual(
    json.assignments.map(({ to, fromOn, untilOn, because }: Record<string, string>) => [to, fromOn, untilOn, because]),
    [
      ["Also bob", "2026-03-04", null, "Meant for Bob."],
      ["Also ann", "2026-03-04", "2026-03-04", "By mistake."],
    ],
  );
  await give(null, "Anybody's.");
  assert.equal((await numbersOf(ann))[1], "C-3");
  assert.match(
    (await timelineOf(supervisor, three.debtorId))[0] ?? "",
    /assignment: Given to nobody from 2026-03-04 on/,
  );
  const refused = async (body: object) =>
    (await supervisor.post("/assignments", { because: "x", ...body })).json.refusal;
  const debtorIds = [three.debtorId];
  assert.equal(await refused({ toLoginId: annId }), "nobody_is_named");
  assert.equal(await refused({ debtorIds, toLoginId: three.debtorId }), "person_is_unknown");
  assert.equal(await refused({ debtorIds, toLoginId: annId, fromOn: "2026-03-03" }), "from_day_is_past");
});

test("two supervisors who give the same debtors away at the same instant leave each with one person", async () => {
  const { desk, ann, supervisor } = await openDesk();
  await using _ = desk;
  const [annId, bobId] = [await idOf(supervisor, "Also ann"), await idOf(supervisor, "Also bob")];
  const debtorIds = await Promise.all(
    ["C-1", "C-2", "C-3"].map(async (number) => (await debtorOf(ann, number)).debtorId),
  );
  const other = await desk.with("sue", "supervisor");
  const give = (who: Client, ids: string[], toLoginId: string) =>
    who.post("/assignments", { debtorIds: ids, toLoginId, because: "At once." });
  const answers = await Promise.all([
    give(supervisor, debtorIds, annId),
    give(other, debtorIds.toReversed(), bobId),
    give(supervisor, debtorIds, bobId),
  ]);
  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 200, 200],
  );
  for (const number of ["C-1", "C-2", "C-3"]) {
    const { json } = await supervisor.get(`${(await debtorOf(supervisor, number)).at}/assignments`);
    assert.equal(json.assignments.filter(({ untilOn }: { untilOn: string | null }) => untilOn === null).length, 1);
  }
});

test("work is shared out by what each may be given: shown first, and done as it was shown", async () => {
  const { desk, bob, supervisor } = await openDesk();
  await using _ = desk;
  const { json: before } = await supervisor.get("/workers");
  assert.deepEqual([before.people.length, before.nobodys], [3, { debtors: 4, dueMinutes: 24 }]);
  const [annId, bobId] = [await idOf(supervisor, "Also ann"), await idOf(supervisor, "Also bob")];
  const was = { minutes: 360, languages: [], ladders: [], creditors: [] };
  const whole = { minutes: 400, languages: ["en"], ladders: [], creditors: [], was };
  assert.equal((await supervisor.put(`/workers/${annId}`, whole)).status, 204);
  assert.equal((await supervisor.put(`/workers/${bobId}`, { ...whole, languages: ["es"] })).status, 204);
  const collectorId = await idOf(supervisor, "The collector");
  assert.equal((await supervisor.put(`/workers/${collectorId}`, { ...whole, minutes: 200 })).status, 204);

  // Who never opened their link is given nothing.
  const invited = { username: "jo", name: "Jo Smith", role: "collector", teamId: null, creditorId: null };
  assert.equal((await (await desk.as("administrator")).post("/office/people", invited)).status, 200);
  const { json: preview } = await supervisor.get("/balance");
  assert.ok(!JSON.stringify(preview).includes("Jo Smith"));
  const after = Object.fromEntries(
    preview.loads.map((one: { name: string; after: number }) => [one.name, one.after]),
  ) as Record<string, number>;
  assert.deepEqual(after, { "Also ann": 18, "Also bob": 0, "The collector": 6 });
  assert.equal((await numbersOf(bob)).length, 4);
  const moves = preview.moves.map(({ debtorId, toId }: { debtorId: string; toId: string }) => ({ debtorId, toId }));
  const done = await supervisor.post("/balance", { moves, because: "The morning's work." });
  assert.deepEqual(done.json, { debtors: 4, accounts: 4 });
  assert.equal((await numbersOf(bob)).length, 0);
  assert.deepEqual((await supervisor.get("/balance")).json.moves, []);
});

test("how somebody works is changed over what was read, and shown where the office's people are", async () => {
  const { desk, supervisor } = await openDesk();
  await using _ = desk;
  const administrator = await desk.as("administrator");
  const annId = await idOf(supervisor, "Also ann");
  const usual = { minutes: 360, languages: [], ladders: [], creditors: [] };
  const half = { ...usual, minutes: 180, languages: ["en", "es"] };
  const set = (who: Client, said: object, was: object) => who.put(`/workers/${annId}`, { ...said, was });
  assert.equal((await set(supervisor, { ...usual, minutes: 100 }, half)).json.refusal, "person_was_changed");
  const answers = await Promise.all([
    set(supervisor, half, usual),
    set(administrator, half, usual),
    set(administrator, { ...usual, minutes: 240 }, usual),
  ]);
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [204, 409, 409]);
  const workOf = async (username: string) => {
    const { people } = (await administrator.get("/office/people")).json;
    return people.find((one: { username: string }) => one.username === username).work;
  };
  const { minutes, languages } = await workOf("ann");
  assert.deepEqual([minutes, languages], answers[2]?.status === 204 ? [240, []] : [180, ["en", "es"]]);
  assert.equal(await workOf("supervisor"), null, "who takes no work has no hours");
  const stands = await workOf("ann");
  assert.equal((await set(administrator, usual, stands)).status, 204);
  assert.deepEqual(await workOf("ann"), usual);
  assert.equal((await set(administrator, { ...usual, minutes: 1441 }, usual)).status, 400);
});

test("two people who look at the same debtor see each other within seconds, and no longer once one has left", async () => {
  const { desk, ann, bob } = await openDesk();
  await using _ = desk;
  const { at } = await debtorOf(ann, "C-1");
  const look = async (who: Client) => (await who.put(`${at}/presence`, {})).json.others;
  assert.deepEqual(await look(ann), []);
  assert.deepEqual(await look(bob), ["Also ann"]);
  assert.deepEqual(await look(ann), ["Also bob"]);
  await bob.delete(`${at}/presence`);
  assert.deepEqual(await look(ann), []);
  await look(bob);
  desk.at("2026-03-02T15:30:16Z");
  assert.deepEqual(await look(ann), []);
});

test("a private calendar has callbacks and promises at their times, names nobody's affairs, and can be renewed and revoked", async () => {
  const { desk, ann, bob } = await openDesk();
  await using _ = desk;
  const [one, four] = [await debtorOf(ann, "C-1"), await debtorOf(ann, "C-4")];
  const agreed = { on: "2026-03-09", time: "15:00", zone: "America/New_York", because: "The house is for sale." };
  await ann.post(`${four.at}/callbacks`, agreed);
  const amount = { amount: "123.45", currency: "USD" };
  await ann.post(`${one.at}/promises`, { accountId: one.accountId, amount, dueOn: "2026-03-06" });
  const { path } = (await ann.post("/calendar", {})).json;
  const read = (where: string) => fetch(`${desk.url}${where}`);
  const response = await read(path);
  assert.match(response.headers.get("content-type") ?? "", /^text\/calendar/);
  const text = await response.text();
  const events = new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents("vevent")
    .map((event) => new ICAL.Event(event));
  // Three in the afternoon in New York once summer time is there, and a day that is the same day everywhere.
  assert.deepEqual(
    events.map(({ summary, startDate }) => [summary, startDate.isDate, startDate.toJSDate().toISOString()]),
    [
      ["Call back Dove Florists (C-4)", false, "2026-03-09T19:00:00.000Z"],
      ["Promise due: Alder & Sons (C-1)", true, events[1]?.startDate.toJSDate().toISOString()],
    ],
  );
  assert.equal(events[1]?.startDate.toString(), "2026-03-06");
  assert.doesNotMatch(text, /123|house|555/);

  const renewed = (await ann.post("/calendar", {})).json.path;
  assert.deepEqual([(await read(path)).status, (await read(renewed)).status], [404, 200]);
  assert.equal((await ann.get("/calendar")).json.madeAt, "2026-03-02T15:30:00Z");
  assert.equal((await bob.get("/calendar")).json.madeAt, null);
  await ann.delete("/calendar");
  assert.equal((await read(renewed)).status, 404);
});

test("at an hour that is not lawful where somebody is they stand behind the others, with from when it will be", async () => {
  await using desk = await Desk.open({ at: "2026-03-02T15:00:00Z" });
  await takeIn(await desk.as("clerk"), book);
  const collector = await desk.as("collector");
  // Half past eight in Ohio, half past six in Arizona.
  desk.at("2026-03-02T13:30:00Z");
  const { json } = await collector.get("/worklist");
  assert.deepEqual(
    json.entries.map(({ number, isLawfulNow, retryAt }: Record<string, unknown>) => [number, isLawfulNow, retryAt]),
    [...["C-3", "C-2", "C-1"].map((number) => [number, true, null]), ["C-4", false, "2026-03-02T15:01:00Z"]],
  );
  const first = (await collector.post("/worklist/next", {})).json.debtorId;
  assert.equal(first, (await debtorOf(collector, "C-3")).debtorId);
});

test("a call that was made outside the desk does what had been agreed before it, for the whole person", async () => {
  const { desk, ann, supervisor } = await openDesk();
  await using _ = desk;
  const [dove, cedar] = [await debtorOf(ann, "C-4"), await debtorOf(ann, "C-3")];
  const agreed = { on: "2026-03-02", time: "10:00", because: "Asked for it.", zone: "America/Phoenix" };
  assert.ok((await ann.post(`${dove.at}/callbacks`, agreed)).status < 300);
  desk.at("2026-03-02T18:00:00Z");
  const called = async (at: string) => {
    const told = { kind: "call", from: "us", at, outcome: "no-answer" };
    const { status, json } = await ann.post(`${cedar.at}/efforts`, told);
    assert.equal(status, 200, JSON.stringify(json));
    return (await ann.get("/worklist")).json.callbacks.length;
  };
  assert.equal(await called("2026-03-02T17:10:00Z"), 1, "somebody else was called");
  const why = { into: cedar.debtorId, because: "One firm under two names." };
  const merged = await supervisor.post(`${dove.at}/merge`, why);
  assert.ok(merged.status < 300, JSON.stringify(merged.json));
  assert.equal(await called("2026-03-02T15:00:00Z"), 1, "that call was before it was agreed");
  assert.equal(await called("2026-03-02T17:20:00Z"), 0);
});

test("a callback of who has the debtor no more is whoever's has them now, and shows in no calendar of before", async () => {
  const { desk, ann, bob, supervisor } = await openDesk();
  await using _ = desk;
  const { at, debtorId, accountId } = await debtorOf(ann, "C-1");
  const agreed = { on: "2026-03-02", time: "10:45", zone: "America/New_York", because: "After the funeral." };
  assert.equal((await ann.post(`${at}/callbacks`, agreed)).status, 200);
  await ann.post(`${at}/promises`, { accountId, amount: { amount: "10.00", currency: "USD" }, dueOn: "2026-03-06" });
  const { json: feed } = await ann.post("/calendar", {});
  const calendar = async () => (await fetch(`${desk.url}${feed.path}`)).text();
  assert.match(await calendar(), /Alder/);
  const given = { debtorIds: [debtorId], because: "Ann is away.", toLoginId: await idOf(supervisor, "Also bob") };
  assert.equal((await supervisor.post("/assignments", given)).json.accounts, 1);

  desk.at("2026-03-02T15:50:00Z");
  const callbacks = async (who: Client) =>
    (await who.get("/worklist")).json.callbacks.map(({ debtor }: { debtor: string }) => debtor);
  assert.deepEqual([await callbacks(ann), await callbacks(bob)], [[], ["Alder & Sons"]]);
  assert.doesNotMatch(await calendar(), /Alder/);
  const next = async (who: Client) => (await who.post("/worklist/next", {})).json.debtorId;
  assert.notEqual(await next(ann), debtorId);
  assert.equal(await next(bob), debtorId);
  // Nobody is told to call back whom they may not see.
  const wrong = await bob.post(`${at}/callbacks`, {
    ...agreed,
    time: "16:00",
    loginId: await idOf(supervisor, "Also ann"),
  });
  assert.equal(wrong.json.refusal, "debtor_is_not_theirs");
});

test("a callback and the calendar of who has left: the callback is for whoever may see the debtor, the calendar is gone", async () => {
  const { desk, ann, bob } = await openDesk();
  await using _ = desk;
  const { at } = await debtorOf(ann, "C-1");
  const agreed = { on: "2026-03-02", time: "10:45", zone: "America/New_York" };
  assert.equal((await ann.post(`${at}/callbacks`, agreed)).status, 200);
  const { json: feed } = await ann.post("/calendar", {});
  const { queries } = desk.running.database;
  await sql`update login set ended_at = ${desk.clock.now()} where username = 'ann'`.execute(queries);
  const { json } = await bob.get("/worklist");
  assert.deepEqual(
    json.callbacks.map(({ debtor }: { debtor: string }) => debtor),
    ["Alder & Sons"],
  );
  assert.equal((await fetch(`${desk.url}${feed.path}`)).status, 404);
});
