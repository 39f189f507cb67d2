import { strict as assert } from "node:assert";
import { test } from "node:test";
import type { Client } from "./client.ts";
import { debtorOf, formOf, screenOf, sheet, takeIn, usd, type Form } from "./book.ts";
import { Desk } from "./desk.ts";

const book = `
  customer_number  customer_name  invoice_number  invoice_date  due_date    amount  open_amount
  C-1              Alder & Sons   INV-1           2026-01-05    2026-02-04  400.00  400.00
  C-1              Alder & Sons   INV-2           2026-02-05    2026-03-07  250.00  250.00
`;

type Item = { number: string; open: { amount: string } };

const openOf = ({ items }: { items: Item[] }) => items.map(({ number, open }) => `${number} ${open.amount}`).join(", ");

async function agedOn(client: Client, on: string): Promise<string> {
  const { json } = await client.get(`/aging?on=${on}`);
  return json
    .map((one: { total: string; credits: { total: string } }) => `${one.total} and ${one.credits.total}`)
    .join();
}

async function imported(client: Client, rows: string, form: Form = {}) {
  const { status, json } = await client.post("/imports", formOf([sheet(rows)], form));
  assert.deepEqual([status, json.rejected], [200, []]);
  return json;
}

async function isSound(desk: Desk): Promise<void> {
  assert.deepEqual((await (await desk.as("auditor")).get("/verify")).json.breaches, []);
}

test("what was paid ahead lies on account until its invoice is there: nothing is owed less than nothing on any day", async () => {
  await using desk = await Desk.open();
  const clerk = await desk.as("clerk");
  await imported(
    clerk,
    `
    customer_number  customer_name  invoice_number  invoice_date  due_date    amount  open_amount  paid_amount  paid_date
    C-1              Alder & Sons   INV-1           2026-02-20    2026-03-20  400.00  300.00       100.00       2026-02-10
    `,
  );
  assert.deepEqual(
    [await agedOn(clerk, "2026-02-12"), await agedOn(clerk, "2026-02-20")],
    ["0.00 and 100.00", "300.00 and 0.00"],
  );
  await isSound(desk);
});

test("a file that is older than an invoice in it takes nothing off the invoice before its day", async () => {
  await using desk = await Desk.open();
  const clerk = await desk.as("clerk");
  const form = formOf([
    sheet(`
      customer_number  customer_name  invoice_number  invoice_date  due_date    amount  open_amount
      C-1              Alder & Sons   INV-1           2026-03-01    2026-03-20  400.00  300.00
    `),
  ]);
  form.append("asOf", "2026-02-15T12:00:00Z");
  assert.equal((await clerk.post("/imports", form)).status, 200);
  assert.deepEqual([await agedOn(clerk, "2026-02-20"), await agedOn(clerk, "2026-03-01")], ["", "300.00 and 0.00"]);
});

test("an invoice that a person took back here does not come back with the next file, for its source does not know yet", async () => {
  await using desk = await Desk.open();
  const clerk = await desk.as("clerk");
  await takeIn(clerk, book);
  const { at, itemId, debtorId } = await debtorOf(clerk, "C-1");
  const { json } = await clerk.get(`${at}/items/${itemId}/postings`);
  const reversal = `${at}/entries/${json.postings[0].entryId}/reversal`;
  assert.equal((await clerk.post(reversal, { because: "Never delivered." })).status, 200);
  for (const day of ["2026-03-03", "2026-03-04"]) {
    desk.at(day);
    const { control } = await imported(clerk, book);
    assert.deepEqual(control.USD, { rows: "650.00", book: "250.00", pending: "400.00", agrees: true });
    assert.equal(openOf(await screenOf(clerk, debtorId)), "INV-2 250.00");
  }
  desk.at("2026-03-05");
  const { control } = await imported(clerk, book.replace("400.00  400.00", "400.00  0.00"));
  assert.deepEqual(control.USD, { rows: "250.00", book: "250.00", pending: "0.00", agrees: true });
  await isSound(desk);
});

test("an import is not taken back once a later file changed what it brought, until that one is taken back", async () => {
  await using desk = await Desk.open();
  const clerk = await desk.as("clerk");
  const { batchId } = await imported(clerk, book);
  const raised = book.replace("400.00  400.00", "400.00  450.00");
  desk.at("2026-03-03");
  const later = await imported(clerk, raised);
  const { debtorId } = await debtorOf(clerk, "C-1");
  const back = async (id: string) => (await clerk.post(`/imports/${id}/taken-back`, { because: "Wrong." })).json;
  assert.equal((await back(batchId)).refusal, "import_was_built_upon");
  assert.equal(openOf(await screenOf(clerk, debtorId)), "INV-1 450.00, INV-2 250.00");
  assert.deepEqual(
    [await back(later.batchId), await back(batchId)].map(({ reversed }) => reversed),
    [1, 2],
  );
  assert.equal(openOf(await screenOf(clerk, debtorId)), "");
  desk.at("2026-03-04");
  await imported(clerk, raised);
  assert.equal(openOf(await screenOf(clerk, debtorId)), "INV-1 450.00, INV-2 250.00");
  await isSound(desk);
});

test("with an import its due days go back, and the disputes that it raised end; the same file brings both again", async () => {
  await using desk = await Desk.open();
  const clerk = await desk.as("clerk");
  const plain = `
    customer_number  customer_name  invoice_number  invoice_date  due_date    amount  disputed
    C-1              Alder & Sons   INV-1           2026-01-05    2026-02-04  400.00  no
    C-1              Alder & Sons   INV-2           2026-01-05    2026-02-04  250.00  no
  `;
  await imported(clerk, plain);
  const { debtorId } = await debtorOf(clerk, "C-1");
  const standing = async () =>
    (await screenOf(clerk, debtorId)).items.map(
      ({ number, dueOn, dispute }: { number: string; dueOn: string; dispute: object | null }) =>
        `${number} ${dueOn}${dispute === null ? "" : " disputed"}`,
    );
  const was = ["INV-1 2026-02-04", "INV-2 2026-02-04"];
  const otherwise = plain
    .replace("2026-02-04  400.00  no", "2026-05-01  400.00  no")
    .replace("250.00  no", "250.00  yes");
  for (const [before, after] of [
    ["2026-03-03", "2026-03-04"],
    ["2026-03-05", "2026-03-06"],
  ] as const) {
    desk.at(before);
    const { batchId } = await imported(clerk, otherwise);
    assert.deepEqual(await standing(), ["INV-2 2026-02-04 disputed", "INV-1 2026-05-01"]);
    desk.at(after);
    const { json } = await clerk.post(`/imports/${batchId}/taken-back`, { because: "Wrong." });
    assert.deepEqual(json, { reversed: 0, debtors: 1 });
    assert.deepEqual(await standing(), was);
  }
  await isSound(desk);
});

test("two who bring the first files of a creditor at once, in different letter case, make one creditor", async () => {
  await using desk = await Desk.open();
  const [clerk, supervisor] = [await desk.as("clerk"), await desk.as("supervisor")];
  await Promise.all([
    imported(clerk, book, { creditor: "Newcomer" }),
    imported(supervisor, book, { creditor: "newcomer" }),
  ]);
  const { json } = await clerk.get("/aging?by=creditor");
  assert.deepEqual([json[0].rows.length, json[0].total], [1, "650.00"]);
});

test("a promise is kept by what was paid: not by a deposit that is held, nor by what was paid before an invoice came", async () => {
  await using desk = await Desk.open();
  const [clerk, collector] = [await desk.as("clerk"), await desk.as("collector")];
  await takeIn(clerk, book);
  const { at, accountId, debtorId } = await debtorOf(clerk, "C-1");
  const promised = async () => {
    const [{ state, received }] = (await screenOf(clerk, debtorId)).promises;
    return `${state} ${received.amount}`;
  };
  await collector.post(`${at}/promises`, { accountId, amount: usd("100.00"), dueOn: "2026-03-10" });
  desk.at("2026-03-03");
  const half = "C-1              Alder & Sons   INV-3           2026-02-05    2026-03-07  250.00  100.00\n";
  await imported(clerk, book + half);
  assert.equal(await promised(), "open 0.00");
  const deposit = { accountId, as: "deposit", amount: usd("100.00"), receivedOn: "2026-03-03" };
  const { json } = await clerk.post(`${at}/payments`, deposit);
  assert.equal(await promised(), "open 0.00");
  await clerk.post(`${at}/credits/${json.creditId}/applications`, {});
  assert.equal(await promised(), "kept 100.00");
  await isSound(desk);
});

test("whose credit memo covers what is overdue has it applied by a person before anybody asks; then nothing is owed", async () => {
  await using desk = await Desk.open();
  const clerk = await desk.as("clerk");
  const memo = "C-1              Alder & Sons   CM-1            2026-02-10    2026-02-10  -400.00  -400.00\n";
  await imported(clerk, book + memo);
  const { at, debtorId } = await debtorOf(clerk, "C-1");
  const { cases, credits } = await screenOf(clerk, debtorId);
  const { step, action, owner, because } = cases[0].next;
  assert.deepEqual([step, action, owner], ["apply-money", "review", "collector"]);
  assert.deepEqual(because, ["400.00 USD was received and is not applied yet: it covers all that may be asked for."]);
  const applied = await clerk.post(`${at}/credits/${credits[0].id}/applications`, {});
  assert.equal(applied.status, 200, JSON.stringify(applied.json));
  const after = (await screenOf(clerk, debtorId)).cases[0];
  assert.equal(after.next.step, "not-due", "the other invoice is due on a later day");
  await isSound(desk);
});
