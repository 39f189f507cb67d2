import { strict as assert } from "node:assert";
import { test } from "node:test";
import { toldContacts, toldGroups } from "./told-facts.ts";

const facts = {
  ...{ id: "", at: "2026-03-02T15:00:00Z", where: ["America/New_York"] },
  by: { role: "collector", state: null, licences: [{ state: "NY", from: "2025-01-01", until: null }] },
  act: { kind: "call", point: "p2", debts: ["d1"], automated: false, message: { text: null, optOut: true } },
  debtor: {
    ...{ kind: "person", state: "OH", bankruptcy: [], employerProhibits: false },
    points: [
      { id: "p1", kind: "home", value: null },
      { id: "p2", kind: "mobile", value: null, consents: [{ to: "call", on: "2026-01-01" }] },
    ],
  },
  debts: [{ id: "d1", kind: "medical", paid: false, amount: "100.00" }],
  history: [
    { id: "e1", at: "2026-02-20T15:00:00Z", kind: "call", from: "us", to: "consumer", count: 2, debts: ["d1"] },
    { id: "e2", at: "2026-02-21T15:00:00Z", kind: "letter", from: "us", to: "consumer", outcome: null, debts: null },
  ],
};

test("what was on record is told thing by thing, and what the law takes silence for is left out", () => {
  const groups = toldGroups(facts).map(({ key, number, facts: told }) => {
    return `${key}${number ?? ""}: ${told.map(({ name }) => name).join(" ")}`;
  });
  assert.deepEqual(groups, [
    ...["other: at where", "by: role licences", "act: kind point debts message", "debtor: kind state"],
    ...["points1: kind", "points2: kind consents", "debts1: kind amount"],
  ]);
});

test("the number and the accounts of the act are told from the others, and nothing is named by an id", () => {
  const groups = toldGroups(facts);
  const used = groups.filter(({ isUsed }) => isUsed).map(({ key, number }) => `${key} ${number}`);
  assert.deepEqual(used, ["points 2", "debts 1"]);
  assert.doesNotMatch(JSON.stringify(groups), /"p2"|"d1"/);
});

test("a fact of several parts is told by its parts", () => {
  const by = toldGroups(facts).find(({ key }) => key === "by");
  assert.deepEqual(by?.facts.find(({ name }) => name === "licences")?.values, [
    [
      { name: "state", values: ["NY"] },
      { name: "from", values: ["2025-01-01"] },
    ],
  ]);
});

test("a thing that is told of besides is named by its place, also in what had happened before, the newest first", () => {
  const act = toldGroups(facts).find(({ key }) => key === "act");
  assert.deepEqual(act?.facts.slice(1, 3), [
    { name: "point", values: [{ of: "points", number: 2 }] },
    { name: "debts", values: [{ of: "debts", number: 1 }] },
  ]);
  assert.deepEqual(
    toldContacts(facts).map(({ kind, count, debts }) => [kind, count, debts]),
    [
      ["letter", 1, []],
      ["call", 2, [{ of: "debts", number: 1 }]],
    ],
  );
});

test("a contact with a firm is told as one with a firm", () => {
  const firm = { ...facts, debtor: { ...facts.debtor, kind: "business" } };
  assert.deepEqual(
    toldContacts(firm).map(({ from, to }) => `${from} ${to}`),
    ["us business", "us business"],
  );
});

test("what cannot be read as a case tells nothing", () =>
  assert.deepEqual([toldGroups({}), toldContacts({})], [[], []]));
