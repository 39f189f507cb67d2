import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { expectedOf, sampleBytes, skip } from "#formats/testing/corpus";
import { readCurrency } from "#money/currency";
import { decimal, decimalOfDigits, money, readDecimal, sumOf } from "#money/money";
import type { CamtEntry } from "./entry.ts";
import { readCamt } from "./read-camt.ts";

/** The counted sums are of whatever currency each movement is. */
function sum(entries: readonly CamtEntry[], isCounted: (amount: string) => boolean): string {
  const amounts = entries.map(({ amount }) => amount).filter(isCounted);
  return decimal(
    sumOf(
      amounts.map((amount) => readDecimal(amount.replace("-", ""), "EUR") ?? money("EUR", -1n)),
      "EUR",
    ),
  );
}

const exact = (said = "") => decimal(readDecimal(said, "EUR") ?? assert.fail(said));

/** A reading by others, as they wrote it down: what they ask of their objects, with what they were told. */
type Object = { readonly [name: string]: Value };
type Value = null | boolean | string | Object | readonly Value[];

const objectAt = (value: Value | undefined, ...path: readonly string[]): Object => {
  const found = path.reduce<Value | undefined>((at, name) => (at as Object | undefined)?.[name], value);
  return typeof found === "object" && found !== null && !Array.isArray(found) ? (found as Object) : {};
};
const textIn = (value: Value | undefined, ...path: readonly string[]) =>
  String(objectAt(value, ...path.slice(0, -1))[path.at(-1) ?? ""] ?? "");
const listAt = (value: Object, name: string) => (Array.isArray(value[name]) ? (value[name] as readonly Value[]) : []);

function amountIn(value: Value | undefined): string {
  const code = readCurrency(textIn(value, "getCurrency", "getCode")) ?? assert.fail("They know the currency.");
  return `${decimalOfDigits(textIn(value, "getAmount"), code)} ${code}`;
}

describe("statements, reports and notices of others", { skip }, () => {
  for (const { file = "", message, statements, entries, credit_sum, debit_sum, TxDtls, balances } of expectedOf(
    "camt",
  )) {
    test(`say what was counted in them: ${file}`, () => {
      const { records, faults } = readCamt(sampleBytes("camt", file));
      const read = records.statements.flatMap((statement) => statement.entries);
      assert.deepEqual(
        faults.filter(({ severity }) => severity === "error"),
        [],
      );
      assert.deepEqual(
        records.statements.map((statement) => statement.message),
        [message],
      );
      assert.deepEqual([records.statements.length, read.length].map(String), [statements, entries]);
      assert.equal(
        sum(read, (amount) => !amount.startsWith("-")),
        exact(credit_sum),
      );
      assert.equal(
        sum(read, (amount) => amount.startsWith("-")),
        exact(debit_sum),
      );
      const several = read.reduce((count, { transactions }) => count + (transactions?.length ?? 1), 0);
      assert.equal(String(several), TxDtls);
      const told = records.statements.flatMap((statement) => statement.balances);
      const counted = (balances ?? "").split(";").filter((balance) => balance !== "");
      assert.deepEqual(
        told.map(({ kind, amount }) => `${kind} ${Number(amount)}`),
        counted.map((balance) => {
          const [, kind, value, side] = /^([A-Z]{4})([\d.]+)([CD])$/.exec(balance) ?? [];
          return `${kind} ${Number(value) * (side === "D" ? -1 : 1)}`;
        }),
      );
    });

    test(`are read as others read them: ${file}`, () => {
      const theirs = JSON.parse(sampleBytes("camt", file.replace(/xml$/, "json")).toString()) as Object;
      const { statements: ours } = readCamt(sampleBytes("camt", file)).records;
      const read = ours.flatMap(({ entries, currency }) => entries.map((entry) => ({ currency, ...entry })));
      const theirEntries = listAt(theirs, "getEntries");
      assert.equal(read.length, theirEntries.length);
      for (const [at, entry] of theirEntries.entries()) {
        const ours = read[at] ?? assert.fail("There are as many movements.");
        assert.equal(`${ours.amount} ${ours.currency}`, amountIn(objectAt(entry)["getAmount"]));
        assert.equal(ours.on ?? "", textIn(entry, "getBookingDate", "0").slice(0, 10));
        assert.equal(ours.valueOn ?? "", textIn(entry, "getValueDate", "0").slice(0, 10));
        assert.equal(ours.id, textIn(entry, "getAccountServicerReference"));
        assert.equal(ours.reversal, objectAt(entry)["getReversalIndicator"]);
        assert.equal(ours.status, { BOOK: "booked", PDNG: "pending" }[textIn(entry, "getStatus")]);
        const first = ours.transactions?.[0] ?? ours;
        assert.equal(first.endToEnd, textIn(entry, "getTransactionDetail", "getReference", "getEndToEndId"));
      }
    });
  }
});
