import { strict as assert } from "node:assert";
import { test } from "node:test";
import { takeIn } from "./book.ts";
import { Client } from "./client.ts";
import { Desk, password } from "./desk.ts";

const book = `
  customer_number  customer_name  invoice_number  invoice_date  due_date    amount  phone         state  zip
  C-1              Alder & Sons   INV-1           2026-01-05    2026-02-04  400.00  614-555-0101  OH     43215
`;
const at = "/session/tokens";

type Listed = {
  readonly tokenId: string;
  readonly name: string | null;
  readonly person: string;
  readonly role: string | null;
  readonly lastUsedAt: string | null;
  readonly endedBy: string | null;
  readonly opens: boolean;
};

const listOf = async (who: Client): Promise<Listed[]> => (await who.get("/tokens")).json.tokens;

/** The keys of a list that have a name, for those that stories sign in with have none. */
const named = async (who: Client) => (await listOf(who)).filter(({ name }) => name !== null);

async function make(who: Client, wanted: object) {
  const { status, json } = await who.post(at, { password, ...wanted });
  assert.equal(status, 200, JSON.stringify(json));
  return json as { readonly tokenId: string; readonly token: string; readonly endsAt: string };
}

test("a key acts as whoever made it, says when it was used, and opens nothing once it is ended", async () => {
  await using desk = await Desk.open();
  const clerk = await desk.as("clerk");
  const { tokenId, token, endsAt } = await make(clerk, { name: " Night import ", days: 30 });
  assert.equal(endsAt, "2026-04-01T15:00:00Z");
  const [made] = await named(clerk);
  assert.ok(made !== undefined && made.lastUsedAt === null && made.opens);
  assert.deepEqual([made.tokenId, made.name, made.person, made.role], [tokenId, "Night import", "The clerk", null]);
  assert.equal(JSON.stringify(await listOf(clerk)).includes(token), false, "the secret is told once");

  const program = new Client(desk.url, token);
  desk.at("2026-03-03T15:00:00Z");
  await takeIn(program, book);
  desk.at("2026-03-03T15:00:30Z");
  assert.equal((await program.get("/session")).json.login.username, "clerk");
  assert.equal((await named(clerk))[0]?.lastUsedAt, "2026-03-03T15:00:00Z", "it is kept to the minute");
  desk.at("2026-03-03T15:02:00Z");
  await program.get("/session");
  assert.equal((await named(clerk))[0]?.lastUsedAt, "2026-03-03T15:02:00Z");

  const end = `/tokens/${tokenId}`;
  assert.equal((await clerk.delete(end)).status, 204);
  assert.equal((await program.get("/session")).status, 401);
  const again = await clerk.delete(end);
  assert.deepEqual([again.status, again.json.refusal], [409, "token_has_ended"]);
  const [ended] = await named(clerk);
  assert.deepEqual([ended?.opens, ended?.endedBy], [false, "The clerk"]);
});

test("a key is made over the password, which is not guessed, and what is sent twice makes two", async () => {
  await using desk = await Desk.open();
  const clerk = await desk.as("clerk");
  const wrong = await clerk.post(at, { password: "a guess of somebody", name: "Mine" });
  assert.deepEqual([wrong.status, wrong.json.refusal], [403, "password_is_wrong"]);
  for (const body of [
    { password, name: " " },
    { password, name: "A\nB" },
    { password },
    { password, name: "A", days: 0 },
    { password, name: "A", days: 366 },
    { password, name: "A", role: "owner" },
  ]) {
    assert.equal((await clerk.post(at, body)).status, 400, JSON.stringify(body));
  }
  assert.deepEqual(await named(clerk), []);
  const twice = { key: "once" };
  const first = await clerk.post(at, { password, name: "Mine" }, twice);
  const second = await clerk.post(at, { password, name: "Mine" }, twice);
  assert.notEqual(first.json.token, second.json.token, "its answer is kept nowhere");
  assert.equal((await named(clerk)).length, 2);
  for (let tries = 0; tries < 5; tries += 1) await clerk.post(at, { password: "a guess of somebody", name: "Mine" });
  const late = await clerk.post(at, { password, name: "Mine" });
  assert.deepEqual([late.status, late.json.refusal], [429, "too_many_attempts"]);
});

test("a key that is narrowed to a role may what both may, and nothing more, and makes no wider one without the password", async () => {
  await using desk = await Desk.open();
  await takeIn(await desk.as("clerk"), book);
  const supervisor = await desk.as("supervisor");
  const reads = new Client(desk.url, (await make(supervisor, { name: "Dashboard", role: "auditor" })).token);
  assert.equal((await reads.get("/debtors")).status, 200);
  assert.equal((await reads.get("/office/settings")).status, 200);
  const { json } = await reads.get("/session");
  assert.deepEqual(
    [json.login.role, json.may.includes("readAging"), json.may.includes("runDay")],
    ["supervisor", true, false],
  );
  assert.equal((await reads.post("/days", {})).status, 403);
  assert.equal((await reads.post(at, { password: "unknown to it", name: "Wider" })).status, 403);

  // What the role may and the person may not, the key may not: a supervisor changes no settings.
  const wider = new Client(desk.url, (await make(supervisor, { name: "Settings", role: "administrator" })).token);
  assert.equal((await wider.put("/office/settings", { over: 1, name: "Mine" })).status, 403);
  // By a command line the same is asked for with user name and password.
  const asked = { username: "supervisor", password, name: "Script", role: "auditor", days: 1 };
  const { token } = (await supervisor.post("/tokens", asked)).json;
  assert.equal((await new Client(desk.url, token).post("/days", {})).status, 403);
  desk.at("2026-03-03T15:00:00Z");
  assert.equal((await new Client(desk.url, token).get("/session")).status, 401, "its day is over");
});

test("everybody sees and ends their own keys, an administrator everybody's, an auditor sees all and ends none of others", async () => {
  await using desk = await Desk.open();
  const [clerk, collector, administrator, auditor] = await Promise.all([
    desk.as("clerk"),
    desk.as("collector"),
    desk.as("administrator"),
    desk.as("auditor"),
  ]);
  const { tokenId, token } = await make(clerk, { name: "Import" });
  assert.deepEqual(await named(collector), []);
  for (const who of [administrator, auditor]) {
    assert.deepEqual(
      (await named(who)).map(({ name, person }) => [name, person]),
      [["Import", "The clerk"]],
    );
  }
  for (const who of [collector, auditor]) {
    const { status, json } = await who.delete(`/tokens/${tokenId}`);
    assert.deepEqual([status, json.refusal], [404, "token_is_unknown"]);
  }
  assert.equal((await administrator.delete(`/tokens/${tokenId}`)).status, 204);
  assert.equal((await new Client(desk.url, token).get("/session")).status, 401);
  assert.equal((await named(clerk))[0]?.endedBy, "The administrator");
});

test("a changed password, a new link and leaving end all keys, and signing out the one that asks", async () => {
  await using desk = await Desk.open();
  const clerk = await desk.as("clerk");
  const administrator = await desk.as("administrator");
  const opens = async () => (await named(administrator)).filter((one) => one.opens).map(({ name }) => name);
  const out = new Client(desk.url, (await make(clerk, { name: "Signed out" })).token);
  assert.equal((await out.delete("/session")).status, 204);
  assert.equal((await out.get("/session")).status, 401);
  const kept = new Client(desk.url, (await make(clerk, { name: "Asks" })).token);
  await make(clerk, { name: "Other" });
  const newPassword = "an altogether different one";
  assert.equal((await kept.put("/session/password", { password, newPassword })).status, 204);
  assert.deepEqual(await opens(), ["Asks"]);

  const { people } = (await administrator.get("/office/people")).json;
  const { loginId } = people.find(({ username }: { username: string }) => username === "clerk");
  assert.equal((await administrator.post(`/office/people/${loginId}/link`, {})).status, 200);
  assert.deepEqual(await opens(), []);
  assert.equal((await kept.get("/session")).status, 401);
});
