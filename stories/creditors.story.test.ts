import { strict as assert } from "node:assert";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { sql } from "kysely";
import { debtorOf, runTheDay, takeIn } from "./book.ts";
import type { Answer, Client } from "./client.ts";
import { Desk } from "./desk.ts";

const book = `
  customer_number  customer_name  kind      invoice_number  invoice_date  due_date    amount  currency  address1   city      state  zip
  C-1              Alder & Sons   business  INV-1           2026-01-05    2026-02-04  400.00  USD       1 Main St  Columbus  OH     43215
  C-2              Birch Bakery   business  INV-2           2026-01-10    2026-02-09  900.00  CAD       2 Main St  Columbus  OH     43215
  C-3              Carol Dane     person    INV-3           2026-01-01    2026-01-20  120.00  USD       3 Main St  Columbus  OH     43215
`;

async function openDesk() {
  const desk = await Desk.open();
  const [administrator, clerk] = [await desk.as("administrator"), await desk.as("clerk")];
  await takeIn(clerk, book, { creditor: "Northwind" });
  const { creditors } = (await administrator.get("/creditors")).json;
  return { desk, administrator, clerk, at: `/creditors/${creditors[0].creditorId}` };
}

const read = async (who: Client, at: string) => (await who.get(at)).json;

async function done(answer: Promise<Answer>): Promise<Answer["json"]> {
  const { status, json } = await answer;
  assert.equal(status, 200, JSON.stringify(json));
  return json;
}

const refusedAs = ({ status, json }: Answer) => [status, json.refusal];

const letterTo = async (clerk: Client, number: string) => {
  const { at } = await debtorOf(clerk, number);
  const words = {
    heading: "A letter",
    body: "From {{ entity.address }}.\n\n{{ open_items }}\n\nPay {{ creditor.pay_to }}.",
  };
  return done(
    clerk.post(`${at}/template-preview`, { name: "reminder", audience: "consumer", language: "en", ...words }),
  );
};

const terms = { capacity: "for_another", untilOn: null, commissionBp: 2500, authority: "Up to 10 % off." };
const another = { ...terms, endsHolding: false };

test("creditors are listed with the capacity in force and what is open by currency, for those who answer for the office", async () => {
  const { desk, administrator, clerk, at } = await openDesk();
  await using _ = desk;
  const { creditors } = await read(await desk.as("auditor"), "/creditors");
  const [{ creditorId, ...listed }] = creditors;
  assert.equal(`/creditors/${creditorId}`, at);
  assert.deepEqual(listed, {
    ...{ name: "Northwind", book: "mirror", payTo: "", capacity: "own_name" },
    ...{ entity: "The office", accounts: 3 },
    open: [
      { amount: "900.00", currency: "CAD" },
      { amount: "520.00", currency: "USD" },
    ],
  });
  for (const who of [clerk, await desk.as("collector")]) assert.equal((await who.get("/creditors")).status, 403);
  const supervisor = await desk.as("supervisor");
  const { version } = await read(supervisor, at);
  assert.equal((await supervisor.put(at, { over: version, phone: "1" })).status, 403);
  assert.equal((await supervisor.post("/office/entities", { legalName: "Mine" })).status, 403);
  assert.deepEqual(refusedAs(await administrator.get(at.replace(/.$/, "0").replace(/-7/, "-8"))), [
    ...[404, "creditor_is_unknown"],
  ]);
});

test("address, telephone and where to pay are entered, stand in letters, and each change is kept", async () => {
  const { desk, administrator, clerk, at } = await openDesk();
  await using _ = desk;
  const gaps = await read(clerk, "/office/letterhead");
  assert.deepEqual([gaps.hasEntity, gaps.withoutAddress, gaps.withoutPayTo.length], [true, ["The office"], 1]);
  assert.deepEqual((await letterTo(clerk, "C-3")).from.lines, []);

  const said = { address: "1 Pier Road\r\nNew York, NY 10004 ", phone: "212-555-0100", payTo: "Northwind\nPO Box 7" };
  assert.deepEqual(await done(administrator.put(at, { over: 1, ...said })), { version: 2 });
  const { changes, mandates, openCases, ...stands } = await read(administrator, at);
  assert.deepEqual([stands.address, openCases], ["1 Pier Road\nNew York, NY 10004", 3]);
  assert.deepEqual(
    mandates.map(({ capacity, standing, entity }: Record<string, unknown>) => [capacity, standing, entity]),
    [["own_name", "in-force", "The office"]],
  );
  assert.deepEqual(
    changes.map(({ field, before, after, changedBy }: Record<string, unknown>) => [field, before, after, changedBy]),
    [
      ["address", null, "1 Pier Road\nNew York, NY 10004", "The administrator"],
      ["phone", null, "212-555-0100", "The administrator"],
      ["payTo", null, "Northwind\nPO Box 7", "The administrator"],
    ],
  );
  const letter = await letterTo(clerk, "C-3");
  assert.deepEqual(letter.from, {
    ...{ name: "The office", behalf: "", lines: ["1 Pier Road", "New York, NY 10004"], phone: "212-555-0100" },
    licence: "",
  });
  assert.equal(letter.payTo, "Northwind\nPO Box 7");
  assert.deepEqual(
    [letter.opening, letter.closing],
    [["From 1 Pier Road, New York, NY 10004."], ["Pay Northwind, PO Box 7."]],
  );
  const after = await read(clerk, "/office/letterhead");
  assert.deepEqual([after.withoutAddress, after.withoutPayTo], [[], []]);
  // What is as it was makes no version, and nothing to be kept.
  assert.deepEqual(await done(administrator.put(at, { over: 2, ...said })), { version: 2 });
});

test("of two who change a creditor at once the second is told, and reads what the first wrote", async () => {
  const { desk, administrator, at } = await openDesk();
  await using _ = desk;
  const other = await desk.with("ada", "administrator");
  const both = await Promise.all([
    administrator.put(at, { over: 1, phone: "1" }),
    other.put(at, { over: 1, phone: "2" }),
  ]);
  const said = both.map(({ status, json }) => `${status} ${json.refusal ?? ""}`.trim());
  assert.deepEqual(said.toSorted(), ["200", "409 creditor_was_changed"]);
  const { changes, phone, version } = await read(other, at);
  assert.deepEqual([changes.length, version, changes[0].after], [1, 2, phone]);
  // A mandate is of the same version: whoever ends it over a creditor that was changed is told as well.
  const { entityId } = (await read(other, at)).mandates[0];
  const late = await other.post(`${at}/mandates`, { ...another, over: 1, entityId, fromOn: "2030-01-01" });
  assert.deepEqual(refusedAs(late), [409, "creditor_was_changed"]);
});

test("a name that is taken, controls and what is too long are refused by name, and nothing is changed", async () => {
  const { desk, administrator, at } = await openDesk();
  await using _ = desk;
  const acme = { name: "Acme", book: "own", address: "1 Way", payTo: "Acme" };
  const { creditorId } = await done(administrator.post("/creditors", acme));
  assert.deepEqual(refusedAs(await administrator.post("/creditors", { ...acme, name: "ACME " })), [
    ...[409, "creditor_name_is_taken"],
  ]);
  assert.deepEqual(refusedAs(await administrator.put(at, { over: 1, name: "acme" })), [409, "creditor_name_is_taken"]);
  const bad = await administrator.put(at, { over: 1, name: "North\u0007wind", payTo: "x".repeat(1001), phone: "1\n2" });
  assert.deepEqual(refusedAs(bad), [422, "creditor_is_unreadable"]);
  assert.deepEqual(
    bad.json.fields.map(({ field }: { field: string }) => field),
    ["name", "phone", "payTo"],
  );
  assert.equal((await read(administrator, at)).version, 1);
  const { mandates, changes, book: kept } = await read(administrator, `/creditors/${creditorId}`);
  assert.deepEqual([mandates, changes.length, kept], [[], 4, "own"]);
  // Another letter case of its own name is its own.
  assert.deepEqual(await done(administrator.put(at, { over: 1, name: "NORTHWIND" })), { version: 2 });
});

test("what names a creditor by name goes on meaning it when it is called otherwise", async () => {
  const { desk, administrator, clerk, at } = await openDesk();
  await using _ = desk;
  const { people } = await read(administrator, "/office/people");
  const { loginId, email, getsDaySheet } = people.find((one: { username: string }) => one.username === "administrator");
  const mail = { email: "administrator@office.example", getsDaySheet };
  const was = { email, getsDaySheet };
  assert.equal((await administrator.put(`/office/people/${loginId}/mail`, { ...mail, was })).status, 204);
  const timing = { every: "working-day", time: "07:00" };
  await done(
    administrator.post("/report-schedules", {
      ...{ report: "aging", choices: { creditor: "northwind" }, period: "last-month", timing },
    }),
  );
  mkdirSync(join(desk.running.inboxRoots[0] ?? "", "northwind"), { recursive: true });
  const folder = { path: "northwind", creditor: "northwind", reading: "generic", everyMinutes: 15, atTimes: [] };
  await done(administrator.post("/folders", folder));

  await done(administrator.put(at, { over: 1, name: "Northwind Traders" }));
  const { schedules } = await read(administrator, "/report-schedules");
  assert.equal(schedules[0].choices.creditor, "Northwind Traders");
  const { folders } = await read(administrator, "/folders");
  assert.equal(folders[0].creditor, "Northwind Traders");
  await takeIn(clerk, book.replaceAll("INV", "NEW"), { creditor: "northwind traders" });
  assert.equal((await read(administrator, "/creditors")).creditors.length, 1);
});

test("a mandate is added, changed and ended, and none overlaps another or ends before it begins", async () => {
  const { desk, administrator, at } = await openDesk();
  await using _ = desk;
  const [own] = (await read(administrator, at)).mandates;
  const { entityId } = own;
  const give = async (said: object) =>
    administrator.post(`${at}/mandates`, {
      ...another,
      entityId,
      over: (await read(administrator, at)).version,
      ...said,
    });
  assert.deepEqual(refusedAs(await give({ fromOn: "2026-06-01" })), [409, "mandate_overlaps"]);
  assert.deepEqual(refusedAs(await give({ fromOn: "2025-06-01", untilOn: "2025-06-01" })), [
    ...[422, "mandate_ends_after_it_begins"],
  ]);
  assert.deepEqual(refusedAs(await give({ fromOn: "2026-06-01", entityId: own.mandateId })), [
    404,
    "entity_is_unknown",
  ]);
  const share = await give({ fromOn: "2020-01-01", untilOn: "2021-01-01", commissionBp: 10_001 });
  assert.deepEqual([...refusedAs(share), share.json.fields[0].field], [422, "creditor_is_unreadable", "commission"]);

  const put = (mandateId: string, said: object) => administrator.put(`${at}/mandates/${mandateId}`, said);
  const ended = { ...terms, entityId, capacity: "own_name", fromOn: own.fromOn, commissionBp: 0, authority: "" };
  await done(put(own.mandateId, { ...ended, over: 1, untilOn: "2026-04-01" }));
  const { mandateId } = await done(give({ fromOn: "2026-04-01", authority: " Up to 10 % off.\r\n" }));
  const stands = await read(administrator, at);
  assert.deepEqual(
    stands.mandates.map(({ standing, fromOn, untilOn }: Record<string, unknown>) => [standing, fromOn, untilOn]),
    [
      ["coming", "2026-04-01", null],
      ["in-force", "2026-03-02", "2026-04-01"],
    ],
  );
  assert.deepEqual(
    stands.changes.map(({ field, part, before, after }: Record<string, unknown>) => [field, part, before, after]),
    [
      ["entity", "2026-04-01", null, "The office"],
      ["capacity", "2026-04-01", null, "for_another"],
      ["fromOn", "2026-04-01", null, "2026-04-01"],
      ["commission", "2026-04-01", null, "25"],
      ["authority", "2026-04-01", null, "Up to 10 % off."],
      ["untilOn", "2026-03-02", null, "2026-04-01"],
    ],
  );
  const begun = await administrator.delete(`${at}/mandates/${own.mandateId}?over=3`);
  assert.deepEqual(refusedAs(begun), [409, "mandate_has_begun"]);
  await done(administrator.delete(`${at}/mandates/${mandateId}?over=3`));
  assert.equal((await read(administrator, at)).mandates.length, 1);
  assert.deepEqual(refusedAs(await put(mandateId, { ...ended, over: 4 })), [404, "mandate_is_unknown"]);

  // In one step the one that holds ends where the next begins.
  await done(put(own.mandateId, { ...ended, over: 4, untilOn: null }));
  await done(give({ fromOn: "2026-05-01", endsHolding: true }));
  const { mandates, changes } = await read(administrator, at);
  assert.deepEqual(
    mandates.map(({ capacity, untilOn }: Record<string, unknown>) => [capacity, untilOn]),
    [
      ["for_another", null],
      ["own_name", "2026-05-01"],
    ],
  );
  assert.equal(new Set(changes.slice(0, 6).map((change: { version: number }) => change.version)).size, 1);
  assert.deepEqual(refusedAs(await give({ fromOn: "2026-05-01", endsHolding: true })), [409, "mandate_overlaps"]);
});

test("another capacity takes cases to another ladder at their next decision, and it is said beforehand how many", async () => {
  const { desk, administrator, clerk, at } = await openDesk();
  await using _ = desk;
  const supervisor = await desk.as("supervisor");
  await runTheDay(supervisor);
  const laddersOf = async () => {
    const { rows } = await sql<{ ladder: string }>`
      select ladder from collection_case where closed_at is null order by ladder`.execute(
      desk.running.database.queries,
    );
    return rows.map(({ ladder }) => ladder);
  };
  assert.deepEqual(await laddersOf(), ["consumer-first-party", "trade", "trade"]);
  const foreseen = async (capacity: string) => (await read(supervisor, `${at}/ladders?capacity=${capacity}`)).moves;
  assert.deepEqual(await foreseen("own_name"), []);
  const nobody = at.replace(/.$/, "0").replace(/-7/, "-8");
  assert.deepEqual(refusedAs(await supervisor.get(`${nobody}/ladders?capacity=bought`)), [404, "creditor_is_unknown"]);
  assert.deepEqual(await foreseen("for_another"), [
    { from: "consumer-first-party", to: "consumer-third-party", cases: 1 },
  ]);
  assert.deepEqual(await foreseen("bought"), await foreseen("for_another"));

  const [{ mandateId, entityId, fromOn }] = (await read(administrator, at)).mandates;
  const owedBefore = (await read(supervisor, "/worklist")).entries;
  await done(administrator.put(`${at}/mandates/${mandateId}`, { ...terms, over: 1, entityId, fromOn }));
  // Nothing was decided anew, and nobody owes less on a list meanwhile.
  assert.deepEqual(await laddersOf(), ["consumer-first-party", "trade", "trade"]);
  const amounts = (entries: { owed: unknown }[]) => entries.map(({ owed }) => owed);
  assert.deepEqual(amounts((await read(supervisor, "/worklist")).entries), amounts(owedBefore));
  // The law knows at once who asks, and the letter says so.
  const letter = await letterTo(clerk, "C-3");
  assert.equal(letter.from.behalf, "on behalf of Northwind");
  assert.match(letter.disclosure, /debt collector/);

  desk.at("2026-03-23");
  await runTheDay(supervisor);
  assert.deepEqual(await laddersOf(), ["consumer-third-party", "trade", "trade"]);
  assert.deepEqual(await foreseen("for_another"), []);
});

test("without a mandate in force nothing leaves for a creditor, and a mandate that only comes changes nothing today", async () => {
  const { desk, administrator, clerk, at } = await openDesk();
  await using _ = desk;
  const [{ mandateId, entityId, fromOn }] = (await read(administrator, at)).mandates;
  desk.at("2026-03-05");
  const body = { ...terms, capacity: "own_name", entityId, fromOn, untilOn: "2026-03-04" };
  await done(administrator.put(`${at}/mandates/${mandateId}`, { ...body, over: 1 }));
  const { at: debtor, creditorId } = await debtorOf(clerk, "C-1");
  const letter = await clerk.post(`${debtor}/letters`, { creditorId });
  assert.equal(letter.json.refusal, "no_mandate");
  await done(administrator.post(`${at}/mandates`, { ...another, over: 2, entityId, fromOn: "2026-04-01" }));
  await runTheDay(await desk.as("supervisor"));
  const { moves } = await read(administrator, `${at}/ladders?capacity=own_name`);
  assert.deepEqual(moves, [], "the cases are where the last mandate put them");
});

test("legal entities of ours have an address and licences, whose end is told beforehand and which stand in letters", async () => {
  const { desk, administrator, clerk, at } = await openDesk();
  await using _ = desk;
  const entities = async () => (await read(administrator, "/office/entities")).entities;
  const [{ entityId }] = await entities();
  const entity = `/office/entities/${entityId}`;
  const licence = (state: string, from: string, until: string | null) => {
    return { state, number: `${state.trim().toUpperCase()}-77`, fromOn: from, untilOn: until };
  };
  const licences = [licence("oh ", "2025-01-01", "2026-04-15"), licence("NY", "2024-01-01", "2026-01-01")];
  const said = { legalName: "Harbor Recovery LLC", tradeNames: ["Harbor"], address: "9 Quay\nAlbany, NY 12207" };
  await done(administrator.put(entity, { over: 1, ...said, licences }));
  const [stands] = await entities();
  assert.deepEqual(
    stands.licences.map(({ state, standing }: Record<string, unknown>) => [state, standing]),
    [
      ["NY", "expired"],
      ["OH", "expires-soon"],
    ],
  );
  const { from } = await letterTo(clerk, "C-3");
  assert.deepEqual(
    [from.name, from.lines, from.licence],
    [...["Harbor Recovery LLC", ["9 Quay", "Albany, NY 12207"], "OH license OH-77"]],
  );
  desk.at("2026-04-15");
  assert.equal((await letterTo(clerk, "C-3")).from.licence, "", "it expired on that day");

  const refusal = async (change: object, over = 2) => refusedAs(await administrator.put(entity, { over, ...change }));
  assert.deepEqual(await refusal({ licences: [licence("QQ", "2026-01-01", null)] }), [422, "state_is_unknown"]);
  assert.deepEqual(await refusal({ licences: [licence("NY", "2026-01-01", "2025-01-01")] }), [
    ...[422, "licence_ends_after_it_begins"],
  ]);
  const twice = [licence("NY", "2024-01-01", null), licence("NY", "2026-01-01", null)];
  assert.deepEqual(await refusal({ licences: twice }), [422, "licence_overlaps"]);
  assert.deepEqual(await refusal({ address: "a\u0007" }), [422, "entity_is_unreadable"]);
  assert.deepEqual(await refusal({ phone: "1" }, 1), [409, "entity_was_changed"]);
  await done(administrator.post("/office/entities", { legalName: "Second LLC" }));
  assert.deepEqual(await refusal({ legalName: "second llc" }), [409, "entity_name_is_taken"]);
  assert.deepEqual(await refusal({ legalName: "Nobody's" }, 7), [409, "entity_was_changed"]);

  await done(administrator.put(entity, { over: 2, licences: licences.slice(0, 1) }));
  const { changes } = await read(administrator, "/office/entities");
  assert.deepEqual(
    changes.slice(0, 2).map(({ field, part, before, after }: Record<string, unknown>) => [field, part, before, after]),
    [
      ["licence", "NY 2024-01-01", "NY-77", null],
      ["licenceUntil", "NY 2024-01-01", "2026-01-01", null],
    ],
  );
  assert.equal((await read(administrator, at)).entities.length, 2);
});

test("a fresh office is told that letters have no address of ours, before there is any creditor", async () => {
  const desk = await Desk.open();
  await using _ = desk;
  assert.deepEqual(await read(await desk.as("clerk"), "/office/letterhead"), {
    ...{ hasEntity: false, withoutAddress: [], withoutPayTo: [], withoutMandate: [] },
  });
  const administrator = await desk.as("administrator");
  assert.deepEqual((await read(administrator, "/office/entities")).entities, []);
  await done(administrator.post("/office/entities", { legalName: "Harbor LLC", address: "9 Quay" }));
  // The first file's creditor is acted for by the entity that is there.
  await takeIn(await desk.as("clerk"), book, { creditor: "Northwind" });
  const { creditors } = await read(administrator, "/creditors");
  assert.equal(creditors[0].entity, "Harbor LLC");
});
