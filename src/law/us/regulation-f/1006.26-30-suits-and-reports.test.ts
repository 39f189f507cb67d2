import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { contact, debt, petition, point, validation, type CaseParts } from "#law/build-case";
import { exampleCall } from "#law/example-call";
import { find } from "#law/finding";
import type { Act, Debt } from "#law/law-case";
import { timeBarred } from "./1006.26-b-time-barred.ts";
import { furnishing } from "./1006.30-a-furnishing.ts";
import { transfers } from "./1006.30-b-transfers.ts";
import { venue } from "./1006.30-d-venue.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const instant = (text: string) => Temporal.Instant.from(text);
type More = {
  readonly debt?: Partial<Debt>;
  readonly act?: Partial<Act>;
  readonly debtor?: Partial<CaseParts["debtor"]>;
};
const asked = (at: string, { debt: owed, act, debtor }: More) =>
  exampleCall(at, { act: act ?? {}, debtor: debtor ?? {}, debts: [debt({ id: "d1", purpose: "consumer", ...owed })] });

describe("1006.26(b): no suit, and no threat of one, when a limitation period is over", () => {
  const inTexas = { state: "TX" } as const;
  const defaultOn = day("2022-03-01");
  // prettier-ignore
  const rows: readonly (readonly [string, string, More, string])[] = [
    ["four years in Texas, on the last day",         "2026-03-01", { debt: { defaultOn }, debtor: inTexas },                                            "not_known_to_be_barred"],
    ["and on the day after",                         "2026-03-02", { debt: { defaultOn }, debtor: inTexas },                                            "time_barred"],
    ["a later payment does not begin it anew",       "2026-03-02", { debt: { defaultOn, lastPaymentOn: day("2025-01-01") }, debtor: inTexas },          "time_barred"],
    ["an earlier payment begins it",                 "2026-02-02", { debt: { defaultOn, lastPaymentOn: day("2022-02-01") }, debtor: inTexas },          "time_barred"],
    ["a contract of a state with a shorter period",  "2025-03-02", { debt: { defaultOn, signedIn: "NY" }, debtor: inTexas },                            "time_barred"],
    ["a court of a state with a shorter period",     "2025-03-02", { debt: { defaultOn }, debtor: inTexas, act: { kind: "sue", venue: "SC" } },         "time_barred"],
    ["no state is known: the shortest anywhere",     "2025-03-02", { debt: { defaultOn } },                                                             "time_barred"],
    ["a state by its ZIP code alone",                "2025-03-02", { debt: { defaultOn }, debtor: { zip: "78701" } },                                   "not_known_to_be_barred"],
    ["the first bill, where no default is known",    "2026-03-02", { debt: { firstBillOn: defaultOn }, debtor: inTexas },                               "time_barred"],
    ["a bill before a default that is known",        "2026-03-01", { debt: { firstBillOn: day("2021-12-01"), defaultOn }, debtor: inTexas },            "not_known_to_be_barred"],
    ["a judgment",                                   "2036-03-02", { debt: { defaultOn, judgment: true }, debtor: inTexas },                            "not_known_to_be_barred"],
    ["a threat",                                     "2026-03-02", { debt: { defaultOn }, debtor: inTexas, act: { kind: "threaten-suit" } },            "time_barred"],
  ];
  for (const [name, on, more, verdict] of rows) {
    test(name, () => {
      const finding = find(timeBarred, asked(`${on}T10:00:00-05:00`, { act: { kind: "sue" }, ...more }));
      assert.deepEqual([finding.verdict, finding.retryAt], [verdict, null]);
    });
  }

  test("a proof of claim, a call that only collects, and a creditor are not asked", () => {
    const suit = asked("2036-03-02T10:00:00-05:00", { debt: { defaultOn }, act: { kind: "sue" } });
    assert.equal(timeBarred.governs(suit), true);
    assert.equal(timeBarred.governs({ ...suit, act: { ...suit.act, purpose: "proof-of-claim" } }), false);
    assert.equal(timeBarred.governs({ ...suit, act: { ...suit.act, kind: "call" } }), false);
    assert.equal(timeBarred.governs({ ...suit, by: { role: "creditor", state: null, licences: null } }), false);
  });
});

describe("1006.30(a): nothing is furnished before the consumer was told, and fourteen days went by", () => {
  const letter = contact({
    at: instant("2026-05-01T15:00:00-04:00"),
    kind: "letter",
    from: "us",
    point: "home",
    debts: ["d1"],
  });
  const finding = (on: string, more: Partial<CaseParts>, owed: Partial<Debt> = {}) =>
    find(
      furnishing,
      exampleCall(`${on}T10:00:00-04:00`, {
        act: { kind: "furnish" },
        debts: [debt({ id: "d1", purpose: "consumer", ...owed })],
        ...more,
      } as Parameters<typeof exampleCall>[1]),
    );
  const mailed = validation({ sentOn: day("2026-05-01") });
  const bad = { points: [point({ id: "home", kind: "home", badSince: day("2026-05-10") })] };
  // prettier-ignore
  const rows: readonly (readonly [string, string, Partial<CaseParts>, Partial<Debt>, string])[] = [
    ["fourteen days after a letter",                  "2026-05-15", { history: [letter] },                                    {},                                                                   "not_told"],
    ["fifteen days after it",                         "2026-05-16", { history: [letter] },                                    {},                                                                   "told"],
    ["on the day of a conversation",                  "2026-05-01", { history: [{ ...letter, at: instant("2026-05-01T09:00:00-04:00"), kind: "conversation" }] }, {},                                "told"],
    ["a conversation with the spouse",                "2026-06-01", { history: [{ ...letter, kind: "conversation", to: "spouse" }] }, {},                                                            "not_told"],
    ["a message left by telephone",                   "2026-06-01", { history: [{ ...letter, kind: "call", outcome: "voicemail-left" }] }, {},                                                       "not_told"],
    ["a letter about no debt (comment 2(d)-2)",       "2026-06-01", { history: [{ ...letter, debts: [] }] },                  {},                                                                   "not_told"],
    ["a letter of which nobody knows what it was about", "2026-06-01", { history: [{ ...letter, debts: null }] },             {},                                                                   "not_told"],
    ["the address turned out to be bad in time",      "2026-06-01", { history: [letter], debtor: { kind: "person", zones: ["America/New_York"], ...bad } }, {},                                      "not_told"],
    ["the validation information",                    "2026-05-16", {},                                                       { validation: mailed },                                               "told"],
    ["which came back in time",                       "2026-06-01", {},                                                       { validation: { ...mailed, undeliverableOn: day("2026-05-15") } },    "not_told"],
    ["which came back, nobody knows when",            "2026-06-01", {},                                                       { validation: { ...mailed, undeliverable: true } },                   "not_told"],
    ["which came back after the days of waiting",     "2026-06-01", {},                                                       { validation: { ...mailed, undeliverableOn: day("2026-05-16") } },    "told"],
    ["nothing at all",                                "2026-06-01", {},                                                       {},                                                                   "not_told"],
  ];
  for (const [name, on, more, owed, verdict] of rows) {
    test(name, () => assert.equal(finding(on, more, owed).verdict, verdict));
  }

  test("the fifteenth day is when it passes, and of what was never told time alone is no cure", () => {
    assert.equal(finding("2026-05-11", { history: [letter] }).retryAt?.toString(), "2026-05-16T04:00:00Z");
    assert.equal(finding("2026-05-11", {}).retryAt, null);
  });
});

describe("1006.30(b): what is paid, settled or discharged is not passed on", () => {
  const discharged = { bankruptcy: [petition({ filedOn: day("2025-01-06"), dischargedOn: day("2025-06-02") })] };
  // prettier-ignore
  const rows: readonly (readonly [string, More, string])[] = [
    ["an open debt",                            { act: { transferee: "other" } },                                                                  "transferable"],
    ["a paid one",                              { act: { transferee: "other" }, debt: { paid: true } },                                            "nothing_to_transfer"],
    ["a settled one, nobody says to whom",      { debt: { settled: true } },                                                                       "nothing_to_transfer"],
    ["to the owner",                            { act: { transferee: "owner" }, debt: { paid: true } },                                            "permitted_transferee"],
    ["to a previous owner",                     { act: { transferee: "previous-owner" }, debt: { settled: true } },                                "permitted_transferee"],
    ["to a vendor (comment 30(b)(1)-1)",        { act: { transferee: "vendor" }, debt: { paid: true } },                                           "permitted_transferee"],
    ["a discharged one",                        { act: { transferee: "other" }, debtor: discharged },                                              "nothing_to_transfer"],
    ["which a lien secures, told of",           { act: { transferee: "other", toldOfDischarge: true }, debtor: discharged, debt: { secured: true } }, "lien_is_told_of"],
    ["which a lien secures, not told of",       { act: { transferee: "other" }, debtor: discharged, debt: { secured: true } },                     "nothing_to_transfer"],
    ["which no lien secures, told of",          { act: { transferee: "other", toldOfDischarge: true }, debtor: discharged },                       "nothing_to_transfer"],
  ];
  for (const [name, { act, ...more }, verdict] of rows) {
    test(name, () => {
      const facts = asked("2026-05-12T10:00:00-04:00", {
        ...more,
        act: { kind: "transfer", to: "third-party", ...act },
      });
      assert.equal(find(transfers, facts).verdict, verdict);
    });
  }
});

describe("1006.30(d): a consumer is sued where the contract was signed, or at home", () => {
  // prettier-ignore
  const rows: readonly (readonly [string, More, string])[] = [
    ["at home",                       { debtor: { state: "OH" } },                            "proper_court"],
    ["at home, by the ZIP code",      { debtor: { zip: "43215" } },                           "proper_court"],
    ["where it was signed",           { debtor: { state: "IN" }, debt: { signedIn: "OH" } },  "proper_court"],
    ["elsewhere",                     { debtor: { state: "IN" }, debt: { signedIn: "IL" } },  "distant_court"],
    ["where neither is known",        {},                                                     "distant_court"],
  ];
  for (const [name, more, verdict] of rows) {
    test(name, () => {
      const facts = asked("2026-05-12T10:00:00-04:00", { ...more, act: { kind: "sue", venue: "OH" } });
      assert.equal(find(venue, facts).verdict, verdict);
    });
  }
  test("where it is not said which court is meant, it is not asked", () => {
    assert.equal(venue.governs(asked("2026-05-12T10:00:00-04:00", { act: { kind: "sue" } })), false);
  });
});
