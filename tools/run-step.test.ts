import { strict as assert } from "node:assert";
import { test } from "node:test";
import { runStep, stepText } from "./run-step.ts";
import { oneFailed, onePassed } from "./totals.ts";

const signal = new AbortController().signal;

test("a check that passes is told by its last line", () => {
  assert.equal(
    stepText("words", { passed: true, output: "Hello.\nIt looked at 2 files.\n" }),
    "✔ words: It looked at 2 files.",
  );
});

test("a check that fails is told with all that it said", () => {
  assert.equal(stepText("words", { passed: false, output: "One.\nTwo.\n" }), "✖ words\n    One.\n    Two.");
});

test("a check passes by its exit code", async () => {
  assert.equal(await runStep({ name: "sound", args: ["-e", "console.log(1)"] }, signal), onePassed);
  assert.equal(await runStep({ name: "broken on purpose", args: ["-e", "process.exitCode = 1"] }, signal), oneFailed);
});

test("a check that is called off has not passed", async () => {
  const off = AbortSignal.abort();
  assert.equal(await runStep({ name: "called off on purpose", args: ["-e", "1"] }, off), oneFailed);
});
