import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { contact, message, point } from "#law/build-case";
import type { Consent, CreditorNotice, Point } from "#law/debtor";
import { exampleCall } from "#law/example-call";
import { find } from "#law/finding";
import { disclosure } from "./1006.18-e-disclosure.ts";
import { electronic } from "./1006.6-d-3-electronic.ts";
import { optOutNotice } from "./1006.6-e-opt-out-notice.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const instant = (iso: string) => Temporal.Instant.from(iso);
const consent = (to: Consent["to"], more: Partial<Consent> = {}): Consent => ({
  to,
  givenTo: "us",
  on: day("2026-04-01"),
  until: null,
  withdrawnOn: null,
  ...more,
});
const notice = (more: Partial<CreditorNotice> = {}): CreditorNotice => ({
  sentOn: day("2026-03-01"),
  deadline: day("2026-04-05"),
  namesCollector: true,
  simpleOptOut: true,
  oneAddressee: true,
  ...more,
});

describe("1006.6(d)(4): an e-mail goes to an address that the consumer or the creditor made proper", () => {
  const wrote = contact({ at: instant("2026-04-10T12:00:00-04:00"), kind: "email", from: "consumer", point: "p1" });
  const earlier = { obtained: true, used: true, optedOut: false };
  const met = "procedures_met";
  const not = "procedures_not_met";
  // prettier-ignore
  const rows: readonly (readonly [string, Partial<Point>, boolean, string])[] = [
    ["nothing on record",                          {},                                                                              false, not],
    ["(i)(A): the consumer wrote from it",         {},                                                                              true,  met],
    ["(i)(A): and opted out since",                { optedOutOn: day("2026-04-11") },                                               true,  not],
    ["(i)(A): and had opted out before",           { optedOutOn: day("2026-04-09") },                                               true,  met],
    ["(i)(B): direct consent",                     { consents: [consent("email")] },                                                false, met],
    ["(i)(B): consent to the creditor",            { consents: [consent("email", { givenTo: "creditor" })] },                       false, not],
    ["(i)(B): consent withdrawn",                  { consents: [consent("email", { withdrawnOn: day("2026-04-15") })] },            false, not],
    ["(i)(B): consent to texts",                   { consents: [consent("text")] },                                                 false, not],
    ["(ii): the creditor's notice, 35 days",       { creditorNotice: notice() },                                                    false, met],
    ["(ii)(C): 34 days",                           { creditorNotice: notice({ deadline: day("2026-04-04") }) },                     false, not],
    ["(ii)(C)(1): no collector named",             { creditorNotice: notice({ namesCollector: false }) },                           false, not],
    ["(ii)(C)(4): no simple way to opt out",       { creditorNotice: notice({ simpleOptOut: false }) },                             false, not],
    ["(ii)(D): opted out",                         { creditorNotice: notice(), optedOutOn: day("2026-03-20") },                     false, not],
    ["(ii)(E): a domain that is not public",       { creditorNotice: notice(), value: "john.doe@nonprofit.org" },                   false, not],
    ["(iii): the collector before used it",        { earlier: [earlier] },                                                          false, met],
    ["(iii): another collector did, not the last", { earlier: [earlier, { ...earlier, used: false }] },                             false, not],
    ["(iii): an opt-out under one of them",        { earlier: [{ ...earlier, optedOut: true }, earlier] },                          false, not],
    ["(3)(ii): it disclosed the debt once",        { consents: [consent("email")], ledToDisclosure: true },                         false, not],
    ["22(f)(3): an employer's, by notice",         { kind: "work-email", creditorNotice: notice() },                                false, not],
    ["22(f)(3): an employer's, with consent",      { kind: "work-email", consents: [consent("email")] },                            false, met],
  ];
  for (const [name, more, isWritten, verdict] of rows) {
    test(name, () => {
      const points = [point({ id: "p1", kind: "email", value: "jdoe@gmail.com", ...more })];
      const history = isWritten ? [wrote] : [];
      const facts = exampleCall("2026-04-15T15:00:00-04:00", {
        act: { kind: "email", point: "p1" },
        debtor: { points },
        history,
      });
      assert.equal(find(electronic, facts).verdict, verdict);
    });
  }

  test("before the deadline of a creditor's notice it waits for the day after", () => {
    const points = [point({ id: "p1", kind: "email", value: "jdoe@gmail.com", creditorNotice: notice() })];
    const facts = exampleCall("2026-04-05T15:00:00-04:00", { act: { kind: "email", point: "p1" }, debtor: { points } });
    const finding = find(electronic, facts);
    assert.deepEqual([finding.denies, finding.retryAt?.toString()], [true, "2026-04-06T04:00:00Z"]);
  });
});

describe("1006.6(d)(5): a text follows the consumer's text or consent within sixty days", () => {
  const texted = contact({ at: instant("2026-01-01T15:00:00-05:00"), kind: "text", from: "consumer", point: "p1" });
  const checked = { reassignedCheckedOn: day("2026-02-20") };
  // prettier-ignore
  const rows: readonly (readonly [string, string, Partial<Point>, boolean, string])[] = [
    ["nothing on record",                        "2026-03-02", {},                                                                  false, "procedures_not_met"],
    ["(i)(A): the sixtieth day",                 "2026-03-02", {},                                                                  true,  "procedures_met"],
    ["(i)(A): the sixty-first day",              "2026-03-03", {},                                                                  true,  "procedures_not_met"],
    ["(i)(B): found not reassigned since",       "2026-03-03", checked,                                                             true,  "procedures_met"],
    ["(i)(B): sixty-one days after the check",   "2026-04-22", checked,                                                             true,  "procedures_not_met"],
    ["(ii): consent, the sixtieth day",          "2026-05-31", { consents: [consent("text")] },                                     false, "procedures_met"],
    ["(ii): consent, the sixty-first day",       "2026-06-01", { consents: [consent("text")] },                                     false, "procedures_not_met"],
    ["(ii): a check from before the consent",    "2026-06-01", { consents: [consent("text")], reassignedCheckedOn: day("2026-03-31") }, false, "procedures_not_met"],
  ];
  for (const [name, on, more, isTexted, verdict] of rows) {
    test(name, () => {
      const points = [point({ id: "p1", kind: "mobile", ...more })];
      const act = { kind: "text", point: "p1" } as const;
      const facts = exampleCall(`${on}T15:00:00-04:00`, { act, debtor: { points }, history: isTexted ? [texted] : [] });
      assert.equal(find(electronic, facts).verdict, verdict);
    });
  }
});

test("1006.6(e): an electronic message says how to opt out, but for the one that confirms an opt-out", () => {
  const facts = (optOut: boolean | null, more: object = {}) =>
    exampleCall("2026-04-15T15:00:00-04:00", {
      act: { kind: "email", point: "email", message: message({ optOut }), ...more },
    });
  assert.equal(find(optOutNotice, facts(true)).verdict, "opt_out_stated");
  assert.equal(find(optOutNotice, facts(false)).verdict, "no_opt_out_stated");
  assert.equal(optOutNotice.governs(facts(null)), false);
  assert.equal(optOutNotice.governs(facts(false, { purpose: "opt-out-confirmation" })), false);
  assert.equal(optOutNotice.governs(facts(false, { kind: "letter", point: "home" })), false);
});

test("1006.18(e): a message says that it is from a debt collector", () => {
  const facts = (fromDebtCollector: boolean) =>
    exampleCall("2026-04-15T15:00:00-04:00", {
      act: { kind: "letter", point: "home", message: message({ fromDebtCollector }) },
    });
  assert.equal(find(disclosure, facts(true)).verdict, "disclosed");
  assert.equal(find(disclosure, facts(false)).verdict, "not_disclosed");
});
