import { strict as assert } from "node:assert";
import { test } from "node:test";
import { passwordDigest, passwordMatches } from "./password.ts";

test("a password matches its digest, and no other password does", async () => {
  const digest = await passwordDigest("correct horse");
  assert.match(digest, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  assert.equal(await passwordMatches("correct horse", digest), true);
  assert.equal(await passwordMatches("correct horse ", digest), false);
});

test("a password is the same however a keyboard puts its accents together", async () => {
  const digest = await passwordDigest("la ma\u00f1ana clara");
  assert.equal(await passwordMatches("la man\u0303ana clara", digest), true);
  assert.equal(await passwordMatches("la manana clara", digest), false);
});

test("two digests of one password differ, since each has a salt of its own", async () => {
  assert.notEqual(await passwordDigest("same"), await passwordDigest("same"));
});

test("nobody's digest matches nothing, not even an empty password", async () => {
  assert.equal(await passwordMatches("", undefined), false);
  assert.equal(await passwordMatches("anything", "not a digest"), false);
});
