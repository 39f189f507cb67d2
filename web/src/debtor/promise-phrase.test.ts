import { strict as assert } from "node:assert";
import { test } from "node:test";
import { readAmount, readPhrase, type PhraseContext } from "./promise-phrase.ts";

// A Monday.
const ahead: PhraseContext = { today: "2026-11-23", direction: "ahead", decimals: 2, all: "1240.50" };
const back: PhraseContext = { ...ahead, direction: "back" };

// prettier-ignore
const promises = [
  ["400 fri",              "400.00",  "2026-11-27"],
  ["fri 400",              "400.00",  "2026-11-27"],
  ["400 by friday",        "400.00",  "2026-11-27"],
  ["400 next fri",         "400.00",  "2026-12-04"],
  ["400 mon",              "400.00",  "2026-11-30"],
  ["400 tomorrow",         "400.00",  "2026-11-24"],
  ["400 today",            "400.00",  "2026-11-23"],
  ["400 15",               "400.00",  "2026-12-15"],
  ["400 on the 30th",      "400.00",  "2026-11-30"],
  ["15 15",                "15.00",   "2026-12-15"],
  ["200 dec 3",            "200.00",  "2026-12-03"],
  ["dec 3 200",            "200.00",  "2026-12-03"],
  ["200 3 dec",            "200.00",  "2026-12-03"],
  ["200 jan 4",            "200.00",  "2027-01-04"],
  ["200 12/3",             "200.00",  "2026-12-03"],
  ["200 1/4",              "200.00",  "2027-01-04"],
  ["200 1/4/28",           "200.00",  "2028-01-04"],
  ["200 2027-02-28",       "200.00",  "2027-02-28"],
  ["200 in 3 days",        "200.00",  "2026-11-26"],
  ["200 in 2 weeks",       "200.00",  "2026-12-07"],
  ["200 eom",              "200.00",  "2026-11-30"],
  ["$1,240.50 fri",        "1240.50", "2026-11-27"],
  ["all fri",              "1240.50", "2026-11-27"],
  ["2k fri",               "2000.00", "2026-11-27"],
  ["  400   FRI ",         "400.00",  "2026-11-27"],
  ["400 vie",              "400.00",  "2026-11-27"],
  ["400 para el viernes",  "400.00",  "2026-11-27"],
  ["400 viernes próximo",  "400.00",  "2026-12-04"],
  ["400 mié",              "400.00",  "2026-11-25"],
  ["400 sabado",           "400.00",  "2026-11-28"],
  ["400 mar",              "400.00",  "2026-11-24"],
  ["400 mar 3",            "400.00",  "2027-03-03"],
  ["mañana 400",           "400.00",  "2026-11-24"],
  ["400 pasado mañana",    "400.00",  "2026-11-25"],
  ["400 hoy",              "400.00",  "2026-11-23"],
  ["todo 3 dic",           "1240.50", "2026-12-03"],
  ["200 3 de diciembre",   "200.00",  "2026-12-03"],
  ["200 ene 4",            "200.00",  "2027-01-04"],
  ["200 4 ene 2028",       "200.00",  "2028-01-04"],
  ["200 en 3 días",        "200.00",  "2026-11-26"],
  ["200 en 2 semanas",     "200.00",  "2026-12-07"],
  ["200 fin de mes",       "200.00",  "2026-11-30"],
] as const;

for (const [said, amount, on] of promises) {
  test(`a promise of "${said.trim()}" is ${amount} by ${on}`, () => {
    assert.deepEqual(readPhrase(said, ahead), { ok: true, amount, on });
  });
}

// prettier-ignore
const payments = [
  ["250 today",     "250.00", "2026-11-23"],
  ["250 yesterday", "250.00", "2026-11-22"],
  ["250 fri",       "250.00", "2026-11-20"],
  ["250 mon",       "250.00", "2026-11-16"],
  ["250 15",        "250.00", "2026-11-15"],
  ["250 25",        "250.00", "2026-10-25"],
  ["250 12/3",      "250.00", "2025-12-03"],
  ["250 ayer",      "250.00", "2026-11-22"],
  ["250 vie",       "250.00", "2026-11-20"],
] as const;

for (const [said, amount, on] of payments) {
  test(`a payment of "${said}" is ${amount} received on ${on}`, () => {
    assert.deepEqual(readPhrase(said, back), { ok: true, amount, on });
  });
}

// prettier-ignore
const unread = [
  ["",              "amount"],
  ["fri",           "amount"],
  ["0 fri",         "amount"],
  ["400",           "day"],
  ["400 someday",   "sense"],
  ["400 feb 30",    "sense"],
  ["400 30 feb",    "sense"],
  ["400 algún día", "sense"],
  ["400 13/1",      "sense"],
  ["4.005 fri",     "amount"],
  ["12,40 fri",     "amount"],
] as const;

for (const [said, missing] of unread) {
  test(`"${said}" is not understood: ${missing} is missing`, () => {
    const phrase = readPhrase(said, ahead);
    assert.equal(phrase.ok ? "nothing" : phrase.missing, missing);
  });
}

for (const [said, context, missing] of [
  ["400 yesterday", ahead, "ahead"],
  ["400 1/4/24", ahead, "ahead"],
  ["25 tomorrow", back, "back"],
  ["25 in 3 days", back, "back"],
] as const) {
  test(`"${said}" is on the wrong side of today: a day ${missing} is missing`, () => {
    const phrase = readPhrase(said, context);
    assert.equal(phrase.ok ? "nothing" : phrase.missing, missing);
  });
}

test("an amount has the decimals of its currency", () => {
  assert.equal(readAmount("400", 0), "400");
  assert.equal(readAmount("400.5", 3), "400.500");
  assert.equal(readAmount("400.5", 0), undefined);
});
