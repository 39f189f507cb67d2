import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { message } from "#law/build-case";
import { exampleCall } from "#law/example-call";
import { find } from "#law/finding";
import type { Act } from "#law/law-case";
import { callerIdentity } from "./1006.14-g-caller-identity.ts";
import { limitedContent } from "./1006.2-j-limited-content.ts";

const leaving = (text: string, more: Partial<Act> = {}) =>
  exampleCall("2026-04-15T15:00:00-04:00", {
    act: { kind: "voicemail", message: message({ limitedContent: true, text }), ...more },
  });

const plain = "This is Robin Smith calling from ABC Inc. Please contact me or Jim Johnson at 1-800-555-1212.";

describe("2(j): a message that is meant as one of limited content", () => {
  // prettier-ignore
  const rows = [
    ["with what it must have, and nothing else",     plain,                                                                                     {},                  "limited_content", undefined],
    ["(2)-1: that names a group",                    plain.replace("Jim Johnson", "any agent in our credit card receivables group"),           {},                  "says_more",       "A message of limited content does not say “agent in our credit card receivables group at 1-800-555-1212.”."],
    ["that names a business which collects",         plain.replace("ABC Inc.", "ABC Collections."),                                             {},                  "says_more",       "A message of limited content does not say “Collections”."],
    ["without a number",                             plain.replace(" at 1-800-555-1212", ""),                                                   {},                  "says_less",       "A message of limited content has a telephone number."],
    ["that is sent as a text",                       plain,                                                                                     { kind: "text" },    "is_no_voice_message", "Only a voice message can be one of limited content."],
  ] as const;
  for (const [name, text, act, verdict, because] of rows) {
    test(name, () => {
      const finding = find(limitedContent, leaving(text, act));
      assert.equal(finding.verdict, verdict);
      if (because !== undefined) assert.equal(finding.because, because);
    });
  }
});

test("2(j)-3: it discloses who calls, and any other voice message has to", () => {
  assert.equal(find(callerIdentity, leaving(plain)).verdict, "caller_named");
  const voice = (text: string) => leaving(text, { message: message({ text }) });
  assert.equal(
    find(callerIdentity, voice("This is Robin Smith of ABC Inc. about your account.")).verdict,
    "caller_named",
  );
  assert.equal(find(callerIdentity, voice("Call 1-800-555-1212 about your account.")).verdict, "caller_not_named");
});

test("it is asked of no creditor in its own name, nor where the words are not told", () => {
  const creditor = { ...leaving(plain), by: { role: "creditor", state: null, licences: null } } as const;
  assert.equal(limitedContent.governs(creditor), false);
  assert.equal(limitedContent.governs(leaving(plain, { message: message({ limitedContent: true }) })), false);
});
