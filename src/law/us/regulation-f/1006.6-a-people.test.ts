import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import type { CaseParts } from "#law/build-case";
import { exampleCall } from "#law/example-call";
import { find } from "#law/finding";
import type { Recipient } from "#law/law-case";
import { parents } from "./1006.6-a-2-parents.ts";
import { deceased } from "./1006.6-a-4-deceased.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const call = (to: Recipient, debtor: Partial<CaseParts["debtor"]>, at = "2026-04-15T15:00:00-04:00") =>
  exampleCall(at, { act: { to }, debtor });

describe("1006.6(a)(4): after a death the estate is contacted", () => {
  const died = { deceasedOn: day("2026-04-15") };
  // prettier-ignore
  const rows: readonly (readonly [Recipient, string])[] = [
    ["consumer", "to_the_deceased"],
    ["executor", "in_the_consumers_place"],
    ["spouse",   "in_the_consumers_place"],
  ];
  for (const [to, verdict] of rows) {
    test(to, () => assert.equal(find(deceased, call(to, died)).verdict, verdict));
  }
  test("before the death it is not asked", () => {
    assert.equal(deceased.governs(call("consumer", died, "2026-04-14T15:00:00-04:00")), false);
  });
});

describe("1006.6(a)(2): a parent is spoken to about a minor's debt alone", () => {
  const verdict = (debtor: Partial<CaseParts["debtor"]>, at?: string) =>
    find(parents, call("parent", debtor, at)).verdict;
  const born = { bornOn: day("2008-04-16") };
  test("the day before the eighteenth birthday", () => assert.equal(verdict(born), "parent_of_a_minor"));
  test("on it", () => assert.equal(verdict(born, "2026-04-16T15:00:00-04:00"), "parent_of_an_adult"));
  test("of who died a minor", () => {
    assert.equal(verdict({ ...born, deceasedOn: day("2020-01-01") }, "2030-04-16T15:00:00-04:00"), "parent_of_a_minor");
  });
  test("where no birth is on record it is not asked", () => {
    assert.equal(parents.governs(call("parent", {})), false);
  });
});
