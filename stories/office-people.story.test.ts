import { strict as assert } from "node:assert";
import { after, before, describe, test } from "node:test";
import { debtorOf, takeIn, timelineOf } from "./book.ts";
import { Client } from "./client.ts";
import { Desk, password } from "./desk.ts";

const book = `
  customer_number  customer_name  invoice_number  invoice_date  due_date    amount  phone         state  zip
  C-1              Alder & Sons   INV-1           2026-01-05    2026-02-04  400.00  614-555-0101  OH     43215
  C-2              Birch Bakery   INV-2           2026-01-05    2026-02-04  500.00  614-555-0102  OH     43215
`;
const words = "seven herons over the pond";
const nina = { username: "nina", name: "Nina Osei", role: "collector", teamId: null, creditorId: null };

type Person = { loginId: string; username: string; name: string; role: string; teamId: string | null };

async function openDesk() {
  const desk = await Desk.open();
  const administrator = await desk.as("administrator");
  const people = async (): Promise<Person[]> => (await administrator.get("/office/people")).json.people;
  const personOf = async (username: string) => {
    const found = (await people()).find((person) => person.username === username);
    assert.ok(found, `${username} works here`);
    return found;
  };
  const join = (path: string, chosen: string) => {
    const [username, code] = path.replace("/join#", "").split("/");
    return fetch(`${desk.url}/api/join`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ username, code, password: chosen }),
    });
  };
  const signIn = (username: string, chosen: string) => Client.signIn(desk.url, { username, password: chosen });
  return { desk, administrator, people, personOf, join, signIn };
}

const refusalOf = async (response: Response) => ((await response.json()) as { refusal: string }).refusal;

describe("somebody is taken on", () => {
  let office: Awaited<ReturnType<typeof openDesk>>;
  before(async () => {
    office = await openDesk();
  });
  after(() => office.desk[Symbol.asyncDispose]());

  test("by an administrator alone, and chooses the password at a link that opens once", async () => {
    const { desk, administrator, join, signIn } = office;
    for (const role of ["supervisor", "collector", "clerk", "credit_manager", "auditor"] as const) {
      assert.equal((await (await desk.as(role)).post("/office/people", nina)).status, 403, role);
    }
    const added = await administrator.post("/office/people", nina);
    assert.equal(added.status, 200);
    await assert.rejects(signIn("nina", words), /401/);
    assert.equal(await refusalOf(await join(added.json.path, "short")), "password_is_short");
    assert.equal(await refusalOf(await join(added.json.path, "Nina's own password")), "password_is_guessed");
    assert.equal((await join(added.json.path, words)).status, 204);
    assert.equal(await refusalOf(await join(added.json.path, "another password entirely")), "link_opens_nothing");
    const session = await (await signIn("nina", words)).get("/session");
    assert.deepEqual([session.json.login.name, session.json.login.role], ["Nina Osei", "collector"]);
  });

  test("a user name is one person's, also when it is sent twice", async () => {
    const { administrator, people } = office;
    const count = (await people()).length;
    const key = crypto.randomUUID();
    const tom = { ...nina, username: "tom", name: "Tom" };
    const [one, two] = await Promise.all([1, 2].map(() => administrator.post("/office/people", tom, { key })));
    assert.deepEqual([one?.status, two?.status].toSorted(), [200, 409]);
    assert.equal((await people()).length, count + 1);
  });

  test("not by a name with a line break, an odd user name, an unknown team, or without the creditor", async () => {
    const { administrator, people } = office;
    const count = (await people()).length;
    const refusal = async (changed: object) =>
      (await administrator.post("/office/people", { ...nina, username: "eve", ...changed })).json.refusal;
    assert.equal(await refusal({ name: "Eve\nBcc: all" }), "request_is_malformed");
    assert.equal(await refusal({ username: "Eve Adams" }), "request_is_malformed");
    assert.equal(await refusal({ teamId: crypto.randomUUID() }), "team_is_unknown");
    assert.equal(await refusal({ role: "creditor" }), "creditor_is_missing");
    assert.equal(await refusal({ role: "creditor", creditorId: crypto.randomUUID() }), "creditor_is_unknown");
    assert.equal((await people()).length, count);
  });

  test("a link ends after a week, and guessing at one is stopped as guessing at a password is", async () => {
    const { desk, administrator, join } = office;
    const { json } = await administrator.post("/office/people", { ...nina, username: "late" });
    const guesses = await Promise.all(Array.from({ length: 7 }, () => join("/join#late/guess", words)));
    assert.deepEqual(guesses.map(({ status }) => status).toSorted(), [403, 403, 403, 403, 403, 429, 429]);
    desk.clock.set(desk.clock.now().add({ hours: 7 * 24 + 1 }));
    assert.equal(await refusalOf(await join(json.path, words)), "link_opens_nothing");
  });
});

describe("somebody is changed", () => {
  test("over what was read, and what they may do changes with their next request", async () => {
    const { desk, administrator, personOf } = await openDesk();
    await using _ = desk;
    const clerk = await desk.as("clerk");
    const { loginId, name } = await personOf("clerk");
    const was = { name, role: "clerk", teamId: null, creditorId: null };
    const becomes = { ...was, role: "supervisor" };
    assert.equal((await clerk.get("/floor")).status, 403);
    assert.equal((await administrator.put(`/office/people/${loginId}`, { ...becomes, was })).status, 204);
    assert.equal((await clerk.get("/floor")).status, 200);
    const late = await administrator.put(`/office/people/${loginId}`, { ...was, name: "Other", was });
    assert.deepEqual([late.status, late.json.refusal], [409, "person_was_changed"]);
    assert.equal((await personOf("clerk")).role, "supervisor");
  });

  test("nobody makes themselves more or ends themselves, and an office keeps an administrator", async () => {
    const { desk, administrator, personOf } = await openDesk();
    await using _ = desk;
    const { loginId, name } = await personOf("administrator");
    const was = { name, role: "administrator", teamId: null, creditorId: null };
    const less = await administrator.put(`/office/people/${loginId}`, { ...was, role: "clerk", was });
    assert.equal(less.json.refusal, "own_role");
    const gone = await administrator.post(`/office/people/${loginId}/end`, { callbacksToId: null });
    assert.equal(gone.json.refusal, "own_role");

    const other = await desk.with("second", "administrator");
    const second = await personOf("second");
    const [one, two] = await Promise.all([
      administrator.post(`/office/people/${second.loginId}/end`, { callbacksToId: null }),
      other.post(`/office/people/${loginId}/end`, { callbacksToId: null }),
    ]);
    assert.ok(
      [one, two].some(({ status }) => status === 200),
      "one of the two ended the other",
    );
    const left = await Promise.all([administrator, other].map(async (who) => (await who.get("/session")).status));
    assert.deepEqual(left.toSorted(), [200, 401]);
  });

  test("a new link ends the password and every session, and only the newest link opens", async () => {
    const { desk, administrator, personOf, join, signIn } = await openDesk();
    await using _ = desk;
    const clerk = await desk.as("clerk");
    const { loginId } = await personOf("clerk");
    const first = await administrator.post(`/office/people/${loginId}/link`, {});
    const second = await administrator.post(`/office/people/${loginId}/link`, {});
    assert.equal((await clerk.get("/session")).status, 401);
    await assert.rejects(signIn("clerk", password), /401/);
    assert.equal(await refusalOf(await join(first.json.path, words)), "link_opens_nothing");
    assert.equal((await join(second.json.path, words)).status, 204);
    assert.equal((await (await signIn("clerk", words)).get("/session")).status, 200);
  });

  test("one's own password is changed over the old one, and signs one's other sessions out", async () => {
    const { desk, signIn } = await openDesk();
    await using _ = desk;
    const [here, elsewhere] = [await desk.as("clerk"), await desk.as("clerk")];
    const wrong = await here.put("/session/password", { password: "guess", newPassword: words });
    assert.deepEqual([wrong.status, wrong.json.refusal], [403, "password_is_wrong"]);
    const weak = await here.put("/session/password", { password, newPassword: "clerk clerk clerk" });
    assert.equal(weak.json.refusal, "password_is_guessed");
    assert.equal((await here.put("/session/password", { password, newPassword: words })).status, 204);
    assert.deepEqual([(await here.get("/session")).status, (await elsewhere.get("/session")).status], [200, 401]);
    await assert.rejects(signIn("clerk", password), /401/);
    assert.equal((await (await signIn("clerk", words)).get("/session")).status, 200);
  });
});

test("who leaves is signed out, their accounts are everybody's, and somebody else calls back", async () => {
  const { desk, administrator, personOf } = await openDesk();
  await using _ = desk;
  await takeIn(await desk.as("clerk"), book);
  const supervisor = await desk.as("supervisor");
  const [ann, bob] = [await desk.with("ann", "collector"), await desk.with("bob", "collector")];
  const [{ loginId: annId }, { loginId: bobId }] = [await personOf("ann"), await personOf("bob")];
  const { debtorId, at } = await debtorOf(ann, "C-1");
  const toAnn = { debtorIds: [debtorId], toLoginId: annId, toTeamId: null, because: "Knows them." };
  assert.equal((await supervisor.post("/assignments", toAnn)).status, 200);
  const agreed = { on: "2026-03-02", time: "14:00", zone: "America/New_York", because: "After lunch." };
  assert.equal((await ann.post(`${at}/callbacks`, agreed)).status, 200);
  assert.equal((await bob.get(at)).status, 404);

  const end = (callbacksToId: string | null) => administrator.post(`/office/people/${annId}/end`, { callbacksToId });
  assert.equal((await end(null)).json.refusal, "callbacks_need_somebody");
  assert.equal((await end((await personOf("clerk")).loginId)).json.refusal, "successor_cannot_call");
  assert.equal((await ann.get("/session")).status, 200);
  assert.deepEqual((await end(bobId)).json, { accounts: 1, callbacks: 1 });

  assert.equal((await ann.get("/session")).status, 401);
  assert.equal((await bob.get(at)).status, 200);
  const { json } = await bob.get("/worklist");
  assert.deepEqual(
    json.callbacks.map(({ debtor }: { debtor: string }) => debtor),
    ["Alder & Sons"],
  );
  assert.deepEqual((await timelineOf(bob, debtorId)).slice(0, 2), [
    "callback: Also ann works here no more: Also bob calls back.",
    "assignment: Also ann works here no more: the account is everybody's.",
  ]);
  assert.equal((await end(bobId)).json.refusal, "person_is_unknown");
  assert.equal((await supervisor.post("/assignments", toAnn)).json.refusal, "person_is_unknown");

  // Taken on again: with a link, and nothing of what was theirs.
  assert.equal((await administrator.post(`/office/people/${annId}/link`, {})).status, 200);
  assert.equal((await personOf("ann")).teamId, null);
  assert.equal((await supervisor.post("/assignments", toAnn)).status, 200);
});

test("who takes no work is given none, and whoever takes none any more has no accounts left that nobody else sees", async () => {
  const { desk, administrator, personOf } = await openDesk();
  await using _ = desk;
  await takeIn(await desk.as("clerk"), book);
  const supervisor = await desk.as("supervisor");
  const [ann, bob] = [await desk.with("ann", "collector"), await desk.with("bob", "collector")];
  const { loginId, name } = await personOf("ann");
  const { debtorId, at } = await debtorOf(ann, "C-1");
  const give = (toLoginId: string) =>
    supervisor.post("/assignments", { debtorIds: [debtorId], toLoginId, toTeamId: null, because: "Knows them." });
  for (const username of ["clerk", "administrator"]) {
    assert.equal((await give((await personOf(username)).loginId)).json.refusal, "person_is_unknown", username);
  }
  assert.equal((await give(loginId)).status, 200);

  const was = { name, role: "collector", teamId: null, creditorId: null };
  const change = (role: string, before: object) =>
    administrator.put(`/office/people/${loginId}`, { ...was, role, was: before });
  const supervises = { ...was, role: "supervisor" };
  assert.equal((await change("supervisor", was)).status, 204);
  assert.equal((await bob.get(at)).status, 404, "a supervisor takes work, and keeps the account");
  assert.equal((await change("clerk", supervises)).status, 204);
  assert.equal((await bob.get(at)).status, 200);
  assert.equal(
    (await timelineOf(bob, debtorId))[0],
    "assignment: Also ann takes no work any more: the account is everybody's.",
  );
  assert.equal((await give(loginId)).json.refusal, "person_is_unknown");
});

test("a team has a name of its own, is renamed over what was read, and ends once nobody is of it", async () => {
  const { desk, administrator, personOf } = await openDesk();
  await using _ = desk;
  await takeIn(await desk.as("clerk"), book);
  const [supervisor, collector] = [await desk.as("supervisor"), await desk.as("collector")];
  const { teamId } = (await administrator.post("/office/teams", { name: "North" })).json;
  assert.equal((await administrator.post("/office/teams", { name: "North" })).json.refusal, "team_name_is_taken");
  assert.equal((await supervisor.post("/office/teams", { name: "South" })).status, 403);
  const rename = (name: string, before: string) => administrator.put(`/office/teams/${teamId}`, { name, before });
  assert.equal((await rename("Northeast", "North")).status, 204);
  assert.equal((await rename("Northwest", "North")).json.refusal, "team_was_changed");

  const { loginId, name } = await personOf("collector");
  const was = { name, role: "collector", teamId: null, creditorId: null };
  assert.equal((await administrator.put(`/office/people/${loginId}`, { ...was, teamId, was })).status, 204);
  const { debtorId, at } = await debtorOf(supervisor, "C-2");
  const toTeam = { debtorIds: [debtorId], toLoginId: null, toTeamId: teamId, because: "Theirs." };
  assert.equal((await supervisor.post("/assignments", toTeam)).status, 200);
  const end = () => administrator.post(`/office/teams/${teamId}/end`, {});
  assert.equal((await end()).json.refusal, "team_has_people");
  assert.equal((await administrator.put(`/office/people/${loginId}`, { ...was, was: { ...was, teamId } })).status, 204);
  assert.equal((await collector.get(at)).status, 404);
  assert.deepEqual((await end()).json, { accounts: 1 });
  assert.equal((await collector.get(at)).status, 200);
  assert.deepEqual((await administrator.get("/office/teams")).json.teams, []);
  assert.equal((await supervisor.post("/assignments", toTeam)).json.refusal, "person_is_unknown");
  assert.equal((await administrator.post("/office/teams", { name: "Northeast" })).status, 200);
});

describe("what was said of who works here", () => {
  type Told = {
    changeId: string;
    by: string | null;
    whom: string;
    what: string;
    before: string | null;
    after: string | null;
  };
  const at = "/office/people/changes";
  /** Says one thing after another: each at an instant of its own. */
  const inTurn = async (desk: Desk, sayings: readonly (() => Promise<unknown>)[]) => {
    for (const say of sayings) {
      await say();
      desk.clock.set(desk.clock.now().add({ seconds: 1 }));
    }
  };
  const lineOf = ({ by, whom, what, before, after }: Told) => `${by} on ${whom}: ${what} ${before} > ${after}`;

  test("is read with who said it, the newest first: of people, their mail, and teams", async () => {
    const { desk, administrator, personOf, join } = await openDesk();
    await using _ = desk;
    const here = (await personOf("administrator")).name;
    const [clerk, team, hers] = [await personOf("clerk"), { teamId: "" }, { loginId: "", path: "" }];
    const was = { name: clerk.name, role: "clerk", teamId: null, creditorId: null };
    const mail = { email: "nina@office.example", getsDaySheet: true, was: { email: null, getsDaySheet: false } };
    const ofTeam = (name: string, before: string) =>
      administrator.put(`/office/teams/${team.teamId}`, { name, before });
    await inTurn(desk, [
      async () => Object.assign(team, (await administrator.post("/office/teams", { name: "North" })).json),
      () => ofTeam("North", "North"),
      () => ofTeam("Northeast", "North"),
      async () => Object.assign(hers, (await administrator.post("/office/people", { ...nina, ...team })).json),
      () => join(hers.path, words),
      () => administrator.put(`/office/people/${clerk.loginId}`, { ...was, name: "Chris Bell", role: "auditor", was }),
      () => administrator.put(`/office/people/${hers.loginId}/mail`, mail),
      () => administrator.post(`/office/people/${hers.loginId}/link`, {}),
      () => administrator.post(`/office/people/${hers.loginId}/end`, { callbacksToId: null }),
      () => administrator.post(`/office/people/${hers.loginId}/link`, {}),
      () => administrator.post(`/office/teams/${team.teamId}/end`, {}),
    ]);
    const { json } = await administrator.get(at);
    assert.equal(json.next, null);
    assert.deepEqual(json.changes.map(lineOf), [
      `${here} on Northeast: teamEnded Northeast > null`,
      `${here} on Nina Osei: again null > collector`,
      `${here} on Nina Osei: ended collector > null`,
      `${here} on Nina Osei: link null > null`,
      `${here} on Nina Osei: email null > nina@office.example`,
      `${here} on Nina Osei: daySheet null > yes`,
      `${here} on Chris Bell: name ${clerk.name} > Chris Bell`,
      `${here} on Chris Bell: role clerk > auditor`,
      "Nina Osei on Nina Osei: joined null > null",
      `${here} on Nina Osei: added null > collector`,
      `${here} on Nina Osei: team null > Northeast`,
      `${here} on Northeast: teamRenamed North > Northeast`,
      `${here} on Northeast: teamAdded null > North`,
    ]);
  });

  test("page by page, by whoever answers for the office, and by nobody else", async () => {
    const { desk, administrator } = await openDesk();
    await using _ = desk;
    const named = Array.from({ length: 51 }, (_, place) => `Team ${place}`);
    await inTurn(
      desk,
      named.map((name) => () => administrator.post("/office/teams", { name })),
    );
    const first = (await administrator.get(at)).json;
    assert.deepEqual([first.changes.length, first.changes[0].whom], [50, "Team 50"]);
    const second = (await administrator.get(`${at}?after=${first.next}`)).json;
    assert.deepEqual([second.changes.map((one: Told) => one.whom), second.next], [["Team 0"], null]);
    assert.deepEqual((await administrator.get(`${at}?after=${crypto.randomUUID()}`)).json.changes, []);
    for (const role of ["supervisor", "auditor"] as const) {
      assert.equal((await (await desk.as(role)).get(at)).status, 200, role);
    }
    for (const role of ["collector", "clerk", "credit_manager"] as const) {
      assert.equal((await (await desk.as(role)).get(at)).status, 403, role);
    }
  });
});
