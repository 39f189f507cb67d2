import { strict as assert } from "node:assert";
import { after, before, test } from "node:test";
import { readArguments, WrongUse } from "#platform/command";
import type { OpenDesk } from "#happenings/desk/open-desk";
import { openEmptyDesk } from "#happenings/testing/empty-desk";
import { people, peopleAdd } from "./people.ts";

let opened: Awaited<ReturnType<typeof openEmptyDesk>>;
before(async () => void (opened = await openEmptyDesk(Temporal.Instant.from("2026-03-02T15:00:00Z"))));
after(() => opened.close());

const add = (username: string, name: string) =>
  peopleAdd.run(
    opened.desk as unknown as OpenDesk,
    readArguments(peopleAdd, [username, "--name", name, "--role", "collector"]),
  );

test("dunlin people add takes a name on one line alone, as the desk does", async () => {
  for (const name of ["Ann\nLee", "Ann\u0007Lee", "Ann\u009bLee"]) {
    await assert.rejects(add("ann", name), new WrongUse("A name has no line breaks."), JSON.stringify(name));
  }
  assert.match((await add("ann", "Ann Lee"))?.text ?? "", /once: /);
  const listed = await people.run(opened.desk as unknown as OpenDesk, readArguments(people, []));
  assert.match(listed?.text ?? "", /Ann Lee/);
});
