import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { readTypedPoint } from "./people.ts";

const holder = { kind: "person", country: "US", state: "OH", zip: null } as const;

describe("what a person types of a debtor", () => {
  test("is of the kind that they say, whatever the numbering plan says", () => {
    assert.equal(readTypedPoint({ kind: "work-phone", text: "614 555 0121" }, holder)?.kind, "work-phone");
    assert.equal(readTypedPoint({ kind: "work-email", text: "AP@Example.com" }, holder)?.normalised, "ap@example.com");
  });
  test("is an address where it ends in its place", () => {
    const read = readTypedPoint({ kind: "home", text: "12 North Main Street\nApt 4\nColumbus, OH 43215" }, holder);
    assert.deepEqual([read?.zip, read?.state], ["43215", "OH"]);
  });
  // prettier-ignore
  const wrong = [
    ["mobile", "12"],
    ["email",  "nobody"],
    ["home",   "12 North Main Street"],
    ["home",   "Columbus, OH 43215"],
    ["social", "@ada"],
  ] as const;
  for (const [kind, text] of wrong) {
    test(`"${text}" is no ${kind}`, () => assert.equal(readTypedPoint({ kind, text }, holder), undefined));
  }
});
