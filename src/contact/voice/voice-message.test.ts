import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { limitedContentFaults } from "#law/words/limited-content";
import { languagesInOrder, voiceMessage, type VoiceFacts } from "./voice-message.ts";

const facts: VoiceFacts = {
  caller: "Ana Diaz",
  debtor: "person",
  purpose: "consumer",
  isOwnName: false,
  creditor: "Harbor Clinic",
  names: ["Northgate Services LLC"],
  phone: "(614) 555-0100",
};

test("1006.2(j): what is left for a consumer is a message of limited content, in either language", () => {
  const message = voiceMessage(facts);
  assert.ok(message.kind === "limited-content");
  for (const text of Object.values(message.texts)) assert.deepEqual(limitedContentFaults(text), [], text);
  assert.equal(
    message.texts.en,
    "Hello, this is Ana Diaz calling from Northgate Services LLC. Please call me or any of our representatives at (614) 555-0100.",
  );
});

test("1006.2(j)(1)(i): a name that says that the office collects is not said, and a trade name that does not is", () => {
  const names = ["Dunlin Recovery Partners", "Dunlin Debt Services", "Dunlin Partners"];
  const message = voiceMessage({ ...facts, names });
  assert.ok(message.kind === "limited-content");
  assert.match(message.texts.es, /de Dunlin Partners\./);
  const none = voiceMessage({ ...facts, names: names.slice(0, 2) });
  assert.ok(none.kind === "none");
  assert.match(none.because, /^Every name of the office/);
});

describe("others than a collector's consumers", () => {
  test("a creditor's own customer hears the creditor's name, and of no account", () => {
    const message = voiceMessage({ ...facts, isOwnName: true });
    assert.ok(message.kind === "own-name");
    for (const text of Object.values(message.texts)) assert.deepEqual(limitedContentFaults(text), [], text);
    assert.match(message.texts.en, /from Harbor Clinic/);
  });
  test("a sole trader is a person, too", () => {
    assert.equal(voiceMessage({ ...facts, purpose: "business" }).kind, "limited-content");
  });
  test("a firm hears what it is about", () => {
    const message = voiceMessage({ ...facts, debtor: "business", purpose: "business" });
    assert.ok(message.kind === "firm");
    assert.match(message.texts.en, /about your account/);
  });
});

test("without a number to call back, none is left", () => {
  const message = voiceMessage({ ...facts, phone: "" });
  assert.ok(message.kind === "none");
  assert.match(message.because, /^No telephone number/);
});

test("the debtor's own language is said first", () => {
  assert.deepEqual(
    [languagesInOrder("en"), languagesInOrder("es"), languagesInOrder("vi")],
    [
      ["en", "es"],
      ["es", "en"],
      ["en", "es"],
    ],
  );
});
