import { spawn } from "node:child_process";
import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { underFileLock } from "./file-lock.ts";
import { projectFolder } from "./project-folder.ts";
import { digestOf } from "./secret.ts";

const stamp = join(projectFolder, "web/dist/built-from");

const lock = join(projectFolder, "web/.building");

/**
 * Builds the web desk where it is missing, or older than its source. Gives whether it had to. Of two processes that
 * start at the same instant one builds, and the other waits for it.
 */
export function buildWeb(): Promise<boolean> {
  return underFileLock(lock, buildWhereStale);
}

async function buildWhereStale(): Promise<boolean> {
  const source = sourceDigest();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === source) return false;
  await run([join(projectFolder, "node_modules/vite/bin/vite.js"), "build", "--config", "web/vite.config.ts"]);
  writeFileSync(stamp, source);
  return true;
}

function sourceDigest(): string {
  const files = globSync(["web/index.html", "web/vite.config.ts", "web/src/**/*", "web/public/**/*"], {
    cwd: projectFolder,
  })
    .filter((file) => /\.[a-z0-9]+$/.test(file) && !/\.test\.|\.e2e\./.test(file))
    .toSorted();
  return digestOf(
    readFileSync(join(projectFolder, "package-lock.json")),
    ...files.flatMap((file) => [file, readFileSync(join(projectFolder, file))]),
  );
}

function run(args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: projectFolder, stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
    child.on("error", reject);
    child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`The desk does not build:\n${said}`))));
  });
}
