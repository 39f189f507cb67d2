import { strict as assert } from "node:assert";
import { test } from "node:test";
import { licencesOfAll } from "./licences-of-all.ts";

/** A licence from its words: "TX 2026-01-01", or "TX 2026-01-01 2027-01-01" where it expires. */
const licence = (entityId: string, words: string) => {
  const [state = "", from = "", until] = words.split(" ");
  const untilOn = until === undefined ? null : Temporal.PlainDate.from(until);
  return { entityId, state, fromOn: Temporal.PlainDate.from(from), untilOn };
};
const shared = (entityIds: readonly string[], ...licences: readonly ReturnType<typeof licence>[]) =>
  licencesOfAll(licences, entityIds).map(({ state, from, until }) => `${state} ${from} to ${until ?? "whenever"}`);

test("one who acts has the licences that are on record, and nobody has none", () => {
  assert.deepEqual(shared(["a"], licence("a", "TX 2026-01-01"), licence("a", "IN 2025-01-01 2026-01-01")), [
    ...["TX 2026-01-01 to whenever", "IN 2025-01-01 to 2026-01-01"],
  ]);
  assert.deepEqual(shared([], licence("a", "TX 2026-01-01")), []);
  assert.deepEqual(shared(["a"]), []);
});

test("two who act together have what both hold, on the days on which both do", () => {
  const one = [licence("a", "TX 2026-01-01 2027-01-01"), licence("a", "IN 2026-01-01")];
  const both = ["a", "b"];
  assert.deepEqual(shared(both, ...one, licence("b", "TX 2026-06-01")), ["TX 2026-06-01 to 2027-01-01"]);
  assert.deepEqual(shared(both, ...one, licence("b", "TX 2027-01-01")), []);
  assert.deepEqual(shared(both, ...one), []);
});

test("of the same licences each of those who act has their own", () => {
  const licences = [licence("a", "TX 2026-01-01"), licence("b", "IN 2026-01-01")];
  const statesOf = (entityId: string) => licencesOfAll(licences, [entityId]).map(({ state }) => state);
  assert.deepEqual([statesOf("a"), statesOf("b"), statesOf("a")], [["TX"], ["IN"], ["TX"]]);
});
