import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import fc from "fast-check";
import { money } from "#money/money";
import { readTerms } from "./read-terms.ts";
import { scheduleOf } from "./schedule.ts";

const issuedOn = Temporal.PlainDate.from("2026-01-20");

/** When 1,000.00 of 20 January is due by its terms: the parts, what is held back, what is let off. */
function due(text: string): string {
  const terms = readTerms(text);
  if (terms === undefined) return "not understood";
  const schedule = scheduleOf(terms, { issuedOn, amount: money("USD", 100_000n) });
  const parts = schedule.instalments.map(({ dueOn, amount }) => `${dueOn ?? "retained"} ${amount.minor}`);
  const off = schedule.discounts.map(({ untilOn, amount }) => `-${amount.minor} until ${untilOn}`);
  return [parts.length === 0 ? schedule.dueOn.toString() : parts.join(", "), ...off].join("; ");
}

// prettier-ignore
const understood = [
  ["Net 30",                          "2026-02-19"],
  ["n/30",                            "2026-02-19"],
  ["NET30",                           "2026-02-19"],
  ["30 days",                         "2026-02-19"],
  ["30",                              "2026-02-19"],
  ["Due in 45 days",                  "2026-03-06"],
  ["Due on receipt",                  "2026-01-20"],
  ["due upon receipt",                "2026-01-20"],
  ["C.O.D.",                          "2026-01-20"],
  ["Prepaid",                         "2026-01-20"],
  ["EOM",                             "2026-01-31"],
  ["Net 30 EOM",                      "2026-03-02"],
  ["30 jours fin de mois",            "2026-03-02"],
  ["EOM + 15",                        "2026-02-15"],
  ["10th of next month",              "2026-02-10"],
  ["15 MFI",                          "2026-02-15"],
  ["31st of the following month",     "2026-02-28"],
  ["net 10 prox.",                    "2026-02-10"],
  ["2/10 net 30",                     "2026-02-19; -2000 until 2026-01-30"],
  ["2% 10, Net 30",                   "2026-02-19; -2000 until 2026-01-30"],
  ["2/10, n/30",                      "2026-02-19; -2000 until 2026-01-30"],
  ["1.5% if paid within 7 days, net 45", "2026-03-06; -1500 until 2026-01-27"],
  ["3/10 2/20 net 60",                "2026-03-21; -3000 until 2026-01-30; -2000 until 2026-02-09"],
  ["2/10 EOM",                        "not understood"],
  ["2/10 net 30 EOM",                 "2026-03-02; -2000 until 2026-02-10"],
  ["30/60/90",                        "2026-02-19 33333, 2026-03-21 33333, 2026-04-20 33334"],
  ["30-60 days",                      "2026-02-19 50000, 2026-03-21 50000"],
  ["50% 30 days, 50% 60 days",        "2026-02-19 50000, 2026-03-21 50000"],
  ["20% due on receipt, 80% net 30",  "2026-01-20 20000, 2026-02-19 80000"],
  ["1/3 net 30, 2/3 net 60",          "2026-02-19 33333, 2026-03-21 66667"],
  ["3 monthly instalments",           "2026-02-20 33333, 2026-03-20 33333, 2026-04-20 33334"],
  ["2 installments of 14 days",       "2026-02-03 50000, 2026-02-17 50000"],
  ["Net 30, less 10% retainage",      "2026-02-19 90000, retained 10000"],
  ["2/10 net 30, 5% retention",       "2026-02-19 95000, retained 5000; -2000 until 2026-01-30"],
  ["30/60, 10% holdback",             "2026-02-19 45000, 2026-03-21 45000, retained 10000"],
  ["2/10",                            "not understood"],
  ["2/10/30",                         "2026-02-19; -2000 until 2026-01-30"],
  ["1/10/30",                         "2026-02-19; -1000 until 2026-01-30"],
  ["2/10/net 30",                     "2026-02-19; -2000 until 2026-01-30"],
  ["3/30/60",                         "not understood"],
  ["2-10-30",                         "not understood"],
  ["2/10/30/60",                      "not understood"],
  ["10/20/30",                        "2026-01-30 33333, 2026-02-09 33333, 2026-02-19 33334"],
  ["60% 30, 60% 60",                  "not understood"],
  ["90/60/30",                        "not understood"],
  ["as agreed",                       "not understood"],
  ["Z030",                            "not understood"],
  ["net 99999",                       "not understood"],
  ["0% 10 net 30",                    "not understood"],
  ["32nd of next month",              "not understood"],
  ["",                                "not understood"],
] as const;

describe("terms", () => {
  for (const [text, says] of understood) {
    test(`"${text}" of an invoice of 20 January: ${says}`, () => assert.equal(due(text), says));
  }

  test("parts add up to the invoice, whatever the amount", () => {
    const words = fc.constantFrom(
      "30/60/90",
      "1/3 net 30, 2/3 net 60",
      "7 monthly instalments",
      "net 30, 7.5% retainage",
    );
    fc.assert(
      fc.property(words, fc.bigInt({ min: 1n, max: 10n ** 12n }), (text, minor) => {
        const terms = readTerms(text);
        assert.ok(terms !== undefined);
        const { instalments } = scheduleOf(terms, { issuedOn, amount: money("USD", minor) });
        const sum = instalments.reduce((total, { amount }) => total + amount.minor, 0n);
        assert.ok(instalments.length === 0 || sum === minor);
        assert.ok(instalments.every(({ amount }) => amount.minor > 0n));
      }),
    );
  });

  test("text of any kind is read or not understood, and too long a one is not read at all", () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => void readTerms(text)));
    assert.equal(readTerms(`net 30${" ".repeat(200)}`), undefined);
  });
});
