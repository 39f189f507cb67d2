import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { message } from "#law/build-case";
import { exampleCall } from "#law/example-call";
import { find } from "#law/finding";
import type { Act, Message } from "#law/law-case";
import { disclosure, isInUnreadLanguage } from "./1006.18-e-disclosure.ts";

const saying = (words: Partial<Message>, more: Partial<Act> = {}) =>
  exampleCall("2026-04-15T15:00:00-04:00", {
    act: { kind: "letter", point: "home", message: message(words), ...more },
  });

const initialEn = "We are attempting to collect a debt, and any information obtained will be used for that purpose.";
const initialEs =
  "Somos un cobrador de deudas. Estamos tratando de cobrar una deuda. Toda la información que obtengamos se utilizará para ese fin.";
const laterEn = "This message is from a debt collector. Please pay what is past due to us.";
const laterEs = "Le pedimos que pague lo vencido en su cuenta. Este mensaje proviene de un cobrador de deudas.";
const nothing = "Please pay what is past due to us on your account.";

describe("18(e): what a message discloses, in its language", () => {
  // prettier-ignore
  const rows = [
    ["(4)-1.i: an initial letter in Spanish, disclosed in Spanish",           { first: true, language: "es", text: initialEs },                          "disclosed"],
    ["(4)-1.i: one in Spanish, disclosed in English",                         { first: true, language: "es", text: initialEn },                          "not_disclosed"],
    ["(4): one in both languages, disclosed in one",                          { first: true, languages: ["en", "es"], text: initialEn },                 "not_disclosed"],
    ["(4): one in both languages, disclosed in both",                         { first: true, languages: ["en", "es"], text: initialEn + initialEs },     "disclosed"],
    ["(4): a text in Spanish of which no language is told, disclosed in English", { text: "Le pedimos que pague lo vencido en su cuenta de la tienda. This is from a debt collector." }, "not_disclosed"],
    ["(1): an initial letter that only says from whom it comes",              { first: true, text: laterEn },                                            "not_disclosed"],
    ["(1): an initial letter that says both things",                          { first: true, text: initialEn },                                          "disclosed"],
    ["(2): a later letter",                                                   { first: false, text: laterEn },                                           "disclosed"],
    ["(2): a later letter in Spanish",                                        { first: false, text: laterEs },                                           "disclosed"],
    ["(2): a later letter that says only what it tries",                      { first: false, text: "This is an attempt to collect your debt." },        "not_disclosed"],
    ["nobody says whether it is the initial one, and it has its words",       { text: initialEn },                                                       "disclosed"],
    ["no word of it",                                                         { text: nothing },                                                         "not_disclosed"],
    ["no word of it, though it is said of it",                                { text: nothing, fromDebtCollector: true },                                "disclosed"],
    ["no word of it in an initial letter, though it is said of it",           { text: nothing, fromDebtCollector: true, first: true },                   "not_disclosed"],
    ["in the wrong language, though it is said of it",                        { text: laterEn, language: "es", fromDebtCollector: true },                "not_disclosed"],
    ["it is said that it does not",                                           { text: laterEn, fromDebtCollector: false },                               "not_disclosed"],
    ["it is said of it, and no words are told",                               { fromDebtCollector: true, first: true },                                  "disclosed"],
    ["in a language that is not read",                                        { text: "Chúng tôi là bên thu nợ.", language: "vi" },                      "in_another_language"],
  ] as const;
  for (const [name, words, verdict] of rows) {
    test(name, () => {
      const facts = saying(words);
      assert.equal(find(disclosure, facts).verdict, verdict);
      assert.equal(isInUnreadLanguage(facts), verdict === "in_another_language");
    });
  }
});

test("it is not asked of a message of limited content, of one that confirms an opt-out, nor of one without words", () => {
  const text = "This is Robin Smith calling from ABC Inc. Please contact me at 1-800-555-1212.";
  assert.equal(disclosure.governs(saying({ limitedContent: true, text }, { kind: "voicemail" })), false);
  assert.equal(disclosure.governs(saying({ limitedContent: true, text: nothing }, { kind: "voicemail" })), true);
  assert.equal(disclosure.governs(saying({ text: "Done." }, { kind: "text", purpose: "opt-out-confirmation" })), false);
  assert.equal(disclosure.governs(saying({})), false);
  assert.equal(disclosure.governs(saying({ text: nothing }, { to: "third-party" })), false);
});
