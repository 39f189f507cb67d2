import { strict as assert } from "node:assert";
import { test } from "node:test";
import { sql } from "kysely";
import { debtorOf, takeIn } from "./book.ts";
import type { Client } from "./client.ts";
import { Desk } from "./desk.ts";

const book = `
  customer_number  customer_name  kind      invoice_number  invoice_date  due_date    amount  address1   city      state  zip
  C-1              Alder & Sons   business  INV-1           2026-01-05    2026-02-04  400.00  1 Main St  Columbus  OH     43215
`;

const first = "Northwind\nFirst Bank, account 1";
const second = "Northwind\nSecond Bank, account 2";
const known = "I called Pat Doe at the number that we have.";

/** An office whose only creditor is paid at the first bank. */
async function openDesk() {
  const desk = await Desk.open();
  const [administrator, clerk] = [await desk.as("administrator"), await desk.as("clerk")];
  await takeIn(clerk, book, { creditor: "Northwind" });
  const { creditors } = (await administrator.get("/creditors")).json;
  const at = `/creditors/${creditors[0].creditorId}`;
  const entered = await administrator.put(at, { over: 1, payTo: first });
  assert.equal(entered.status, 200, "what nobody has said yet is entered by one");
  const said = async () => (await administrator.get(at)).json;
  const ask = async (by: Client = administrator, payTo = second) => {
    const { version: over } = await said();
    return by.post(`${at}/pay-to`, { over, payTo, because: known });
  };
  const asked = async () => {
    const { status, json } = await ask();
    assert.equal(status, 200, JSON.stringify(json));
    return `/approvals/${json.approvalId}`;
  };
  return { desk, administrator, clerk, at, said, ask, asked };
}

const approve = (by: Client, approval: string) => by.put(`${approval}/verdict`, { verdict: "approved" });

test("where to pay is changed by two: letters say the old one until another has approved it, old and new side by side", async () => {
  const { desk, administrator, clerk, at, said, ask, asked } = await openDesk();
  await using _ = desk;
  const { at: debtor, creditorId } = await debtorOf(clerk, "C-1");
  const letter = async () => {
    const words = { name: "reminder", audience: "business", language: "en", heading: "A", body: "{{ open_items }}" };
    return (await clerk.post(`${debtor}/template-preview`, words)).json.payTo;
  };
  const { version: over, payToByTwo } = await said();
  assert.equal(payToByTwo, true);
  const alone = await administrator.put(at, { over, payTo: second });
  assert.deepEqual([alone.status, alone.json.refusal], [409, "pay_to_is_changed_by_two"]);
  assert.deepEqual([(await administrator.put(at, { over, payTo: "" })).status, (await said()).payTo], [409, first]);

  const approval = await asked();
  assert.deepEqual([await letter(), (await said()).payTo], [first, first]);
  assert.deepEqual((await clerk.get("/approvals")).json.approvals, [], "it is shown to those who decide");
  const supervisor = await desk.as("supervisor");
  const [shown] = (await supervisor.get("/approvals")).json.approvals;
  assert.deepEqual(
    [shown.kind, shown.thing, shown.payTo, shown.because, shown.debtorId, shown.deciders],
    [
      "change-pay-to",
      "Northwind",
      { creditorId, creditor: "Northwind", before: first, after: second },
      known,
      null,
      ["The credit manager", "The supervisor"],
    ],
  );
  assert.equal((await approve(administrator, approval)).json.refusal, "who_asks_does_not_decide");
  assert.equal((await ask()).json.refusal, "approval_is_asked_already");
  const ada = await desk.with("ada", "administrator");
  const approvalIds = [approval.split("/").at(-1)];
  const many = (await ada.post("/approvals/verdicts", { approvalIds, verdict: "approved" })).json;
  const left = many.left.map(({ refusal }: { refusal: string }) => refusal);
  assert.deepEqual([many.decided, left], [0, ["approved_by_itself"]], "one looks at the two before");
  assert.equal(
    (await approve(supervisor, approval)).json.refusal,
    "approval_is_not_yours",
    "an administrator decides first",
  );
  assert.equal((await approve(ada, approval)).status, 204);
  assert.deepEqual([await letter(), (await said()).payTo], [second, second]);
  const [change] = (await said()).changes;
  assert.deepEqual(
    [change.field, change.before, change.after, change.changedBy, change.approvedBy],
    ["payTo", first, second, "The administrator", "Also ada"],
  );
  assert.equal((await approve(ada, approval)).json.refusal, "approval_is_decided");
});

test("what is refused or taken back changes nothing, and may be asked for again; who may not change a creditor may not ask", async () => {
  const { desk, administrator, at, said, ask, asked } = await openDesk();
  await using _ = desk;
  const supervisor = await desk.as("supervisor");
  assert.equal((await ask(supervisor)).status, 403);
  assert.equal((await ask(administrator, first)).json.refusal, "pay_to_is_as_before");
  assert.equal((await ask(administrator, "x".repeat(1001))).json.refusal, "creditor_is_unreadable");
  const late = await administrator.post(`${at}/pay-to`, { over: 1, payTo: second, because: known });
  assert.equal(late.json.refusal, "creditor_was_changed");
  const without = await administrator.post(`${at}/pay-to`, { over: 2, payTo: second, because: " " });
  assert.equal(without.json.refusal, "request_is_malformed");

  const refused = { verdict: "refused", because: "Pat Doe knows nothing of it." };
  assert.equal((await supervisor.put(`${await asked()}/verdict`, refused)).status, 204);
  assert.equal((await administrator.put(`${await asked()}/taking-back`, {})).status, 204);
  assert.equal((await said()).payTo, first);
  const both = await Promise.all([ask(), ask()]);
  assert.deepEqual(both.map(({ status }) => status).toSorted(), [200, 409], "of two who ask at once one is told");
});

test("a letter on file that says the old place to pay is stopped once another is approved", async () => {
  const { desk, clerk, asked } = await openDesk();
  await using _ = desk;
  const { at, creditorId } = await debtorOf(clerk, "C-1");
  assert.equal((await clerk.post(`${at}/letters`, { creditorId })).status, 200);
  desk.at("2026-03-02T15:10:00Z");
  const approval = await asked();
  assert.equal((await approve(await desk.as("credit_manager"), approval)).status, 204);
  const { letters, withheld } = (await clerk.post("/print-runs", {})).json;
  const because = withheld.map((one: { because: string }) => one.because);
  assert.deepEqual([letters, because], [0, ["Since it was made where to pay was changed."]]);
  assert.deepEqual((await (await desk.as("auditor")).get("/verify")).json.breaches, []);
});

test("who alone decides in an office that lets them changes it when its time has run out, and not before", async () => {
  const { desk, administrator, said, asked } = await openDesk();
  await using _ = desk;
  const { version: over } = (await administrator.get("/office/settings")).json;
  assert.equal((await administrator.put("/office/settings", { over, soleDecides: true })).status, 200);
  const { database } = desk.running;
  await sql`update login set ended_at = ${desk.clock.now()} where role <> 'administrator'`.execute(database.queries);
  desk.at("2026-03-02T16:00:00Z");
  const approval = await asked();
  const { dueAt, deciders, whyNot } = (await administrator.get("/approvals")).json.approvals[0];
  assert.deepEqual([deciders, whyNot], [[], "alone_only_when_due"]);
  assert.equal((await approve(administrator, approval)).json.refusal, "alone_only_when_due");
  const due = Temporal.Instant.from(dueAt);
  desk.clock.set(due.subtract({ seconds: 1 }));
  assert.equal((await approve(administrator, approval)).status, 403);
  desk.clock.set(due);
  assert.equal((await approve(administrator, approval)).status, 204);
  assert.equal((await said()).payTo, second);
  const [decided] = (await administrator.get("/approvals?state=decided")).json.approvals;
  assert.deepEqual([decided.isAlone, decided.decider], [true, "The administrator"]);
});
