import { strict as assert } from "node:assert";
import { test } from "node:test";
import { collectOfCarol, debtorOf, runTheDay, screenOf, takeIn, timelineOf } from "./book.ts";
import { Desk } from "./desk.ts";

/** A desk that collects for another from one person in Ohio. It is Monday 2 March 2026, at noon there. */
async function openDesk() {
  const desk = await Desk.open();
  const [collector, clerk] = [await desk.as("collector"), await desk.as("clerk")];
  const carol = await collectOfCarol(desk, collector);
  desk.at("2026-03-02T12:00:00-05:00");
  const mayCall = async () => {
    const { acts } = await screenOf(collector, carol.debtorId);
    const act = acts.find((one: { act: string }) => one.act === "call");
    return { allowed: act.allowed, cite: act.reasons[0]?.cite ?? null, retryAt: act.retryAt };
  };
  const record = async (body: object) =>
    collector.post(`${carol.at}/stops`, { because: "She said so.", receivedOn: "2026-03-02", ...body });
  return { desk, collector, clerk, ...carol, mayCall, record };
}

test("a time that does not suit bars that time alone, and from its end on it is lawful again", async () => {
  const { desk, collector, debtorId, mayCall, record } = await openDesk();
  await using _ = desk;
  const facts = { days: ["MO", "TU"], from: "11:00", to: "13:00", until: "2026-03-31" };
  const said = { kind: "inconvenient-time", facts, saidBy: "Carol Dane", medium: "call" };
  assert.equal((await record(said)).status, 200);
  assert.deepEqual(await mayCall(), {
    ...{ allowed: false, cite: "12 CFR 1006.6(b)(1)(i)", retryAt: "2026-03-02T18:00:00Z" },
  });
  desk.at("2026-03-02T13:00:00-05:00");
  assert.equal((await mayCall()).allowed, true);
  desk.at("2026-03-04T12:00:00-05:00");
  assert.equal((await mayCall()).allowed, true, "Wednesday was not said");
  const [stop] = (await screenOf(collector, debtorId)).stops;
  assert.deepEqual([stop.facts, stop.saidBy, stop.medium], [facts, "Carol Dane", "call"]);
  assert.match(
    (await timelineOf(collector, debtorId)).join("\n"),
    /Stop \(inconvenient-time\), received on 2026-03-02 \(on Monday, Tuesday; from 11:00; to 13:00; until 2026-03-31; said by Carol Dane; by call\): She said so\./,
  );
});

test("who wants no texts may be called; who refuses calls without saying more is not, at any number", async () => {
  const { desk, mayCall, record } = await openDesk();
  await using _ = desk;
  assert.equal((await record({ kind: "medium", facts: { medium: "text" } })).status, 200);
  assert.equal((await mayCall()).allowed, true);
  assert.equal((await record({ kind: "medium", facts: { medium: "call" } })).status, 200);
  assert.deepEqual(await mayCall(), { allowed: false, cite: "12 CFR 1006.14(h)(1)", retryAt: null });
});

test("a stop says nothing that is not of its kind, and what it says is read before it is kept", async () => {
  const { desk, collector, debtorId, record } = await openDesk();
  await using _ = desk;
  const refused: readonly (readonly [object, number])[] = [
    [{ kind: "cease", facts: { medium: "call" }, receivedOn: "2026-13-01" }, 400],
    [{ kind: "inconvenient-time", facts: { medium: "call" } }, 400],
    [{ kind: "inconvenient-time", facts: { from: "25:00" } }, 400],
    [{ kind: "medium", facts: { medium: "fax" } }, 400],
    [{ kind: "medium", facts: { pointId: "00000000-0000-4000-8000-000000000000" } }, 422],
    [{ kind: "bankruptcy", facts: { filedOn: "2026-03-03" } }, 422],
  ];
  for (const [body, status] of refused) assert.equal((await record(body)).status, status, JSON.stringify(body));
  assert.deepEqual((await screenOf(collector, debtorId)).stops, []);
});

test("a bankruptcy that is dismissed later is amended by who keeps the papers, and bars no longer", async () => {
  const { desk, collector, clerk, at, debtorId, mayCall, record } = await openDesk();
  await using _ = desk;
  const facts = { chapter: "13", court: "S.D. Ohio", caseNumber: "26-10231", filedOn: "2026-02-20" };
  const { json } = await record({ kind: "bankruptcy", facts });
  assert.equal((await mayCall()).allowed, false);
  desk.at("2026-03-06T12:00:00-05:00");
  const amend = { facts: { dismissedOn: "2026-03-04" }, because: "The order of the court." };
  assert.equal((await collector.post(`${at}/stops/${json.stopId}/amend`, amend)).status, 403);
  assert.equal((await clerk.post(`${at}/stops/${json.stopId}/amend`, amend)).status, 204);
  assert.equal((await mayCall()).allowed, true);
  assert.equal((await clerk.post(`${at}/stops/${json.stopId}/amend`, amend)).json.refusal, "says_that_already");
  const [stop] = (await screenOf(collector, debtorId)).stops;
  assert.deepEqual(stop.facts, { ...facts, dismissedOn: "2026-03-04" });
  assert.match((await timelineOf(collector, debtorId))[0] ?? "", /^stop-amended: .*dismissed on 2026-03-04/);
});

test("who recorded a stop by mistake takes it back on the same day; the next day a supervisor lifts it, and says why", async () => {
  const { desk, collector, clerk, at, debtorId, mayCall, record } = await openDesk();
  await using _ = desk;
  const because = "It was somebody else.";
  const { json: first } = await record({ kind: "cease" });
  const takeBack = (by: typeof clerk, stopId: string) => by.post(`${at}/stops/${stopId}/take-back`, { because });
  assert.equal((await takeBack(clerk, first.stopId)).json.refusal, "somebody_else_recorded_it");
  assert.equal((await takeBack(collector, first.stopId)).status, 204);
  assert.equal((await mayCall()).allowed, true);
  assert.match((await timelineOf(collector, debtorId))[0] ?? "", /^stop-lifted: .*It was somebody else\./);

  const { json: second } = await record({ kind: "cease" });
  desk.at("2026-03-03T12:00:00-05:00");
  assert.equal((await takeBack(collector, second.stopId)).json.refusal, "stop_is_of_another_day");
  const supervisor = await desk.as("supervisor");
  assert.equal((await supervisor.post(`${at}/stops/${second.stopId}/lift`, { because })).status, 204);
  assert.deepEqual((await screenOf(collector, debtorId)).stops, []);
});

test("1006.38(c): who asks who the original creditor is, is asked for nothing until the answer was sent, a task with its day", async () => {
  const { desk, collector, clerk, at, debtorId, mayCall, record } = await openDesk();
  await using _ = desk;
  const { accounts } = await screenOf(collector, debtorId);
  const asked = { kind: "original-creditor", accountId: accounts[0].id, saidBy: "Carol Dane", medium: "letter" };
  const { json } = await record({ ...asked, because: "Who did I owe this to?", receivedOn: "2026-02-27" });
  assert.deepEqual(await mayCall(), { allowed: false, cite: "12 CFR 1006.38(c)", retryAt: null });
  const { cases, tasks } = await screenOf(collector, debtorId);
  assert.deepEqual([cases[0].next.step, cases[0].next.action], ["stopped", "review"]);
  assert.deepEqual(
    tasks.map(({ kind, dueOn }: Record<string, unknown>) => `${kind} ${dueOn}`),
    ["original-creditor 2026-03-29"],
  );

  const answer = `${at}/stops/${json.stopId}/answer`;
  const sent = { sent: "A letter with the name and address of Harbor Cable." };
  assert.equal((await (await desk.as("auditor")).post(answer, sent)).status, 403);
  assert.equal((await clerk.post(answer, { sent: " " })).status, 400);
  const both = await Promise.all([collector, clerk].map((who) => who.post(answer, sent)));
  assert.deepEqual(both.map(({ status }) => status).toSorted(), [204, 404]);
  assert.equal((await mayCall()).allowed, true);
  const after = await screenOf(collector, debtorId);
  assert.deepEqual([after.stops, after.tasks], [[], []]);
  assert.match(
    (await timelineOf(collector, debtorId)).join("\n"),
    /stop-answered: What they asked for was sent: A letter/,
  );

  const { json: cease } = await record({ kind: "cease" });
  const lifted = await collector.post(`${at}/stops/${cease.stopId}/answer`, sent);
  assert.equal(lifted.json.refusal, "asks_for_no_answer");
});

test("1006.22(b): what is said to come from identity theft is not collected until a supervisor lifts it", async () => {
  const { desk, at, mayCall, record } = await openDesk();
  await using _ = desk;
  const { json } = await record({ kind: "identity-theft", because: "Sent a police report.", medium: "letter" });
  assert.deepEqual(await mayCall(), { allowed: false, cite: "12 CFR 1006.22(b)", retryAt: null });
  const supervisor = await desk.as("supervisor");
  const because = "The signature is hers.";
  assert.equal((await supervisor.post(`${at}/stops/${json.stopId}/lift`, { because })).status, 204);
  assert.equal((await mayCall()).allowed, true);
});

test("what was said to us is proven by its scan: of a stop, a consent and a dispute, and by no document of somebody else", async () => {
  const { desk, collector, at, debtorId, itemId, phoneId, record } = await openDesk();
  await using _ = desk;
  const put = async (text: string) => {
    const form = new FormData();
    form.append("files", new File([text], `${text}.txt`));
    form.set("kind", "correspondence");
    const { status, json } = await collector.post(`${at}/documents`, form);
    assert.equal(status, 200, JSON.stringify(json));
    return json.documents[0].digest as string;
  };
  const letter = await put("letter");
  const unknown = await record({ kind: "cease", documents: ["0".repeat(64)] });
  assert.deepEqual([unknown.status, unknown.json.refusal], [422, "document_is_not_known"]);
  assert.deepEqual((await screenOf(collector, debtorId)).stops, [], "what is not proven as it is said is not recorded");
  const agreed = {
    ...{ to: "text", saidBy: "Carol Dane", isOwnWord: true, medium: "letter", on: "2026-03-02", because: "In it." },
    documents: [letter],
  };
  const saved = [
    await record({ kind: "medium", facts: { medium: "visit" }, documents: [letter, await put("recording")] }),
    await collector.post(`${at}/points/${phoneId}/consents`, agreed),
    await collector.post(`${at}/disputes`, { itemId, because: "Not mine.", documents: [letter] }),
  ];
  assert.deepEqual(
    saved.map(({ status }) => status),
    [200, 200, 200],
  );
  const { stops, items, points } = await screenOf(collector, debtorId);
  const names = (documents: readonly { name: string }[]) => documents.map(({ name }) => name).toSorted();
  assert.deepEqual(names(stops[0].documents), ["letter.txt", "recording.txt"]);
  assert.deepEqual(names(items[0].dispute.documents), ["letter.txt"]);
  const [consent] = points.find(({ id }: { id: string }) => id === phoneId).consents;
  assert.deepEqual(names(consent.documents), ["letter.txt"]);
  const dispute = await collector.post(`${at}/disputes`, { itemId, because: "Again.", documents: ["0".repeat(64)] });
  assert.equal(dispute.json.refusal, "one_open_dispute_of_an_item");
});

const late = `
  customer_number  customer_name  invoice_number  invoice_date  due_date    amount  phone
  C-2              Dell & Sons    INV-2           2026-01-05    2026-02-12  900.00  614-555-0104
`;

test("whoever refuses calls is not to be called next: it is decided at once, by the day as well, until the refusal is lifted or over", async () => {
  await using desk = await Desk.open();
  await takeIn(await desk.as("clerk"), late);
  const [collector, supervisor] = [await desk.as("collector"), await desk.as("supervisor")];
  const { at, debtorId, phoneId } = await debtorOf(collector, "C-2");
  desk.at("2026-03-02T12:00:00-05:00");
  const next = async () => {
    const { step, action, because } = (await screenOf(collector, debtorId)).cases[0].next;
    return [step, action, because[0]];
  };
  const record = async (facts: object) => {
    const said = { kind: "medium", facts, because: "She said so.", receivedOn: "2026-03-02" };
    return (await collector.post(`${at}/stops`, said)).json.stopId as string;
  };
  const lift = (stopId: string) => supervisor.post(`${at}/stops/${stopId}/lift`, { because: "She asks to be called." });
  const toCall = await next();
  assert.deepEqual(toCall.slice(0, 2), ["first-call", "call"]);
  const notToCall = ["first-call", "review", "They asked not to be called."];

  await record({ medium: "text" });
  await record({ medium: "text", pointId: phoneId });
  assert.deepEqual(await next(), toCall, "whoever wants no texts may be called");
  const atNumber = await record({ medium: "call", pointId: phoneId });
  assert.deepEqual(await next(), notToCall, "there is no other number");
  await runTheDay(supervisor);
  assert.deepEqual(await next(), notToCall);
  await lift(atNumber);
  assert.deepEqual(await next(), toCall);

  await record({ medium: "call", until: "2026-03-03" });
  assert.deepEqual(await next(), notToCall);
  desk.at("2026-03-04T12:00:00-05:00");
  await runTheDay(supervisor);
  assert.deepEqual(await next(), toCall, "it was said until the day before");
});
