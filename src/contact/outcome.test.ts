import { strict as assert } from "node:assert";
import { test } from "node:test";
import { judgeReport, outcomeKeys, type Report } from "./outcome.ts";

const matched = { asked: ["birth date"], matched: true };
const missed = { asked: ["birth date"], matched: false };

// What is reported, of a person and of a firm: whom it reached, and whether it was a conversation; or the refusal.
// prettier-ignore
const table: readonly (readonly [Report, string, string])[] = [
  [{ outcome: "no-answer" },                                        "nobody",                       "nobody"],
  [{ outcome: "busy" },                                             "nobody",                       "nobody"],
  [{ outcome: "not-in-service" },                                   "nobody",                       "nobody"],
  [{ outcome: "voicemail-left" },                                   "nobody",                       "nobody"],
  [{ outcome: "dropped" },                                          "nobody",                       "nobody"],
  [{ outcome: "wrong-number" },                                     "third-party",                  "third-party"],
  [{ outcome: "not-dialled" },                                      "withdrawn",                    "withdrawn"],
  [{ outcome: "answered" },                                         "right_party_was_not_checked",  "debtor, conversation"],
  [{ outcome: "answered", rightParty: matched },                    "debtor, conversation",         "debtor, conversation"],
  [{ outcome: "answered", rightParty: missed },                     "third-party",                  "third-party"],
  [{ outcome: "answered", reached: "debtor" },                      "right_party_was_not_checked",  "debtor, conversation"],
  [{ outcome: "answered", reached: "debtor", rightParty: matched }, "debtor, conversation",         "debtor, conversation"],
  [{ outcome: "answered", reached: "debtor", rightParty: missed },  "right_party_does_not_match",   "right_party_does_not_match"],
  [{ outcome: "answered", reached: "spouse", rightParty: matched }, "spouse, conversation",         "spouse, conversation"],
  [{ outcome: "answered", reached: "attorney" },                    "attorney",                     "attorney"],
  [{ outcome: "answered", reached: "third-party" },                 "third-party",                  "third-party"],
  [{ outcome: "answered", reached: "nobody" },                      "nobody",                       "nobody"],
];

function said(report: Report, kind: "person" | "business"): string {
  const judged = judgeReport(report, kind);
  if (!judged.ok) return judged.refusal;
  if (judged.value.withdrawn) return "withdrawn";
  return judged.value.isConversation ? `${judged.value.reached}, conversation` : judged.value.reached;
}

for (const [report, ofPerson, ofFirm] of table) {
  test(`${JSON.stringify(report)} is ${ofPerson} for a person and ${ofFirm} for a firm`, () => {
    assert.equal(said(report, "person"), ofPerson);
    assert.equal(said(report, "business"), ofFirm);
  });
}

test("the table has every outcome", () => {
  assert.deepEqual(new Set(table.map(([{ outcome }]) => outcome)), new Set(outcomeKeys));
});
