import { strict as assert } from "node:assert";
import { test } from "node:test";
import { firstCall } from "./first-call.ts";

type View = Parameters<typeof firstCall>[0];

const point = (id: string, relationId: string | null) => ({ id, relationId });
const call = (pointId: string, allowed = true) => ({ act: "call", pointId, allowed });
const viewOf = (acts: readonly object[]) =>
  ({
    acts,
    points: [point("attorneys", "r1"), point("own", null)],
    related: [{ id: "r1", role: "attorney", name: "Beth Okonkwo" }],
  }) as unknown as View;

test("the key of a call calls the debtor's own number before anybody else's", () => {
  assert.equal(firstCall(viewOf([call("attorneys"), call("own")]))?.pointId, "own");
});

test("where only somebody else may be called, it calls them, and nobody where nobody may be", () => {
  assert.equal(firstCall(viewOf([call("attorneys"), call("own", false)]))?.pointId, "attorneys");
  assert.equal(firstCall(viewOf([call("attorneys", false), call("own", false)])), undefined);
});
