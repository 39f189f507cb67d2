import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { asSeen } from "./as-seen.ts";
import { disclosesIn } from "./disclosure.ts";
import { isInOtherLanguage } from "./language.ts";
import { lineOf } from "./line-of.ts";
import { threatensSuit } from "./suit.ts";

describe("a threat is found however it is written", () => {
  // prettier-ignore
  const rows: readonly (readonly [string, string])[] = [
    ["with a space of no width",           "We will s\u200bue you."],
    ["with a soft hyphen",                 "We will s\u00adue you."],
    ["with marks of direction",            "We will \u202dsue\u202c you."],
    ["with a word joiner as an entity",    "We will s&#8288;ue you."],
    ["with blanks as entities",            "We will&nbsp;sue you."],
    ["with a word that a tag cuts",        "We will <b>s</b>ue you."],
    ["with tags about words",              "<p>We <em class=\"x\">will</em></p><p>sue you.</p>"],
    ["between signs that are no tag",      "<we will sue you> <b we will sue you>"],
    ["in wide letters",                    "We will ｓｕｅ you."],
    ["in letters of mathematics",          "We will 𝐬𝐮𝐞 you."],
    ["with a Cyrillic letter",             "We will su\u0435 you."],
    ["with letters that are struck out",   "We will s\u0336u\u0336e\u0336 you."],
    ["with accents of their own",          "Vamos a demandarlo ante un juez, señor.".normalize("NFD")],
    ["in one language within another",     "Pay, o vamos a demandarlo."],
  ];
  for (const [name, text] of rows) test(name, () => assert.notEqual(threatensSuit(text), undefined));
});

test("what a message must say is found there, too", () => {
  assert.deepEqual(disclosesIn("This is from a <b>debt&nbsp;collector</b>.", "collector"), ["en"]);
});

test("a plain text stays as it is, and its lines do", () => {
  const text = "Dear Ana,\n\nyou owe 5 < 10 & more: María's account.";
  assert.equal(asSeen(text), text);
  assert.equal(lineOf("one\ntwo\nWe will s\u00adue you.", "We will sue"), 3);
});

test("a text is in another language where its letters are, or where it has none of the small words of ours", () => {
  assert.ok(isInOtherLanguage("Пожалуйста, заплатите."));
  assert.ok(isInOtherLanguage("Wir bitten Sie, den offenen Betrag bis Ende Mai auf unser Konto zu überweisen, danke."));
  assert.ok(!isInOtherLanguage("Please call us about your account; we are here until six in the evening."));
  assert.ok(!isInOtherLanguage("Ana Diaz, 555 0100"));
});
