import { strict as assert } from "node:assert";
import { test } from "node:test";
import { money, type Currency } from "#money/money";
import { caseValue } from "./standing.ts";
import type { CaseFacts, Owed } from "./case-facts.ts";

function owing(...owed: readonly (readonly [Currency, open: bigint, overdue: bigint])[]): CaseFacts {
  const rows: Owed[] = owed.map(([currency, open, overdue]) => ({
    ...{ currency, open, overdue, askable: overdue, contested: 0n, oldestDueOn: Temporal.PlainDate.from("2026-01-01") },
    disputedOn: null,
    pausedUntil: null,
  }));
  const account = { kind: "invoice", owed: rows, openPromise: null, brokenPromise: null, pause: null } as const;
  const nothing = {
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
    reply: null,
    reason: null,
    received: [],
  };
  const unasked = { segment: null, written: null, chances: null };
  return { ...nothing, ...unasked, accounts: [account], reach: { call: "there", letter: "there", email: "there" } };
}

// prettier-ignore
const rows = [
  ["is what is overdue, not what is open",                    owing(["USD", 500n, 300n]),                           money("USD", 300n)],
  ["is the currency with more overdue",                       owing(["USD", 900n, 300n], ["EUR", 400n, 400n]),      money("EUR", 400n)],
  ["takes a yen for a dollar, not for a cent",                owing(["JPY", 400n, 400n], ["USD", 500_00n, 300_00n]), money("JPY", 400n)],
  ["is zero of the currency that owes most before it is due", owing(["USD", 100n, 0n], ["EUR", 400n, 0n]),          money("EUR", 0n)],
] as const;

for (const [name, facts, value] of rows) {
  test(`the value of a case ${name}`, () => assert.deepEqual(caseValue(facts), value));
}

test("what owes nothing has no value", () => assert.equal(caseValue(owing()), undefined));
