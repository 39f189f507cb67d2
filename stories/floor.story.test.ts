import { strict as assert } from "node:assert";
import { test } from "node:test";
import { debtorOf, takeIn, usd } from "./book.ts";
import { Desk } from "./desk.ts";

const book = `
  customer_number  customer_name  invoice_number  invoice_date  due_date    amount  phone         state  zip
  C-1              Alder & Sons   INV-1           2026-01-05    2026-02-04  400.00  614-555-0101  OH     43215
  C-2              Birch Bakery   INV-2           2026-01-05    2026-02-04  500.00  614-555-0102  OH     43215
`;

type Row = { readonly debtor: string; readonly person: string | null; readonly amount: { amount: string } | null };

test("the board says who did what, and a promise and its money count for whoever took it", async () => {
  await using desk = await Desk.open();
  await takeIn(await desk.as("clerk"), book);
  const [ann, supervisor] = [await desk.as("collector"), await desk.as("supervisor")];
  const { at, accountId, debtorId } = await debtorOf(ann, "C-1");
  assert.equal((await ann.get("/floor")).status, 403);
  assert.equal((await ann.get("/floor/waiting")).status, 403);

  await ann.put(`${at}/lease`, {});
  await ann.post(`${at}/promises`, { accountId, amount: usd("150.00"), dueOn: "2026-03-02" });
  await ann.post(`${at}/payments`, { accountId, amount: usd("100.00"), receivedOn: "2026-03-02" });
  const { json: board } = await supervisor.get("/floor");
  const person = board.people.find(({ name }: { name: string }) => name === "The collector");
  assert.deepEqual([person.promised, person.collected], [[usd("150.00")], [usd("100.00")]]);
  assert.deepEqual(
    person.on.map((open: { debtorId: string }) => open.debtorId),
    [debtorId],
  );
  assert.deepEqual([board.all.promised, board.all.collected], [[usd("150.00")], [usd("100.00")]]);
  assert.equal(
    board.all.due,
    board.people.reduce((sum: number, { due }: { due: number }) => sum + due, 0),
  );

  const { json: waiting } = await supervisor.get("/floor/waiting");
  assert.deepEqual(
    waiting.promises.map((one: { debtor: string; isBroken: boolean }) => [one.debtor, one.isBroken]),
    [["Alder & Sons", false]],
  );
  const untouched = waiting.untouched.map((one: { debtor: string }) => one.debtor);
  assert.ok(untouched.includes("Birch Bakery"));
  // A figure opens into the debtors of whom it is made, of a person, of everybody, and of nobody.
  const behind = async (figure: string, whose: string) => {
    const { json } = await supervisor.get(`/floor/figures/${figure}?${whose}`);
    return json.rows.map((row: Row) => [row.debtor, row.person, row.amount?.amount ?? null]);
  };
  assert.deepEqual(await behind("collected", `by=person&id=${person.loginId}`), [
    ["Alder & Sons", "The collector", "100.00"],
  ]);
  assert.deepEqual(await behind("promised", ""), [["Alder & Sons", "The collector", "150.00"]]);
  assert.deepEqual(await behind("promised", "by=person"), []);
  assert.deepEqual(await behind("collected", "by=team"), [["Alder & Sons", "The collector", "100.00"]]);
  assert.equal((await ann.get("/floor/figures/worked")).status, 403);
  assert.equal((await supervisor.get("/floor?on=2126-01-01")).json.refusal, "day_is_to_come");
  // Another day has nothing of this one.
  const { json: before } = await supervisor.get("/floor?on=2026-02-27");
  assert.deepEqual([before.all.promised, before.all.collected], [[], []]);
});

test("what was worked on a day stays that day's when somebody else works the same case later", async () => {
  await using desk = await Desk.open();
  await takeIn(await desk.as("clerk"), book);
  desk.at("2026-03-02T15:30:00Z");
  const [ann, bob] = [await desk.with("ann", "collector"), await desk.with("bob", "collector")];
  const supervisor = await desk.as("supervisor");
  const { at } = await debtorOf(ann, "C-1");
  const wrote = { kind: "letter", from: "us", at: "2026-03-02T15:00:00Z", words: "A letter of our own." };
  assert.equal((await ann.post(`${at}/efforts`, wrote)).status, 200);
  desk.at("2026-03-03T15:30:00Z");
  const later = { ...wrote, at: "2026-03-03T15:00:00Z" };
  const { json: second } = await bob.post(`${at}/efforts`, later);

  const workedOn = async (on: string) => {
    const { json } = await supervisor.get(`/floor?on=${on}`);
    const people = json.people as { name: string; worked: number; due: number | null }[];
    return { isOver: json.isOver, due: json.all.due, worked: people.flatMap((one) => (one.worked ? [one.name] : [])) };
  };
  assert.deepEqual(await workedOn("2026-03-02"), { isOver: true, due: null, worked: ["Also ann"] });
  assert.deepEqual((await workedOn("2026-03-03")).worked, ["Also bob"]);
  // What was recorded by mistake and is taken back was not worked.
  const back = await bob.post(`${at}/efforts/${second.effortId}/taken-back`, { because: "It was another debtor." });
  assert.ok(back.status < 300, JSON.stringify(back.json));
  assert.deepEqual((await workedOn("2026-03-03")).worked, []);
  assert.deepEqual((await workedOn("2026-03-02")).worked, ["Also ann"]);
});

test("a supervisor makes the day's sheet while the day goes on, once it is over only one, and it is read as it stood then", async () => {
  await using desk = await Desk.open();
  await takeIn(await desk.as("clerk"), book);
  const [ann, supervisor, administrator] = [
    await desk.as("collector"),
    await desk.as("supervisor"),
    await desk.as("administrator"),
  ];
  const { at, accountId, debtorId } = await debtorOf(ann, "C-1");
  await ann.post(`${at}/promises`, { accountId, amount: usd("150.00"), dueOn: "2026-03-02" });
  assert.equal((await ann.get("/floor/sheet")).status, 403);
  assert.equal((await administrator.post("/floor/sheet", {})).status, 403);
  const { json: before } = await supervisor.get("/floor/sheet");
  assert.deepEqual([before.sheet, before.mayMake, before.days], [null, true, []]);
  const both = await Promise.all([supervisor.post("/floor/sheet", {}), supervisor.post("/floor/sheet", {})]);
  assert.deepEqual(
    both.map(({ status }) => status),
    [204, 204],
  );
  const part = async (name: string) => {
    const { json } = await supervisor.get("/floor/sheet");
    return json.sheet.parts.find((one: { name: string }) => one.name === name).rows;
  };
  const cells = ["Alder & Sons", "The collector", "150.00", "USD"];
  assert.deepEqual(await part("Largest new promises"), [{ cells, debtorId }]);
  const other = await debtorOf(ann, "C-2");
  const further = { accountId: other.accountId, amount: usd("50.00"), dueOn: "2026-03-02" };
  assert.equal((await ann.post(`${other.at}/promises`, further)).status, 200);
  assert.equal((await part("Largest new promises")).length, 1);
  const standing = async () => {
    const { json } = await supervisor.get("/floor/sheet");
    return [json.sheet.isProvisional, json.mayMake, json.sheet.madeAt];
  };
  assert.deepEqual(await standing(), [true, true, desk.running.clock.now().toString()]);
  desk.at("2026-03-02T18:30:00-05:00");
  const atClose = await Promise.all([supervisor.post("/floor/sheet", {}), supervisor.post("/floor/sheet", {})]);
  assert.deepEqual(atClose.map(({ status }) => status).toSorted(), [204, 409]);
  assert.equal((await part("Largest new promises")).length, 2);
  assert.deepEqual(await standing(), [false, false, desk.running.clock.now().toString()]);
});

test("an administrator gives people their addresses, and nobody else does", async () => {
  await using desk = await Desk.open();
  const [administrator, supervisor] = [await desk.as("administrator"), await desk.as("supervisor")];
  const { json } = await supervisor.get("/office/people");
  const mara = json.people.find(({ username }: { username: string }) => username === "credit_manager");
  assert.deepEqual([mara.email, mara.getsDaySheet], [null, true]);
  const at = `/office/people/${mara.loginId}/mail`;
  const was = { email: null, getsDaySheet: true };
  assert.equal((await supervisor.put(at, { email: "m@example.com", getsDaySheet: true, was })).status, 403);
  assert.equal((await administrator.put(at, { email: "no address", getsDaySheet: true, was })).status, 400);
  assert.equal((await administrator.put(at, { email: "m@example.com", getsDaySheet: false, was })).status, 204);
  const { json: after } = await supervisor.get("/office/people");
  const now = after.people.find(({ loginId }: { loginId: string }) => loginId === mara.loginId);
  assert.deepEqual([now.email, now.getsDaySheet], ["m@example.com", false]);
});

test("of two administrators who change one person's address the second is told, and may then change what stands", async () => {
  await using desk = await Desk.open();
  const [one, other] = [await desk.as("administrator"), await desk.with("ada", "administrator")];
  const clerkNow = async () => {
    const { people } = (await one.get("/office/people")).json;
    return people.find(({ username }: { username: string }) => username === "clerk");
  };
  const { loginId, email, getsDaySheet } = await clerkNow();
  const at = `/office/people/${loginId}/mail`;
  const was = { email, getsDaySheet };
  const answers = await Promise.all([
    one.put(at, { email: "one@example.com", getsDaySheet, was }),
    other.put(at, { email: "other@example.com", getsDaySheet, was }),
  ]);
  const said = answers.map(({ status, json }) => `${status} ${json?.refusal ?? ""}`.trim());
  assert.deepEqual(said.toSorted(), ["204", "409 person_was_changed"]);
  const stands = said[0] === "204" ? "one@example.com" : "other@example.com";
  assert.equal((await clerkNow()).email, stands);
  // Whether the sheet is sent is as much of what was read.
  const sheet = { email: stands, getsDaySheet: true };
  assert.equal((await other.put(at, { ...sheet, was: sheet })).status, 409);
  assert.equal((await other.put(at, { ...sheet, was: { email: stands, getsDaySheet } })).status, 204);
  const nobody = `/office/people/${crypto.randomUUID()}/mail`;
  assert.equal((await other.put(nobody, { ...sheet, was })).json.refusal, "person_is_unknown");
});

test("sharing out and the board count the same minutes of what is due", async () => {
  await using desk = await Desk.open();
  await takeIn(await desk.as("clerk"), book);
  const supervisor = await desk.as("supervisor");
  const { json: board } = await supervisor.get("/floor");
  const { json: shares } = await supervisor.get("/workers");
  assert.ok(board.all.dueMinutes > 0);
  assert.equal(shares.nobodys.dueMinutes, board.all.dueMinutes);
});

test("who works here reads what they wrote down themselves on a day, and nobody else's", async () => {
  await using desk = await Desk.open();
  await takeIn(await desk.as("clerk"), book);
  const [ann, supervisor, clerk] = [await desk.as("collector"), await desk.as("supervisor"), await desk.as("clerk")];
  const { at, accountId, debtorId } = await debtorOf(ann, "C-1");
  await ann.post(`${at}/notes`, { words: "She calls back on Friday." });
  await ann.post(`${at}/promises`, { accountId, amount: usd("150.00"), dueOn: "2026-03-06" });
  await supervisor.post(`${at}/notes`, { words: "Seen." });
  const own = async (by: typeof ann, on = "") => {
    const { json } = await by.get(`/own-day${on}`);
    return json.entries.map(
      ({ debtor, kind, words }: Entry) => `${debtor}: ${kind}${kind === "note" ? ` ${words}` : ""}`,
    );
  };
  const today = ["Alder & Sons: promise", "Alder & Sons: note She calls back on Friday."];
  assert.deepEqual(await own(ann), today);
  assert.deepEqual(await own(supervisor), ["Alder & Sons: note Seen."]);
  assert.deepEqual(await own(clerk), [], "what a file brought in is no work of who chose it");
  assert.equal((await (await desk.as("auditor")).get("/own-day")).status, 403);
  assert.equal((await ann.get("/own-day?on=2126-01-01")).json.refusal, "day_is_to_come");

  desk.at("2026-03-03T12:00:00-05:00");
  assert.deepEqual(await own(ann), []);
  assert.deepEqual(await own(ann, "?on=2026-03-02"), today);
  // Of a debtor who is somebody else's by now it is only counted.
  const bob = await desk.with("bob", "collector");
  const toLoginId = (await bob.get("/session")).json.login.id;
  const toBob = { debtorIds: [debtorId], toLoginId, toTeamId: null, because: "By letter." };
  assert.equal((await supervisor.post("/assignments", toBob)).status, 200);
  const { json } = await ann.get("/own-day?on=2026-03-02");
  assert.deepEqual([json.entries, json.elsewhere], [[], 2]);
});

type Entry = { readonly debtor: string; readonly kind: string; readonly words: string };
