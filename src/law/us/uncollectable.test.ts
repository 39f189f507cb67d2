import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { ask } from "#law/ask";
import { debt, type CaseParts } from "#law/build-case";
import { exampleCall } from "#law/example-call";
import { find } from "#law/finding";
import type { Act, Debt } from "#law/law-case";
import { obsolete } from "./credit-reporting/1681c-obsolete.ts";
import { identityTheft } from "./credit-reporting/1681m-f-identity-theft.ts";
import { extinguished } from "./extinguished-debts.ts";
import { lastDayToSue } from "./limitation-periods.ts";
import { medicalReporting } from "./medical-reporting.ts";
import { extraordinaryCollection } from "./medical/1.501r-6-extraordinary.ts";
import { paymentDispute } from "./medical/149.620-payment-dispute.ts";
import { affidavit } from "./military/3931-affidavit.ts";
import { repossession } from "./military/3952-repossession.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
type More = {
  readonly act?: Partial<Act>;
  readonly debt?: Partial<Debt>;
  readonly debtor?: Partial<CaseParts["debtor"]>;
};
const asked = (on: string, { act = {}, debt: owed, debtor = {} }: More) =>
  exampleCall(`${on}T15:00:00-04:00`, { act, debtor, debts: [debt({ id: "d1", purpose: "consumer", ...owed })] });

test("every state of the union has its limitation period, and the shortest of several holds", () => {
  const last = (...states: Parameters<typeof lastDayToSue>[1]) => lastDayToSue(day("2020-02-29"), states).toString();
  assert.equal(last("WY"), "2028-02-29");
  assert.equal(last("WY", "TX"), "2024-02-29");
  assert.equal(last("WY", "TX", "NY"), "2023-02-28");
  assert.equal(last(), "2023-02-28");
});

describe("military service", () => {
  const served = { service: [{ from: day("2026-01-05"), until: day("2026-06-30") }] };
  test("a person is sued with an affidavit, a firm without", () => {
    const verdict = (act: Partial<Act>) =>
      find(affidavit, asked("2026-05-12", { act: { kind: "sue", ...act } })).verdict;
    assert.equal(verdict({}), "no_affidavit");
    assert.equal(verdict({ affidavit: true }), "affidavit_filed");
    assert.equal(affidavit.governs(asked("2026-05-12", { act: { kind: "sue" }, debtor: { kind: "business" } })), false);
  });
  test("active duty alone stops no call", () => {
    const answer = ask(asked("2026-05-12", { debtor: { activeDuty: true } }));
    assert.ok(answer.answered && answer.verdict === "allow");
  });
  // prettier-ignore
  const rows: readonly (readonly [string, More, string])[] = [
    ["first paid before the service",  { debt: { firstPaidOn: day("2026-01-04") } },                                     "court_order_needed"],
    ["first paid during it",           { debt: { firstPaidOn: day("2026-01-05") } },                                     "not_protected"],
    ["nobody knows when",              {},                                                                               "court_order_needed"],
    ["by order of a court",            { act: { courtOrder: true } },                                                    "permitted"],
  ];
  for (const [name, { act, ...more }, verdict] of rows) {
    test(`goods are taken back: ${name}`, () => {
      const facts = asked("2026-05-12", { debtor: served, ...more, act: { kind: "repossess", ...act } });
      assert.equal(find(repossession, facts).verdict, verdict);
    });
  }
  test("after the service it is not asked", () => {
    const act = { kind: "repossess" } as const;
    assert.equal(repossession.governs(asked("2026-06-30", { debtor: served, act })), true);
    assert.equal(repossession.governs(asked("2026-07-01", { debtor: served, act })), false);
  });
});

describe("what is furnished and passed on", () => {
  const theft = { identityTheft: true };
  // prettier-ignore
  const rows: readonly (readonly [string, Partial<Act>, string])[] = [
    ["furnished again",    { kind: "furnish" },                                "blocked"],
    ["sold",               { kind: "transfer", transferee: "other" },          "blocked"],
    ["handed to somebody", { kind: "transfer" },                               "blocked"],
    ["returned",           { kind: "transfer", transferee: "owner" },          "returned"],
    ["bought back",        { kind: "transfer", transferee: "previous-owner" }, "returned"],
  ];
  for (const [name, act, verdict] of rows) {
    test(`a debt of identity theft is ${name}`, () => {
      assert.equal(find(identityTheft, asked("2026-05-12", { act, debt: theft })).verdict, verdict);
    });
  }
  test("an account is reported for seven years and 180 days", () => {
    const owed = { defaultOn: day("2019-03-15") };
    const verdict = (on: string) => find(obsolete, asked(on, { act: { kind: "furnish" }, debt: owed })).verdict;
    assert.equal(verdict("2026-09-11"), "reportable");
    assert.equal(verdict("2026-09-12"), "obsolete");
  });
  test("a medical debt is not furnished where the state forbids it", () => {
    const verdict = (state: "NY" | "TX") =>
      find(
        medicalReporting,
        asked("2026-05-12", { act: { kind: "furnish" }, debt: { kind: "medical" }, debtor: { state } }),
      ).verdict;
    assert.equal(verdict("NY"), "forbidden");
    assert.equal(verdict("TX"), "not_forbidden");
  });
});

describe("a bill of a patient", () => {
  const hold = (kind: string, until: string | null = null) => ({
    holds: [{ kind, from: day("2026-05-01"), until: until === null ? null : day(until) }],
  });
  test("is not collected while its dispute is decided, and not furnished", () => {
    const verdict = (owed: Partial<Debt>) => find(paymentDispute, asked("2026-05-12", { debt: owed })).verdict;
    assert.equal(verdict(hold("ppdr")), "dispute_pending");
    assert.equal(verdict(hold("ppdr", "2026-05-11")), "no_dispute_pending");
    assert.equal(verdict(hold("weather")), "no_dispute_pending");
    const furnished = asked("2026-05-12", { act: { kind: "furnish" }, debt: hold("ppdr") });
    assert.equal(find(paymentDispute, furnished).verdict, "dispute_pending");
  });

  const notices = [{ kind: "eca", sentOn: day("2026-04-12"), by: null }];
  const bill = { hospital501r: true, firstBillOn: day("2026-01-12"), notices };
  // prettier-ignore
  const rows: readonly (readonly [string, string, Partial<Debt>, string])[] = [
    ["the 119th day after the bill",            "2026-05-11", bill,                                                              "too_soon"],
    ["the 120th",                               "2026-05-12", bill,                                                              "may_begin"],
    ["no bill is on record",                    "2026-05-12", { ...bill, firstBillOn: null },                                    "too_soon"],
    ["29 days after the notice",                "2026-05-12", { ...bill, notices: [{ kind: "eca", sentOn: day("2026-04-13"), by: null }] }, "no_notice"],
    ["another notice",                          "2026-05-12", { ...bill, notices: [{ kind: "disposition", sentOn: day("2026-01-12"), by: null }] }, "no_notice"],
    ["an application is not decided",           "2026-05-12", { ...bill, ...hold("fap-application") },                           "application_pending"],
    ["a hospital that owes no such thing",      "2026-05-12", { hospital501r: false },                                           "not asked"],
  ];
  for (const [name, on, owed, verdict] of rows) {
    test(`is sued on: ${name}`, () => {
      const facts = asked(on, { act: { kind: "sue" }, debt: owed });
      const found = extraordinaryCollection.governs(facts) ? find(extraordinaryCollection, facts).verdict : "not asked";
      assert.equal(found, verdict);
    });
  }
  test("a call about it is no extraordinary step", () => {
    assert.equal(extraordinaryCollection.governs(asked("2026-01-13", { debt: bill })), false);
  });
});

describe("in Mississippi and Wisconsin a debt ends with its period", () => {
  const defaultOn = day("2023-05-11");
  // prettier-ignore
  const rows: readonly (readonly [string, Partial<Debt>, string])[] = [
    ["three years and a day in Mississippi",  { state: "MS", defaultOn },                                              "extinguished"],
    ["three years",                           { state: "MS", defaultOn: day("2023-05-12") },                           "not_extinguished"],
    ["a payment since",                       { state: "MS", defaultOn, lastPaymentOn: day("2024-01-08") },            "not_extinguished"],
    ["Wisconsin, where it is six",            { state: "WI", defaultOn },                                              "not_extinguished"],
    ["Wisconsin, after six",                  { state: "WI", defaultOn: day("2020-05-11") },                           "extinguished"],
    ["a judgment",                            { state: "MS", defaultOn, judgment: true },                              "not_extinguished"],
    ["a debt of a business",                  { state: "MS", defaultOn, purpose: "business" },                         "not_extinguished"],
    ["nobody knows since when",               { state: "MS" },                                                         "not_extinguished"],
  ];
  for (const [name, owed, verdict] of rows) {
    test(name, () => assert.equal(find(extinguished, asked("2026-05-12", { debt: owed })).verdict, verdict));
  }
  test("elsewhere it is not asked", () => {
    assert.equal(extinguished.governs(asked("2036-05-12", { debt: { state: "TX", defaultOn } })), false);
  });
});

test("extraordinary steps begin when the bill and the notice are both old enough, and what is held waits for its end", () => {
  const owed = { hospital501r: true, firstBillOn: day("2026-01-01") };
  const notices = [
    { kind: "eca", sentOn: day("2026-04-20"), by: null },
    { kind: "eca", sentOn: day("2026-04-10"), by: null },
  ];
  const retryAt = (debtor: Partial<Debt>) =>
    find(extraordinaryCollection, asked("2026-04-25", { act: { kind: "sue" }, debt: debtor })).retryAt?.toString();
  assert.equal(retryAt({ ...owed, notices }), "2026-05-10T04:00:00Z");
  assert.equal(retryAt(owed), undefined);
  const holds = [{ kind: "fap-application", from: day("2026-04-01"), until: day("2026-06-01") }];
  assert.equal(retryAt({ ...owed, notices, holds }), "2026-06-02T04:00:00Z");
});
