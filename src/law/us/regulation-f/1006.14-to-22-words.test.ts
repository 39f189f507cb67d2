import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { message } from "#law/build-case";
import type { ContactRule } from "#law/contact-rule";
import { exampleCall } from "#law/example-call";
import { find } from "#law/finding";
import type { Act, Message } from "#law/law-case";
import { callFrequency } from "./1006.14-b-2-i-A-seven-calls.ts";
import { abuse } from "./1006.14-c-abuse.ts";
import { falseRepresentations } from "./1006.18-b-false-representations.ts";
import { envelope } from "./1006.22-f-2-envelope.ts";
import { publicMessages } from "./1006.22-f-4-public.ts";
import { optOutNotice } from "./1006.6-e-opt-out-notice.ts";

const saying = (words: Partial<Message>, more: Partial<Act> = {}) =>
  exampleCall("2026-04-15T15:00:00-04:00", {
    act: { kind: "letter", point: "home", message: message(words), ...more },
  });

const said = (text: string) => ({ text });

describe("what the words of a message show", () => {
  // prettier-ignore
  const rows: readonly (readonly [string, ContactRule, Partial<Message>, Partial<Act>, string])[] = [
    ["14(c): violence",                                abuse,                said("We will hurt you."),                              {},                     "violence"],
    ["14(d): obscenity",                               abuse,                said("You are a liar."),                                {},                     "obscenity"],
    ["14(b)(1)-2: obscenity in a voice message",       abuse,                said("Pay your shit."),                                 { kind: "voicemail" },  "obscenity"],
    ["14(e): a list",                                  abuse,                said("We will publish your name."),                     {},                     "list"],
    ["14(f): a sale",                                  abuse,                said("This debt will be auctioned."),                   {},                     "sale"],
    ["14(d): to somebody else",                        abuse,                said("Tell that idiot to call us."),                    { to: "third-party" },  "obscenity"],
    ["14: a plain letter",                             abuse,                said("Please call us."),                                {},                     "none_found"],
    ["18(b)(3): arrest",                               falseRepresentations, said("You will be arrested."),                          {},                     "arrest"],
    ["18(b)(1)(iv): a crime",                          falseRepresentations, said("We will press charges."),                         {},                     "crime"],
    ["18(b)(1)(i): a government",                      falseRepresentations, said("We are a federal agency."),                       {},                     "government"],
    ["18(b)(1)(ii): a reporting agency",               falseRepresentations, said("We are a credit bureau."),                        {},                     "reporting_agency"],
    ["18(b)(1)(vii): legal process",                   falseRepresentations, said("SUMMONS"),                                        {},                     "legal_process"],
    ["18(b)(1)(v): lost defences",                     falseRepresentations, said("It is too late to dispute it."),                  {},                     "lost_defences"],
    ["18: a plain letter",                             falseRepresentations, said("Please call us."),                                {},                     "none_found"],
    ["22(f)(2)-1: what helps the mail",                envelope,             { envelope: "Jane Doe, 12 Elm Street. Address correction requested." }, {},     "names_and_marks_of_mail"],
    ["22(f)(2): more",                                 envelope,             { envelope: "Jane Doe, 12 Elm Street. Past due" },      {},                     "says_more"],
    ["22(f)(1): a postcard",                           envelope,             { envelope: "Postcard: Jane Doe, 12 Elm Street" },      {},                     "is_a_postcard"],
    ["22(f)(4)-1: a page that others see",             publicMessages,       { public: true },                                       { kind: "social" },     "seen_by_others"],
    ["6(e)-1.iii: a reply with a word",                optOutNotice,         said("To stop e-mails to this address, reply with \"stop\" in the subject line."), { kind: "email" }, "opt_out_stated"],
    ["6(e): nothing said, and nothing found",          optOutNotice,         said("Please call us."),                                { kind: "email" },      "no_opt_out_stated"],
    ["6(e): said of it, and not found",                optOutNotice,         { text: "Please call us.", optOut: true },              { kind: "email" },      "opt_out_stated"],
    ["6(e): said of it, but it costs something",       optOutNotice,         { text: "To unsubscribe, reply with your account number.", optOut: true }, { kind: "text" }, "opt_out_burdened"],
    ["6(e): a right is spoken of, and no way",         optOutNotice,         said("You have the right to opt out."),                 { kind: "text" },       "opt_out_unclear"],
  ];
  for (const [name, rule, words, act, verdict] of rows) {
    test(name, () => {
      const facts = saying(words, act);
      assert.ok(rule.governs(facts));
      assert.equal(find(rule, facts).verdict, verdict);
    });
  }
});

test("14(b)(1)-2: a message left within the limits on calls is no less abusive for it", () => {
  const facts = saying({ text: "Pay your fucking bill." }, { kind: "voicemail" });
  assert.equal(find(callFrequency, facts).verdict, "presumed_to_comply");
  assert.equal(find(abuse, facts).denies, true);
});

test("words that are not told are not asked about, and no creditor in its own name is bound", () => {
  for (const rule of [abuse, falseRepresentations, envelope, publicMessages]) {
    assert.equal(rule.governs(saying({})), false, rule.id);
    const words = { text: "You will be arrested.", envelope: "Past due", public: true };
    assert.equal(
      rule.governs({ ...saying(words), by: { role: "creditor", state: null, licences: null } }),
      false,
      rule.id,
    );
  }
});
