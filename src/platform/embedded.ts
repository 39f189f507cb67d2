import { execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { asOrdinaryUser, postgresBinary } from "./embedded-binaries.ts";
import { underFileLock } from "./file-lock.ts";
import { Trouble } from "./trouble.ts";

/** A hold on the embedded server. The last process to let go stops it. */
export type EmbeddedServer = { readonly url: string; readonly letGo: () => Promise<void> };

// Every process that uses the server holds this advisory lock shared; who can take it alone is the last one out.
const inUse = 4400002;
const startSecondsMax = 60;
// prettier-ignore
const settings = [
  "listen_addresses=127.0.0.1", "unix_socket_directories=", "max_connections=60", "shared_buffers=256MB",
  "work_mem=32MB", "maintenance_work_mem=256MB", "max_wal_size=4GB", "jit=off", "wal_level=minimal",
  "max_wal_senders=0", "log_min_messages=warning", "checkpoint_timeout=15min", "random_page_cost=1.1",
];

/**
 * Uses the PostgreSQL server of a data folder: finds the one that runs, also one whose starter was killed, or makes
 * and starts it. Data, password and log lie in the folder, which only its owner can read.
 */
export async function useEmbeddedServer(dataFolder: string): Promise<EmbeddedServer> {
  const folder = join(dataFolder, "postgres");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = join(folder, "starting.lock");
  const { url, holder } = await underFileLock(lock, async () => {
    if (!existsSync(join(folder, "cluster/PG_VERSION"))) makeCluster(folder);
    const serverUrl = (await runningUrl(folder)) ?? (await startServer(folder));
    return { url: serverUrl, holder: await hold(serverUrl) };
  });
  return {
    url,
    letGo: () =>
      underFileLock(lock, async () => {
        const last = await isLastOut(holder);
        await holder.end();
        if (last) await stopServer(folder);
      }),
  };
}

function makeCluster(folder: string): void {
  // A cluster whose making was interrupted is worth nothing: it is made again from the beginning.
  rmSync(join(folder, "cluster"), { recursive: true, force: true });
  rmSync(join(folder, "making"), { recursive: true, force: true });
  const passwordFile = join(folder, "password");
  writeFileSync(passwordFile, randomBytes(24).toString("base64url"), { mode: 0o600 });
  const [command, args] = asOrdinaryUser(postgresBinary("initdb"), [
    ...["-D", join(folder, "making"), "-U", "dunlin", "--auth=scram-sha-256", `--pwfile=${passwordFile}`],
    ...["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--no-instructions"],
  ]);
  execFileSync(command, args, { stdio: ["ignore", "ignore", "pipe"] });
  execFileSync("mv", [join(folder, "making"), join(folder, "cluster")]);
}

function urlAt(folder: string, port: number, database = "postgres"): string {
  const password = readFileSync(join(folder, "password"), "utf8").trim();
  return `postgres://dunlin:${password}@127.0.0.1:${port}/${database}`;
}

function serverProcess(folder: string): { pid: number; port: number } | undefined {
  const file = join(folder, "cluster/postmaster.pid");
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, "utf8").split("\n");
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return pid > 0 && port > 0 && isAlive(pid) ? { pid, port } : undefined;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

async function runningUrl(folder: string): Promise<string | undefined> {
  const found = serverProcess(folder);
  if (found === undefined) return undefined;
  const url = urlAt(folder, found.port);
  return (await answers(url)) ? url : undefined;
}

async function startServer(folder: string): Promise<string> {
  const port = await freePort();
  const options = settings.flatMap((setting) => ["-c", setting]);
  const [command, args] = asOrdinaryUser(postgresBinary("postgres"), [
    ...["-D", join(folder, "cluster"), "-p", String(port), ...options],
  ]);
  const log = openSync(join(folder, "server.log"), "a", 0o600);
  // Detached, so that a Ctrl-C at the terminal reaches Dunlin first, which then stops the server in order.
  const child = spawn(command, args, { detached: true, stdio: ["ignore", log, log] });
  child.unref();
  const url = urlAt(folder, port);
  for (let waited = 0; waited < startSecondsMax * 10; waited += 1) {
    if (await answers(url)) return url;
    if (child.exitCode !== null) break;
    await pause(100);
  }
  throw new Trouble(`The embedded PostgreSQL does not start; ${join(folder, "server.log")} says why.`);
}

async function stopServer(folder: string): Promise<void> {
  const found = serverProcess(folder);
  if (found === undefined) return;
  process.kill(found.pid, "SIGINT"); // PostgreSQL's fast shutdown: open transactions are rolled back.
  for (let waited = 0; waited < 300 && isAlive(found.pid); waited += 1) await pause(50);
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function hold(url: string): Promise<pg.Client> {
  const holder = new pg.Client({ connectionString: url });
  holder.on("error", () => undefined);
  await holder.connect();
  await holder.query("select pg_advisory_lock_shared($1)", [inUse]);
  return holder;
}

async function isLastOut(holder: pg.Client): Promise<boolean> {
  try {
    await holder.query("select pg_advisory_unlock_shared($1)", [inUse]);
    const { rows } = await holder.query<{ alone: boolean }>("select pg_try_advisory_lock($1) as alone", [inUse]);
    return rows[0]?.alone === true;
  } catch {
    return false; // The server is gone already.
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
