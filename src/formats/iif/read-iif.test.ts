import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { readIif } from "./read-iif.ts";

function read(text: string) {
  const { records, faults } = readIif(new TextEncoder().encode(text));
  return { entries: records.entries, faults, said: faults.map(({ line, because }) => [line, because]) };
}

const transaction = ["!TRNS\tTRNSTYPE\tDATE\tNAME\tAMOUNT\tDOCNUM", "!SPL\tTRNSTYPE\tDATE\tAMOUNT", "!ENDTRNS"];

describe("a file of QuickBooks Desktop", () => {
  test("names its columns by itself, and may name them anew", () => {
    const text = "!CUST\tNAME\tEMAIL\r\nCUST\tAda\tada@example.com\r\n!CUST\tEMAIL\tNAME\r\nCUST\tbo@example.com\tBo";
    assert.deepEqual(
      read(text).entries.map(({ line, fields }) => [line, fields["NAME"]]),
      [
        [2, "Ada"],
        [4, "Bo"],
      ],
    );
  });
  test("has transactions with their splits, amounts with thousands marks and days of two-digit years", () => {
    const rows = ['TRNS\tINVOICE\t10/24/14\tAda\t"1,200.50"\t7', "SPL\tINVOICE\t0/0/0\t-1200.5", "ENDTRNS"];
    const { entries, faults } = read([...transaction, ...rows].join("\n"));
    assert.deepEqual(faults, []);
    assert.deepEqual([entries[0]?.fields["AMOUNT"], entries[0]?.fields["DATE"]], ["1200.50", "2014-10-24"]);
    assert.deepEqual(
      [entries[0]?.splits[0]?.fields["AMOUNT"], entries[0]?.splits[0]?.fields["DATE"]],
      ["-1200.50", ""],
    );
  });
  test("has the day first where one of its days shows it", () => {
    const rows = ["TRNS\tINVOICE\t5/4/2026\tAda\t1\t1", "SPL\tINVOICE\t24/12/2026\t-1", "ENDTRNS"];
    assert.equal(read([...transaction, ...rows].join("\n")).entries[0]?.fields["DATE"], "2026-04-05");
  });
  test("may be separated by commas, with marks inside of cells", () => {
    const text = '!CUST,NAME,NOTE,CITY\nCUST,"Halifax, ""B""",6" pipe,Rome\nCUST,"open,1,2';
    assert.deepEqual(
      read(text).entries.map(({ fields }) => [fields["NAME"], fields["NOTE"], fields["CITY"]]),
      [
        ['Halifax, "B"', '6" pipe', "Rome"],
        ['"open', "1", "2"],
      ],
    );
  });
  // prettier-ignore
  const faulty = [
    ["an amount in letters",              ["TRNS\tINVOICE\t1/2/2026\tAda\tten\t1", "SPL\tINVOICE\t1/2/2026\t-1", "ENDTRNS"], [[4, '"ten" is no amount.']]],
    ["a day that does not exist",         ["TRNS\tINVOICE\t2/30/2026\tAda\t1\t1", "SPL\tINVOICE\t1/2/2026\t-1", "ENDTRNS"],  [[4, '"2/30/2026" is no day.']]],
    ["splits that do not add up",         ["TRNS\tINVOICE\t1/2/2026\tAda\t5\t1", "SPL\tINVOICE\t1/2/2026\t-1", "ENDTRNS"],   [[4, "The transaction and its splits differ by 4.00."]]],
    ["a transaction that does not end",   ["TRNS\tINVOICE\t1/2/2026\tAda\t1\t1", "SPL\tINVOICE\t1/2/2026\t-1"],              [[4, "The transaction has no ENDTRNS."]]],
    ["a split of no transaction",         ["SPL\tINVOICE\t1/2/2026\t-1"],                                                    [[4, "The split belongs to no transaction."]]],
    ["a row that no headings describe",   ["VEND\tCarpenter"],                                                               [[4, "No row !VEND above says what the columns are."]]],
    ["an end that ends nothing",          ["ENDTRNS"],                                                                       [[4, "No transaction is open that could end here."]]],
  ] as const;
  for (const [what, rows, said] of faulty) {
    test(`is told of ${what}, with its line`, () => {
      assert.deepEqual(read([...transaction, ...rows].join("\n")).said, said);
    });
  }
  test("without any headings is told to be none", () => {
    assert.deepEqual(read("hello").said, [[1, "No row of headings, which begin with !, is in the file."]]);
  });
});
