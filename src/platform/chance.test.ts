import { strict as assert } from "node:assert";
import { test } from "node:test";
import { newId, seededChance, systemChance } from "./chance.ts";

const at = Temporal.Instant.from("2026-03-04T16:00:00.123Z");

test("an id is a UUID of version 7, of its instant and of chance", () => {
  const chance = { bytes: (count: number) => Buffer.alloc(count, 0xff) };
  assert.equal(newId(at, chance), "019cb993-d87b-7fff-bfff-ffffffffffff");
  assert.equal(newId(at, { bytes: (count) => Buffer.alloc(count) }), "019cb993-d87b-7000-8000-000000000000");
  assert.equal(Temporal.Instant.fromEpochMilliseconds(Number.parseInt("019cb993d87b", 16)).toString(), at.toString());
});

test("no two ids of one instant are the same, and none is drawn twice from what was drawn ahead", () => {
  const ids = Array.from({ length: 20_000 }, () => newId(at));
  assert.equal(new Set(ids).size, ids.length);
  assert.equal(newId(at, seededChance("seed")), newId(at, seededChance("seed")));
});

test("bytes of chance are as many as were asked for, also where that is more than is drawn ahead", () => {
  for (const count of [0, 1, 32, 4_096, 10_000]) {
    const bytes = systemChance.bytes(count);
    assert.equal(bytes.length, count);
    assert.ok(count < 32 || new Set(bytes).size > 8);
  }
});
