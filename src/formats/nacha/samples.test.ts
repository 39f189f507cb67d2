import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { expectedOf, sampleBytes, skip } from "#formats/testing/corpus";
import { readNacha } from "./read-nacha.ts";

/** Files in one line: whoever counted went by lines, and saw in them no record, or the first alone. We read them whole. */
const inOneLine: Readonly<Record<string, readonly [batches: number, entries: number, addenda: number]>> = {
  "ach__crashers_1.ach": [1, 1, 1],
  "ach__ppd-debit-fixedLength.ach": [1, 1, 0],
};

/**
 * Files that are wrong, with the lines of their errors. Of two it was counted that their sums do not agree; the others have
 * sums that do, and other faults.
 */
// prettier-ignore
const wrong: Readonly<Record<string, readonly number[]>> = {
  // The file says three batches of four.
  "ach__20110729A-invalid.ach":                                        [293],
  // The file's sums are left out; twelve advices come to 78 cents more than it says.
  "ach__adv-invalidFileControl.ach":                                   [6],
  "ach__flattenADVBatchesMultipleBatchHeaders.ach":                    [22],
  // One has no header, the other breaks off in the header of its batch.
  "ach__crashers_1.ach":                                               [1],
  "ach__crashers_5.ach":                                               [1, 1, 1],
  "ach__file_parsing_missing_file_control.txt":                        [2, 5, 5, 5, 5, 5],
  "ach__return-no-file-header-control.ach":                            [1, 4],
  // An amount has letters in it, so that two sums do not agree.
  "ach__invalid-two-micro-deposits.ach":                               [15, 17, 18],
  // The file says one entry or addendum of thirteen.
  "ach__nonascii.ach":                                                 [17],
  "ach__ppd-debit-invalid-entryDetail-checkDigit.ach":                 [3],
  // Part of a file, with the sums of the whole.
  "ach__shr-credit.ach":                                               [32, 32, 32, 32, 32],
  // A batch ends behind the end of the file.
  "ach__test_issues_testdata_issue1600_1k8RecordFollowing9Record.txt": [7, 11],
};

describe("files of the clearing house, of others", { skip }, () => {
  for (const row of expectedOf("nacha")) {
    const { file = "", batches, entries, addenda, addenda98, addenda99, debit_cents = "", credit_cents = "" } = row;
    const { records, faults } = readNacha(sampleBytes("nacha", file));
    const read = records.batches.flatMap((batch) => batch.entries);
    const appended = read.flatMap((entry) => entry.addenda);

    test(`hold what was counted in them: ${file}`, () => {
      const expected = inOneLine[file] ?? [batches, entries, addenda].map(Number);
      assert.deepEqual([records.batches.length, read.length, appended.length], expected);
      const returns = read.filter((entry) => entry.return !== undefined).length;
      const changes = read.filter((entry) => entry.change !== undefined).length;
      assert.deepEqual([changes, returns], [Number(addenda98), Number(addenda99)]);
      if (debit_cents === "" || inOneLine[file] !== undefined) return;
      const sum = (some: typeof read) => some.reduce((all, { amount }) => all + BigInt(amount.replace(".", "")), 0n);
      const sums = [sum(read.filter(({ debit }) => debit)), sum(read.filter(({ debit }) => !debit))];
      assert.deepEqual(sums, [BigInt(debit_cents), BigInt(credit_cents)]);
    });

    test(`are wrong where they are, and nowhere else: ${file}`, () => {
      const lines = faults.filter(({ severity }) => severity === "error").map(({ line }) => line);
      assert.deepEqual(lines, wrong[file] ?? []);
      if (row["control_ok"] === "N") assert.ok(faults.some(({ because }) => because.includes("does not agree")));
    });
  }
});
