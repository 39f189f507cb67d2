import { strict as assert } from "node:assert";
import { test } from "node:test";
import { asksToStop } from "#law/words/asks-to-stop";
import { stopsAsked, type AskedStop, type Heard } from "./asked-stops.ts";
import type { PointFact, StopFact } from "./person-facts.ts";

const point = (pointId: string, kind: PointFact["kind"], more: Partial<PointFact> = {}): PointFact => ({
  ...{
    pointId,
    kind,
    relation: null,
    relationId: null,
    value: pointId,
    state: null,
    zip: null,
    zones: [],
    source: "consumer",
  },
  ...{ addressStops: [], ...more },
});

const cell = point("cell", "mobile");
const known = {
  kind: "person",
  points: [cell, point("desk", "work-phone"), point("mail", "email")],
  stops: [],
} as const;
const text = { kind: "text", pointId: "cell", reached: null } as const;

const withoutWords = (stop: AskedStop) =>
  stop.kind === "opt-out" ? { kind: stop.kind, pointId: stop.pointId } : { kind: stop.kind, facts: stop.facts };

const stops = (words: string, heard: Partial<Heard> = {}, more: object = {}) =>
  stopsAsked(asksToStop(words), { ...text, ...heard }, { ...known, ...more }).map(withoutWords);

test("a wish holds for the medium that it names, at every number where it names none", () => {
  assert.deepEqual(stops("please don't text me anymore"), [{ kind: "medium", facts: { medium: "text" } }]);
  assert.deepEqual(stops("stop calling my cell"), [{ kind: "medium", facts: { medium: "call", pointId: "cell" } }]);
  assert.deepEqual(stops("Do not call this number"), [{ kind: "medium", facts: { medium: "call", pointId: "cell" } }]);
});

test("their mobile is any of them where they have two, and this number is any where nobody knows which", () => {
  const points = [cell, point("other", "mobile")];
  assert.deepEqual(stops("stop calling my cell", {}, { points }), [{ kind: "medium", facts: { medium: "call" } }]);
  const unknown = stops("stop calling this number", { kind: "call", pointId: null });
  assert.deepEqual(unknown, [{ kind: "medium", facts: { medium: "call" } }]);
});

test("STOP is an opt-out of where it came from, and of texts where nobody knows from where", () => {
  assert.deepEqual(stops("STOP"), [{ kind: "opt-out", pointId: "cell" }]);
  assert.deepEqual(stops("STOP", { pointId: null }), [{ kind: "medium", facts: { medium: "text" } }]);
  const spoken = stops("I want to opt out", { kind: "call" });
  assert.deepEqual(spoken, [
    { kind: "medium", facts: { medium: "text" } },
    { kind: "medium", facts: { medium: "email" } },
  ]);
});

test("consent that is revoked is of calls and texts alike", () => {
  assert.deepEqual(stops("I revoke my consent"), [
    { kind: "medium", facts: { medium: "call" } },
    { kind: "medium", facts: { medium: "text" } },
  ]);
});

test("who wants no contact at all has all of it stopped, and who wants none at work nothing else", () => {
  assert.deepEqual(stops("Do not contact me again"), [{ kind: "cease", facts: {} }]);
  assert.deepEqual(stops("Don't call me at work"), [{ kind: "employer", facts: {} }]);
  assert.deepEqual(stops("Stop writing to my office"), [{ kind: "inconvenient-place", facts: { place: "work" } }]);
  const firm = stops("Don't call my office", {}, { kind: "business" });
  assert.deepEqual(firm, [{ kind: "medium", facts: { medium: "call" } }], "a firm is at work everywhere");
});

test("somebody else speaks for the number alone at which we reached them", () => {
  const heard = { kind: "call", reached: "third-party" } as const;
  const here = [{ kind: "medium", facts: { medium: "call", pointId: "cell" } }];
  assert.deepEqual(stops("Do not contact us again", heard), here);
  assert.deepEqual(stops("Stop calling", heard), here);
});

test("what stands already is not recorded again, unless it says less or ends", () => {
  const held = (facts: StopFact["facts"], more: Partial<StopFact> = {}): { stops: StopFact[] } => ({
    stops: [{ kind: "medium", accountId: null, facts, receivedOn: Temporal.PlainDate.from("2026-03-02"), ...more }],
  });
  const wish = "don't text me anymore";
  assert.deepEqual(stops(wish, {}, held({ medium: "text" })), []);
  assert.deepEqual(stops(wish, {}, held({})), []);
  assert.equal(stops(wish, {}, held({ medium: "call" })).length, 1);
  assert.equal(stops(wish, {}, held({ medium: "text", pointId: "cell" })).length, 1);
  assert.equal(stops(wish, {}, held({ medium: "text", until: "2026-03-31" })).length, 1);
  assert.equal(stops(wish, {}, held({ medium: "text" }, { accountId: "a1" })).length, 1);
  const opted = [
    point("cell", "mobile", {
      addressStops: [{ kind: "opt-out", sinceAt: Temporal.Instant.fromEpochMilliseconds(0) }],
    }),
  ];
  assert.deepEqual(stops("STOP", {}, { points: opted }), []);
});
