import { sql } from "kysely";
import { strict as assert } from "node:assert";
import { test } from "node:test";
import { handOverLetters } from "#happenings/letters/hand-over-letters";
import { runDay } from "#happenings/cases/run-day";
import { collectFor, debtorOf, screenOf, takeIn, timelineOf } from "./book.ts";
import type { Client } from "./client.ts";
import { Desk } from "./desk.ts";

// It is Monday, 2 March 2026.
const book = `
  customer_number  customer_name  kind      language  invoice_number  invoice_date  due_date    amount  open_amount  phone         address1   city      state  zip
  C-1              Carol Dane     person    en        INV-1           2026-01-01    2026-01-20  120.00  120.00       614-555-0103  3 Main St  Columbus  OH     43215
  C-2              Luz Peña       person    es        INV-2           2025-11-01    2025-11-20  840.00  640.00       614-555-0105  5 Main St  Columbus  OH     43215
  A-1              Alder Works    business  en        INV-3           2026-01-01    2026-01-20  900.00  900.00       614-555-0104  4 Main St  Columbus  OH     43215
`;

async function openOffice() {
  const desk = await Desk.open();
  await collectFor(desk, "Harbor Cable");
  const clerk = await desk.as("clerk");
  await takeIn(clerk, book, { creditor: "Harbor Cable" });
  const [carol, luz, alder] = [
    await debtorOf(clerk, "C-1"),
    await debtorOf(clerk, "C-2"),
    await debtorOf(clerk, "A-1"),
  ];
  const { creditorId } = carol;
  const send = (client: Client, { at }: { at: string }, more = {}) =>
    client.post(`${at}/letters`, { creditorId, template: "validation-notice", ...more });
  return { desk, clerk, collector: await desk.as("collector"), carol, luz, alder, send };
}

const wordsOf = async (desk: Desk, clerk: Client, path: string) => {
  const { response } = await clerk.get(path);
  const read = await desk.running.textReader.textOf(Buffer.from(await response.arrayBuffer()), "application/pdf");
  assert.ok(read.ok);
  return { text: read.text.replaceAll(/\s+/g, " ") };
};

const noticeOf = async (client: Client, { debtorId }: { debtorId: string }) =>
  (await screenOf(client, debtorId)).accounts[0].notice;

const tasksOf = async (client: Client, { debtorId }: { debtorId: string }) =>
  (await screenOf(client, debtorId)).tasks.map(
    ({ kind, dueOn }: { kind: string; dueOn: string }) => `${kind} ${dueOn}`,
  );

test("a collector sends the notice with a few keys: who asks for what, its itemization, and until when it can be disputed", async () => {
  const { desk, clerk, collector, carol, send } = await openOffice();
  await using _ = desk;
  assert.equal((await noticeOf(collector, carol)).sent, null);
  const { status, json } = await send(collector, carol);
  assert.equal(status, 200, JSON.stringify(json));
  const { text } = await wordsOf(desk, clerk, `${carol.at}/documents/${json.digest}`);
  for (const part of [
    "Fair Recovery LLC is a debt collector. We are trying to collect a debt that you owe to Harbor Cable.",
    "You had an account from Harbor Cable with account number C-1.",
    "As of January 1, 2026, you owed: $120.00",
    "You were charged this amount in interest: + $0.00",
    "You were charged this amount in fees: + $0.00",
    "You paid or were credited this amount toward the debt: – $0.00",
    "Total amount of the debt now: $120.00",
    "Call or write to us by April 8, 2026, to dispute all or part of the debt.",
    "Write to ask for the name and address of the original creditor,",
    "www.cfpb.gov/debt-collection",
    "How do you want to respond? Check all that apply:",
    "I want to dispute the debt because I think: This is not my debt. The amount is wrong. Other",
    "I want you to send me the name and address of the original creditor.",
    "1 Court Square",
  ]) {
    assert.ok(text.includes(part), `${part} in ${text}`);
  }
  const { sent } = await noticeOf(collector, carol);
  assert.deepEqual(sent, {
    ...{ sentOn: "2026-03-02", sentBy: "mail", letterId: json.letterId, undeliverableOn: null, endsOn: "2026-04-08" },
  });
  const again = await send(collector, carol, { again: true });
  assert.deepEqual([again.status, again.json.refusal], [409, "notice_is_not_due"]);
  const statement = await send(clerk, carol, { template: "statement", again: true });
  assert.equal(statement.status, 200, "with the notice sent, a statement may follow");
});

test("34(e)(1): in another language the notice goes behind the one in English, in one envelope, and of several debts each has its own sheet", async () => {
  const { desk, clerk, luz, send } = await openOffice();
  await using _ = desk;
  const { json } = await send(clerk, luz);
  const { text } = await wordsOf(desk, clerk, `${luz.at}/documents/${json.digest}`);
  for (const part of [
    "es un cobrador de deudas",
    "Al 1 de noviembre de 2025, usted debía:",
    "$640.00",
    "8 de abril de 2026",
    "Total amount of the debt now: $640.00",
    "Call or write to us by April 8, 2026,",
  ]) {
    assert.ok(text.includes(part), `${part} in ${text}`);
  }
  assert.ok(text.indexOf("is a debt collector") < text.indexOf("es un cobrador de deudas"), "English comes first");
  assert.doesNotMatch(text.slice(text.indexOf("es un cobrador de deudas")), /English|check payable/);
});

test("a firm is sent no validation notice, and nobody may send one who may not write", async () => {
  const { desk, clerk, carol, alder, send } = await openOffice();
  await using _ = desk;
  const toFirm = await send(clerk, alder);
  assert.deepEqual([toFirm.status, toFirm.json.refusal], [409, "notice_is_not_due"]);
  assert.equal((await send(await desk.as("auditor"), carol)).status, 403);
  assert.equal((await noticeOf(clerk, alder)) ?? null, null);
});

test("two who send it at the same instant send one, and one that is taken back was none", async () => {
  const { desk, clerk, collector, carol, send } = await openOffice();
  await using _ = desk;
  const both = await Promise.all([send(clerk, carol, { again: true }), send(collector, carol, { again: true })]);
  assert.deepEqual(both.map(({ status }) => status).toSorted(), [200, 409]);
  const { letterId } = both.find(({ status }) => status === 200)?.json ?? {};
  const because = { because: "The address is wrong." };
  assert.equal((await clerk.post(`${carol.at}/letters/${letterId}/withdraw`, because)).status, 200);
  assert.equal((await noticeOf(clerk, carol)).sent, null);
  assert.equal((await send(clerk, carol, { again: true })).status, 200);
});

test("a notice that came back was none: its address is not used any more, and another one is due", async () => {
  const { desk, clerk, carol, send } = await openOffice();
  await using _ = desk;
  const { json } = await send(clerk, carol);
  const at = `${carol.at}/letters/${json.letterId}/came-back`;
  const because = { because: "Moved, left no address." };
  desk.at("2026-03-09");
  assert.equal((await (await desk.as("auditor")).post(at, because)).status, 403);
  const key = crypto.randomUUID();
  assert.equal((await clerk.post(at, because, { key })).status, 204);
  assert.equal((await clerk.post(at, because, { key })).status, 204, "a second press is the first");
  const again = await clerk.post(at, because);
  assert.deepEqual([again.status, again.json.refusal], [409, "letter_came_back_already"]);
  const unknown = await clerk.post(`${carol.at}/letters/${carol.debtorId}/came-back`, because);
  assert.deepEqual([unknown.status, unknown.json.refusal], [404, "letter_is_unknown"]);
  assert.equal((await noticeOf(clerk, carol)).sent.undeliverableOn, "2026-03-09");
  const told = await timelineOf(clerk, carol.debtorId);
  assert.ok(
    told.some((line) => line.startsWith("letter-returned: The validation notice came back")),
    told.join("\n"),
  );
  const nowhere = await send(clerk, carol);
  assert.equal(nowhere.json.refusal, "no_address");
  const point = { kind: "home", text: "9 Oak St, Columbus, OH 43215", source: "consumer" };
  assert.equal((await clerk.post(`${carol.at}/points`, point)).status, 200);
  assert.equal((await send(clerk, carol)).status, 200);
  assert.equal((await noticeOf(clerk, carol)).sent.endsOn, "2026-04-15");
});

test("what was owed on the itemization date is said in a few keys, and adds up or is refused", async () => {
  const { desk, clerk, collector, luz, send } = await openOffice();
  await using _ = desk;
  const at = `${luz.at}/accounts/${luz.accountId}/itemization`;
  const said = {
    kind: "charge-off",
    on: "2025-06-30",
    currency: "USD",
    atFirst: "700.00",
    payments: "100.00",
    fees: "40",
  };
  // prettier-ignore
  const refused = [
    ["itemization_does_not_add_up",       { ...said, fees: "39.99" }],
    ["itemized_in_the_future",            { ...said, on: "2026-03-03" }],
    ["itemized_amounts_are_not_negative", { ...said, credits: "-1" }],
    ["nothing_is_owed_in_it",             { ...said, currency: "CAD" }],
    ["amount_is_unreadable",              { ...said, currency: "XXY" }],
  ] as const;
  for (const [refusal, body] of refused) {
    const { status, json } = await collector.post(at, body);
    assert.deepEqual([status, json.refusal], [422, refusal]);
  }
  const elsewhere = await collector.post(`${luz.at}/accounts/${luz.debtorId}/itemization`, said);
  assert.deepEqual([elsewhere.status, elsewhere.json.refusal], [404, "account_is_not_the_debtors"]);
  assert.equal((await (await desk.as("auditor")).post(at, said)).status, 403);
  const whole = { ...said, creditorThen: "Old Bank", numberThen: "4411-7" };
  assert.equal((await collector.post(at, whole)).status, 204);
  const { itemization, addsUp } = (await noticeOf(collector, luz)).owed[0];
  assert.deepEqual(
    [itemization.source, itemization.on, itemization.atFirst.amount, addsUp],
    ["said", "2025-06-30", "700.00", true],
  );
  const { json } = await send(clerk, luz);
  const { text } = await wordsOf(desk, clerk, `${luz.at}/documents/${json.digest}`);
  for (const part of [
    "Usted tenía una cuenta de Old Bank con el número de cuenta 4411-7",
    "$700.00",
    "– $100.00",
    "+ $40.00",
  ]) {
    assert.ok(text.includes(part), `${part} in ${text}`);
  }
});

test("what is paid after an itemization was said is taken off it", async () => {
  const { desk, clerk, carol } = await openOffice();
  await using _ = desk;
  const said = { kind: "judgment", on: "2025-12-01", currency: "USD", atFirst: "100.00", interest: "20.00" };
  await clerk.post(`${carol.at}/accounts/${carol.accountId}/itemization`, said);
  desk.at("2026-03-03");
  const amount = { amount: "50.00", currency: "USD" };
  const payment = { accountId: carol.accountId, amount, receivedOn: "2026-03-03", reference: "Check 7" };
  const paid = await clerk.post(`${carol.at}/payments`, payment);
  assert.equal(paid.status, 200, JSON.stringify(paid.json));
  const { itemization, addsUp } = (await noticeOf(clerk, carol)).owed[0];
  assert.deepEqual([itemization.payments.amount, itemization.now.amount, addsUp], ["50.00", "70.00", true]);
});

test("a ladder sends it first, whatever the age of the debt is, and calls come after", async () => {
  const { desk, clerk, carol, luz } = await openOffice();
  await using _ = desk;
  desk.at("2026-03-03");
  await runDay(desk.running, { on: Temporal.PlainDate.from("2026-03-03"), dryRun: false, loginId: null });
  const waiting = await screenOf(clerk, carol.debtorId);
  assert.notEqual(waiting.cases[0].next.step, "notice", "what is on its way is not planned again");
  const note = { words: "Her sister called." };
  assert.ok((await clerk.post(`${carol.at}/notes`, note)).status < 300);
  assert.deepEqual((await screenOf(clerk, carol.debtorId)).cases[0].next.step, waiting.cases[0].next.step);
  await handOverLetters(desk.running, { max: 10 });
  const { rows } = await sql<{ number: string; template: string; state: string }>`
    select debtor.number, template, state from letter join debtor using (debtor_id)
     where template = 'validation-notice' order by debtor.number`.execute(desk.running.database.queries);
  assert.deepEqual(
    rows.map(({ number, template, state }) => `${number} ${template} ${state}`),
    ["C-1 validation-notice handed-over", "C-2 validation-notice handed-over"],
  );
  for (const one of [carol, luz]) {
    assert.equal((await noticeOf(clerk, one)).sent.sentOn, "2026-03-03");
    const { next } = (await screenOf(clerk, one.debtorId)).cases[0];
    assert.notEqual(next.step, "notice");
  }
});

test("nobody is asked for money before the last day that the notice names is over, counted from when it left", async () => {
  const { desk, clerk, carol } = await openOffice();
  await using _ = desk;
  const next = async () => (await screenOf(clerk, carol.debtorId)).cases[0].next;
  desk.at("2026-03-03");
  await runDay(desk.running, { on: Temporal.PlainDate.from("2026-03-03"), dryRun: false, loginId: null });
  assert.equal((await next()).on, "2026-04-10");
  desk.at("2026-03-06");
  await handOverLetters(desk.running, { max: 10 });
  const { sent } = await noticeOf(clerk, carol);
  assert.deepEqual([sent.sentOn, sent.endsOn], ["2026-03-06", "2026-04-12"]);
  const { on, because } = await next();
  assert.equal(on, "2026-04-13");
  assert.ok(because.includes("They may answer the validation notice until Sun 2026-04-12."), because.join(" "));
  desk.at("2026-04-13");
  await runDay(desk.running, { on: Temporal.PlainDate.from("2026-04-13"), dryRun: false, loginId: null });
  assert.ok(!(await next()).because.join(" ").includes("may answer"));
  const back = await clerk.post(`${carol.at}/letters/${sent.letterId}/came-back`, { because: "Moved." });
  assert.equal(back.status, 204);
  assert.equal((await next()).step, "notice", "what came back gave nobody notice");
});

test("once somebody was spoken with the notice is due within five days: a task on Today, done by sending it", async () => {
  const { desk, collector, carol, send } = await openOffice();
  await using _ = desk;
  assert.deepEqual(await tasksOf(collector, carol), []);
  const call = { kind: "call", from: "us", outcome: "answered", reached: "debtor", pointId: carol.phoneId };
  const spoken = { at: "2026-03-02T09:30:00-05:00", rightParty: { asked: ["full name", "address"], matched: true } };
  const kept = await collector.post(`${carol.at}/efforts`, { ...call, ...spoken, words: "She asked what it is for." });
  assert.equal(kept.status, 200, JSON.stringify(kept.json));
  assert.deepEqual(await tasksOf(collector, carol), ["validation-notice 2026-03-07"]);
  const { tasks } = (await collector.get("/worklist")).json;
  assert.deepEqual(
    tasks.map(({ number, kind, dueOn, isLate }: Record<string, unknown>) => `${number} ${kind} ${dueOn} ${isLate}`),
    ["C-1 validation-notice 2026-03-07 false"],
  );
  desk.at("2026-03-09");
  assert.equal((await collector.get("/worklist")).json.tasks[0].isLate, true);
  assert.equal((await send(collector, carol)).status, 200);
  assert.deepEqual(await tasksOf(collector, carol), []);
  assert.deepEqual((await collector.get("/worklist")).json.tasks, []);
});

test("what is paid before the notice is due needs none any more", async () => {
  const { desk, clerk, collector, carol } = await openOffice();
  await using _ = desk;
  const call = { kind: "call", from: "us", outcome: "answered", reached: "debtor", pointId: carol.phoneId };
  const rightParty = { asked: ["full name"], matched: true };
  await collector.post(`${carol.at}/efforts`, { ...call, at: "2026-03-02T09:30:00-05:00", rightParty });
  assert.deepEqual(await tasksOf(collector, carol), ["validation-notice 2026-03-07"]);
  desk.at("2026-03-05");
  const amount = { amount: "120.00", currency: "USD" };
  const paid = await clerk.post(`${carol.at}/payments`, {
    accountId: carol.accountId,
    amount,
    receivedOn: "2026-03-05",
  });
  assert.equal(paid.status, 200, JSON.stringify(paid.json));
  assert.deepEqual(await tasksOf(collector, carol), []);
});

test("a missing notice stops no call, and what a consumer disputes in writing waits for its answer", async () => {
  const { desk, clerk, collector, carol } = await openOffice();
  await using _ = desk;
  const { acts } = await screenOf(collector, carol.debtorId);
  assert.ok(acts.some(({ act, allowed }: { act: string; allowed: boolean }) => act === "call" && allowed));
  const raised = await clerk.post(`${carol.at}/disputes`, { itemId: carol.itemId, because: "Never had it." });
  assert.equal(raised.status, 200, JSON.stringify(raised.json));
  assert.deepEqual(await tasksOf(clerk, carol), ["dispute-answer 2026-04-01"]);
  const answer = `${carol.at}/disputes/${raised.json.disputeId}/answer`;
  const answered = await clerk.put(answer, { sent: "The contract, with her signature." });
  assert.ok(answered.status < 300, JSON.stringify(answered.json));
  assert.deepEqual(await tasksOf(clerk, carol), []);
});

test("what somebody disputes on the telephone is no task: the law asks for an answer to what is written", async () => {
  const { desk, clerk, carol } = await openOffice();
  await using _ = desk;
  const said = { itemId: carol.itemId, because: "Says that it is too much.", inWriting: false };
  assert.equal((await clerk.post(`${carol.at}/disputes`, said)).status, 200);
  assert.deepEqual(await tasksOf(clerk, carol), []);
});
