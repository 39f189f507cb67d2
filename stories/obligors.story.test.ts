import { strict as assert } from "node:assert";
import { after, before, describe, test } from "node:test";
import { collectFor, debtorOf, screenOf, takeIn, timelineOf } from "./book.ts";
import type { Client } from "./client.ts";
import { Desk } from "./desk.ts";

const rows = `
  customer_number  customer_name  invoice_number  due_date    amount  phone
  A-1              Alder Works    INV-1           2026-02-04  400.00  614-555-0101
  B-1              Birch Bakery   INV-2           2026-02-04  90.00   614-555-0103
  C-1              Cedar Inn      INV-3           2026-02-04  9.00    614-555-0105
`;

type Bound = { readonly number: string; readonly role: string };

describe("who is bound by an account", () => {
  let desk: Desk;
  let clerk: Client;
  let alder: Awaited<ReturnType<typeof debtorOf>>;
  let birch: Awaited<ReturnType<typeof debtorOf>>;
  let cedar: Awaited<ReturnType<typeof debtorOf>>;
  before(async () => {
    desk = await Desk.open();
    clerk = await desk.as("clerk");
    await collectFor(desk, "Northwind");
    await takeIn(clerk, rows, { creditor: "Northwind", owes: "business" });
    [alder, birch, cedar] = [await debtorOf(clerk, "A-1"), await debtorOf(clerk, "B-1"), await debtorOf(clerk, "C-1")];
  });
  after(() => desk[Symbol.asyncDispose]());

  const because = "Guaranty of 2026-01-05.";
  const bind = (obligor: string, more: object = {}) =>
    clerk.post(`${alder.at}/accounts/${alder.accountId}/obligors`, { obligor, role: "guarantor", because, ...more });
  const end = (obligorId: string, more: object = {}) =>
    clerk.post(`${alder.at}/accounts/${alder.accountId}/obligors/${obligorId}/end`, {
      ...{ role: "guarantor", because: "Released.", ...more },
    });
  const bound = async (debtorId: string) =>
    (await screenOf(clerk, debtorId)).accounts[0].obligors.map(({ number, role }: Bound) => `${role} ${number}`);

  test("a guarantor stands on the account, and the account on the guarantor's own screen with what is open", async () => {
    const both = await Promise.all([bind("B-1"), bind("B-1")]);
    assert.deepEqual(both.map(({ status }) => status).toSorted(), [200, 409]);
    assert.deepEqual(await bound(alder.debtorId), ["guarantor B-1"]);
    const [account] = (await screenOf(clerk, birch.debtorId)).boundBy;
    assert.deepEqual(
      [account.number, account.role, account.open],
      ["A-1", "guarantor", [{ currency: "USD", amount: "400.00" }]],
    );
    assert.equal((await screenOf(clerk, birch.debtorId)).owed[0].total, "90.00");
    for (const { debtorId } of [alder, birch]) {
      assert.match((await timelineOf(clerk, debtorId))[0] ?? "", /^obligor-bound: .*bound as guarantor from /);
    }
  });

  test("an obligor who was merged is bound as who survives", async () => {
    const supervisor = await desk.as("supervisor");
    await supervisor.post(`${birch.at}/merge`, { into: cedar.debtorId, because: "One register entry." });
    assert.deepEqual(await bound(alder.debtorId), ["guarantor C-1"]);
    assert.equal((await bind("C-1")).json.refusal, "obligor_is_bound_already");
    assert.equal((await screenOf(clerk, cedar.debtorId)).boundBy.length, 1);
    await supervisor.post(`${birch.at}/merge/end`, { because: "Two firms." });
  });

  test("a stop of the debtor is not the obligor's, and no permit is given to reach an obligor about another's account", async () => {
    await clerk.post(`${alder.at}/stops`, { kind: "cease", because: "They wrote so.", receivedOn: "2026-02-01" });
    assert.deepEqual((await screenOf(clerk, birch.debtorId)).stops, []);
    const collector = await desk.as("collector");
    const { status, json } = await collector.post(`${birch.at}/permits`, {
      ...{ act: "call", pointId: birch.phoneId, accountIds: [alder.accountId] },
    });
    assert.deepEqual([status, json.refusal], [422, "account_is_not_the_persons"]);
  });

  test("who is no longer bound is so with a reason, and may be bound again on the same day", async () => {
    assert.equal((await end(cedar.debtorId)).json.refusal, "obligor_is_not_bound");
    assert.equal((await end(birch.debtorId, { on: "2020-01-01" })).json.refusal, "ends_before_it_begins");
    assert.equal((await end(birch.debtorId, { because: "" })).status, 400);
    assert.equal((await end(birch.debtorId)).status, 204);
    assert.deepEqual(await bound(alder.debtorId), []);
    assert.equal((await bind("B-1")).status, 200);
    assert.deepEqual(await bound(alder.debtorId), ["guarantor B-1"]);
  });

  test("nobody is bound beside themselves, by an account of others, or from a day to come", async () => {
    assert.equal((await bind("A-1")).json.refusal, "obligor_is_the_debtor");
    assert.equal((await bind("Z-1")).json.refusal, "nobody_is_known_by_that");
    assert.equal((await bind("C-1", { fromOn: "2199-01-01" })).json.refusal, "begins_in_the_future");
    assert.equal((await bind("C-1", { role: "primary" })).status, 400);
    const elsewhere = `${birch.at}/accounts/${alder.accountId}/obligors`;
    const { json } = await clerk.post(elsewhere, { obligor: "C-1", role: "joint", because });
    assert.equal(json.refusal, "account_is_not_the_debtors");
    const nobody = await end("018f0000-0000-7000-8000-000000000000");
    assert.equal(nobody.json.refusal, "obligor_is_not_bound");
  });

  test("a collector does not bind anybody", async () => {
    const collector = await desk.as("collector");
    const asked = { obligor: "C-1", role: "joint", because };
    assert.equal((await collector.post(`${alder.at}/accounts/${alder.accountId}/obligors`, asked)).status, 403);
  });
});
