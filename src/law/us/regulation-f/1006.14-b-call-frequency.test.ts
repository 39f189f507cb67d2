import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import fc from "fast-check";
import { contact, debt, point } from "#law/build-case";
import { exampleCall } from "#law/example-call";
import { find } from "#law/finding";
import type { Contact } from "#law/law-case";
import { callFrequency } from "./1006.14-b-2-i-A-seven-calls.ts";
import { afterConversation } from "./1006.14-b-2-i-B-after-conversation.ts";

const instant = (iso: string) => Temporal.Instant.from(iso);
const eastern = (day: string, clock = "15:00") => instant(`${day}T${clock}:00-04:00`);
const call = (day: string, more: Partial<Contact> = {}) =>
  contact({ at: eastern(day), kind: "call", from: "us", outcome: "no-answer", ...more });
const talk = (day: string, more: Partial<Contact> = {}) =>
  contact({ at: eastern(day), kind: "conversation", from: "us", ...more });

const seven = ["01", "02", "03", "04", "05", "06", "07"].map((day) =>
  call(`2026-04-${day}`, { at: eastern(`2026-04-${day}`, "09:30") }),
);
const sixOnFirst = [call("2026-04-01", { count: 6 })];

describe("1006.14(b)(2)(i)(A): seven calls in seven days, and not eight", () => {
  // prettier-ignore
  const rows: readonly (readonly [string, string, readonly Contact[], string, string | null])[] = [
    ["-1.i: seven before, the eighth in the window",   "2026-04-07", seven,                                 "presumed_to_violate", "2026-04-08"],
    ["-1.i: the window rolls on the next day",         "2026-04-08", seven,                                 "presumed_to_comply",  null],
    ["six before, the seventh",                        "2026-04-07", seven.slice(1),                        "presumed_to_comply",  null],
    ["the first day of the window counts",             "2026-04-07", [...sixOnFirst, call("2026-04-06")],   "presumed_to_violate", "2026-04-08"],
    ["the day before the window does not",             "2026-04-08", [...sixOnFirst, call("2026-04-07")],   "presumed_to_comply",  null],
    ["-1: a busy line was not connected",              "2026-04-07", seven.map((each) => ({ ...each, outcome: "busy" })),            "presumed_to_comply",  null],
    ["-1: a number not in service was not connected",  "2026-04-07", seven.map((each) => ({ ...each, outcome: "not-in-service" })),  "presumed_to_comply",  null],
    ["a dropped call was connected",                   "2026-04-07", seven.map((each) => ({ ...each, outcome: "dropped" })),         "presumed_to_violate", "2026-04-08"],
    ["a ringless voicemail is a call placed",          "2026-04-07", seven.map((each) => ({ ...each, kind: "voicemail" })),          "presumed_to_violate", "2026-04-08"],
    ["texts and e-mails are none",                     "2026-04-07", seven.map((each) => ({ ...each, kind: "text" })),               "presumed_to_comply",  null],
    ["the consumer's own calls are none",              "2026-04-07", seven.map((each) => ({ ...each, from: "consumer" })),           "presumed_to_comply",  null],
    ["calls to the consumer's attorney are none",      "2026-04-07", seven.map((each) => ({ ...each, to: "attorney" })),             "presumed_to_comply",  null],
    ["calls to a neighbour are not to this person",    "2026-04-07", seven.map((each) => ({ ...each, to: "third-party" })),          "presumed_to_comply",  null],
    ["calls to what was somebody else's number",       "2026-04-07", [...seven.slice(0, 6), call("2026-04-07", { outcome: "wrong-number", at: eastern("2026-04-07", "09:30") })].map((each) => ({ ...each, point: "landline" })), "presumed_to_comply", null],
    ["a call that comes later has no effect yet",      "2026-04-07", [...seven.slice(1), call("2026-04-07", { at: eastern("2026-04-07", "15:01") })], "presumed_to_comply", null],
    ["calls about no particular debt count",           "2026-04-07", seven.map((each) => ({ ...each, debts: [] })),                  "presumed_to_violate", "2026-04-08"],
    ["calls about another debt do not",                "2026-04-07", seven.map((each) => ({ ...each, debts: ["other"] })),           "presumed_to_comply",  null],
  ];
  for (const [name, day, history, verdict, retryOn] of rows) {
    test(name, () => {
      const finding = find(callFrequency, exampleCall(eastern(day).toString(), { history }));
      assert.equal(finding.verdict, verdict);
      assert.equal(finding.retryAt?.toString() ?? null, retryOn && eastern(retryOn, "00:00").toString());
    });
  }
});

describe("1006.14(b)(2)(i)(B): no call in the seven days from a conversation", () => {
  // prettier-ignore
  const rows: readonly (readonly [string, string, readonly Contact[], string, string | null])[] = [
    ["-1.ii: four days after",                        "2026-08-18", [talk("2026-08-14")], "presumed_to_violate", "2026-08-21"],
    ["-1.ii: the last of the seven days",             "2026-08-20", [talk("2026-08-14")], "presumed_to_violate", "2026-08-21"],
    ["-1.ii: the day after them",                     "2026-08-21", [talk("2026-08-14")], "presumed_to_comply",  null],
    ["the same day, later",                           "2026-08-14", [talk("2026-08-14", { at: eastern("2026-08-14", "09:00") })], "presumed_to_violate", "2026-08-21"],
    ["whoever called",                                "2026-08-18", [talk("2026-08-14", { from: "consumer" })], "presumed_to_violate", "2026-08-21"],
    ["the latest conversation decides",               "2026-08-18", [talk("2026-08-10"), talk("2026-08-15")], "presumed_to_violate", "2026-08-22"],
    ["a call that was answered is no conversation",   "2026-08-18", [call("2026-08-14", { outcome: "answered" })], "presumed_to_comply", null],
    ["a conversation about another debt is none",     "2026-08-18", [talk("2026-08-14", { debts: ["other"] })], "presumed_to_comply", null],
    ["14(b)(3)(i)-3.i: the consumer asked for a call", "2026-08-17", [talk("2026-08-14", { consentToCall: true })], "presumed_to_comply", null],
  ];
  for (const [name, day, history, verdict, retryOn] of rows) {
    test(name, () => {
      const finding = find(afterConversation, exampleCall(eastern(day).toString(), { history }));
      assert.equal(finding.verdict, verdict);
      assert.equal(finding.retryAt?.toString() ?? null, retryOn && eastern(retryOn, "00:00").toString());
    });
  }
});

describe("1006.14(b)(3)(i): calls with prior consent are not counted, for seven days at most", () => {
  const asked = contact({ at: eastern("2026-06-04"), kind: "email", from: "consumer", consentToCall: true });
  const eight = [call("2026-06-08", { count: 4 }), call("2026-06-09", { count: 4 })];
  // prettier-ignore
  const rows: readonly (readonly [string, string, readonly Contact[], string])[] = [
    ["-3.iii: on the seventh day, the call itself is excluded", "2026-06-10", [asked, ...eight], "presumed_to_comply"],
    ["-3.iii: on the eighth day it is the first that counts",   "2026-06-11", [asked, ...eight], "presumed_to_comply"],
    ["without consent they all count",                          "2026-06-10", eight,             "presumed_to_violate"],
    ["a conversation ends it",                                  "2026-06-10", [asked, talk("2026-06-05"), ...eight], "presumed_to_violate"],
    ["calls before it count",                                   "2026-06-11", [asked, ...eight].map((each) => ({ ...each, at: eastern("2026-06-05", each.kind === "email" ? "17:00" : "09:00") })), "presumed_to_comply"],
  ];
  for (const [name, day, history, verdict] of rows) {
    test(name, () => {
      assert.equal(find(callFrequency, exampleCall(eastern(day).toString(), { history })).verdict, verdict);
    });
  }

  test("a consent to the creditor is none to the collector", () => {
    const on = Temporal.PlainDate.from("2026-06-04");
    const consent = { to: "call", on, until: null, withdrawnOn: null } as const;
    const given = (givenTo: "us" | "creditor") => {
      const points = [point({ id: "mobile", kind: "mobile", consents: [{ ...consent, givenTo }] })];
      return find(callFrequency, exampleCall(eastern("2026-06-10").toString(), { debtor: { points }, history: eight }));
    };
    assert.equal(given("us").verdict, "presumed_to_comply");
    assert.equal(given("creditor").verdict, "presumed_to_violate");
  });
});

test("14(b)(4)-2.vii: student loans under one account number are one particular debt", () => {
  const loans = ["s1", "s2", "s3"].map((id) =>
    debt({ id, kind: "student-loan", purpose: "consumer", accountWhenObtained: "SL-1" }),
  );
  const history = seven.map((each, index) => ({ ...each, debts: [loans[index % 3]?.id ?? ""] }));
  const asked = (debts: typeof loans) =>
    find(callFrequency, exampleCall(eastern("2026-04-07").toString(), { act: { debts: ["s3"] }, debts, history }));
  assert.equal(asked(loans).verdict, "presumed_to_violate");
  assert.equal(asked(loans.map((each) => ({ ...each, kind: "loan" }))).verdict, "presumed_to_comply");
});

test("where the zone is in doubt, the days of the worst one are counted", () => {
  // The eighth call falls on the eighth day in New York, and still on the seventh in Honolulu.
  const history = seven.map((each) => ({ ...each, at: eastern("2026-04-02", "00:30") }));
  const at = "2026-04-08T16:00:00-04:00";
  const asked = (zones: readonly string[]) => find(callFrequency, exampleCall(at, { debtor: { zones }, history }));
  assert.equal(asked(["America/New_York"]).verdict, "presumed_to_violate");
  assert.equal(asked(["Pacific/Honolulu"]).verdict, "presumed_to_comply");
  assert.equal(asked(["Pacific/Honolulu", "America/New_York"]).verdict, "presumed_to_violate");
});

test("at the minute that it names the call is presumed to comply, and the minute before it is not", () => {
  const start = eastern("2026-03-01", "00:00");
  const earlier = fc.record({
    minute: fc.integer({ min: 0, max: 9 * 24 * 60 }),
    kind: fc.constantFrom("call" as const, "conversation" as const),
    consentToCall: fc.boolean(),
    count: fc.integer({ min: 1, max: 4 }),
  });
  const history = fc
    .array(earlier, { maxLength: 12 })
    .map((all) =>
      all.map(({ minute, ...each }) => contact({ ...each, from: "us", at: start.add({ minutes: minute }) })),
    );
  const zones = fc.uniqueArray(fc.constantFrom("America/New_York", "America/Los_Angeles", "Pacific/Honolulu"), {
    minLength: 1,
  });
  fc.assert(
    fc.property(history, zones, fc.integer({ min: 0, max: 12 * 24 * 60 }), (past, known, minute) => {
      for (const rule of [callFrequency, afterConversation]) {
        const at = (when: Temporal.Instant) =>
          find(rule, exampleCall(when.toString(), { debtor: { zones: known }, history: past }));
        const finding = at(start.add({ minutes: minute }));
        if (!finding.denies) continue;
        assert.ok(finding.retryAt !== null);
        assert.equal(at(finding.retryAt).denies, false);
        assert.equal(at(finding.retryAt.subtract({ minutes: 1 })).denies, true);
      }
    }),
    { numRuns: 300 },
  );
});
