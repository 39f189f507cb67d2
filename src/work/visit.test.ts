import { strict as assert } from "node:assert";
import { test } from "node:test";
import { visitStateAt } from "./visit.ts";

const at = (hour: string) => Temporal.Instant.from(`2026-03-06T${hour}Z`);
const span = { fromAt: at("15:00:00"), untilAt: at("16:00:00") };

// prettier-ignore
const rows = [
  ["14:59:59", "coming"], ["15:00:00", "now"], ["15:59:59", "now"], ["16:00:00", "unreported"],
] as const;

for (const [hour, state] of rows) {
  test(`at ${hour} a visit from three to four is ${state}`, () => assert.equal(visitStateAt(span, at(hour)), state));
}
