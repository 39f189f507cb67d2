import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { chromiumArguments, chromiumOrInstall } from "./browser.ts";

const root = join(import.meta.dirname, "../../..");
const startSecondsMax = 120;

/** A Monday, eleven in New York: a lawful hour from coast to coast, so that no test asks what time it is. */
const startsAt = "2026-11-23T16:00:00Z";

/** The whole program with its demonstration book, as a newcomer starts it, and a browser to look at it. */
export type RunningDesk = {
  readonly url: string;
  /** A page of a person of their own: signed in, in the colour scheme and width that are asked for. */
  readonly open: (as: string, options?: PageOptions) => Promise<Page>;
  /** Goes on to another instant: who signed in before does it again. */
  readonly goOnTo: (instant: string) => Promise<void>;
  /** A page of somebody who is not signed in, at an address. */
  readonly visit: (address: string) => Promise<Page>;
  /** The server goes away, as one does that crashed; the pages stay. */
  readonly stopServing: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export type PageOptions = {
  readonly colorScheme?: "light" | "dark";
  readonly width?: number;
  readonly locale?: keyof typeof spoken;
};

/** What the desk says where somebody comes in, by what their browser asks for. */
const spoken = {
  "en-US": { username: "User name", book: "Book" },
  "es-MX": { username: "Nombre de usuario", book: "Cartera" },
} as const;

/** Starts the desk on a free port with a data folder of its own. Undefined where there is no browser. */
export async function startDesk(): Promise<RunningDesk | undefined> {
  const executablePath = chromiumOrInstall();
  if (executablePath === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "dunlin-desk-"));
  const port = await freePort();
  const program = ["stories/serve-demonstration.ts", "--at", startsAt, "--port", String(port), "--data", folder];
  const child = spawn(process.execPath, program, {
    cwd: root,
    env: { ...process.env, TZ: "America/New_York", DATABASE_URL: undefined },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const url = `http://localhost:${port}`;
  await untilUp(url, child);
  const browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
  const signedIn: SignedIn = new Map();
  const stopServing = async () => {
    if (child.exitCode !== null) return;
    child.kill("SIGINT");
    await once(child, "exit");
  };
  return {
    url,
    open: (as, options = {}) => openPage(browser, { ...options, url, as, signedIn }),
    goOnTo: async (instant) => {
      const { status } = await fetch(`${url}/clock`, { method: "POST", body: instant });
      if (status !== 200) throw new Error(`The clock is not set: ${status}`);
      signedIn.clear();
    },
    visit: async (address) => {
      const page = await newPage(browser, { colorScheme: "light", width: 1440, locale: "en-US" });
      await page.goto(address);
      return page;
    },
    stopServing,
    close: async () => {
      await browser.close();
      await stopServing();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The cookies of whoever has signed in once: it takes as long as a password is made to take. */
type SignedIn = Map<string, Awaited<ReturnType<BrowserContext["storageState"]>>>;

type Opening = PageOptions & { readonly url: string; readonly as: string; readonly signedIn: SignedIn };

async function openPage(browser: Browser, opening: Opening): Promise<Page> {
  const { url, as, signedIn, colorScheme = "light", width = 1440, locale = "en-US" } = opening;
  const known = signedIn.get(as);
  const state = known === undefined ? {} : { storageState: known };
  const page = await newPage(browser, { colorScheme, width, locale, ...state });
  await page.goto(url);
  if (known === undefined) await signIn(page, { as, username: spoken[locale].username });
  await page.getByRole("link", { name: spoken[locale].book, exact: true }).waitFor();
  signedIn.set(as, await page.context().storageState());
  return page;
}

type Look = Required<PageOptions> & { readonly storageState?: Awaited<ReturnType<BrowserContext["storageState"]>> };

async function newPage(browser: Browser, { width, ...look }: Look): Promise<Page> {
  const context = await browser.newContext({
    ...{ viewport: { width, height: 900 }, reducedMotion: "reduce", timezoneId: "America/New_York", ...look },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  return page;
}

/** Signs somebody in where the page asks for it, by the keys. */
export async function signIn(page: Page, { as, username }: { as: string; username: string }): Promise<void> {
  await page.getByLabel(username).and(page.locator(":focus")).waitFor();
  await page.keyboard.type(as);
  await page.keyboard.press("Tab");
  await page.keyboard.type("demonstration");
  await page.keyboard.press("Enter");
}

async function untilUp(url: string, child: ChildProcess): Promise<void> {
  let said = "";
  child.stderr?.on("data", (chunk: Buffer) => (said += chunk.toString()));
  for (let waited = 0; waited < startSecondsMax * 4; waited += 1) {
    if (child.exitCode !== null) throw new Error(`The desk ended before it was up:\n${said}`);
    const up = await fetch(`${url}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (up) return;
    await pause(250);
  }
  throw new Error(`The desk was not up in ${startSecondsMax} seconds:\n${said}`);
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
