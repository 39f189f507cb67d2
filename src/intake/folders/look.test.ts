import { strict as assert } from "node:assert";
import { test } from "node:test";
import type { Id } from "#base/id";
import { sortLook, type KnownFile, type LyingFile } from "./look.ts";

const now = Temporal.Instant.from("2026-03-02T15:00:00Z");
const file = (name: string, bytes = 10): LyingFile => ({ name, bytes, modifiedAt: now.subtract({ hours: 1 }) });
const seen = (name: string, secondsAgo: number, state: KnownFile["state"] = "resting"): KnownFile => ({
  ...file(name),
  ...{ fileId: name as Id<"file">, seenAt: now.subtract({ seconds: secondsAgo }), state },
  digest: state === "resting" ? null : "digest",
});
const names = (files: readonly LyingFile[]) => files.map(({ name }) => name);

test("a file that was not there before rests, and is not taken in", () => {
  const look = sortLook([file("a.csv")], [], now);
  assert.deepEqual([names(look.rests), names(look.ripe), look.resting], [["a.csv"], [], 1]);
});

test("a file that is as it was at an earlier look is ripe", () => {
  const look = sortLook([file("a.csv")], [seen("a.csv", 60)], now);
  assert.deepEqual([names(look.rests), names(look.ripe), look.resting], [[], ["a.csv"], 0]);
});

test("two looks at one moment are one: the file rests on", () => {
  const look = sortLook([file("a.csv")], [seen("a.csv", 19)], now);
  assert.deepEqual([names(look.ripe), look.resting], [[], 1]);
});

test("a file that has grown is another, and rests anew", () => {
  const look = sortLook([file("a.csv", 11)], [seen("a.csv", 60)], now);
  assert.deepEqual([names(look.rests), names(look.ripe), names(look.gone)], [["a.csv"], [], ["a.csv"]]);
});

test("names of files that are still being written are no files", () => {
  const unfinished = ["a.csv.tmp", "a.csv.PART", "b.filepart", ".a.csv", "~$book.xlsx", "c.crdownload"];
  const look = sortLook(
    [...unfinished, "particulars.csv"].map((name) => file(name)),
    [],
    now,
  );
  assert.deepEqual(names(look.rests), ["particulars.csv"]);
});

test("a settled file that lies there still is to be moved, and not taken in", () => {
  const look = sortLook([file("a.csv")], [seen("a.csv", 60, "taken")], now);
  assert.deepEqual([names(look.settled), names(look.ripe), look.resting], [["a.csv"], [], 0]);
});

test("another file under the name of a settled one rests as a new one", () => {
  const look = sortLook([file("a.csv", 99)], [seen("a.csv", 60, "taken")], now);
  assert.deepEqual([names(look.settled), names(look.gone), names(look.rests)], [[], ["a.csv"], ["a.csv"]]);
});
