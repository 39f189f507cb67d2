import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { ask } from "#law/ask";
import { debt, message, point } from "#law/build-case";
import { exampleCall } from "#law/example-call";
import { daysBefore } from "./example-week.ts";

const on = "2026-04-15";
const at = `${on}T15:00:00-04:00`;
const day = (iso: string) => Temporal.PlainDate.from(iso);
const creditor = { role: "creditor", state: null, licences: null } as const;
type Change = NonNullable<Parameters<typeof exampleCall>[1]>;

/** Which rules of law deny an act of the example. */
function denying(change: Change): string[] {
  const answer = ask(exampleCall(at, change), { lawOnly: true });
  return answer.answered ? answer.findings.filter(({ denies }) => denies).map(({ rule }) => rule) : [answer.because];
}

describe("at the place of work a debtor is contacted once a week in Oregon, and called once a month in New Hampshire", () => {
  const atWork = { kind: "call", point: "work-phone" } as const;
  const earlier = (point: string, days: number) =>
    daysBefore(
      day(on)
        .subtract({ days: days - 1 })
        .toString(),
      { kind: "call", point, outcome: "no-answer" },
      1,
    );
  // prettier-ignore
  const rows: readonly (readonly [string, Change, readonly string[]])[] = [
    ["Oregon, the first",                   { debtor: { state: "OR" }, act: atWork },                                                      []],
    ["Oregon, the second within a week",    { debtor: { state: "OR" }, act: atWork, history: earlier("work-phone", 6) },                   ["us.or.work"]],
    ["Oregon, a week later",                { debtor: { state: "OR" }, act: atWork, history: earlier("work-phone", 7) },                   []],
    ["Oregon, after one at home",           { debtor: { state: "OR" }, act: atWork, history: earlier("landline", 1) },                     []],
    ["Oregon, a creditor's second",         { debtor: { state: "OR" }, act: atWork, history: earlier("work-phone", 1), by: creditor },     ["us.or.work"]],
    ["Oregon, at home after one at work",   { debtor: { state: "OR" }, history: earlier("work-phone", 1) },                                []],
    ["New Hampshire, within the month",     { debtor: { state: "NH" }, act: atWork, history: earlier("work-phone", 30) },                  ["us.nh.work-calls"]],
    ["New Hampshire, after it",             { debtor: { state: "NH" }, act: atWork, history: earlier("work-phone", 31) },                  []],
    ["another state",                       { debtor: { state: "OH" }, act: atWork, history: earlier("work-phone", 1) },                   []],
  ];
  for (const [name, change, denied] of rows) test(name, () => assert.deepEqual(denying(change), denied));
});

describe("a creditor leaves to the attorney whom one represents, where the state asks for it", () => {
  const represented = [{ debts: null, since: day("2026-01-15"), attorneyKnown: true, unresponsiveSince: null }];
  const silent = represented.map((each) => ({ ...each, unresponsiveSince: day("2026-02-01") }));
  // prettier-ignore
  const rows: readonly (readonly [string, Change, readonly string[]])[] = [
    ["in Florida",              { by: creditor, debtor: { state: "FL", represented } },         ["us.fl.attorney"]],
    ["in North Carolina",       { by: creditor, debtor: { state: "NC", represented } },         ["us.nc.attorney"]],
    ["an attorney is silent",   { by: creditor, debtor: { state: "FL", represented: silent } }, []],
    ["in Texas",                { by: creditor, debtor: { state: "TX", represented } },         []],
    ["a collector anywhere",    { debtor: { state: "FL", represented } },                       ["us.regf.attorney"]],
  ];
  for (const [name, change, denied] of rows) test(name, () => assert.deepEqual(denying(change), denied));
});

describe("who bought a debt collects it in North Carolina no longer than it can be sued on", () => {
  const owed = (more: Partial<Parameters<typeof debt>[0]>) => ({
    debts: [debt({ id: "d1", purpose: "consumer", defaultOn: day("2023-01-15"), ...more })],
    debtor: { state: "NC" } as const,
  });
  // prettier-ignore
  const rows: readonly (readonly [string, Change, readonly string[]])[] = [
    ["too old",                     owed({ bought: true }),                                          ["us.nc.debt-buyers"]],
    ["a payment began it anew",     owed({ bought: true, lastPaymentOn: day("2024-01-15") }),        []],
    ["not bought",                  owed({}),                                                        []],
    ["of no known default",         owed({ bought: true, defaultOn: null }),                         []],
    ["a judgment",                  owed({ bought: true, judgment: true }),                          []],
    ["elsewhere",                   { ...owed({ bought: true }), debtor: { state: "OH" } },          []],
    ["who died: the same",          { ...owed({ bought: true }), act: { to: "spouse" } },            ["us.nc.debt-buyers"]],
  ];
  for (const [name, change, denied] of rows) test(name, () => assert.deepEqual(denying(change), denied));
});

describe("a letter that asks for what is too old to be sued on says so where the state has it said", () => {
  const letter = (state: "CA" | "MA" | "NY" | "WV" | "OH", text: string, more: Change = {}): Change => ({
    debtor: { state, zip: state === "NY" ? "12084" : null, points: [point({ id: "home", kind: "home" })] },
    debts: [debt({ id: "d1", purpose: "consumer", defaultOn: day("2012-01-15") })],
    ...more,
    act: {
      kind: "letter",
      point: "home",
      message: message({ text: `This is from a debt collector. ${text}` }),
      ...more.act,
    },
  });
  const asks = "Our records show an open balance.";
  const california =
    "The law limits how long you can be sued on a debt. Because of the age of your debt, we will not sue you for it.";
  const massachusetts = "The legal time limit (statute of limitations) for suing you to collect this debt has expired.";
  const young = { debts: [debt({ id: "d1", purpose: "consumer", defaultOn: day("2025-01-15") })] };
  const later = {
    act: { kind: "letter", point: "home", message: message({ text: asks, fromDebtCollector: true, first: false }) },
  } as const;
  // prettier-ignore
  const rows: readonly (readonly [string, Change, readonly string[]])[] = [
    ["California, without the words",      letter("CA", asks),                                   ["us.ca.time-barred-words"]],
    ["California, with them",              letter("CA", `${asks} ${california}`),                []],
    ["California, of a creditor",          letter("CA", asks, { by: creditor }),                 ["us.ca.time-barred-words"]],
    ["California, of a younger debt",      letter("CA", asks, young),                            []],
    ["Massachusetts, with its words",      letter("MA", `${asks} ${massachusetts}`),             []],
    ["New York, without",                  letter("NY", asks),                                   ["us.ny.time-barred-words"]],
    ["New York, a creditor is not bound",  letter("NY", asks, { by: creditor }),                 []],
    ["West Virginia, without",             letter("WV", asks),                                   ["us.wv.time-barred-words"]],
    ["West Virginia, a later letter",      letter("WV", asks, later),                            []],
    ["in Spanish",                         letter("CA", "La ley limita el tiempo en que se le puede demandar. Somos una agencia de cobro."), []],
    ["elsewhere",                          letter("OH", asks),                                   []],
  ];
  for (const [name, change, denied] of rows) test(name, () => assert.deepEqual(denying(change), denied));
});
