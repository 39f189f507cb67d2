import { strict as assert } from "node:assert";
import { test } from "node:test";
import { debtorOf, formOf, screenOf, sheet, takeIn, timelineOf, usd } from "./book.ts";
import { Desk } from "./desk.ts";
import { shows } from "./table.ts";

const book = `
  customer_number  customer_name  invoice_number  invoice_date  due_date    amount  open_amount
  C-1              Alder & Sons   INV-1           2026-01-05    2026-02-04  400.00  400.00
  C-1              Alder & Sons   INV-2           2026-02-05    2026-03-07  250.00  250.00
`;

type Item = { number: string; open: { amount: string } };
type Posting = { kind: string; debit: string; credit: string; amount: { amount: string }; reversedBy: string | null };

const openOf = ({ items }: { items: Item[] }) => items.map(({ number, open }) => `${number} ${open.amount}`).join(", ");
const lines = (postings: Posting[]) =>
  postings.map(({ amount, reversedBy, ...posting }) => ({
    ...posting,
    amount: amount.amount,
    reversed: reversedBy === null ? "no" : "yes",
  }));

test("a payment that bounced is taken back whole: its invoices are open again, and each posting stays to be seen", async () => {
  await using desk = await Desk.open();
  const clerk = await desk.as("clerk");
  await takeIn(clerk, book);
  const { at, accountId, debtorId, itemId } = await debtorOf(clerk, "C-1");
  desk.at("2026-03-03");
  const payment = { accountId, amount: usd("500.00"), receivedOn: "2026-03-02", reference: "check 4711" };
  const { json: paid } = await clerk.post(`${at}/payments`, payment);
  assert.equal(openOf(await screenOf(clerk, debtorId)), "INV-2 150.00");

  desk.at("2026-03-04");
  const reversal = `${at}/entries/${paid.entryId}/reversal`;
  const { status, json: reversed } = await clerk.post(reversal, { because: "The check bounced." });
  assert.equal(status, 200);
  const after = await screenOf(clerk, debtorId);
  assert.equal(openOf(after), "INV-1 400.00, INV-2 250.00");
  // Nothing is left on account of money that never came.
  assert.deepEqual([after.credits, after.owed[0].payments], [[], "0.00"]);

  const twice = await clerk.post(reversal, { because: "Again." });
  assert.deepEqual([twice.status, twice.json.refusal], [409, "entry_is_reversed_once"]);
  const ofReversal = await clerk.post(`${at}/entries/${reversed.entryId}/reversal`, { because: "Still more." });
  assert.deepEqual([ofReversal.status, ofReversal.json.refusal], [409, "reversal_is_not_reversed"]);
  assert.equal(openOf(await screenOf(clerk, debtorId)), "INV-1 400.00, INV-2 250.00");

  const { json } = await clerk.get(`${at}/items/${itemId}/postings`);
  shows(
    lines(json.postings),
    `
    kind      debit       credit      amount  reversed
    charge    receivable  sales       400.00  no
    payment   unapplied   receivable  400.00  yes
    reversal  receivable  unapplied   400.00  no
    `,
  );
  const told = await timelineOf(clerk, debtorId);
  assert.deepEqual(told.slice(0, 2), [
    "reversal: Reversed: payment of 500.00 USD check 4711. The check bounced.",
    "payment: Payment of 500.00 USD received on 2026-03-02: 400.00 to INV-1, 100.00 to INV-2.",
  ]);
  assert.deepEqual((await (await desk.as("auditor")).get("/verify")).json.breaches, []);
});

test("two who take the same payment back at the same instant take it back once", async () => {
  await using desk = await Desk.open();
  const [clerk, supervisor] = [await desk.as("clerk"), await desk.as("supervisor")];
  await takeIn(clerk, book);
  const { at, accountId, debtorId } = await debtorOf(clerk, "C-1");
  const payment = { accountId, amount: usd("400.00"), receivedOn: "2026-03-02" };
  const { json: paid } = await clerk.post(`${at}/payments`, payment);
  const answers = await Promise.all(
    [clerk, supervisor].map((person) => person.post(`${at}/entries/${paid.entryId}/reversal`, { because: "Bounced." })),
  );
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [200, 409]);
  assert.equal(openOf(await screenOf(clerk, debtorId)), "INV-1 400.00, INV-2 250.00");
});

test("in a book that another system owns, a payment is pending until a file shows it, and is not taken off twice", async () => {
  await using desk = await Desk.open();
  const clerk = await desk.as("clerk");
  await takeIn(clerk, book);
  const { at, accountId, debtorId } = await debtorOf(clerk, "C-1");
  const payment = { accountId, amount: usd("400.00"), receivedOn: "2026-03-02" };
  await clerk.post(`${at}/payments`, payment);

  const imported = async (rows: string) => {
    const { json } = await clerk.post("/imports", formOf([sheet(rows)]));
    const { updated, unchanged, rejected } = json;
    return { counts: [updated, unchanged, rejected.length].join(" "), ...json.control.USD };
  };
  desk.at("2026-03-03");
  // The source does not know of it yet: what it shows is explained by what is pending, and the invoice stays paid.
  const early = await imported(book);
  assert.deepEqual(early, { counts: "0 2 0", rows: "650.00", book: "250.00", pending: "400.00", agrees: true });
  assert.equal(openOf(await screenOf(clerk, debtorId)), "INV-2 250.00");

  desk.at("2026-03-04");
  const shown = book.replace("400.00  400.00", "400.00  0.00");
  const late = await imported(shown);
  assert.deepEqual(late, { counts: "1 1 0", rows: "250.00", book: "250.00", pending: "0.00", agrees: true });
  assert.equal(openOf(await screenOf(clerk, debtorId)), "INV-2 250.00");

  desk.at("2026-03-05");
  assert.deepEqual(await imported(shown), { ...late, counts: "0 2 0" });
  // What the source now shows otherwise follows the source: nothing is pending that would explain it.
  desk.at("2026-03-06");
  const again = await imported(book);
  assert.deepEqual(again, { counts: "1 1 0", rows: "650.00", book: "650.00", pending: "0.00", agrees: true });
  assert.equal(openOf(await screenOf(clerk, debtorId)), "INV-1 400.00, INV-2 250.00");
});

test("a payment that paid everything is still to be seen with what it paid, and is reversed from there", async () => {
  await using desk = await Desk.open();
  const [clerk, auditor] = [await desk.as("clerk"), await desk.as("auditor")];
  await takeIn(clerk, book);
  const { at, accountId, debtorId } = await debtorOf(clerk, "C-1");
  desk.at("2026-03-03");
  assert.deepEqual((await clerk.get(`${at}/settled`)).json, { items: [], payments: [], more: false });
  const payment = { accountId, amount: usd("700.00"), receivedOn: "2026-03-02", reference: "check 4712" };
  const { json: paid } = await clerk.post(`${at}/payments`, payment);
  assert.deepEqual((await screenOf(clerk, debtorId)).items, []);

  const settled = async () => {
    const { items, payments } = (await auditor.get(`${at}/settled`)).json;
    const money = payments.map((one: Record<string, unknown>) => [one["entryId"], one["number"], one["reversedBy"]]);
    return { items: openOf({ items }), money };
  };
  const whole = { items: "INV-2 0.00, INV-1 0.00", money: [[paid.entryId, "check 4712", null]] };
  assert.deepEqual(await settled(), whole);
  const { status, json: reversed } = await clerk.post(`${at}/entries/${paid.entryId}/reversal`, {
    because: "Bounced.",
  });
  assert.equal(status, 200);
  assert.deepEqual(await settled(), { items: "", money: [[paid.entryId, "check 4712", reversed.entryId]] });
  assert.equal(openOf(await screenOf(clerk, debtorId)), "INV-1 400.00, INV-2 250.00");
});
