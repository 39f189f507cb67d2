import { strict as assert } from "node:assert";
import { test } from "node:test";
import { edges, libraries } from "../architecture.ts";
import { libraryFindings } from "./check-libraries.ts";

const named = [...Object.values(edges), ...Object.values(libraries)].flat().filter((name) => !name.startsWith("#"));
const dependencies = Object.fromEntries(["pg", "@hono/node-server", ...named].map((name) => [name, "1.0.0"]));

const findings = (source: string, path = "src/platform/database.ts") =>
  libraryFindings([{ path, source }], { dependencies });

test("a library that package.json does not name is found", () => {
  const [finding, ...others] = findings(`import ms from "ms";\nimport { Pool } from "pg";`);
  assert.ok(finding?.startsWith(`"ms" is used by src/`));
  assert.deepEqual(others, []);
});

test("a library that architecture.ts allows must be in package.json", () => {
  const findings = libraryFindings([], { dependencies: {} });
  assert.ok(findings.some((finding) => finding.startsWith(`"kysely"`)));
});

test("a part of a library, Node's own modules and the desk's own files are in order", () => {
  const source = `import { serve } from "@hono/node-server/serve";\nimport "node:fs";\nimport "#base/id";\nimport "./a.ts";`;
  assert.deepEqual(findings(source), []);
});

test("a test may use what development brings", () => {
  assert.deepEqual(findings(`import fc from "fast-check";`, "src/money/money.test.ts"), []);
});
