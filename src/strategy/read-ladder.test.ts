import { strict as assert } from "node:assert";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { parse } from "yaml";
import { coverageFaults } from "./ladder.ts";
import { readLadder } from "./read-ladder.ts";

const folder = join(import.meta.dirname, "ladders");

for (const name of readdirSync(folder)) {
  test(`the shipped ladder ${name} has the name of its file`, () => {
    const reading = readLadder(parse(readFileSync(join(folder, name), "utf8")));
    assert.ok(reading.ok);
    assert.equal(`${reading.ladder.name}.yaml`, name);
  });
}

const step = { id: "reminder", from: 3, action: "letter", owner: "automatic", wait: 7, because: "It is late." };
const sound = {
  ...{ name: "trade", applies: "business", unansweredCallsMax: 3, quietDaysAfterContact: 5 },
  ...{ disputeReviewDays: 5, stopReviewDays: 30, steps: [step] },
};

test("a step without a minimum is taken for any amount", () => {
  const reading = readLadder(sound);
  assert.ok(reading.ok);
  assert.equal(reading.ladder.steps[0].minimum, 0);
});

// prettier-ignore
describe("a ladder is refused", () => {
  const rows: readonly (readonly [string, unknown, string])[] = [
    ["that is no list of fields",              ["trade"],                                                "The ladder is not a list of fields."],
    ["with a field that means nothing",        { ...sound, colour: "red" },                              `The ladder has a field "colour", which means nothing here.`],
    ["that says of itself which version it is",{ ...sound, version: 1 },                                 `The ladder has a field "version", which means nothing here.`],
    ["for debts that are of no known purpose", { ...sound, applies: "both" },                            `The ladder: "applies" is one of business, consumer.`],
    ["without steps",                          { ...sound, steps: [] },                                  `The ladder: "steps" is a list of at least one step.`],
    ["with a step that is no list of fields",  { ...sound, steps: ["call"] },                            "Step 1 is not a list of fields."],
    ["with a day in words",                    { ...sound, steps: [{ ...step, from: "three" }] },        `Step 1: "from" is a whole number from -90 to 3650.`],
    ["with a step that may repeat at once",    { ...sound, steps: [{ ...step, wait: 0 }] },              `Step 1: "wait" is a whole number from 1 to 3650.`],
    ["with an unknown action",                 { ...sound, steps: [{ ...step, action: "knock" }] },      `Step 1: "action" is one of call, letter, email, text, visit, review, wait.`],
    ["with a step that says no reason",        { ...sound, steps: [{ ...step, because: " " }] },         `Step 1: "because" is a text that is not empty.`],
    ["with a step named as one beside it",     { ...sound, steps: [{ ...step, id: "call-again" }] },     `Step "call-again" has the name of a step beside the ladder.`],
    ["with a step twice",                      { ...sound, steps: [step, { ...step, from: 9 }] },        `Step "reminder" is there twice.`],
    ["with steps out of order",                { ...sound, steps: [step, { ...step, id: "call" }] },     `Step "call" does not begin after "reminder".`],
    ["with a call that nobody places",         { ...sound, steps: [{ ...step, action: "call" }] },       `Step "reminder" is automatic, but no letter or e-mail.`],
    ["with a step that waits",                 { ...sound, steps: [{ ...step, action: "wait", owner: "collector" }] }, `Step "reminder" waits; the days between the steps already do.`],
    ["with a condition that means nothing",    { ...sound, steps: [{ ...step, when: { moon: "full" } }] }, `Step 1, when has a field "moon", which means nothing here.`],
    ["with a segment that has no name",        { ...sound, steps: [{ ...step, when: { segments: ["key", " "] } }] }, `Step 1, when: "segments" is a list of at least one name.`],
    ["with a share of nothing said",           { ...sound, steps: [{ ...step, when: { disputedShare: {} } }] }, `Step 1, when: "disputedShare" is atLeast, below or both.`],
    ["with a share that is no share",          { ...sound, steps: [{ ...step, when: { disputedShare: 20 } }] }, `Step 1, when: "disputedShare" is atLeast, below or both.`],
    ["with a share of more than all",          { ...sound, steps: [{ ...step, when: { disputedShare: { atLeast: 101 } } }] }, `Step 1, when, disputedShare: "atLeast" is a whole number from 1 to 100.`],
    ["with a share in other words",            { ...sound, steps: [{ ...step, when: { score: { above: 3 } } }] }, `Step 1, when, score has a field "above", which means nothing here.`],
    ["with a score that nothing has",          { ...sound, steps: [{ ...step, when: { score: { atLeast: 30, below: 30 } } }] }, `Step 1, when, score: nothing is at least 30 and below 30.`],
    ["with no letter that could be the last",  { ...sound, steps: [{ ...step, when: { lastTemplate: [] } }] }, `Step 1, when: "lastTemplate" is a list of at least one name.`],
    ["that asks of letters too long ago",      { ...sound, steps: [{ ...step, when: { writtenWithin: 61 } }] }, `Step 1, when: "writtenWithin" is a whole number from 1 to 60.`],
    ["with invoices that go with a call",      { ...sound, steps: [{ ...step, action: "call", owner: "collector", invoices: true }] }, `Step "reminder" writes nothing that invoices could go with.`],
    ["with a call that decides",               { ...sound, steps: [{ ...step, action: "call", owner: "collector", decides: "hold" }] }, `Step "reminder" decides, but is no review.`],
    ["with a step for no amount",              { ...sound, steps: [{ ...step, minimum: 9, below: 9 }] }, `Step "reminder" is taken for no amount.`],
    ["for a kind of account that is unknown",  { ...sound, kinds: ["boat"] },                            `The ladder: "kinds" is a list of some of invoice, credit-card, loan, student-loan, medical, utility, rent, auto, check, other.`],
  ];
  for (const [name, plain, fault] of rows) {
    test(name, () => {
      const reading = readLadder(plain);
      assert.ok(!reading.ok);
      assert.deepEqual(
        reading.faults.map(({ says }) => says),
        [fault],
      );
    });
  }
});

test("the shipped ladders divide all accounts among themselves, and say so where they would not", () => {
  const shipped = readdirSync(folder).flatMap((name) => {
    const reading = readLadder(parse(readFileSync(join(folder, name), "utf8")));
    return reading.ok ? [reading.ladder] : [];
  });
  assert.deepEqual(coverageFaults(shipped), []);
  const twice = shipped.find(({ name }) => name === "utility");
  assert.ok(twice);
  assert.deepEqual(coverageFaults([...shipped, { ...twice, name: "water" }]), [
    '"utility" and "water" would apply to the same accounts, as consumer accounts of the kind utility.',
  ]);
  const withoutTrade = coverageFaults(shipped.filter(({ name }) => name !== "trade"));
  assert.equal(withoutTrade[0], "No ladder would apply to business accounts of the kind invoice.");
});
