import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { sql } from "kysely";
import { verifyBook } from "#happenings/audit/verify-book";
import { openSmallBook, type SmallBook } from "#happenings/testing/small-book";
import { readAging } from "#happenings/money/read-aging";
import { takeInFiles } from "#happenings/book/take-in-files";
import { projectFolder } from "#platform/project-folder";

/** What the project's own files say: twenty invoices and a memo of five customers, and a payment of 120.00. */
// prettier-ignore
const files = [
  { preset: "iif",      ending: "iif",  created: 27, faulty: 22, owed: "46736.30", memos: "50.00", payments: "120.00" },
  { preset: "qbo-json", ending: "json", created: 28, faulty: 23, owed: "46636.30", memos: "50.00", payments: "20.00" },
] as const;

async function withBook(work: (book: SmallBook) => Promise<void>): Promise<void> {
  const book = await openSmallBook();
  book.clock.set(Temporal.Instant.from("2026-11-20T12:00:00Z"));
  await work(book).finally(() => book.close());
}

type Said = { readonly preset: string; readonly name: string; readonly text?: string };

async function takeIn({ desk }: SmallBook, { preset, name, text = textOf(name) }: Said) {
  const bytes = new TextEncoder().encode(text);
  const taken = await takeInFiles(desk, {
    files: [{ name, bytes }],
    how: { preset },
    creditor: "Harbor",
    loginId: null,
  });
  assert.ok(taken.ok);
  return taken.value;
}

function textOf(name: string): string {
  return readFileSync(join(projectFolder, "examples/presets", name), "utf8");
}

async function aged({ database }: SmallBook, on = "2026-11-20") {
  const asked = { on: Temporal.PlainDate.from(on), knownAt: null, by: "debtor", creditorIds: null } as const;
  const [aging] = await readAging(database.queries, asked);
  const { memos, payments } = aging?.credits ?? {};
  return { owed: aging?.total, memos, payments };
}

describe("a file of receivables as", () => {
  for (const { preset, ending, created, faulty, ...totals } of files) {
    test(`${preset} is read to its totals, and changes nothing the second time`, () =>
      withBook(async (book) => {
        const taken = await takeIn(book, { preset, name: `${preset}.${ending}` });
        assert.deepEqual([taken.rejected, taken.created], [[], created]);
        assert.deepEqual(await aged(book), totals);
        const again = await takeIn(book, { preset, name: `${preset}.${ending}` });
        assert.deepEqual([again.created, again.updated, again.rejected], [0, 0, []]);
        assert.deepEqual(await aged(book), totals);
        assert.deepEqual((await verifyBook(book.desk, book.database.queries)).breaches, []);
      }));
    test(`${preset} with five planted faults is told of each, and the rest goes in`, () =>
      withBook(async (book) => {
        const taken = await takeIn(book, { preset, name: `${preset}-faults.${ending}` });
        // What a format writes into two fields of an entry is wrong in both, and is one fault.
        const kinds = new Set(taken.rejected.map(({ row, because }) => `${kindOf(because)} in ${row}`));
        const faults = [...kinds].map((kind) => kind.split(" ")[0]).toSorted();
        assert.deepEqual(faults, ["amount", "day", "day", "double", "nobody"], JSON.stringify(taken.rejected));
        assert.ok(taken.rejected.every(({ row, field }) => row > 0 && /^[A-Za-z_]+$/.test(field)));
        assert.equal(taken.created, faulty);
      }));
  }
});

function kindOf(because: string): string {
  if (/is no day/.test(because)) return "day";
  if (/was in row \d+ of/.test(because)) return "double";
  if (/has no CustomerRef|names no customer/.test(because)) return "nobody";
  return /is no amount/.test(because) ? "amount" : because;
}

describe("QuickBooks Online", () => {
  test("dates what was paid by the payment", () =>
    withBook(async (book) => {
      await takeIn(book, { preset: "qbo-json", name: "qbo-json.json" });
      assert.equal((await aged(book, "2026-10-19")).owed, "46736.30");
      assert.equal((await aged(book, "2026-10-20")).owed, "46636.30");
    }));
  test("without the payment that explains a balance has the balance, and its jobs are their parent's", () =>
    withBook(async (book) => {
      const customers = [
        { Id: "1", DisplayName: "Cool Cars" },
        { Id: "2", DisplayName: "Fleet", Job: true, ParentRef: { value: "1" } },
      ];
      const own = {
        CustomerRef: { value: "2", name: "Cool Cars:Fleet" },
        TxnDate: "2026-10-01",
        DueDate: "2026-10-31",
      };
      const invoice = { Id: "7", DocNumber: "7", TotalAmt: 100, Balance: 40.1, ...own };
      const text = JSON.stringify([...customers, invoice]);
      assert.deepEqual((await takeIn(book, { preset: "qbo-json", name: "a.json", text })).rejected, []);
      assert.equal((await aged(book)).owed, "40.10");
      const { rows } = await sql<{ name: string; reference: string }>`
        select d.name, i.reference from item i join debtor d using (debtor_id)`.execute(book.database.queries);
      assert.deepEqual(rows, [{ name: "Cool Cars", reference: "Fleet" }]);
    }));
  test("that is no JSON is refused with the line, and nothing goes in", () =>
    withBook(async (book) => {
      const { rejected, created } = await takeIn(book, { preset: "qbo-json", name: "a.json", text: '{\n"Id": }' });
      assert.deepEqual([rejected[0]?.row, rejected[0]?.because, created], [2, "No value of JSON begins here.", 0]);
    }));
});

describe("IIF, which cannot say what a payment paid,", () => {
  const paid = () => textOf("iif.iif").replace(/\tN\r\n/, "\tY\r\n");
  test("leaves an invoice open that is marked as paid, where the payment is in the file", () =>
    withBook(async (book) => {
      await takeIn(book, { preset: "iif", name: "a.iif", text: paid() });
      assert.deepEqual(await aged(book), { owed: "46736.30", memos: "50.00", payments: "120.00" });
    }));
  test("and closes it where no payment of the customer is", () =>
    withBook(async (book) => {
      const text = paid().replace(/TRNS\tPAYMENT[^]*$/, "");
      await takeIn(book, { preset: "iif", name: "a.iif", text });
      assert.deepEqual(await aged(book), { owed: "46612.85", memos: "50.00", payments: "0.00" });
    }));
});

test("what of a file holds a NUL character is named, and the rest goes in", () =>
  withBook(async (book) => {
    const invoice = (id: string, said: string) =>
      `{"Id":"${id}","DocNumber":"${said}","CustomerRef":{"value":"1","name":"Alder"},"TotalAmt":5,"TxnDate":"2026-01-01"}`;
    const text = `{"QueryResponse":{"Invoice":[${invoice("1", "I-1\\u0000")},\n${invoice("2", "I-2")}]}}`;
    const taken = await takeIn(book, { preset: "qbo-json", name: "nul.json", text });
    assert.equal(taken.created, 1);
    assert.match(taken.rejected[0]?.because ?? "", /holds a NUL or half of a character/);
  }));
