import { spawn } from "node:child_process";
import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { digestOf } from "./secret.ts";

const root = join(import.meta.dirname, "../..");
const stamp = join(root, "web/dist/built-from");

/** Builds the web desk where it is missing, or older than its source. Gives whether it had to. */
export async function buildWeb(): Promise<boolean> {
  const source = sourceDigest();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === source) return false;
  await run([join(root, "node_modules/vite/bin/vite.js"), "build", "--config", "web/vite.config.ts"]);
  writeFileSync(stamp, source);
  return true;
}

function sourceDigest(): string {
  const files = globSync(["web/index.html", "web/vite.config.ts", "web/src/**/*", "web/public/**/*"], { cwd: root })
    .filter((file) => /\.[a-z0-9]+$/.test(file) && !/\.test\.|\.e2e\./.test(file))
    .toSorted();
  return digestOf(
    readFileSync(join(root, "package-lock.json")),
    ...files.flatMap((file) => [file, readFileSync(join(root, file))]),
  );
}

function run(args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
    child.on("error", reject);
    child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`The desk does not build:\n${said}`))));
  });
}
