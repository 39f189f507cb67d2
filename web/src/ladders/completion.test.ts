import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { ladderCompletingAt } from "./completion.ts";

const field = (within: string, name: string, values: string[] = []) => ({ within, name, says: `is ${name}`, values });
const fields = [
  ...[field("", "applies", ["business", "consumer"]), field("", "kinds", ["invoice", "loan"]), field("", "steps")],
  ...[field("steps", "id"), field("steps", "action", ["call", "letter"]), field("steps", "when")],
  ...[
    field("when", "disputed", ["true", "false"]),
    field("when", "disputedShare"),
    field("when", "segments", ["Key", "R & D", "7"]),
  ],
  field("disputedShare", "atLeast"),
];

/** What is offered at the bar of a text, and the text once the first of it was chosen. */
function at(text: string): { offers: string[]; chosen: string | undefined } {
  const caret = text.indexOf("|");
  const found = ladderCompletingAt(fields, text.replace("|", ""), caret);
  const [first] = found?.offers ?? [];
  return { offers: found?.offers.map(({ name }) => name) ?? [], chosen: first && found?.completed(first.name).text };
}

const step = "steps:\n  - id: first\n    from: 3\n";

// prettier-ignore
const rows: readonly (readonly [string, string, string[], string?])[] = [
  ["a field of the ladder",                     "ap|",                                       ["applies"],                  "applies: "],
  ["nothing on an empty line",                  "|",                                         []],
  ["the values of a field",                     "applies: |",                                ["business", "consumer"],     "applies: business"],
  ["those that hold what is typed",             "applies: con|",                             ["consumer"],                 "applies: consumer"],
  ["nothing once all of it is typed",           "applies: consumer|",                        []],
  ["a field of a step",                         `${step}    ac|`,                            ["action"],                   `${step}    action: `],
  ["a field on the line of the dash",           "steps:\n  - i|",                           ["id", "action"],                       "steps:\n  - id: "],
  ["no field of the ladder in a step",          `${step}    appl|`,                          []],
  ["a condition in its block",                  `${step}    when:\n      disp|`,            ["disputed", "disputedShare"], `${step}    when:\n      disputed: `],
  ["a condition in braces",                     `${step}    when: { seg| }`,                 ["segments"],                 `${step}    when: { segments: }`],
  ["the values of a condition in braces",       `${step}    when: { segments: [Key, r|] }`,  ["R & D"],                    `${step}    when: { segments: [Key, R & D] }`],
  ["a value that is no name in quotes",         `${step}    when: { segments: [7|`,          []],
  ["the field after another in braces",         `${step}    when: { disputed: true, seg|`,   ["segments"],                 `${step}    when: { disputed: true, segments: `],
  ["what stands in braces within braces",       `${step}    when: { disputedShare: { at|`,   ["atLeast"],                  `${step}    when: { disputedShare: { atLeast: `],
  ["a condition after braces that are closed",  `${step}    when: { disputedShare: { atLeast: 3 }, seg|`, ["segments"],    `${step}    when: { disputedShare: { atLeast: 3 }, segments: `],
  ["a field of the ladder after its steps",     `${step}kin|`,                               ["kinds"],                    `${step}kinds: `],
  ["nothing in a comment",                      "# ap|",                                     []],
  ["nothing within a word",                     "ap|plies: business",                        []],
];

describe("in a ladder's text is offered", () => {
  for (const [name, text, offers, chosen] of rows) {
    test(name, () => assert.deepEqual(at(text), { offers, chosen }));
  }
});

test("a segment that YAML would read as something else is set in quotes", () => {
  const text = "steps:\n  - when: { segments: [";
  const found = ladderCompletingAt(fields, text, text.length);
  assert.equal(found?.completed("7").text, 'steps:\n  - when: { segments: ["7"');
});
