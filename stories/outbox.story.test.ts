import { sql } from "kysely";
import { strict as assert } from "node:assert";
import { test } from "node:test";
import PostalMime from "postal-mime";
import { handOverLetters } from "#happenings/letters/hand-over-letters";
import { takeOut } from "#happenings/letters/take-out";
import { mailPort } from "#platform/mail";
import { newId } from "#platform/chance";
import { collectFor, debtorOf, takeIn, timelineOf, usd } from "./book.ts";
import type { Client } from "./client.ts";
import { Desk } from "./desk.ts";

// It is 2 March 2026, ten in the morning, and no mail server is set up.
const book = `
  customer_number  customer_name   kind      invoice_number  invoice_date  due_date    amount  address1   city      state  zip    email
  C-1              Alder & Sons    business  INV-1           2026-01-26    2026-02-25  400.00  1 Main St  Columbus  OH     43215  bills@alder.example
  C-2              Carol Dane      person    INV-2           2026-01-26    2026-02-25  900.00  2 Main St  Columbus  OH     43215  carol@dane.example
`;

async function withMailbox({ running }: Desk, username: string, email: string | null) {
  await sql`update login set email = ${email} where username = ${username}`.execute(running.database.queries);
}

async function openOffice() {
  const desk = await Desk.open();
  await collectFor(desk, "Harbor Cable");
  const [clerk, supervisor] = [await desk.as("clerk"), await desk.as("supervisor")];
  for (const username of ["clerk", "supervisor"]) await withMailbox(desk, username, `${username}@harbor.example`);
  await takeIn(clerk, book, { creditor: "Harbor Cable" });
  return { desk, clerk, supervisor, ...(await debtorOf(clerk, "C-1")) };
}

type Office = Awaited<ReturnType<typeof openOffice>>;

/** Somebody writes an e-mail that waits in the outbox. */
async function write({ clerk, creditorId }: Office, at: string) {
  const { status, json } = await clerk.post(`${at}/letters`, { creditorId, sentBy: "email" });
  assert.deepEqual([status, json.waits, json.digest], [200, true, null], JSON.stringify(json));
  return `${at}/letters/${json.letterId}`;
}

const listed = async (client: Client, which = "waiting") => (await client.get(`/letters?which=${which}`)).json;

async function effortsOf({ desk }: Office, debtorId: string): Promise<string[]> {
  const { rows } = await sql<{ at: string }>`
    select (happened_at at time zone 'UTC')::date::text as at from effort
     where debtor_id = ${debtorId} and kind = 'email'`.execute(desk.running.database.queries);
  return rows.map(({ at }) => at);
}

const breaches = async ({ desk }: Office) => (await (await desk.as("auditor")).get("/verify")).json.breaches;

test("an e-mail is taken out as the message that it is, by one person, and counts once they say that it is sent", async () => {
  const office = await openOffice();
  const { desk, clerk, supervisor, at, debtorId } = office;
  await using _ = desk;
  const letter = await write(office, at);
  assert.equal((await listed(clerk)).sendsEmail, false);
  await handOverLetters(desk.running);
  assert.deepEqual(await effortsOf(office, debtorId), []);

  const taken = await clerk.post(`${letter}/take-out`, {});
  assert.equal(taken.response.headers.get("content-type"), "message/rfc822");
  const bytes = Buffer.from(await taken.response.arrayBuffer());
  const text = bytes.toString("latin1");
  assert.ok(text.startsWith("X-Unsent: 1\r\n"));
  assert.doesNotMatch(text, /(?<!\r)\n/, "every line ends as RFC 5322 has it");
  const mail = await PostalMime.parse(bytes);
  assert.deepEqual([mail.from?.address, mail.to?.[0]?.address], ["clerk@harbor.example", "bills@alder.example"]);
  assert.match(mail.text ?? "", /400\.00/);
  assert.match(mail.text ?? "", /STOP/);
  assert.equal(mail.attachments[0]?.filename, "reminder-2026-03-02.pdf");

  // A second person is told who has it, and can neither take it nor say that it is sent.
  const other = await desk.with("second", "clerk");
  for (const path of ["take-out", "handed-over"]) {
    const second = await other.post(`${letter}/${path}`, {});
    assert.deepEqual([second.status, second.json.refusal, second.json.takenBy], [409, "taken_by_another", "The clerk"]);
  }
  const [row] = (await listed(supervisor)).letters;
  assert.deepEqual([row.state, row.takenBy, row.isOwn], ["taken-out", "The clerk", false]);
  // The desk offers to say what came of it to whom the program lets say it.
  const offered = await Promise.all(
    [clerk, other, supervisor].map(async (who) => (await listed(who)).letters[0].mayTell),
  );
  assert.deepEqual(offered, [true, false, true]);
  const again = await clerk.post(`${letter}/take-out`, {});
  assert.deepEqual(Buffer.from(await again.response.arrayBuffer()), bytes);
  assert.deepEqual(await breaches(office), []);

  desk.at("2026-03-03");
  assert.equal((await clerk.post(`${letter}/handed-over`, {})).status, 200);
  assert.equal((await clerk.post(`${letter}/handed-over`, {})).json.refusal, "letter_is_not_taken_out");
  assert.deepEqual(await effortsOf(office, debtorId), ["2026-03-03"]);
  const { documents } = (await clerk.get(`${at}/documents`)).json;
  assert.deepEqual(documents.length, 1);
  const filed = await clerk.get(`${at}/documents/${documents[0].digest}`);
  assert.deepEqual(Buffer.from(await filed.response.arrayBuffer()), bytes);
  assert.match((await timelineOf(clerk, debtorId))[0] ?? "", /^letter: An e-mail was sent by hand/);
  assert.deepEqual(await breaches(office), []);
});

test("an e-mail whose debtor promised while it waited is not taken out any more, and says why", async () => {
  const office = await openOffice();
  const { desk, clerk, at, accountId, debtorId } = office;
  await using _ = desk;
  const letter = await write(office, at);
  desk.at("2026-03-02T16:00:00Z");
  const promise = { accountId, amount: usd("400.00"), dueOn: "2026-03-06" };
  assert.equal((await (await desk.as("collector")).post(`${at}/promises`, promise)).status, 200);
  const { status, json } = await clerk.post(`${letter}/take-out`, {});
  assert.deepEqual([status, json.refusal], [409, "letter_is_overtaken"]);
  assert.deepEqual((await listed(clerk)).letters, []);
  assert.deepEqual(await effortsOf(office, debtorId), []);
  assert.match(
    (await timelineOf(clerk, debtorId))[0] ?? "",
    /An e-mail that waited is not wanted any more\. They have/,
  );
  assert.deepEqual(await breaches(office), []);
});

test("two who take an e-mail out at once do not both have it", async () => {
  const office = await openOffice();
  const { desk, clerk, supervisor, at, debtorId } = office;
  await using _ = desk;
  const letter = await write(office, at);
  const taken = await Promise.all([clerk.post(`${letter}/take-out`, {}), supervisor.post(`${letter}/take-out`, {})]);
  assert.deepEqual(taken.map(({ status }) => status).toSorted(), [200, 409]);
  assert.equal((await effortsOf(office, debtorId)).length, 1);
});

test("what was not sent waits again, counts for nothing, and goes by post where it could not be delivered", async () => {
  const office = await openOffice();
  const { desk, clerk, supervisor, at, debtorId } = office;
  await using _ = desk;
  const letter = await write(office, at);
  await clerk.post(`${letter}/take-out`, {});
  const not = (client: Client, isLost: boolean) =>
    client.post(`${letter}/not-handed-over`, { because: "The mailbox was full.", isLost });
  assert.equal((await not(clerk, false)).status, 200);
  assert.deepEqual(await effortsOf(office, debtorId), []);
  assert.deepEqual((await listed(clerk)).letters[0].state, "planned");
  assert.equal((await supervisor.post(`${letter}/take-out`, {})).status, 200);
  // A supervisor says it for who is away; nobody else does.
  assert.equal((await not(clerk, true)).json.refusal, "taken_by_another");
  assert.equal((await not(supervisor, true)).status, 200);
  assert.deepEqual(await effortsOf(office, debtorId), []);
  assert.deepEqual((await listed(clerk, "not-sent")).letters[0].state, "failed");
  await handOverLetters(desk.running);
  assert.deepEqual((await listed(clerk, "to-print")).letters.length, 1);
  assert.deepEqual(await breaches(office), []);
});

test("the law is asked as it is taken out, each time, and what may not leave stays or is refused", async () => {
  const office = await openOffice();
  const { desk, clerk, at } = office;
  await using _ = desk;
  const carol = await debtorOf(clerk, "C-2");
  const letter = await write(office, carol.at);
  desk.at("2026-03-03T03:00:00Z");
  const early = await clerk.post(`${letter}/take-out`, {});
  assert.deepEqual([early.status, early.json.refusal], [422, "letter_waits"], JSON.stringify(early.json));
  assert.equal((await listed(clerk)).letters[0].state, "planned");
  assert.deepEqual(await effortsOf(office, carol.debtorId), []);

  desk.at("2026-03-03");
  const firm = await write(office, at);
  assert.equal((await clerk.post(`${firm}/take-out`, {})).status, 200);
  const stop = { kind: "bankruptcy", because: "A notice.", receivedOn: "2026-03-03" };
  assert.equal((await clerk.post(`${at}/stops`, stop)).status, 200);
  const again = await clerk.post(`${firm}/take-out`, {});
  assert.deepEqual([again.status, again.json.refusal], [422, "letter_waits"], JSON.stringify(again.json));
  assert.deepEqual(await effortsOf(office, office.debtorId), []);
  assert.deepEqual(await breaches(office), []);
});

test("nobody takes out what a mail server sends, without a mailbox, or without the right", async () => {
  const office = await openOffice();
  const { desk, clerk, at } = office;
  await using _ = desk;
  const letter = await write(office, at);
  for (const role of ["collector", "auditor", "administrator"] as const) {
    assert.equal((await (await desk.as(role)).post(`${letter}/take-out`, {})).status, 403, role);
  }
  await withMailbox(desk, "clerk", null);
  assert.equal((await clerk.post(`${letter}/take-out`, {})).json.refusal, "no_own_address");
  assert.equal((await clerk.post(`${letter}/handed-over`, {})).json.refusal, "letter_is_not_taken_out");
  const { letterId } = (await listed(clerk)).letters[0];
  const withServer = { ...desk.running, mail: mailPort({ url: "smtp://127.0.0.1:9", from: "desk@harbor.example" }) };
  const asked = { debtorId: office.debtorId, letterId, loginId: newId(desk.clock.now()), now: desk.clock.now() };
  const refused = await desk.running.database.transaction((tx) => takeOut(withServer, tx, asked));
  assert.deepEqual(refused, { ok: false, refusal: "mail_server_sends" });
});
