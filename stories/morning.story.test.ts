import { strict as assert } from "node:assert";
import { test } from "node:test";
import { findDebtor, formOf, runTheDay, screenOf, sheet, takeIn, timelineOf } from "./book.ts";
import { Desk } from "./desk.ts";
import { shows } from "./table.ts";

const book = `
  customer_number  customer_name  kind      invoice_number  invoice_date  due_date    amount  phone         address1   city      state  zip
  C-1              Alder & Sons   business  INV-1           2026-01-05    2026-02-04  400.00  614-555-0101  1 Main St  Columbus  OH     43215
  C-1              Alder & Sons   business  INV-2           2026-02-05    2026-03-07  250.00  614-555-0101  1 Main St  Columbus  OH     43215
  C-2              Birch Bakery   business  INV-3           2026-01-10    2026-02-09  900.00  614-555-0102  2 Main St  Columbus  OH     43215
  C-3              Carol Dane     person    INV-4           2026-01-06    2026-02-05  120.00  614-555-0103  3 Main St  Columbus  OH     43215
  C-4              Dove Florists  business  INV-5           2026-02-20    2026-03-22  75.00   614-555-0104  4 Main St  Columbus  OH     43215
`;

type Entry = {
  debtor: string;
  overdue: { amount: string };
  value: { amount: string };
  action: string;
  reasons: string[];
  heldBy: string | null;
};
type Item = { number: string; open: { amount: string }; amount: { amount: string }; daysOverdue: number };
type Promised = { state: string; amount: { amount: string }; received: { amount: string }; dueOn: string };

const worklistRows = (entries: Entry[]) =>
  entries.map(({ overdue, value, reasons, ...entry }) => ({
    ...{ ...entry, overdue: overdue.amount, worth: value.amount, because: reasons.join(" ") },
  }));
const itemRows = (items: Item[]) => items.map(({ open, ...item }) => ({ ...item, open: open.amount }));
const promiseRows = (promises: Promised[]) =>
  promises.map(({ amount, received, ...rest }) => ({ ...rest, promised: amount.amount, received: received.amount }));

test("a morning: a file comes in, the best of the worklist is called, promises money by Friday, and keeps it", async () => {
  await using desk = await Desk.open();
  desk.at("2026-03-02");
  const [clerk, collector] = [await desk.as("clerk"), await desk.as("collector")];
  const { json: taken } = await clerk.post("/imports", formOf([sheet(book)]));
  assert.deepEqual([taken.rows, taken.created, taken.updated, taken.closed, taken.rejected], [5, 5, 0, 0, []]);
  assert.deepEqual(taken.control, { USD: { rows: "1745.00", book: "1745.00", pending: "0.00", agrees: true } });

  const { json: worklist } = await collector.get("/worklist");
  shows(
    worklistRows(worklist.entries),
    `
    rank  number  action  overdue  worth   daysOverdue  because
    1     C-2     call    900.00   113.40  21           The oldest invoice was due on Mon 2026-02-09. 900.00 USD is overdue. Two weeks after the due day we ask by telephone.
    2     C-1     call    400.00   48.40   26           The oldest invoice was due on Wed 2026-02-04. 400.00 USD is overdue. Two weeks after the due day we ask by telephone.
    3     C-3     call    120.00   12.00   25           The oldest invoice was due on Thu 2026-02-05. 120.00 USD is overdue. Three weeks after the due day we ask what stands in the way.
    `,
  );
  // Nobody was called yet: firms are guessed to answer best at ten and people in the evening, of the hours that are left.
  const best = worklist.entries.map(({ bestCall }: { bestCall: Record<string, unknown> }) => bestCall["from"]);
  assert.deepEqual(best, ["2026-03-02T15:00:00Z", "2026-03-02T15:00:00Z", "2026-03-02T23:01:00Z"]);
  // Who owes nothing that is due is nobody's work.
  assert.deepEqual([worklist.bar.left, worklist.bar.done, worklist.next], [3, 0, null]);

  const { json: first } = await collector.post("/worklist/next", {});
  const { json: second } = await collector.post("/worklist/next", { after: first.debtorId });
  const debtorId = await findDebtor(collector, "C-1");
  assert.equal(first.debtorId, await findDebtor(collector, "C-2"));
  assert.equal(second.debtorId, debtorId);

  const before = await screenOf(collector, debtorId);
  assert.deepEqual(before.owed[0].amounts, ["250.00", "400.00", "0.00", "0.00", "0.00"]);
  assert.deepEqual(before.heldBy, { name: "The collector", mine: true });
  assert.deepEqual(before.cases[0].next.action, "call");
  const call = before.acts.find((act: { act: string }) => act.act === "call");
  assert.deepEqual([call.allowed, call.reasons], [true, []]);
  assert.deepEqual(await timelineOf(collector, debtorId), [
    "import: Import from The office: 2 new, the customer's own details.",
  ]);

  const accountId = before.accounts[0].id;
  const asked = { act: "call", pointId: call.pointId, accountIds: [accountId] };
  const { json: permit } = await collector.post(`/debtors/${debtorId}/permits`, asked);
  assert.equal(permit.point.value, "+16145550101");
  const reported = { outcome: "answered", words: "Mr Alder pays on Friday." };
  assert.equal((await collector.put(`/debtors/${debtorId}/permits/${permit.permitId}/outcome`, reported)).status, 200);
  const promise = { accountId, amount: { amount: "400.00", currency: "USD" }, dueOn: "2026-03-06" };
  assert.equal((await collector.post(`/debtors/${debtorId}/promises`, promise)).status, 200);

  const after = await screenOf(collector, debtorId);
  // A promise moves no money, and what follows waits for its day.
  assert.deepEqual(after.owed, before.owed);
  assert.deepEqual([after.cases[0].next.action, after.cases[0].lastStep], ["wait", "first-call"]);
  const { json: left } = await collector.get("/worklist");
  assert.deepEqual([left.bar.done, left.bar.left], [1, 2]);
  assert.deepEqual(left.bar.promised, [{ amount: "400.00", currency: "USD" }]);

  desk.at("2026-03-06");
  const payment = { accountId, amount: promise.amount, receivedOn: "2026-03-06", reference: "check 4711" };
  const { json: paid } = await clerk.post(`/debtors/${debtorId}/payments`, payment);
  assert.deepEqual(
    paid.applied.map((one: { number: string; amount: { amount: string } }) => [one.number, one.amount.amount]),
    [["INV-1", "400.00"]],
  );
  assert.equal(paid.onAccount.amount, "0.00");
  const kept = await screenOf(collector, debtorId);
  shows(
    promiseRows(kept.promises),
    `
    state  promised  received  dueOn
    kept   400.00    400.00    2026-03-06
    `,
  );
  shows(
    itemRows(kept.items),
    `
    number  open    daysOverdue
    INV-2   250.00  -1
    `,
  );
  assert.deepEqual(await timelineOf(collector, debtorId), [
    "promise: The promise of 400.00 USD by 2026-03-06 was kept on 2026-03-06.",
    "payment: Payment of 400.00 USD received on 2026-03-06: 400.00 to INV-1.",
    "promise: Promised 400.00 USD by 2026-03-06.",
    "outcome: Mr Alder pays on Friday. The call was answered; spoke with the debtor.",
    "permit: A call to +16145550101 was permitted.",
    "import: Import from The office: 2 new, the customer's own details.",
  ]);
});

test("a promise half kept comes back to the desk the morning after, and a late payment mends it", async () => {
  await using desk = await Desk.open();
  desk.at("2026-03-02");
  const [clerk, collector, supervisor] = [
    await desk.as("clerk"),
    await desk.as("collector"),
    await desk.as("supervisor"),
  ];
  await takeIn(clerk, book);
  const debtorId = await findDebtor(collector, "C-2");
  const { accounts } = await screenOf(collector, debtorId);
  const accountId = accounts[0].id;
  const usd = (amount: string) => ({ amount, currency: "USD" });
  const pays = (amount: string, receivedOn: string) =>
    clerk.post(`/debtors/${debtorId}/payments`, { accountId, amount: usd(amount), receivedOn });
  const showsPromise = async (state: string, received: string) => {
    const { promises } = await screenOf(collector, debtorId);
    assert.deepEqual([promises.length, promises[0].state, promises[0].received.amount], [1, state, received]);
  };
  const isOnWorklist = async () => {
    const { json } = await collector.get("/worklist");
    return json.entries.some((entry: { number: string }) => entry.number === "C-2");
  };

  const promise = { accountId, amount: usd("500.00"), dueOn: "2026-03-10" };
  await collector.post(`/debtors/${debtorId}/promises`, promise);
  const another = await collector.post(`/debtors/${debtorId}/promises`, { ...promise, amount: usd("100.00") });
  assert.deepEqual([another.status, another.json.refusal], [409, "promise_is_already_open"]);

  desk.at("2026-03-09");
  await pays("250.00", "2026-03-09");
  await runTheDay(supervisor);
  await showsPromise("open", "250.00");
  desk.at("2026-03-10");
  await runTheDay(supervisor);
  await showsPromise("open", "250.00");
  assert.equal(await isOnWorklist(), false);

  desk.at("2026-03-11");
  await runTheDay(supervisor);
  await showsPromise("broken", "250.00");
  assert.equal(await isOnWorklist(), true);

  desk.at("2026-03-20");
  await pays("250.00", "2026-03-20");
  await showsPromise("keptLate", "500.00");
  // The promise is mended; what was never promised is still owed.
  assert.equal((await screenOf(collector, debtorId)).owed[0].total, "400.00");
});

test("the aging of an earlier day is what was open then, also after it was paid, and as it was known then", async () => {
  await using desk = await Desk.open();
  desk.at("2026-03-02");
  const [clerk, auditor] = [await desk.as("clerk"), await desk.as("auditor")];
  await takeIn(clerk, book);
  const debtorId = await findDebtor(clerk, "C-1");
  const { accounts } = await screenOf(clerk, debtorId);
  desk.at("2026-04-15");
  const payment = {
    accountId: accounts[0].id,
    amount: { amount: "500.00", currency: "USD" },
    receivedOn: "2026-03-10",
  };
  await clerk.post(`/debtors/${debtorId}/payments`, payment);

  const aged = async (query: string) => {
    const { json } = await auditor.get(`/aging?${query}`);
    const row = json[0]?.rows.find(({ number }: { number: string }) => number === "C-1");
    return row === undefined ? "nothing" : [...row.amounts, "=", row.total].join(" ");
  };
  assert.equal(await aged("on=2026-02-04"), "400.00 0.00 0.00 0.00 0.00 = 400.00"); // Due on the day itself is current.
  assert.equal(await aged("on=2026-02-05"), "250.00 400.00 0.00 0.00 0.00 = 650.00");
  assert.equal(await aged("on=2026-03-09"), "0.00 250.00 400.00 0.00 0.00 = 650.00");
  assert.equal(await aged("on=2026-03-10"), "0.00 150.00 0.00 0.00 0.00 = 150.00");
  assert.equal(await aged("on=2026-03-10&knownAt=2026-04-01T00:00:00Z"), "0.00 250.00 400.00 0.00 0.00 = 650.00");
  assert.equal(await aged("on=2026-04-15"), "0.00 0.00 150.00 0.00 0.00 = 150.00");
  assert.equal(await aged("on=2025-12-31"), "nothing");
  assert.equal((await auditor.get("/aging?on=soon")).json.refusal, "request_is_malformed");
});
