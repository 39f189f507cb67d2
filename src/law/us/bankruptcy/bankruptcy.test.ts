import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { ask } from "#law/ask";
import { debt, message, petition } from "#law/build-case";
import type { Bankruptcy } from "#law/debtor";
import { exampleCall } from "#law/example-call";
import { find } from "#law/finding";
import type { Act, Debt } from "#law/law-case";
import { coDebtor } from "./1301-co-debtor.ts";
import { stay } from "./362-stay.ts";
import { utilities } from "./366-utilities.ts";
import { discharge } from "./524-discharge.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
type More = { readonly cases?: readonly Bankruptcy[]; readonly act?: Partial<Act>; readonly debt?: Partial<Debt> };
const asked = (on: string, { cases = [], act = {}, debt: owed }: More) =>
  exampleCall(`${on}T15:00:00-04:00`, {
    act,
    debtor: { bankruptcy: cases },
    debts: [debt({ id: "d1", purpose: "consumer", ...owed })],
  });
const filed = petition({ chapter: "13", filedOn: day("2026-02-02") });

describe("11 USC 362: nothing is done to collect while a case is open", () => {
  const dismissed = { ...filed, dismissedOn: day("2026-05-20") };
  const earlier = petition({ filedOn: day("2024-10-01"), dismissedOn: day("2025-02-03") });
  // prettier-ignore
  const rows: readonly (readonly [string, string, readonly Bankruptcy[], string])[] = [
    ["the day before the petition",                "2026-02-01", [filed],                                               "no_open_case"],
    ["the day of the petition",                    "2026-02-02", [filed],                                               "stayed"],
    ["before the case is dismissed",               "2026-05-19", [dismissed],                                           "stayed"],
    ["from then on",                               "2026-05-20", [dismissed],                                           "no_open_case"],
    ["after the discharge, which has its own rule","2026-06-01", [{ ...filed, dischargedOn: day("2026-05-20") }],       "no_open_case"],
    ["after a court lifted it",                    "2026-02-10", [{ ...filed, stay: false }],                           "stay_lifted"],
    ["thirty days after a second petition within a year", "2026-03-04", [earlier, filed],                               "stayed"],
    ["on the thirty-first",                        "2026-03-05", [earlier, filed],                                      "stay_may_have_lapsed"],
    ["after a dismissal more than a year before",  "2026-03-05", [{ ...earlier, dismissedOn: day("2025-02-01") }, filed], "stayed"],
  ];
  for (const [name, on, cases, verdict] of rows) {
    test(name, () => assert.equal(find(stay, asked(on, { cases })).verdict, verdict));
  }

  test("a dismissal that is known ahead is when it ends; without one, time alone does not", () => {
    const retryAt = (each: Bankruptcy) => find(stay, asked("2026-03-02", { cases: [each] })).retryAt?.toString();
    assert.equal(retryAt(dismissed), "2026-05-20T04:00:00Z");
    assert.equal(retryAt(filed), undefined);
  });

  test("a creditor, and who collects from a firm, are bound alike", () => {
    const facts = asked("2026-03-02", { cases: [filed], debt: { purpose: "business" } });
    assert.equal(find(stay, { ...facts, by: { role: "creditor", state: null, licences: null } }).denies, true);
  });

  test("a claim is filed, a question answered and an opt-out confirmed, as long as nothing is asked for", () => {
    const governs = (act: Partial<Act>) => stay.governs(asked("2026-03-02", { cases: [filed], act }));
    assert.equal(governs({ kind: "letter", purpose: "proof-of-claim" }), false);
    assert.equal(governs({ kind: "letter", purpose: "dispute-answer" }), false);
    assert.equal(governs({ kind: "text", purpose: "opt-out-confirmation" }), false);
    const asks = message({ asksForPayment: true });
    assert.equal(governs({ kind: "letter", purpose: "dispute-answer", message: asks }), true);
    assert.equal(governs({ kind: "sue" }), true);
  });

  test("where the stay may have lapsed or was lifted, a person decides", () => {
    for (const cases of [[earlier, filed], [{ ...filed, stay: false }]]) {
      const answer = ask(asked("2026-03-05", { cases }));
      assert.ok(!answer.answered && answer.because.includes("362"));
    }
  });
});

describe("11 USC 524: what was discharged is not collected any more", () => {
  const cases = [{ ...filed, dischargedOn: day("2026-05-20") }];
  // prettier-ignore
  const rows: readonly (readonly [string, string, More, string])[] = [
    ["the day before",               "2026-05-19", {},                                                     "not_discharged"],
    ["years later",                  "2031-05-20", {},                                                     "discharged"],
    ["a suit",                       "2031-05-20", { act: { kind: "sue" } },                               "discharged"],
    ["what a lien secures, taken",   "2031-05-20", { act: { kind: "repossess" }, debt: { secured: true } }, "lien"],
    ["what a lien secures, called for", "2031-05-20", { debt: { secured: true } },                         "discharged"],
    ["a student loan",               "2031-05-20", { debt: { kind: "student-loan" } },                     "may_survive"],
  ];
  for (const [name, on, more, verdict] of rows) {
    test(name, () => assert.equal(find(discharge, asked(on, { ...more, cases })).verdict, verdict));
  }
  test("whether a student loan survived, a person decides", () => {
    const answer = ask(asked("2031-05-20", { cases, debt: { kind: "student-loan" } }));
    assert.ok(!answer.answered && answer.because.includes("523"));
  });
});

describe("11 USC 366: service is not cut off while assurance may be given", () => {
  // prettier-ignore
  const rows = [
    ["chapter 7, the twentieth day",    "2026-02-22", "7",          "served"],
    ["chapter 7, the day after",        "2026-02-23", "7",          "assurance_was_due"],
    ["chapter 11, the thirtieth day",   "2026-03-04", "Chapter 11", "served"],
    ["chapter 11, the day after",       "2026-03-05", "Chapter 11", "assurance_was_due"],
    ["no chapter is known",             "2026-03-04", null,         "served"],
  ] as const;
  for (const [name, on, chapter, verdict] of rows) {
    test(name, () => {
      const facts = asked(on, { cases: [{ ...filed, chapter }], act: { kind: "disconnect" } });
      assert.equal(find(utilities, facts).verdict, verdict);
    });
  }
});

describe("11 USC 1301: who owes a consumer debt with a debtor under a plan is left alone", () => {
  const other = (chapter: string | null) => ({ coDebtor: { chapter, filedOn: day("2026-02-02") } });
  // prettier-ignore
  const rows: readonly (readonly [string, Partial<Debt>, string])[] = [
    ["chapter 13",           other("13"),                              "stayed"],
    ["chapter 7",            other("7"),                               "no_such_case"],
    ["no chapter is known",  other(null),                              "stayed"],
    ["a debt of a business", { ...other("13"), purpose: "business" },  "no_such_case"],
  ];
  for (const [name, owed, verdict] of rows) {
    test(name, () => assert.equal(find(coDebtor, asked("2026-03-02", { debt: owed })).verdict, verdict));
  }
  test("before that case was filed", () => {
    assert.equal(find(coDebtor, asked("2026-02-01", { debt: other("13") })).verdict, "no_such_case");
  });
});

test("the days of a second case, and those of a utility, are over on a day that is named", () => {
  const earlier = petition({ filedOn: day("2024-10-01"), dismissedOn: day("2025-02-03") });
  const at = "2026-02-10";
  assert.equal(find(stay, asked(at, { cases: [earlier, filed] })).retryAt?.toString(), "2026-03-05T05:00:00Z");
  assert.equal(find(stay, asked(at, { cases: [filed] })).retryAt, null);
  const cutOff = asked(at, { cases: [filed], act: { kind: "disconnect" } });
  assert.equal(find(utilities, cutOff).retryAt?.toString(), "2026-02-23T05:00:00Z");
});
