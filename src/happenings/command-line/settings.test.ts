import { strict as assert } from "node:assert";
import { after, before, test } from "node:test";
import { openOffice } from "#access/store";
import { readArguments, WrongUse } from "#platform/command";
import type { OpenDesk } from "#happenings/desk/open-desk";
import { openEmptyDesk } from "#happenings/testing/empty-desk";
import { settings } from "./settings.ts";

const now = Temporal.Instant.from("2026-03-02T15:00:00Z");
let opened: Awaited<ReturnType<typeof openEmptyDesk>>;
before(async () => {
  opened = await openEmptyDesk(now);
  const office = { name: "The office", zone: "America/New_York", dayRunAt: "06:00" };
  await openOffice(opened.desk.database.queries, office, now);
});
after(() => opened.close());

const run = async (...args: string[]) => {
  const answer = await settings.run(opened.desk as unknown as OpenDesk, readArguments(settings, args));
  assert.ok(answer !== undefined);
  return answer;
};

test("dunlin settings shows the office's settings, and changes those that are set", async () => {
  const { text, json } = await run();
  assert.match(text, /^day-run-at +06:00$/m);
  assert.match(text, /Version 1, never changed\.$/);
  assert.equal((json as { zone: string }).zone, "America/New_York");
  const changed = await run("--set", "closes-at=17:00", "--set", "name=Harbor = Recovery", "--set", "rate:cad=0.73");
  assert.match(changed.text, /^closes-at +17:00$/m);
  assert.match(changed.text, /^name +Harbor = Recovery$/m);
  assert.match(changed.text, /^rate:CAD +0\.73 since 2026-03-02$/m);
  assert.match(changed.text, /Version 2, changed 2026-03-02 10:00 by the command line\.$/);
  assert.deepEqual((await run("--set", "rate:CAD=")).json, (await run()).json);
  assert.doesNotMatch((await run()).text, /rate:CAD/);
});

test("dunlin settings says of each value why it cannot be read, and changes none of them", async () => {
  const { because, text, json } = await run("--set", "closes-at=5pm", "--set", "zone=+05:00", "--set", "name=New");
  assert.equal(because, "Not all of it can be read. Nothing was changed.");
  assert.match(text, /^zone: There is no such time zone\..*\ncloses-at: An hour is written as/);
  assert.equal((json as { refusal: string }).refusal, "setting_is_unreadable");
  assert.doesNotMatch((await run()).text, /New$/m);
  for (const wrong of ["closes-at", "constructor=1", "opens-at=08:00", "rate:dollar=1"]) {
    await assert.rejects(run("--set", wrong), WrongUse, wrong);
  }
});
