import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { helpOf, readArguments, WrongUse, type Command } from "./command.ts";

const command: Command<undefined> = {
  name: "import",
  summary: "Takes files in",
  takes: "FILE...",
  wordsMin: 1,
  wordsMax: 3,
  options: {
    preset: { type: "string", says: "how the files are read" },
    to: { type: "string", multiple: true, says: "where it goes" },
    "dry-run": { type: "boolean", says: "changes nothing" },
  },
  run: async () => undefined,
};

describe("the arguments of a command", () => {
  test("are its words, its texts and its flags", () => {
    const given = readArguments(command, ["a.csv", "--preset", "generic", "--to", "x", "--to", "y", "--dry-run"]);
    assert.deepEqual(given.words, ["a.csv"]);
    assert.equal(given.text("preset"), "generic");
    assert.deepEqual(given.texts("to"), ["x", "y"]);
    assert.equal(given.flag("dry-run"), true);
    assert.equal(given.flag("json"), false);
  });

  // prettier-ignore
  const wrong = [
    ["a word too few",      [],                          /takes FILE\.\.\./],
    ["a word too many",     ["a", "b", "c", "d"],        /takes FILE\.\.\./],
    ["an unknown option",   ["a", "--presett", "x"],     /presett/],
    ["an option's missing text", ["a", "--preset"],      /preset/],
  ] as const;
  for (const [name, args, says] of wrong) {
    test(`${name} is wrong use`, () => {
      assert.throws(
        () => readArguments(command, args),
        (error) => error instanceof WrongUse && says.test(error.message),
      );
    });
  }

  test("asking for help needs no words", () => assert.equal(readArguments(command, ["--help"]).flag("help"), true));
});

test("the help names every option", () => {
  for (const option of ["--preset", "--to", "--dry-run", "--json", "--data", "--help"]) {
    assert.ok(helpOf(command).includes(option), option);
  }
});
