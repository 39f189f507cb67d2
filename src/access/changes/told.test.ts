import { strict as assert } from "node:assert";
import { test } from "node:test";
import { toldOf, type Said } from "./told.ts";

const linesOf = (said: Said) => toldOf(said).map(({ name, before, after }) => `${name}: ${before} > ${after}`);
const nina = { name: "Nina", role: "collector", team: "North" };

test("a change is told as what became another, each by itself", () => {
  const becomes = { name: "Nina", role: "supervisor" };
  assert.deepEqual(linesOf({ how: "changed", was: nina, becomes }), [
    "role: collector > supervisor",
    "team: North > null",
  ]);
  assert.deepEqual(linesOf({ how: "changed", was: nina, becomes: nina }), []);
  assert.deepEqual(linesOf({ how: "changed", was: {}, becomes: { email: "n@o.example", daySheet: "yes" } }), [
    "email: null > n@o.example",
    "daySheet: null > yes",
  ]);
});

test("whoever is taken on is told with what they became, and whoever left with what they were", () => {
  assert.deepEqual(linesOf({ how: "added", was: {}, becomes: nina }), [
    "added: null > collector",
    "team: null > North",
  ]);
  assert.deepEqual(linesOf({ how: "again", was: nina, becomes: { name: "Nina", role: "clerk" } }), [
    "again: null > clerk",
  ]);
  assert.deepEqual(linesOf({ how: "ended", was: {}, becomes: nina }), ["ended: collector > null"]);
  for (const how of ["joined", "password"] as const) {
    assert.deepEqual(linesOf({ how, was: nina, becomes: nina }), [`${how}: null > null`]);
  }
  assert.deepEqual(linesOf({ how: "invited", was: nina, becomes: nina }), ["link: null > null"]);
});

test("a team is told by its names", () => {
  assert.deepEqual(linesOf({ how: "teamAdded", was: {}, becomes: { name: "North" } }), ["teamAdded: null > North"]);
  assert.deepEqual(linesOf({ how: "teamRenamed", was: { name: "North" }, becomes: { name: "East" } }), [
    "teamRenamed: North > East",
  ]);
  assert.deepEqual(linesOf({ how: "teamEnded", was: {}, becomes: { name: "East" } }), ["teamEnded: East > null"]);
});
