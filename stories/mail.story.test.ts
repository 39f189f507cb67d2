import { strict as assert } from "node:assert";
import { after, before, test } from "node:test";
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";
import { sql } from "kysely";
import { startMailServer } from "#platform/test-mail-server";
import { handOverLetters } from "#happenings/letters/hand-over-letters";
import { runDay } from "#happenings/cases/run-day";
import { debtorOf, screenOf, timelineOf, usd } from "./book.ts";
import { openMailOffice } from "./mail-office.ts";

const book = `
  customer_number  customer_name  kind      invoice_number  invoice_date  due_date    amount  address1   city      state  zip    email
  C-1              Alder & Sons   business  INV-1           2026-01-26    2026-02-25  400.00  1 Main St  Columbus  OH     43215  bills@alder.example
  C-2              Birch Bakery   business  INV-2           2026-01-26    2026-02-25  900.00  2 Main St  Columbus  OH     43215  -
`;

let server: Awaited<ReturnType<typeof startMailServer>>;
before(async () => void (server = await startMailServer(SMTPServer)));
after(() => server.stop());

const openOffice = () => openMailOffice({ url: server.url, book });

test("a reminder goes by e-mail where there is an address for it, else by post, and each once", async () => {
  const { desk, clerk, night } = await openOffice();
  await using _ = desk;
  server.received.length = 0;
  await night();
  await night();
  assert.deepEqual(
    server.received.map(({ to }) => to),
    [["bills@alder.example"]],
  );
  const alder = await debtorOf(clerk, "C-1");
  const { json } = await clerk.get(`${alder.at}/documents`);
  assert.deepEqual(
    json.documents.map((each: { mediaType: string }) => each.mediaType),
    ["message/rfc822"],
  );
  const { json: printing } = await clerk.get("/letters?which=to-print");
  assert.deepEqual(
    printing.letters.map((each: { debtor: string }) => each.debtor),
    ["Birch Bakery"],
  );
});

test("of a firm whoever pays its bills is written to, with the invoices on file", async () => {
  const { desk, clerk, night } = await openOffice();
  await using _ = desk;
  const birch = await debtorOf(clerk, "C-2");
  const { json } = await clerk.post(`${birch.at}/related`, { role: "accounts-payable", name: "Pat Doe" });
  const theirs = { kind: "work-email", text: "pat@birch.example", source: "creditor", relationId: json.relationId };
  assert.equal((await clerk.post(`${birch.at}/points`, theirs)).status, 200);
  const [{ id: itemId }] = (await screenOf(clerk, birch.debtorId)).items;
  const form = new FormData();
  form.append("files", new File(["INV-2, 900.00"], "inv-2.txt"));
  form.set("kind", "invoice-copy");
  form.set("itemId", itemId);
  assert.equal((await clerk.post(`${birch.at}/documents`, form, { key: crypto.randomUUID() })).status, 200);
  server.received.length = 0;
  await night();
  assert.deepEqual(server.received.map(({ to }) => to).toSorted(), [["bills@alder.example"], ["pat@birch.example"]]);
  const sent = server.received.find(({ to }) => to.includes("pat@birch.example"));
  const { attachments } = await PostalMime.parse(sent?.bytes ?? "");
  assert.deepEqual(
    attachments.map(({ filename }) => filename),
    ["reminder-2026-03-02.pdf", "inv-2.txt"],
  );
});

test("without a mail server what would go by e-mail goes by post, and says why", async () => {
  const { desk, clerk } = await openOffice();
  await using _ = desk;
  const alder = await debtorOf(clerk, "C-1");
  assert.equal((await screenOf(clerk, alder.debtorId)).cases[0].next.action, "email");
  await runDay(desk.running, { dryRun: false, loginId: null });
  const { letters } = (await clerk.get("/letters?which=waiting")).json;
  const to = letters.find(({ debtor }: { debtor: string }) => debtor === "Alder & Sons");
  assert.equal(to.sentBy, "post");
  assert.match(to.because, /No mail server is set up, so it goes by post\.$/);
});

test("two who print at once hold each letter in one run, which is posted on a day that can be", async () => {
  const { desk, clerk, supervisor, night } = await openOffice();
  await using _ = desk;
  await night();
  const made = await Promise.all([clerk.post("/print-runs", {}), supervisor.post("/print-runs", {})]);
  assert.deepEqual(made.map(({ status }) => status).toSorted(), [200, 409]);
  const { json } = await clerk.get("/print-runs");
  assert.deepEqual(
    json.runs.map((run: { letters: number }) => run.letters),
    [1],
  );
  const [{ printRunId }] = json.runs;
  const { response } = await clerk.get(`/print-runs/${printRunId}/file?bothSides=true`);
  assert.equal(response.headers.get("content-type"), "application/pdf");
  const posted = async (on: string) => (await clerk.post(`/print-runs/${printRunId}/posted`, { on })).json.refusal;
  assert.equal(await posted("2026-03-03"), "posted_in_the_future");
  assert.equal(await posted("2026-03-01"), "posted_before_it_was_made");
  assert.equal(await posted("2026-03-02"), undefined);
});

test("whose letter is printed and who promises before the post is listed, and it counts as not sent once it is taken out", async () => {
  const { desk, clerk, night } = await openOffice();
  await using _ = desk;
  await night();
  const { printRunId } = (await clerk.post("/print-runs", {})).json;
  const run = `/print-runs/${printRunId}`;
  assert.deepEqual((await clerk.get(`${run}/to-take-out`)).json, { sheets: [] });

  const birch = await debtorOf(clerk, "C-2");
  desk.at("2026-03-02T16:00:00Z");
  const promise = { accountId: birch.accountId, amount: usd("900.00"), dueOn: "2026-03-06" };
  assert.equal((await (await desk.as("collector")).post(`${birch.at}/promises`, promise)).status, 200);
  const { sheets } = (await clerk.get(`${run}/to-take-out`)).json;
  const [{ letterId, debtor, place, pages, because }] = sheets;
  assert.deepEqual([sheets.length, debtor, place, pages], [1, "Birch Bakery", 1, { from: 1, to: 1 }]);
  assert.equal(because, "They have promised to pay since it was planned.");

  const early = await clerk.post(`${run}/posted`, { on: "2026-03-02" });
  assert.deepEqual([early.status, early.json.refusal], [409, "sheets_to_take_out"]);
  const done = await clerk.post(`${run}/posted`, { on: "2026-03-02", takenOut: [letterId] });
  assert.equal(done.status, 200, JSON.stringify(done.json));
  const [{ letters, takenOut, postedOn }] = (await clerk.get("/print-runs")).json.runs;
  assert.deepEqual([letters, takenOut, postedOn], [0, 1, "2026-03-02"]);
  assert.match((await timelineOf(clerk, birch.debtorId))[0] ?? "", /did not leave: its sheets were taken out/);
  const { rows } = await sql`
    select from effort where debtor_id = ${birch.debtorId} and kind = 'letter'`.execute(desk.running.database.queries);
  assert.equal(rows.length, 0, "it does not count as a contact");
  assert.deepEqual((await (await desk.as("auditor")).get("/verify")).json.breaches, []);
});

test("without a mail server e-mail waits, says so, and can be taken back once", async () => {
  const { desk, clerk } = await openOffice();
  await using _ = desk;
  const { at, creditorId } = await debtorOf(clerk, "C-1");
  const write = () => clerk.post(`${at}/letters`, { creditorId, sentBy: "email" });
  assert.equal((await write()).json.waits, true);
  await handOverLetters(desk.running);
  const { json } = await clerk.get("/letters?which=waiting");
  assert.deepEqual([json.sendsEmail, json.counts.waiting], [false, 1]);
  const [{ debtorId, letterId }] = json.letters;
  const withdraw = () => clerk.post(`/debtors/${debtorId}/letters/${letterId}/withdraw`, { because: "They paid." });
  assert.equal((await withdraw()).status, 200);
  assert.deepEqual([(await withdraw()).status, (await clerk.get("/letters")).json.counts.waiting], [409, 0]);
  const asked = await write();
  assert.deepEqual([asked.status, asked.json.waits, (await clerk.get("/letters")).json.counts.waiting], [200, true, 1]);
});

test("of two debtors who are one person one message leaves for what both owe a creditor", async () => {
  const { desk, clerk, supervisor, night } = await openOffice();
  await using _ = desk;
  server.received.length = 0;
  const [alder, birch] = [await debtorOf(clerk, "C-1"), await debtorOf(clerk, "C-2")];
  const merged = await supervisor.post(`${birch.at}/merge`, {
    into: alder.debtorId,
    because: "The same firm under two names.",
  });
  assert.equal(merged.status, 200, JSON.stringify(merged.json));
  await night();
  const { rows } = await sql<{ sentBy: string }>`
    select sent_by as "sentBy" from letter`.execute(desk.running.database.queries);
  assert.deepEqual(rows, [{ sentBy: "email" }]);
  assert.match(server.received[0]?.bytes.toString() ?? "", /1,300\.00/);
});
