import { strict as assert } from "node:assert";
import { test } from "node:test";
import { foreseeActs } from "#happenings/contact/foresee-acts";
import { collectFor, debtorOf, screenOf, takeIn } from "./book.ts";
import { Desk } from "./desk.ts";

const book = `
  customer_number  customer_name  kind      invoice_number  invoice_date  due_date    amount  phone         email            address1   city      state  zip
  C-1              Carol Dane     person    INV-1           2026-01-01    2026-01-20  120.00  614-555-0103  cd@example.com   3 Main St  Columbus  OH     43215
  C-2              CAROL DANE     person    INV-2           2026-01-01    2026-01-20  80.00   614-555-0103  c2@example.com   9 Elm St   Columbus  OH     43215
  C-3              Frank Dane     person    INV-3           2026-01-01    2026-01-20  70.00   614-555-0103  fd@example.com   3 Main St  Columbus  OH     43215
  C-4              Carol Dane     person    INV-4           2026-01-01    2026-01-20  60.00   614-555-0199  c4@example.com   5 Oak St   Columbus  OH     43215
`;

async function openDesk() {
  const desk = await Desk.open();
  await collectFor(desk, "Harbor Cable");
  await takeIn(await desk.as("clerk"), book, { creditor: "Harbor Cable" });
  const [collector, supervisor] = [await desk.as("collector"), await desk.as("supervisor")];
  const calls = async (number: string) => {
    const { at, accountId, phoneId } = await debtorOf(collector, number);
    const { status, json } = await collector.post(`${at}/permits`, {
      ...{ act: "call", pointId: phoneId, accountIds: [accountId] },
    });
    if (status === 200) return "allowed";
    const denying = (json.findings ?? []).filter(({ denies }: { denies: boolean }) => denies);
    return denying.map(({ rule, because }: Record<string, string>) => `${rule}: ${because}`).join("\n");
  };
  const stop = async (number: string, said: object) => {
    const { at } = await debtorOf(collector, number);
    const asked = { because: "They said so.", receivedOn: "2026-03-02", ...said };
    const { json } = await collector.post(`${at}/stops`, asked);
    assert.ok(json.stopId !== undefined, JSON.stringify(json));
    return () => supervisor.post(`${at}/stops/${json.stopId}/lift`, { because: "It was a mistake." });
  };
  return { desk, collector, supervisor, calls, stop };
}

const ofCarol = /It is recorded for C-1, of the same name, who is reached there too\.$/;

test("what one debtor asked holds for another of the same name at the same number, and says whose it is", async () => {
  const { desk, collector, calls, stop } = await openDesk();
  await using _ = desk;
  for (const kind of ["cease", "attorney", "bankruptcy"]) {
    const lift = await stop("C-1", { kind });
    assert.match(await calls("C-2"), ofCarol, kind);
    assert.equal(await calls("C-3"), "allowed", "a household shares a number, and Frank asked for nothing");
    assert.equal(await calls("C-4"), "allowed", "a name alone says nothing");
    assert.equal((await lift()).status, 204);
    assert.equal(await calls("C-2"), "allowed", `${kind} was lifted`);
  }
  // At the debtor the reason stands where the button is.
  await stop("C-1", { kind: "cease" });
  const { debtorId } = await debtorOf(collector, "C-2");
  const { acts } = await screenOf(collector, debtorId);
  const call = acts.find(({ act }: { act: string }) => act === "call");
  assert.equal(call.allowed, false);
  assert.match(call.reasons[0].because, ofCarol);
});

test("a medium that is refused at one number is refused for the other at that number alone", async () => {
  const { desk, collector, calls, stop } = await openDesk();
  await using _ = desk;
  const carol = await debtorOf(collector, "C-1");
  const lift = await stop("C-1", { kind: "medium", facts: { medium: "call", pointId: carol.phoneId } });
  assert.match(await calls("C-2"), ofCarol);
  await lift();
  await stop("C-1", { kind: "medium", facts: { medium: "call", pointId: carol.addressId } });
  assert.equal(await calls("C-2"), "allowed");
});

test("whoever was told apart from another is stopped by nothing of theirs", async () => {
  const { desk, collector, supervisor, calls, stop } = await openDesk();
  await using _ = desk;
  await stop("C-1", { kind: "cease" });
  assert.match(await calls("C-2"), ofCarol);
  const [one, other] = [await debtorOf(collector, "C-1"), await debtorOf(collector, "C-2")];
  const apart = await supervisor.post(`${one.at}/different`, { from: other.debtorId, because: "Mother and daughter." });
  assert.equal(apart.status, 204, JSON.stringify(apart.json));
  assert.equal(await calls("C-2"), "allowed");
});

test("who is merged into another is stopped by what is their own, of which no other is named", async () => {
  const { desk, collector, supervisor, calls, stop } = await openDesk();
  await using _ = desk;
  await stop("C-1", { kind: "cease" });
  const [one, other] = [await debtorOf(collector, "C-1"), await debtorOf(collector, "C-2")];
  const merged = await supervisor.post(`${other.at}/merge`, { into: one.debtorId, because: "One person." });
  assert.ok(merged.status < 300, JSON.stringify(merged.json));
  const because = await calls("C-1");
  assert.match(because, /us\.regf\.cease/);
  assert.doesNotMatch(because, ofCarol);
});

test("what is due is asked of it beforehand, for all at once", async () => {
  const { desk, collector, stop } = await openDesk();
  await using _ = desk;
  await stop("C-1", { kind: "cease" });
  const now = Temporal.Instant.from("2026-03-03T16:00:00Z");
  const day = { now, end: now.add({ hours: 6 }), today: Temporal.PlainDate.from("2026-03-03") };
  const debtors = await Promise.all(["C-1", "C-2", "C-3", "C-4"].map((number) => debtorOf(collector, number)));
  const acts = debtors.map(({ debtorId, creditorId }) => ({ debtorId, creditorId, act: "call" }) as const);
  const against = await desk.running.database.transaction((tx) => foreseeActs(tx, acts, day));
  assert.deepEqual(
    against.map((refused) => refused !== undefined),
    [true, true, false, false],
  );
  assert.equal(against[1]?.rule, against[0]?.rule);
});
