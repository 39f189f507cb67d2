import { strict as assert } from "node:assert";
import { setTimeout as pause } from "node:timers/promises";
import { test } from "node:test";
import { sql } from "kysely";
import { addToken } from "#access/tokens/store";
import { recognise } from "#happenings/answering/sign-in";
import { endTeam } from "#happenings/office-people/teams";
import { newId } from "#platform/chance";
import { digestOf } from "#platform/secret";
import { debtorOf, takeIn, timelineOf } from "./book.ts";
import { Client } from "./client.ts";
import { Desk, password } from "./desk.ts";

const book = `
  customer_number  customer_name  invoice_number  invoice_date  due_date    amount  phone         state  zip
  C-1              Alder & Sons   INV-1           2026-01-05    2026-02-04  400.00  614-555-0101  OH     43215
`;

async function openDesk() {
  const desk = await Desk.open();
  await takeIn(await desk.as("clerk"), book);
  const [administrator, supervisor] = [await desk.as("administrator"), await desk.as("supervisor")];
  const [ann, bob] = [await desk.with("ann", "collector"), await desk.with("bob", "collector")];
  const { people } = (await administrator.get("/office/people")).json;
  const idOf = (username: string): string =>
    people.find((person: { username: string }) => person.username === username).loginId;
  const { debtorId, at } = await debtorOf(supervisor, "C-1");
  const give = (to: { toLoginId?: string; toTeamId?: string }) =>
    supervisor.post("/assignments", {
      ...{ debtorIds: [debtorId], toLoginId: null, toTeamId: null, because: "Theirs." },
      ...to,
    });
  return { desk, administrator, supervisor, ann, bob, idOf, debtorId, at, give };
}

/** Until an answer is there, or whoever is asked for it waits for a lock of somebody else's. */
async function answeredOrWaiting({ running }: Desk, answer: Promise<unknown>): Promise<void> {
  const state = { isAnswered: false };
  void answer.then(() => (state.isAnswered = true));
  for (let waits = false; !state.isAnswered && !waits;) {
    await pause(5);
    const { rows } = await sql<{ waits: boolean }>`
      select exists (select from pg_stat_activity
                      where datname = current_database() and wait_event_type = 'Lock') as waits
    `.execute(running.database.queries);
    waits = rows[0]?.waits === true;
  }
}

test("who collects no more has no accounts, open debtor or calendar any longer, and everybody calls back", async () => {
  const { desk, administrator, ann, bob, idOf, debtorId, at, give } = await openDesk();
  await using _ = desk;
  assert.equal((await give({ toLoginId: idOf("ann") })).status, 200);
  const agreed = { on: "2026-03-02", time: "14:00", zone: "America/New_York", because: "After lunch." };
  assert.equal((await ann.post(`${at}/callbacks`, agreed)).status, 200);
  const { path } = (await ann.post("/calendar", {})).json;
  const was = { name: "Also ann", role: "collector", teamId: null, creditorId: null };
  const change = (from: object, to: object) =>
    administrator.put(`/office/people/${idOf("ann")}`, { ...was, ...to, was: { ...was, ...from } });

  // Another name and more work keep what is theirs.
  assert.equal((await change({}, { role: "supervisor" })).status, 204);
  assert.equal((await bob.get(at)).status, 404);
  assert.equal((await fetch(desk.url + path)).status, 200);

  assert.equal((await change({ role: "supervisor" }, { role: "clerk" })).status, 204);
  assert.equal((await bob.get(at)).status, 200);
  assert.equal((await fetch(desk.url + path)).status, 404);
  assert.equal((await bob.get("/worklist")).json.callbacks.length, 1);
  const [told] = await timelineOf(bob, debtorId);
  assert.equal(told, "assignment: Also ann takes no work any more: the account is everybody's.");
  assert.equal((await change({ role: "clerk" }, { role: "collector" })).status, 204);
  assert.equal((await fetch(desk.url + path)).status, 404);
});

test("accounts are given to nobody who works on no debtors", async () => {
  const { desk, idOf, give, at, bob } = await openDesk();
  await using _ = desk;
  for (const role of ["clerk", "auditor", "credit_manager", "administrator"]) {
    assert.equal((await give({ toLoginId: idOf(role) })).json.refusal, "person_is_unknown", role);
  }
  assert.equal((await bob.get(at)).status, 200);
  assert.equal((await give({ toLoginId: idOf("supervisor") })).status, 200);
  assert.equal((await bob.get(at)).status, 404);
});

test("a team that is ended while accounts are given to it has none of them", async () => {
  const { desk, administrator, bob, at, give } = await openDesk();
  await using _ = desk;
  const { teamId } = (await administrator.post("/office/teams", { name: "North" })).json;
  const { running } = desk;
  const given = await running.database.transaction(async (tx) => {
    const ended = await endTeam(running, tx, { by: null, now: desk.clock.now(), teamId });
    assert.deepEqual(ended, { ok: true, value: { accounts: 0 } });
    const answer = give({ toTeamId: teamId });
    await answeredOrWaiting(desk, answer);
    return { answer };
  });
  assert.equal((await given.answer).json.refusal, "person_is_unknown");
  assert.equal((await bob.get(at)).status, 200);
});

test("a new link ends also a session that begins at the same instant, and the address of the calendar", async () => {
  const { desk, administrator, ann, idOf } = await openDesk();
  await using _ = desk;
  const { path } = (await ann.post("/calendar", {})).json;
  assert.equal((await fetch(desk.url + path)).status, 200);
  const now = desk.clock.now();
  const linked = await desk.running.database.transaction(async (tx) => {
    const known = await recognise({ tx, now, address: "", body: { username: "ann", password } });
    assert.ok(known.ok);
    const answer = administrator.post(`/office/people/${idOf("ann")}/link`, {});
    await answeredOrWaiting(desk, answer);
    const { loginId } = known.value;
    const times = { madeAt: now, endsAt: now.add({ hours: 1 }) };
    const token = { tokenId: newId(now), digest: digestOf("secret"), loginId, name: null, role: null };
    await addToken(tx, { ...token, ...times });
    return { answer };
  });
  assert.equal((await linked.answer).status, 200);
  assert.equal((await new Client(desk.url, "secret").get("/session")).status, 401);
  assert.equal((await fetch(desk.url + path)).status, 404);
});

test("who leaves looks out for nothing any more, also when they are taken on again", async () => {
  const { desk, administrator, ann, idOf } = await openDesk();
  await using _ = desk;
  const subject = { is: "owes", amount: { amount: "1000.00", currency: "USD" } };
  assert.equal((await ann.post("/lookouts", { subject })).status, 200);
  const kept = async () => {
    const { rows } = await sql`select from lookout where login_id = ${idOf("ann")} and ended_at is null`.execute(
      desk.running.database.queries,
    );
    return rows.length;
  };
  assert.equal(await kept(), 1);
  assert.equal((await administrator.post(`/office/people/${idOf("ann")}/end`, { callbacksToId: null })).status, 200);
  assert.equal(await kept(), 0);
});

test("somebody has a limit of their own before they chose a password, and after they left no new one", async () => {
  const { desk, administrator, ann, idOf } = await openDesk();
  await using _ = desk;
  const limit = (username: string) =>
    administrator.post("/authorities", {
      ...{ kind: "reverse-entry", username, most: { amount: "50.00", currency: "USD" } },
    });
  const nina = { username: "nina", name: "Nina", role: "clerk", teamId: null, creditorId: null };
  assert.equal((await administrator.post("/office/people", nina)).status, 200);
  assert.equal((await limit("nina")).status, 200);
  assert.equal((await limit("nobody")).json.refusal, "nobody_so_named");
  assert.equal((await administrator.post(`/office/people/${idOf("ann")}/end`, { callbacksToId: null })).status, 200);
  assert.equal((await limit("ann")).json.refusal, "nobody_so_named");
  assert.equal((await ann.get("/session")).status, 401);
});
