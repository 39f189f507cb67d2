import { strict as assert } from "node:assert";
import { after, before, describe, test } from "node:test";
import { debtorOf, formOf, screenOf, sheet, takeIn, usd } from "./book.ts";
import type { Client } from "./client.ts";
import { Desk } from "./desk.ts";
import { shows } from "./table.ts";

const book = `
  customer_number  customer_name  invoice_number  invoice_date  due_date    amount
  C-1              Alder & Sons   INV-1           2026-01-05    2026-02-04  400.00
`;

describe("what nobody means is refused by name, breaks nothing and changes nothing", () => {
  let desk: Desk;
  let supervisor: Client;
  let of: Awaited<ReturnType<typeof debtorOf>>;
  before(async () => {
    desk = await Desk.open();
    await takeIn(await desk.as("clerk"), book);
    supervisor = await desk.as("supervisor");
    of = await debtorOf(supervisor, "C-1");
  });
  after(() => desk[Symbol.asyncDispose]());

  const payment = { amount: usd("1.00"), receivedOn: "2026-03-01" };
  // prettier-ignore
  const writes = [
    ["an amount larger than all the money there is", "payments", { ...payment, amount: usd("92233720368547758.07") },  422, "amount_is_unreadable"],
    ["an amount with more digits than its currency", "payments", { ...payment, amount: usd("1.005") },                 422, "amount_is_unreadable"],
    ["an amount that is a number, not a text",       "payments", { ...payment, amount: { amount: 1, currency: "USD" } }, 400, "request_is_malformed"],
    ["an amount in a currency that is none",         "payments", { ...payment, amount: { amount: "1.00", currency: "XXX" } }, 422, "amount_is_unreadable"],
    ["an amount in another currency",                "payments", { ...payment, amount: { amount: "1.00", currency: "EUR" } }, 422, "account_keeps_another_currency"],
    ["nothing",                                      "payments", { ...payment, amount: usd("0.00") },                  422, "amount_must_be_positive"],
    ["less than nothing",                            "payments", { ...payment, amount: usd("-1.00") },                 422, "amount_must_be_positive"],
    ["a day of the year 26",                         "payments", { ...payment, receivedOn: "0026-03-01" },             400, "request_is_malformed"],
    ["a day that no month has",                      "payments", { ...payment, receivedOn: "2026-02-30" },             400, "request_is_malformed"],
    ["a text that no database can hold",             "payments", { ...payment, reference: "a\0b" },                    400, "request_is_malformed"],
    ["half of a character",                          "notes",    { words: "a\ud800b" },                                400, "request_is_malformed"],
    ["such a text in a note",                        "notes",    { words: "a\0b" },                                    400, "request_is_malformed"],
    ["a note that says nothing",                     "notes",    { words: "  " },                                      400, "request_is_malformed"],
    ["a promise of more than is owed",               "promises", { amount: usd("400.01"), dueOn: "2026-03-10" },       422, "account_owes_less"],
    ["a promise for yesterday",                      "promises", { amount: usd("10.00"), dueOn: "2026-03-01" },        422, "due_day_is_past"],
    ["a promise for the year 2030",                  "promises", { amount: usd("10.00"), dueOn: "2030-03-10" },        422, "due_day_is_too_far"],
    ["a stop that was received tomorrow",            "stops",    { kind: "cease", because: "Said so.", receivedOn: "2026-03-03" }, 422, "received_in_the_future"],
    ["a stop of a kind that there is not",           "stops",    { kind: "whim", because: "Said so.", receivedOn: "2026-03-02" },  400, "request_is_malformed"],
  ] as const;
  for (const [what, list, body, status, refusal] of writes) {
    test(`${what}: ${refusal}`, async () => {
      // A stop without an account is one of the person; the others are about the account.
      const about = list === "stops" || list === "notes" ? body : { accountId: of.accountId, ...body };
      const answer = await supervisor.post(`${of.at}/${list}`, about);
      assert.deepEqual([answer.status, answer.json.refusal], [status, refusal], answer.json.because);
      assert.ok(answer.json.because.length > 10);
    });
  }

  // prettier-ignore
  const reads = [
    "/debtors?find=a%00b", "/worklist?on=9999-12-31", "/worklist?on=0001-01-01", "/aging?on=9999-12-31", "/aging?on=2026-02-30",
    "/aging?knownAt=yesterday", "/aging?by=moon", "/aging?creditor=a%00b", "/debtors/nobody", "/worklist?cursor=made-up",
    "/debtors?cursor=made-up", "/debtors?find=overdue%3Esoon", "/debtors?columns=name,moon", "/debtors?sort=moon", "/debtors?sort=open&from=x",
  ];
  for (const path of reads) {
    test(`GET ${path} is refused as what cannot be read`, async () => {
      const { status, json } = await supervisor.get(path);
      assert.equal(status, 400, json.because);
    });
  }

  test("a file with an amount beyond counting names its row, and one that is damaged names where", async () => {
    const clerk = await desk.as("clerk");
    const taken = async (file: File) => (await clerk.post("/imports", formOf([file]))).json;
    const large = await taken(sheet(book.replace("INV-1 ", "INV-2 ").replace("400.00", "92233720368547758.08")));
    shows(
      large.rejected,
      `
      row  field   because
      2    amount  "92233720368547758.08" is more than the book can keep.
      `,
    );
    const rows = Array.from({ length: 400 }, () => "C-1,INV-1,2026-02-04,400.00").join("\n");
    const damaged = await taken(
      new File([`customer,invoice,due,amount\n${rows}\nC-1,INV\0-2,2026-02-04,5.00\n`], "a.csv"),
    );
    const because = "The file is damaged in row 402: it holds a NUL character, which no text does.";
    assert.ok(damaged.rejected.some((one: { because: string }) => one.because === because));
    assert.equal(damaged.created, 0);
  });

  test("and after all of it the debtor owes what was owed, and the whole book can be read and verified", async () => {
    const { owed, promises, stops } = await screenOf(supervisor, of.debtorId);
    assert.deepEqual([owed[0].total, owed[0].payments, promises, stops], ["400.00", "0.00", [], []]);
    assert.equal((await supervisor.get("/aging")).json[0].total, "400.00");
    assert.deepEqual((await supervisor.get("/verify")).json.breaches, []);
  });
});
