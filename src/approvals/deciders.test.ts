import { strict as assert } from "node:assert";
import { test } from "node:test";
import type { Role } from "#access/role";
import type { Id } from "#base/id";
import { money, type Money } from "#money/money";
import { decidingRefusals, type Approval } from "./approval.ts";
import type { Authority } from "./authorities/authority.ts";
import { rolesAt, whoCouldDecide, whyNotDecide, type Decider, type Deciders, type RoleHeld } from "./deciders.ts";

const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime("America/New_York").toInstant();
const login = (name: string) => name as Id<"login">;
const approval: Approval = {
  ...{ approvalId: "approval" as Id<"approval">, kind: "reverse-entry", debtorId: "debtor" as Id<"debtor"> },
  ...{ thingId: "entry", amount: money("USD", 100n), because: "It is of somebody else.", askedBy: login("ann") },
  ...{ askedAt: at("2026-03-02T10:00"), dueAt: at("2026-03-02T14:00"), verdict: null },
};
const now = at("2026-03-02T11:00");

const person = (name: string, role: Role): Decider => ({ loginId: login(name), name, role });
const [sue, sam] = [person("sue", "supervisor"), person("sam", "supervisor")];
const [mia, ada] = [person("mia", "credit_manager"), person("ada", "administrator")];

/** An office of these people; of a supervisor the authority, where there is a limit. */
function office(
  people: readonly Decider[],
  {
    most = undefined as bigint | undefined,
    soleDecides = false,
    since = at("2026-03-01T10:00"),
    held = [] as readonly RoleHeld[],
  } = {},
) {
  const authorities = most === undefined ? [] : [limit("supervisor", money("USD", most))];
  return { people, held, soleDecidesSince: soleDecides ? since : null, authorities } satisfies Deciders;
}

/** Up to which amount those of a role may reverse entries, or somebody for themselves. */
function limit(of: Role | Decider, most: Money): Authority {
  const whose = typeof of === "string" ? { role: of, loginId: null } : { role: null, loginId: of.loginId };
  return { authorityId: "limit" as Id<"authority">, kind: "reverse-entry", ...whose, most };
}

/** A role that Sam had until then, or has. */
const samWas = (role: Role | null, untilAt: string | null): RoleHeld[] => [
  { loginId: login("sam"), role, untilAt: untilAt === null ? null : at(untilAt) },
];
const alone = { soleDecides: true } as const;

const whole = office([sue, sam, mia, ada]);

/** That another place to pay was asked for. */
function payToAskedBy({ loginId: askedBy }: Decider): Approval {
  return { ...approval, kind: "change-pay-to", debtorId: null, amount: null, askedBy };
}

// Each row breaks every rule below its own as well, so the table proves the order of precedence too.
// prettier-ignore
const refusals = [
  ["approval_is_unknown",      undefined,                                       person("ann", "collector"), whole],
  ["asking_was_taken_back",    { ...approval, verdict: "taken-back" as const }, person("ann", "collector"), whole],
  ["approval_is_decided",      { ...approval, verdict: "refused" as const },    person("ann", "collector"), whole],
  ["who_asks_does_not_decide", approval,                                        person("ann", "collector"), whole],
  ["alone_only_when_due",      payToAskedBy(ada),                               ada,                        office([ada], { soleDecides: true })],
  ["approval_is_not_yours",    approval,                                        mia,                        whole],
  ["over_authority",           approval,                                        sue, office([sue, sam, mia], { most: 99n })],
] as const;

for (const [refusal, asked, by, deciders] of refusals) {
  test(`nobody decides where ${refusal.replaceAll("_", " ")}`, () => {
    assert.equal(whyNotDecide(asked, by, { deciders, now }), refusal);
  });
}

test("the table of refusals is whole", () => {
  // That the act itself is refused is found out last, as it is done.
  const all = [...refusals.map(([refusal]) => refusal), "act_is_refused"];
  assert.deepEqual(all, Object.keys(decidingRefusals));
});

test("another supervisor decides, without a limit and within theirs", () => {
  for (const deciders of [whole, office([sue], { most: 100n })]) {
    assert.equal(whyNotDecide(approval, sue, { deciders, now }), undefined);
  }
});

// prettier-ignore
const limits = [
  ["their own is for more than their role's",  [limit("supervisor", money("USD", 99n)), limit(sue, money("USD", 100n))], true],
  ["their own is for less than their role's",  [limit("supervisor", money("USD", 100n)), limit(sue, money("USD", 99n))], false],
  ["another's own is for less",                [limit(sam, money("USD", 99n))],                                          true],
  ["their limit is one of another currency",   [limit("supervisor", money("CAD", 99n)), limit(sue, money("CAD", 99n))],  true],
] as const;

for (const [name, authorities, may] of limits) {
  test(`a supervisor ${may ? "decides" : "does not decide"} where ${name}`, () => {
    const deciders = { ...whole, authorities };
    assert.equal(whyNotDecide(approval, sue, { deciders, now }), may ? undefined : "over_authority");
  });
}

test("what is not decided rises a level each time that its clock runs out, and stays with the levels below", () => {
  const rolesOf = (when: string) => rolesAt(approval, whole, at(when));
  assert.deepEqual(rolesOf("2026-03-02T13:59"), ["supervisor"]);
  assert.deepEqual(rolesOf("2026-03-02T14:00"), ["supervisor", "credit_manager"]);
  assert.deepEqual(rolesOf("2026-03-09T10:00"), ["supervisor", "credit_manager", "administrator"]);
});

// prettier-ignore
const benches = [
  ["the supervisors, where there are some",                           whole,                                              "ann", "sue sam"],
  ["at once the next level, where nobody is of the first",            office([mia, ada]),                                 "ann", "mia"],
  ["the administrator, where nobody else is of any level",            office([ada]),                                      "ann", "ada"],
  ["the next level, where the only supervisor asked",                 office([sue, ada]),                                 "sue", "ada"],
  ["the next level, where those of the first have too little authority", office([sue, sam, mia], { most: 99n }),          "ann", "mia"],
  ["nobody, where nobody decides",                                    office([]),                                         "ann", ""],
  ["nobody, where whoever asked alone decides",                       office([sue]),                                      "sue", ""],
  ["whoever asked, where they alone decide and the office lets them", office([sue], { soleDecides: true }),               "sue", "sue"],
  ["not whoever asked, where somebody else decides",                  office([sue, ada], { soleDecides: true }),          "sue", "ada"],
  ["not whoever asked, where it is over their own authority",         office([sue], { soleDecides: true, most: 99n }),    "sue", ""],
  ["not whoever asked, where somebody else only lacks the authority", office([sue, sam], { soleDecides: true, most: 99n }), "sue", ""],
  ["whoever asked, where everybody else left before",                 office([sue], { ...alone, held: samWas("supervisor", "2026-03-02T09:59") }), "sue", "sue"],
  ["not whoever asked, where somebody else left since",               office([sue], { ...alone, held: samWas("supervisor", "2026-03-02T10:01") }), "sue", ""],
  ["not whoever asked, where somebody else waits for a password",     office([sue], { ...alone, held: samWas("administrator", null) }), "sue", ""],
  ["not whoever asked, where nobody knows what somebody else was",    office([sue], { ...alone, held: samWas(null, "2026-03-02T10:01") }), "sue", ""],
  ["whoever asked, where somebody else had a role that does not decide it", office([sue], { ...alone, held: samWas("clerk", null) }), "sue", "sue"],
  ["whoever asked, whatever they were themselves",                    office([sam], { ...alone, held: samWas("credit_manager", "2026-03-02T10:01") }), "sam", "sam"],
  ["not whoever asked before the office let them",                    office([sue], { ...alone, since: at("2026-03-02T10:01") }), "sue", ""],
  ["not whoever asked without a role that decides",                   office([], { soleDecides: true }),                  "ann", ""],
] as const;

for (const [name, deciders, asker, could] of benches) {
  test(`it is decided by ${name}`, () => {
    const asked = { ...approval, askedBy: login(asker) };
    const found = whoCouldDecide(asked, deciders, now);
    assert.equal(found.map(({ loginId }) => loginId).join(" "), could);
    for (const one of found) assert.equal(whyNotDecide(asked, one, { deciders, now }), undefined);
  });
}

const bob = person("bob", "administrator");
const due = approval.dueAt;

// prettier-ignore
const payees = [
  ["another administrator",                                     office([ada, bob, sue, mia]),            now, "bob"],
  ["who decides next, where no other administrator works here", office([ada, sue, mia]),                 now, "sue mia"],
  ["another all the same, though the office lets one alone",    office([ada, sue], { soleDecides: true }), now, "sue"],
  ["nobody, where only whoever asked decides",                  office([ada]),                           now, ""],
  ["nobody yet, where whoever asked alone decides and may",     office([ada], { soleDecides: true }),    now, ""],
  ["whoever asked, once its time has run out",                  office([ada], { soleDecides: true }),    due, "ada"],
] as const;

for (const [name, deciders, when, could] of payees) {
  test(`where to pay is decided by ${name}`, () => {
    const found = whoCouldDecide(payToAskedBy(ada), deciders, when);
    assert.equal(found.map(({ loginId }) => loginId).join(" "), could);
    for (const one of found) assert.equal(whyNotDecide(payToAskedBy(ada), one, { deciders, now: when }), undefined);
  });
}
