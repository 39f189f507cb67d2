import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { sooner } from "./foresee-acts.ts";

const at = (hour: string | null) => (hour === null ? null : Temporal.Instant.from(`2026-03-13T${hour}:00Z`));

describe("of what stands against an act at two numbers the record keeps", () => {
  const cases = [
    // what                                         first     other     kept
    ["the first, where neither is ever lawful", null, null, "first"],
    ["the first, where only that is lawful some time", "15:00", null, "first"],
    ["the other, where only that is lawful some time", null, "15:00", "other"],
    ["the first, where it is lawful sooner", "14:00", "15:00", "first"],
    ["the other, where it is lawful sooner", "15:00", "14:00", "other"],
    ["the first, where both are lawful at once", "15:00", "15:00", "first"],
  ] as const;
  for (const [name, first, other, kept] of cases) {
    test(name, () => {
      const chosen = sooner({ rule: "first", lawfulAt: at(first) }, { rule: "other", lawfulAt: at(other) });
      assert.equal(chosen.rule, kept);
    });
  }
});
