import { strict as assert } from "node:assert";
import { test } from "node:test";
import { sizeLine, sizeOf } from "./house.ts";

const file = (path: string, lines: number) => ({ path, source: "a\n".repeat(lines) });

test("a group of files is told by its middle and its largest", () => {
  const size = sizeOf([file("c.ts", 30), file("a.ts", 10), file("b.ts", 200), file("d.ts", 20)]);
  assert.deepEqual(size, { files: 4, median: 20, largest: 200, in: "b.ts" });
});

test("a group of no files has no sizes", () => {
  assert.equal(sizeLine("web", sizeOf([])), "web                  0 files    median 0   largest 0");
});
