import { sql } from "kysely";
import { strict as assert } from "node:assert";
import { after, before, test } from "node:test";
import { readTimeline } from "#evidence/store";
import { askPermit, type PermitAsked } from "./ask-permit.ts";
import { reportOutcome } from "./report-outcome.ts";
import { addNote } from "./add-note.ts";
import { openTestDesk, type TestDesk } from "#happenings/testing/test-desk";
import { readLawFacts } from "./read-law-facts.ts";
import { whyNot } from "./why-not.ts";

// A Monday, eleven in the morning in New York.
const now = Temporal.Instant.from("2026-11-23T16:00:00Z");
let desk: TestDesk;

before(async () => {
  desk = await openTestDesk(now);
});
after(() => desk.close());

type Debtor = Awaited<ReturnType<TestDesk["newDebtor"]>>;

function ask({ debtorId, pointId, accountId }: Debtor, changes: Partial<PermitAsked> = {}) {
  const asked = { debtorId, act: "call", pointId, accountIds: [accountId], kind: "now", loginId: desk.loginId, now };
  return desk.database.transaction((tx) => askPermit(desk, tx, { ...asked, ...changes } as PermitAsked));
}

async function callsOn(debtor: Debtor): Promise<number> {
  const { rows } = await sql<{ calls: bigint }>`
    select count(*) as calls from effort join effort_account using (debtor_id, effort_id)
    where account_id = ${debtor.accountId} and kind = 'call'`.execute(desk.database.queries);
  return Number(rows[0]?.calls);
}

async function permitted(debtor: Debtor, changes: Partial<PermitAsked> = {}): Promise<string> {
  const answer = await ask(debtor, changes);
  assert.ok(answer.ok, JSON.stringify(answer));
  return answer.value.permitId;
}

function report(debtor: Debtor, permitId: string, changes: object = {}) {
  const what = { debtorId: debtor.debtorId, permitId, outcome: "no-answer", loginId: desk.loginId, now } as const;
  return desk.database.transaction((tx) => reportOutcome(desk, tx, { ...what, ...changes }));
}

test("twenty who ask at once for one person get the seven calls that the law allows", async () => {
  const debtor = await desk.newDebtor();
  const answers = await Promise.all(Array.from({ length: 20 }, () => ask(debtor)));
  assert.equal(answers.filter(({ ok }) => ok).length, 7);
  assert.equal(await callsOn(debtor), 7);
  const refused = answers.find(({ ok }) => !ok);
  assert.ok(refused?.ok === false && refused.refusal === "the_law_stops_it");
  const denies = refused.asked?.findings.filter((finding) => finding.denies).map(({ rule }) => rule);
  assert.deepEqual(denies, ["us.regf.call-frequency"]);
  assert.equal(refused.asked?.retryAt?.toString(), "2026-11-30T13:01:00Z");
});

test("who began to ask earlier, and waited while others were given calls, finds those calls counted", async () => {
  const debtor = await desk.newDebtor();
  for (let given = 0; given < 7; given += 1) await permitted(debtor, { now: now.add({ milliseconds: given }) });
  assert.equal((await ask(debtor, { now: now.subtract({ seconds: 1 }) })).ok, false);
  assert.equal(await callsOn(debtor), 7);
});

test("two calls of yesterday leave five of the seven, and calls on another account none the fewer", async () => {
  const debtor = await desk.newDebtor();
  for (const hour of [16, 17]) {
    await permitted(debtor, { now: Temporal.Instant.from(`2026-11-22T${hour}:00:00Z`) });
  }
  const other = await desk.newAccount(debtor.debtorId);
  const answers = await Promise.all([
    ...Array.from({ length: 12 }, () => ask(debtor)),
    ...Array.from({ length: 2 }, () => ask({ ...debtor, accountId: other })),
  ]);
  assert.equal(answers.slice(0, 12).filter(({ ok }) => ok).length, 5);
  assert.equal(answers.slice(12).filter(({ ok }) => ok).length, 2);
});

test("a person who is two debtors is one person, whichever of them is asked for", async () => {
  const [one, two] = [await desk.newDebtor(), await desk.newDebtor()];
  await desk.merge(one.debtorId, two.debtorId);
  const asks = Array.from({ length: 20 }, (_, index) =>
    ask(index % 2 === 0 ? one : { ...two, accountId: one.accountId }),
  );
  const answers = await Promise.all(asks);
  assert.equal(answers.filter(({ ok }) => ok).length, 7);
  const { rows } = await sql`select from permit where debtor_id = ${two.debtorId}`.execute(desk.database.queries);
  assert.equal(rows.length, 20, "every permit and refusal lies with the survivor");
});

test("a permit counts until somebody says that it was not dialled", async () => {
  const debtor = await desk.newDebtor();
  const permits = await Promise.all(Array.from({ length: 7 }, () => permitted(debtor)));
  assert.equal((await ask(debtor)).ok, false);
  assert.deepEqual(await report(debtor, permits[0] ?? "", { outcome: "not-dialled" }), {
    ok: true,
    value: { effortId: null, stopped: [] },
  });
  assert.equal((await ask(debtor)).ok, true);
  assert.equal((await ask(debtor)).ok, false);
});

test("a busy line was not a call, so it makes room for another", async () => {
  const debtor = await desk.newDebtor();
  const permits = await Promise.all(Array.from({ length: 7 }, () => permitted(debtor)));
  await report(debtor, permits[0] ?? "", { outcome: "busy" });
  assert.equal((await ask(debtor)).ok, true);
});

test("who answers counts twice: the call, and the conversation that bars the next seven days", async () => {
  const debtor = await desk.newDebtor();
  const permitId = await permitted(debtor);
  const rightParty = { asked: ["birth date"], matched: true };
  assert.ok((await report(debtor, permitId, { outcome: "answered", rightParty })).ok);
  const { rows } = await sql<{ kind: string; reached: string }>`
    select kind, reached from effort where debtor_id = ${debtor.debtorId} order by kind`.execute(desk.database.queries);
  assert.deepEqual(rows, [
    { kind: "call", reached: "debtor" },
    { kind: "conversation", reached: "debtor" },
  ]);
  const answer = await ask(debtor, { now: now.add({ hours: 24 }) });
  assert.ok(!answer.ok && answer.asked?.findings.some(({ denies, rule }) => denies && rule.includes("conversation")));
});

test("the same report twice has the same answer, and another one is refused", async () => {
  const debtor = await desk.newDebtor();
  const permitId = await permitted(debtor);
  const first = await report(debtor, permitId);
  assert.ok(first.ok && first.value.effortId !== null);
  assert.deepEqual(await report(debtor, permitId), first);
  assert.deepEqual(await report(debtor, permitId, { outcome: "busy" }), {
    ok: false,
    refusal: "outcome_is_already_recorded",
  });
});

test("a wrong number is stopped for everybody who has it", async () => {
  const phone = `+1212555${String(Math.trunc(desk.drawn())).padStart(4, "0")}`;
  const [one, two] = [await desk.newDebtor({ phone }), await desk.newDebtor({ phone })];
  const permitId = await permitted(one);
  await report(one, permitId, { outcome: "wrong-number" });
  const { rows } = await sql<{ normalised: string; kind: string }>`
    select normalised, kind from address_stop where normalised = ${phone}`.execute(desk.database.queries);
  assert.deepEqual(rows, [{ normalised: phone, kind: "wrong-party" }]);
  await desk.database.transaction(async (tx) => {
    const today = Temporal.PlainDate.from("2026-11-23");
    const facts = await readLawFacts(tx, { personIds: [two.debtorId], now, today });
    assert.deepEqual(
      facts.points.map(({ addressStops }) => addressStops.map(({ kind }) => kind)),
      [["wrong-party"]],
    );
  });
});

test("reserved attempts count at once, and no more when their window ends without a report", async () => {
  const debtor = await desk.newDebtor();
  const window = { from: now, until: now.add({ hours: 4 }) };
  await permitted(debtor, { kind: "reserved", attempts: 5, window });
  assert.equal((await ask(debtor, { kind: "reserved", attempts: 3, window })).ok, false);
  assert.equal((await ask(debtor, { kind: "reserved", attempts: 2, window })).ok, true);
  assert.equal((await ask(debtor)).ok, false);
  assert.equal((await ask(debtor, { now: now.add({ hours: 4 }) })).ok, true);
});

test("what cannot be asked about is refused before the law is asked, in order of precedence", async () => {
  const [debtor, stranger] = [await desk.newDebtor(), await desk.newDebtor()];
  const bare = await desk.newAccount(debtor.debtorId, { withMandate: false });
  const refusals = [
    [{ pointId: stranger.pointId }, "point_is_not_the_persons"],
    [{ act: "letter" }, "point_does_not_fit_the_act"],
    [{ accountIds: [stranger.accountId] }, "account_is_not_the_persons"],
    [{ accountIds: [debtor.accountId, bare] }, "no_mandate"],
  ] as const;
  for (const [changes, refusal] of refusals) {
    assert.deepEqual(await ask(debtor, changes as Partial<PermitAsked>), { ok: false, refusal });
  }
});

test("nobody calls a debtor whom somebody else has open, until that lease ends", async () => {
  const debtor = await desk.newDebtor();
  const until = now.add({ minutes: 10 });
  await desk.lease(debtor.debtorId, until);
  assert.deepEqual(await ask(debtor), { ok: false, refusal: "somebody_else_has_it", heldBy: "Ole Berg" });
  assert.equal((await ask(debtor, { now: until })).ok, true);
});

test("a refusal that a person saw is on the timeline, and on record with the facts that were used", async () => {
  const debtor = await desk.newDebtor();
  const night = Temporal.Instant.from("2026-11-24T03:00:00Z");
  const answer = await ask(debtor, { now: night });
  assert.ok(!answer.ok && answer.asked !== undefined);
  const { rows } = await sql<{ facts: { act: object; debtor: { points: { value: null }[] } } }>`
    select facts from permit where permit_id = ${answer.asked.permitId}`.execute(desk.database.queries);
  assert.equal(rows[0]?.facts.debtor.points[0]?.value, null);
  const [entry] = await readTimeline(desk.database.queries, desk.vault, { debtorId: debtor.debtorId, limit: 1 });
  assert.equal(entry?.kind, "permit-refused");
  assert.match(entry?.words ?? "", /was not permitted/);
  assert.equal(await callsOn(debtor), 0);
});

test("the debtor screen says of each act whether it can be done now, and records nothing", async () => {
  const debtor = await desk.newDebtor({ address: "1 Main Street\nSpringfield, NY 10001" });
  const moment = { now: Temporal.Instant.from("2026-11-24T03:00:00Z"), today: Temporal.PlainDate.from("2026-11-23") };
  const facts = await readLawFacts(desk.database.queries, { personIds: [debtor.debtorId], ...moment });
  const acts = whyNot(facts, moment.now);
  const call = acts.find(({ act }) => act === "call");
  assert.equal(call?.allowed, false);
  assert.equal(call?.retryAt?.toString(), "2026-11-24T13:01:00Z");
  assert.ok(acts.some(({ act }) => act === "letter"));
  const { rows } = await sql`select from permit where debtor_id = ${debtor.debtorId}`.execute(desk.database.queries);
  assert.equal(rows.length, 0);
});

test("a note is numbered on the timeline of the person", async () => {
  const debtor = await desk.newDebtor();
  const note = { debtorId: debtor.debtorId, words: "Pays on the first", loginId: desk.loginId, now };
  assert.deepEqual(await desk.database.transaction((tx) => addNote(desk, tx, note)), { number: 1n });
});
