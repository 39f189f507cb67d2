import { strict as assert } from "node:assert";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";
import { startMailServer } from "#platform/test-mail-server";
import { verifyBook } from "#happenings/audit/verify-book";
import { makeLetter } from "#happenings/letters/make-letter";
import { debtorOf, timelineOf, usd } from "./book.ts";
import { openMailOffice } from "./mail-office.ts";

const book = `
  customer_number  customer_name  kind      invoice_number  invoice_date  due_date    amount  address1   city      state  zip    email
  C-1              Alder & Sons   business  INV-1           2026-01-26    2026-02-25  400.00  1 Main St  Columbus  OH     43215  bills@alder.example
  C-2              Birch Bakery   business  INV-2           2026-01-26    2026-02-25  900.00  2 Main St  Columbus  OH     43215  bills@birch.example
`;

const another = `
  C-2              Birch Bakery   business  INV-3           2026-01-20    2026-02-19  100.00  2 Main St  Columbus  OH     43215  bills@birch.example
`.trim();

let server: Awaited<ReturnType<typeof startMailServer>>;
before(async () => void (server = await startMailServer(SMTPServer)));
after(() => server.stop());

type Office = Awaited<ReturnType<typeof openMailOffice>>;
type Alder = Awaited<ReturnType<typeof debtorOf>>;

/** An office whose two reminders are sealed and about to be sent. */
async function openOffice() {
  server.received.length = 0;
  const office = await openMailOffice({ url: server.url, book });
  await office.runOnce();
  await office.handOver();
  return office;
}

async function lettersOf({ running }: Office, { debtorId }: Alder): Promise<string[]> {
  const { rows } = await sql<{ letter: string }>`
    select sent_by || ' ' || state as letter from letter where debtor_id = ${debtorId} order by letter_id`.execute(
    running.database.queries,
  );
  return rows.map(({ letter }) => letter).toSorted();
}

/** How often somebody was written to, as the law counts it. */
async function effortsOf({ running }: Office, { debtorId }: Alder): Promise<number> {
  const { rows } = await sql`select from effort where debtor_id = ${debtorId} and from_whom = 'us'`.execute(
    running.database.queries,
  );
  return rows.length;
}

async function textsTo(address: string): Promise<string[]> {
  const messages = server.received.filter(({ to }) => to.includes(address));
  return Promise.all(messages.map(async ({ bytes }) => (await PostalMime.parse(bytes)).text ?? ""));
}

async function assertVerified({ running }: Office): Promise<void> {
  assert.deepEqual((await verifyBook(running, running.database.queries)).breaches, []);
}

type Meanwhile = (office: Office, alder: Alder) => Promise<{ status: number }>;

// What happens between the sealing of an e-mail and its sending, and what becomes of its letters.
// prettier-ignore
const meanwhile: readonly [string, Meanwhile, readonly string[]][] = [
  ["they pay all of it",
    ({ clerk }, { at, accountId }) => clerk.post(`${at}/payments`, { accountId, amount: usd("400.00"), receivedOn: "2026-03-02" }),
    ["email refused"]],
  ["they contest the invoice",
    ({ clerk }, { at, itemId }) => clerk.post(`${at}/disputes`, { itemId, because: "Never delivered.", raisedOn: "2026-03-02" }),
    ["email refused"]],
  ["all that they owe is paused",
    ({ supervisor }, { at }) => supervisor.post(`${at}/pauses`, { untilOn: "2026-03-20", because: "A flood." }),
    ["email refused"]],
  ["they go bankrupt",
    ({ clerk }, { at }) => clerk.post(`${at}/stops`, { kind: "bankruptcy", because: "A notice.", receivedOn: "2026-03-02" }),
    ["email withdrawn", "post refused"]],
  ["they promise to pay",
    async ({ desk }, { at, accountId }) => {
      desk.at("2026-03-02T15:30:00Z");
      return (await desk.as("collector")).post(`${at}/promises`, { accountId, amount: usd("400.00"), dueOn: "2026-03-06" });
    },
    ["email withdrawn"]],
  ["they write, and wait for an answer",
    ({ clerk, desk }, { at }) => {
      desk.at("2026-03-02T15:30:00Z");
      return clerk.post(`${at}/efforts`, { kind: "email", from: "consumer", at: "2026-03-02T10:20:00-05:00", words: "Whose bill is it?" });
    },
    ["email withdrawn"]],
];

for (const [what, happens, becomes] of meanwhile) {
  test(`an e-mail that is sealed does not leave where ${what} before it is sent`, async () => {
    const office = await openOffice();
    await using _ = office.desk;
    const alder = await debtorOf(office.clerk, "C-1");
    assert.deepEqual(await lettersOf(office, alder), ["email ready"]);
    const answer = await happens(office, alder);
    assert.ok(answer.status < 300, JSON.stringify(answer));
    for (let minute = 0; minute < 3; minute += 1) {
      await office.send();
      await office.handOver();
    }
    assert.deepEqual(await lettersOf(office, alder), becomes);
    assert.deepEqual([await textsTo("bills@alder.example"), await effortsOf(office, alder)], [[], 0]);
    // Nobody else waits for it.
    assert.equal((await textsTo("bills@birch.example")).length, 1);
    await assertVerified(office);
  });
}

test("an e-mail that says another sum by now is written anew, and leaves once", async () => {
  const office = await openOffice();
  await using _ = office.desk;
  const { at, accountId, ...alder } = await debtorOf(office.clerk, "C-1");
  await office.clerk.post(`${at}/payments`, { accountId, amount: usd("100.00"), receivedOn: "2026-03-02" });
  for (let minute = 0; minute < 3; minute += 1) {
    await office.send();
    await office.handOver();
  }
  const texts = await textsTo("bills@alder.example");
  assert.equal(texts.length, 1);
  assert.match(texts[0] ?? "", /300\.00/);
  assert.doesNotMatch(texts[0] ?? "", /400\.00/);
  assert.equal(await effortsOf(office, { at, accountId, ...alder }), 1);
  await assertVerified(office);
});

test("who answers STOP gets no more e-mail at that address, whoever has it and whatever brings it again", async () => {
  const office = await openOffice();
  await using _ = office.desk;
  const { clerk } = office;
  const alder = await debtorOf(clerk, "C-1");
  const { json } = await clerk.get(alder.at);
  const pointOf = (kind: string) => json.points.find((point: { kind: string }) => point.kind === kind).id;
  const optOut = (pointId: string) =>
    clerk.post(`${alder.at}/points/${pointId}/opt-out`, { because: "STOP in the subject." });
  assert.equal((await optOut(pointOf("email"))).status, 204);
  assert.equal((await optOut(pointOf("email"))).json.refusal, "opted_out_already");
  assert.equal((await optOut(pointOf("work"))).json.refusal, "point_gets_no_messages");
  assert.equal((await optOut(alder.debtorId)).json.refusal, "point_is_unknown");
  for (let minute = 0; minute < 3; minute += 1) {
    await office.send();
    await office.handOver();
  }
  assert.deepEqual(await lettersOf(office, alder), ["email withdrawn", "post handed-over"]);
  // The other one holds the same address now, and nobody writes there by hand either.
  const birch = await debtorOf(clerk, "C-2");
  const told = { kind: "email", text: "Bills@Alder.example", source: "creditor" };
  const { json: added } = await clerk.post(`${birch.at}/points`, told);
  office.desk.at("2026-03-03");
  const byHand = { creditorId: birch.creditorId, sentBy: "email", pointId: added.pointId };
  const answer = await makeLetterByHand(office, birch, byHand);
  assert.deepEqual([answer, await textsTo("bills@alder.example")], ["the_law_stops_it", []]);
  assert.match((await timelineOf(clerk, alder.debtorId)).join("\n"), /opted-out: No more messages to email/);
  await assertVerified(office);
});

test("who opted out gets e-mail again once they say so themselves, and it is on record who said it, when, and by what", async () => {
  const office = await openOffice();
  await using _ = office.desk;
  const { clerk, desk } = office;
  const alder = await debtorOf(clerk, "C-1");
  const emailOf = async () => {
    const { points } = (await clerk.get(alder.at)).json;
    return points.find((point: { kind: string }) => point.kind === "email");
  };
  const { id: pointId, optedOutAt } = await emailOf();
  assert.equal(optedOutAt, null);
  const own = { saidBy: "Ann Alder", isOwnWord: true, medium: "letter", on: "2026-03-03", because: "Her letter." };
  const optIn = async (said: object = {}, by = clerk) =>
    (await by.post(`${alder.at}/points/${pointId}/opt-in`, { ...own, ...said })).json?.refusal;
  assert.equal(await optIn(), "not_opted_out");
  await clerk.post(`${alder.at}/points/${pointId}/opt-out`, { because: "STOP in the subject." });
  assert.equal((await emailOf()).optedOutAt.slice(0, 10), "2026-03-02");

  desk.at("2026-03-03");
  assert.equal(await optIn({ isOwnWord: false }), "not_their_own_word");
  assert.equal(await optIn({ on: "2026-03-04" }), "said_in_the_future");
  assert.equal(await optIn({ on: "2026-03-01" }), "said_before_opting_out");
  assert.equal(await optIn({ on: "2026-03-02" }), "said_before_opting_out", "nobody knows which they said first");
  assert.equal(await optIn({}, await desk.as("collector")), "not_allowed");
  // Somebody else has the same address by now: nobody knows which of them opted out.
  const birch = await debtorOf(clerk, "C-2");
  const told = { kind: "email", text: "bills@alder.example", source: "creditor" };
  const { pointId: shared } = (await clerk.post(`${birch.at}/points`, told)).json;
  assert.equal(await optIn(), "address_is_shared");
  await clerk.post(`${birch.at}/points/${shared}/end`, { because: "It was a mistake." });
  const byHand = { creditorId: alder.creditorId, pointId };
  assert.equal(await makeLetterByHand(office, alder, byHand), "the_law_stops_it");

  assert.equal(await optIn(), undefined);
  assert.equal((await emailOf()).optedOutAt, null);
  assert.equal(await optIn(), "not_opted_out");
  assert.match(
    (await timelineOf(clerk, alder.debtorId)).join("\n"),
    /opted-in: Messages to email bills@alder.example are wanted again, said by Ann Alder on 2026-03-03 \(letter\): Her letter/,
  );
  assert.equal(await makeLetterByHand(office, alder, byHand), "made");
  await assertVerified(office);
});

test("what one said who was reached at an address with another opens it to neither, though the other has it no more", async () => {
  const office = await openOffice();
  await using _ = office.desk;
  const { clerk, desk } = office;
  const [alder, birch] = [await debtorOf(clerk, "C-1"), await debtorOf(clerk, "C-2")];
  const told = { kind: "email", text: "bills@alder.example", source: "creditor" };
  const { pointId: theirs } = (await clerk.post(`${birch.at}/points`, told)).json;
  desk.at("2026-03-03");
  assert.equal((await clerk.post(`${birch.at}/points/${theirs}/opt-out`, { because: "STOP" })).status, 204);
  desk.at("2026-03-04");
  await clerk.post(`${birch.at}/points/${theirs}/end`, { because: "They moved." });
  const { points } = (await clerk.get(alder.at)).json;
  const { id: pointId } = points.find((point: { kind: string }) => point.kind === "email");
  const said = { saidBy: "Ann Alder", isOwnWord: true, medium: "letter", on: "2026-03-04", because: "Her letter." };
  const answer = await clerk.post(`${alder.at}/points/${pointId}/opt-in`, said);
  assert.deepEqual([answer.status, answer.json.refusal], [422, "address_is_shared"]);
  const { pointId: again } = (await clerk.post(`${birch.at}/points`, told)).json;
  const byHand = { creditorId: birch.creditorId, pointId: again };
  assert.equal(await makeLetterByHand(office, birch, byHand), "the_law_stops_it");
  await assertVerified(office);
});

/** What the desk with a mail server answers who writes an e-mail by hand. */
async function makeLetterByHand(
  { running }: Office,
  { debtorId }: Alder,
  wanted: { creditorId: string; pointId: string },
) {
  const { database, clock } = running;
  const { rows } = await sql<{ login_id: string }>`
    select login_id from login where username = 'clerk'`.execute(database.queries);
  const by = { debtorId, loginId: rows[0]?.login_id ?? null, now: clock.now() };
  const made = await database.transaction((tx) => makeLetter(running, tx, { ...wanted, ...by, sentBy: "email" }));
  return made.ok ? "made" : made.refusal;
}

test("a letter asks for nothing that rests: an invoice is paused, and the letter names the other one alone", async () => {
  const office = await openMailOffice({ url: server.url, book: `${book.trimEnd()}\n${another}` });
  await using _ = office.desk;
  server.received.length = 0;
  await office.runOnce();
  await office.handOver();
  const { at, itemId } = await debtorOf(office.clerk, "C-2");
  const paused = { itemId, kind: "insurer", untilOn: "2026-03-20", because: "The insurer is asked first." };
  assert.equal((await office.supervisor.post(`${at}/pauses`, paused)).status, 200);
  for (let minute = 0; minute < 3; minute += 1) {
    await office.send();
    await office.handOver();
  }
  const [text = ""] = await textsTo("bills@birch.example");
  const { json } = await office.clerk.get(at);
  const number = json.items.find(({ id }: { id: string }) => id === itemId).number;
  assert.notEqual(text.includes("INV-2"), text.includes("INV-3"), text);
  assert.equal(text.includes(number), false);
  await assertVerified(office);
});

test("an e-mail whose address is used no more goes by post, and not to the address", async () => {
  const office = await openOffice();
  await using _ = office.desk;
  const alder = await debtorOf(office.clerk, "C-1");
  const { json } = await office.clerk.get(alder.at);
  const { id } = json.points.find(({ kind }: { kind: string }) => kind === "email");
  const ended = await office.clerk.post(`${alder.at}/points/${id}/end`, { because: "It is somebody else's." });
  assert.ok(ended.status < 300, JSON.stringify(ended));
  await office.send();
  await office.handOver();
  await office.handOver();
  assert.deepEqual(await lettersOf(office, alder), ["email withdrawn", "post handed-over"]);
  assert.deepEqual(await textsTo("bills@alder.example"), []);
  await assertVerified(office);
});

test("what two debtors owe as one person is told to neither once they are two again", async () => {
  const office = await openMailOffice({ url: server.url, book });
  await using _ = office.desk;
  server.received.length = 0;
  const [alder, birch] = [await debtorOf(office.clerk, "C-1"), await debtorOf(office.clerk, "C-2")];
  await office.supervisor.post(`${birch.at}/merge`, { into: alder.debtorId, because: "One firm, it seems." });
  await office.runOnce();
  await office.handOver();
  const { status } = await office.supervisor.post(`${birch.at}/merge/end`, { because: "Two firms after all." });
  assert.ok(status < 300);
  for (let minute = 0; minute < 3; minute += 1) {
    await office.send();
    await office.handOver();
  }
  for (const { bytes } of server.received) {
    const { text = "" } = await PostalMime.parse(bytes);
    assert.doesNotMatch(text, /1,300\.00/);
    assert.ok(!(text.includes("400.00") && text.includes("900.00")), text);
  }
  await assertVerified(office);
});

test("a letter that waits is taken back at any stage until it leaves, and then is neither sent nor printed", async () => {
  const office = await openOffice();
  await using _ = office.desk;
  const { clerk } = office;
  const [alder, birch] = [await debtorOf(clerk, "C-1"), await debtorOf(clerk, "C-2")];
  const takeBack = async ({ debtorId }: Alder, which: string) => {
    const { json } = await clerk.get(`/letters?which=${which}`);
    const { letterId } = json.letters.find((letter: { debtorId: string }) => letter.debtorId === debtorId);
    const { response } = await clerk.post(`/debtors/${debtorId}/letters/${letterId}/withdraw`, {
      because: "A mistake.",
    });
    return response.status;
  };
  assert.equal(await takeBack(alder, "waiting"), 200);
  await office.send();
  assert.deepEqual([await textsTo("bills@alder.example"), await effortsOf(office, alder)], [[], 0]);
  const { creditorId, at } = birch;
  await clerk.post(`${at}/letters`, { creditorId, again: true });
  assert.equal(await takeBack(birch, "to-print"), 200);
  assert.equal((await clerk.post("/print-runs", {})).json.refusal, "nothing_to_print");
  assert.deepEqual(await lettersOf(office, birch), ["email handed-over", "post withdrawn"]);
  // The e-mail has left, and counts; the letter has not.
  assert.equal(await effortsOf(office, birch), 1);
  await assertVerified(office);
});

test("a letter of a merged debtor that is not printed gives its permit back", async () => {
  const office = await openMailOffice({ url: server.url, book });
  await using _ = office.desk;
  const { clerk, supervisor } = office;
  const [alder, birch] = [await debtorOf(clerk, "C-1"), await debtorOf(clerk, "C-2")];
  await office.runOnce();
  const { creditorId, at } = birch;
  // Planned of the one who is merged, asked about as the person whom both are.
  await supervisor.post(`${at}/merge`, { into: alder.debtorId, because: "One firm." });
  await sql`update letter set sent_by = 'post', point_id = ${birch.addressId}
             where debtor_id = ${birch.debtorId}`.execute(office.running.database.queries);
  await office.handOver();
  assert.deepEqual(await lettersOf(office, birch), ["post handed-over"]);
  await clerk.post(`${at}/stops`, { kind: "bankruptcy", because: "A notice.", receivedOn: "2026-03-02" });
  const { json } = await clerk.post("/print-runs", {});
  assert.deepEqual([json.letters, json.withheld.length], [0, 1], JSON.stringify(json));
  assert.deepEqual([await lettersOf(office, birch), creditorId], [["post refused"], creditorId]);
  const { rows } = await sql`select from effort where kind = 'letter'`.execute(office.running.database.queries);
  assert.equal(rows.length, 0);
  await assertVerified(office);
});
