import { strict as assert } from "node:assert";
import { test } from "node:test";
import type { Id } from "#base/id";
import { money } from "#money/money";
import {
  decidersAt,
  decidingRefusals,
  dueAt,
  takingBackRefusals,
  whyNotDecide,
  whyNotTakeBack,
  type Approval,
} from "./approval.ts";

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
const now = at("2026-03-02T11:00");
const little = money("USD", 99n);

// Each row breaks every rule below its own as well, so the table proves the order of precedence too.
// prettier-ignore
const refusals = [
  ["approval_is_unknown",      undefined,                                "ann", "collector"],
  ["asking_was_taken_back",    { ...approval, verdict: "taken-back" as const }, "ann", "collector"],
  ["approval_is_decided",      { ...approval, verdict: "refused" as const }, "ann", "collector"],
  ["who_asks_does_not_decide", approval,                                 "ann", "collector"],
  ["approval_is_not_yours",    approval,                                 "bob", "collector"],
  ["over_authority",           approval,                                 "bob", "supervisor"],
] as const;

for (const [refusal, asked, name, role] of refusals) {
  test(`nobody decides where ${refusal.replaceAll("_", " ")}`, () => {
    assert.equal(whyNotDecide(asked, { by: { loginId: login(name), role }, authority: little, now }), refusal);
  });
}

test("the table of refusals is whole", () => {
  assert.deepEqual(
    refusals.map(([refusal]) => refusal),
    Object.keys(decidingRefusals),
  );
});

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

test("another supervisor decides, without a limit, within theirs, and where theirs is in another currency", () => {
  for (const authority of [null, money("USD", 100n), money("EUR", 1n)]) {
    const by = { loginId: login("bob"), role: "supervisor" as const };
    assert.equal(whyNotDecide(approval, { by, authority, now }), undefined);
  }
});

test("what is not decided rises a level each time that its clock runs out, and stays with the levels below", () => {
  assert.deepEqual(decidersAt(approval, at("2026-03-02T13:59")), ["supervisor"]);
  assert.deepEqual(decidersAt(approval, at("2026-03-02T14:00")), ["supervisor", "credit_manager"]);
  assert.deepEqual(decidersAt(approval, at("2026-03-09T10:00")), ["supervisor", "credit_manager", "administrator"]);
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
