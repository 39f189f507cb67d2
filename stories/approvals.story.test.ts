import { strict as assert } from "node:assert";
import { test } from "node:test";
import { sql } from "kysely";
import { debtorOf, screenOf, takeIn, timelineOf, usd } from "./book.ts";
import type { Client } from "./client.ts";
import { Desk } from "./desk.ts";

const book = `
  customer_number  customer_name  invoice_number  invoice_date  due_date    amount  phone         state  zip
  C-1              Alder & Sons   INV-1           2026-01-05    2026-02-04  400.00  614-555-0101  OH     43215
`;

async function openDesk() {
  const desk = await Desk.open();
  await takeIn(await desk.as("clerk"), book);
  const [ann, supervisor] = [await desk.as("collector"), await desk.as("supervisor")];
  return { desk, ann, supervisor, ...(await debtorOf(ann, "C-1")) };
}

type Opened = Awaited<ReturnType<typeof openDesk>>;

async function stopped({ ann, at, debtorId }: Opened): Promise<string> {
  await ann.post(`${at}/stops`, { kind: "cease", because: "They wrote so.", receivedOn: "2026-03-02" });
  return (await screenOf(ann, debtorId)).stops[0].id;
}

const verdict = (approvalId: string) => `/approvals/${approvalId}/verdict`;

test("a collector may not lift a stop, asks for it, and it is lifted in their name when a supervisor approves", async () => {
  const opened = await openDesk();
  await using _ = opened.desk;
  const { ann, supervisor, at, debtorId } = opened;
  const stopId = await stopped(opened);
  assert.equal((await ann.post(`${at}/stops/${stopId}/lift`, { because: "It was a mistake." })).status, 403);

  const asked = { kind: "lift-stop", thingId: stopId, because: "They called and took it back." };
  const { json } = await ann.post(`${at}/approvals`, asked);
  assert.equal((await ann.post(`${at}/approvals`, asked)).json.refusal, "approval_is_asked_already");
  assert.equal((await screenOf(ann, debtorId)).stops.length, 1);
  assert.equal((await ann.put(verdict(json.approvalId), { verdict: "approved" })).status, 403);

  const { json: queue } = await supervisor.get("/approvals");
  const [waiting] = queue.approvals;
  assert.deepEqual(
    [queue.yours, waiting.debtor, waiting.thing, waiting.asker, waiting.dueAt, waiting.whyNot],
    [1, "Alder & Sons", "cease", "The collector", "2026-03-02T19:00:00Z", null],
  );
  assert.equal((await supervisor.put(verdict(json.approvalId), { verdict: "approved" })).status, 204);
  assert.deepEqual((await screenOf(ann, debtorId)).stops, []);
  const told = (await timelineOf(ann, debtorId)).join("\n");
  assert.match(told, /approval-approved: They called and took it back\./);
  const { json: timeline } = await ann.get(`${at}/timeline`);
  const by = (kind: string) => timeline.entries.find((entry: { kind: string }) => entry.kind === kind).by;
  assert.deepEqual([by("stop-lifted"), by("approval-approved")], ["The collector", "The supervisor"]);
  assert.deepEqual((await supervisor.get("/approvals")).json, { approvals: [], yours: 0 });
  const [decided] = (await ann.get("/approvals?state=decided")).json.approvals;
  assert.deepEqual([decided.verdict, decided.decider], ["approved", "The supervisor"]);
});

test("of two who decide at once the second is told that it is decided, and what they said is not done", async () => {
  const opened = await openDesk();
  await using _ = opened.desk;
  const { desk, ann, supervisor, at, debtorId } = opened;
  const thingId = await stopped(opened);
  const { json } = await ann.post(`${at}/approvals`, { kind: "lift-stop", thingId, because: "They took it back." });
  const other = await desk.with("sue", "supervisor");
  const answers = await Promise.all([
    supervisor.put(verdict(json.approvalId), { verdict: "approved" }),
    other.put(verdict(json.approvalId), { verdict: "refused", because: "It is not in writing." }),
  ]);
  const said = answers.map(({ status, json: problem }) => `${status} ${problem?.refusal ?? ""}`.trim());
  assert.deepEqual(said.toSorted(), ["204", "409 approval_is_decided"]);
  const { stops } = await screenOf(ann, debtorId);
  assert.equal(stops.length, said[0] === "204" ? 0 : 1);
});

test("who asks does not decide, a refusal says why, and what is overdue rises to the next level", async () => {
  const opened = await openDesk();
  await using _ = opened.desk;
  const { desk, ann, supervisor, at, debtorId, itemId } = opened;
  await desk.with("sue", "supervisor");
  await ann.post(`${at}/disputes`, { itemId, because: "Never delivered." });
  const { dispute: raised } = (await screenOf(ann, debtorId)).items[0];
  const thingId = await stopped(opened);
  const mine = await supervisor.post(`${at}/approvals`, { kind: "lift-stop", thingId, because: "They took it back." });
  const own = await supervisor.put(verdict(mine.json.approvalId), { verdict: "approved" });
  assert.equal(own.json.refusal, "who_asks_does_not_decide");

  const manager = await desk.as("credit_manager");
  const approve = () => manager.put(verdict(mine.json.approvalId), { verdict: "approved" });
  assert.equal((await approve()).json.refusal, "approval_is_not_yours");
  assert.equal((await manager.get("/approvals")).json.yours, 0);
  desk.at("2026-03-02T19:00:00Z");
  const { json: risen } = await manager.get("/approvals");
  assert.deepEqual([risen.yours, risen.approvals[0].isOverdue], [1, true]);
  assert.equal((await approve()).status, 204);

  const dispute = { kind: "resolve-dispute", thingId: raised.id, because: "Proof of delivery was sent." };
  const { json } = await ann.post(`${at}/approvals`, dispute);
  const refused = await manager.put(verdict(json.approvalId), { verdict: "refused" });
  assert.equal(refused.json.refusal, "refusal_says_why");
  const because = "The proof is of another delivery.";
  assert.equal((await manager.put(verdict(json.approvalId), { verdict: "refused", because })).status, 204);
  assert.equal((await screenOf(ann, debtorId)).items[0].dispute.id, raised.id);
});

test("whoever asked takes it back while nobody decided it: it waits for nobody, stays on record, and is asked again", async () => {
  const opened = await openDesk();
  await using _ = opened.desk;
  const { desk, ann, supervisor, at, debtorId } = opened;
  const asked = { kind: "lift-stop", thingId: await stopped(opened), because: "They took it back." };
  const { approvalId } = (await ann.post(`${at}/approvals`, asked)).json;
  const takingBack = `/approvals/${approvalId}/taking-back`;
  const stranger = await supervisor.put(takingBack, {});
  assert.deepEqual([stranger.status, stranger.json.refusal], [403, "only_who_asked_takes_back"]);
  assert.equal((await ann.get("/approvals")).json.approvals[0].askedByReader, true);

  const because = "They mean another account.";
  const twice = await Promise.all([ann.put(takingBack, { because }), ann.put(takingBack, {})]);
  assert.deepEqual(
    twice.map(({ status }) => status),
    [204, 204],
  );
  assert.deepEqual((await supervisor.get("/approvals")).json, { approvals: [], yours: 0 });
  const late = await supervisor.put(verdict(approvalId), { verdict: "approved" });
  assert.deepEqual([late.status, late.json.refusal], [409, "asking_was_taken_back"]);
  assert.equal((await screenOf(ann, debtorId)).stops.length, 1);
  const told = (await timelineOf(ann, debtorId)).filter((line) => line.startsWith("approval-taken-back"));
  assert.equal(told.length, 1);
  const [ended] = (await supervisor.get("/approvals?state=decided")).json.approvals;
  assert.deepEqual([ended.verdict, ended.decider, ended.asker], ["taken-back", "The collector", "The collector"]);

  const again = (await ann.post(`${at}/approvals`, asked)).json.approvalId;
  desk.at("2026-03-02T15:30:00Z");
  const both = await Promise.all([
    supervisor.put(verdict(again), { verdict: "approved" }),
    ann.put(`/approvals/${again}/taking-back`, {}),
  ]);
  const said = both.map(({ status, json }) => `${status} ${json?.refusal ?? ""}`.trim());
  const first = said[0] === "204";
  assert.deepEqual(said, first ? ["204", "409 approval_is_decided"] : ["409 asking_was_taken_back", "204"]);
  assert.equal((await screenOf(ann, debtorId)).stops.length, first ? 0 : 1);
});

test("what is over somebody's authority is refused, asked for, and posted when it is approved by one with more", async () => {
  const opened = await openDesk();
  await using _ = opened.desk;
  const { desk, ann, supervisor, at, debtorId, accountId, itemId } = opened;
  const amount = usd("400.00");
  await ann.post(`${at}/payments`, { accountId, amount, receivedOn: "2026-03-02" });
  const { postings } = (await ann.get(`${at}/items/${itemId}/postings`)).json;
  const { entryId } = postings.at(-1);
  const administrator = await desk.as("administrator");
  const limit = { kind: "reverse-entry", most: usd("399.99") };
  assert.equal((await supervisor.post("/authorities", { ...limit, role: "collector" })).status, 403);
  for (const role of ["collector", "supervisor"]) await administrator.post("/authorities", { ...limit, role });

  const reversal = `${at}/entries/${entryId}/reversal`;
  assert.equal((await ann.post(reversal, { because: "Wrong debtor." })).json.refusal, "over_authority");
  assert.equal((await supervisor.post(reversal, { because: "Wrong debtor." })).json.refusal, "over_authority");
  const asked = { kind: "reverse-entry", thingId: entryId, because: "Wrong debtor." };
  const { json } = await ann.post(`${at}/approvals`, asked);
  const approve = () => supervisor.put(verdict(json.approvalId), { verdict: "approved" });
  assert.equal((await approve()).json.refusal, "over_authority");

  const raised = { kind: "reverse-entry", username: "supervisor", most: amount };
  assert.equal((await administrator.post("/authorities", raised)).status, 200);
  assert.equal((await approve()).status, 204);
  assert.deepEqual((await screenOf(ann, debtorId)).owed[0].total, "400.00");
  assert.match(
    (await timelineOf(ann, debtorId)).join("\n"),
    /reversal: .*Wrong debtor\. \(approved by The supervisor\)/,
  );
});

test("what cannot be done any more is not approved, and can still be refused", async () => {
  const opened = await openDesk();
  await using _ = opened.desk;
  const { ann, supervisor, at } = opened;
  const thingId = await stopped(opened);
  const { json } = await ann.post(`${at}/approvals`, { kind: "lift-stop", thingId, because: "They took it back." });
  await supervisor.post(`${at}/stops/${thingId}/lift`, { because: "It was a mistake." });
  const late = await supervisor.put(verdict(json.approvalId), { verdict: "approved" });
  assert.deepEqual([late.status, late.json.refusal], [409, "act_is_refused"]);
  const refused = { verdict: "refused", because: "It was lifted already." };
  assert.equal((await supervisor.put(verdict(json.approvalId), refused)).status, 204);
});

test("what was asked for is decided though the clock was put back since, not before it was asked", async () => {
  const opened = await openDesk();
  await using _ = opened.desk;
  const { desk, ann, supervisor, at } = opened;
  const asked = { kind: "lift-stop", thingId: await stopped(opened), because: "They took it back." };
  const { json } = await ann.post(`${at}/approvals`, asked);
  const askedAt = desk.clock.now();
  desk.clock.set(askedAt.subtract({ minutes: 2 }));
  const refusing = { verdict: "refused", because: "In writing, please." };
  assert.equal((await supervisor.put(verdict(json.approvalId), refusing)).status, 204);
  const [decided] = (await ann.get("/approvals?state=decided")).json.approvals;
  assert.deepEqual([decided.verdict, decided.decidedAt], ["refused", askedAt.toString()]);
});

test("a limit of authority says who set it, is changed over what was read, and what was asked before stays asked", async () => {
  const opened = await openDesk();
  await using _ = opened.desk;
  const { desk, ann, supervisor, at, accountId, itemId } = opened;
  const [administrator, other] = [await desk.as("administrator"), await desk.with("ada", "administrator")];
  const list = async (who = supervisor) => (await who.get("/authorities")).json;
  const limit = { kind: "reverse-entry", role: "collector" };
  const set = (who: Client, most: string, over: string | null) =>
    who.post("/authorities", { ...limit, most: usd(most), over });
  for (const who of [supervisor, ann]) assert.equal((await set(who, "10.00", null)).status, 403);
  assert.equal((await ann.get("/authorities")).status, 403);

  const first = (await set(administrator, "100.00", null)).json.authorityId;
  const both = await Promise.all([set(administrator, "200.00", first), set(other, "300.00", first)]);
  const said = both.map(({ status, json }) => `${status} ${json.refusal ?? ""}`.trim());
  assert.deepEqual(said.toSorted(), ["200", "409 authority_was_changed"]);
  assert.equal((await set(administrator, "1.00", null)).json.refusal, "authority_was_changed");
  const { authorities, former } = await list();
  const stands = said[0] === "200" ? ["200.00", "The administrator"] : ["300.00", "Also ada"];
  assert.deepEqual(
    authorities.map(({ role, person, most, setBy, setAt, endedAt }: Record<string, { amount: string }>) => [
      ...[role, person, most?.amount, setBy, setAt, endedAt],
    ]),
    [["collector", null, ...stands, "2026-03-02T15:00:00Z", null]],
  );
  assert.deepEqual([former.length, former[0].most.amount, former[0].endedBy], [1, "100.00", stands[1]]);

  const amount = usd("400.00");
  await ann.post(`${at}/payments`, { accountId, amount, receivedOn: "2026-03-02" });
  const { entryId } = (await ann.get(`${at}/items/${itemId}/postings`)).json.postings.at(-1);
  await ann.post(`${at}/approvals`, { kind: "reverse-entry", thingId: entryId, because: "Wrong debtor." });
  const asked = (await supervisor.get("/approvals")).json.approvals;
  const ended = authorities[0].authorityId;
  assert.equal((await supervisor.delete(`/authorities/${ended}`)).status, 403);
  const ends = await Promise.all([
    administrator.delete(`/authorities/${ended}`),
    other.delete(`/authorities/${ended}`),
  ]);
  assert.deepEqual(ends.map(({ status }) => status).toSorted(), [204, 409]);
  assert.deepEqual((await list()).authorities, []);
  assert.deepEqual((await supervisor.get("/approvals")).json.approvals, asked, "what was asked waits as it did");

  assert.equal((await set(administrator, "1.00", ended)).json.refusal, "authority_was_changed");
  assert.equal((await administrator.delete(`/authorities/${crypto.randomUUID()}`)).status, 404);
  assert.equal((await set(administrator, "-1.00", null)).json.refusal, "authority_is_not_negative");
  assert.equal((await set(administrator, "ten", null)).json.refusal, "amount_is_unreadable");
  const nobody = { kind: "reverse-entry", username: "nobody", most: usd("1.00") };
  assert.equal((await administrator.post("/authorities", nobody)).json.refusal, "nobody_so_named");
  assert.equal((await administrator.post("/authorities", { ...nobody, role: "clerk" })).status, 400);
});

test("in an office of an administrator and a collector what is asked for comes to who is there, and says who that is", async () => {
  const opened = await openDesk();
  await using _ = opened.desk;
  const { desk, ann, at, debtorId } = opened;
  const administrator = await desk.as("administrator");
  await onlyThese(desk, ["collector", "administrator"]);
  const asked = { kind: "lift-stop", thingId: await stopped(opened), because: "They took it back." };
  const { approvalId } = (await ann.post(`${at}/approvals`, asked)).json;
  const [waiting] = (await ann.get("/approvals")).json.approvals;
  assert.deepEqual([waiting.deciders, waiting.askedByReader], [["The administrator"], true]);
  assert.equal((await administrator.get("/approvals")).json.yours, 1);
  assert.equal((await administrator.put(verdict(approvalId), { verdict: "approved" })).status, 204);
  assert.deepEqual((await screenOf(ann, debtorId)).stops, []);
});

test("whoever alone decides may not decide what they asked for, until an administrator lets them, and the record says so", async () => {
  const opened = await openDesk();
  await using _ = opened.desk;
  const { desk, ann, supervisor, at, debtorId } = opened;
  const administrator = await desk.as("administrator");
  const asked = { kind: "resolve-dispute", because: "Proof of delivery was sent." };
  await ann.post(`${at}/disputes`, { itemId: opened.itemId, because: "Never delivered." });
  const { dispute } = (await screenOf(ann, debtorId)).items[0];
  const ask = async () => (await supervisor.post(`${at}/approvals`, { ...asked, thingId: dispute.id })).json.approvalId;
  let approvalId = await ask();
  const decide = () => supervisor.put(verdict(approvalId), { verdict: "approved" });
  const deciders = async () => (await supervisor.get("/approvals")).json.approvals[0].deciders;
  assert.deepEqual(await deciders(), ["The credit manager"]);
  desk.at("2026-03-02T15:10:00Z");
  const { version } = (await administrator.get("/office/settings")).json;
  const change = { over: version, soleDecides: true };
  assert.equal((await supervisor.put("/office/settings", change)).status, 403);
  assert.equal((await administrator.put("/office/settings", { ...change, soleDecides: "perhaps" })).status, 400);
  assert.equal((await administrator.put("/office/settings", change)).status, 200);
  assert.equal((await decide()).json.refusal, "who_asks_does_not_decide", "somebody else decides");
  await onlyThese(desk, ["collector", "supervisor"]);
  assert.deepEqual(await deciders(), [], "it was asked for before the office let them, and before the others left");
  assert.equal((await decide()).json.refusal, "who_asks_does_not_decide");
  assert.equal((await supervisor.put(`/approvals/${approvalId}/taking-back`, {})).status, 204);
  desk.at("2026-03-02T15:20:00Z");
  approvalId = await ask();
  assert.deepEqual(await deciders(), ["The supervisor"]);
  assert.equal((await decide()).status, 204);
  assert.equal((await screenOf(ann, debtorId)).items[0].dispute, null);
  assert.match((await timelineOf(ann, debtorId)).join("\n"), /approval-approved-alone: Proof of delivery was sent\./);
  const [decided] = (await supervisor.get("/approvals?state=decided")).json.approvals;
  assert.deepEqual([decided.isAlone, decided.decider], [true, "The supervisor"]);

  const words = { heading: "A word", body: "{{ open_items }}", because: "Ours is shorter.", over: 1 };
  const template = "/templates/reminder/business/en";
  const { templateId } = (await supervisor.post(template, words)).json;
  const toBe = (await supervisor.post(`/template-versions/${templateId}/asked`, { because: "It is shorter." })).json;
  assert.equal((await supervisor.put(verdict(toBe.approvalId), { verdict: "approved" })).status, 204);
  const { versions } = (await supervisor.get(template)).json;
  type Version = { state: string; activatedBy: string | null; activatedAlone: boolean };
  assert.deepEqual(
    versions.map(({ state, activatedBy, activatedAlone }: Version) => [state, activatedBy, activatedAlone]),
    [
      ["active", "The supervisor", true],
      ["retired", null, false],
    ],
  );
});

/** Everybody else has left the office. */
async function onlyThese({ running }: Desk, usernames: readonly string[]): Promise<void> {
  await sql`update login set ended_at = ${running.clock.now()} where username <> all(${usernames}::text[])`.execute(
    running.database.queries,
  );
}
