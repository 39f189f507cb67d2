import { strict as assert } from "node:assert";
import { after, before, describe, test } from "node:test";
import { findDebtor, screenOf, takeIn, timelineOf } from "./book.ts";
import type { Client } from "./client.ts";
import { Desk } from "./desk.ts";

const rows = `
  customer_number  customer_name        invoice_number  due_date    amount  phone         email
  A-1              Alder & Sons         INV-1           2026-02-04  400.00  614-555-0101  ap@alder.example
  A-2              Alder and Sons Inc   INV-2           2026-02-04  90.00   614-555-0101  ap@alder.example
  B-1              Birch Bakery         INV-3           2026-02-09  900.00  614-555-0103  ap@birch.example
`;

describe("the people of a book", () => {
  let desk: Desk;
  let clerk: Client;
  let supervisor: Client;
  let [alder, inc, birch] = ["", "", ""];
  before(async () => {
    desk = await Desk.open();
    [clerk, supervisor] = [await desk.as("clerk"), await desk.as("supervisor")];
    await takeIn(clerk, rows, { creditor: "Northwind" });
    [alder, inc, birch] = [
      await findDebtor(clerk, "A-1"),
      await findDebtor(clerk, "A-2"),
      await findDebtor(clerk, "B-1"),
    ];
  });
  after(() => desk[Symbol.asyncDispose]());

  const points = async (debtorId: string) =>
    (await screenOf(clerk, debtorId)).points.map(
      ({ kind, value, source }: Record<string, string>) => `${kind} ${value} ${source}`,
    );
  const tell = (text: string, kind = "mobile") =>
    clerk.post(`/debtors/${birch}/points`, { kind, text, source: "consumer" });

  test("a number that somebody tells is held once, also when two people write it down at the same instant", async () => {
    const both = await Promise.all([tell("614 555 0177"), tell("(614) 555-0177")]);
    assert.deepEqual(both.map(({ status }) => status).toSorted(), [200, 409]);
    assert.ok((await points(birch)).includes("mobile +16145550177 consumer"));
    assert.match((await timelineOf(clerk, birch))[0] ?? "", /Told: mobile \+16145550177, by consumer/);
  });

  test("what is no number is refused in words", async () => {
    const { status, json } = await tell("none");
    assert.deepEqual([status, json.refusal], [422, "point_is_unreadable"]);
  });

  test("a number that ended is used no more, and may be told again", async () => {
    const { json } = await tell("614-555-0188");
    const end = () => clerk.post(`/debtors/${birch}/points/${json.pointId}/end`, { because: "It is a fax." });
    assert.deepEqual([(await end()).status, (await end()).status], [204, 404]);
    assert.equal(
      (await points(birch)).some((point: string) => point.includes("0188")),
      false,
    );
    assert.equal((await tell("614-555-0188")).status, 200);
  });

  test("somebody around a debtor leaves with the numbers that were theirs", async () => {
    const { json } = await clerk.post(`/debtors/${birch}/related`, { role: "accounts-payable", name: "Pat Doe" });
    const theirs = { kind: "work-email", text: "pat@birch.example", source: "creditor", relationId: json.relationId };
    const { json: told } = await clerk.post(`/debtors/${birch}/points`, theirs);
    const held = (await screenOf(clerk, birch)).points.find(({ id }: { id: string }) => id === told.pointId);
    assert.equal(held.relationId, json.relationId);
    await clerk.post(`/debtors/${birch}/related/${json.relationId}/end`, { because: "Left the firm." });
    const screen = await screenOf(clerk, birch);
    assert.deepEqual(screen.related, []);
    assert.equal(JSON.stringify(screen.points).includes("pat@birch"), false);
  });

  test("a note that is pinned stands above everything until it is taken down", async () => {
    const { json } = await clerk.post(`/debtors/${birch}/alerts`, { words: "Speak to the son only." });
    assert.deepEqual(
      (await screenOf(clerk, birch)).alerts.map(({ words }: { words: string }) => words),
      ["Speak to the son only."],
    );
    assert.equal((await clerk.delete(`/debtors/${birch}/alerts/${json.alertId}`)).status, 204);
    assert.deepEqual((await screenOf(clerk, birch)).alerts, []);
  });

  test("two who hold the same number and e-mail are shown as one perhaps, with the reasons, and nobody is merged by it", async () => {
    const { json } = await clerk.get("/duplicates");
    assert.deepEqual(
      json.pairs.map((pair: Record<"one" | "other", { number: string }> & { reasons: string[] }) => [
        ...[pair.one.number, pair.other.number, pair.reasons],
      ]),
      [["A-1", "A-2", ["e-mail", "telephone"]]],
    );
    assert.equal((await screenOf(clerk, alder)).items.length, 1);
  });

  test("merged they are one with what both owe, and two again when the merge ends", async () => {
    const merge = () => supervisor.post(`/debtors/${inc}/merge`, { into: alder, because: "One register entry." });
    const both = await Promise.all([merge(), merge()]);
    assert.deepEqual(both.map(({ status }) => status).toSorted(), [200, 409]);
    const one = await screenOf(clerk, inc);
    assert.deepEqual([one.debtor.id, one.items.length, one.same[0].number], [alder, 2, "A-2"]);
    assert.deepEqual((await clerk.get("/duplicates")).json.pairs, []);
    const { json: list } = await clerk.get("/debtors?find=A-2");
    assert.deepEqual(
      list.debtors.map(({ number }: { number: string }) => number),
      ["A-1"],
    );
    await supervisor.post(`/debtors/${inc}/merge/end`, { because: "Two firms after all." });
    assert.equal((await screenOf(clerk, inc)).debtor.number, "A-2");
    assert.equal((await screenOf(clerk, alder)).items.length, 1);
    assert.equal(
      (await supervisor.post(`/debtors/${inc}/merge/end`, { because: "Again." })).json.refusal,
      "not_merged",
    );
    assert.deepEqual((await supervisor.get("/verify")).json.breaches, []);
  });

  test("two who are told apart are not shown again", async () => {
    await supervisor.post(`/debtors/${inc}/different`, { from: alder, because: "Cousins." });
    assert.deepEqual((await clerk.get("/duplicates")).json.pairs, []);
  });

  test("a merge is for a supervisor to make", async () => {
    const { status } = await clerk.post(`/debtors/${inc}/merge`, { into: alder, because: "No." });
    assert.equal(status, 403);
    const himself = await supervisor.post(`/debtors/${alder}/merge`, { into: alder, because: "No." });
    assert.equal(himself.json.refusal, "same_person_already");
  });
});
