import { strict as assert } from "node:assert";
import { after, before, describe, test } from "node:test";
import { sql } from "kysely";
import { mergeDebtors } from "#parties/store";
import { openSmallBook, type SmallBook } from "#happenings/testing/small-book";
import { searchBook } from "./search-book.ts";
import { takeInFiles } from "./take-in-files.ts";

const columns =
  "customer_number,customer_name,contact,invoice_number,due_date,amount,phone,email,address1,city,state,zip";
const rows = [
  "H1001,Blue Heron Boatworks,Maya Lindqvist,HS-4101,2026-02-01,1234.50,419-555-0121,ap@blue-heron.example,18 Slipway Road,Sandusky,OH,44870",
  "H1002,Café Müller & Söhne,,HS-4102,2026-02-01,80.00,614-555-0122,,402 Market Street,Columbus,OH,43215",
  "H1003,Copper Kettle Catering,,HS-4103,2026-02-01,80.00,614-555-0123,,77 Market Street,Columbus,OH,43215",
  "H1004,Dune Grass Farm,,LINDQVIST,2026-02-01,60.00,614-555-0124,,9 Dune Lane,Columbus,OH,43215",
];

describe("a search", () => {
  let book: SmallBook;
  before(async () => {
    book = await openSmallBook();
    const files = [{ name: "book.csv", bytes: Buffer.from([columns, ...rows].join("\n")) }];
    const taken = await takeInFiles(book.desk, { files, how: { preset: "generic" }, creditor: "H", loginId: null });
    assert.ok(taken.ok && taken.value.rejected.length === 0);
  });
  after(() => book.close());

  const find = async (text: string, within = sql<boolean>`true`) => {
    const asked = { text, vault: book.desk.vault, within, max: 10 };
    return (await book.database.transaction((tx) => searchBook(tx, asked))).map(({ number, by }) => `${number} ${by}`);
  };

  // prettier-ignore
  const cases = [
    ["a name",                              "Blue Heron",          ["H1001 name"]],
    ["a name with a typing error",          "Copper Ketle",        ["H1003 name"]],
    ["a name with letters changed about",   "blue boatwroks",      ["H1001 name"]],
    ["words in another order",              "catering copper",     ["H1003 name"]],
    ["a name without its accents",          "cafe muller",         ["H1002 name"]],
    ["the beginning of a name",             "boatw",               ["H1001 name"]],
    ["a number",                            "h1002",               ["H1002 number"]],
    ["an invoice",                          "HS-4103",             ["H1003 invoice"]],
    ["the end of an invoice's number",      "4101",                ["H1001 invoice"]],
    ["a telephone number",                  "(419) 555-0121",      ["H1001 point"]],
    ["an e-mail",                           "AP@blue-heron.example", ["H1001 point"]],
    ["the beginning of an e-mail",          "ap@blue",             ["H1001 point"]],
    ["the beginning of an invoice's number", "hs-4102",            ["H1002 invoice"]],
    ["an address",                          "18 slipway",          ["H1001 point"]],
    ["an address written in another way",    "18 Slipway Rd.",      ["H1001 point"]],
    ["an address with its place",           "402 market st, columbus oh 43215", ["H1002 point"]],
    ["an amount",                           "1,234.50",            ["H1001 amount"]],
    ["a person around a debtor",            "Lindquist",           ["H1001 person"]],
    ["nothing that is known",               "zzyzx",               []],
    ["nothing but signs",                   "%_\\",               []],
  ] as const;
  for (const [what, text, expected] of cases) {
    test(`finds ${what}`, async () => assert.deepEqual(await find(text), expected));
  }

  test("finds what fits less well where what fits best is not the asker's to see", async () => {
    assert.deepEqual(await find("Lindqvist"), ["H1004 invoice"]);
    assert.deepEqual(await find("Lindqvist", sql<boolean>`d.number <> 'H1004'`), ["H1001 person"]);
  });

  test("finds all who owe the same amount", async () => {
    assert.deepEqual((await find("80.00")).toSorted(), ["H1002 amount", "H1003 amount"]);
  });

  test("answers for a merged debtor with whom it was merged into, once", async () => {
    const { rows: ids } = await sql<{ debtor_id: never }>`
      select debtor_id from debtor where number in ('H1002', 'H1003') order by number`.execute(book.database.queries);
    const [debtorId, survivorId] = ids.map((row) => row.debtor_id);
    assert.ok(debtorId && survivorId);
    const merge = { samePersonId: book.id(), debtorId, survivorId, because: "One kitchen.", fromAt: book.clock.now() };
    await book.database.transaction((tx) => mergeDebtors(tx, merge));
    assert.deepEqual(await find("cafe muller"), ["H1003 name"]);
    assert.deepEqual(await find("80.00"), ["H1003 amount"]);
  });
});
