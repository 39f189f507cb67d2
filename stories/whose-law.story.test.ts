import { strict as assert } from "node:assert";
import { test } from "node:test";
import type { Client } from "./client.ts";
import { collectFor, debtorOf, screenOf, takeIn } from "./book.ts";
import { Desk } from "./desk.ts";

type Debtor = Awaited<ReturnType<typeof debtorOf>>;

const columns =
  "customer_number  customer_name  kind  invoice_number  invoice_date  due_date  amount  phone  address1  city  state  zip";
const carol =
  "C-1  Carol Dane  person  INV-1  2026-01-01  2026-01-20  120.00  614-555-0103  3 Main St  Columbus  OH  43215";
const other =
  "C-2  Carol A Dane  person  INV-2  2026-01-01  2026-01-20  80.00  614-555-0177  9 Elm St  Dayton  OH  45402";
const firm =
  "B-1  Dane LLC  business  INV-3  2026-01-01  2026-01-20  900.00  614-555-0188  1 High St  Columbus  OH  43215";

/** A desk that collects for another from these debtors, and what a collector does there. */
async function openDesk(...rows: string[]) {
  const desk = await Desk.open();
  await collectFor(desk, "Harbor Cable");
  await takeIn(await desk.as("clerk"), [columns, ...rows].join("\n"), { creditor: "Harbor Cable" });
  const [collector, supervisor] = [await desk.as("collector"), await desk.as("supervisor")];
  const asksToCall = async ({ at, phoneId, accountId }: Debtor) => {
    const { status, json } = await collector.post(`${at}/permits`, {
      ...{ act: "call", pointId: phoneId, accountIds: [accountId] },
    });
    return status === 200 ? "allowed" : (json.refusal as string);
  };
  return { desk, collector, supervisor, asksToCall };
}

const merge = (supervisor: Client, one: Debtor, into: Debtor) =>
  supervisor.post(`${one.at}/merge`, { into: into.debtorId, because: "One person." });

test("a stop holds from when it is recorded, also where the day on which it was received has not begun yet", async () => {
  const hawaii = carol.replace("614-555-0103", "808-555-0103").replace("Columbus  OH  43215", "Honolulu  HI  96813");
  const { desk, collector, supervisor, asksToCall } = await openDesk(hawaii);
  await using _ = desk;
  const debtor = await debtorOf(collector, "C-1");
  // Half past midnight of the third at the office; half past seven in the evening of the second in Honolulu.
  desk.at("2026-03-03T05:30:00Z");
  assert.equal(await asksToCall(debtor), "allowed");
  for (const kind of ["cease", "attorney", "bankruptcy", "death", "inconvenient-time", "medium"]) {
    const stop = { kind, because: "She said so.", receivedOn: "2026-03-03" };
    const { json } = await collector.post(`${debtor.at}/stops`, stop);
    assert.match(await asksToCall(debtor), /the_law_stops_it|not_covered/, kind);
    await supervisor.post(`${debtor.at}/stops/${json.stopId}/lift`, { because: "It was a mistake." });
  }
  assert.equal(await asksToCall(debtor), "allowed");
});

test("a person who is merged into a firm stays a person: who answers is asked who they are, and a cease is heard", async () => {
  const { desk, collector, supervisor, asksToCall } = await openDesk(carol, firm);
  await using _ = desk;
  const [person, survivor] = [await debtorOf(collector, "C-1"), await debtorOf(collector, "B-1")];
  await merge(supervisor, person, survivor);
  const call = { act: "call", pointId: person.phoneId, accountIds: [person.accountId] };
  const { json } = await collector.post(`${person.at}/permits`, call);
  const report = { outcome: "answered" };
  const { json: refused } = await collector.put(`${person.at}/permits/${json.permitId}/outcome`, report);
  assert.equal(refused.refusal, "right_party_was_not_checked");
  await collector.post(`${person.at}/stops`, { kind: "cease", because: "A letter.", receivedOn: "2026-03-02" });
  desk.at("2026-03-20");
  assert.equal(await asksToCall(person), "the_law_stops_it");
});

test("calls that were made while two were one count for both when they are two again", async () => {
  const { desk, collector, supervisor, asksToCall } = await openDesk(carol, other);
  await using _ = desk;
  const [one, survivor] = [await debtorOf(collector, "C-1"), await debtorOf(collector, "C-2")];
  await merge(supervisor, one, survivor);
  for (let count = 0; count < 7; count += 1) assert.equal(await asksToCall(one), "allowed");
  assert.equal(await asksToCall(one), "the_law_stops_it");
  await supervisor.post(`${one.at}/merge/end`, { because: "Two sisters." });
  assert.equal(await asksToCall(one), "the_law_stops_it");
  // Of the other's debt nobody has called: it is hers alone, and free.
  assert.equal(await asksToCall(survivor), "allowed");
});

test("a stop of a person who turns out to be two holds for both, until it is lifted of each", async () => {
  const { desk, collector, supervisor, asksToCall } = await openDesk(carol, other);
  await using _ = desk;
  const [one, survivor] = [await debtorOf(collector, "C-1"), await debtorOf(collector, "C-2")];
  const stop = (kind: string) => ({ kind, because: "She wrote.", receivedOn: "2026-03-02" });
  // What was known of one of them before they were one was hers, and stays so.
  await collector.post(`${survivor.at}/stops`, stop("employer"));
  desk.at("2026-03-03");
  await merge(supervisor, one, survivor);
  await collector.post(`${one.at}/stops`, stop("cease"));
  await supervisor.post(`${one.at}/merge/end`, { because: "Two sisters." });
  for (const debtor of [one, survivor]) assert.equal(await asksToCall(debtor), "the_law_stops_it");

  const { stops } = await screenOf(collector, one.debtorId);
  assert.deepEqual(
    stops.map(({ kind }: { kind: string }) => kind),
    ["cease"],
  );
  assert.equal(
    (await supervisor.post(`${one.at}/stops/${stops[0].id}/lift`, { because: "It was a mistake." })).status,
    204,
  );
  assert.equal(await asksToCall(one), "allowed");
  assert.equal(await asksToCall(survivor), "the_law_stops_it");
  assert.deepEqual((await supervisor.get("/verify")).json.breaches, []);
});

test("whoever has a second home is protected by the law of both places, for as long as they have it", async () => {
  const { desk, collector, asksToCall } = await openDesk(carol);
  await using _ = desk;
  desk.at("2026-03-03T13:00:00-05:00");
  const debtor = await debtorOf(collector, "C-1");
  const asksTwice = async () => [await asksToCall(debtor), await asksToCall(debtor)];
  assert.deepEqual(await asksTwice(), ["allowed", "allowed"]);
  const tell = (text: string) => collector.post(`${debtor.at}/points`, { kind: "home", text, source: "consumer" });
  const { json: second } = await tell("12 Oak St\nBoston, MA 02110");
  const { json: refused } = await collector.post(`${debtor.at}/permits`, {
    ...{ act: "call", pointId: debtor.phoneId, accountIds: [debtor.accountId] },
  });
  assert.equal(refused.refusal, "the_law_stops_it");
  const because = refused.findings.find(({ denies }: { denies: boolean }) => denies);
  assert.equal(because.because, "There were 2 calls and texts in the 7 days that end today; Massachusetts allows 2.");
  assert.equal(because.retryAt, "2026-03-10T04:00:00Z");
  await collector.post(`${debtor.at}/points/${second.pointId}/end`, { because: "Sold." });
  assert.equal(await asksToCall(debtor), "allowed");
  // In New York only the city has such a law: the state is free where every ZIP code says that it is elsewhere.
  await tell("1 Delaware Ave\nBuffalo, NY 14202");
  assert.equal(await asksToCall(debtor), "allowed");
  await tell("350 Fifth Ave\nNew York, NY 10118");
  assert.equal(await asksToCall(debtor), "the_law_stops_it");
});

test("a person of whom no state is known is protected as in any, until an address says where they are", async () => {
  const nowhere = carol.replace("3 Main St  Columbus  OH  43215", "-  -  -  -");
  const misspelt = other.replace("9 Elm St  Dayton  OH  45402", "9 Elm St  San Francisco  Califurnia  -");
  const { desk, collector, asksToCall } = await openDesk(nowhere, misspelt);
  await using _ = desk;
  desk.at("2026-03-03T14:00:00-05:00");
  const [one, two] = [await debtorOf(collector, "C-1"), await debtorOf(collector, "C-2")];
  for (const debtor of [one, two, one, two]) assert.equal(await asksToCall(debtor), "allowed");
  assert.deepEqual([await asksToCall(one), await asksToCall(two)], ["the_law_stops_it", "the_law_stops_it"]);
  const home = { kind: "home", text: "3 Main St\nColumbus, OH 43215", source: "consumer" };
  await collector.post(`${one.at}/points`, home);
  assert.equal(await asksToCall(one), "allowed");
  // What cannot be read stays open: it takes more than a second address to know that nobody lives there.
  await collector.post(`${two.at}/points`, home);
  assert.equal(await asksToCall(two), "the_law_stops_it");
});

test("an agency without a licence of the state contacts nobody there until an administrator enters one", async () => {
  const texan = carol.replace("614-555-0103", "512-555-0103").replace("Columbus  OH  43215", "Austin  TX  78705");
  const { desk, collector, asksToCall } = await openDesk(texan);
  await using _ = desk;
  const administrator = await desk.as("administrator");
  const debtor = await debtorOf(collector, "C-1");
  const holds = async (licences: readonly object[]) => {
    const { entities } = (await administrator.get("/office/entities")).json;
    const { entityId, version } = entities[0];
    const { status } = await administrator.put(`/office/entities/${entityId}`, { over: version, licences });
    assert.equal(status, 200);
  };
  const licence = { state: "TX", number: "TX-7", fromOn: "2025-03-02", untilOn: "2026-03-03" };
  await holds([]);
  assert.equal(await asksToCall(debtor), "the_law_stops_it");
  await holds([licence]);
  assert.equal(await asksToCall(debtor), "allowed");
  desk.at("2026-03-03T18:00:00Z");
  assert.equal(await asksToCall(debtor), "the_law_stops_it", "it expires on this day");
  await holds([licence, { ...licence, number: "TX-8", fromOn: "2026-03-03", untilOn: null }]);
  assert.equal(await asksToCall(debtor), "allowed");
});
