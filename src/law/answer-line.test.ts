import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { answerLine } from "./answer-line.ts";
import { lawCommands } from "./commands.ts";

const plain = {
  id: "a",
  at: "2026-04-15T15:00:00-04:00",
  by: { role: "collector" },
  act: { kind: "call" },
  debtor: { kind: "person", zones: ["America/New_York"] },
  debts: [{ id: "d1" }],
};

const answer = (value: unknown) => JSON.parse(answerLine(JSON.stringify(value)).text) as Record<string, unknown>;

test("a case with nothing but what it must have is answered", () => {
  const { id, verdict, retryAt } = answer(plain);
  assert.deepEqual({ id, verdict, retryAt }, { id: "a", verdict: "allow", retryAt: null });
});

test("a field that nobody knows is refused by its name: misspelt, it would have stopped nothing", () => {
  const because = (value: unknown) => answer(value)["because"];
  assert.equal(because({ ...plain, colour: "blue" }), "colour: is no field");
  const ceased = [{ receivedOn: "2026-04-01" }];
  assert.equal(because({ ...plain, debtor: { ...plain.debtor, ceaseon: ceased } }), "debtor.ceaseon: is no field");
  assert.equal(because({ ...plain, debts: [{ id: "d1", payed: true }] }), "debts[0].payed: is no field");
});

describe("what cannot be read is named, with what stood there", () => {
  // prettier-ignore
  const rows = [
    ["at: is missing",                         { ...plain, at: undefined }],
    [`at: "2026-04-15"`,                       { ...plain, at: "2026-04-15" }],
    [`at: "2026-04-15T15:00:00"`,              { ...plain, at: "2026-04-15T15:00:00" }],
    [`at: "2026-02-30T15:00:00-05:00"`,        { ...plain, at: "2026-02-30T15:00:00-05:00" }],
    [`by.role: "agent"`,                       { ...plain, by: { role: "agent" } }],
    [`act.kind: "ring"`,                       { ...plain, act: { kind: "ring" } }],
    [`act.to: 7`,                              { ...plain, act: { kind: "call", to: 7 } }],
    [`act.automated: "no"`,                    { ...plain, act: { kind: "call", automated: "no" } }],
    [`act.point: "p9"`,                        { ...plain, act: { kind: "call", point: "p9" } }],
    [`act.debts: "d9"`,                        { ...plain, act: { kind: "call", debts: ["d9"] } }],
    ["debtor.kind: is missing",                { ...plain, debtor: {} }],
    [`debtor.zones[0]: "Mars/Olympus"`,        { ...plain, debtor: { kind: "person", zones: ["Mars/Olympus"] } }],
    [`debtor.state: "XX"`,                     { ...plain, debtor: { kind: "person", state: "XX" } }],
    [`debtor.zip: "1234"`,                     { ...plain, debtor: { kind: "person", zip: "1234" } }],
    [`debtor.inconvenient[0].from: "25:00"`,   { ...plain, debtor: { kind: "person", inconvenient: [{ from: "25:00" }] } }],
    [`debtor.ceaseOn[0].receivedOn: "soon"`,   { ...plain, debtor: { kind: "person", ceaseOn: [{ receivedOn: "soon" }] } }],
    ["debts: []",                              { ...plain, debts: [] }],
    [`debts[0].purpose: "fun"`,                { ...plain, debts: [{ id: "d1", purpose: "fun" }] }],
    [`history[0].count: -1`,                   { ...plain, history: [{ at: plain.at, kind: "call", from: "us", count: -1 }] }],
    [`history[0].kind: "fax"`,                 { ...plain, history: [{ at: plain.at, kind: "fax", from: "us" }] }],
  ] as const;
  for (const [because, value] of rows) {
    test(because, () => assert.deepEqual(answer(value), { id: "a", refusal: "unreadable_case", because }));
  }
});

describe("two things of one name are refused: what stops the one would be overlooked", () => {
  const [p1, d1] = [{ id: "p1", kind: "mobile" }, { id: "d1" }];
  // prettier-ignore
  const rows = [
    [`debtor.points[1].id: "p1"`, { ...plain, debtor: { kind: "person", points: [p1, { ...p1, optedOutOn: "2026-01-01" }] } }],
    [`debts[1].id: "d1"`,         { ...plain, debts: [d1, { ...d1, paid: true }] }],
    [`debts[1].id: "d2"`,         { ...plain, debts: [{ id: "d2" }, {}] }],
  ] as const;
  for (const [because, value] of rows) {
    test(because, () => assert.deepEqual(answer(value), { id: "a", refusal: "unreadable_case", because }));
  }
});

test("what nests deeply, and what is very long, is refused as anything else, by its beginning", () => {
  const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
  const line = JSON.stringify(plain);
  const because = (text: string) => (JSON.parse(answerLine(text).text) as { because: string }).because;
  assert.equal(because(line.replace('"person"', deep)), `debtor.kind: ${"[".repeat(80)}…`);
  assert.equal(because(line.replace('"a"', deep)), `id: ${"[".repeat(80)}…`);
  assert.equal(because(line.replace('"person"', `"${"x".repeat(5000)}"`)).length, "debtor.kind: ".length + 81);
  assert.equal(because(deep.slice(1)).length, "the line: ".length + 81);
});

test("a stop that names no debt holds for all, also where it has an empty list of them", () => {
  const debtor = { ...plain.debtor, ceaseOn: [{ debts: [], receivedOn: "2026-01-01" }] };
  assert.equal(answer({ ...plain, debtor })["verdict"], "deny");
});

test("who may be at home in two places is called when the hour suits both", () => {
  const morning = { ...plain, at: "2026-04-15T09:00:00-04:00" };
  const at = (debtor: object) => answer({ ...morning, debtor: { kind: "person", ...debtor } })["verdict"];
  assert.equal(at({ state: "NY" }), "allow");
  assert.equal(at({ state: "NY", otherHomes: [{ state: "CA" }] }), "deny");
  assert.equal(at({ state: "NY", zip: "94107" }), "deny");
  assert.equal(at({ state: "NY", mayBeAnywhere: true }), "deny");
});

test("what is no JSON, and what is no object, is refused without an id", () => {
  assert.equal(answerLine("{").text, `{"id":null,"refusal":"unreadable_case","because":"the line: \\"{\\""}`);
  assert.equal(answerLine("[1]").text, `{"id":null,"refusal":"unreadable_case","because":"the line: [1]"}`);
  assert.equal(answer({ ...plain, id: undefined })["refusal"], "unreadable_case");
});

test("a denial names its rule, its source, its reason and the first minute at which the act passes", () => {
  const { verdict, retryAt, findings } = answer({ ...plain, at: "2026-04-15T21:30:00-04:00" });
  assert.deepEqual([verdict, retryAt], ["deny", "2026-04-16T12:01:00Z"]);
  const denying = (findings as { denies: boolean }[]).find(({ denies }) => denies);
  assert.deepEqual(denying, {
    rule: "us.regf.hours",
    cite: "12 CFR 1006.6(b)(1)(i)",
    kind: "law",
    verified: true,
    verdict: "inconvenient_time",
    denies: true,
    because: "Inconvenient: it is 21:30 in America/New_York, outside the hours after 08:00 and before 21:00.",
    retryAt: "2026-04-16T12:01:00Z",
  });
});

async function* lines(...all: string[]) {
  yield* all;
}

test("the command answers every line as it comes, in order, the bad ones too", async () => {
  const written: string[] = [];
  const given = lines(JSON.stringify(plain), "nonsense", "", JSON.stringify({ ...plain, id: "b" }));
  const done = await lawCommands.check(given, (line) => written.push(line), { lawOnly: false });
  assert.deepEqual(done, { ok: true, value: { lines: 3, unread: 1 } });
  assert.deepEqual(
    written.map((line) => (JSON.parse(line) as { id: string | null }).id),
    ["a", null, "b"],
  );
});

test("the command goes by an office's own policy, or by the law alone, and refuses a policy that it cannot read", async () => {
  const invoice = { ...plain, debtor: { kind: "business", zones: ["America/New_York"] } };
  const asked = async (options: Parameters<typeof lawCommands.check>[2]) => {
    const written: string[] = [];
    const done = await lawCommands.check(lines(JSON.stringify(invoice)), (line) => written.push(line), options);
    return done.ok ? (JSON.parse(written[0] ?? "{}") as { verdict: string }).verdict : done.because;
  };
  const strict = { version: "ours", callsPerWeek: { ownName: 0, business: 0 } };
  assert.equal(await asked({ lawOnly: false }), "allow");
  assert.equal(await asked({ lawOnly: false, policy: strict }), "deny");
  assert.equal(await asked({ lawOnly: true, policy: strict }), "allow");
  assert.equal(await asked({ lawOnly: false, policy: { version: 1 } }), "version: 1");
  assert.equal(await asked({ lawOnly: false, policy: lawCommands.policy() }), "allow");
});

test("every rule is listed with what it says and when it is in force", () => {
  const listed = lawCommands.rules();
  assert.ok(listed.some(({ id, inForce }) => id === "us.regf.hours" && inForce.from === "2021-11-30"));
  assert.ok(listed.every(({ says, cite }) => says.length > 0 && cite.length > 0));
});
