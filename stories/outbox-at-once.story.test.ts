import { sql } from "kysely";
import { strict as assert } from "node:assert";
import { test } from "node:test";
import { handOverLetters } from "#happenings/letters/hand-over-letters";
import { openArchive } from "#platform/spreadsheet-zip";
import { collectFor, debtorOf, takeIn, timelineOf, usd } from "./book.ts";
import { Desk } from "./desk.ts";

// It is 2 March 2026, ten in the morning, and no mail server is set up.
const book = `
  customer_number  customer_name   kind      invoice_number  invoice_date  due_date    amount  address1   city      state  zip    email
  C-1              Alder & Sons    business  INV-1           2026-01-26    2026-02-25  400.00  1 Main St  Columbus  OH     43215  bills@alder.example
  C-2              Birch Bakery    business  INV-2           2026-01-26    2026-02-25  900.00  2 Main St  Columbus  OH     43215  bills@birch.example
  C-3              Cedar Cabs      business  INV-3           2026-01-26    2026-02-25  300.00  3 Main St  Columbus  OH     43215  bills@cedar.example
`;

type Ref = { readonly debtorId: string; readonly letterId: string };
type Left = Ref & { readonly number: string; readonly because: string };

/** Somebody wrote to three firms, by e-mail or by post: the letters wait. */
async function openOffice(sentBy: "email" | "post" = "email") {
  const desk = await Desk.open();
  await collectFor(desk, "Harbor Cable");
  const [clerk, supervisor] = [await desk.as("clerk"), await desk.as("supervisor")];
  await sql`update login set email = username || '@harbor.example'`.execute(desk.running.database.queries);
  await takeIn(clerk, book, { creditor: "Harbor Cable" });
  const debtors = await Promise.all(["C-1", "C-2", "C-3"].map((number) => debtorOf(clerk, number)));
  const body = { debtorIds: debtors.map(({ debtorId }) => debtorId), template: "reminder", sentBy };
  const { json } = await supervisor.post("/letters", body);
  assert.equal(json.written, 3, JSON.stringify(json));
  const written = json.letters as Ref[];
  const letters = debtors.map(({ debtorId }) => written.find((letter) => letter.debtorId === debtorId) as Ref);
  return { desk, clerk, supervisor, debtors, letters };
}

const leftOf = (left: readonly Left[]) => left.map(({ number, because }) => `${number}: ${because}`);
const gone = "It does not wait any more: it has left, or was stopped before.";

async function statesOf({ running }: Desk): Promise<string[]> {
  const { rows } = await sql<{ said: string }>`
    select debtor.number || ' ' || state as said from letter join debtor using (debtor_id) order by debtor.number`.execute(
    running.database.queries,
  );
  return rows.map(({ said }) => said);
}

test("several letters are taken back with one reason, once however often it is sent, and what had left is named", async () => {
  const { desk, clerk, supervisor, debtors, letters } = await openOffice();
  await using _ = desk;
  const [first, second] = letters;
  const [alder] = debtors;
  assert.ok(first && second && alder);
  const why = { because: "The wrong list." };
  assert.equal((await clerk.post(`/debtors/${first.debtorId}/letters/${first.letterId}/withdraw`, why)).status, 200);
  const unknown = { debtorId: second.debtorId, letterId: crypto.randomUUID() };
  const inCapitals = { ...second, letterId: second.letterId.toUpperCase() };
  const asked = { letters: [...letters, second, inCapitals, unknown], ...why };
  const key = { key: "back" };
  const { status, json } = await supervisor.post("/letters/withdrawn", asked, key);
  assert.deepEqual([status, json.withdrawn], [200, 2], JSON.stringify(json));
  assert.deepEqual(leftOf(json.left), [`C-1: ${gone}`, "C-2: There is no such letter."]);
  assert.deepEqual((await supervisor.post("/letters/withdrawn", asked, key)).json, json);
  assert.deepEqual(await statesOf(desk), ["C-1 withdrawn", "C-2 withdrawn", "C-3 withdrawn"]);
  const told = (await timelineOf(clerk, second.debtorId)).filter((line) => line.startsWith("letter-refused"));
  assert.deepEqual(told, ["letter-refused: An e-mail that waited was taken back. The wrong list."]);
  assert.equal((await (await desk.as("collector")).post("/letters/withdrawn", asked)).status, 403);
});

test("letters on file that are taken back give their permits back, and are not printed", async () => {
  const { desk, supervisor, letters } = await openOffice("post");
  await using _ = desk;
  await handOverLetters(desk.running);
  const efforts = async () => {
    const { rows } = await sql`select from effort where kind = 'letter'`.execute(desk.running.database.queries);
    return rows.length;
  };
  assert.equal(await efforts(), 3);
  const { json } = await supervisor.post("/letters/withdrawn", { letters: letters.slice(0, 2), because: "Paid." });
  assert.deepEqual(json, { withdrawn: 2, left: [] });
  assert.equal(await efforts(), 1, "what did not leave does not count");
  assert.equal((await supervisor.get("/letters?which=to-print")).json.letters.length, 1);
  assert.deepEqual((await (await desk.as("auditor")).get("/verify")).json.breaches, []);
});

test("several e-mails are taken out at once as one archive, and said to be sent; what may not leave is named", async () => {
  const { desk, clerk, supervisor, debtors, letters } = await openOffice();
  await using _ = desk;
  const [first, second, third] = letters;
  const [, , cedar] = debtors;
  assert.ok(first && second && third && cedar);
  desk.at("2026-03-02T16:00:00Z");
  const promise = { accountId: cedar.accountId, amount: usd("300.00"), dueOn: "2026-03-06" };
  assert.equal((await (await desk.as("collector")).post(`${cedar.at}/promises`, promise)).status, 200);
  await supervisor.post(`/debtors/${second.debtorId}/letters/${second.letterId}/take-out`, {});

  const { json } = await clerk.post("/letters/taken-out", { letters });
  assert.deepEqual(json.taken, [first]);
  assert.deepEqual(leftOf(json.left), [
    "C-2: Somebody else has taken it out.",
    "C-3: They promised, or wrote and wait for an answer, since it was planned: it is not wanted any more.",
  ]);
  const { response } = await clerk.post("/letters/taken-out/file", { letters });
  assert.equal(response.headers.get("content-type"), "application/zip");
  const archive = await openArchive(await response.blob(), 10_000_000);
  assert.ok(archive instanceof Map);
  assert.deepEqual([...archive.keys()], ["C-1-reminder-2026-03-02.eml"]);
  const none = await clerk.post("/letters/taken-out/file", { letters: [second, third] });
  assert.deepEqual([none.status, none.json.refusal], [409, "letter_is_not_taken_out"]);

  const sent = await clerk.post("/letters/handed-over", { letters });
  assert.equal(sent.json.marked, 1);
  assert.deepEqual(leftOf(sent.json.left), [
    "C-2: Somebody else has taken it out.",
    "C-3: Nobody has taken it out, or it was said already what came of it.",
  ]);
  assert.deepEqual(await statesOf(desk), ["C-1 handed-over", "C-2 taken-out", "C-3 withdrawn"]);
  const { rows } = await sql`select from effort where kind = 'email'`.execute(desk.running.database.queries);
  assert.equal(rows.length, 2, "that of the first, and of the second, which is out");
  assert.deepEqual((await (await desk.as("auditor")).get("/verify")).json.breaches, []);
});

test("what several people do to the same letters at once is done to each once", async () => {
  const { desk, clerk, supervisor, letters } = await openOffice();
  await using _ = desk;
  const [taken, back] = await Promise.all([
    clerk.post("/letters/taken-out", { letters }),
    supervisor.post("/letters/withdrawn", { letters: letters.toReversed(), because: "The wrong list." }),
  ]);
  const states = await statesOf(desk);
  const count = (state: string) => states.filter((said) => said.endsWith(state)).length;
  assert.deepEqual([count("taken-out"), count("withdrawn")], [taken.json.taken.length, back.json.withdrawn]);
  assert.equal(count("taken-out") + count("withdrawn"), 3, states.join());
  for (const path of ["taken-out", "taken-out/file", "handed-over"]) {
    assert.equal((await (await desk.as("collector")).post(`/letters/${path}`, { letters })).status, 403, path);
  }
});
