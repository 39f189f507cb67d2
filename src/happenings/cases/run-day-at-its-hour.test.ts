import { strict as assert } from "node:assert";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { openSmallBook, type SmallBook } from "#happenings/testing/small-book";
import { Trouble } from "#platform/trouble";
import type { Desk } from "#happenings/desk/desk";
import { listDays } from "./read-days.ts";
import { runDayAtItsHour } from "./run-day-at-its-hour.ts";

let book: SmallBook;

before(async () => void (book = await openSmallBook()));
after(() => book.close());

const at = (time: string) => book.clock.set(Temporal.Instant.from(`2026-03-02T${time}:00Z`));

test("a day that breaks is tried again after a while that grows each time, not every minute", async () => {
  const broken = () => Promise.reject(new Trouble("The disk is full."));
  const frail: Desk = { ...book.desk, database: { ...book.database, transaction: broken } };
  const states = async () => (await listDays(book.database.queries, undefined)).runs.map(({ state }) => state);
  at("05:00");
  await assert.rejects(runDayAtItsHour(frail), /The disk is full/);
  at("05:01");
  await runDayAtItsHour(frail);
  assert.deepEqual(await states(), ["cut-off"]);
  at("05:02");
  await assert.rejects(runDayAtItsHour(frail), /The disk is full/);
  at("05:05");
  await runDayAtItsHour(book.desk);
  assert.deepEqual(await states(), ["cut-off", "cut-off"], "after the second time four minutes pass");
  at("05:06");
  await runDayAtItsHour(book.desk);
  assert.deepEqual(await states(), ["ended", "cut-off", "cut-off"]);
});

test("a program that was killed between the day's end and its root writes the root when it is there again", async () => {
  const roots = join(book.desk.dataFolder, "evidence", "roots.jsonl");
  assert.ok(existsSync(roots), "the day before has one");
  rmSync(roots);
  at("05:07");
  await runDayAtItsHour(book.desk);
  assert.ok(existsSync(roots));
});
