import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { contact, debt, message, point } from "#law/build-case";
import type { Consent, Debtor, MediumRefusal } from "#law/debtor";
import { exampleCall } from "#law/example-call";
import { find } from "#law/finding";
import type { Act, Contact } from "#law/law-case";
import { medium } from "./1006.14-h-medium.ts";

const instant = (iso: string) => Temporal.Instant.from(iso);
const at = "2026-04-15T15:00:00-04:00";
const refused = (kind: MediumRefusal["kind"], more: Partial<MediumRefusal> = {}): MediumRefusal => ({
  kind,
  point: null,
  on: Temporal.PlainDate.from("2026-04-10"),
  until: null,
  ...more,
});
const until = (day: string) => ({ until: Temporal.PlainDate.from(day) });

describe("1006.14(h): a medium that the person refused is not used", () => {
  const stop = contact({ at: instant("2026-04-15T14:00:00-04:00"), kind: "text", from: "consumer", point: "mobile" });
  const reply = contact({ at: instant("2026-04-15T14:10:00-04:00"), kind: "text", from: "us", point: "mobile" });
  const text: Partial<Act> = { kind: "text", point: "mobile" };
  // prettier-ignore
  const rows: readonly (readonly [string, Partial<Act>, MediumRefusal, readonly Contact[], string, string | null])[] = [
    ["a call",                                       {},                                             refused("call"),                              [],            "medium_refused",     null],
    ["a message left by telephone",                  { kind: "voicemail" },                          refused("call"),                              [],            "medium_refused",     null],
    ["a letter, when calls were refused",            { kind: "letter", point: "home" },              refused("call"),                              [],            "medium_not_refused", null],
    ["a call to the number that was refused",        {},                                             refused("call", { point: "mobile" }),         [],            "medium_refused",     null],
    ["a call to another number",                     { point: "landline" },                          refused("call", { point: "mobile" }),         [],            "medium_not_refused", null],
    ["on the last day for which it was refused",     {},                                             refused("call", until("2026-04-15")),         [],            "medium_refused",     "2026-04-16T04:00:00Z"],
    ["on the day after",                             {},                                             refused("call", until("2026-04-14")),         [],            "medium_not_refused", null],
    ["before it was refused",                        {},                                             refused("call", { on: Temporal.PlainDate.from("2026-04-16") }), [], "medium_not_refused", null],
    ["(h)(2)(i): one text confirms the opt-out",     { ...text, purpose: "opt-out-confirmation" },   refused("text"),                              [],            "confirms_opt_out",   null],
    ["(h)(2)(i): and not a second",                  { ...text, purpose: "opt-out-confirmation" },   refused("text"),                              [reply],       "medium_refused",     null],
    ["(h)(2)(i): a call confirms nothing",           { purpose: "opt-out-confirmation" },            refused("call"),                              [],            "medium_refused",     null],
    ["(h)(2)(ii): one answer by the same medium",    text,                                           refused("text"),                              [stop],        "one_response",       null],
    ["(h)(2)(ii): not what came before the wish",    text,                                           refused("text", { on: Temporal.PlainDate.from("2026-04-15") }), [stop], "medium_refused", null],
    ["(h)(2)(ii): and not a second",                 text,                                           refused("text"),                              [stop, reply], "medium_refused",     null],
    ["(h)(2)(iii): what the law requires",           { ...text, purpose: "required-by-law" },        refused("text"),                              [],            "required_by_law",    null],
  ];
  for (const [name, act, refusal, history, verdict, retryAt] of rows) {
    test(name, () => {
      const finding = find(medium, exampleCall(at, { act, debtor: { mediaRefused: [refusal] }, history }));
      assert.equal(finding.verdict, verdict);
      assert.equal(finding.retryAt?.toString() ?? null, retryAt);
    });
  }
});

test("-3.ii: an opt-out holds for the address whatever the debt, and for nothing but electronic messages", () => {
  const points = [point({ id: "p1", kind: "mobile", optedOutOn: Temporal.PlainDate.from("2026-04-10") })];
  const debts = ["d1", "d2"].map((id) => debt({ id, purpose: "consumer" }));
  const verdict = (act: Partial<Act>) =>
    find(medium, exampleCall(at, { act: { point: "p1", ...act }, debtor: { points }, debts })).verdict;
  assert.equal(verdict({ kind: "text", debts: ["d1"] }), "medium_refused");
  assert.equal(verdict({ kind: "text", debts: ["d2"] }), "medium_refused");
  assert.equal(verdict({ kind: "call" }), "medium_not_refused");
});

test("an opt-out on social media holds there, too", () => {
  const points = [point({ id: "p1", kind: "social", optedOutOn: Temporal.PlainDate.from("2026-04-10") })];
  const facts = exampleCall(at, { act: { kind: "social", point: "p1" }, debtor: { points } });
  assert.ok(medium.governs(facts));
  assert.equal(find(medium, facts).verdict, "medium_refused");
});

test("(h)(1): a wish is anybody's: it holds for others at the number that it names, and what the consumer wishes does not bind them", () => {
  const verdict = (refusal: MediumRefusal) => {
    const act = { to: "third-party", purpose: "location", point: "landline" } as const;
    return find(medium, exampleCall(at, { act, debtor: { mediaRefused: [refusal] } })).verdict;
  };
  assert.equal(verdict(refused("call", { point: "landline" })), "medium_refused");
  assert.equal(verdict(refused("call", { point: "mobile" })), "medium_not_refused");
  assert.equal(verdict(refused("call")), "medium_not_refused");
});

test("(h)(2)(i): a confirmation that asks for payment confirms nothing", () => {
  const act = {
    kind: "text",
    purpose: "opt-out-confirmation",
    message: message({ text: "Done. Please pay now." }),
  } as const;
  const facts = exampleCall(at, { act, debtor: { mediaRefused: [refused("text")] } });
  assert.equal(find(medium, facts).verdict, "medium_refused");
});

describe("consent to the medium, given to us after a wish or an opt-out, takes it back at that address or number", () => {
  const day = (iso: string) => Temporal.PlainDate.from(iso);
  const consent = (on: string, more: Partial<Consent> = {}): Consent => ({
    ...{ to: "email", givenTo: "us", on: day(on), until: null, withdrawnOn: null },
    ...more,
  });
  const emailed = (consents: readonly Consent[], wish: Partial<Debtor>) => {
    const optedOutOn = wish.mediaRefused === undefined ? day("2026-04-05") : null;
    const email = point({ id: "email", kind: "email", consents, optedOutOn });
    return exampleCall(at, { act: { kind: "email", point: "email" }, debtor: { points: [email], ...wish } });
  };
  // prettier-ignore
  const rows: readonly (readonly [string, readonly Consent[], Partial<Debtor>, string])[] = [
    ["an opt-out alone",                       [],                                               {},                                    "medium_refused"],
    ["consent from before it",                 [consent("2026-04-01")],                          {},                                    "medium_refused"],
    ["consent on the same day",                [consent("2026-04-05")],                          {},                                    "medium_refused"],
    ["consent from after it",                  [consent("2026-04-06")],                          {},                                    "medium_not_refused"],
    ["consent that was withdrawn again",       [consent("2026-04-06", { withdrawnOn: day("2026-04-07") })], {},                         "medium_refused"],
    ["consent given to a creditor",            [consent("2026-04-06", { givenTo: "creditor" })], {},                                    "medium_refused"],
    ["consent to something else",              [consent("2026-04-06", { to: "text" })],          {},                                    "medium_refused"],
    ["a wish for no e-mail, and consent",      [consent("2026-04-11")],                          { mediaRefused: [refused("email")] },  "medium_not_refused"],
    ["a wish for no e-mail after consent",     [consent("2026-04-09")],                          { mediaRefused: [refused("email")] },  "medium_refused"],
  ];
  for (const [name, consents, wish, verdict] of rows) {
    test(name, () => assert.equal(find(medium, emailed(consents, wish)).verdict, verdict));
  }
});
