import { sql } from "kysely";
import { setTimeout } from "node:timers/promises";
import { strict as assert } from "node:assert";
import { after, before, test } from "node:test";
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";
import { addValidationNotices } from "#contact/validation/store";
import { mailPort } from "#platform/mail";
import { startMailServer } from "#platform/test-mail-server";
import { runDay } from "#happenings/cases/run-day";
import { handOverLetters } from "#happenings/letters/hand-over-letters";
import { makeLetter } from "#happenings/letters/make-letter";
import { sendLetters } from "#happenings/letters/send-letters";
import { sendDueStatements } from "#happenings/statements/send-due-statements";
import { sendStatements } from "#happenings/statements/send-statements";
import { collectFor, debtorOf, takeIn, timelineOf } from "./book.ts";
import type { Client } from "./client.ts";
import { Desk } from "./desk.ts";

// It is 2 March 2026.
const book = `
  customer_number  customer_name   kind      language  invoice_number  invoice_date  due_date    terms     amount  address1   city      state  zip    email
  C-1              Alder & Sons    business  es        INV-1           2026-01-05    -           30/60/90  300.00  1 Main St  Columbus  OH     43215  bills@alder.example
  C-2              Birch Bakery    business  en        INV-2           2026-01-26    2026-02-25  -         900.00  2 Main St  Columbus  OH     43215  -
  C-3              Carol Dane      person    en        INV-3           2026-01-01    2026-01-20  -         120.00  3 Main St  Columbus  OH     43215  -
  C-4              Nowhere Ltd     business  en        INV-4           2026-01-26    2026-02-25  -         70.00   -          -         -      -      -
`;

let server: Awaited<ReturnType<typeof startMailServer>>;
before(async () => void (server = await startMailServer(SMTPServer)));
after(() => server.stop());

async function openOffice() {
  server.received.length = 0;
  const desk = await Desk.open();
  await collectFor(desk, "Harbor Cable");
  const clerk = await desk.as("clerk");
  await takeIn(clerk, book, { creditor: "Harbor Cable" });
  const running = { ...desk.running, mail: mailPort({ url: server.url, from: "desk@harbor.example" }) };
  const { creditorId } = await debtorOf(clerk, "C-1");
  return { desk, clerk, running, creditorId };
}

const wordsOf = async (desk: Desk, clerk: Client, path: string) => {
  const { response } = await clerk.get(path);
  assert.equal(response.headers.get("content-type"), "application/pdf");
  const read = await desk.running.textReader.textOf(Buffer.from(await response.arrayBuffer()), "application/pdf");
  assert.ok(read.ok);
  return read.text.replaceAll(/\s+/g, " ");
};

type Row = { number: string; template: string; state: string };

async function lettersOf({ running }: Desk): Promise<string[]> {
  const { rows } = await sql<Row>`
    select debtor.number, template, state from letter join debtor using (debtor_id)
     order by debtor.number, letter_id`.execute(running.database.queries);
  return rows.map(({ number, template, state }) => `${number} ${template} ${state}`);
}

async function notified({ running }: Desk, { debtorId, accountId }: { debtorId: string; accountId: string }) {
  const sent = { sentOn: Temporal.PlainDate.from("2026-01-25"), sentBy: "mail", undeliverableOn: null } as const;
  const recorded = { recordedAt: running.clock.now(), recordedBy: null };
  await addValidationNotices(running.database.queries, [{ debtorId, accountId, ...sent, ...recorded }]);
}

test("a statement is a letter in the debtor's language, each instalment by its due day, and is on file", async () => {
  const { desk, clerk, creditorId } = await openOffice();
  await using _ = desk;
  const { at, debtorId } = await debtorOf(clerk, "C-1");
  const looked = await wordsOf(desk, clerk, `${at}/statement?creditorId=${creditorId}`);
  const { status, json } = await clerk.post(`${at}/letters`, { creditorId, template: "statement", withCopies: true });
  assert.equal(status, 200, JSON.stringify(json));
  const words = await wordsOf(desk, clerk, `${at}/documents/${json.digest}`);
  assert.equal(words, looked);
  for (const part of ["Estado de facturas pendientes", "cuota 1", "4 feb 2026", "cuota 3", "5 abr 2026", "300.00"]) {
    assert.ok(words.includes(part), `${part} in ${words}`);
  }
  assert.ok(!words.includes("Statement"));
  const [newest = ""] = await timelineOf(clerk, debtorId);
  assert.match(newest, /^letter: A letter was made to go by post: Estado de facturas pendientes/);
  assert.deepEqual(await lettersOf(desk), ["C-1 statement handed-over"]);
  const { json: printing } = await clerk.get("/letters?which=to-print");
  assert.deepEqual(
    printing.letters.map(({ template }: { template: string }) => template),
    ["statement"],
  );
});

test("one message a day leaves for a person and creditor, unless somebody wants another all the same", async () => {
  const { desk, clerk, creditorId } = await openOffice();
  await using _ = desk;
  const supervisor = await desk.as("supervisor");
  const { at } = await debtorOf(clerk, "C-2");
  const asked = { creditorId, template: "statement" };
  const made = await Promise.all([clerk.post(`${at}/letters`, asked), supervisor.post(`${at}/letters`, asked)]);
  assert.deepEqual(made.map(({ status }) => status).toSorted(), [200, 409]);
  assert.equal(made.find(({ status }) => status === 409)?.json.refusal, "written_today");
  assert.equal((await clerk.post(`${at}/letters`, { ...asked, again: true })).status, 200);
  desk.at("2026-03-03");
  assert.equal((await clerk.post(`${at}/letters`, asked)).status, 200);
  assert.equal((await lettersOf(desk)).length, 3);
});

test("a collector's statement is not what a consumer hears of first, and says who writes", async () => {
  const { desk, clerk, creditorId } = await openOffice();
  await using _ = desk;
  const carol = await debtorOf(clerk, "C-3");
  const ask = () => clerk.post(`${carol.at}/letters`, { creditorId, template: "statement" });
  const early = await ask();
  assert.deepEqual([early.status, early.json.refusal], [422, "no_validation_notice"]);
  assert.deepEqual(await lettersOf(desk), ["C-3 statement refused"]);
  await notified(desk, carol);
  const { status, json } = await ask();
  assert.equal(status, 200, JSON.stringify(json));
  assert.match(await wordsOf(desk, clerk, `${carol.at}/documents/${json.digest}`), /comes from a debt collector/);
  await clerk.post(`${carol.at}/stops`, { kind: "cease", because: "Her letter.", receivedOn: "2026-03-02" });
  desk.at("2026-03-03");
  assert.equal((await ask()).json.refusal, "the_law_stops_it");
});

test("everybody who owes a creditor something gets one statement a day, and it is said beforehand who does not", async () => {
  const { desk, clerk, running, creditorId } = await openOffice();
  await using _ = desk;
  const asked = { creditorId, debtorId: null, sentBy: "email" } as const;
  const foreseen = await sendStatements(running, { ...asked, dryRun: true });
  assert.deepEqual(await lettersOf(desk), []);
  const told = ({ letters, refused }: typeof foreseen) => [
    ...letters.map(({ number, sentBy }) => `${number} ${sentBy}`),
    ...refused.map(({ number, refusal }) => `${number} ${refusal}`),
  ];
  const expected = ["C-1 email", "C-2 post", "C-3 no_validation_notice", "C-4 no_address"];
  assert.deepEqual(told(foreseen).toSorted(), expected);
  const sent = await sendStatements(running, { ...asked, dryRun: false });
  assert.deepEqual(told(sent).toSorted(), expected);
  const again = await sendStatements(running, { ...asked, dryRun: false });
  assert.deepEqual(told(again).toSorted(), [
    "C-1 written_today",
    "C-2 written_today",
    "C-3 no_validation_notice",
    "C-4 no_address",
  ]);
  assert.deepEqual(await lettersOf(desk), ["C-1 statement handed-over", "C-2 statement handed-over"]);
  assert.equal(server.received.length, 1);
  const mail = await PostalMime.parse(server.received[0]?.bytes ?? "");
  assert.equal(mail.subject, "Estado de facturas pendientes, Harbor Cable");
  assert.match(mail.text ?? "", /INV-1, cuota 2 \(Vencimiento 6 mar 2026\): 100\.00 USD/);
  assert.deepEqual((await (await desk.as("auditor")).get("/verify")).json.breaches, []);
  const carol = await debtorOf(clerk, "C-3");
  assert.equal((await clerk.get(`${carol.at}/documents`)).json.documents.length, 0);
});

test("two who send statements to everybody at once send each one once", async () => {
  const { desk, running, creditorId } = await openOffice();
  await using _ = desk;
  const asked = { creditorId, debtorId: null, sentBy: "post", dryRun: false } as const;
  const sent = await Promise.all([sendStatements(running, asked), sendStatements(running, asked)]);
  assert.equal(sent[0].letters.length + sent[1].letters.length, 2);
  assert.deepEqual(await lettersOf(desk), ["C-1 statement handed-over", "C-2 statement handed-over"]);
});

test("after a statement the ladder's reminder waits for the next day, and is not taken for written", async () => {
  const { desk, clerk, running, creditorId } = await openOffice();
  await using _ = desk;
  const { at } = await debtorOf(clerk, "C-2");
  await clerk.post(`${at}/letters`, { creditorId, template: "statement" });
  const night = async () => {
    await runDay(running, { dryRun: false, loginId: null });
    await handOverLetters(running);
    await sendLetters(running);
  };
  await night();
  const ofBirch = async () => (await lettersOf(desk)).filter((letter) => letter.startsWith("C-2"));
  assert.deepEqual(await ofBirch(), ["C-2 statement handed-over"]);
  desk.at("2026-03-03");
  await night();
  assert.deepEqual(await ofBirch(), ["C-2 statement handed-over", "C-2 reminder handed-over"]);
});

test("a reminder that somebody writes by hand is not written again by the ladder, whichever way it went", async () => {
  const { desk, clerk, running, creditorId } = await openOffice();
  await using _ = desk;
  const alder = await debtorOf(clerk, "C-1");
  const { points } = (await clerk.get(alder.at)).json;
  const email = points.find(({ kind }: { kind: string }) => kind === "email");
  await running.database.transaction(async (tx) => {
    const by = { sentBy: "email", pointId: email.id, loginId: null, now: running.clock.now() } as const;
    const made = await makeLetter(running, tx, { debtorId: alder.debtorId, creditorId, ...by });
    assert.ok(made.ok, JSON.stringify(made));
  });
  const birch = await debtorOf(clerk, "C-2");
  assert.equal((await clerk.post(`${birch.at}/letters`, { creditorId })).status, 200);
  for (const day of ["2026-03-02", "2026-03-03", "2026-03-04"]) {
    desk.at(day);
    await runDay(running, { dryRun: false, loginId: null });
    await handOverLetters(running);
    await sendLetters(running);
  }
  const letters = (await lettersOf(desk)).filter((letter) => !letter.startsWith("C-3"));
  assert.deepEqual(letters, ["C-1 reminder handed-over", "C-2 reminder handed-over"]);
});

test("statements to many are tried, sent once a month and by a schedule, and what came of each time is on record", async () => {
  const { desk, clerk, running, creditorId } = await openOffice();
  await using _ = desk;
  const runsOf = async () => (await clerk.get("/statements")).json.runs;
  const sent = async (dryRun: boolean) => {
    const { status, json } = await clerk.post("/statements", { creditorId, sentBy: "post", dryRun });
    assert.equal(status, 200, JSON.stringify(json));
    for (;;) {
      const run = (await runsOf()).find(({ runId }: { runId: string }) => runId === json.runId);
      if (run.endedAt !== null) return run;
      assert.equal(run.trouble, null);
      await setTimeout(50);
    }
  };
  const reasons = ({ refused }: { refused: { reason: string; count: number }[] }) =>
    refused.map(({ reason, count }) => `${reason} ${count}`).toSorted();
  const tried = await sent(true);
  assert.deepEqual([tried.isDry, tried.debtors, tried.byPost], [true, 4, 2]);
  assert.deepEqual(reasons(tried), ["no_address 1", "no_validation_notice 1"]);
  assert.deepEqual(await lettersOf(desk), [], "trying writes nothing down");

  const first = await sent(false);
  assert.deepEqual([first.isDry, first.byPost, first.beganBy], [false, 2, "The clerk"]);
  desk.at("2026-03-05");
  const again = await sent(false);
  assert.equal(again.byPost, 0);
  assert.deepEqual(reasons(again), ["no_address 1", "no_validation_notice 1", "stated_already 2"]);

  const keep = (body: object) => clerk.post("/statement-schedules", { creditorId, sentBy: "post", ...body });
  assert.equal((await keep({ every: "week", day: 8 })).status, 400);
  const kept = await keep({ every: "month", day: 1 });
  assert.equal(kept.json.dueOn, "2026-04-01");
  desk.at("2026-04-01T15:00:00Z");
  await Promise.all([sendDueStatements(running), sendDueStatements(running)]);
  await sendDueStatements(running);
  const reader = await desk.as("clerk");
  const { runs, creditors } = (await reader.get("/statements")).json;
  assert.equal(runs.length, 4, "a day of a schedule is sent once");
  assert.deepEqual([runs[0].beganBy, runs[0].byPost], [null, 2]);
  const { schedule } = creditors.find(({ name }: { name: string }) => name === "Harbor Cable");
  assert.equal(schedule.dueOn, "2026-05-01");
  const end = () => reader.delete(`/statement-schedules/${schedule.scheduleId}`);
  assert.deepEqual([(await end()).status, (await end()).status], [204, 404]);
  assert.equal((await (await desk.as("collector")).post("/statements", { creditorId, sentBy: "post" })).status, 403);
});
