import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { debt } from "#law/build-case";
import { exampleCall } from "#law/example-call";
import { find } from "#law/finding";
import type { Act, Debt } from "#law/law-case";
import { nothingOwed } from "./1006.22-b-nothing-owed.ts";
import { postdated } from "./1006.22-c-postdated.ts";
import { dispossession } from "./1006.22-e-dispossession.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const asked = (act: Partial<Act>, owed: Partial<Debt> = {}, at = "2026-04-23T10:00:00-04:00") =>
  exampleCall(at, { act, debts: [debt({ id: "d1", purpose: "consumer", ...owed })] });

describe("1006.22(b): what is not owed is not collected", () => {
  // prettier-ignore
  const rows: readonly (readonly [string, Partial<Debt>, string])[] = [
    ["paid",            { paid: true },           "nothing_owed"],
    ["settled",         { settled: true },        "nothing_owed"],
    ["another's debt",  { identityTheft: true },  "nothing_owed"],
  ];
  for (const [name, owed, verdict] of rows) {
    test(name, () => assert.equal(find(nothingOwed, asked({}, owed)).verdict, verdict));
  }
  test("a payment is confirmed, a paid debt is reported as paid, and another debt of the same person is collected", () => {
    const paid = { paid: true };
    assert.equal(nothingOwed.governs(asked({ kind: "letter", purpose: "payment-confirmation" }, paid)), false);
    assert.equal(nothingOwed.governs(asked({ kind: "furnish" }, paid)), false);
    const both = exampleCall("2026-04-23T10:00:00-04:00", {
      act: { debts: ["d2"] },
      debts: [debt({ id: "d1", purpose: "consumer", ...paid }), debt({ id: "d2", purpose: "consumer" })],
    });
    assert.equal(find(nothingOwed, both).verdict, "owed");
  });
});

describe("1006.22(c): a check that is dated ahead is deposited on its day, three to ten business days after the notice", () => {
  const check = (dated: string, noticeSentOn: string | null) => ({
    kind: "debit" as const,
    instrument: { dated: day(dated), noticeSentOn: noticeSentOn === null ? null : day(noticeSentOn) },
  });
  // prettier-ignore
  const rows: readonly (readonly [string, string, ReturnType<typeof check>, string, string | null])[] = [
    ["the day before its date",                   "2026-04-23", check("2026-04-24", "2026-04-16"), "too_early",           "2026-04-24T04:00:00Z"],
    ["on its date",                               "2026-04-24", check("2026-04-24", "2026-04-16"), "may_be_deposited",    null],
    ["with no notice",                            "2026-04-24", check("2026-04-24", null),         "not_told",            null],
    ["with a notice that goes out tomorrow",      "2026-04-24", check("2026-04-24", "2026-04-25"), "not_told",            "2026-04-29T04:00:00Z"],
    ["two business days after the notice",        "2026-04-24", check("2026-04-24", "2026-04-22"), "notice_out_of_time",  "2026-04-27T04:00:00Z"],
    ["three of them",                             "2026-04-27", check("2026-04-24", "2026-04-22"), "may_be_deposited",    null],
    ["ten of them",                               "2026-04-24", check("2026-04-24", "2026-04-10"), "may_be_deposited",    null],
    ["eleven of them",                            "2026-04-27", check("2026-04-24", "2026-04-10"), "notice_out_of_time",  null],
    ["a notice that will be too old on its date", "2026-04-23", check("2026-04-28", "2026-04-10"), "too_early",           null],
    ["a holiday that is kept on Friday does not count among the three", "2026-07-07", check("2026-07-07", "2026-07-01"), "may_be_deposited", null],
    ["nor is the deposit made a day early for it", "2026-07-06", check("2026-07-06", "2026-07-01"), "notice_out_of_time", "2026-07-07T04:00:00Z"],
    ["but it counts among the ten",               "2026-07-09", check("2026-07-09", "2026-06-24"), "notice_out_of_time",  null],
  ];
  for (const [name, on, act, verdict, retryAt] of rows) {
    test(name, () => {
      const finding = find(postdated, asked(act, {}, `${on}T10:00:00-04:00`));
      assert.deepEqual([finding.verdict, finding.retryAt?.toString() ?? null], [verdict, retryAt]);
    });
  }
});

test("1006.22(e): nothing is taken that does not secure the debt", () => {
  const verdict = (secured: boolean) => find(dispossession, asked({ kind: "repossess" }, { secured })).verdict;
  assert.equal(verdict(true), "secured");
  assert.equal(verdict(false), "no_security");
  assert.equal(dispossession.governs(asked({ kind: "call" })), false);
});
