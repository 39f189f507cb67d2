import { strict as assert } from "node:assert";
import { test } from "node:test";
import fc from "fast-check";
import { decimal, money, type Money } from "#money/money";
import type { SheetCell } from "#platform/workbook";
import { expectedCash, type Ranking } from "#work/expected";
import type { WorklistEntry } from "#work/worklist";
import { worklistSheet } from "./worklist-sheet.ts";

const usd = (minor: bigint) => money("USD", minor);
const office = { zone: "America/New_York", currency: "USD" } as const;

function rowOf(entry: WorklistEntry): readonly SheetCell[] {
  const [row = []] = worklistSheet([entry], office).rows as Iterable<readonly SheetCell[]>;
  return row;
}

/** An entry that asks for an amount, ranked by what was seen of calls and of waiting. */
function entryOf(amount: Money, seen: { readonly paid: number; readonly waited: number; readonly rate: bigint }) {
  const ranking: Ranking = {
    ...{ currency: "USD", costOfMinute: usd(60n), millionths: new Map([["EUR", seen.rate]]) },
    seen: (_, action) => ({ tried: 100, paid: action === "wait" ? seen.waited : seen.paid }),
  };
  const { minor, of } = expectedCash({ ladder: "trade", bucket: 2, action: "call", minutes: 6, amount }, ranking);
  return {
    ...{ isLawfulNow: true, value: minor, dueOn: Temporal.PlainDate.from("2026-03-04"), debtorId: "D", rank: 1 },
    ...{
      creditorId: "c",
      caseId: "C",
      debtor: "Birch",
      number: "C-2",
      creditor: "Northwind",
      ladder: "trade",
      step: "call",
    },
    ...{ action: "call", task: null, owed: amount, daysOverdue: 12, overdue: amount, worth: usd(minor) },
    ...{ formula: [], reckoned: of, reasons: ["It is due."], heldBy: null },
    retryAt: Temporal.Instant.from("2026-03-04T13:00:00Z"),
  } satisfies WorklistEntry;
}

test("the expected amount of each entry is a formula of its cells that gives what the rank follows", () => {
  const amount = fc.oneof(
    fc.bigInt(0n, 10n ** 9n).map(usd),
    fc.bigInt(0n, 10n ** 9n).map((minor) => money("EUR", minor)),
  );
  const seen = fc.record({ paid: fc.nat(100), waited: fc.nat(100), rate: fc.bigInt(1n, 9_000_000n) });
  fc.assert(
    fc.property(amount, seen, (asked, by) => {
      const entry = entryOf(asked, by);
      const row = rowOf(entry);
      const last = row.at(-1);
      assert.ok(typeof last === "object" && last !== null && "formula" in last);
      assert.equal(calculated(last.formula, row).toFixed(2), decimal(entry.worth));
      assert.equal(last.gives, decimal(entry.worth));
    }),
  );
});

test("the sheet has days and hours of the office, sums what is owed by currency, and adds up what is expected", () => {
  const seen = { paid: 40, waited: 10, rate: 1_100_000n };
  const entry = entryOf(usd(100_00n), seen);
  const { columns, below, sumsBy = 0, zone } = worklistSheet([entry], office);
  const cell = (heading: string) => rowOf(entry)[columns.findIndex((column) => column.heading === heading)];
  assert.deepEqual([cell("Rank"), cell("Due on"), cell("Owed")], [1, "2026-03-04", "100.00"]);
  assert.deepEqual([zone, cell("Lawful from")], ["America/New_York", entry.retryAt]);
  assert.equal(columns[sumsBy]?.heading, "Currency");
  // (40 + 27 % of 20) of 120 are 37.8 %, (10 + 15 % of 20) of 120 are 10.8 %: 100.00 × 27 % less 3.60.
  assert.deepEqual(below?.[0]?.at(-1), { formula: `SUM({${columns.length - 1}:})`, gives: "23.40" });
  assert.deepEqual(worklistSheet([], office).below, []);
});

test("an entry of a case that was not decided since ranks are reckoned has its number and no formula", () => {
  const entry = { ...entryOf(usd(5_00n), { paid: 1, waited: 0, rate: 1n }), reckoned: null };
  assert.deepEqual(rowOf(entry).slice(-2), [null, decimal(entry.worth)]);
});

/** What a spreadsheet makes of a formula of products, sums and roundings of the cells of its row. */
function calculated(formula: string, cells: readonly unknown[]): number {
  const plain = formula
    .replaceAll(/\{(\d+)\}/g, (_, at) => String(cells[Number(at)]))
    .replaceAll("TRUNC(", "Math.trunc(")
    .replaceAll("MAX(", "Math.max(")
    .replaceAll("ROUND(", "rounded(");
  const rounded = (value: number, digits: number) => Number(value.toFixed(digits));
  return new Function("rounded", `return ${plain}`)(rounded) as number;
}
