import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { disclosesIn } from "#law/words/disclosure";
import { burdensOptOut, statesOptOut } from "#law/words/opt-out";
import { faultsInForce, lawFaults, lawNotes } from "./law-check.ts";
import { wordsOf } from "./law-words.ts";
import { languages } from "./template.ts";

const consumer = { audience: "consumer", language: "en", heading: "Your account" } as const;
const plain = "Our records show what is owed to {{ owed_to }}.\n\n{{ open_items }}\n\nPlease call us if you have paid.";
const spanish =
  "Nuestros registros muestran lo que usted debe a {{ owed_to }}.\n\n{{ open_items }}\n\nLlámenos si ya lo pagó.";
const says = (body: string, more: object = {}) =>
  lawFaults({ ...consumer, ...more, body }).map(({ field, line, says: what }) => `${field} ${line}: ${what}`);

test("a plain template has no fault, in either language", () => {
  assert.deepEqual(says(plain), []);
  assert.deepEqual(says(spanish, { language: "es" }), []);
  assert.deepEqual(faultsInForce({ ...consumer, body: plain }), []);
});

describe("words that a collector says to no consumer are told on their line", () => {
  // prettier-ignore
  const rows = [
    ["a threat",                 `${plain}\n\nWe know where you live.`,                    "body 7: It threatens: “We know where you live”."],
    ["over the end of a line",   `${plain}\n\nYou may be glad: go\nto jail, or pay.`,      "body 7: Nobody is arrested for a debt: “go to jail”."],
    ["of the creditor",          `{{ creditor.name }} will publish your name.\n\n${plain}`, "body 1: It speaks of a list of those who do not pay: “publish your name”."],
    ["in a condition",           `${plain}\n\n{% if past_due %}You are a liar.{% endif %}`, "body 7: It abuses who reads or hears it: “You are a liar”."],
  ] as const;
  for (const [name, body, says1] of rows) test(name, () => assert.deepEqual(says(body), [says1]));

  test("in the heading", () => {
    assert.deepEqual(says(plain, { heading: "SUMMONS" }), ["heading 1: It looks like what a court issues: “SUMMONS”."]);
  });
  test("what stands in a comment is not said", () => {
    assert.deepEqual(says(`{% comment %}Never say: you are a liar.{% endcomment %}${plain}`), []);
  });
});

describe("what is written in the other language lacks what the law wants in it", () => {
  const { disclosure, labels } = wordsOf.en;
  const isMissing = (words: string) =>
    `body 1: Some of it is in English, and what the law wants is added in Spanish. Missing: “${words}”`;

  test("written in English as the Spanish one", () => {
    assert.deepEqual(says(plain, { language: "es" }), [isMissing(disclosure), isMissing(labels.optOut)]);
  });
  test("written in both", () => {
    assert.deepEqual(says(`${spanish}\n\n${plain}`, { language: "es" }), [isMissing(disclosure)]);
  });
  test("written in both, with the words themselves", () => {
    assert.deepEqual(says(`${spanish}\n\n${plain}\n\n${disclosure}`, { language: "es" }), []);
  });
});

describe("what is asked of each letter, or left to people, is noted and keeps nothing back", () => {
  // prettier-ignore
  const rows = [
    ["an attorney",        "Our attorneys look at it.",         "Whether this is so is for people to judge; a collector's letter with it does not leave: “attorneys”."],
    ["a suit",             "{{ owed_to }} may file suit.",      "Whether a suit may be spoken of is asked of each letter: “the creditor may file suit”."],
    ["a day that is soon", "Please pay within seven days.",     "While a debt may be disputed, a letter with this does not leave: “within seven days”."],
    ["a day",              "Please pay by November 30.",        "While a debt may be disputed, a letter with this does not leave: “pay by November”."],
  ] as const;
  for (const [name, words, note] of rows) {
    test(name, () => {
      const template = { ...consumer, body: `${plain}\n\n${words}` };
      assert.deepEqual(lawNotes(template), [{ field: "body", line: 7, says: note }]);
      assert.deepEqual(lawFaults(template), []);
    });
  }
});

describe("words to a firm", () => {
  const firm = { ...consumer, audience: "business" } as const;
  test("what may be said to nobody is told", () => {
    const found = says(`${plain}\n\nYou will be arrested.`, firm);
    assert.deepEqual(found, ["body 7: Nobody is arrested for a debt: “arrested”."]);
  });
  test("what only a collector may not say to a consumer is not asked", () => {
    const template = { ...firm, body: `${plain}\n\nOur attorneys sue. We are the county.` };
    assert.deepEqual([lawFaults(template), lawNotes(template)], [[], []]);
  });
});

test("the words that the program adds are those that the law looks for", () => {
  for (const language of languages) {
    const { disclosure, labels } = wordsOf[language];
    for (const wanted of ["collector", "attempt", "use"] as const) {
      assert.deepEqual(disclosesIn(disclosure, wanted), [language]);
    }
    assert.ok(statesOptOut(labels.optOut) !== undefined && burdensOptOut(labels.optOut) === undefined);
  }
});
