import { strict as assert } from "node:assert";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { underFileLock } from "./file-lock.ts";

const folder = mkdtempSync(join(tmpdir(), "dunlin-lock-"));
after(() => rmSync(folder, { recursive: true }));

test("two who want one lock work one after the other", async () => {
  const lock = join(folder, "one.lock");
  let working = 0;
  const work = async () => {
    working += 1;
    assert.equal(working, 1);
    await pause(20);
    working -= 1;
    return "done";
  };
  const both = await Promise.all([underFileLock(lock, work), underFileLock(lock, work)]);
  assert.deepEqual(both, ["done", "done"]);
  assert.equal(existsSync(lock), false);
});

test("the lock of a process that died is void", async () => {
  const lock = join(folder, "dead.lock");
  const { pid } = spawnSync(process.execPath, ["--version"]);
  writeFileSync(lock, String(pid));
  assert.equal(await underFileLock(lock, async () => 7), 7);
});

test("a lock that nobody signed is void after a moment", async () => {
  const lock = join(folder, "unsigned.lock");
  writeFileSync(lock, "");
  assert.equal(await underFileLock(lock, async () => 7), 7);
});

test("work that throws gives the lock back", async () => {
  const lock = join(folder, "thrown.lock");
  await assert.rejects(
    underFileLock(lock, () => Promise.reject(new Error("no"))),
    /no/,
  );
  assert.equal(existsSync(lock), false);
});
