import { strict as assert } from "node:assert";
import { test } from "node:test";
import { letterWords } from "./letter-words.ts";
import { wordsOf } from "./templates/law-words.ts";

const page = {
  title: "Your account, Baker Law Firm",
  opening: ["We remind you, Ana Prison, of what you owe to Baker Law Firm."],
  closing: ["Please call us at PRISON LAW OFFICES."],
  disclosure: wordsOf.en.disclosure,
  labels: wordsOf.en.labels,
  from: { name: "Prison Law Offices", lines: [], phone: "", licence: "", behalf: "" },
  to: { name: "Ana Prison", lines: [] },
  reference: [
    ["Our reference", "C-1"],
    ["Creditor", "Baker Law Firm"],
  ],
};

test("a letter's words are its own and those around them, without the names of who owes, is owed and writes", () => {
  assert.equal(
    letterWords(page, "email"),
    [
      "Your account, …",
      "We remind you, …, of what you owe to ….",
      "Please call us at ….",
      wordsOf.en.disclosure,
      wordsOf.en.labels.optOut,
    ].join("\n\n"),
  );
});

test("a letter by post says nothing of e-mail, and one of the creditor's own nothing of a collector", () => {
  const words = letterWords({ ...page, disclosure: null }, "post");
  assert.ok(!words.includes(wordsOf.en.labels.optOut) && !words.includes(wordsOf.en.disclosure));
});
