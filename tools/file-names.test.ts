import { strict as assert } from "node:assert";
import { test } from "node:test";
import { nameFindings } from "./file-names.ts";

for (const name of ["utils", "helpers", "common", "misc", "manager", "service", "data", "info", "types"]) {
  test(`no file, folder or test is called ${name}, nor ends in it`, () => {
    const paths = [
      `src/ledger/${name}.ts`,
      `src/${name}/a.ts`,
      `src/ledger/${name}.test.ts`,
      `web/src/work-${name}.tsx`,
    ];
    assert.deepEqual(
      paths.map((path) => nameFindings(path).length),
      [1, 1, 1, 1],
    );
  });
}

test("a name that has such a word within another one is in order", () => {
  assert.deepEqual(nameFindings("src/platform/database.ts"), []);
  assert.deepEqual(nameFindings("src/letters/service-address.ts"), []);
});
