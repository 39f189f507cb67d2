import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { ask } from "#law/ask";
import { debt, point } from "#law/build-case";
import { rulesFor } from "#law/contact-rule";
import { exampleCall } from "#law/example-call";
import { find } from "#law/finding";
import { daysBefore } from "./example-week.ts";
import { districtCalls, districtConsent, districtMessages } from "./dc-calls-and-messages.ts";
import { massachusettsHours, massachusettsLimits } from "./ma-contact-limits.ts";
import { cityContacts, cityContactsAmended, cityElectronic } from "./nyc-contacts.ts";
import { washingtonCommunications, washingtonHours } from "./wa-communications.ts";
import { westVirginiaAttorney, westVirginiaCalls } from "./wv-calls.ts";

const on = "2026-04-15";
const at = `${on}T15:00:00-04:00`;
const creditor = { role: "creditor", state: null, licences: null } as const;
type Change = NonNullable<Parameters<typeof exampleCall>[1]>;
type Rule = typeof massachusettsLimits;

/** What a rule says of an act of the example; undefined where it does not govern it. */
function verdictOf(rule: Rule, change: Change, when = at): string | undefined {
  const facts = exampleCall(when, change);
  return rulesFor(facts, [rule]).length > 0 && rule.governs(facts) ? rule.decide(facts).verdict : undefined;
}

function tried(name: string, rule: Rule, rows: readonly (readonly [string, string | undefined, Change])[]): void {
  describe(name, () => {
    for (const [says, verdict, change] of rows) test(says, () => assert.equal(verdictOf(rule, change), verdict));
  });
}

const inState = (state: "MA" | "WA" | "DC" | "WV", more: Change = {}): Change => ({
  ...more,
  debtor: { state, ...more.debtor },
});
const business = [debt({ id: "d1", kind: "invoice", purpose: "business" })];
const [calls, texts, letters] = [1, 2, 3, 4, 5].reduce<[Change[], Change[], Change[]]>(
  ([a, b, c], count) => [
    [...a, { history: daysBefore(on, { kind: "call" }, count) }],
    [...b, { history: daysBefore(on, { kind: "text" }, count) }],
    [...c, { history: daysBefore(on, { kind: "letter" }, count) }],
  ],
  [[], [], []],
);
const asked = daysBefore(on, { kind: "call", from: "consumer", outcome: "no-answer" }, 1);

tried("in Massachusetts a debt is the reason for two calls and texts in seven days", massachusettsLimits, [
  ["the second call", "within_the_limit", inState("MA", calls[0])],
  ["the third call", "too_many", inState("MA", calls[1])],
  ["the third, of two that were texts", "too_many", inState("MA", texts[1])],
  ["the third, of a creditor", "too_many", inState("MA", { ...calls[1], by: creditor })],
  ["a call after two letters", "within_the_limit", inState("MA", letters[1])],
  [
    "a call about another debt than the two",
    "within_the_limit",
    inState("MA", { history: daysBefore(on, { kind: "call", debts: ["d2"] }, 2) }),
  ],
  [
    "a call that answers the debtor's own",
    "one_response",
    inState("MA", { history: [...daysBefore(on, { kind: "call" }, 3).slice(1), ...asked] }),
  ],
  [
    "the second call at work in thirty days",
    "within_the_limit",
    inState("MA", { act: { point: "work-phone" }, history: daysBefore(on, { kind: "call", point: "work-phone" }, 1) }),
  ],
  [
    "the third call at work in thirty days",
    "too_many",
    inState("MA", {
      act: { point: "work-phone" },
      history: daysBefore("2026-04-01", { kind: "call", point: "work-phone" }, 2),
    }),
  ],
  [
    "the second visit in thirty days",
    "too_many",
    inState("MA", { act: { kind: "visit", point: "home" }, history: daysBefore("2026-04-01", { kind: "visit" }, 1) }),
  ],
  ["what the law requires", "must_be_sent", inState("MA", { ...calls[1], act: { purpose: "dispute-answer" } })],
  ["a letter", undefined, inState("MA", { act: { kind: "letter", point: "home" } })],
  ["a call about a firm's debt", undefined, inState("MA", { ...calls[1], debts: business })],
  ["a call to Ohio", undefined, { debtor: { state: "OH" }, ...calls[1] }],
]);

test("two calls in Massachusetts leave room again on the seventh day after the first", () => {
  const facts = exampleCall(at, inState("MA", calls[1]));
  assert.equal(find(massachusettsLimits, facts).retryAt?.toString(), "2026-04-20T04:00:00Z");
});

test("a creditor in Massachusetts keeps waking hours, and others where the consumer named them", () => {
  const night = `${on}T22:00:00-04:00`;
  const convenient = [
    {
      days: ["WE"],
      from: Temporal.PlainTime.from("21:30"),
      to: Temporal.PlainTime.from("23:00"),
      said: null,
      until: null,
    },
  ] as const;
  assert.equal(verdictOf(massachusettsHours, inState("MA", { by: creditor }), night), "outside_the_hours");
  assert.equal(
    verdictOf(massachusettsHours, inState("MA", { by: creditor, debtor: { convenient } }), night),
    "within_the_hours",
  );
  assert.equal(verdictOf(massachusettsHours, inState("MA"), night), undefined);
});

tried("in Washington an agency has three contacts a week, one of them at work", washingtonCommunications, [
  ["the fourth by any medium", "too_many", inState("WA", letters[2])],
  ["the third by any medium", "within_the_limit", inState("WA", letters[1])],
  [
    "the fourth, about a firm's debt",
    "too_many",
    inState("WA", { ...letters[2], debts: business, debtor: { kind: "business" } }),
  ],
  ["the fourth, of a creditor", undefined, inState("WA", { ...letters[2], by: creditor })],
  [
    "the second at work",
    "too_many",
    inState("WA", { act: { point: "work-phone" }, history: daysBefore(on, { kind: "call", point: "work-phone" }, 1) }),
  ],
  [
    "the third to a mobile on one day",
    "too_many",
    inState("WA", { history: daysBefore("2026-04-16", { kind: "text", count: 2 }, 1) }),
  ],
  [
    "the third to a landline on one day",
    "within_the_limit",
    inState("WA", {
      act: { point: "landline" },
      history: daysBefore("2026-04-16", { kind: "call", point: "landline", count: 2 }, 1),
    }),
  ],
  [
    "one that answers the debtor",
    "one_response",
    inState("WA", { history: [...daysBefore(on, { kind: "letter" }, 4).slice(1), ...asked] }),
  ],
]);

test("an agency calls a firm in Washington from half past seven on", () => {
  const firm = inState("WA", { debts: business, debtor: { kind: "business" } });
  assert.equal(verdictOf(washingtonHours, firm, `${on}T07:31:00-04:00`), "within_the_hours");
  assert.equal(verdictOf(washingtonHours, firm, `${on}T07:30:00-04:00`), "outside_the_hours");
});

const lately = [debt({ id: "d1", purpose: "consumer", defaultOn: Temporal.PlainDate.from("2026-03-16") })];
const long = [debt({ id: "d1", purpose: "consumer", defaultOn: Temporal.PlainDate.from("2026-03-15") })];
tried("in the District of Columbia an account is called about four times in seven days", districtCalls, [
  ["the fourth call", "within_the_limit", inState("DC", calls[2])],
  ["the fifth call", "too_many", inState("DC", calls[3])],
  ["the fifth call thirty days past due", undefined, inState("DC", { ...calls[3], debts: lately })],
  ["the fifth call a day later", "too_many", inState("DC", { ...calls[3], debts: long })],
]);

const email = (more: Change = {}): Change =>
  inState("DC", { by: creditor, ...more, act: { kind: "email", point: "email", ...more.act } });
const consented = [
  point({
    id: "email",
    kind: "email",
    consents: [
      { to: "email", givenTo: "us", on: Temporal.PlainDate.from("2026-04-01"), until: null, withdrawnOn: null },
    ],
  }),
];
const emails = (count: number) => ({ history: daysBefore(on, { kind: "email", point: "email" }, count) });
tried("an e-mail to the District needs a consent", districtConsent, [
  ["without one", "no_consent", email()],
  ["with one", "consented", email({ debtor: { points: consented } })],
  [
    "one that was opted out of since",
    "no_consent",
    email({
      debtor: { points: consented.map((each) => ({ ...each, optedOutOn: Temporal.PlainDate.from("2026-04-02") })) },
    }),
  ],
  ["to ask for it", "asks_for_it", email({ act: { purpose: "ask-consent" } })],
  [
    "to answer the consumer",
    "one_response",
    email({ history: daysBefore(on, { kind: "email", from: "consumer", point: "email" }, 1) }),
  ],
]);
tried("and five of them leave in seven days, or one that asks", districtMessages, [
  ["the fifth", "within_the_limit", email({ ...emails(4), debtor: { points: consented } })],
  ["the sixth", "too_many", email({ ...emails(5), debtor: { points: consented } })],
  ["the second that asks", "too_many", email({ ...emails(1), act: { purpose: "ask-consent" } })],
]);

tried(
  "in West Virginia nobody calls more than thirty times a week, or has more than ten conversations",
  westVirginiaCalls,
  [
    ["the thirtieth", "within_the_limit", inState("WV", { history: daysBefore(on, { kind: "call", count: 29 }, 1) })],
    [
      "the thirty-first",
      "too_many",
      inState("WV", { by: creditor, history: daysBefore(on, { kind: "call", count: 30 }, 1) }),
    ],
    [
      "after nine conversations",
      "within_the_limit",
      inState("WV", { history: daysBefore(on, { kind: "conversation", count: 9 }, 1) }),
    ],
    [
      "after ten, which the consumer began",
      "too_many",
      inState("WV", { history: daysBefore(on, { kind: "call", from: "consumer", outcome: "answered", count: 10 }, 1) }),
    ],
  ],
);

test("a creditor in West Virginia falls silent three days after an attorney wrote", () => {
  const since = (iso: string) =>
    inState("WV", {
      by: creditor,
      debtor: {
        represented: [{ debts: null, since: Temporal.Instant.from(iso), attorneyKnown: true, unresponsiveSince: null }],
      },
    });
  assert.equal(verdictOf(westVirginiaAttorney, since("2026-04-12T15:00:01-04:00")), "not_represented");
  assert.equal(verdictOf(westVirginiaAttorney, since("2026-04-12T15:00:00-04:00")), "represented");
});

describe("New York City allows two contacts a week with a person, and from 2027 three about an account", () => {
  const inCity = (more: Change): Change => ({ ...more, debtor: { state: "NY", zip: "10001", ...more.debtor } });
  const asking = (change: Change, when: string) => {
    const answer = ask(exampleCall(when, inCity(change)));
    return answer.answered ? answer.findings.filter(({ denies }) => denies).map(({ rule }) => rule) : [answer.because];
  };
  const before = (day: string, count: number, debts = ["d1"]) => ({
    history: daysBefore(day, { kind: "letter", debts }, count),
  });
  const [last, first] = ["2026-12-31", "2027-01-01"];
  // prettier-ignore
  const rows: readonly (readonly [string, string, Change, readonly string[]])[] = [
    ["the second on the last day of the old rule",     last,  before(last, 1),             []],
    ["the third on it",                                last,  before(last, 2),             ["us.nyc.contacts"]],
    ["the third on it, about another account",         last,  before(last, 2, ["d2"]),     ["us.nyc.contacts"]],
    ["the third on the first day of the new one",      first, before(first, 2),            []],
    ["the fourth on it",                               first, before(first, 3),            ["us.nyc.contacts-amended"]],
    ["the fourth on it, about another account",        first, before(first, 3, ["d2"]),    []],
  ];
  for (const [name, day, change, denying] of rows) {
    test(name, () => assert.deepEqual(asking(change, `${day}T15:00:00-05:00`), denying));
  }

  test("where no ZIP code is known it may be the city, and where one is of Albany it is not", () => {
    const three = exampleCall(at, { ...letters[2], debtor: { state: "NY" } });
    assert.ok(cityContacts.governs(three) && find(cityContacts, three).denies);
    assert.equal(verdictOf(cityContacts, { ...letters[2], debtor: { state: "NY", zip: "12207" } }), undefined);
  });

  test("a creditor that reminds of what is not due yet collects nothing, and is free", () => {
    const due = (iso: string) => [debt({ id: "d1", purpose: "consumer", defaultOn: Temporal.PlainDate.from(iso) })];
    assert.equal(verdictOf(cityContacts, inCity({ ...letters[2], by: creditor, debts: due("2026-05-01") })), undefined);
    assert.equal(
      verdictOf(cityContacts, inCity({ ...letters[2], by: creditor, debts: due("2026-04-01") })),
      "too_many",
    );
    const dueOn = (iso: string) => [debt({ id: "d1", purpose: "consumer", dueOn: Temporal.PlainDate.from(iso) })];
    assert.equal(
      verdictOf(cityContacts, inCity({ ...letters[2], by: creditor, debts: dueOn("2026-04-20") })),
      undefined,
    );
    assert.equal(
      verdictOf(cityContacts, inCity({ ...letters[2], by: creditor, debts: dueOn("2026-04-15") })),
      "too_many",
    );
  });

  test("an e-mail needs consent, or that the consumer wrote from there within sixty days", () => {
    const e = { kind: "email", point: "email" } as const;
    const wrote = (day: string) => ({
      history: [
        ...daysBefore(day, { kind: "email", from: "consumer", point: "email" }, 1),
        ...daysBefore(day, { kind: "email", point: "email" }, 1),
      ],
    });
    const then = "2027-04-15T15:00:00-04:00";
    assert.equal(verdictOf(cityElectronic, inCity({ act: e })), undefined);
    assert.equal(verdictOf(cityElectronic, inCity({ act: e }), then), "no_consent");
    assert.equal(verdictOf(cityElectronic, inCity({ act: e, ...wrote("2027-02-15") }), then), "consented");
    assert.equal(verdictOf(cityElectronic, inCity({ act: e, ...wrote("2027-02-14") }), then), "no_consent");
    assert.equal(cityContactsAmended.inForce.from.toString(), cityContacts.inForce.until?.toString());
  });
});
