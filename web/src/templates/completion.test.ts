import { strict as assert } from "node:assert";
import { test } from "node:test";
import { completed, completionAt } from "./completion.ts";

/** A text whose caret is the bar. */
function complete(text: string, name: string): string | undefined {
  const caret = text.indexOf("|");
  const whole = text.replace("|", "");
  const completion = completionAt(whole, caret);
  if (completion === undefined) return undefined;
  const done = completed(whole, completion, name);
  return `${done.text.slice(0, done.caret)}|${done.text.slice(done.caret)}`;
}

// prettier-ignore
const texts = [
  ["Dear {{|",               "debtor.name", "Dear {{ debtor.name }}|"],
  ["Dear {{ deb|, thanks",   "debtor.name", "Dear {{ debtor.name }}|, thanks"],
  ["Dear {{ deb| }}, hello", "debtor.name", "Dear {{ debtor.name| }}, hello"],
  ["Dear {{ deb|You owe",    "debtor.name", "Dear {{ debtor.name }}|You owe"],
  ["Dear {{ deb|tor.x }}",   "debtor.name", "Dear {{ debtor.name| }}"],
  ["{% if pa|",              "past_due",    "{% if past_due|"],
  ["{% if pa| %}x",          "past_due",    "{% if past_due| %}x"],
  ["Dear {{ a }} b|",        "total",       undefined],
  ["Dear { deb|",            "total",       undefined],
] as const;

for (const [text, name, after] of texts) {
  test(`"${text}" is ${after === undefined ? "no field that is being typed" : `completed as "${after}"`}`, () => {
    assert.equal(complete(text, name), after);
  });
}
