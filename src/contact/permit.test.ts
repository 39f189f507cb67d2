import { strict as assert } from "node:assert";
import { test } from "node:test";
import { contactActs, fits, permitState, type PermitRecord } from "./permit.ts";

const at = (time: string) => Temporal.Instant.from(`2026-11-23T${time}:00Z`);
const issued: PermitRecord = { verdict: "allow", window: null, withdrawnAt: null, outcome: null };
const window = { from: at("09:00"), until: at("12:00") };

// prettier-ignore
const states = [
  [issued,                                              "23:00", "issued"],
  [{ ...issued, verdict: "deny" },                      "09:00", "refused"],
  [{ ...issued, verdict: "not-covered" },               "09:00", "refused"],
  [{ ...issued, withdrawnAt: at("08:00") },             "09:00", "withdrawn"],
  [{ ...issued, outcome: "busy" },                      "09:00", "reported"],
  [{ ...issued, window },                               "08:00", "issued"],
  [{ ...issued, window },                               "11:59", "issued"],
  [{ ...issued, window },                               "12:00", "lapsed"],
  [{ ...issued, window, outcome: "busy" },              "12:00", "reported"],
] as const;

for (const [record, time, state] of states) {
  const words = Object.entries(record)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key} ${typeof value === "string" ? value : "given"}`);
  test(`a permit with ${words.join(", ")} is ${state} at ${time}`, () => {
    assert.equal(permitState(record, at(time)), state);
  });
}

test("every act fits some kinds of point and not others", () => {
  const kinds = ["mobile", "landline", "voip", "email", "work-phone", "work-email", "home", "work", "social"] as const;
  for (const act of contactActs) {
    const fitting = kinds.filter((kind) => fits(act, kind));
    assert.ok(fitting.length > 0 && fitting.length < kinds.length, act);
  }
  assert.equal(fits("call", "work-phone"), true);
  assert.equal(fits("letter", "mobile"), false);
});
