import { strict as assert } from "node:assert";
import { after, before, describe, test } from "node:test";
import { Desk, password } from "./desk.ts";

describe("the language of a sign-in", () => {
  let desk: Desk;
  before(async () => {
    desk = await Desk.open({ at: "2026-03-02T15:00:00Z" });
  });
  after(() => desk[Symbol.asyncDispose]());

  const signIn = async (username: string) => {
    const headers = { "content-type": "application/json" };
    const body = JSON.stringify({ username, password });
    const answer = await fetch(`${desk.url}/api/session`, { method: "POST", headers, body });
    return ((await answer.json()) as { login: { language: string | null } }).login.language;
  };

  test("is nobody's choice until they make it, and is theirs alone and wherever they sign in", async () => {
    assert.equal(await signIn("collector"), null);
    const collector = await desk.as("collector");
    assert.equal((await collector.put("/session/language", { language: "es" })).status, 204);
    assert.equal((await collector.get("/session")).json.login.language, "es");
    assert.equal(await signIn("collector"), "es");
    assert.equal(await signIn("supervisor"), null);

    assert.equal((await collector.put("/session/language", { language: null })).status, 204);
    assert.equal(await signIn("collector"), null);
  });

  test("everybody may choose it, whatever their role; said twice it is the same", async () => {
    const [auditor, clerk] = await Promise.all([desk.as("auditor"), desk.as("clerk")]);
    const answers = await Promise.all(
      [auditor, clerk, clerk].map((person) => person.put("/session/language", { language: "es" })),
    );
    assert.deepEqual(
      answers.map(({ status }) => status),
      [204, 204, 204],
    );
    assert.equal(await signIn("clerk"), "es");
  });

  test("is one that the desk speaks: another is refused, and the one before holds", async () => {
    const supervisor = await desk.as("supervisor");
    await supervisor.put("/session/language", { language: "en" });
    for (const language of ["fr", "", 1, undefined]) {
      const { status, json } = await supervisor.put("/session/language", { language });
      assert.deepEqual([status, json.refusal], [400, "request_is_malformed"]);
    }
    assert.equal(await signIn("supervisor"), "en");
  });
});
