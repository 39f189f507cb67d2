import { strict as assert } from "node:assert";
import { test } from "node:test";
import { foldTimeline, undoneAmong, type TimelineEntry } from "./fold-timeline.ts";

const entry = (number: number, kind: string, by: string | null): TimelineEntry => ({
  number,
  kind,
  by,
  happenedAt: "2026-11-23T15:00:00Z",
  words: "",
  subject: {},
  inDocument: false,
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

test("a permit stands within the line of its outcome or its visit, and alone where nothing came of it yet", () => {
  const of = (permitId: string, told: TimelineEntry) => ({ ...told, subject: { permitId } });
  const lines = foldTimeline([
    of("c", entry(6, "visit", "Ana")),
    of("c", entry(5, "permit", "Ana")),
    of("b", entry(4, "permit", "Ana")),
    of("a", entry(3, "outcome", "Ana")),
    entry(2, "note", "Ana"),
    of("a", entry(1, "permit", "Ana")),
  ]);
  const shape = lines.map((line) => (line.kind === "noise" ? "noise" : [line.entry.number, line.permit?.number]));
  assert.deepEqual(shape, [
    [6, 5],
    [4, undefined],
    [3, 1],
    [2, undefined],
  ]);
});

test("an empty timeline has no lines", () => assert.deepEqual(foldTimeline([]), []));

test("a payment that was reversed, and a contact that was taken back, say so; what came after does not", () => {
  const of = (told: TimelineEntry, subject: TimelineEntry["subject"]) => ({ ...told, subject });
  const undone = undoneAmong([
    of(entry(6, "effort", "Ana"), { effortId: "a" }),
    of(entry(5, "reversal", "Ana"), { entryId: "r", reverses: "p" }),
    of(entry(4, "payment", "Ana"), { entryId: "q" }),
    of(entry(3, "payment", "Ana"), { entryId: "p" }),
    of(entry(2, "taken-back", "Ana"), { effortId: "a" }),
    of(entry(1, "effort", "Ana"), { effortId: "a" }),
  ]);
  assert.deepEqual(
    [...undone],
    [
      [3, "reversed"],
      [1, "taken-back"],
    ],
  );
});
