import { strict as assert } from "node:assert";
import { test } from "node:test";
import { ask } from "#law/ask";
import { defaultPolicy } from "#law/policy/house-policy";
import { readAddress, readPhone } from "#parties/point";
import { keptFacts, lawCaseOf, type Asked } from "./law-case.ts";
import type { AccountFact, EffortFact, PersonFacts, PointFact, StopFact } from "./person-facts.ts";

const at = Temporal.Instant.from("2026-11-23T16:00:00Z");
const day = (iso: string) => Temporal.PlainDate.from(iso);

const mobile: PointFact = {
  ...{ pointId: "p1", relation: null, relationId: null, kind: "mobile", value: "+16145550100", state: "OH", zip: null },
  ...{ zones: ["America/New_York"], source: "creditor", addressStops: [] },
};
const account: AccountFact = {
  ...{ accountId: "a1", number: "4401", debtorId: "d1", creditorId: "c1", kind: "credit-card", purpose: "consumer" },
  ...{ capacity: "for_another", entityId: "e1", isPaid: false, owes: true, oldestDueOn: null, dueNextOn: null },
  ...{ validationSentOn: null, comesTo: null },
};
const facts: PersonFacts = {
  ...{
    kind: "person",
    points: [mobile],
    consents: [],
    stops: [],
    likelyStops: [],
    accounts: [account],
    disputes: [],
    efforts: [],
  },
  ...{ service: [], minority: [], licences: [] },
  policy: defaultPolicy,
};
const effort: EffortFact = {
  ...{ effortId: "e1", kind: "call", from: "us", pointId: "p1", happenedAt: at, attempts: 1, outcome: null },
  ...{ reached: null, consentToCall: false, window: null, accountIds: ["a1"] },
};
const asked: Asked = { at, act: "call", pointId: "p1", accountIds: ["a1"], attempts: 1 };
const stop = (kind: StopFact["kind"], given: Partial<StopFact> = {}): StopFact => {
  return { kind, accountId: null, facts: {}, receivedOn: day("2026-11-01"), ...given };
};

/** The rules that deny a call about the account. */
function denying(changes: Partial<PersonFacts>, act: Partial<Asked> = {}): string[] {
  const answer = ask(lawCaseOf({ ...facts, ...changes }, { ...asked, ...act }));
  return answer.answered ? answer.findings.filter(({ denies }) => denies).map(({ rule }) => rule) : ["not_covered"];
}

test("nothing on record denies nothing", () => {
  assert.deepEqual(denying({}), []);
});

test("a minor on record is left to people, until that is over", () => {
  const said = (until: string | null) => [{ sinceOn: day("2026-11-01"), untilOn: until === null ? null : day(until) }];
  assert.deepEqual(denying({ minority: said(null) }), ["not_covered"]);
  assert.deepEqual(denying({ minority: said("2027-05-01") }), ["not_covered"]);
  assert.deepEqual(denying({ minority: said("2026-11-02") }), []);
});

test("a stop of each kind reaches the law", () => {
  assert.ok(denying({ stops: [stop("cease")] }).length > 0, "cease");
  assert.ok(denying({ stops: [stop("attorney")] }).length > 0, "attorney");
  assert.ok(denying({ stops: [stop("medium", { facts: { medium: "call" } })] }).length > 0, "medium");
  assert.ok(denying({ stops: [stop("medium")] }).length > 0, "a medium that is not named is every medium");
  assert.deepEqual(denying({ stops: [stop("medium", { facts: { medium: "email" } })] }), []);
  const afternoon = stop("inconvenient-time", { facts: { days: ["MO"], from: "10:00", to: "12:00" } });
  assert.ok(denying({ stops: [afternoon] }).length > 0, "inconvenient time");
  const tuesdays = stop("inconvenient-time", { facts: { days: ["TU"], from: "10:00", to: "12:00" } });
  assert.deepEqual(denying({ stops: [tuesdays] }), []);
});

test("where no state is known, or that of one address is not, the licences of all states are asked for", () => {
  const stateless = { ...mobile, state: null };
  const home = (state: string | null): PointFact => ({ ...mobile, pointId: `home ${state}`, kind: "home", state });
  const missing = ["us.states.collector-licence"];
  assert.deepEqual(denying({ points: [stateless] }), missing);
  assert.deepEqual(denying({ points: [stateless, home("OH")] }), []);
  assert.deepEqual(denying({ points: [stateless, home("OH"), home(null)] }), missing);
  const business: Partial<PersonFacts> = { kind: "business", accounts: [{ ...account, purpose: "business" }] };
  assert.deepEqual(denying({ ...business, points: [stateless] }), []);
});

test("a dispute in writing stops the account until it is answered; said by telephone, or of a part, it does not", () => {
  const raised = {
    accountId: "a1",
    raisedOn: day("2026-11-20"),
    isInWriting: true,
    answeredOn: null,
    resolvedOn: null,
    contested: "100.00",
  };
  const owing = { accounts: [{ ...account, comesTo: "100.00" }] };
  assert.deepEqual(denying({ ...owing, disputes: [raised] }), ["us.regf.disputes"]);
  assert.deepEqual(denying({ ...owing, disputes: [{ ...raised, answeredOn: day("2026-11-23") }] }), []);
  assert.deepEqual(denying({ ...owing, disputes: [{ ...raised, isInWriting: false }] }), []);
  const part = { ...raised, contested: "99.99" };
  assert.deepEqual(denying({ ...owing, disputes: [part] }), []);
  assert.deepEqual(denying({ ...owing, disputes: [part, { ...part, contested: "0.01" }] }), ["us.regf.disputes"]);
  assert.deepEqual(denying({ disputes: [part] }), ["us.regf.disputes"], "what the account comes to is not known");
});

test("a bankruptcy stops every account until it is dismissed, and a death all that goes to who has died", () => {
  const filed = { chapter: "13", filedOn: "2026-06-01" };
  assert.deepEqual(denying({ stops: [stop("bankruptcy", { facts: filed })] }), ["us.bankruptcy.stay"]);
  assert.deepEqual(denying({ stops: [stop("bankruptcy", { facts: { ...filed, dismissedOn: "2026-10-01" } })] }), []);
  const discharged = { ...filed, dischargedOn: "2026-10-01" };
  assert.deepEqual(denying({ stops: [stop("bankruptcy", { facts: discharged })] }), ["us.bankruptcy.discharge"]);
  const death = { stops: [stop("death")] };
  assert.deepEqual(denying(death), ["us.regf.deceased"]);
  const executors: PointFact = { ...mobile, pointId: "p9", relation: "executor" };
  assert.deepEqual(denying({ ...death, points: [mobile, executors] }, { pointId: "p9" }), []);
});

test("who is around a person is a third party, but for who stands in the person's place", () => {
  const denyingOf = (relation: PointFact["relation"], changes: Partial<PersonFacts> = {}) => {
    const theirs: PointFact = { ...mobile, pointId: "p9", relation };
    return denying({ ...changes, points: [mobile, theirs] }, { pointId: "p9" });
  };
  const thirdParty = ["us.regf.third-parties"];
  const minority = [{ sinceOn: day("2026-01-05"), untilOn: null }];
  for (const role of ["contact", "owner", "accounts-payable", "employer", "executor", "parent"] as const) {
    assert.deepEqual(denyingOf(role), thirdParty, role);
  }
  for (const role of ["spouse", "guardian", "attorney"] as const) assert.deepEqual(denyingOf(role), [], role);
  assert.deepEqual(denyingOf("executor", { stops: [stop("death")] }), []);
  assert.deepEqual(denyingOf("parent", { minority }), []);
  assert.deepEqual(
    denyingOf("parent", { minority: minority.map((held) => ({ ...held, untilOn: day("2026-11-01") })) }),
    thirdParty,
  );
});

test("who answers for a firm is the firm, also where its owner is called", () => {
  const owners: PointFact = { ...mobile, pointId: "p9", relation: "owner" };
  const firm: Partial<PersonFacts> = {
    ...{ kind: "business", points: [mobile, owners], accounts: [{ ...account, purpose: "business" }] },
  };
  assert.equal(lawCaseOf({ ...facts, ...firm }, { ...asked, pointId: "p9" }).act.to, "business");
});

test("where somebody around a person is says nothing of where the person is", () => {
  const friends: PointFact = {
    ...{ ...mobile, pointId: "p9", relation: "contact", state: "HI", zones: ["Pacific/Honolulu"] },
  };
  assert.deepEqual(lawCaseOf({ ...facts, points: [mobile, friends] }, asked).debtor.zones, ["America/New_York"]);
});

test("a paid account is not collected, and active duty alone stops no call", () => {
  assert.deepEqual(denying({ accounts: [{ ...account, isPaid: true }] }), ["us.regf.nothing-owed"]);
  const service = [{ sinceOn: day("2026-01-05"), untilOn: null }];
  assert.deepEqual(denying({ service }), []);
  assert.equal(lawCaseOf({ ...facts, service }, asked).debtor.service.length, 1);
});

test("a stop for another account does not stop this one", () => {
  assert.deepEqual(denying({ stops: [stop("cease", { accountId: "a2" })] }), []);
});

test("calls of the whole week count, the reserved ones while their window is open", () => {
  const six = { ...effort, attempts: 6, happenedAt: at.subtract({ hours: 48 }) };
  const reserved = { ...effort, effortId: "e2", window: { from: at, until: at.add({ hours: 1 }) } };
  assert.deepEqual(denying({ efforts: [six] }), []);
  assert.ok(denying({ efforts: [six, reserved] }).length > 0);
  assert.deepEqual(denying({ efforts: [six, reserved] }, { at: at.add({ hours: 1 }) }), []);
  assert.ok(denying({ efforts: [six] }, { attempts: 2 }).length > 0);
});

test("a creditor in its own name acts as one, and one account of another's makes us a collector", () => {
  const own = { ...account, capacity: "own_name" as const };
  const role = (accounts: AccountFact[], accountIds: string[]) =>
    lawCaseOf({ ...facts, accounts }, { ...asked, accountIds }).by.role;
  assert.equal(role([own], ["a1"]), "creditor");
  assert.equal(role([own, { ...account, accountId: "a2" }], ["a1"]), "creditor");
  assert.equal(role([own, { ...account, accountId: "a2" }], ["a1", "a2"]), "collector");
  assert.equal(role([{ ...own, capacity: "bought" }], ["a1"]), "collector");
});

test("a licence is asked for where the debtor lives, of the legal entity of ours that collects", () => {
  const texan: Partial<PersonFacts> = { points: [{ ...mobile, state: "TX" }] };
  const licence = { entityId: "e1", state: "TX", fromOn: day("2026-01-01"), untilOn: null };
  const missing = ["us.states.collector-licence"];
  assert.deepEqual(denying(texan), missing);
  assert.deepEqual(denying({ ...texan, licences: [licence] }), []);
  assert.deepEqual(denying({ ...texan, licences: [{ ...licence, entityId: "e2" }] }), missing);
  assert.deepEqual(denying({ ...texan, licences: [{ ...licence, untilOn: day("2026-11-23") }] }), missing);
  const own = { ...account, accountId: "a2", entityId: "e2", capacity: "own_name" as const };
  assert.deepEqual(denying({ ...texan, accounts: [own] }, { accountIds: ["a2"] }), []);
  const both = { ...texan, accounts: [account, own], licences: [licence] };
  assert.deepEqual(denying(both, { accountIds: ["a1", "a2"] }), [], "who collects its own needs none");
});

test("every zone of every number counts, but not where the attorney sits", () => {
  const landline: PointFact = {
    ...mobile,
    pointId: "p2",
    kind: "landline",
    zones: ["America/Denver", "America/Boise"],
  };
  const attorneys: PointFact = { ...mobile, pointId: "p3", relation: "attorney", zones: ["Pacific/Honolulu"] };
  const lawCase = lawCaseOf({ ...facts, points: [mobile, landline, attorneys] }, asked);
  assert.deepEqual(new Set(lawCase.where), new Set(["America/New_York", "America/Denver", "America/Boise"]));
  assert.equal(lawCase.act.to, "consumer");
  const toAttorney = lawCaseOf({ ...facts, points: [mobile, attorneys] }, { ...asked, pointId: "p3" });
  assert.equal(toAttorney.act.to, "attorney");
});

test("a stop of the number reaches the law as what it says of the number", () => {
  const stopped = (kind: PointFact["addressStops"][number]["kind"]) =>
    lawCaseOf({ ...facts, points: [{ ...mobile, addressStops: [{ kind, sinceAt: at }] }] }, asked).debtor.points[0];
  assert.equal(stopped("opt-out")?.optedOutOn, at);
  assert.equal(stopped("led-to-disclosure")?.ledToDisclosure, true);
  assert.equal(stopped("wrong-party")?.badSince, at);
});

test("the facts that are kept name no number or address", () => {
  assert.ok(!JSON.stringify(keptFacts(lawCaseOf(facts, asked))).includes("5550100"));
});

test("a New York number of a person in California is called only while it is day on both coasts", () => {
  const holder = { kind: "person", country: "US", state: "CA", zip: "94107" } as const;
  const number = { ...mobile, zones: readPhone("(212) 555-0100", holder)?.zones ?? [] };
  const may = (at: string) => denying({ points: [number] }, { at: Temporal.Instant.from(at) }).length === 0;
  assert.equal(may("2026-11-23T10:30:00-05:00"), false, "half past seven in California");
  assert.equal(may("2026-11-23T11:30:00-05:00"), true);
  assert.equal(may("2026-11-23T20:30:00-05:00"), true);
  assert.equal(may("2026-11-23T21:30:00-05:00"), false, "half past nine in New York");
});

test("a number counts with an address that was learned apart from it", () => {
  const number = {
    ...mobile,
    zones: readPhone("212 555 0100", { kind: "person", country: "US", state: null, zip: null })?.zones ?? [],
  };
  const home = readAddress(
    { lines: ["1 Main St"], city: "San Francisco", state: "CA", zip: "94107", country: "" },
    "person",
  );
  const points = [number, { ...mobile, pointId: "p2", kind: "home", value: "", zones: home?.zones ?? [] } as const];
  const { where } = lawCaseOf({ ...facts, points }, asked);
  assert.deepEqual(new Set(where), new Set(["America/New_York", "America/Los_Angeles"]));
});

test("an employer is asked where a person is once, and again only for a reason; a home and a number on record leave nothing to ask", () => {
  const theirs: PointFact = { ...mobile, pointId: "p9", relation: "employer", relationId: "r1", kind: "work-phone" };
  const points = [mobile, theirs];
  const asking = (known: Partial<PersonFacts>, more: Partial<Asked> = {}) => {
    const asked: Asked = {
      ...{ at, act: "call", pointId: "p9", accountIds: ["a1"], attempts: 1 },
      purpose: "location",
    };
    const answer = ask(lawCaseOf({ ...facts, points, ...known }, { ...asked, ...more }));
    return answer.answered ? answer.findings.filter(({ denies }) => denies).map(({ verdict }) => verdict) : ["left"];
  };
  const spoken: EffortFact = {
    ...{ ...effort, effortId: "e9", pointId: "p9", happenedAt: at.subtract({ hours: 24 * 20 }), accountIds: ["a1"] },
    ...{ outcome: "answered", reached: "third-party" },
  };
  assert.deepEqual(asking({}), []);
  assert.deepEqual(asking({ efforts: [spoken] }), ["asked_before"]);
  assert.deepEqual(asking({ efforts: [spoken] }, { askedAgain: "requested" }), []);
  assert.deepEqual(asking({ efforts: [{ ...spoken, outcome: "no-answer", reached: "nobody" }] }), []);
  const other = { ...theirs, pointId: "p8", relationId: "r2" };
  assert.deepEqual(asking({ efforts: [{ ...spoken, pointId: "p8" }], points: [...points, other] }), []);
  assert.deepEqual(asking({ points: [...points, { ...mobile, pointId: "p2", kind: "home" }] }), ["location_is_known"]);
  assert.deepEqual(asking({}, { purpose: "collect" }), ["third_party"]);
});
