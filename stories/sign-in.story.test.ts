import { strict as assert } from "node:assert";
import { after, before, describe, test } from "node:test";
import { failuresOfUsernameMax, failureWindowMinutes } from "#access/attempts";
import { Desk, password } from "./desk.ts";

describe("signing in", () => {
  let desk: Desk;
  before(async () => {
    desk = await Desk.open({ at: "2026-03-02T15:00:00Z" });
  });
  after(() => desk[Symbol.asyncDispose]());

  const signIn = (username: string, attempt: string) =>
    fetch(`${desk.url}/api/session`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ username, password: attempt }),
    });
  const cookieOf = (response: Response) => response.headers.get("set-cookie") ?? "";

  test("gives a cookie that no script reads and no other site sends", async () => {
    const response = await signIn("collector", password);
    assert.equal(response.status, 200);
    assert.match(cookieOf(response), /^dunlin_session=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/; Max-Age=43200$/);
    const session = (await response.json()) as {
      login: { role: string };
      office: { today: string; now: string };
      may: string[];
    };
    assert.equal(session.login.role, "collector");
    assert.equal(session.office.today, "2026-03-02");
    assert.equal(session.office.now, desk.clock.now().toString());
    assert.ok(session.may.includes("askPermit") && !session.may.includes("importFiles"));
  });

  test("answers a wrong password and an unknown username alike", async () => {
    const [wrong, unknown] = await Promise.all([signIn("clerk", "guess"), signIn("nobody", "guess")]);
    assert.equal(wrong.status, 401);
    assert.deepEqual(await wrong.json(), await unknown.json());
  });

  test("is closed to a username after some failures, also to the right password, until the window has passed", async () => {
    const attempts = await Promise.all(
      Array.from({ length: failuresOfUsernameMax + 3 }, () => signIn("auditor", "guess")),
    );
    const statuses = attempts.map(({ status }) => status).toSorted((a, b) => a - b);
    assert.deepEqual(statuses, [...Array<number>(failuresOfUsernameMax).fill(401), 429, 429, 429]);
    assert.equal((await signIn("auditor", password)).status, 429);

    desk.clock.set(desk.clock.now().add({ minutes: failureWindowMinutes, seconds: 1 }));
    assert.equal((await signIn("auditor", password)).status, 200);
  });

  test("with a cookie, a write needs the form key, which another site does not know", async () => {
    const response = await signIn("supervisor", password);
    const { formKey } = (await response.json()) as { formKey: string };
    const cookie = cookieOf(response).split(";")[0] ?? "";
    const signOut = (headers: Record<string, string>) =>
      fetch(`${desk.url}/api/session`, {
        method: "DELETE",
        headers: { cookie, "idempotency-key": crypto.randomUUID(), ...headers },
      });
    assert.equal((await signOut({})).status, 403);
    assert.equal((await signOut({ "x-form-key": "guess" })).status, 403);
    assert.equal((await fetch(`${desk.url}/api/session`, { headers: { cookie } })).status, 200);
    assert.equal((await signOut({ "x-form-key": formKey })).status, 204);
    assert.equal((await fetch(`${desk.url}/api/session`, { headers: { cookie } })).status, 401);
  });

  test("lasts half a day", async () => {
    const response = await signIn("credit_manager", password);
    const cookie = cookieOf(response).split(";")[0] ?? "";
    desk.clock.set(desk.clock.now().add({ hours: 12 }));
    assert.equal((await fetch(`${desk.url}/api/session`, { headers: { cookie } })).status, 401);
  });

  test("every answer tells the browser to load nothing from elsewhere and to be framed by nobody", async () => {
    const { headers } = await fetch(`${desk.url}/api/openapi.json`);
    assert.match(headers.get("content-security-policy") ?? "", /default-src 'self'.*frame-ancestors 'none'/);
    assert.equal(headers.get("x-content-type-options"), "nosniff");
    assert.equal(headers.get("referrer-policy"), "no-referrer");
    assert.equal(headers.get("cache-control"), "no-store");
  });

  test("a body that is too large, malformed or not JSON is refused by name", async () => {
    const post = (body: string) =>
      fetch(`${desk.url}/api/session`, { method: "POST", headers: { "content-type": "application/json" }, body });
    const refusals = await Promise.all(
      [JSON.stringify({ username: "collector" }), "{", "x".repeat(1_100_000)].map(async (body) => {
        const response = await post(body);
        const { refusal } = (await response.json()) as { refusal: string };
        return [response.status, refusal];
      }),
    );
    assert.deepEqual(refusals, [
      [400, "request_is_malformed"],
      [400, "request_is_malformed"],
      [413, "request_is_too_large"],
    ]);
  });
});
