import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { debt, message } from "#law/build-case";
import { exampleCall } from "#law/example-call";
import { find } from "#law/finding";
import type { Act } from "#law/law-case";
import { cease, isUnclearNotice } from "./1006.6-c-cease.ts";

const receivedOn = Temporal.PlainDate.from("2026-04-15");
const notice = { debts: ["d1"], receivedOn };
const letter = (more: Partial<Act> = {}) => ({ kind: "letter", point: "home", ...more }) as const;

describe("1006.6(c): after a written notice the collector falls silent about the debt", () => {
  const asks = message({ asksForPayment: true });
  // prettier-ignore
  const rows = [
    ["the last minute before the day of receipt",       "2026-04-14T23:59:00-04:00", {},                                                   "not_ceased"],
    ["the day of receipt, from its first minute",       "2026-04-15T00:00:00-04:00", {},                                                   "must_cease"],
    ["a year later",                                    "2027-04-15T10:00:00-04:00", {},                                                   "must_cease"],
    ["(c)(2): a notice of a remedy or of the end",      "2026-04-20T10:00:00-04:00", letter({ purpose: "remedy-notice" }),                 "notice_permitted"],
    ["(c)(2): such a notice that asks for payment",     "2026-04-20T10:00:00-04:00", letter({ purpose: "remedy-notice", message: asks }),  "must_cease"],
    ["-2: what other law requires of a servicer",       "2026-04-20T10:00:00-04:00", letter({ purpose: "required-by-law" }),               "required_by_law"],
    ["a letter that collects",                          "2026-04-20T10:00:00-04:00", letter({ message: asks }),                            "must_cease"],
    ["a call that only asks what is preferred",         "2026-04-20T10:00:00-04:00", { purpose: "clarify-preference" },                    "must_cease"],
    ["a text to confirm an opt-out",                    "2026-04-20T10:00:00-04:00", { kind: "text", purpose: "opt-out-confirmation" },    "must_cease"],
    ["(c)(2): such a notice that asks in its words",    "2026-04-20T10:00:00-04:00", letter({ purpose: "remedy-notice", message: message({ text: "Pay us now." }) }), "must_cease"],
    ["what goes to the spouse",                         "2026-04-20T10:00:00-04:00", { to: "spouse" },                                     "must_cease"],
  ] as const;
  for (const [name, at, act, verdict] of rows) {
    test(name, () => {
      const finding = find(cease, exampleCall(at, { act, debtor: { ceaseOn: [notice] } }));
      assert.equal(finding.verdict, verdict);
      assert.equal(finding.retryAt, null);
    });
  }
});

test("the hour of receipt decides where it is known", () => {
  const ceaseOn = [{ debts: ["d1"], receivedOn: Temporal.Instant.from("2026-04-15T14:00:00-04:00") }];
  const verdictAt = (at: string) => find(cease, exampleCall(at, { debtor: { ceaseOn } })).verdict;
  assert.equal(verdictAt("2026-04-15T13:59:59-04:00"), "not_ceased");
  assert.equal(verdictAt("2026-04-15T14:00:00-04:00"), "must_cease");
});

test("it holds for the debts that it names, and for every debt where it names none", () => {
  const debts = ["d1", "d2"].map((id) => debt({ id, purpose: "consumer" }));
  const verdict = (about: readonly string[], named: readonly string[] | null) => {
    const ceaseOn = [{ debts: named, receivedOn }];
    const facts = exampleCall("2026-04-20T10:00:00-04:00", { act: { debts: about }, debts, debtor: { ceaseOn } });
    return find(cease, facts).verdict;
  };
  assert.equal(verdict(["d2"], ["d1"]), "not_ceased");
  assert.equal(verdict(["d1", "d2"], ["d1"]), "must_cease");
  assert.equal(verdict(["d2"], null), "must_cease");
});

test("it binds no creditor in its own name, and no debt of a business", () => {
  const debtor = { ceaseOn: [notice] };
  const at = "2026-04-20T10:00:00-04:00";
  assert.equal(cease.governs(exampleCall(at, { debtor, by: { role: "creditor", state: null } })), false);
  assert.equal(cease.governs(exampleCall(at, { debtor, debts: [debt({ id: "d1", purpose: "business" })] })), false);
});

test("a notice whose words name neither an end nor a remedy is left to people", () => {
  const saying = (text: string) =>
    exampleCall("2026-04-20T10:00:00-04:00", {
      act: letter({ purpose: "remedy-notice", message: message({ text }) }),
      debtor: { ceaseOn: [notice] },
    });
  assert.equal(isUnclearNotice(saying("We are a debt collector. We think of you.")), true);
  assert.equal(isUnclearNotice(saying("We are ending our efforts to collect this debt.")), false);
  assert.equal(isUnclearNotice(saying("We intend to file suit on this debt.")), false);
});
