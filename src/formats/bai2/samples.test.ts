import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { expectedOf, sampleBytes, skip } from "#formats/testing/corpus";
import { readBai2 } from "./read-bai2.ts";

describe("reports of banks, of others", { skip }, () => {
  for (const { file = "", groups_02, accounts_03, txn_16, record_count_ok } of expectedOf("bai2")) {
    test(`say what was counted in them: ${file}`, () => {
      const { records, faults } = readBai2(sampleBytes("bai2", file));
      const accounts = records.groups.flatMap((group) => group.accounts);
      const movements = accounts.flatMap(({ entries }) => entries);
      const counted = [records.groups, accounts, movements].map(({ length }) => String(length));
      assert.deepEqual(counted, [groups_02, accounts_03, txn_16]);
      assert.deepEqual(faults.length === 0, record_count_ok === "Y");
    });
  }
  test("that are none are said to be none", () => {
    const fuzz = expectedOf("bai2").filter(({ records }) => records === "2");
    const said = fuzz.flatMap(({ file = "" }) =>
      readBai2(sampleBytes("bai2", file)).faults.map(({ because }) => because),
    );
    assert.ok(said.includes("The file does not begin: no record 01 opens it."));
  });
});
