import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import type { Client } from "./client.ts";
import { formOf, screenOf, usd } from "./book.ts";
import { Desk } from "./desk.ts";

type Applied = { readonly invoice: string; readonly amount: string };
type Paid = { readonly id: string; readonly on: string; readonly amount: string; readonly to: readonly Applied[] };

const invoices = [
  { id: "11", number: "INV-1", amount: 400 },
  { id: "12", number: "INV-2", amount: 250 },
];

/** What QuickBooks Online says once these payments are in it. */
function quickbooks(payments: readonly Paid[], renumbered: Readonly<Record<string, string>> = {}): File {
  const customer = { value: "7", name: "Alder & Sons" };
  const paidOf = (id: string) =>
    payments.flatMap(({ to }) => to).reduce((sum, one) => sum + (one.invoice === id ? Number(one.amount) : 0), 0);
  const Invoice = invoices.map(({ id, number, amount }) => ({
    ...{
      Id: id,
      DocNumber: renumbered[number] ?? number,
      CustomerRef: customer,
      TxnDate: "2026-01-05",
      DueDate: "2026-02-04",
    },
    ...{ TotalAmt: amount, Balance: amount - paidOf(id), CurrencyRef: { value: "USD" } },
  }));
  const Payment = payments.map(({ id, on, amount, to }) => ({
    ...{ Id: id, CustomerRef: customer, TxnDate: on, TotalAmt: Number(amount), CurrencyRef: { value: "USD" } },
    UnappliedAmt: Number(amount) - to.reduce((sum, one) => sum + Number(one.amount), 0),
    Line: to.map((one) => ({
      Amount: Number(one.amount),
      LinkedTxn: [{ TxnId: one.invoice, TxnType: "Invoice" }],
    })),
  }));
  const Customer = [{ Id: "7", DisplayName: "Alder & Sons" }];
  return new File([JSON.stringify({ QueryResponse: { Customer, Invoice, Payment } })], "book.json");
}

async function imported(clerk: Client, payments: readonly Paid[]) {
  const { status, json } = await clerk.post("/imports", formOf([quickbooks(payments)], { preset: "qbo-json" }));
  assert.equal(status, 200, JSON.stringify(json));
  return json;
}

/** A mirror of QuickBooks Online in which somebody posted a payment here, of which QuickBooks does not know yet. */
async function openDesk(payment: { amount: string; receivedOn?: string }) {
  const desk = await Desk.open();
  const clerk = await desk.as("clerk");
  await imported(clerk, []);
  const debtorId = (await clerk.get("/debtors?find=Alder")).json.debtors[0].debtorId;
  const { accounts } = await screenOf(clerk, debtorId);
  const posted = await clerk.post(`/debtors/${debtorId}/payments`, {
    ...{ accountId: accounts[0].id, amount: usd(payment.amount), receivedOn: payment.receivedOn ?? "2026-03-02" },
  });
  assert.equal(posted.status, 200);
  /** What is open, what is on account, what waits. */
  const stands = async () => {
    const { items, credits } = await screenOf(clerk, debtorId);
    const open = items.map(({ number, open: left }: { number: string; open: { amount: string } }) => {
      return `${number} ${left.amount}`;
    });
    const left = credits.map(({ open: rest }: { open: { amount: string } }) => `on account ${rest.amount}`);
    const { json } = await clerk.get("/reconciling");
    return [...open, ...left, `${json.waiting.length} waiting`].join(", ");
  };
  const reverses = () => clerk.post(`/debtors/${debtorId}/entries/${posted.json.entryId}/reversal`, { because: "No." });
  return { desk, clerk, stands, reverses };
}

async function isSound(desk: Desk): Promise<void> {
  assert.deepEqual((await (await desk.as("auditor")).get("/verify")).json.breaches, []);
}

describe("a payment that was posted here and that its source shows as one of its own", () => {
  test("stands once: it is recognised by its account, amount and day, and waits no longer", async () => {
    const { desk, clerk, stands } = await openDesk({ amount: "420.00" });
    await using _ = desk;
    assert.equal(await stands(), "INV-2 230.00, 1 waiting");
    const to = [
      { invoice: "11", amount: "400" },
      { invoice: "12", amount: "20" },
    ];
    for (const day of ["2026-03-05", "2026-03-06"]) {
      desk.at(day);
      const { rejected, control } = await imported(clerk, [{ id: "90", on: "2026-03-04", amount: "420", to }]);
      assert.deepEqual([rejected, control.USD.book, control.USD.pending], [[], "230.00", "0.00"]);
      assert.equal(await stands(), "INV-2 230.00, 0 waiting");
    }
    await isSound(desk);
  });

  test("stands once with what is left of it on account", async () => {
    const { desk, clerk, stands } = await openDesk({ amount: "700.00" });
    await using _ = desk;
    const to = [
      { invoice: "11", amount: "400" },
      { invoice: "12", amount: "250" },
    ];
    for (const day of ["2026-03-05", "2026-03-06"]) {
      desk.at(day);
      assert.deepEqual((await imported(clerk, [{ id: "90", on: "2026-03-02", amount: "700", to }])).rejected, []);
      assert.equal(await stands(), "on account 50.00, 0 waiting");
    }
    await isSound(desk);
  });

  test("is told from a second one of the same amount, which is new", async () => {
    const { desk, clerk, stands } = await openDesk({ amount: "100.00" });
    await using _ = desk;
    desk.at("2026-03-05");
    const first = { id: "90", on: "2026-03-03", amount: "100", to: [{ invoice: "11", amount: "100" }] };
    await imported(clerk, [first]);
    assert.equal(await stands(), "INV-1 300.00, INV-2 250.00, 0 waiting");
    desk.at("2026-03-06");
    assert.deepEqual((await imported(clerk, [first, { ...first, id: "91", on: "2026-03-04" }])).rejected, []);
    assert.equal(await stands(), "INV-1 200.00, INV-2 250.00, 0 waiting");
    await isSound(desk);
  });

  test("waits where the source applied it otherwise, and follows the source once it is reversed here", async () => {
    const { desk, clerk, stands, reverses } = await openDesk({ amount: "250.00" });
    await using _ = desk;
    desk.at("2026-03-05");
    const other = [{ id: "90", on: "2026-03-02", amount: "250", to: [{ invoice: "12", amount: "250" }] }];
    const { rejected } = await imported(clerk, other);
    assert.match(rejected[0].because, /applied otherwise here/);
    assert.equal(await stands(), "INV-1 150.00, INV-2 250.00, 1 waiting");
    await reverses();
    desk.at("2026-03-06");
    for (const day of ["2026-03-06", "2026-03-07"]) {
      desk.at(day);
      assert.deepEqual((await imported(clerk, other)).rejected, []);
      assert.equal(await stands(), "INV-1 400.00, 0 waiting");
    }
    await isSound(desk);
  });

  test("waits again when the import that showed it is taken back, and is shown again by the next", async () => {
    const { desk, clerk, stands } = await openDesk({ amount: "400.00" });
    await using _ = desk;
    const payment = [{ id: "90", on: "2026-03-02", amount: "400", to: [{ invoice: "11", amount: "400" }] }];
    desk.at("2026-03-05");
    const { batchId } = await imported(clerk, payment);
    assert.equal(await stands(), "INV-2 250.00, 0 waiting");
    await clerk.post(`/imports/${batchId}/taken-back`, { because: "Another company's." });
    assert.equal(await stands(), "INV-2 250.00, 1 waiting");
    desk.at("2026-03-06");
    assert.deepEqual((await imported(clerk, payment)).rejected, []);
    assert.equal(await stands(), "INV-2 250.00, 0 waiting");
    await isSound(desk);
  });

  test("is another where its day is weeks away or its amount differs", async () => {
    const { desk, clerk, stands } = await openDesk({ amount: "100.00", receivedOn: "2026-02-01" });
    await using _ = desk;
    desk.at("2026-03-05");
    const to = [{ invoice: "11", amount: "100" }];
    await imported(clerk, [{ id: "90", on: "2026-03-02", amount: "100", to }]);
    assert.equal(await stands(), "INV-1 200.00, INV-2 250.00, 1 waiting");
    await isSound(desk);
  });
});

test("an invoice that has another number in its source by now stays one invoice", async () => {
  const { desk, clerk, stands } = await openDesk({ amount: "100.00" });
  await using _ = desk;
  desk.at("2026-03-05");
  const file = quickbooks([], { "INV-1": "INV-1A" });
  const { json } = await clerk.post("/imports", formOf([file], { preset: "qbo-json" }));
  assert.deepEqual([json.rejected, json.created], [[], 0]);
  assert.equal(await stands(), "INV-1 300.00, INV-2 250.00, 1 waiting");
  await isSound(desk);
});
