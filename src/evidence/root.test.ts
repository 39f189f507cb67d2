import { strict as assert } from "node:assert";
import { test } from "node:test";
import { sha256 } from "#platform/digest";
import { readRoots, rootAfter, rootLine, type Root } from "./root.ts";

const root: Root = {
  on: Temporal.PlainDate.from("2026-11-23"),
  at: Temporal.Instant.from("2026-11-23T05:00:00Z"),
  debtors: 2n,
  root: "00ff",
};

test("a root is read as it was written", () => {
  const { roots, unreadable } = readRoots(rootLine(root) + rootLine({ ...root, debtors: 3n }));
  assert.deepEqual(roots.map(rootLine), [rootLine(root), rootLine({ ...root, debtors: 3n })]);
  assert.deepEqual(unreadable, []);
});

test("a line that cannot be read is named by its number", () => {
  assert.deepEqual(readRoots(`${rootLine(root)}half a li`).unreadable, [2]);
});

test("the root depends on whose chain it is, its length and its last hash", () => {
  const chain = { debtorId: "a", length: 1n, head: Buffer.from("h") };
  const changed = [chain, { ...chain, debtorId: "b" }, { ...chain, length: 2n }, { ...chain, head: Buffer.from("i") }];
  const roots = changed.map((chain) => Buffer.from(rootAfter(sha256, new Uint8Array(0), chain)).toString("hex"));
  assert.equal(new Set(roots).size, 4);
});
