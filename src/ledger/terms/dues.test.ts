import { strict as assert } from "node:assert";
import { test } from "node:test";
import { money } from "#money/money";
import { duesOf } from "./dues.ts";

const dueOn = Temporal.PlainDate.from("2026-04-30");
const instalments = ["2026-02-28", "2026-03-31", null].map((day) => ({
  dueOn: day === null ? null : Temporal.PlainDate.from(day),
  amount: money("USD", 100n),
}));

// prettier-ignore
const table = [
  ["nothing paid: every part is open",              300n, ["1 2026-02-28 100", "2 2026-03-31 100", "3 retained 100"]],
  ["a payment is taken off what is due first",      250n, ["1 2026-02-28 50", "2 2026-03-31 100", "3 retained 100"]],
  ["what is settled is gone",                       200n, ["2 2026-03-31 100", "3 retained 100"]],
  ["what is retained is paid last",                  40n, ["3 retained 40"]],
  ["what is owed beyond the amount is due first",   320n, ["1 2026-02-28 120", "2 2026-03-31 100", "3 retained 100"]],
  ["nothing open: nothing due",                       0n, []],
] as const;

for (const [says, openMinor, dues] of table) {
  test(`instalments: ${says}`, () => {
    const found = duesOf({ dueOn, openMinor, instalments });
    assert.deepEqual(
      found.map((due) => `${due.instalment} ${due.dueOn ?? "retained"} ${due.openMinor}`),
      dues,
    );
  });
}

test("an item that is due whole is due on its day", () => {
  assert.deepEqual(duesOf({ dueOn, openMinor: 70n, instalments: [] }), [
    { instalment: null, dueOn, openMinor: 70n, laterMinor: 0n },
  ]);
});
