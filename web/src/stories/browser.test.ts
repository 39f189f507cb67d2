import { strict as assert } from "node:assert";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { findChromium } from "./browser.ts";

const folder = mkdtempSync(join(tmpdir(), "dunlin-browser-"));
after(() => rmSync(folder, { recursive: true }));

test("the browser that CHROMIUM names is taken before any other", () => {
  assert.equal(findChromium({ CHROMIUM: "/opt/mine", PATH: "/usr/bin" }), "/opt/mine");
});

test("otherwise the first of the usual names on the path is", () => {
  const browser = join(folder, "google-chrome");
  writeFileSync(browser, "");
  chmodSync(browser, 0o755);
  assert.equal(findChromium({ PATH: `/nowhere:${folder}` }), browser);
});
