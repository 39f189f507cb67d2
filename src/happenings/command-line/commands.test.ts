import { strict as assert } from "node:assert";
import { test } from "node:test";
import { commandNamed, commands } from "./commands.ts";

test("every command is loaded by the name that it has itself", async () => {
  for (const [name, load] of Object.entries(commands)) assert.equal((await load()).name, name);
});

test("the longest name that the first words name is called", () => {
  assert.equal(commandNamed(["law", "check", "--json"]), "law check");
  assert.equal(commandNamed(["aging", "--on", "2026-01-31"]), "aging");
  assert.equal(commandNamed(["law", "--help"]), undefined);
  assert.equal(commandNamed(["toString"]), undefined);
});
