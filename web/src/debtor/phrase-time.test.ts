import { strict as assert } from "node:assert";
import { test } from "node:test";
import { phraseTime } from "./phrase-time.ts";

// A Monday.
const clock = { today: "2026-11-23", time: "11:00" };

// prettier-ignore
const rows = [
  ["fri 3pm",           "2026-11-27 15:00"],
  ["fri at 3 pm",       "2026-11-27 15:00"],
  ["tomorrow 9:30",     "2026-11-24 09:30"],
  ["3pm",               "2026-11-23 15:00"],
  ["9am",               "2026-11-24 09:00"],
  ["3",                 "2026-11-23 15:00"],
  ["dec 3 at 14:00",    "2026-12-03 14:00"],
  ["next wed noon",     "2026-12-02 12:00"],
  ["12am",              "2026-11-24 00:00"],
  ["in 2 hours",        "2026-11-23 13:00"],
  ["in 30 min",         "2026-11-23 11:30"],
  ["today 5:15p",       "2026-11-23 17:15"],
  ["vie 3pm",           "2026-11-27 15:00"],
  ["vie a las 3 p.m.",  "2026-11-27 15:00"],
  ["mañana 9:30",       "2026-11-24 09:30"],
  ["3 dic mediodía",    "2026-12-03 12:00"],
  ["en 2 horas",        "2026-11-23 13:00"],
  ["en 30 minutos",     "2026-11-23 11:30"],
  ["en 20 horas",       "nothing"],
  ["in 20 hours",       "nothing"],
  ["fri",               "nothing"],
  ["13pm",              "nothing"],
  ["someday 3pm",       "nothing"],
  ["",                  "nothing"],
] as const;

for (const [said, meant] of rows) {
  test(`"${said}" is ${meant}`, () => {
    const read = phraseTime(said, clock);
    assert.equal(read === undefined ? "nothing" : `${read.on} ${read.time}`, meant);
  });
}
