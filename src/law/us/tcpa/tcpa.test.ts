import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { contact, message, point } from "#law/build-case";
import type { Consent, Point } from "#law/debtor";
import { exampleCall } from "#law/example-call";
import { find } from "#law/finding";
import { automatedToMobiles } from "./64.1200-a-1-mobile.ts";
import { recordedToResidences } from "./64.1200-a-3-residences.ts";

const at = "2026-04-15T15:00:00-04:00";
const day = (iso: string) => Temporal.PlainDate.from(iso);
const consent = (to: Consent["to"], more: Partial<Consent> = {}): Consent => ({
  ...{ to, givenTo: "us", on: day("2026-04-01"), until: null, withdrawnOn: null, ...more },
});
type Change = NonNullable<Parameters<typeof exampleCall>[1]>;

/** A call by machine to a number of which something is known. */
function byMachine(known: Partial<Point>, { debtor, act, ...more }: Change = {}): Change {
  const points = [point({ id: "mobile", kind: "mobile", ...known })];
  return { act: { automated: true, ...act }, debtor: { points, ...debtor }, ...more };
}

function verdictOf(rule: typeof automatedToMobiles | typeof recordedToResidences, change: Change): string | undefined {
  const facts = exampleCall(at, change);
  return rule.governs(facts) ? rule.decide(facts).verdict : undefined;
}

const autodial = [consent("autodial")];
const refused = (on: string, kind: "call" | "text" = "text") => ({
  debtor: { mediaRefused: [{ kind, point: null, on: day(on), until: null }] },
});

describe("47 CFR 64.1200(a)(1): machines reach a mobile with consent to them", () => {
  // prettier-ignore
  const rows: readonly (readonly [string, string | undefined, Change])[] = [
    ["a person dials",                                     undefined,            { act: { automated: false } }],
    ["to a landline",                                      undefined,            { act: { automated: true, point: "landline" } }],
    ["to a number that is not recorded",                   "no_consent",         { act: { prerecorded: true, point: null } }],
    ["without consent",                                    "no_consent",         byMachine({})],
    ["with consent to calls alone",                        "no_consent",         byMachine({ consents: [consent("call")] })],
    ["with consent to machines",                           "consented",          byMachine({ consents: autodial })],
    ["with consent that was given to the creditor",        "consented",          byMachine({ consents: [consent("autodial", { givenTo: "creditor" })] })],
    ["with consent to an earlier collector",               "no_consent",         byMachine({ consents: [consent("autodial", { givenTo: "prior-collector" })] })],
    ["a text, with consent to texts",                      "consented",          byMachine({ consents: [consent("text")] }, { act: { kind: "text" } })],
    ["a firm's mobile",                                    "no_consent",         byMachine({}, { debtor: { kind: "business" } })],
    ["withdrawn",                                          "no_consent",         byMachine({ consents: [consent("autodial", { withdrawnOn: day("2026-04-10") })] })],
    ["texts were refused since",                           "no_consent",         byMachine({ consents: autodial }, refused("2026-04-10"))],
    ["texts were refused before",                          "consented",          byMachine({ consents: autodial }, refused("2026-03-31"))],
    ["the number was opted out",                           "no_consent",         byMachine({ consents: autodial, optedOutOn: day("2026-04-10") })],
    ["consent of sixty-one days, not checked",             "number_not_checked", byMachine({ consents: [consent("autodial", { on: day("2026-02-13") })] })],
    ["consent of sixty days",                              "consented",          byMachine({ consents: [consent("autodial", { on: day("2026-02-14") })] })],
    ["an old consent, checked since",                      "consented",          byMachine({ consents: [consent("autodial", { on: day("2026-01-01") })], reassignedCheckedOn: day("2026-03-01") })],
    ["the text that confirms an opt-out",                  "confirms_revocation", byMachine({}, { ...refused("2026-04-15"), act: { kind: "text", purpose: "opt-out-confirmation" } })],
  ];
  for (const [name, verdict, change] of rows) {
    test(name, () => assert.equal(verdictOf(automatedToMobiles, change), verdict));
  }
});

describe("47 CFR 64.1200(a)(3): a recorded voice calls a residence three times in thirty days", () => {
  const recorded = (count: number, on = "2026-04-14"): Change => ({
    act: { prerecorded: true, point: "landline" },
    history: [
      contact({ at: day(on), kind: "call", from: "us", point: "landline", prerecorded: true, count }),
      contact({ at: day(on), kind: "call", from: "us", point: "landline", count: 5 }),
    ],
  });
  const line = (known: Partial<Point>) => ({
    debtor: { points: [point({ id: "landline", kind: "landline", ...known })] },
  });
  // prettier-ignore
  const rows: readonly (readonly [string, string | undefined, Change])[] = [
    ["the third",                             "within_the_limit", recorded(2)],
    ["the fourth",                            "too_many",         recorded(3)],
    ["the fourth, thirty days after",         "within_the_limit", recorded(3, "2026-03-16")],
    ["the fourth, with consent",              "consented",        { ...recorded(3), ...line({ consents: autodial }) }],
    ["the fourth, a person's voice",          undefined,          { ...recorded(3), act: { point: "landline" } }],
    ["the fourth, to a mobile",               undefined,          { ...recorded(3), act: { prerecorded: true } }],
    ["the first, without a way to opt out",   "no_way_out",       { act: { prerecorded: true, point: "landline", message: message({ optOut: false }) } }],
    ["the first after an opt-out",            "opted_out",        { act: { prerecorded: true, point: "landline" }, ...refused("2026-04-10", "call") }],
  ];
  for (const [name, verdict, change] of rows) {
    test(name, () => assert.equal(verdictOf(recordedToResidences, change), verdict));
  }

  test("there is room again when the first of them is thirty days old", () => {
    assert.equal(find(recordedToResidences, exampleCall(at, recorded(3))).retryAt?.toString(), "2026-05-14T04:00:00Z");
  });
});
