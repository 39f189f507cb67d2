import { strict as assert } from "node:assert";
import { test } from "node:test";
import { spanOn } from "./keep-schedule.ts";

const on = Temporal.PlainDate.from("2026-03-04");
const said = (report: "forecast" | "cash", by?: "day") => {
  const { from, to } = spanOn(on, { report, by, period: "usual" });
  return `${from} ${to}`;
};

test("a forecast that goes by mail begins with the day on which it goes; other reports end with it", () => {
  assert.equal(said("forecast"), "2026-03-04 2026-05-31");
  assert.equal(said("forecast", "day"), "2026-03-04 2026-03-17");
  assert.equal(said("cash", "day"), "2026-02-19 2026-03-04");
});
