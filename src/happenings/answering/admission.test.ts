import { strict as assert } from "node:assert";
import { after, before, test } from "node:test";
import { beginSession } from "#access/store";
import { addToken } from "#access/tokens/store";
import type { Caller } from "#access/caller";
import { accepted } from "#base/outcome";
import { openTestDesk, type TestDesk } from "#happenings/testing/test-desk";
import { newId } from "#platform/chance";
import { operation } from "#platform/operation";
import { digestOf } from "#platform/secret";
import { answerer } from "./answer.ts";
import { sessionCookie } from "./sign-in.ts";

const now = Temporal.Instant.from("2026-11-23T16:00:00Z");
let desk: TestDesk;

before(async () => {
  desk = await openTestDesk(now);
  const { loginId } = desk;
  const { queries } = desk.database;
  const endsAt = now.add({ hours: 1 });
  await beginSession(queries, { digest: digestOf("cookie"), loginId, formKey: "key", begunAt: now, endsAt });
  const token = { tokenId: newId(now), digest: digestOf("token"), loginId, name: null, role: null };
  await addToken(queries, { ...token, madeAt: now, endsAt });
});
after(() => desk.close());

const reading = operation<Caller>()({
  id: "readSession",
  method: "get",
  path: "/session",
  summary: "Who is signed in",
  answer: "nothing",
  refusals: {},
  handle: () => Promise.resolve(accepted(undefined)),
});

// prettier-ignore
const rows: readonly (readonly [string, Record<string, string>, boolean])[] = [
  ["a token in its header",            { authorization: "Bearer token" },            true],
  ["a token, its scheme in lower case", { authorization: "bearer token" },           true],
  ["a cookie",                         { cookie: `${sessionCookie}=cookie` },        true],
  ["a token in the cookie",            { cookie: `${sessionCookie}=token` },         false],
  ["a cookie's secret in the header",  { authorization: "Bearer cookie" },           false],
  ["nothing",                          {},                                           false],
];

for (const [what, headers, isAdmitted] of rows) {
  test(`${what} ${isAdmitted ? "admits" : "does not admit"}`, async () => {
    const admission = await answerer(desk).admit(reading, new Headers(headers));
    assert.equal(admission instanceof Response ? admission.status : 200, isAdmitted ? 200 : 401);
  });
}
