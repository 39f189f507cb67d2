import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { ask } from "#law/ask";
import { debt, message } from "#law/build-case";
import { exampleCall } from "#law/example-call";
import type { Actor, LawCase } from "#law/law-case";

type Who = Actor["role"];
type Owes = { readonly kind: "person" | "business"; readonly purpose: "consumer" | "business"; readonly state?: "CA" };

const saying = (text: string, role: Who, { kind, purpose, state }: Owes): LawCase =>
  exampleCall("2026-04-15T15:00:00-04:00", {
    by: { role, state: null },
    act: { kind: "letter", point: "home", message: message({ text, fromDebtCollector: true }) },
    debtor: { kind, state: state ?? null },
    debts: [debt({ id: "d1", purpose })],
  });

const consumers: Owes = { kind: "person", purpose: "consumer" };
const californian: Owes = { ...consumers, state: "CA" };
const traders: Owes = { kind: "person", purpose: "business" };
const firms: Owes = { kind: "business", purpose: "business" };

function denials(facts: LawCase): string[] {
  const answer = ask(facts, { lawOnly: true });
  assert.ok(answer.answered);
  return answer.findings.filter(({ denies }) => denies).map(({ rule, verdict }) => `${rule} ${verdict}`);
}

describe("what may be said to nobody is asked of creditors, and of what firms and sole traders are told", () => {
  // prettier-ignore
  const rows = [
    ["a creditor, of arrest",               "You will be arrested.",               "creditor",  consumers,   ["us.trade.words arrest"]],
    ["a creditor, in California",           "You will be arrested.",               "creditor",  californian, ["us.trade.words arrest", "us.ca.words arrest"]],
    ["a creditor, of neighbours",           "We will tell your neighbors.",        "creditor",  consumers,   ["us.trade.words told_to_others"]],
    ["a creditor that curses",              "Pay your fucking bill.",              "creditor",  consumers,   ["us.trade.words obscenity"]],
    ["a creditor as a tax office",          "We are the IRS.",                     "creditor",  consumers,   ["us.trade.words government"]],
    ["a creditor that may be a county",     "We are the county.",                  "creditor",  consumers,   []],
    ["a collector that is none",            "We are the county.",                  "collector", firms,       ["us.trade.words government"]],
    ["a firm, of arrest",                   "You will be arrested.",               "collector", firms,       ["us.trade.words arrest"]],
    ["a firm that is cursed",               "Pay your fucking invoice.",           "creditor",  firms,       ["us.trade.words obscenity"]],
    ["a firm, of a county",                 "We are the county.",                  "creditor",  firms,       []],
    ["a sole trader",                       "A warrant is out for you.",           "collector", traders,     ["us.trade.words arrest"]],
    ["a firm, of attorneys and suits",      "Our attorneys will file suit.",       "creditor",  firms,       []],
    ["a creditor, of credit",               "We report to the credit bureaus.",    "creditor",  consumers,   []],
    ["a firm, politely",                    "Please pay the invoice within seven days.", "creditor", firms,   []],
    ["a collector, of a consumer: not here", "You will be arrested.",              "collector", californian, ["us.regf.false-representations arrest"]],
  ] as const;
  for (const [name, text, role, owes, denied] of rows) {
    test(name, () => assert.deepEqual(denials(saying(text, role, owes)), denied));
  }
});

test("what few sources tell of is marked so, and words that are not told are not asked about", () => {
  const facts = saying("You will be arrested.", "creditor", californian);
  const answer = ask(facts, { lawOnly: true });
  assert.ok(answer.answered);
  assert.ok(answer.findings.filter(({ denies }) => denies).every(({ verified }) => !verified));
  const silent = { ...facts, act: { ...facts.act, message: null } };
  assert.deepEqual(denials(silent), []);
});
