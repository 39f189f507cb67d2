import { strict as assert } from "node:assert";
import { test, type TestContext } from "node:test";
import type { Page } from "playwright-core";
import { paths } from "../paths.ts";
import { debtorToOpen, openings } from "./openings.ts";
import type { RunningDesk } from "./running-desk.ts";
import { screens } from "./screens.ts";
import { isTooWide, lookAtAllWidths, lookAtOpened, lookInBothThemes } from "./seen.ts";

/** How the desk looks: to who reads it in light and dark, on a telephone, by ear, and without single keys. */
export function looks(desk: RunningDesk): void {
  test("no screen has a fault that an auditor of accessibility finds, and none is too wide for a telephone", async (t) => {
    const pages = {
      collector: await desk.open("collector"),
      clerk: await desk.open("clerk"),
      supervisor: await desk.open("supervisor"),
    };
    const seen: (string | undefined)[] = [];
    for (const { name, as, show } of screens(desk.url)) {
      await t.test(name, async () => {
        await show(pages[as]);
        await bearsItsName(pages[as]);
        await lookAtAllWidths(pages[as]);
        seen.push(pathOf(pages[as]));
      });
    }
    const unseen = Object.values(paths).filter((path) => !seen.includes(path));
    assert.deepEqual(unseen, [], "every address of the desk is looked at");
    await t.test("sign-in", () => lookAtSignIn(pages.clerk));
    await Promise.all(Object.values(pages).map((page) => page.context().close()));
  });

  test("nothing that opens on a screen has such a fault or is too wide, at a desk and on a telephone", async (t) => {
    for (const width of [1440, 360]) await t.test(`${width} wide`, (each) => lookAtAllOpened(desk, width, each));
  });

  test("on a telephone the debtor has tabs", async () => {
    const page = await desk.open("collector", { width: 360 });
    await tabsWork(page);
    await page.context().close();
  });

  test("single-key shortcuts can be switched off, stay off, and leave the others", async () => {
    const page = await desk.open("collector");
    await worksWithoutSingleKeys(page);
    await page.context().close();
  });
}

/** Who presses single keys by mistake, or speaks to the desk, is without them and still does everything. */
async function worksWithoutSingleKeys(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Carla Mendes" }).click();
  await page.getByRole("switch", { name: "Single-key shortcuts" }).press("Space");
  await page.reload();
  await page.getByRole("list", { name: "Worklist" }).waitFor();
  await page.keyboard.press("n");
  await page.keyboard.press("?");
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog", { name: "Find a debtor, invoice, screen or act" }).waitFor();
  assert.equal(await page.getByRole("dialog").count(), 1);
  assert.equal(new URL(page.url()).pathname, "/");
  await page.keyboard.press("Escape");
  const mark = page.getByRole("checkbox", { name: /^Select / }).first();
  assert.equal(await mark.getAttribute("tabindex"), "0", "x is one of them: the mark is reached by Tab");
  await mark.press("Space");
  await page.getByText("1 debtor selected").waitFor();
}

/** A tab, a bookmark and the history call a screen what its heading calls it. */
async function bearsItsName(page: Page): Promise<void> {
  await page.waitForFunction(() => document.title === `${document.querySelector("h1")?.innerText} · Dunlin`);
}

/** Which address of the desk a page is at: one that is written out goes before one with a parameter. */
function pathOf(page: Page): string | undefined {
  const { pathname } = new URL(page.url());
  const fits = (path: string) => new RegExp(`^${path.replaceAll(/\$\w+/g, "[^/]+")}$`).test(pathname);
  return Object.values(paths).find((path) => path === pathname) ?? Object.values(paths).find(fits);
}

async function lookAtAllOpened(desk: RunningDesk, width: number, t: TestContext): Promise<void> {
  const pages = new Map<string, Page>();
  const pageOf = async (as: string) => {
    const page = pages.get(as) ?? (await desk.open(as, { width }));
    pages.set(as, page);
    return page;
  };
  const debtorPath = await debtorToOpen(await pageOf("supervisor"));
  for (const { what, as, at, open } of openings(debtorPath)) {
    await t.test(what, async () => {
      const page = await pageOf(as);
      await page.goto(`${desk.url}${at}`);
      await page.getByRole("heading", { level: 1 }).waitFor();
      await open(page);
      await lookAtOpened(page);
      await page.unrouteAll();
      await page.context().setOffline(false);
    });
  }
  await Promise.all([...pages.values()].map((page) => page.context().close()));
}

async function lookAtSignIn(page: Page): Promise<void> {
  await page.context().clearCookies();
  await page.reload();
  await page.getByLabel("User name").waitFor();
  await lookAtAllWidths(page);
}

async function tabsWork(page: Page): Promise<void> {
  await page.getByRole("list", { name: "Worklist" }).getByRole("listitem").first().waitFor();
  await page.keyboard.press("n");
  await page.getByRole("tab", { name: "Owed" }).click();
  const owed = page.getByRole("tabpanel", { name: "Owed" });
  await owed.getByRole("heading", { name: "What is owed" }).waitFor();
  await owed.getByRole("button", { expanded: false }).first().click();
  await page.getByRole("list", { name: /^Why / }).waitFor();
  assert.equal(await isTooWide(page), false, "an item that is open");
  await lookInBothThemes(page);
  await page.getByRole("tab", { name: "Timeline" }).click();
  await page.getByRole("tabpanel", { name: "Timeline" }).getByRole("listitem").first().waitFor();
  await lookInBothThemes(page);
}
