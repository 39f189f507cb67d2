import { sql } from "kysely";
import { strict as assert } from "node:assert";
import { test } from "node:test";
import { handOverLetters } from "#happenings/letters/hand-over-letters";
import { collectFor, debtorOf, takeIn, timelineOf } from "./book.ts";
import { Desk } from "./desk.ts";

// It is 2 March 2026.
const book = `
  customer_number  customer_name   kind      language  invoice_number  invoice_date  due_date    amount  address1   city      state  zip    email
  C-1              Alder & Sons    business  es        INV-1           2026-01-05    2026-02-04  300.00  1 Main St  Columbus  OH     43215  bills@alder.example
  C-2              Birch Bakery    business  en        INV-2           2026-01-26    2026-02-25  900.00  2 Main St  Columbus  OH     43215  -
  C-3              Carol Dane      person    en        INV-3           2026-01-01    2026-01-20  120.00  3 Main St  Columbus  OH     43215  -
  C-4              Nowhere Ltd     business  en        INV-4           2026-01-26    2026-02-25  70.00   -          -         -      -      -
`;

async function openOffice() {
  const desk = await Desk.open();
  await collectFor(desk, "Harbor Cable");
  const clerk = await desk.as("clerk");
  await takeIn(clerk, book, { creditor: "Harbor Cable" });
  const supervisor = await desk.as("supervisor");
  const { json } = await supervisor.get("/book/fitting?find=overdue>0&sort=number");
  return { desk, clerk, supervisor, debtorIds: json.debtorIds as string[], isMore: json.isMore as boolean };
}

type Left = { number: string; because: string; rule?: string | null };
const leftOf = (left: Left[]) =>
  left.map(({ number, because }) => `${number}: ${because}`).toSorted((a, b) => a.localeCompare(b));

async function lettersOf({ running }: Desk): Promise<string[]> {
  const { rows } = await sql<{ number: string; template: string; sentBy: string; state: string }>`
    select debtor.number, template, sent_by as "sentBy", state from letter join debtor using (debtor_id)
     order by debtor.number`.execute(running.database.queries);
  return rows.map(({ number, template, sentBy, state }) => `${number} ${template} ${sentBy} ${state}`);
}

test("all that fit a filter are told by id, each once, and what is done is done to those", async () => {
  const { desk, clerk, debtorIds, isMore } = await openOffice();
  await using _ = desk;
  const known = await Promise.all(["C-1", "C-2", "C-3", "C-4"].map(async (number) => debtorOf(clerk, number)));
  assert.deepEqual([debtorIds, isMore], [known.map(({ debtorId }) => debtorId), false]);
  const none = await clerk.get("/book/fitting?find=open>5000");
  assert.deepEqual(none.json, { debtorIds: [], isMore: false });
  assert.equal((await clerk.get("/book/fitting?find=overdue:perhaps")).status, 400);
});

test("letters to many are looked at first, and who cannot be written to is named with the reason", async () => {
  const { desk, clerk, supervisor, debtorIds } = await openOffice();
  await using _ = desk;
  const carol = await debtorOf(clerk, "C-3");
  const stop = { kind: "cease", because: "Write to me no more.", receivedOn: "2026-03-02" };
  assert.equal((await clerk.post(`${carol.at}/stops`, stop)).status, 200);
  const body = { debtorIds, template: "reminder", sentBy: "email" };
  const looked = await supervisor.post("/letters", { ...body, isDry: true });
  assert.equal(looked.status, 200, JSON.stringify(looked.json));
  assert.deepEqual([looked.json.written, looked.json.letters], [2, []]);
  assert.deepEqual(leftOf(looked.json.left), [
    "C-3: The law lets nothing of it leave today.",
    "C-4: There is no postal address in use to write to.",
  ]);
  assert.match(looked.json.left.find(({ number }: Left) => number === "C-3").rule, /^[a-z]+\.[a-z.-]+/);
  assert.deepEqual(await lettersOf(desk), [], "looking writes nothing");

  const made = await supervisor.post("/letters", body);
  assert.deepEqual([made.json.written, leftOf(made.json.left)], [2, leftOf(looked.json.left)]);
  assert.equal(made.json.letters.length, 2, "what was written is named, to take it back by");
  assert.deepEqual(await lettersOf(desk), ["C-1 reminder email planned", "C-2 reminder post planned"]);
  await handOverLetters(desk.running);
  assert.deepEqual(await lettersOf(desk), ["C-1 reminder email planned", "C-2 reminder post handed-over"]);

  const again = await supervisor.post("/letters", body);
  assert.equal(again.json.written, 0, "one message a day");
  assert.equal((await lettersOf(desk)).length, 2);
});

test("what the law lets not leave by e-mail goes by post, where it lets it", async () => {
  const { desk, clerk, supervisor } = await openOffice();
  await using _ = desk;
  const carol = await debtorOf(clerk, "C-3");
  assert.equal(
    (await clerk.post(`${carol.at}/points`, { kind: "email", text: "carol@dane.example", source: "consumer" })).status,
    200,
  );
  const body = { debtorIds: [carol.debtorId], template: "reminder", sentBy: "email" };
  assert.equal((await supervisor.post("/letters", { ...body, isDry: true })).json.written, 1);
  const { json } = await supervisor.post("/letters", body);
  assert.deepEqual([json.written, json.left], [1, []]);
  assert.deepEqual(await lettersOf(desk), ["C-3 reminder post planned"]);
});

test("many rest until a day, once however often the request comes, and who rests already is named", async () => {
  const { desk, clerk, supervisor, debtorIds } = await openOffice();
  await using _ = desk;
  const first = await debtorOf(clerk, "C-1");
  const asked = { untilOn: "2026-03-20", because: "The hurricane." };
  assert.equal((await supervisor.post(`${first.at}/pauses`, asked)).status, 200);
  const key = { key: "many-1" };
  const paused = await supervisor.post("/pauses", { ...asked, debtorIds }, key);
  assert.equal(paused.status, 200, JSON.stringify(paused.json));
  assert.deepEqual(
    [paused.json.paused, leftOf(paused.json.left)],
    [3, ["C-1: That rests already. End that pause first, and begin another."]],
  );
  assert.deepEqual((await supervisor.post("/pauses", { ...asked, debtorIds }, key)).json, paused.json);
  const second = await debtorOf(clerk, "C-2");
  const begun = (await timelineOf(clerk, second.debtorId)).filter((line) => line.startsWith("pause-begun"));
  assert.deepEqual(begun, ["pause-begun: Paused until 2026-03-20. The hurricane."]);
  const { json: worklist } = await supervisor.get("/worklist");
  assert.deepEqual(worklist.entries, [], "what rests is on no worklist");
  for (const { debtorId, pauseId } of paused.json.pauses) {
    const ended = await supervisor.post(`/debtors/${debtorId}/pauses/${pauseId}/end`, { because: "Undone." });
    assert.equal(ended.status, 204, JSON.stringify(ended.json));
  }
  const past = await supervisor.post("/pauses", { debtorIds, untilOn: "2026-03-01", because: "Late." });
  assert.equal(past.json.refusal, "pause_ends_in_the_past");
});

test("many are put off and handed over, and a collector does none of it to those of others", async () => {
  const { desk, supervisor, debtorIds } = await openOffice();
  await using _ = desk;
  const off = await supervisor.post("/snoozes", { debtorIds, on: "2026-03-05", because: "The month's end." });
  assert.deepEqual(off.json, { snoozed: 4, left: [] });
  const given = await supervisor.post("/assignments", {
    debtorIds,
    toLoginId: (await supervisor.get("/workers")).json.people[0]?.loginId,
    because: "The new one.",
  });
  assert.equal(given.status, 200, JSON.stringify(given.json));
  assert.equal(given.json.debtors, 4);
  const other = await desk.with("other", "collector");
  const rest = await other.post("/pauses", { debtorIds, untilOn: "2026-03-20", because: "Not mine." });
  assert.deepEqual(rest.json, { paused: 0, pauses: [], left: [] });
});
