import { strict as assert } from "node:assert";
import { test } from "node:test";
import { faultsOfCalls, roomFor, type CallLog, type CallNote } from "./auditor-calls.ts";

const account = "Clinic/P1";
const midnight = Temporal.Instant.from("2026-03-02T05:00:00Z");

function callAt(at: string, changes: Partial<CallNote> = {}): CallNote {
  const call = { id: at, accounts: [account], point: "1", at: Temporal.Instant.from(at), ownLimit: null };
  return {
    ...call,
    isConsumers: true,
    zones: ["America/New_York"],
    outcome: "no-answer",
    isConversation: false,
    ...changes,
  };
}

function logOf(...calls: CallNote[]): CallLog {
  return { calls, ceases: [] };
}

function times(count: number, day: string): CallNote[] {
  return Array.from({ length: count }, (_, index) => callAt(`${day}T1${index}:30:00-05:00`));
}

const faults = (log: CallLog) => faultsOfCalls(log, { from: midnight }).length;

test("the auditor has nothing against a seventh call in seven days, and objects to an eighth", () => {
  assert.equal(faults(logOf(...times(6, "2026-02-24"), callAt("2026-03-02T12:00:00-05:00"))), 0);
  assert.equal(faults(logOf(...times(7, "2026-02-24"), callAt("2026-03-02T12:00:00-05:00"))), 1);
  assert.equal(faults(logOf(...times(7, "2026-02-23"), callAt("2026-03-02T12:00:00-05:00"))), 0);
});

test("where a state allows two calls a week the auditor objects to the third, also of one that was busy", () => {
  const busy = { outcome: "busy", ownLimit: 2 };
  const call = callAt("2026-03-02T12:00:00-05:00", { ownLimit: 2 });
  assert.equal(faults(logOf(callAt("2026-02-25T12:00:00-05:00", busy), call)), 0);
  assert.equal(faults(logOf(...["24", "25"].map((day) => callAt(`2026-02-${day}T12:00:00-05:00`, busy)), call)), 1);
  assert.equal(roomFor(logOf(callAt("2026-02-25T12:00:00-05:00", busy)), call), 1);
});

test("the auditor objects to a call within a week after a conversation", () => {
  const talk = (at: string) => callAt(at, { outcome: "answered", isConversation: true });
  assert.equal(faults(logOf(talk("2026-02-24T12:00:00-05:00"), callAt("2026-03-02T12:00:00-05:00"))), 1);
  assert.equal(faults(logOf(talk("2026-02-23T12:00:00-05:00"), callAt("2026-03-02T12:00:00-05:00"))), 0);
});

// prettier-ignore
const hours = [
  ["2026-03-02T08:00:00-05:00", ["America/New_York"],                    1],
  ["2026-03-02T08:01:00-05:00", ["America/New_York"],                    0],
  ["2026-03-02T08:01:00-05:00", ["America/New_York", "America/Chicago"], 1],
  ["2026-03-02T20:59:00-05:00", ["America/New_York"],                    0],
  ["2026-03-02T21:00:00-05:00", ["America/New_York"],                    1],
] as const;

for (const [at, zones, expected] of hours) {
  test(`a call at ${at} is ${expected === 0 ? "decent" : "indecent"} in ${zones.join(" and ")}`, () => {
    assert.equal(faults(logOf(callAt(at, { zones }))), expected);
  });
}

test("what was busy, not in service, never dialled, or a stranger's number leaves room for more calls", () => {
  const asked = callAt("2026-03-02T12:00:00-05:00");
  for (const outcome of ["busy", "not-in-service", "not-dialled", "wrong-number"]) {
    const log = logOf(callAt("2026-02-28T12:00:00-05:00", { outcome, point: "2" }));
    assert.equal(roomFor(log, asked), 7, outcome);
  }
  assert.equal(roomFor(logOf(callAt("2026-02-28T12:00:00-05:00", { outcome: null })), asked), 6);
});
