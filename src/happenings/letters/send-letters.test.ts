import { sql } from "kysely";
import { strict as assert } from "node:assert";
import { after, before, beforeEach, test } from "node:test";
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";
import { readTimeline } from "#evidence/store";
import { destroyKey } from "#evidence/keys/store";
import { linkDocuments } from "#evidence/links/store";
import { planLetters } from "#letters/store";
import { mandatesOf } from "#parties/mandates/store";
import { mailPort } from "#platform/mail";
import { startMailServer } from "#platform/test-mail-server";
import { permitRefusals } from "#contact/permit";
import { changeCreditor } from "#happenings/creditors/change-creditor";
import { changeMandate } from "#happenings/creditors/change-mandate";
import { keepDocument, openDocument } from "#happenings/documents/keep-document";
import { openTestDesk, type TestDesk } from "#happenings/testing/test-desk";
import { handOverLetters } from "./hand-over-letters.ts";
import { sendLetters } from "./send-letters.ts";
import { takeToSend } from "./take-to-send.ts";

const now = Temporal.Instant.from("2026-11-23T16:00:00Z");
const address = "1 Main Street\nNew York, NY 10001";
let opened: TestDesk;
let server: Awaited<ReturnType<typeof startMailServer>>;

before(async () => void ([opened, server] = await Promise.all([openTestDesk(now), startMailServer(SMTPServer)])));
after(async () => void (await Promise.all([opened.close(), server.stop()])));
beforeEach(async () => {
  await sql`delete from letter`.execute(opened.database.queries);
  server.received.length = 0;
  opened.clock.set(now);
});

const desk = () => ({ ...opened, mail: mailPort({ url: server.url, from: "desk@example.com" }) });

/** A firm with an e-mail address, and a letter to it by e-mail that is planned. */
async function plan(email: string, wanted: Parameters<TestDesk["newDebtor"]>[0] = {}) {
  const debtor = await opened.newDebtor({ kind: "business", purpose: "business", address, ...wanted });
  const pointId = await opened.newPoint(debtor.debtorId, { kind: "email", value: email });
  const letterId = opened.newId<"letter">();
  const letter = { debtorId: debtor.debtorId, letterId, creditorId: opened.creditorId, template: "reminder" };
  const planned = { ...letter, sentBy: "email", pointId, withCopies: true, because: "It is due." } as const;
  await opened.database.transaction((tx) => planLetters(tx, [{ ...planned, plannedAt: now }]));
  return { ...debtor, letterId };
}

async function leave() {
  await handOverLetters(desk());
  return sendLetters(desk());
}

type Standing = { sentBy: string; state: string; trouble: string | null; digest: string | null };

/** The letters of a debtor, those by e-mail first. */
async function lettersOf({ debtorId }: { debtorId: string }) {
  const { rows } = await sql<Standing>`
    select sent_by as "sentBy", state, trouble, digest from letter where debtor_id = ${debtorId}
     order by sent_by, letter_id`.execute(opened.database.queries);
  return rows;
}

async function emailsOf({ debtorId }: { debtorId: string }) {
  const { rows } = await sql`
    select from effort where debtor_id = ${debtorId} and kind = 'email'`.execute(opened.database.queries);
  return rows.length;
}

async function words({ debtorId }: { debtorId: string }) {
  const entries = await readTimeline(opened.database.queries, opened.vault, { debtorId, limit: 10 });
  return entries.map((entry) => entry.words);
}

test("a letter by e-mail leaves once, with its page and its invoices, says how to stop more, and is on file", async () => {
  const firm = await plan("billing@firm.example");
  const { queries } = opened.database;
  const { rows } = await sql<{ itemId: string }>`
    select item_id as "itemId" from item where debtor_id = ${firm.debtorId}`.execute(queries);
  const bytes = Buffer.from("%PDF-1.4 a copy");
  const copy = { debtorId: firm.debtorId, bytes, kind: "invoice-copy", mediaType: "application/pdf" } as const;
  await opened.database.transaction(async (tx) => {
    const digest = await keepDocument(opened, tx, { ...copy, name: "INV-1.pdf", addedAt: now });
    for (const { itemId: targetId } of rows) {
      await linkDocuments(tx, [{ debtorId: firm.debtorId, digest, proves: "item", targetId, linkedAt: now }]);
    }
  });
  assert.equal((await leave()).sent, 1);
  assert.equal((await leave()).sent, 0);
  assert.deepEqual(
    server.received.map(({ to }) => to),
    [["billing@firm.example"]],
  );
  const read = await PostalMime.parse(server.received[0]?.bytes ?? "");
  assert.equal(read.subject, "Payment reminder, Bluewater Supply");
  assert.deepEqual([read.from?.name, read.from?.address], ["Harbor Recovery LLC", "desk@example.com"]);
  for (const text of [read.text, read.html]) {
    assert.match(text ?? "", /1,234\.50/);
    assert.match(text ?? "", /1,300\.55/);
    assert.match(text ?? "", /STOP/);
  }
  assert.deepEqual(
    read.attachments.map(({ filename }) => filename),
    ["reminder-2026-11-23.pdf", "INV-1.pdf"],
  );
  assert.match(String(read.headers.find(({ key }) => key === "list-unsubscribe")?.value), /mailto:desk@example\.com/);

  const [letter] = await lettersOf(firm);
  assert.deepEqual([letter?.state, letter?.trouble], ["handed-over", null]);
  const onFile = await openDocument(opened, queries, { debtorId: firm.debtorId, digest: letter?.digest ?? "" });
  assert.equal(onFile?.mediaType, "message/rfc822");
  // What the server got is what is on file, but for the trace that the way leaves.
  assert.ok(server.received[0]?.bytes.includes(Buffer.from(onFile.bytes).subarray(0, 200)));
  assert.equal(await emailsOf(firm), 1);
  assert.match((await words(firm))[0] ?? "", /^An e-mail left: .*1,300\.55 USD, to billing@firm\.example/);
});

test("a person whose address nothing makes proper to use is written to by post instead", async () => {
  const person = await plan("ada@example.com", { kind: "person", purpose: "consumer" });
  await leave();
  assert.equal(server.received.length, 0);
  await handOverLetters(desk());
  const letters = await lettersOf(person);
  assert.deepEqual(
    letters.map(({ sentBy, state }) => [sentBy, state]),
    [
      ["email", "withdrawn"],
      ["post", "handed-over"],
    ],
  );
  assert.match(letters[0]?.trouble ?? "", /Nothing on record makes it proper to use/);
  assert.equal(await emailsOf(person), 0);
});

test("a server that is busy gets it later, under a new permit, and the attempt between does not count", async () => {
  const firm = await plan("later@firm.example");
  await leave();
  assert.deepEqual(
    (await lettersOf(firm)).map(({ state }) => state),
    ["planned"],
  );
  assert.equal(await emailsOf(firm), 0);
  await leave();
  const { rows } = await sql<{ tries: number }>`
    select tries from letter where letter_id = ${firm.letterId}`.execute(opened.database.queries);
  assert.equal(rows[0]?.tries, 1);
  opened.clock.set(now.add({ minutes: 6 }));
  await sql`update contact_point set value = 'now@firm.example'
             where debtor_id = ${firm.debtorId} and kind = 'email'`.execute(opened.database.queries);
  assert.equal((await leave()).sent, 1);
  assert.equal(await emailsOf(firm), 1);
});

test("an address that the server does not know is stopped, and the letter goes by post", async () => {
  const firm = await plan("nobody@firm.example");
  await leave();
  await handOverLetters(desk());
  assert.deepEqual(
    (await lettersOf(firm)).map(({ sentBy, state }) => [sentBy, state]),
    [
      ["email", "failed"],
      ["post", "handed-over"],
    ],
  );
  assert.equal(await emailsOf(firm), 0);
  const { rows } = await sql<{ kind: string }>`
    select kind from address_stop where normalised = 'nobody@firm.example'`.execute(opened.database.queries);
  assert.deepEqual(rows, [{ kind: "returned-mail" }]);
});

test("what a server has against us is no fault of an address: a wrong password stops none, and is tried again", async () => {
  const firm = await plan("trusted@firm.example");
  const guarded = await startMailServer(SMTPServer, { asksForPassword: true });
  const mail = mailPort({ url: guarded.url.replace("//", "//desk:wrong@"), from: "desk@example.com" });
  await handOverLetters(desk());
  await sendLetters({ ...opened, mail });
  await guarded.stop();
  const blocked = await plan("blocked@firm.example");
  await leave();
  assert.deepEqual(
    [await lettersOf(firm), await lettersOf(blocked)].map((letters) =>
      letters.map(({ sentBy, state }) => [sentBy, state]),
    ),
    [
      [["email", "planned"]],
      [
        ["email", "failed"],
        ["post", "planned"],
      ],
    ],
  );
  const { rows } = await sql`
    select from address_stop where normalised in ('trusted@firm.example', 'blocked@firm.example')`.execute(
    opened.database.queries,
  );
  assert.equal(rows.length, 0);
});

test("one that broke off under way, or whose sender died, is perhaps sent, and is not sent again", async () => {
  const broken = await plan("breaks@firm.example");
  await leave();
  const lost = await plan("lost@firm.example");
  await handOverLetters(desk());
  // The process that took it ends here.
  await opened.database.transaction((tx) => takeToSend(desk(), tx, lost));
  opened.clock.set(now.add({ minutes: 20 }));
  await leave();
  for (const firm of [broken, lost]) {
    assert.deepEqual(
      (await lettersOf(firm)).map(({ state }) => state),
      ["perhaps-sent"],
    );
    assert.equal(await emailsOf(firm), 1);
    assert.match((await words(firm))[0] ?? "", /^An e-mail perhaps left/);
  }
  assert.equal(server.received.length, 0);
});

test("one that lay ready while nothing ran is asked of the law anew before it leaves", async () => {
  const firm = await plan("ready@firm.example");
  await handOverLetters(desk());
  await opened.stop(firm.debtorId, "cease");
  await sql`update account set purpose = 'consumer' where debtor_id = ${firm.debtorId}`.execute(
    opened.database.queries,
  );
  await sql`update debtor set kind = 'person' where debtor_id = ${firm.debtorId}`.execute(opened.database.queries);
  opened.clock.set(now.add({ hours: 20 }));
  await leave();
  await leave();
  assert.equal(server.received.length, 0);
  assert.equal(await emailsOf(firm), 0);
});

test("two senders at once share the letters out, and each leaves once", async () => {
  const firms = await Promise.all(Array.from({ length: 6 }, (_, at) => plan(`firm${at}@firm.example`)));
  await handOverLetters(desk());
  const sent = await Promise.all([sendLetters(desk()), sendLetters(desk())]);
  assert.equal(sent[0].sent + sent[1].sent, firms.length);
  assert.equal(new Set(server.received.flatMap(({ to }) => to)).size, firms.length);
});

test("without a mail server it waits in the outbox, and nothing was asked", async () => {
  const firm = await plan("waits@firm.example");
  await handOverLetters(opened);
  await sendLetters(opened);
  assert.deepEqual(
    (await lettersOf(firm)).map(({ state }) => state),
    ["planned"],
  );
  const { rows } = await sql`select from permit where debtor_id = ${firm.debtorId}`.execute(opened.database.queries);
  assert.equal(rows.length, 0);
});

test("what was written to somebody who was erased meanwhile does not leave, and keeps no other from leaving", async () => {
  const [erased, lost, other] = [
    await plan("erased@firm.example"),
    await plan("gone@firm.example"),
    await plan("other@firm.example"),
  ];
  await handOverLetters(desk());
  // The process that took the first one ends here; then both debtors are erased.
  await opened.database.transaction((tx) => takeToSend(desk(), tx, erased));
  for (const { debtorId } of [erased, lost]) {
    await opened.database.transaction((tx) => destroyKey(tx, debtorId, now));
  }
  assert.equal((await sendLetters(desk())).sent, 1);
  opened.clock.set(now.add({ minutes: 20 }));
  await sendLetters(desk());
  assert.deepEqual(
    await Promise.all([erased, lost, other].map(async (firm) => (await lettersOf(firm)).map(({ state }) => state))),
    [["failed"], ["failed"], ["handed-over"]],
  );
});

// Last, for the change stays where the clock is set back.
test("one that was sealed before another place to pay was said is sealed anew, and says the new one", async () => {
  await plan("paying@firm.example");
  await handOverLetters(desk());
  opened.clock.set(now.add({ minutes: 5 }));
  const said = { payTo: "Second Bank, account 4711" };
  const change = { creditorId: opened.creditorId, over: undefined, said, loginId: null, now: opened.clock.now() };
  const changed = await opened.database.transaction((tx) => changeCreditor(opened, tx, change));
  assert.ok(changed.ok, JSON.stringify(changed));
  assert.equal((await sendLetters(desk())).sent, 0);
  assert.equal((await leave()).sent, 1);
  const read = await PostalMime.parse(server.received[0]?.bytes ?? "");
  assert.match(read.text ?? "", /Second Bank, account 4711/);
});

test("an e-mail that is sealed does not leave once no mandate is in force, and is to be made anew", async () => {
  const firm = await plan("billing@ended.example");
  await handOverLetters(desk());
  const [mandate] = await mandatesOf(opened.database.queries, opened.creditorId);
  assert.ok(mandate !== undefined);
  const end = (untilOn: Temporal.PlainDate | null) => {
    const terms = { ...mandate, untilOn };
    const asked = { creditorId: opened.creditorId, over: undefined, mandateId: mandate.mandateId, terms };
    const by = { loginId: opened.loginId, now: opened.clock.now() };
    return opened.database.transaction((tx) => changeMandate(opened, tx, { ...asked, ...by }));
  };
  assert.ok((await end(Temporal.PlainDate.from("2026-11-23"))).ok);
  assert.equal((await leave()).sent, 0);
  const [letter] = await lettersOf(firm);
  assert.deepEqual([letter?.state, letter?.trouble], ["outdated", permitRefusals.no_mandate]);
  assert.equal(await emailsOf(firm), 0);
  assert.ok((await end(null)).ok);
});
