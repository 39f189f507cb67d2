import { strict as assert } from "node:assert";
import { after, before, describe, test } from "node:test";
import { formOf, sheet, type Form } from "./book.ts";
import type { Client } from "./client.ts";
import { Desk } from "./desk.ts";
import { shows } from "./table.ts";

const byName = `
  Cust          Invoice No  Due Date    Amount
  Alder & Sons  INV-1       2026-02-04  400.00
  Birch Bakery  INV-2       2026-02-09  900.00
`;
const byNumber = `
  Customer No  Customer Name  Invoice No  Due Date    Amount
  C-1          Alder & Sons   INV-1       2026-02-04  400.00
  C-2          Birch Bakery   INV-2       2026-02-09  900.00
  C-2          Birch Bakery   INV-3       2026-02-19  50.00
`;

describe("files that know one customer in two ways", () => {
  let desk: Desk;
  let clerk: Client;
  before(async () => {
    desk = await Desk.open();
    clerk = await desk.as("clerk");
  });
  after(() => desk[Symbol.asyncDispose]());

  const take = async (rows: string, form: Form & { creditor: string }, name?: string) => {
    const { json } = await clerk.post("/imports", formOf([sheet(rows, name)], form));
    return json;
  };
  const counts = (json: Record<string, unknown>) =>
    ["created", "updated", "unchanged", "closed"].map((what) => json[what]).join(" ");
  const owed = async (creditor: string) => {
    const { json } = await clerk.get(`/aging?creditor=${encodeURIComponent(creditor)}`);
    return json[0]?.rows.map((row: Record<string, string>) => `${row["debtor"]} ${row["total"]}`).join(", ");
  };
  const named = (rows: string) => rows.replace("Cust  ", "Name  ");

  test("a number that comes after the name is the same customer, and nothing is owed twice", async () => {
    const creditor = "Name first";
    assert.equal(counts(await take(named(byName), { creditor })), "2 0 0 0");
    assert.equal(counts(await take(byNumber, { creditor })), "1 0 2 0");
    assert.equal(await owed(creditor), "Alder & Sons 400.00, Birch Bakery 950.00");
    assert.equal(counts(await take(named(byName), { creditor })), "0 0 2 0");
  });

  test("a name that comes after the number is the one customer who has it", async () => {
    const creditor = "Number first";
    const numbers = (rows: string) => rows.replaceAll("INV-", "N-").replaceAll("C-", "D-");
    await take(numbers(byNumber), { creditor });
    assert.equal(counts(await take(numbers(named(byName)), { creditor })), "0 0 2 0");
    assert.equal(await owed(creditor), "Alder & Sons 400.00, Birch Bakery 950.00");
  });

  test("a name that several customers have is refused until a number says which", async () => {
    const creditor = "Namesakes";
    const rows = `
      Customer No  Name      Invoice No  Due Date    Amount
      S-1          J. Smith  S-100       2026-02-04  10.00
      S-2          J. Smith  S-200       2026-02-04  20.00
    `;
    await take(rows, { creditor });
    const json = await take("Name  Invoice No  Due Date  Amount\nJ. Smith  S-300  2026-02-04  30.00", { creditor });
    shows(
      json.rejected,
      `
      row  field            because
      2    customer_number  2 customers of Namesakes are called J. Smith. Say which by a customer number.
      `,
    );
    assert.equal(await owed(creditor), "J. Smith 10.00, J. Smith 20.00");
  });

  test("an invoice that is in the book of another customer is refused, unless its numbers are said to repeat", async () => {
    const creditor = "Renumbered";
    await take("Customer No  Name  Invoice No  Due Date  Amount\nR-1  Old Name  R-100  2026-02-04  75.00", {
      creditor,
    });
    const renamed = "Customer No  Name  Invoice No  Due Date  Amount\nR-9  New Name  R-100  2026-02-04  75.00";
    shows(
      (await take(renamed, { creditor })).rejected,
      `
      row  field            because
      2    customer_number  R-100 of 75.00 USD is in the book already, of Old Name (R-1). Another invoice of the same number is taken in with a mapping that says "numbersRepeat": true.
      `,
    );
    assert.equal(await owed(creditor), "Old Name 75.00");
    assert.equal((await clerk.get("/debtors?find=R-9")).json.debtors.length, 0);
    const other = renamed.replace("75.00", "76.00");
    assert.equal(counts(await take(other, { creditor })), "1 0 0 0");
  });

  test("numbers that several customers have in one file say nothing of whose they are", async () => {
    const creditor = "Rent roll";
    const rent = (number: string) => `T-${number}  Tenant ${number}  2026-12  2026-12-01  1200.00`;
    const headings = "Customer No  Name  Invoice No  Due Date  Amount";
    assert.equal(counts(await take([headings, rent("1"), rent("2")].join("\n"), { creditor })), "2 0 0 0");
    assert.equal(counts(await take([headings, rent("3")].join("\n"), { creditor })), "1 0 0 0");
  });

  test("a file that is taken in under another creditor's name is refused row by row", async () => {
    const rows = byNumber.replaceAll("INV-", "X-");
    await take(rows, { creditor: "The right one" });
    const json = await take(rows, { creditor: "The wrong one" });
    assert.deepEqual([counts(json), json.batchId], ["0 0 0 0", null]);
    assert.equal(
      json.rejected[0].because,
      "X-1 of 400.00 USD is owed by Alder & Sons to The right one already. If the file is of that creditor, name it; if the other import was the mistake, take it back.",
    );
    assert.equal(await owed("The wrong one"), undefined);
  });

  test("the answer says whose book it is, and which headings were not read", async () => {
    const rows = byNumber.replaceAll("INV-", "H-").replace("Amount", "Amount  Salesman").replace(/00$/gm, "00  Kim");
    const json = await take(rows, { creditor: "headings" }, "may.csv");
    assert.equal(json.creditor, "headings");
    assert.deepEqual(json.ignored, [{ file: "may.csv", headings: ["Salesman"] }]);
  });
});
