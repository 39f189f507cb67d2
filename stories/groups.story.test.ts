import { strict as assert } from "node:assert";
import { after, before, describe, test } from "node:test";
import { findDebtor, screenOf, takeIn, timelineOf } from "./book.ts";
import type { Client } from "./client.ts";
import { Desk } from "./desk.ts";

const rows = `
  customer_number  customer_name   invoice_number  due_date    amount  phone         email
  A-1              Alder Holding   INV-1           2026-02-04  400.00  614-555-0101  ap@alder.example
  A-2              Alder East      INV-2           2026-02-04  90.00   614-555-0102  -
  A-3              Alder West      INV-3           2026-02-09  7.50    614-555-0103  -
  A-4              Alder North     INV-4           2026-02-09  1.00    614-555-0104  -
`;

type Named = { readonly number: string };

describe("a group of firms", () => {
  let desk: Desk;
  let clerk: Client;
  let [holding, east, west, north] = ["", "", "", ""];
  before(async () => {
    desk = await Desk.open();
    clerk = await desk.as("clerk");
    await takeIn(clerk, rows, { creditor: "Northwind" });
    holding = await findDebtor(clerk, "A-1");
    east = await findDebtor(clerk, "A-2");
    west = await findDebtor(clerk, "A-3");
    north = await findDebtor(clerk, "A-4");
  });
  after(() => desk[Symbol.asyncDispose]());

  const because = "The register says so.";
  const join = (debtorId: string, parent: string, more: object = {}) =>
    clerk.post(`/debtors/${debtorId}/parent`, { parent, pays: true, because, ...more });
  const leave = (debtorId: string, more: object = {}) =>
    clerk.post(`/debtors/${debtorId}/parent/end`, { because: "Sold.", ...more });

  test("a firm belongs to the parent whom one names by number, and both screens show it", async () => {
    assert.equal((await screenOf(clerk, east)).group, null);
    assert.equal((await join(east, "A-1")).status, 200);
    assert.equal((await join(west, "A-2", { pays: false })).status, 200);
    const own = (await screenOf(clerk, holding)).group;
    assert.deepEqual(
      own.children.map(({ number, pays, owed }: Named & { pays: boolean; owed: object }) => [number, pays, owed]),
      [["A-2", true, [{ currency: "USD", amount: "90.00" }]]],
    );
    assert.deepEqual([own.parent, own.payer, own.members], [null, null, 2]);
    const { group } = await screenOf(clerk, east);
    assert.deepEqual([group.parent.number, group.payer.number], ["A-1", "A-1"]);
    assert.equal(group.payer.reach[0].value.includes("alder.example"), true);
    assert.match((await timelineOf(clerk, east))[0] ?? "", /^group-joined: Belongs to Alder Holding \(A-1\) from /);
  });

  test("what a group owes is what the aging by group says of whom pays", async () => {
    const { json } = await clerk.get("/aging?by=group");
    const row = json[0].rows.find(({ number }: Named) => number === "A-1");
    for (const debtorId of [holding, east]) {
      assert.deepEqual((await screenOf(clerk, debtorId)).group.total, [{ currency: "USD", amount: row.total }]);
    }
    assert.equal(row.total, "490.00");
    assert.deepEqual((await screenOf(clerk, west)).group.total, [{ currency: "USD", amount: "7.50" }]);
  });

  test("nobody is above themselves, also when four close a circle at the same instant", async () => {
    assert.equal((await join(holding, "A-3")).json.refusal, "group_has_a_circle");
    assert.equal((await join(holding, "A-1")).json.refusal, "group_has_a_circle");
    await leave(west);
    await leave(east);
    const all = await Promise.all([join(holding, "A-2"), join(east, "A-3"), join(west, "A-4"), join(north, "A-1")]);
    assert.deepEqual(all.map(({ status }) => status).toSorted(), [200, 200, 200, 409]);
    for (const debtorId of [holding, east, west, north]) await leave(debtorId);
  });

  test("a firm has one parent at a time, and may have another when the first has ended", async () => {
    const both = await Promise.all([join(east, "A-1"), join(east, "A-3")]);
    assert.deepEqual(both.map(({ status }) => status).toSorted(), [200, 409]);
    assert.equal((await leave(east)).status, 204);
    assert.equal((await leave(east)).json.refusal, "group_has_no_parent");
    assert.equal((await screenOf(clerk, east)).group, null);
    assert.equal((await join(east, "A-3")).status, 200);
  });

  test("who is merged into a parent is that parent, and a parent merged into its child is nobody's", async () => {
    const supervisor = await desk.as("supervisor");
    await supervisor.post(`/debtors/${west}/merge`, { into: holding, because: "One register entry." });
    assert.equal((await screenOf(clerk, east)).group.parent.number, "A-1");
    await supervisor.post(`/debtors/${holding}/merge`, { into: east, because: "One firm." });
    assert.equal((await screenOf(clerk, east)).group, null);
    assert.equal((await clerk.get("/aging?by=group")).status, 200);
    await supervisor.post(`/debtors/${holding}/merge/end`, { because: "Two firms." });
    await supervisor.post(`/debtors/${west}/merge/end`, { because: "Two firms." });
    assert.equal((await screenOf(clerk, east)).group.parent.number, "A-3");
  });

  test("what is no firm, no day that has come, or no reason is refused", async () => {
    assert.equal((await join(north, "Z-9")).json.refusal, "nobody_is_known_by_that");
    assert.equal((await join(north, "A-1", { fromOn: "2199-01-01" })).json.refusal, "begins_in_the_future");
    assert.equal((await leave(east, { on: "2020-01-01" })).json.refusal, "ends_before_it_begins");
    assert.equal((await join(north, "A-1", { because: " " })).status, 400);
  });

  test("a person belongs to no firm, and no firm to a person", async () => {
    const supervisor = await desk.as("supervisor");
    const said = { from: "business", to: "person", because: "She trades in her own name." };
    assert.equal((await supervisor.post(`/debtors/${east}/kind`, said)).json.refusal, "belongs_to_group");
    assert.equal((await supervisor.post(`/debtors/${north}/kind`, said)).status, 204);
    assert.equal((await join(north, "A-1")).json.refusal, "only_firms_belong");
    assert.equal((await join(holding, "A-4")).json.refusal, "only_firms_belong");
  });

  test("a collector reads groups, and does not write them", async () => {
    const collector = await desk.as("collector");
    assert.equal(
      (await collector.post(`/debtors/${north}/parent`, { parent: "A-1", pays: true, because })).status,
      403,
    );
    assert.equal((await screenOf(collector, east)).group.parent.number, "A-3");
  });
});

test("two firms between whom a third stands in a group are not merged until that ends", async () => {
  await using desk = await Desk.open();
  const [clerk, supervisor] = [await desk.as("clerk"), await desk.as("supervisor")];
  await takeIn(clerk, rows, { creditor: "Northwind" });
  const [top, middle, low] = [
    await findDebtor(clerk, "A-1"),
    await findDebtor(clerk, "A-2"),
    await findDebtor(clerk, "A-3"),
  ];
  const because = "The register says so.";
  await clerk.post(`/debtors/${middle}/parent`, { parent: "A-1", pays: true, because });
  await clerk.post(`/debtors/${low}/parent`, { parent: "A-2", pays: true, because });
  const merge = (debtorId: string, into: string) => supervisor.post(`/debtors/${debtorId}/merge`, { into, because });
  assert.equal((await merge(low, top)).json.refusal, "group_would_be_a_circle");
  assert.equal((await merge(top, low)).json.refusal, "group_would_be_a_circle");
  assert.equal((await clerk.post(`/debtors/${low}/parent/end`, { because })).status, 204);
  assert.equal((await merge(low, top)).status, 200);
});
