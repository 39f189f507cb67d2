import { strict as assert } from "node:assert";
import { test } from "node:test";
import { debtorOf, screenOf, takeIn, timelineOf } from "./book.ts";
import { Desk } from "./desk.ts";

// It is 2 March 2026.
const rows = `
  customer_number  customer_name   kind      invoice_number  due_date    amount
  A-1              Alder Works     business  INV-1           2026-02-04  400.00
  C-1              Carol Dane      person    INV-2           2026-02-04  90.00
`;

test("what makes a situation special has a source and a beginning, is one of a kind, and stops nothing", async () => {
  await using desk = await Desk.open();
  const [clerk, collector] = [await desk.as("clerk"), await desk.as("collector")];
  await takeIn(clerk, rows, { creditor: "Northwind" });
  const [carol, alder] = [await debtorOf(clerk, "C-1"), await debtorOf(clerk, "A-1")];
  const record = (kind: string, at: string, on = "2026-02-01") =>
    collector.post(`${at}/circumstances`, {
      ...{ kind, source: "consumer", on, because: "Called up in January." },
      ...{ saidBy: "Her sister", medium: "email" },
    });

  const both = await Promise.all([record("active-duty", carol.at), record("active-duty", carol.at)]);
  assert.deepEqual(both.map(({ status }) => status).toSorted(), [200, 409]);
  const id = both.find(({ status }) => status === 200)?.json.circumstanceId;
  const { circumstances, cases } = await screenOf(clerk, carol.debtorId);
  assert.deepEqual(circumstances, [
    {
      ...{ id, kind: "active-duty", because: "Called up in January.", source: "consumer", sinceOn: "2026-02-01" },
      ...{ saidBy: "Her sister", medium: "email", documents: [] },
    },
  ]);
  assert.notEqual(cases[0].next.step, "stopped");
  assert.equal(
    (await timelineOf(clerk, carol.debtorId))[0],
    "circumstance-recorded: Known since 2026-02-01, by consumer (said by Her sister; by email): active duty. Called up in January.",
  );

  assert.equal((await record("minor", alder.at)).json.refusal, "only_persons_have_it");
  const unproven = { kind: "hardship", source: "consumer", because: "Said so.", documents: ["0".repeat(64)] };
  assert.equal((await collector.post(`${alder.at}/circumstances`, unproven)).json.refusal, "document_is_not_known");
  assert.equal((await record("hardship", alder.at, "2026-03-03")).json.refusal, "begins_in_the_future");
  assert.equal((await (await desk.as("auditor")).post(`${alder.at}/circumstances`, {})).status, 403);

  const end = (on: string) => collector.post(`${carol.at}/circumstances/${id}/end`, { on, because: "Came home." });
  assert.equal((await end("2026-01-31")).json.refusal, "ends_before_it_begins");
  assert.deepEqual([(await end("2026-03-01")).status, (await end("2026-03-01")).status], [204, 404]);
  assert.deepEqual((await screenOf(clerk, carol.debtorId)).circumstances, []);
  assert.equal((await record("active-duty", carol.at)).status, 200);
});
