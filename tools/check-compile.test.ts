import { strict as assert } from "node:assert";
import { test } from "node:test";
import { readCompiler } from "./check-compile.ts";

const output = [
  "src/ledger/item.ts(3,7): error TS2322: Type 'string' is not assignable to type 'number'.",
  "  It goes on.",
  "/desk/node_modules/typescript/lib/lib.esnext.d.ts",
  "/desk/src/ledger/item.ts",
  "",
].join("\n");

test("the compiler's files and its findings are told apart", () => {
  const { files, findings } = readCompiler(output);
  assert.deepEqual(files, ["/desk/src/ledger/item.ts"]);
  assert.deepEqual(findings, output.split("\n").slice(0, 2));
});

test("a compiler that cannot find the project looked at nothing", () => {
  const { files, findings } = readCompiler("error TS5058: The specified path does not exist: 'web'.\n");
  assert.deepEqual(files, []);
  assert.equal(findings.length, 1);
});
