import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { contact, point } from "#law/build-case";
import type { Represented } from "#law/debtor";
import { exampleCall } from "#law/example-call";
import { find } from "#law/finding";
import type { Contact } from "#law/law-case";
import { places } from "./1006.6-b-1-ii-places.ts";
import { attorney } from "./1006.6-b-2-attorney.ts";
import { workplace } from "./1006.6-b-3-workplace.ts";

const at = "2026-04-15T15:00:00-04:00";
const instant = (iso: string) => Temporal.Instant.from(iso);

describe("1006.6(b)(1)(ii): media that are tied to a place are not used to reach it where it is inconvenient", () => {
  // prettier-ignore
  const rows = [
    ["-1: a landline at home",                 { point: "landline" },                    ["home"], null,   "inconvenient_place"],
    ["-1: a letter to the home",               { kind: "letter", point: "home" },        ["home"], null,   "inconvenient_place"],
    ["-1: a visit to the home",                { kind: "visit", point: "home" },         ["home"], null,   "inconvenient_place"],
    ["-1.i: a mobile number",                  { point: "mobile" },                      ["home"], null,   "convenient_place"],
    ["-1.i: an e-mail, read wherever",         { kind: "email", point: "email" },        ["home"], null,   "convenient_place"],
    ["-1: a mobile number, when at home",      { point: "mobile" },                      ["home"], "home", "inconvenient_place"],
    ["a line at work, when home is the place", { point: "work-phone" },                  ["home"], null,   "convenient_place"],
    ["a line at work",                         { point: "work-phone" },                  ["work"], null,   "inconvenient_place"],
    ["(b)(4)(ii): by permission of a court",   { point: "landline", courtOrder: true },  ["home"], null,   "permitted"],
  ] as const;
  for (const [name, act, inconvenientPlaces, knownAt, verdict] of rows) {
    test(name, () => {
      const finding = find(places, exampleCall(at, { act, debtor: { inconvenientPlaces, knownAt } }));
      assert.equal(finding.verdict, verdict);
      assert.equal(finding.retryAt, null);
    });
  }

  test("6(b)(1)-2.ii: the consumer's own call from home is over when it is over", () => {
    const spoke = contact({ at: instant("2026-04-14T15:00:00-04:00"), kind: "conversation", from: "consumer" });
    const facts = exampleCall(at, {
      act: { point: "landline" },
      debtor: { inconvenientPlaces: ["home"] },
      history: [spoke],
    });
    assert.equal(find(places, facts).verdict, "inconvenient_place");
  });
});

describe("1006.6(b)(2): a represented consumer is contacted through the attorney", () => {
  const since = Temporal.PlainDate.from("2026-04-01");
  const represented: Represented = { debts: ["d1"], since, attorneyKnown: true, unresponsiveSince: null };
  const silentSince = (day: string) => ({ unresponsiveSince: Temporal.PlainDate.from(day) });
  // prettier-ignore
  const rows: readonly (readonly [string, string, Partial<Represented>, string, string | null])[] = [
    ["from the day on which it is known",      "2026-04-01T00:00:00-04:00", {},                          "represented",     null],
    ["not the day before",                     "2026-03-31T23:59:00-04:00", {},                          "not_represented", null],
    ["not on another debt",                    at,                          { debts: ["other"] },        "not_represented", null],
    ["not where the attorney cannot be found", at,                          { attorneyKnown: false },    "not_represented", null],
    ["still after 29 days without an answer",  at,                          silentSince("2026-03-17"),   "represented",     "2026-04-16T00:00:00-04:00"],
    ["not after 30 days without an answer",    at,                          silentSince("2026-03-16"),   "attorney_is_silent", null],
  ];
  for (const [name, when, more, verdict, retryAt] of rows) {
    test(name, () => {
      const debtor = { represented: [{ ...represented, ...more }] };
      const finding = find(attorney, exampleCall(when, { debtor }));
      assert.equal(finding.verdict, verdict);
      assert.equal(
        finding.verified,
        verdict !== "attorney_is_silent",
        "the days that are reasonable are our own number",
      );
      assert.equal(finding.retryAt?.toString() ?? null, retryAt && instant(retryAt).toString());
    });
  }
});

describe("1006.6(b)(3): no contact at work where the employer forbids it", () => {
  const consented = point({
    id: "work-phone",
    kind: "work-phone",
    consents: [
      { to: "time", givenTo: "us", on: Temporal.PlainDate.from("2026-04-01"), until: null, withdrawnOn: null },
    ],
  });
  // prettier-ignore
  const rows = [
    ["-1: the number at work",                { point: "work-phone" },           {},                       "employer_prohibits"],
    ["-1: the mobile number",                 { point: "mobile" },               {},                       "not_at_work"],
    ["the mobile number, known to be at work", { point: "mobile" },              { knownAt: "work" },      "employer_prohibits"],
    ["(b)(4)(i): with direct consent",        { point: "work-phone" },           { points: [consented] },  "permitted"],
  ] as const;
  for (const [name, act, more, verdict] of rows) {
    test(name, () => {
      const facts = exampleCall(at, { act, debtor: { employerProhibits: true, ...more } });
      assert.equal(find(workplace, facts).verdict, verdict);
    });
  }
});

test("6(b)(1)-2.ii: a call from a place that is inconvenient is answered once, by telephone", () => {
  const called = contact({
    at: instant("2026-04-15T14:00:00-04:00"),
    kind: "call",
    from: "consumer",
    point: "landline",
  });
  const back = contact({ at: instant("2026-04-15T14:30:00-04:00"), kind: "call", from: "us", point: "landline" });
  const verdict = (history: readonly Contact[]) => {
    const act = { point: "landline" } as const;
    return find(
      places,
      exampleCall("2026-04-15T15:00:00-04:00", { act, debtor: { inconvenientPlaces: ["home"] }, history }),
    ).verdict;
  };
  assert.equal(verdict([called]), "one_response");
  assert.equal(verdict([called, back]), "inconvenient_place");
});

test("6(b)(2): what the consumer wrote before there was an attorney is answered through the attorney", () => {
  const since = Temporal.PlainDate.from("2026-04-10");
  const represented = [{ debts: null, since, attorneyKnown: true, unresponsiveSince: null }];
  const wrote = (at: string) => contact({ at: instant(at), kind: "email", from: "consumer", point: "email" });
  const verdict = (message: Contact) => {
    const act = { kind: "email", point: "email" } as const;
    return find(
      attorney,
      exampleCall("2026-04-15T15:00:00-04:00", { act, debtor: { represented }, history: [message] }),
    ).verdict;
  };
  assert.equal(verdict(wrote("2026-04-09T14:00:00-04:00")), "represented");
  assert.equal(verdict(wrote("2026-04-10T14:00:00-04:00")), "represented");
  assert.equal(verdict(wrote("2026-04-11T14:00:00-04:00")), "one_response");
});
