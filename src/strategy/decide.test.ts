import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { parse } from "yaml";
import { money } from "#money/money";
import type { AccountFacts, CaseFacts, EffortFacts, Owed } from "./case-facts.ts";
import { decide } from "./decide.ts";
import { factsAsked } from "./facts-asked.ts";
import type { Ladder, LadderStep, StepConditions } from "./ladder.ts";
import { readLadder } from "./read-ladder.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const today = day("2026-03-11"); // a Wednesday

function ladder(name: string): Ladder {
  const reading = readLadder(parse(readFileSync(join(import.meta.dirname, "ladders", `${name}.yaml`), "utf8")));
  assert.ok(reading.ok);
  return { ...reading.ladder, version: 1, former: {} };
}
const trade = ladder("trade");
const consumer = ladder("consumer-third-party");

/** An account with one open item, 1,000.00 unless said otherwise, so many days late today. */
function owing(daysLate: number, item: Item = {}) {
  const { minor = 1_000_00n, disputed = false, retained = false, account = {} } = item;
  const dueOn = today.subtract({ days: daysLate });
  const overdue = daysLate > 0 ? minor : 0n;
  const contested = item.contested ?? (disputed ? overdue : 0n);
  const owed: Owed = {
    ...{ currency: "USD", open: minor, overdue, askable: overdue - contested, contested },
    ...{ oldestDueOn: disputed || retained ? null : dueOn, disputedOn: disputed || contested > 0n ? today : null },
    pausedUntil: null,
  };
  return {
    kind: "invoice",
    owed: [owed],
    openPromise: null,
    brokenPromise: null,
    pause: null,
    ...account,
  } satisfies AccountFacts;
}

type Item = {
  readonly minor?: bigint;
  readonly disputed?: boolean;
  readonly contested?: bigint;
  readonly retained?: boolean;
  readonly account?: Partial<AccountFacts>;
};

const everyWay = { call: "there", letter: "there", email: "there" } as const;

const nothing: CaseFacts = {
  ...{
    accounts: [],
    received: [],
    efforts: [],
    taken: null,
    climbed: null,
    next: null,
    askedBeforeOn: null,
    refusedLetter: null,
    statedOn: null,
    isOnHold: false,
    lacksNotice: false,
    answerUntil: null,
    stop: null,
    isPrincipalPaid: false,
  },
  ...{ reply: null, reason: null, segment: null, written: null, chances: null },
  reach: everyWay,
};
const known = (facts: Partial<CaseFacts>): CaseFacts => ({ ...nothing, ...facts });
const call = (on: string, reached = false): EffortFacts => ({ on: day(on), reached });
const took = (step: string, on: string) => ({ taken: { step, on: day(on) }, climbed: { step, on: day(on) } });
const beside = (step: string, on: string) => ({ taken: { step, on: day(on) } });
const said = (text: string) => {
  const [amount = "", dueOn = ""] = text.split(" by ");
  return { amount: money("USD", BigInt(amount.replace(".", ""))), dueOn: day(dueOn) };
};
const openPromise = (text: string) => ({ account: { openPromise: said(text) } });
const brokenPromise = (text: string) => {
  const promise = said(text);
  return { account: { brokenPromise: { ...promise, brokenOn: promise.dueOn.add({ days: 1 }) } } };
};

type Row = readonly [name: string, facts: Partial<CaseFacts>, next: string];

function decides(rules: Ladder, rows: readonly Row[]) {
  for (const [name, facts, expected] of rows) {
    test(name, () => {
      const decision = decide(known(facts), rules, today);
      assert.ok(decision.kind === "next");
      const { step, action, owner, on } = decision;
      assert.equal(`${step}: ${action} by ${owner} on ${on}`, expected, decision.because.join(" "));
    });
  }
}

// prettier-ignore
describe("the trade ladder, on Wednesday 11 March 2026", () => decides(trade, [
  ["waits for the first reminder's day while nothing is due",  { accounts: [owing(-10)] },  "not-due: wait by automatic on 2026-03-24"],
  ["waits on the due day itself",                              { accounts: [owing(0)] },    "not-due: wait by automatic on 2026-03-14"],
  ["waits two days after the due day",                         { accounts: [owing(2)] },    "not-due: wait by automatic on 2026-03-12"],
  ["reminds three days after the due day",                     { accounts: [owing(3)] },    "reminder: email by automatic on 2026-03-11"],
  ["begins a debt that comes late on the step of its age",     { accounts: [owing(45)] },   "second-call: call by collector on 2026-03-11"],
  ["asks for an old debt before anybody decides on it",        { accounts: [owing(200)] },   "final-demand: letter by automatic on 2026-03-11"],
  ["has it decided on where somebody asked for it before",     { accounts: [owing(200)], askedBeforeOn: day("2025-11-03") }, "hand-over: review by supervisor on 2026-03-11"],
  ["counts no effort from before the oldest invoice was due",  { accounts: [owing(200)], askedBeforeOn: day("2025-08-01") }, "final-demand: letter by automatic on 2026-03-11"],
  ["climbs on from there",                                     { accounts: [owing(200)], ...took("final-demand", "2026-02-20") },     "hold: review by supervisor on 2026-03-11"],
  ["still writes where a call came before that letter",        { accounts: [owing(200)], efforts: [call("2026-03-02", true)] }, "final-demand: letter by automatic on 2026-03-11"],
  ["decides on a younger item of a case that was asked for",   { accounts: [owing(80)], ...took("hand-over", "2026-03-01") },      "hold: review by supervisor on 2026-03-31"],
  ["asks for an old item that comes long after the last step", { accounts: [owing(80)], ...took("reminder", "2025-06-01") },        "final-demand: letter by automatic on 2026-03-11"],
  ["begins with what asks although a hold stands",             { accounts: [owing(80)], isOnHold: true, askedBeforeOn: day("2026-01-05") }, "final-demand: letter by automatic on 2026-03-11"],
  ["passes a hold by that was placed at 62 days",              { accounts: [owing(62)], isOnHold: true, ...took("final-demand", "2026-03-10") }, "hand-over: review by supervisor on 2026-04-08"],
  ["decides on a hold that was lifted again",                  { accounts: [owing(62)], ...took("final-demand", "2026-03-10") }, "hold: review by supervisor on 2026-03-24"],
  ["leaves a call out for an amount that is not worth it",     { accounts: [owing(50, { minor: 20_00n })] }, "second-reminder: email by automatic on 2026-03-11"],
  ["lets a trifle wait for the next month",                    { accounts: [owing(50, { minor: 9_99n })] },  "too-small: wait by automatic on 2026-04-01"],
  ["goes one step at a time after the first",                  { accounts: [owing(100)], ...took("reminder", "2026-01-05") },       "first-call: call by collector on 2026-03-11"],
  ["leaves a week between the reminder and the call",          { accounts: [owing(16)], ...took("reminder", "2026-03-10") },        "first-call: call by collector on 2026-03-17"],
  ["waits for the age of the following step",                  { accounts: [owing(20)], ...took("first-call", "2026-03-06") },      "second-reminder: email by automatic on 2026-03-23"],
  ["repeats the supervisor's review every thirty days",        { accounts: [owing(200)], ...took("hand-over", "2026-03-01") },     "hand-over: review by supervisor on 2026-03-31"],
  ["begins anew when a younger item is the oldest",            { accounts: [owing(5)], ...took("final-demand", "2026-02-20") },     "reminder: email by automatic on 2026-03-11"],
  ["takes no second step on the day of a first",               { accounts: [owing(30)], ...beside("letter-refused", "2026-03-11") }, "second-reminder: email by automatic on 2026-03-12"],
  ["keeps the day since which a step is due",                  { accounts: [owing(16)], next: { step: "first-call", on: day("2026-03-09"), owner: "collector" } }, "first-call: call by collector on 2026-03-09"],
  ["writes by post where there is no e-mail address",          { accounts: [owing(3)], reach: { ...everyWay, email: "missing" } },       "reminder: letter by automatic on 2026-03-11"],
  ["lets a person find an address where there is none",        { accounts: [owing(3)], reach: { call: "there", letter: "missing", email: "missing" } },      "reminder: review by collector on 2026-03-11"],
  ["lets a person find a number where there is none",          { accounts: [owing(16)], reach: { call: "missing", letter: "there", email: "missing" } },     "first-call: review by collector on 2026-03-11"],
  ["lets a person find another way to who refuses calls",     { accounts: [owing(16)], reach: { ...everyWay, call: "refused" } },  "first-call: review by collector on 2026-03-11"],
  ["does not call who refused it again, but climbs on",        { accounts: [owing(30)], ...took("first-call", "2026-03-09"), efforts: [call("2026-03-10")], reach: { ...everyWay, call: "refused" } }, "second-reminder: email by automatic on 2026-03-16"],
  ["writes by post to who refuses e-mail",                     { accounts: [owing(3)], reach: { ...everyWay, email: "refused" } },  "reminder: letter by automatic on 2026-03-11"],
  ["lets a person see to who refuses all writing",             { accounts: [owing(3)], reach: { ...everyWay, email: "refused", letter: "refused" } }, "reminder: review by collector on 2026-03-11"],
  ["rests while a promise is open",                            { accounts: [owing(45, openPromise("400.00 by 2026-03-13"))] },      "promise-open: wait by automatic on 2026-03-14"],
  ["rests while a promise is due today",                       { accounts: [owing(45, openPromise("400.00 by 2026-03-11"))] },      "promise-open: wait by automatic on 2026-03-12"],
  ["works what no promise covers",                             { accounts: [owing(45, openPromise("400.00 by 2026-03-13")), owing(45)] }, "second-call: call by collector on 2026-03-11"],
  ["looks again when another account falls due meanwhile",     { accounts: [owing(45, openPromise("400.00 by 2026-04-13")), owing(-2)] }, "promise-open: wait by automatic on 2026-03-14"],
  ["calls when a promise is broken",                           { accounts: [owing(45, brokenPromise("400.00 by 2026-03-10"))] },    "broken-promise: call by collector on 2026-03-11"],
  ["calls again where that call reached nobody",               { accounts: [owing(45, brokenPromise("400.00 by 2026-03-09"))], ...beside("broken-promise", "2026-03-10"), efforts: [call("2026-03-10")] }, "call-again: call by collector on 2026-03-11"],
  ["calls again on the next business day",                     { accounts: [owing(16)], ...took("first-call", "2026-03-11"), efforts: [call("2026-03-11")] }, "call-again: call by collector on 2026-03-12"],
  ["calls again a second time",                                { accounts: [owing(16)], taken: { step: "call-again", on: day("2026-03-11") }, efforts: [call("2026-03-11"), call("2026-03-10")] }, "call-again: call by collector on 2026-03-12"],
  ["writes after three calls that reached nobody",             { accounts: [owing(17)], taken: { step: "call-again", on: day("2026-03-11") }, efforts: [call("2026-03-11"), call("2026-03-10"), call("2026-03-09")] }, "no-answer-letter: letter by automatic on 2026-03-12"],
  ["counts no call from before somebody was reached",          { accounts: [owing(17)], ...took("first-call", "2026-03-10"), efforts: [call("2026-03-10"), call("2026-03-05", true), call("2026-03-04"), call("2026-03-03")] }, "call-again: call by collector on 2026-03-11"],
  ["goes on with the ladder after that letter",                { accounts: [owing(22)], taken: { step: "no-answer-letter", on: day("2026-03-10") }, climbed: { step: "first-call", on: day("2026-03-05") }, efforts: [call("2026-03-09"), call("2026-03-06"), call("2026-03-05")] }, "second-reminder: email by automatic on 2026-03-19"],
  ["leaves somebody who was reached in peace for a week",      { accounts: [owing(46)], ...took("second-call", "2026-03-10"), efforts: [call("2026-03-10", true)] }, "final-demand: letter by automatic on 2026-03-25"],
  ["leaves somebody in peace who was reached before a step",   { accounts: [owing(45)], efforts: [call("2026-03-10", true)] },      "second-call: call by collector on 2026-03-17"],
  ["gives a step that is somebody else's now a day of its own", { accounts: [owing(16)], next: { step: "first-call", on: day("2026-03-09"), owner: "supervisor" } }, "first-call: call by collector on 2026-03-11"],
  ["asks for fees that are left when the principal is paid",   { accounts: [owing(3, { minor: 25_00n })], isPrincipalPaid: true },  "reminder: email by automatic on 2026-03-11"],
  ["waits where all that is open is retained",                 { accounts: [owing(-30, { retained: true })] },                      "retained: wait by automatic on 2026-04-01"],
  ["looks at a dispute of everything after five business days", { accounts: [owing(45, { disputed: true })] },                      "in-dispute: review by collector on 2026-03-18"],
  ["works what is not in dispute",                             { accounts: [owing(45, { disputed: true }), owing(3)] },             "reminder: email by automatic on 2026-03-11"],
  ["rests where one account is promised, the other disputed",  { accounts: [owing(45, { disputed: true }), owing(9, openPromise("10.00 by 2026-03-13"))] }, "promise-open: wait by automatic on 2026-03-14"],
  ["has a refused letter looked at",                           { accounts: [owing(31)], ...took("second-reminder", "2026-03-10"), refusedLetter: { on: day("2026-03-10"), because: "It is Sunday." } }, "letter-refused: review by collector on 2026-03-11"],
  ["has it looked at once",                                    { accounts: [owing(31)], taken: { step: "letter-refused", on: day("2026-03-10") }, climbed: { step: "second-reminder", on: day("2026-03-10") }, refusedLetter: { on: day("2026-03-10"), because: "It is Sunday." } }, "second-call: call by collector on 2026-03-25"],
  ["answers what came in first, on the day it came",           { accounts: [owing(45)], efforts: [call("2026-03-11")], reply: { on: day("2026-03-11"), because: "An e-mail from the debtor" } }, "answer-reply: review by collector on 2026-03-11"],
  ["answers also whoever asked us to cease, for a look goes out to nobody", { accounts: [owing(45)], stop: { on: day("2026-03-09"), because: "The debtor asked us to cease" }, reply: { on: day("2026-03-10"), because: "A letter from the debtor" } }, "answer-reply: review by collector on 2026-03-11"],
  ["has money applied first that covers what is overdue",      { accounts: [owing(45)], received: [money("USD", 1_000_00n)] }, "apply-money: review by collector on 2026-03-11"],
  ["asks for all accounts together",                           { accounts: [owing(45), owing(10)], received: [money("USD", 1_999_99n)] }, "second-call: call by collector on 2026-03-11"],
  ["counts money of the same currency alone",                  { accounts: [owing(45)], received: [money("EUR", 5_000_00n)] }, "second-call: call by collector on 2026-03-11"],
  ["counts nothing of what is disputed or promised",           { accounts: [owing(45), owing(60, { disputed: true }), owing(50, openPromise("400.00 by 2026-03-20"))], received: [money("USD", 1_000_00n)] }, "apply-money: review by collector on 2026-03-11"],
  ["asks for the rest of what a cent is missing of",           { accounts: [owing(45)], received: [money("USD", 999_99n)] }, "second-call: call by collector on 2026-03-11"],
  ["has it looked at again after five business days",          { accounts: [owing(45)], received: [money("USD", 1_000_00n)], ...beside("apply-money", "2026-03-10") }, "apply-money: review by collector on 2026-03-17"],
  ["applies nothing to what is not due yet",                   { accounts: [owing(-10)], received: [money("USD", 1_000_00n)] }, "not-due: wait by automatic on 2026-03-24"],
  ["stops where the debtor asked us to cease",                 { accounts: [owing(45, brokenPromise("400.00 by 2026-03-10"))], stop: { on: day("2026-03-11"), because: "The debtor asked us to cease" } }, "stopped: review by collector on 2026-03-11"],
]));

// prettier-ignore
describe("the consumer ladder, on Wednesday 11 March 2026", () => decides(consumer, [
  ["writes before it calls",                                   { accounts: [owing(5)], lacksNotice: true },    "notice: letter by automatic on 2026-03-11"],
  ["gives notice first of what came old, whoever asked before", { accounts: [owing(130)], lacksNotice: true, askedBeforeOn: day("2026-01-05") }, "notice: letter by automatic on 2026-03-11"],
  ["gives notice at once after somebody was reached",          { accounts: [owing(36)], lacksNotice: true, efforts: [call("2026-03-10", true)] }, "notice: letter by automatic on 2026-03-11"],
  ["gives notice anew, where it came back after calls",        { accounts: [owing(70)], lacksNotice: true, ...took("second-call", "2026-03-09") }, "notice: letter by automatic on 2026-03-11"],
  ["gives no notice of a debt as young as four days",          { accounts: [owing(4)], lacksNotice: true }, "not-due: wait by automatic on 2026-03-12"],
  ["gives no second notice",                                   { accounts: [owing(50)] }, "reminder: letter by automatic on 2026-03-11"],
  ["gives no notice while a stop holds",                       { accounts: [owing(50)], lacksNotice: true, stop: { on: day("2026-03-11"), because: "The debtor asked us to cease" } }, "stopped: review by collector on 2026-03-11"],
  ["gives the notice its own time to be answered",             { accounts: [owing(36)], ...took("notice", "2026-03-01"), answerUntil: day("2026-04-05") }, "first-call: call by collector on 2026-04-06"],
  ["asks for nothing on the last day of that time",            { accounts: [owing(60)], answerUntil: today }, "reminder: letter by automatic on 2026-03-12"],
  ["asks on the day after it",                                 { accounts: [owing(60)], answerUntil: day("2026-03-10") }, "reminder: letter by automatic on 2026-03-11"],
  ["has a supervisor decide within that time too",             { accounts: [owing(130)], ...took("final-notice", "2026-02-01"), answerUntil: day("2026-03-20") }, "decision: review by supervisor on 2026-03-11"],
  ["says after it that two calls reached nobody",              { accounts: [owing(40)], ...took("first-call", "2026-03-09"), efforts: [call("2026-03-10"), call("2026-03-09")], answerUntil: day("2026-03-12") }, "no-answer-letter: letter by automatic on 2026-03-13"],
  ["calls again after it where the one call reached nobody",   { accounts: [owing(40)], efforts: [call("2026-03-10")], answerUntil: day("2026-03-12") }, "call-again: call by collector on 2026-03-13"],
  ["writes after two calls that reached nobody",               { accounts: [owing(40)], ...took("first-call", "2026-03-09"), efforts: [call("2026-03-10"), call("2026-03-09")] }, "no-answer-letter: letter by automatic on 2026-03-11"],
  ["hands what it cannot solve to a supervisor",               { accounts: [owing(130)], ...took("final-notice", "2026-02-01") }, "decision: review by supervisor on 2026-03-11"],
  ["puts work that falls on a weekend off to Monday",          { accounts: [owing(62)], ...took("reminder", "2026-02-28") }, "second-call: call by collector on 2026-03-16"],
]));

test("a case that owes nothing is closed, whatever else is known", () => {
  const facts = known({ accounts: [owing(40, { minor: 0n })], ...took("reminder", "2026-03-01") });
  assert.deepEqual(decide(facts, trade, today), { kind: "closed", because: "Nothing is owed any more." });
});

test("a debt that is asked for before anybody decides on it says so", () => {
  const decision = decide(known({ accounts: [owing(200)] }), trade, today);
  assert.deepEqual(decision.kind === "next" && decision.because, [
    "The oldest invoice was due on Sat 2025-08-23.",
    "1000.00 USD is overdue.",
    "Two months after the due day payment is demanded for the last time.",
    "No step of the ladder was taken since it was due, so it is asked for before anybody decides on it.",
  ]);
});

test("what waits until the notice was answered says so, and what follows is true on its day", () => {
  const facts = known({ accounts: [owing(36)], ...took("notice", "2026-03-04"), answerUntil: day("2026-04-10") });
  const decision = decide(facts, consumer, today);
  assert.ok(decision.kind === "next");
  assert.equal(decision.on.toString(), "2026-04-13");
  assert.deepEqual(decision.because.slice(2), [
    "They may answer the validation notice until Fri 2026-04-10.",
    "The time to answer the notice is over.",
  ]);
});

test("the reasons are said in plain English", () => {
  const decision = decide(known({ accounts: [owing(45, brokenPromise("400.00 by 2026-03-10"))] }), trade, today);
  assert.deepEqual(decision.kind === "next" && decision.because, [
    "Promise of 400.00 USD by Tue 2026-03-10 broken on 2026-03-11.",
    "The oldest invoice was due on Sun 2026-01-25.",
  ]);
});

// prettier-ignore
describe("a ladder that asks for no fees after the principal", () => decides({ ...trade, feesStop: true }, [
  ["waits once the principal is paid",   { accounts: [owing(30, { minor: 25_00n })], isPrincipalPaid: true }, "fees-only: wait by automatic on 2026-04-01"],
  ["asks while some of it is open",      { accounts: [owing(30)] },                                           "second-reminder: email by automatic on 2026-03-11"],
  ["still answers what came in",         { accounts: [owing(30)], isPrincipalPaid: true, reply: { on: day("2026-03-10"), because: "An e-mail" } }, "answer-reply: review by collector on 2026-03-11"],
]));

/** The first step by an age of ten days under which a condition holds, and what is done where it does not, a day later. */
function when(conditions: StepConditions): Ladder {
  const [asked, other] = ["asked", "other"].map((id, place) => ({
    ...{ id, from: 10 + place, action: "call", owner: "collector", wait: 7, minimum: 0, because: "It is late." },
  })) as [LadderStep, LadderStep];
  return { ...trade, steps: [{ ...other, id: "before", from: 1 }, { ...asked, when: conditions }, other] };
}
const afterTen = { ...took("before", "2026-02-20"), accounts: [owing(20)] };
const written = (on: string, template: string | null = "reminder") => ({ written: { on: day(on), template } });
const chances = (call: number) => ({
  chances: { wait: 900, letter: 900, email: 900, text: 900, review: 900, call, visit: 900 },
});
const half = { ...afterTen, accounts: [owing(20, { minor: 600_00n, contested: 300_00n })] };
const inEuro = owing(20, { minor: 500_00n, contested: 500_00n });

// prettier-ignore
const conditioned: readonly (readonly [name: string, StepConditions, Partial<CaseFacts>, holds: boolean])[] = [
  ["for a segment, in any letter case",                 { segments: ["Key", "Farms"] },           { segment: "KEY" },                       true],
  ["not for another segment",                           { segments: ["Key"] },                    { segment: "Keystone" },                  false],
  ["not for who is of no segment",                      { segments: ["Key"] },                    {},                                       false],
  ["for who is of no segment, where that is asked",     { segments: ["none"] },                   {},                                       true],
  ["not for who is of one then",                        { segments: ["None"] },                   { segment: "Key" },                       false],
  ["where as much as is asked is contested",            { disputedShare: { atLeast: 50 } },       half,                                     true],
  ["not where a little less is",                        { disputedShare: { atLeast: 51 } },       half,                                     false],
  ["not where as much is as is too much",               { disputedShare: { below: 50 } },         half,                                     false],
  ["where it is less than that",                        { disputedShare: { atLeast: 1, below: 51 } }, half,                                 true],
  ["where nothing is contested, below any share",       { disputedShare: { below: 1 } },          {},                                       true],
  ["not where nothing is, from the first percent on",   { disputedShare: { atLeast: 1 } },        {},                                       false],
  ["by the share of the currency with most overdue",    { disputedShare: { below: 1 } },          { accounts: [owing(20), { ...inEuro, owed: inEuro.owed.map((one) => ({ ...one, currency: "EUR" as const })) }] }, true],
  ["where a letter was written within a business day",  { writtenWithin: 1 },                     written("2026-03-10"),                    true],
  ["also over a weekend",                               { writtenWithin: 3 },                     written("2026-03-06"),                    true],
  ["not where it was written a business day before",    { writtenWithin: 2 },                     written("2026-03-06"),                    false],
  ["not where nothing ever was",                        { writtenWithin: 60 },                    {},                                       false],
  ["where nothing ever was written, for that condition", { notWrittenWithin: 60 },                {},                                       true],
  ["not where something was just written",              { notWrittenWithin: 3 },                  written("2026-03-06"),                    false],
  ["where it was longer ago than that",                 { notWrittenWithin: 2 },                  written("2026-03-06"),                    true],
  ["where the last letter was one of those named",      { lastTemplate: ["notice", "reminder"] }, written("2025-03-06"),                    true],
  ["not where another came after it",                   { lastTemplate: ["notice"] },             written("2026-03-06"),                    false],
  ["not where the last was written elsewhere",          { lastTemplate: ["reminder"] },           written("2026-03-06", null),              false],
  ["where the chance of its act is as high",            { score: { atLeast: 30 } },               chances(300),                             true],
  ["not where it is a thousandth lower",                { score: { atLeast: 30 } },               chances(299),                             false],
  ["where it is lower than asked",                      { score: { below: 30 } },                 chances(299),                             true],
  ["not where it is as high as that",                   { score: { below: 30 } },                 chances(300),                             false],
];

describe("a step is taken", () => {
  for (const [name, conditions, facts, isTaken] of conditioned) {
    test(name, () => {
      const decision = decide(known({ ...afterTen, ...facts }), when(conditions), today);
      assert.equal(decision.kind === "next" && decision.step, isTaken ? "asked" : "other");
    });
  }
});

test("what is asked of cases is what some condition of a ladder goes by", () => {
  const nothingAsked = { segment: false, contested: false, written: false, chances: false, notices: false };
  assert.deepEqual(factsAsked([trade]), nothingAsked);
  assert.deepEqual(factsAsked([trade, consumer]), { ...nothingAsked, notices: true });
  assert.deepEqual(factsAsked([trade, when({ disputed: true, promise: "none" })]), nothingAsked);
  assert.deepEqual(factsAsked([when({ lastTemplate: ["notice"] }), trade]), { ...nothingAsked, written: true });
  assert.deepEqual(factsAsked([when({ segments: ["none"], score: { below: 1 }, disputedShare: { below: 1 } })]), {
    ...{ segment: true, contested: true, written: false, chances: true, notices: false },
  });
});
