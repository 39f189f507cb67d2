import { strict as assert } from "node:assert";
import { test } from "node:test";
import { closesLater } from "./closing.ts";

const at = (day: string, time: string) => Temporal.Instant.from(`${day}T${time}Z`);
const isProvisional = (day: string, time: string) =>
  closesLater(Temporal.PlainDate.from(day), { now: at(day, time), closedAt: at(day, "18:00") });

test("a sheet is provisional until the office closes; on a day off none follows, so that it stays", () => {
  assert.deepEqual(
    [isProvisional("2026-03-02", "17:59"), isProvisional("2026-03-02", "18:00"), isProvisional("2026-03-01", "12:00")],
    [true, false, false],
  );
});
