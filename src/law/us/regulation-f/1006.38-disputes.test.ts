import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { debt, dispute, message, validation } from "#law/build-case";
import { exampleCall } from "#law/example-call";
import { find } from "#law/finding";
import type { Act, Debt, Dispute } from "#law/law-case";
import { overshadowing } from "./1006.38-b-overshadowing.ts";
import { originalCreditor } from "./1006.38-c-original-creditor.ts";
import { disputes } from "./1006.38-d-2-disputes.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
// Sent on 2 March 2026, the period ends on 8 April.
const sent = validation({ sentOn: day("2026-03-02") });
const disputed = (...some: readonly Partial<Dispute>[]): Partial<Debt> => ({
  disputes: some.map((each) => dispute({ receivedOn: day("2026-03-20"), ...each })),
});
const asked = (more: Partial<Debt>, act: Partial<Act> = {}, at = "2026-05-12T10:00:00-04:00") =>
  exampleCall(at, { act, debts: [debt({ id: "d1", purpose: "consumer", validation: sent, ...more })] });

describe("1006.38(d)(2): a debt that is disputed in writing in time is not collected until the answer is sent", () => {
  const late = { receivedOn: day("2026-04-09") };
  const first = { id: "x1", answeredOn: day("2026-03-25") };
  const again = { id: "x2", receivedOn: day("2026-04-02"), duplicativeOf: "x1" };
  // prettier-ignore
  const rows: readonly (readonly [string, Partial<Debt>, string])[] = [
    ["within the period",                                    disputed({}),                                                   "must_cease"],
    ["on its last day",                                      disputed({ receivedOn: day("2026-04-08") }),                    "must_cease"],
    ["on the day after",                                     disputed(late),                                                 "nothing_disputed"],
    ["sent on the last day, received later",                 disputed({ ...late, submittedOn: day("2026-04-08") }),          "must_cease"],
    ["sent and received after it",                           disputed({ ...late, submittedOn: day("2026-04-09") }),          "nothing_disputed"],
    ["after a notice that came back",                        { ...disputed(late), validation: { ...sent, undeliverable: true } }, "must_cease"],
    ["where no notice is on record",                         { ...disputed(late), validation: null },                        "must_cease"],
    ["by telephone",                                         disputed({ writing: false }),                                   "nothing_disputed"],
    ["answered",                                             disputed({ answeredOn: day("2026-05-12") }),                    "nothing_disputed"],
    ["received tomorrow",                                    disputed({ receivedOn: day("2026-05-13") }),                    "nothing_disputed"],
    ["repeated after the answer, and not answered again",    disputed(first, again),                                         "must_cease"],
    ["repeated with something new (comment 38(a)(1)-2.i)",   disputed(first, { ...again, newInformation: true }),            "must_cease"],
    ["repeated, and the repetition answered too",            disputed(first, { ...again, answeredOn: day("2026-04-03") }),   "nothing_disputed"],
  ];
  for (const [name, more, verdict] of rows) {
    test(name, () => assert.equal(find(disputes, asked(more)).verdict, verdict));
  }
});

describe("of a portion that is disputed, the rest may be asked for", () => {
  const partly = { amount: "500.00", ...disputed({ amount: "100.00" }, { amount: "50.5" }) };
  // prettier-ignore
  const rows: readonly (readonly [string, Partial<Debt>, Partial<Act>, string])[] = [
    ["the rest",                             partly,                           { amount: "349.50" }, "undisputed_part"],
    ["a cent more",                          partly,                           { amount: "349.51" }, "must_cease"],
    ["no amount is named",                   partly,                           {},                   "must_cease"],
    ["what the debt comes to is not known",  { ...partly, amount: null },      { amount: "1.00" },   "must_cease"],
    ["all of it is disputed by its amount",  { amount: "150.50", ...disputed({ amount: "150.50" }) }, { amount: "0.00" }, "must_cease"],
    ["all of it is disputed",                { amount: "500", ...disputed({}) }, { amount: "1.00" }, "must_cease"],
  ];
  for (const [name, more, act, verdict] of rows) {
    test(name, () => assert.equal(find(disputes, asked(more, act)).verdict, verdict));
  }
});

describe("what ceases is collection", () => {
  const instrument = { dated: day("2026-05-12"), noticeSentOn: null };
  const asks = message({ asksForPayment: true });
  // prettier-ignore
  const rows: readonly (readonly [string, Partial<Act>, boolean])[] = [
    ["a call",                                  {},                                                                  true],
    ["a call to the attorney",                  { to: "attorney" },                                                  true],
    ["a suit",                                  { kind: "sue" },                                                     true],
    ["furnishing",                              { kind: "furnish" },                                                 true],
    ["a debit that nobody authorised",          { kind: "debit" },                                                   true],
    ["a check that was given before",           { kind: "debit", instrument },                                       false],
    ["the return to the owner",                 { kind: "transfer", transferee: "owner" },                           false],
    ["a proof of claim",                        { kind: "sue", purpose: "proof-of-claim" },                          false],
    ["the answer",                              { kind: "letter", purpose: "dispute-answer" },                       false],
    ["an answer that asks for payment",         { kind: "letter", purpose: "dispute-answer", message: asks },        true],
    ["the validation information",              { kind: "letter", purpose: "validation-notice" },                    false],
    ["what the law requires",                   { kind: "letter", purpose: "required-by-law" },                      false],
    ["a notice of a remedy",                    { kind: "letter", purpose: "remedy-notice" },                        true],
  ];
  for (const [name, act, ceases] of rows) {
    test(name, () => assert.equal(disputes.governs(asked(disputed({}), act)), ceases));
  }

  test("it binds no creditor in its own name, and no debt of a business", () => {
    const facts = asked(disputed({}));
    assert.equal(disputes.governs({ ...facts, by: { role: "creditor", state: null, licences: null } }), false);
    assert.equal(disputes.governs(asked({ ...disputed({}), purpose: "business" })), false);
  });
});

test("a debit goes on that the consumer authorised before, until that is revoked", () => {
  const governs = (revokedOn: Temporal.PlainDate | null) => {
    const authorisation = { signedOn: day("2026-01-05"), copyGivenOn: null, revokedOn, by: null };
    return disputes.governs(asked({ ...disputed({}), authorisation }, { kind: "debit" }));
  };
  assert.equal(governs(null), false);
  assert.equal(governs(day("2026-05-01")), true);
});

test("an answer that is dated ahead lets the act pass from its day on; without one, time alone does not", () => {
  const retryAt = (answeredOn: Temporal.PlainDate | null) =>
    find(disputes, asked(disputed({ answeredOn }))).retryAt?.toString() ?? null;
  assert.equal(retryAt(day("2026-05-20")), "2026-05-20T04:00:00Z");
  assert.equal(retryAt(null), null);
});

describe("1006.38(c): a consumer who asks in time who the original creditor is, is told first", () => {
  const request = { kind: "original-creditor", receivedOn: day("2026-03-20"), answeredOn: null } as const;
  // prettier-ignore
  const rows: readonly (readonly [string, Debt["requests"][number], string])[] = [
    ["asked within the period",       request,                                              "must_cease"],
    ["asked after it",                { ...request, receivedOn: day("2026-04-09") },        "nothing_asked"],
    ["answered",                      { ...request, answeredOn: day("2026-04-01") },        "nothing_asked"],
    ["asked to prove the debt",       { ...request, kind: "substantiation" },               "nothing_asked"],
  ];
  for (const [name, each, verdict] of rows) {
    test(name, () => assert.equal(find(originalCreditor, asked({ requests: [each] })).verdict, verdict));
  }
});

describe("1006.38(b): a threat of suit overshadows the rights until the period is over", () => {
  const threat = (at: string, more: Partial<Debt> = {}) =>
    find(overshadowing, asked(more, { kind: "threaten-suit", point: "home" }, at));
  test("on the last day of the period", () => {
    const finding = threat("2026-04-08T10:00:00-04:00");
    assert.equal(finding.verdict, "overshadows");
    assert.equal(finding.retryAt?.toString(), "2026-04-09T04:00:00Z");
  });
  test("on the day after", () => assert.equal(threat("2026-04-09T10:00:00-04:00").verdict, "period_is_over"));
  test("where no period has begun", () => {
    assert.equal(threat("2026-04-08T10:00:00-04:00", { validation: null }).verdict, "period_is_over");
    assert.equal(threat("2026-03-01T10:00:00-04:00").verdict, "period_is_over");
    const back = { validation: { ...sent, undeliverable: true } };
    assert.equal(threat("2026-04-08T10:00:00-04:00", back).verdict, "period_is_over");
  });
});
