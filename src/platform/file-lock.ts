import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

const unsignedMillisecondsMax = 2000;

/** Does the work while no other process of this machine does work under the same lock. A dead holder's lock is void. */
export async function underFileLock<Value>(file: string, work: () => Promise<Value>): Promise<Value> {
  while (!take(file)) await pause(100);
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    releaseWhenDead(file);
    return false;
  }
}

function releaseWhenDead(file: string): void {
  try {
    const pid = Number(readFileSync(file, "utf8"));
    if (pid > 0) process.kill(pid, 0);
    // Who makes a lock writes its number at once: one that stays without was made by somebody who died in between.
    else if (millisecondsOld(file) > unsignedMillisecondsMax) rmSync(file, { force: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") rmSync(file, { force: true });
  }
}

function millisecondsOld(file: string): number {
  return Temporal.Now.instant().epochMilliseconds - statSync(file).mtimeMs;
}
