import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { expectedOf, sampleBytes, skip } from "#formats/testing/corpus";
import { add, decimal, money, readDecimal } from "#money/money";
import { readOfx } from "./read-ofx.ts";

function sum(amounts: readonly string[]): string {
  return decimal(
    amounts.reduce((all, amount) => add(all, readDecimal(amount, "USD") ?? assert.fail(amount)), money("USD", 0n)),
  );
}

/** Counted sums are written as short as they can be. */
const exact = (amount: string | undefined) => sum([amount ?? ""]);

describe("statements of others", { skip }, () => {
  for (const { file = "", STMTTRN, sum_TRNAMT, BALAMT = "" } of expectedOf("ofx")) {
    test(`say what was counted in them: ${file}`, () => {
      const { records, faults } = readOfx(sampleBytes("ofx", file));
      const entries = records.statements.flatMap((statement) => statement.entries);
      const balances = records.statements.flatMap(({ closing, available }) => [closing, available]);
      assert.equal(entries.length, Number(STMTTRN));
      assert.equal(sum(entries.map(({ amount }) => amount)), exact(sum_TRNAMT));
      assert.deepEqual(
        balances.filter((balance) => balance !== undefined),
        BALAMT.split(";")
          .filter((balance) => balance !== "")
          .map(exact),
      );
      assert.deepEqual(
        faults.filter(({ severity }) => severity === "error"),
        [],
      );
    });
  }
});
