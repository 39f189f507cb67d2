import { strict as assert } from "node:assert";
import { after, before, describe, test } from "node:test";
import { findDebtor, screenOf, takeIn, timelineOf } from "./book.ts";
import type { Client } from "./client.ts";
import { Desk } from "./desk.ts";

const rows = `
  customer_number  customer_name   invoice_number  due_date    amount  phone
  A-1              Alder Works     INV-1           2026-02-04  400.00  614-555-0101
  B-1              Birch Bakery    INV-2           2026-02-04  90.00   614-555-0103
`;

describe("what a debtor is in itself", () => {
  let desk: Desk;
  let collector: Client;
  let supervisor: Client;
  let alder = "";
  before(async () => {
    desk = await Desk.open();
    const clerk = await desk.as("clerk");
    [collector, supervisor] = [await desk.as("collector"), await desk.as("supervisor")];
    await takeIn(clerk, rows, { creditor: "Northwind" });
    alder = await findDebtor(clerk, "A-1");
  });
  after(() => desk[Symbol.asyncDispose]());

  const change = (what: string, from: string, to: string) =>
    collector.post(`/debtors/${alder}/changes`, { what, from, to, because: "They said so." });
  const found = async (text: string) =>
    (await collector.get(`/search?for=${encodeURIComponent(text)}`)).json.found.map(
      ({ number }: { number: string }) => number,
    );

  test("a firm that is renamed is found by both names, and the former stays on record with its end", async () => {
    assert.equal((await change("name", "Alder Works", "Quince Industries")).status, 204);
    const { debtor, former } = await screenOf(collector, alder);
    assert.equal(debtor.name, "Quince Industries");
    assert.deepEqual(
      former.map(({ what, former: was }: Record<string, string>) => `${what} ${was}`),
      ["name Alder Works"],
    );
    for (const name of ["Quince", "Alder Works"]) assert.deepEqual(await found(name), ["A-1"], name);
    assert.equal(
      (await timelineOf(collector, alder))[0],
      "debtor-changed: The name is Quince Industries, and was Alder Works. They said so.",
    );
  });

  test("of two who change it at the same instant the second is told, and so is who saw what is no more", async () => {
    const both = await Promise.all([
      change("name", "Quince Industries", "Quince One"),
      change("name", "Quince Industries", "Quince Two"),
    ]);
    assert.deepEqual(both.map(({ status }) => status).toSorted(), [204, 409]);
    assert.equal((await change("name", "Alder Works", "Quince Three")).json.refusal, "changed_meanwhile");
    assert.equal((await screenOf(collector, alder)).former.length, 2);
  });

  test("a number that is changed and changed back is what it was, with both changes on record", async () => {
    assert.equal((await change("number", "A-1", "Q-1")).status, 204);
    assert.deepEqual(await found("Q-1"), ["Q-1"]);
    assert.deepEqual(await found("A-1"), ["Q-1"]);
    assert.equal((await change("number", "Q-1", "B-1")).json.refusal, "number_is_taken");
    assert.equal((await change("number", "Q-1", "A-1")).status, 204);
    const { debtor, former } = await screenOf(collector, alder);
    const numbers = former.filter(({ what }: { what: string }) => what === "number");
    assert.equal(debtor.number, "A-1");
    assert.deepEqual(numbers.map(({ former: was }: { former: string }) => was).toSorted(), ["A-1", "Q-1"]);
  });

  test("of two debtors who take a number at the same instant, one is refused", async () => {
    const birch = await findDebtor(collector, "B-1");
    const take = (debtorId: string, from: string) =>
      collector.post(`/debtors/${debtorId}/changes`, { what: "number", from, to: "N-7", because: "They said so." });
    const both = await Promise.all([take(alder, "A-1"), take(birch, "B-1")]);
    assert.deepEqual(both.map(({ status }) => status).toSorted(), [204, 409]);
    const [debtorId, number] = both[0]?.status === 204 ? [alder, "A-1"] : [birch, "B-1"];
    const back = { what: "number", from: "N-7", to: number, because: "It was not so." };
    assert.equal((await collector.post(`/debtors/${debtorId}/changes`, back)).status, 204);
  });

  test("a language is one that there is; nothing, and the same again, is no change", async () => {
    assert.equal((await change("language", "en", "xx")).json.refusal, "language_is_unknown");
    assert.equal((await change("language", "en", "en")).json.refusal, "nothing_changes");
    assert.equal((await change("name", "Quince One", " ")).status, 400);
    assert.equal((await change("kind", "business", "person")).status, 400);
    assert.equal((await change("language", "en", "es")).status, 204);
    assert.equal((await screenOf(collector, alder)).debtor.language, "es");
  });

  test("whether a debtor is a person is a supervisor's to say, for the law depends on it", async () => {
    const { kind } = (await screenOf(collector, alder)).debtor;
    const to = kind === "business" ? "person" : "business";
    const asked = { from: kind, to, because: "It is a sole trader." };
    assert.equal((await collector.post(`/debtors/${alder}/kind`, asked)).status, 403);
    assert.equal((await supervisor.post(`/debtors/${alder}/kind`, asked)).status, 204);
    assert.equal((await screenOf(collector, alder)).debtor.kind, to);
    assert.equal((await supervisor.post(`/debtors/${alder}/kind`, asked)).json.refusal, "changed_meanwhile");
  });

  test("what a firm owes is a consumer's debt once it is a person, until a supervisor says of an account what it was for", async () => {
    await takeIn(await desk.as("clerk"), rows.replaceAll("-1", "-8").replaceAll("INV-", "V-"), {
      creditor: "Northwind",
    });
    const debtorId = await findDebtor(collector, "B-8");
    const accountOf = async () => (await screenOf(collector, debtorId)).accounts[0];
    assert.equal((await accountOf()).purpose, "business");
    const person = { from: "business", to: "person", because: "The school says so." };
    assert.equal((await supervisor.post(`/debtors/${debtorId}/kind`, person)).status, 204);
    const { id, purpose } = await accountOf();
    assert.equal(purpose, "consumer");
    assert.ok(
      (await timelineOf(collector, debtorId)).includes(
        "account-purpose-changed: Account B-8 is a consumer's debt, and was one of a business. The debtor is a person.",
      ),
    );

    const at = `/debtors/${debtorId}/accounts/${id}/purpose`;
    const trade = { from: "consumer", to: "business", because: "It is for their shop." };
    assert.equal((await collector.post(at, trade)).status, 403);
    assert.equal((await supervisor.post(at, { ...trade, to: "consumer" })).json.refusal, "nothing_changes");
    assert.equal((await supervisor.post(at, { ...trade, because: " " })).status, 400);
    const elsewhere = `/debtors/${alder}/accounts/${id}/purpose`;
    assert.equal((await supervisor.post(elsewhere, trade)).json.refusal, "account_is_not_the_debtors");
    const both = await Promise.all([supervisor.post(at, trade), supervisor.post(at, trade)]);
    assert.deepEqual(both.map(({ status }) => status).toSorted(), [204, 409]);
    assert.equal((await accountOf()).purpose, "business");
    assert.equal(
      (await timelineOf(collector, debtorId)).filter((line: string) => line.includes("and was a consumer's")).length,
      1,
    );
  });

  test("a segment comes with a file, is taken over from the next one, and stays once a person has said it", async () => {
    const clerk = await desk.as("clerk");
    const file = (segment: string) => `
      customer_number  customer_name  invoice_number  due_date    amount  customer_class
      K-1              Kite & Co      INV-9           2026-02-04  70.00   ${segment}
    `;
    const segmentOf = async () => (await screenOf(collector, kite)).debtor.segment;
    await takeIn(clerk, file("Small"), { creditor: "Northwind" });
    const kite = await findDebtor(clerk, "K-1");
    assert.equal(await segmentOf(), "Small");
    await takeIn(clerk, file("Key"), { creditor: "Northwind" });
    assert.equal(await segmentOf(), "Key");
    const [before] = (await screenOf(collector, kite)).former;
    assert.equal(`${before.what} ${before.former}: ${before.because}`, "segment Small: A file said so.");
    const place = (from: string, to: string) =>
      collector.post(`/debtors/${kite}/segment`, { from, to, because: "They buy more." });
    assert.equal((await place("Small", "Farms")).json.refusal, "changed_meanwhile");
    assert.equal((await place("Key", " Key ")).json.refusal, "nothing_changes");
    const both = await Promise.all([place("Key", "Farms"), place("Key", "Shops")]);
    assert.deepEqual(both.map(({ status }) => status).toSorted(), [204, 409]);
    const said = await segmentOf();
    await takeIn(clerk, file("Small"), { creditor: "Northwind" });
    assert.equal(await segmentOf(), said, "a file does not undo what a person said");
    assert.deepEqual((await collector.get("/segments")).json.segments, [{ segment: said, debtors: 1 }]);
    const found = (await clerk.get(`/debtors?find=${encodeURIComponent(`segment:${said.slice(0, 3)}`)}`)).json.debtors;
    assert.deepEqual(
      found.map(({ number }: { number: string }) => number),
      ["K-1"],
    );
    assert.equal((await place(said, "none")).status, 204);
    assert.equal(await segmentOf(), null);
    assert.equal(
      (await timelineOf(collector, kite))[0],
      `debtor-changed: The segment is none, and was ${said}. They buy more.`,
    );
    assert.equal(
      (await (await desk.as("auditor")).post(`/debtors/${kite}/segment`, { from: "", to: "Key", because: "No." }))
        .status,
      403,
    );
  });
});
