import { strict as assert } from "node:assert";
import { join } from "node:path";
import { describe, test } from "node:test";
import { sql } from "kysely";
import { auditLedger } from "#ledger/audit/store";
import { readMappingOnPreset } from "#intake/preset-mapping";
import { projectFolder } from "#platform/project-folder";
import { openSmallBook, type SmallBook } from "#happenings/testing/small-book";
import { readAging } from "#happenings/money/read-aging";
import { takeInFiles } from "#happenings/book/take-in-files";

// Each product's file holds the same receivables: twenty invoices of five customers, and one credit memo.
const owed = "46736.30";
const memos = "50.00";
const november = Temporal.PlainDate.from("2026-11-20");

/** The files, each with its preset. */
const files = [
  ...[
    "generic",
    "quickbooks-aging-detail",
    "quickbooks-open-invoices",
    "qbo-aging-detail",
    "qbo-open-invoices",
    "xero",
    "sap-fbl5n",
    "netsuite",
    "dynamics-gp",
  ],
  ...["jde", "sage50", "odoo", "erpnext", "adp-drive"],
].map((name) => [name, name] as const);
const allFiles = [...files, ["sap-fbl5n-dutch", "sap-fbl5n"], ["sap-fbl5n-french", "sap-fbl5n"]] as const;

async function withBook(work: (book: SmallBook) => Promise<void>): Promise<void> {
  const book = await openSmallBook();
  book.clock.set(Temporal.Instant.from("2026-11-20T12:00:00Z"));
  await work(book).finally(() => book.close());
}

async function takeIn({ desk }: SmallBook, preset: string, name: string) {
  const path = join(projectFolder, "examples/presets", `${name}.csv`);
  const taken = await takeInFiles(desk, {
    files: [{ name, path }],
    how: { preset },
    creditor: "Harbor",
    loginId: null,
  });
  assert.ok(taken.ok);
  return taken.value;
}

async function aged({ database }: SmallBook) {
  const asked = { on: november, knownAt: null, by: "debtor", creditorIds: null } as const;
  const [aging] = await readAging(database.queries, asked);
  return { owed: aging?.total, memos: aging?.credits.memos, debtors: aging?.rows.map(({ debtor }) => debtor) };
}

describe("a file in the layout of", { concurrency: 2 }, () => {
  for (const [name, preset] of allFiles) {
    test(`${name} is read to its totals, and changes nothing the second time`, () =>
      withBook(async (book) => {
        const taken = await takeIn(book, preset, name);
        assert.deepEqual(taken.rejected, []);
        assert.deepEqual([taken.created, taken.control["USD"]?.rows], [21, owed]);
        const found = await aged(book);
        assert.deepEqual([found.owed, found.memos], [owed, memos]);
        assert.ok(found.debtors?.includes("Café Müller"), `${found.debtors}`);
        assert.equal(found.debtors?.length, 5);
        assert.deepEqual((await takeIn(book, preset, name)).created, 0);
        assert.deepEqual((await auditLedger(book.database.queries)).breaches, []);
      }));
  }
});

describe("the five planted faults are found in the layout of", { concurrency: 2 }, () => {
  const faults = ["amount", "day", "day", "double", "number"];
  for (const [name, preset] of [...allFiles, ["ibm-ar", "ibm-ar"], ["lockstep-invoice", "lockstep"]] as const) {
    test(name, () =>
      withBook(async (book) => {
        const { rejected, created } = await takeIn(book, preset, `${name}-faults`);
        // What a product writes into two columns of a row is wrong in both, and is one fault.
        const byRow = new Map(rejected.map(({ row, because }) => [`${row} ${kindOf(because)}`, kindOf(because)]));
        assert.deepEqual([...byRow.values()].toSorted(), faults, JSON.stringify(rejected));
        assert.ok(rejected.every(({ row, field }) => row > 0 && field !== ""));
        assert.equal(created, 16);
      }),
    );
  }
});

function kindOf(because: string): string {
  if (/is no day/.test(because)) return "day";
  if (/was in row \d+ of/.test(because)) return "double";
  if (/no invoice number|leaves it empty/.test(because)) return "number";
  return /is no amount/.test(because) ? "amount" : because;
}

test("QuickBooks's list of customers fills in who they are, and owes nothing", () =>
  withBook(async (book) => {
    await takeIn(book, "quickbooks-open-invoices", "quickbooks-open-invoices");
    const taken = await takeIn(book, "quickbooks-customer-contacts", "quickbooks-customer-contacts");
    assert.deepEqual([taken.rejected, taken.created, taken.updated], [[], 0, 5]);
    const { rows } = await sql<{ name: string; phone: string }>`
      select d.name, p.value as phone from debtor d join contact_point p using (debtor_id)
       where p.kind = 'landline' order by d.name limit 1`.execute(book.database.queries);
    assert.deepEqual(rows, [{ name: "Alder Creek Dairy", phone: "+16145550121" }]);
    assert.equal((await aged(book)).owed, owed);
  }));

test("a file whose days nothing shows the order of is asked about once, and a mapping on its preset answers", () =>
  withBook(async ({ desk, database }) => {
    const rows = ["*ContactName,*InvoiceNumber,*InvoiceDate,*DueDate,*Quantity,*UnitAmount"];
    for (const number of [1, 2, 3]) rows.push(`Acme,${number},03/04/2026,05/06/2026,2,5.00`);
    const files = [{ name: "xero.csv", bytes: new TextEncoder().encode(rows.join("\n")) }];
    const asked = await takeInFiles(desk, { files, how: { preset: "xero" }, loginId: null });
    assert.ok(asked.ok);
    assert.deepEqual(asked.value.rejected, [
      {
        ...{ file: "xero.csv", row: 2, field: "*InvoiceDate" },
        because:
          '"03/04/2026" is 2026-03-04 as month/day and 2026-04-03 as day/month. ' +
          "Say how days are written: mm/dd/yyyy or dd/mm/yyyy.",
        asks: "dates",
      },
    ]);
    const mapping = readMappingOnPreset({ preset: "xero", dates: "dd/mm/yyyy" });
    assert.ok(mapping.ok);
    const taken = await takeInFiles(desk, { files, how: { mapping: mapping.value }, loginId: null });
    assert.deepEqual(taken.ok && taken.value.rejected, []);
    const { rows: due } = await sql<{ due_on: Temporal.PlainDate }>`select distinct due_on from item`.execute(
      database.queries,
    );
    assert.deepEqual(
      due.map(({ due_on }) => due_on.toString()),
      ["2026-06-05"],
    );
  }));

test("a file whose days contradict each other is asked about as a whole, none of its rows is guessed, and the order said is kept to", () =>
  withBook(async ({ desk }) => {
    const rows = [
      "customer_name,invoice_number,due_date,amount",
      ...["Acme,1,1/15/26,10.00", "Acme,2,15/12/2025,20.00", "Acme,3,3/4/2026,30.00"],
    ];
    const files = [{ name: "mixed.csv", bytes: new TextEncoder().encode(rows.join("\n")) }];
    const taken = async (dates?: "mdy") => {
      const came = await takeInFiles(desk, { files, how: { preset: "generic", dates }, loginId: null });
      assert.ok(came.ok);
      const { created, rejected } = came.value;
      return { created, rejected: rejected.map(({ row, because, asks }) => [row, because, asks ?? ""]) };
    };
    const because =
      'The file contradicts itself: "1/15/26" is month/day and "15/12/2025" is day/month. ' +
      "Say how days are written: mm/dd/yyyy or dd/mm/yyyy.";
    assert.deepEqual(await taken(), { created: 0, rejected: [[3, because, "dates"]] });
    assert.deepEqual(await taken("mdy"), { created: 2, rejected: [[3, '"15/12/2025" is no day.', ""]] });
  }));
