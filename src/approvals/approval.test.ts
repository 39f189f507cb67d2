import { strict as assert } from "node:assert";
import { test } from "node:test";
import type { Id } from "#base/id";
import { money } from "#money/money";
import { dueAt, takingBackRefusals, whyNotTakeBack, type Approval } from "./approval.ts";

const zone = "America/New_York";
const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime(zone).toInstant();
const login = (name: string) => name as Id<"login">;
const approval: Approval = {
  approvalId: "approval" as Id<"approval">,
  kind: "lift-stop",
  debtorId: "debtor" as Id<"debtor">,
  thingId: "stop",
  amount: money("USD", 100n),
  because: "They wrote that we may call again.",
  askedBy: login("ann"),
  askedAt: at("2026-03-02T10:00"),
  dueAt: at("2026-03-02T14:00"),
  verdict: null,
};
// prettier-ignore
const notTakenBack = [
  ["approval_is_unknown",       undefined,                                    "bob"],
  ["only_who_asked_takes_back", { ...approval, verdict: "refused" as const }, "bob"],
  ["approval_is_decided",       { ...approval, verdict: "refused" as const }, "ann"],
] as const;

for (const [refusal, asked, name] of notTakenBack) {
  test(`nobody takes an asking back where ${refusal.replaceAll("_", " ")}`, () => {
    assert.equal(whyNotTakeBack(asked, login(name)), refusal);
  });
}

test("the table of what is not taken back is whole, and whoever asked takes back what waits, or was taken back", () => {
  assert.deepEqual(
    notTakenBack.map(([refusal]) => refusal),
    Object.keys(takingBackRefusals),
  );
  for (const verdict of [null, "taken-back"] as const) {
    assert.equal(whyNotTakeBack({ ...approval, verdict }, login("ann")), undefined);
  }
});

// prettier-ignore
const clocks = [
  ["within a day",                    "2026-03-02T10:00", "lift-stop",       "2026-03-02T14:00"],
  ["before the office opens",         "2026-03-02T07:30", "lift-stop",       "2026-03-02T13:00"],
  ["over the evening",                "2026-03-02T15:30", "lift-stop",       "2026-03-03T11:30"],
  ["after it closed, over a weekend", "2026-03-06T18:00", "lift-stop",       "2026-03-09T13:00"],
  ["over two days",                   "2026-03-02T10:00", "resolve-dispute", "2026-03-04T10:00"],
  ["over a holiday",                  "2026-11-25T16:00", "lift-stop",       "2026-11-27T12:00"],
] as const;

for (const [name, asked, kind, due] of clocks) {
  test(`a clock runs in office hours: ${name}`, () => {
    assert.equal(dueAt(at(asked), { kind, zone }).toString(), at(due).toString());
  });
}
