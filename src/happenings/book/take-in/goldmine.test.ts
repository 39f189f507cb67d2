import { strict as assert } from "node:assert";
import { join } from "node:path";
import { describe, test } from "node:test";
import { sql } from "kysely";
import { openSmallBook, type SmallBook } from "#happenings/testing/small-book";
import { readAging } from "#happenings/money/read-aging";
import { takeInFiles } from "#happenings/book/take-in-files";
import { projectFolder } from "#platform/project-folder";

async function withBook(work: (book: SmallBook) => Promise<void>): Promise<void> {
  const book = await openSmallBook();
  book.clock.set(Temporal.Instant.from("2026-11-20T12:00:00Z"));
  await work(book).finally(() => book.close());
}

async function takeIn({ desk }: SmallBook, preset: string, names: readonly string[]) {
  const files = names.map((name) => ({ name, path: join(projectFolder, "examples/presets", name) }));
  const taken = await takeInFiles(desk, { files, how: { preset }, creditor: "Harbor", loginId: null });
  assert.ok(taken.ok);
  return taken.value;
}

async function reached({ database }: SmallBook, name: string) {
  const { rows } = await sql<{ value: string }>`
    select p.value from contact_point p join debtor d using (debtor_id) where d.name = ${name}
     union all
    select r.name from related_person r join debtor d using (debtor_id) where d.name = ${name}
     order by value`.execute(database.queries);
  return rows.map(({ value }) => value);
}

const dairy = [
  ...["+16145550121", "+16145550177", "1 High Street\nColumbus, OH 43215", "ap1@example.com", "Lee Park", "Pat Doe"],
];

describe("the tables of GoldMine", () => {
  test("say who the customers are, in whatever order they come, and change nothing the second time", () =>
    withBook(async (book) => {
      const names = ["goldmine-contsupp.dbf", "goldmine-contact1.dbf"];
      const taken = await takeIn(book, "goldmine-contacts", names);
      assert.deepEqual([taken.rejected, taken.rows], [[], 12]);
      assert.deepEqual((await reached(book, "Alder Creek Dairy")).toSorted(), dairy.toSorted());
      assert.deepEqual(await reached(book, "Gone Long Ago"), []);
      const again = await takeIn(book, "goldmine-contacts", names);
      assert.deepEqual([again.created, again.updated, again.rejected], [0, 0, []]);
    }));
  test("are joined by name to what QuickBooks says that they owe", () =>
    withBook(async (book) => {
      await takeIn(book, "quickbooks-open-invoices", ["quickbooks-open-invoices.csv"]);
      await takeIn(book, "goldmine-contacts", ["goldmine-contact1.dbf", "goldmine-contsupp.dbf"]);
      const asked = {
        on: Temporal.PlainDate.from("2026-11-20"),
        knownAt: null,
        by: "debtor",
        creditorIds: null,
      } as const;
      const [aging] = await readAging(book.database.queries, asked);
      assert.deepEqual([aging?.rows.length, aging?.total], [5, "46736.30"]);
      assert.deepEqual((await reached(book, "Alder Creek Dairy")).toSorted(), dairy.toSorted());
    }));
  test("with five planted faults are told of each, and the rest goes in", () =>
    withBook(async (book) => {
      const { rejected } = await takeIn(book, "goldmine-contacts", [
        ...["goldmine-contact1-faults.dbf", "goldmine-contsupp-faults.dbf"],
      ]);
      assert.deepEqual(
        rejected.map(({ file, row, field, because }) => [file.slice(9, 17), row, field, because]),
        [
          ["contact1", 3, "ACCOUNTNO", "The row leaves it empty."],
          ["contact1", 5, "CONTACT", "The row leaves it empty."],
          ["contsupp", 2, "CONTSUPREF", '"nowhere" is no e-mail address.'],
          ["contsupp", 4, "CONTSUPREF", "The row leaves it empty."],
          ["contsupp", 6, "ACCOUNTNO", "The row leaves it empty."],
        ],
      );
      assert.equal((await reached(book, "Alder Creek Dairy")).includes("+16145550121"), true);
    }));
  test("that are of something else are refused with their headings", () =>
    withBook(async (book) => {
      const { rejected } = await takeIn(book, "goldmine-contacts", ["generic.csv"]);
      assert.match(
        rejected[0]?.because ?? "",
        /^The headings are those of none of the tables of GoldMine .*Customer No\./,
      );
    }));
});
