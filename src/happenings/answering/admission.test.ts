import { strict as assert } from "node:assert";
import { after, before, test } from "node:test";
import { beginSession } from "#access/store";
import type { Caller } from "#access/caller";
import { accepted } from "#base/outcome";
import { openTestDesk, type TestDesk } from "#happenings/testing/test-desk";
import { operation } from "#platform/operation";
import { digestOf } from "#platform/secret";
import { answerer } from "./answer.ts";
import { sessionCookie } from "./sign-in.ts";

const now = Temporal.Instant.from("2026-11-23T16:00:00Z");
let desk: TestDesk;

before(async () => {
  desk = await openTestDesk(now);
  for (const kind of ["cookie", "token"] as const) {
    const session = { digest: digestOf(kind), loginId: desk.loginId, kind, formKey: "key", begunAt: now };
    await beginSession(desk.database.queries, { ...session, endsAt: now.add({ hours: 1 }) });
  }
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
