import { strict as assert } from "node:assert";
import { test } from "node:test";
import { foldTimeline, type TimelineEntry } from "./fold-timeline.ts";

const entry = (number: number, kind: string, by: string | null): TimelineEntry => ({
  number,
  kind,
  by,
  happenedAt: "2026-11-23T15:00:00Z",
  words: "",
  subject: {},
});

test("a run of what the system did is one line, and what a person did stands alone", () => {
  const lines = foldTimeline([
    entry(5, "case-decided", null),
    entry(4, "case-decided", null),
    entry(3, "note", "Ana"),
    entry(2, "case-decided", null),
    entry(1, "payment-posted", null),
  ]);
  const shape = lines.map((line) =>
    line.kind === "noise" ? line.entries.map(({ number }) => number) : line.entry.number,
  );
  assert.deepEqual(shape, [[5, 4], 3, 2, 1]);
});

test("an empty timeline has no lines", () => assert.deepEqual(foldTimeline([]), []));
