import { strict as assert } from "node:assert";
import { test } from "node:test";
import { placeFindings } from "./places.ts";

// The places are put together here, so that this file names none of them.
const path = (...parts: string[]) => ["", ...parts].join("/");
const broken = [
  ["a package registry", `https://${["registry", "npmjs", "org"].join(".")}/kysely`],
  ["a folder of one machine", `cd ${path("root", "dunlin")}`],
  ["a folder of one machine", `"${path("work", "dunlin")}"`],
  ["a folder of one machine", `(${path("home", "ann", "dunlin")})`],
  ["a folder of one machine", path("Users", "ann", "dunlin")],
] as const;

for (const [is, text] of broken) {
  test(`no text names ${is}: ${text.slice(1)}`, () => {
    const [finding] = placeFindings(text);
    assert.ok(finding?.startsWith(`It names ${is}`));
  });
}

test("paths from the root of the repository and addresses are in order", () => {
  assert.deepEqual(placeFindings("src/work/store.ts #work/task web/src/work/ https://dunlin.example/work/next"), []);
});
