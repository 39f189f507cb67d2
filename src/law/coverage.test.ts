import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { ask } from "./ask.ts";
import { debt, dispute, lawCase, message, petition, point, type CaseParts } from "./build-case.ts";
import type { Message } from "./law-case.ts";
import { coverageDocument, gaps, lawRules } from "./coverage.ts";

test("the page of what is covered is the one that the rules make", () => {
  const page = readFileSync(new URL("coverage.md", import.meta.url), "utf8");
  assert.equal(page, coverageDocument());
});

test("every rule says what the provision says, how it is cited and from when it holds", () => {
  assert.ok(lawRules.length > 0 && gaps.length > 0);
  assert.equal(new Set(lawRules.map(({ id }) => id)).size, lawRules.length);
  for (const { says, cite, reading } of lawRules) {
    assert.ok(says.length > 0 && cite.length > 0);
    for (const { we, because } of reading) assert.ok(we.length > 0 && because.length > 0);
  }
});

const plain = {
  at: Temporal.Instant.from("2026-04-15T15:00:00-04:00"),
  by: { role: "collector", state: null },
  act: { kind: "call", point: "p1" },
  debtor: { kind: "person", zones: ["America/New_York"], points: [point({ id: "p1", kind: "mobile" })] },
  debts: [debt({ id: "d1", purpose: "consumer" })],
} as const satisfies CaseParts;

const on = Temporal.PlainDate.from("2026-04-01");
const withDebtor = (more: Partial<CaseParts["debtor"]>) => ({ debtor: { ...plain.debtor, ...more } });
const withAct = (more: Partial<CaseParts["act"]>) => ({ act: { ...plain.act, ...more } });
const saying = (text: string, more: Partial<Message> = {}) => withAct({ message: message({ text, ...more }) });
const collector = "This is Ana Diaz. This message is from a debt collector.";
const withDebt = (more: Partial<Parameters<typeof debt>[0]>) => ({
  debts: [debt({ id: "d1", purpose: "consumer", ...more })],
});

const consented = { to: "email", givenTo: "us", on, until: null, withdrawnOn: null } as const;
const emailing = (text: string) => ({
  act: { kind: "email", point: "p1", message: message({ text }) } as const,
  debtor: { ...plain.debtor, points: [point({ id: "p1", kind: "email", consents: [consented] })] },
});

const creditors = { by: { role: "creditor", state: null } } as const;

describe("an act that a provision not encoded may govern is not covered", () => {
  const rows: readonly (readonly [string, string, Partial<CaseParts>])[] = [
    ["a creditor's debt that is paid", "5531", { ...withDebt({ paid: true }), ...creditors }],
    ["a creditor's debt of identity theft", "5531", { ...withDebt({ identityTheft: true }), ...creditors }],
    ["an insurer who has not answered", "149.410", withDebt({ insurerPending: true })],
    ["a stay that a court lifted", "362", withDebtor({ bankruptcy: [petition({ filedOn: on, stay: false })] })],
    [
      "a threat to somebody on active duty",
      "3937",
      { ...withDebtor({ activeDuty: true }), ...withAct({ kind: "threaten-suit", amount: "120.00" }) },
    ],
    ["a death, with a creditor", "1006.6(a)", { ...withDebtor({ deceasedOn: on }), ...creditors }],
    ["a minor", "1006.6(a)", withDebtor({ bornOn: Temporal.PlainDate.from("2010-04-16") })],
    ["suit on a debt of no known age", "1006.26", withAct({ kind: "sue", affidavit: true })],
    ["a creditor's furnishing of a debt of no known age", "1681s-2", { ...withAct({ kind: "furnish" }), ...creditors }],
    ["an attorney who is said to write", "1006.18(b)", saying(`${collector} Our attorneys look at it.`)],
    ["words in another language", "1006.18(e)(4)", saying("Chúng tôi là bên thu nợ.", { language: "vi" })],
    [
      "a suit that is threatened on a debt of no known age",
      "1006.26(b)",
      saying(`${collector} We intend to file suit.`),
    ],
    ["a suit that is spoken of", "1006.26(b)", saying(`${collector} The court has your file.`)],
    [
      "a message of limited content without its words",
      "1006.2(j)",
      withAct({ message: message({ limitedContent: true }) }),
    ],
    ["an e-mail that says it oddly", "1006.6(e)", emailing(`${collector} You may opt out, as the law has it.`)],
    ["social media", "1006.22(f)(4)", withAct({ kind: "social", point: null })],
    ["a debit", "1005.10", withAct({ kind: "debit" })],
    ["a day before Regulation F", "1692c", { at: Temporal.Instant.from("2021-11-29T15:00:00-05:00") }],
  ];
  for (const [name, cite, change] of rows) {
    test(name, () => {
      const answer = ask(lawCase({ ...plain, ...change }));
      assert.ok(!answer.answered && answer.because.includes(cite), JSON.stringify(answer));
    });
  }
});

test("the same act without such facts is allowed, and from Regulation F's first day on", () => {
  const answer = ask(lawCase(plain));
  assert.ok(answer.answered && answer.verdict === "allow");
  const firstDay = ask(lawCase({ ...plain, at: Temporal.Instant.from("2021-11-30T15:00:00-05:00") }));
  assert.ok(firstDay.answered && firstDay.verdict === "allow");
});

test("a denial by what is encoded stands, whatever else may govern the act", () => {
  const night = Temporal.Instant.from("2026-04-15T22:00:00-04:00");
  const answer = ask(lawCase({ ...plain, at: night, ...withDebt({ paid: true }) }));
  assert.ok(answer.answered && answer.verdict === "deny");
});

test("facts that are dated after the act bring nothing in yet", () => {
  const later = Temporal.PlainDate.from("2026-04-16");
  const answer = ask(lawCase({ ...plain, ...withDebt({ disputes: [dispute({ receivedOn: later })] }) }));
  assert.ok(answer.answered && answer.verdict === "allow");
});
