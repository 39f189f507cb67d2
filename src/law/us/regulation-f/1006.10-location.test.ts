import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { contact, message, point } from "#law/build-case";
import { exampleCall } from "#law/example-call";
import { find } from "#law/finding";
import type { Act, Contact } from "#law/law-case";
import { location } from "./1006.10-location.ts";
import { thirdParties } from "./1006.6-d-1-third-parties.ts";

const at = "2026-04-15T15:00:00-04:00";
const neighbour = { to: "third-party", person: "neighbour", point: null } as const;

describe("1006.6(d)(1): the debt is not spoken of with others", () => {
  const on = Temporal.PlainDate.from("2026-04-01");
  const consents = [{ to: "third-party", givenTo: "us", on, until: null, withdrawnOn: null }] as const;
  // prettier-ignore
  const rows: readonly (readonly [string, Partial<Act>, boolean, string])[] = [
    ["to collect from a neighbour",        neighbour,                              false, "third_party"],
    ["to collect through the employer",    { to: "employer", point: null },        false, "third_party"],
    ["to ask where the consumer is",       { ...neighbour, purpose: "location" },  false, "location_request"],
    ["to the consumer's attorney",         { to: "attorney", point: null },        false, "permitted_party"],
    ["with the consumer's direct consent", neighbour,                              true,  "permitted"],
    ["by permission of a court",           { ...neighbour, courtOrder: true },     false, "permitted"],
  ];
  for (const [name, act, isConsented, verdict] of rows) {
    test(name, () => {
      const points = [point({ id: "p1", kind: "mobile", consents: isConsented ? consents : [] })];
      assert.equal(find(thirdParties, exampleCall(at, { act, debtor: { points } })).verdict, verdict);
    });
  }
});

/** A consumer of whom one number is on record, and no home. */
const debtor = { points: [point({ id: "mobile", kind: "mobile" })] };

describe("1006.10(a): others are asked where the consumer is only while nobody knows it", () => {
  const act = { ...neighbour, purpose: "location" } as const;
  const on = Temporal.PlainDate.from("2026-03-01");
  const mobile = point({ id: "mobile", kind: "mobile" });
  const home = point({ id: "home", kind: "home" });
  const theirs = point({ id: "theirs", kind: "landline" });
  const spoken = (day: string, to: Contact["to"] = "consumer") =>
    contact({ at: Temporal.PlainDate.from(day), kind: "conversation", from: "consumer", to });
  // prettier-ignore
  const rows: readonly (readonly [string, Parameters<typeof exampleCall>[1] & object, string])[] = [
    ["nothing on record",                         { debtor: { points: [] } },                                       "may_be_asked"],
    ["a number alone",                            { debtor },                                                       "may_be_asked"],
    ["a home alone",                              { debtor: { points: [home] } },                                   "may_be_asked"],
    ["a home and a number",                       { debtor: { points: [mobile, home] } },                           "location_is_known"],
    ["the neighbour's own number",                { act: { ...act, point: "theirs" }, debtor: { points: [theirs, home] } }, "may_be_asked"],
    ["a home that is known to be wrong",          { debtor: { points: [mobile, { ...home, badSince: on }] } },      "may_be_asked"],
    ["a number that is known to be wrong",        { debtor: { points: [{ ...mobile, badSince: on }, home] } },      "may_be_asked"],
    ["they were spoken with yesterday",           { debtor, history: [spoken("2026-04-14")] },                      "location_is_known"],
    ["their spouse was",                          { debtor, history: [spoken("2026-04-14", "spouse")] },            "location_is_known"],
    ["long ago",                                  { debtor, history: [spoken("2026-03-01")] },                      "may_be_asked"],
    ["10(a)-1: of who died",                      { debtor: { points: [mobile, home], deceasedOn: on } },           "may_be_asked"],
  ];
  for (const [name, change, verdict] of rows) {
    test(name, () => assert.equal(find(location, exampleCall(at, { act, ...change })).verdict, verdict));
  }

  test("what rests on our own number of days is marked so, and names the day from which it helps no more", () => {
    const found = find(location, exampleCall(at, { act, debtor, history: [spoken("2026-04-14")] }));
    assert.deepEqual([found.verified, found.retryAt?.toString()], [false, "2026-05-14T04:00:00Z"]);
  });
});

describe("1006.10(b): somebody else is asked once where the consumer is, and not past the attorney", () => {
  const act = { ...neighbour, purpose: "location" } as const;
  const earlier = (more: Partial<Contact>) =>
    contact({
      at: Temporal.PlainDate.from("2026-04-01"),
      kind: "conversation",
      from: "us",
      to: "third-party",
      ...more,
    });
  // prettier-ignore
  const rows: readonly (readonly [string, readonly Contact[], string])[] = [
    ["not asked before",                      [],                                       "may_be_asked"],
    ["visited before",                        [earlier({ kind: "visit" })],             "asked_before"],
    ["nobody was in",                         [earlier({ kind: "visit", outcome: "no-answer" })], "may_be_asked"],
    ["asked before",                          [earlier({ person: "neighbour" })],       "asked_before"],
    ["another person was asked before",       [earlier({ person: "sister" })],          "may_be_asked"],
    ["somebody unnamed was asked before",     [earlier({})],                            "asked_before"],
    ["a call that reached nobody",            [earlier({ kind: "call" })],              "may_be_asked"],
  ];
  for (const [name, history, verdict] of rows) {
    test(name, () => assert.equal(find(location, exampleCall(at, { act, debtor, history })).verdict, verdict));
  }

  test("(b)(4): who asked for another call, or may have been wrong, is asked again", () => {
    const history = [earlier({ person: "neighbour" })];
    for (const askedAgain of ["requested", "believed-wrong"] as const) {
      const facts = exampleCall(at, { act: { ...act, askedAgain }, debtor, history });
      assert.equal(find(location, facts).verdict, "may_be_asked");
    }
  });

  // prettier-ignore
  const words = [
    ["(b)(1): own name and what is asked",      { text: "My name is Ana Diaz. I am confirming location information about John Jones." },              "may_be_asked"],
    ["(b)(2): a word of a debt",                { text: "My name is Ana Diaz. It is about what John Jones owes." },                                   "states_debt"],
    ["(b)(2): the same in Spanish",             { text: "Me llamo Ana Díaz. Es por una deuda de Juan Pérez." },                                       "states_debt"],
    ["(b)(2): that a debt collector asks",      { fromDebtCollector: true },                                                                          "states_debt"],
    ["(b)(1): an employer nobody asked for",    { text: "My name is Ana Diaz from Northgate. I am confirming location information about John." },    "names_employer"],
  ] as const;
  for (const [name, said, verdict] of words) {
    test(name, () => {
      const facts = exampleCall(at, { act: { ...act, message: message(said) }, debtor });
      assert.equal(find(location, facts).verdict, verdict);
    });
  }

  test("(b)(5): the attorney on the debt is known", () => {
    const since = Temporal.PlainDate.from("2026-01-15");
    const represented = [{ debts: ["d1"], since, attorneyKnown: true, unresponsiveSince: null }];
    assert.equal(
      find(location, exampleCall(at, { act, debtor: { ...debtor, represented } })).verdict,
      "attorney_is_known",
    );
    const silent = represented.map((each) => ({ ...each, unresponsiveSince: since }));
    const later = find(
      location,
      exampleCall("2026-06-15T15:00:00-04:00", { act, debtor: { ...debtor, represented: silent } }),
    );
    assert.deepEqual([later.verdict, later.verified], ["may_be_asked", false]);
  });
});
