import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { ask } from "#law/ask";
import { debt, point } from "#law/build-case";
import { exampleCall } from "#law/example-call";
import type { ContactRule } from "#law/contact-rule";
import { find } from "#law/finding";
import { daysBefore } from "./example-week.ts";
import { californiaRules } from "./ca-rosenthal.ts";
import { collectorLicences } from "./collector-licences.ts";
import { floridaEmailHours, floridaHours } from "./fl-hours.ts";
import { nevadaMedicalNotice } from "./nv-medical-notice.ts";
import { newYorkEmail, newYorkSubstantiation } from "./ny-substantiation-and-email.ts";

const at = "2026-04-15T15:00:00-04:00";
const night = "2026-04-15T22:00:00-04:00";
const day = (iso: string) => Temporal.PlainDate.from(iso);
const creditor = { role: "creditor", state: null, licences: null } as const;
type Change = NonNullable<Parameters<typeof exampleCall>[1]>;

/** Which rules of law deny an act of the example. */
function denying(change: Change, when = at): string[] {
  const answer = ask(exampleCall(when, change), { lawOnly: true });
  return answer.answered ? answer.findings.filter(({ denies }) => denies).map(({ rule }) => rule) : [answer.because];
}

function verdictOf(rule: ContactRule, change: Change, when = at): string | undefined {
  const facts = exampleCall(when, change);
  return rule.governs(facts) ? rule.decide(facts).verdict : undefined;
}

test("a creditor in Florida neither calls nor texts at night, and e-mails since 16 May 2025", () => {
  const by = { by: creditor, debtor: { state: "FL" } } as const;
  const email = { ...by, act: { kind: "email", point: "email" } } as const;
  assert.deepEqual(denying(by, night), ["us.fl.hours"]);
  assert.deepEqual(denying({ ...by, act: { kind: "text" } }, night), ["us.fl.hours"]);
  assert.deepEqual(denying(email, night), []);
  assert.deepEqual(denying(email, "2025-05-15T22:00:00-04:00"), ["us.fl.email-hours"]);
  assert.deepEqual(denying(email, "2025-05-16T22:00:00-04:00"), []);
  assert.ok(!floridaHours.governs(exampleCall(night, { debtor: { state: "FL" } })), "a collector keeps Regulation F's");
  assert.ok(!floridaEmailHours.governs(exampleCall(night, by)));
});

describe("a medical debt in Nevada is collected by an agency when its notice is sixty days old", () => {
  const medical = (sentOn?: string) => [
    debt({
      ...{ id: "d1", kind: "medical", purpose: "consumer" },
      notices: sentOn === undefined ? [] : [{ kind: "nv-60-day", sentOn: day(sentOn), by: null }],
    }),
  ];
  const inNevada = (sentOn?: string, more: Change = {}): Change => ({
    ...{ debts: medical(sentOn), debtor: { state: "NV" }, ...more },
  });
  // prettier-ignore
  const rows: readonly (readonly [string, string | undefined, Change])[] = [
    ["no notice on record",               "notice_missing", inNevada()],
    ["sixty days after it was sent",      "notice_pending", inNevada("2026-02-14")],
    ["the day after",                     "notice_given",   inNevada("2026-02-13")],
    ["the notice itself",                 "must_be_sent",   inNevada(undefined, { act: { kind: "letter", point: "home", purpose: "required-by-law" } })],
    ["an answer to the debtor",           "notice_missing", inNevada(undefined, { history: daysBefore("2026-04-15", { kind: "call", from: "consumer" }, 1) })],
    ["a debt that is not medical",        undefined,        { debtor: { state: "NV" } }],
    ["the clinic itself",                 undefined,        inNevada(undefined, { by: creditor })],
  ];
  for (const [name, verdict, change] of rows) {
    test(name, () => assert.equal(verdictOf(nevadaMedicalNotice, change), verdict));
  }

  test("it says when the days are over", () => {
    const { retryAt } = find(nevadaMedicalNotice, exampleCall(at, inNevada("2026-02-14")));
    assert.equal(retryAt?.toString(), "2026-04-16T04:00:00Z");
  });
});

test("a collector in New York waits until it has said what proves the debt", () => {
  const asked = (answeredOn: string | null) => [
    debt({
      ...{ id: "d1", purpose: "consumer" },
      requests: [
        {
          kind: "substantiation",
          receivedOn: day("2026-04-01"),
          answeredOn: answeredOn === null ? null : day(answeredOn),
        },
      ],
    }),
  ];
  const inAlbany = { state: "NY", zip: "12207" } as const;
  const verdict = (change: Change) => verdictOf(newYorkSubstantiation, { debtor: inAlbany, ...change });
  assert.equal(verdict({ debts: asked(null) }), "not_answered");
  assert.equal(verdict({ debts: asked("2026-04-16") }), "not_answered");
  assert.equal(verdict({ debts: asked("2026-04-15") }), "not_asked");
  assert.equal(verdict({ debts: asked(null), act: { kind: "letter", purpose: "dispute-answer" } }), "must_be_sent");
  assert.equal(verdict({ debts: asked(null), by: creditor }), undefined);
});

test("a collector e-mails somebody in New York with consent to it, and at no employer's address", () => {
  const consents = [{ to: "email", givenTo: "us", on: day("2026-04-01"), until: null, withdrawnOn: null }] as const;
  const points = [
    point({ id: "email", kind: "email", consents }),
    point({ id: "work-email", kind: "work-email", consents }),
  ];
  const to = (id: string, known = points): Change => ({
    debtor: { state: "NY", zip: "12207", points: known },
    act: { kind: "email", point: id },
  });
  assert.equal(verdictOf(newYorkEmail, to("email")), "consented");
  assert.equal(verdictOf(newYorkEmail, to("work-email")), "employers_address");
  assert.equal(verdictOf(newYorkEmail, to("email", [point({ id: "email", kind: "email" })])), "no_consent");
});

describe("California asks of creditors, and of natural persons' business debts, what the federal Act asks of collectors", () => {
  const inCalifornia = (more: Change = {}): Change => ({ ...more, debtor: { state: "CA", ...more.debtor } });
  const ofBusiness = (amount: string | null) => [debt({ id: "d1", kind: "invoice", purpose: "business", amount })];
  const ceaseOn = [{ debts: null, receivedOn: day("2026-04-01") }];
  // prettier-ignore
  const rows: readonly (readonly [string, readonly string[], Change, string?])[] = [
    ["a creditor at night",                       ["us.ca.consumer-hours"],   inCalifornia({ by: creditor }), night],
    ["a creditor in the afternoon",               [],                         inCalifornia({ by: creditor })],
    ["a creditor who was told to stop",           ["us.ca.consumer-cease"],   inCalifornia({ by: creditor, debtor: { ceaseOn } })],
    ["a person's business debt at night",         ["us.ca.commercial-hours"], inCalifornia({ debts: ofBusiness("500000.00") }), night],
    ["one of a cent more",                        [],                         inCalifornia({ debts: ofBusiness("500000.01") }), night],
    ["one of which no amount is known",           ["us.ca.commercial-hours"], inCalifornia({ debts: ofBusiness(null) }), night],
    ["the day before it was covered",             [],                         inCalifornia({ debts: ofBusiness(null) }), "2025-06-30T22:00:00-04:00"],
    ["a firm's debt",                             [],                         inCalifornia({ debts: ofBusiness(null), debtor: { kind: "business" } }), night],
  ];
  for (const [name, rules, change, when] of rows) {
    test(name, () => assert.deepEqual(denying(change, when ?? at), rules));
  }

  test("a collector of a consumer's debt is bound by Regulation F alone", () => {
    const facts = exampleCall(night, inCalifornia());
    assert.ok(californiaRules.every((rule) => !rule.governs(facts)));
  });
});

describe("who has no licence of a state contacts nobody there", () => {
  const licensed = (...licences: readonly (readonly ["TX" | "NY" | "CA", string?, string?])[]) => ({
    role: "collector" as const,
    state: null,
    licences: licences.map(([state, from = "2026-01-01", until]) => ({
      state,
      from: day(from),
      until: until === undefined ? null : day(until),
    })),
  });
  const texan = { state: "TX" } as const;
  const [none, missing] = [undefined, "not_licensed"];
  // prettier-ignore
  const rows: readonly (readonly [string, string | undefined, Change])[] = [
    ["nobody asks for licences",                      none,       { debtor: texan }],
    ["none is on record",                             missing,    { debtor: texan, by: licensed() }],
    ["one of another state is",                       missing,    { debtor: texan, by: licensed(["CA"]) }],
    ["one of the state is",                           "licensed", { debtor: texan, by: licensed(["TX"]) }],
    ["it expires today",                              missing,    { debtor: texan, by: licensed(["TX", "2025-01-01", "2026-04-15"]) }],
    ["it expires tomorrow",                           "licensed", { debtor: texan, by: licensed(["TX", "2025-01-01", "2026-04-16"]) }],
    ["a second home is in a state without one",       missing,    { debtor: { ...texan, otherHomes: [{ state: "CA", zip: null }] }, by: licensed(["TX"]) }],
    ["in Ohio nobody asks for one",                   none,       { debtor: { state: "OH" }, by: licensed() }],
    ["in Albany neither",                             none,       { debtor: { state: "NY", zip: "12207" }, by: licensed() }],
    ["in Buffalo the city does",                      missing,    { debtor: { state: "NY", zip: "14202" }, by: licensed() }],
    ["and it is on record as the state's",            "licensed", { debtor: { state: "NY", zip: "14202" }, by: licensed(["NY"]) }],
    ["a creditor in Texas needs none",                none,       { debtor: texan, by: { ...licensed(), role: "creditor" } }],
    ["a creditor in California does",                 missing,    { debtor: { state: "CA" }, by: { ...licensed(), role: "creditor" } }],
    ["a firm in Texas is free",                       none,       { debtor: { ...texan, kind: "business" }, debts: [debt({ id: "d1", purpose: "business" })], by: licensed() }],
    ["a firm in Washington is not",                   missing,    { debtor: { state: "WA", kind: "business" }, debts: [debt({ id: "d1", purpose: "business" })], by: licensed() }],
    ["a person of no known state may be anywhere",    missing,    { debtor: { mayBeAnywhere: true }, by: licensed(["TX"]) }],
  ];
  for (const [name, verdict, change] of rows) {
    test(name, () => assert.equal(verdictOf(collectorLicences, change), verdict));
  }

  test("one that is to come says from when", () => {
    const { retryAt } = find(collectorLicences, exampleCall(at, { debtor: texan, by: licensed(["TX", "2026-05-01"]) }));
    assert.equal(retryAt?.toString(), "2026-05-01T04:00:00Z");
  });
});

describe("a person of whom no state is known is protected as in every state at once", () => {
  const nowhere = (more: Change = {}): Change => ({ ...more, debtor: { mayBeAnywhere: true, ...more.debtor } });
  const placed = (count: number) => ({ history: daysBefore("2026-04-15", { kind: "call" }, count) });
  // prettier-ignore
  const rows: readonly (readonly [string, readonly string[], Change])[] = [
    ["a first call",                     [],                                                nowhere()],
    ["the third call in a week",         ["us.ma.contact-limits", "us.nyc.contacts"],       nowhere(placed(2))],
    ["a creditor's third",               ["us.ma.contact-limits", "us.nyc.contacts"],       nowhere({ ...placed(2), by: creditor })],
    ["a firm of no known state",         [],                                                nowhere({ ...placed(2), debts: [debt({ id: "d1", purpose: "business" })], debtor: { kind: "business" } })],
  ];
  for (const [name, rules, change] of rows) {
    test(name, () => assert.deepEqual(denying(change), rules));
  }
});

test("the first of several notices counts in Nevada", () => {
  const notices = ["2026-04-01", "2026-01-01"].map((sentOn) => ({ kind: "nv-60-day", sentOn: day(sentOn), by: null }));
  const debts = [debt({ id: "d1", purpose: "consumer", kind: "medical", state: "NV", notices })];
  assert.equal(verdictOf(nevadaMedicalNotice, { debts }), "notice_given");
});
