import { chromium, type Page } from "playwright-core";
import { sql } from "kysely";
import { answerer } from "#happenings/answering/answer";
import { operations } from "#happenings/answering/operations";
import { buildWeb } from "#platform/build-web";
import { passwordDigest } from "#platform/password";
import { webApp } from "#platform/web";
import { listen, serveDesk } from "#platform/web-server";
import { chromiumArguments, findChromium } from "../web/src/stories/browser.ts";
import { collectorId, openBenchDesk } from "./bench-desk.ts";
import { copyDatabase, settle, type Copy } from "./databases.ts";
import type { Place } from "./measure-import.ts";
import { median, type Comparison } from "./measure.ts";

const turns = 20;
const password = "as long as it must be";

/**
 * What a collector waits for between a key on the worklist and the next account on the glass, beside a page of the same
 * server with one word on it. Nothing where no browser is installed.
 */
export async function measurePainting({ server: databases }: Place, book: Copy): Promise<Comparison[]> {
  const executablePath = findChromium();
  if (executablePath === undefined) return [];
  await using copy = await copyDatabase(databases, book);
  await settle(copy.url);
  await using desk = await openBenchDesk(copy.url);
  const digest = await passwordDigest(password);
  await sql`update login set password = ${digest} where login_id = ${collectorId}`.execute(desk.database.queries);
  await buildWeb();
  const app = webApp(operations(desk, { secureCookies: false }), answerer(desk));
  app.get("/healthz", (context) => context.text("ok"));
  serveDesk(app);
  const server = await listen(app, { host: "localhost", port: 0 });
  const browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
  try {
    const page = await browser.newPage();
    const url = `http://localhost:${server.port}`;
    await signIn(page, url);
    const [next, bare]: [number[], number[]] = [[], []];
    for (let turn = 0; turn < turns; turn += 1) {
      next.push(await untilNextIsPainted(page, url));
      bare.push(await untilBareIsPainted(page, url));
    }
    const seconds = { seconds: median(next) / 1000, yardstickSeconds: median(bare) / 1000 };
    return [{ name: "a key, until the next account is seen", yardstick: "a page with one word", ...seconds }];
  } finally {
    await browser.close();
    await server.close();
  }
}

async function signIn(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByLabel("User name").fill("bench");
  await page.getByRole("textbox", { name: "Password" }).fill(password);
  await page.keyboard.press("Enter");
  await page.getByRole("list", { name: "Worklist" }).waitFor();
}

// What runs in the page is its text: nothing else here knows a window.
const hearTheKey = `
  globalThis.painted = new Promise((resolve, reject) => {
    const look = (pressedAt) => {
      const isThere = location.pathname.startsWith("/debtors/") && document.querySelector(".items tbody tr") !== null;
      if (isThere) requestAnimationFrame(() => resolve(performance.now() - pressedAt));
      else if (performance.now() - pressedAt > 10_000) reject(new Error("The next account was not painted."));
      else requestAnimationFrame(() => look(pressedAt));
    };
    addEventListener("keydown", ({ timeStamp }) => look(timeStamp), { once: true, capture: true });
  });
  undefined;`;

const barePainted = `
  new Promise((resolve) => {
    new PerformanceObserver((list, observer) => {
      observer.disconnect();
      resolve(list.getEntriesByName("first-contentful-paint")[0].startTime);
    }).observe({ type: "paint", buffered: true });
  })`;

/** Milliseconds from the key to the frame after the one in which the account and what it owes stand. */
async function untilNextIsPainted(page: Page, url: string): Promise<number> {
  await page.goto(url);
  await page.getByRole("list", { name: "Worklist" }).getByRole("listitem").first().waitFor();
  await page.evaluate(hearTheKey);
  await page.keyboard.press("n");
  return page.evaluate("painted");
}

async function untilBareIsPainted(page: Page, url: string): Promise<number> {
  await page.goto(`${url}/healthz`);
  return page.evaluate(barePainted);
}
