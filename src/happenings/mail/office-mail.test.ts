import { strict as assert } from "node:assert";
import { after, before, beforeEach, test } from "node:test";
import PostalMime from "postal-mime";
import { sql } from "kysely";
import { SMTPServer } from "smtp-server";
import { setPersonMail } from "#access/people/store";
import { addLogin } from "#access/store";
import { listMail, takeMail } from "#mail/store";
import { newId } from "#platform/chance";
import { mailPort } from "#platform/mail";
import { startMailServer } from "#platform/test-mail-server";
import { openEmptyDesk } from "#happenings/testing/empty-desk";
import { planOfficeMail, sendOfficeMail } from "./office-mail.ts";

const now = Temporal.Instant.from("2026-11-23T22:00:00Z");
let opened: Awaited<ReturnType<typeof openEmptyDesk>>;
let server: Awaited<ReturnType<typeof startMailServer>>;

before(async () => {
  [opened, server] = await Promise.all([openEmptyDesk(now), startMailServer(SMTPServer)]);
  for (const username of ["mara", "breaks", "later", "nobody", "leaver"]) await employ(username);
});
after(async () => void (await Promise.all([opened.close(), server.stop()])));
beforeEach(() => {
  server.received.length = 0;
  opened.desk.clock.set(now);
});

/** Somebody who works here, with an address. */
async function employ(username: string) {
  const { queries } = opened.desk.database;
  const loginId = newId<"login">(now);
  await addLogin(queries, { loginId, username, name: username, role: "supervisor", password: "none" }, now);
  const was = { email: null, getsDaySheet: false };
  const mail = { email: `${username}@example.com`, getsDaySheet: true, was, changeId: newId(now) };
  await setPersonMail(queries, { ...mail, loginId, by: loginId, at: now });
}

const desk = () => ({ ...opened.desk, mail: mailPort({ url: server.url, from: "desk@example.com" }) });

function plan(to: string, subject: string) {
  return desk().database.transaction((tx) => planOfficeMail(desk(), tx, { to, subject, text: "All is done.", now }));
}

async function stateOf(mailId: string) {
  const listed = await listMail(desk().database.queries);
  return listed.find((each) => each.mailId === mailId);
}

test("what a transaction that is undone wrote down is never sent", async () => {
  const undone = desk().database.transaction(async (tx) => {
    await planOfficeMail(desk(), tx, { to: "mara@example.com", subject: "Undone", text: "No.", now });
    throw new Error("undone");
  });
  await assert.rejects(undone, /undone/);
  await sendOfficeMail(desk());
  assert.equal(server.received.length, 0);
});

test("a planned message is sent once, by its own id, and says so", async () => {
  const mailId = await plan("mara@example.com", "The day's sheet");
  await sendOfficeMail(desk());
  await sendOfficeMail(desk());
  assert.equal(server.received.length, 1);
  const read = await PostalMime.parse(server.received[0]?.bytes ?? "");
  assert.equal(read.messageId, `<${mailId}@example.com>`);
  assert.equal((await stateOf(mailId))?.state, "handed-over");
});

test("a message to who has left meanwhile is not sent, and says so", async () => {
  const mailId = await plan("leaver@example.com", "The day's sheet");
  await sql`update login set ended_at = ${now} where username = 'leaver'`.execute(desk().database.queries);
  await sendOfficeMail(desk());
  assert.equal(server.received.length, 0);
  const mail = await stateOf(mailId);
  assert.deepEqual([mail?.state, mail?.because], ["failed", "Nobody who signs in here has this address any more."]);
});

test("two senders at once share the messages out, and each is sent once", async () => {
  const subjects = Array.from({ length: 12 }, (_, at) => `Sheet ${at}`);
  for (const subject of subjects) await plan("mara@example.com", subject);
  await Promise.all([sendOfficeMail(desk()), sendOfficeMail(desk())]);
  const read = await Promise.all(server.received.map(({ bytes }) => PostalMime.parse(bytes)));
  assert.deepEqual(read.map(({ subject }) => subject).toSorted(), subjects.toSorted());
});

test("a message whose sender died under way is perhaps sent, and is not sent again", async () => {
  const mailId = await plan("mara@example.com", "Lost");
  // The process that took it ends here.
  await desk().database.transaction((tx) => takeMail(tx, now));
  await sendOfficeMail(desk());
  assert.equal((await stateOf(mailId))?.state, "sending");
  opened.desk.clock.set(now.add({ minutes: 20 }));
  await sendOfficeMail(desk());
  assert.equal((await stateOf(mailId))?.state, "perhaps-sent");
  assert.equal(server.received.length, 0);
});

test("a message that broke off under way is perhaps sent, and is not sent again", async () => {
  const mailId = await plan("breaks@example.com", "Broken");
  await sendOfficeMail(desk());
  assert.equal((await stateOf(mailId))?.state, "perhaps-sent");
  opened.desk.clock.set(now.add({ hours: 24 }));
  assert.equal((await sendOfficeMail(desk())).tried, 0);
});

test("one that is put off is tried again later and given up in the end; one that is refused is not tried again", async () => {
  const [later, never] = [await plan("later@example.com", "Later"), await plan("nobody@example.com", "Never")];
  await sendOfficeMail(desk());
  assert.equal((await stateOf(never))?.state, "failed");
  assert.equal((await stateOf(later))?.state, "planned");
  assert.match((await stateOf(later))?.because ?? "", /451/);
  assert.equal((await sendOfficeMail(desk())).tried, 0);
  for (const hours of [1, 2, 6, 24]) {
    opened.desk.clock.set(now.add({ hours }));
    assert.equal((await sendOfficeMail(desk())).tried, 1);
  }
  assert.equal((await stateOf(later))?.state, "failed");
});

test("without a mail server a message is kept, and says that it was not sent and why", async () => {
  const mailId = await plan("mara@example.com", "Nowhere");
  await sendOfficeMail({ ...desk(), mail: mailPort(undefined) });
  const mail = await stateOf(mailId);
  assert.deepEqual([mail?.state, mail?.because], ["failed", "No mail server is set up."]);
});
