import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";

/** What a command said and how it ended. */
export type Ended = {
  readonly status: number | null;
  readonly signal: string | null;
  /** The one JSON document on stdout, if it is one. */
  // oxlint-disable-next-line typescript/no-explicit-any -- a story reads what it asserts
  readonly json: any;
  readonly stdout: string;
  readonly stderr: string;
};

type Sent = { readonly input?: string; readonly url?: string };

const project = join(import.meta.dirname, "..");
const upMsMax = 60_000;

/** The real command line with a data folder of its own, which is gone, with whatever still runs in it, at the end. */
export class Dunlin implements AsyncDisposable {
  readonly data: string = mkdtempSync(join(tmpdir(), "dunlin-data-"));
  readonly #running = new Set<ChildProcessWithoutNullStreams>();

  /** Runs a command to its end. */
  async run(args: readonly string[], { input = "", url }: Sent = {}): Promise<Ended> {
    const child = this.begin(args, url);
    child.stdin.on("error", () => undefined).end(input);
    const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    return { status: child.exitCode, signal: child.signalCode, json: asJson(stdout), stdout, stderr };
  }

  /** Begins a command, of which the caller sees to the end. */
  begin(args: readonly string[], url?: string): ChildProcessWithoutNullStreams {
    const { DATABASE_URL: _, DUNLIN_DATA: __, PORT: ___, NODE_TEST_CONTEXT: ____, ...others } = process.env;
    // What one run compiled, the next ones need not: a story has many of them.
    const env = {
      ...others,
      NODE_COMPILE_CACHE: join(this.data, "compiled"),
      DUNLIN_DATA: this.data,
      ...(url !== undefined && { DATABASE_URL: url }),
    };
    const child = spawn(process.execPath, [join(project, "src/main.ts"), ...args], { cwd: this.data, env });
    this.#running.add(child);
    child.once("exit", () => this.#running.delete(child));
    return child;
  }

  /** Starts the desk on a free port, and gives its address as soon as it says that it is up. */
  async start(args: readonly string[], url?: string): Promise<Started> {
    const child = this.begin(["start", "--port", "0", ...args], url);
    const ended = once(child, "exit");
    let said = "";
    const address = await new Promise<string>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`The desk does not start:\n${said}`)), upMsMax);
      child.stderr.on("data", (chunk: Buffer) => {
        said += chunk.toString();
        const found = /Dunlin is at (\S+)/.exec(said)?.[1];
        if (found !== undefined) resolve(found);
      });
      child.once("exit", (code) => reject(new Error(`The desk ended with ${code}:\n${said}`)));
      child.once("exit", () => clearTimeout(late));
      child.stderr.once("end", () => clearTimeout(late));
    });
    return { child, url: address, said: () => said, stop: (signal) => stop(child, ended, signal) };
  }

  /** The process of the embedded server, while there is one. */
  serverProcess(): number | undefined {
    const file = join(this.data, "postgres/cluster/postmaster.pid");
    return existsSync(file) ? Number(readFileSync(file, "utf8").split("\n")[0]) : undefined;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const child of this.#running) {
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      await ended;
    }
    const server = this.serverProcess();
    if (server !== undefined) process.kill(server, "SIGINT");
    for (let waited = 0; waited < 100 && this.serverProcess() !== undefined; waited += 1) {
      await pause(100);
    }
    rmSync(this.data, { recursive: true, force: true });
  }
}

/** A desk that is up. */
export type Started = {
  readonly child: ChildProcessWithoutNullStreams;
  readonly url: string;
  readonly said: () => string;
  /** Sends a signal, and gives the exit status, or the signal that ended it. */
  readonly stop: (signal: "SIGINT" | "SIGKILL") => Promise<number | string>;
};

async function stop(child: ChildProcessWithoutNullStreams, ended: Promise<unknown[]>, signal: "SIGINT" | "SIGKILL") {
  child.kill(signal);
  await ended;
  return child.exitCode ?? child.signalCode ?? "";
}

function asJson(stdout: string): unknown {
  try {
    return JSON.parse(stdout);
  } catch {
    return undefined;
  }
}
