import { strict as assert } from "node:assert";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import type { ReadDebtorAnswer, ReadTimelineAnswer, ReadWorklistAnswer } from "../client.ts";

/** What the server answers to whoever is signed in on a page: so that a story sees what is on record, not only on the screen. */
export function ask<Answer>(page: Page, path: string): Promise<Answer> {
  return page.evaluate(async (address) => {
    const response = await fetch(`/api${address}`);
    if (!response.ok) throw new Error(`${address} is answered by ${response.status}`);
    return response.json() as Promise<Answer>;
  }, path);
}

export const worklistOf = (page: Page) => ask<ReadWorklistAnswer>(page, "/worklist");

export const debtorOf = (page: Page, debtorId: string) => ask<ReadDebtorAnswer>(page, `/debtors/${debtorId}`);

/** How many entries of a kind the timeline of a debtor has. */
export async function countOf(page: Page, debtorId: string, kind: string): Promise<number> {
  const { entries } = await ask<ReadTimelineAnswer>(page, `/debtors/${debtorId}/timeline?kind=${kind}`);
  return entries.length;
}

/** The debtor whose screen is open. */
export function openDebtor(page: Page): string {
  return /\/debtors\/([\w-]+)/.exec(page.url())?.[1] ?? "";
}

type Looking = { readonly part?: string; readonly rules?: readonly string[] };

/**
 * What an auditor of accessibility finds on the page as it stands, in all of it or a part, by all rules or some: the rule,
 * and where it is broken. It looks within the page itself: what it is spared to do otherwise, a page of its own for its
 * results and a list of all that is in order, takes longer than to look.
 */
export async function faultsOf(page: Page, { part, rules }: Looking = {}): Promise<readonly string[]> {
  const brought = (await isAuditorThere(page)) ? { axeSource: nothingMore } : {};
  const auditor = new AxeBuilder({ page, ...brought }).setLegacyMode().options({
    resultTypes: ["violations"],
    ...(rules === undefined ? {} : { runOnly: { type: "rule" as const, values: [...rules] } }),
  });
  const { violations } = await (part === undefined ? auditor : auditor.include(part)).analyze();
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html, nodes[0]?.failureSummary].join(": "));
}

const nothingMore = ";";

/**
 * Whether the auditor has looked at the document before, and stands in it: to bring it there, twice for each look, takes as
 * long as a look. A document within the page would need one of its own.
 */
async function isAuditorThere(page: Page): Promise<boolean> {
  return page.frames().length === 1 && (await page.evaluate(() => "axe" in window));
}

/** Whether anything stands out to the side of the window. */
export function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) > innerWidth);
}

const telephone = { width: 360, height: 740 };

/**
 * Makes the window as narrow as a telephone: nothing stands out to the side once the screen has followed. Columns become
 * tabs a moment after the window has changed, for the page is told of that after it was painted.
 */
export async function fitsTelephone(page: Page): Promise<void> {
  await page.setViewportSize(telephone);
  const fits = page.waitForFunction(() => (document.scrollingElement?.scrollWidth ?? 0) <= innerWidth);
  await fits.catch(async () => assert.deepEqual(await standingOut(page), []));
}

/** What stands out to the side of the window, by how it begins. */
function standingOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter((one) => one.getBoundingClientRect().right > innerWidth)
      .map((one) => one.outerHTML.slice(0, 200)),
  );
}

/** The rules that ask for colours. In the dark nothing else is other than in the light. */
const ofColours = ["color-contrast", "link-in-text-block"];

/** What must hold of a screen in the dark and in the light: no fault of accessibility. */
export async function lookInBothThemes(page: Page): Promise<void> {
  await turn(page, "dark");
  assert.deepEqual(await faultsOf(page, { rules: ofColours }), [], "dark");
  await turn(page, "light");
  assert.deepEqual(await faultsOf(page), [], "light");
}

async function turn(page: Page, colorScheme: "dark" | "light"): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.locator(`html[data-mantine-color-scheme=${colorScheme}]`).waitFor();
}

/**
 * What must hold of a screen as a story left it: no fault in either theme, and on a telephone nothing too wide. That the
 * narrow screen has no fault either is asked of every screen once (looks.e2e.ts), for an auditor takes seconds.
 */
export async function lookAt(page: Page): Promise<void> {
  const wide = page.viewportSize() ?? { width: 1440, height: 900 };
  await fitsTelephone(page);
  await page.setViewportSize(wide);
  // Last, so that what a story does next finds the screen as wide as it was: it follows the window after a moment.
  await lookInBothThemes(page);
}

/** What must hold of every screen, wide and on a telephone: no fault in either theme, and nothing too wide. */
export async function lookAtAllWidths(page: Page): Promise<void> {
  const wide = page.viewportSize() ?? { width: 1440, height: 900 };
  await lookInBothThemes(page);
  await fitsTelephone(page);
  await lookInBothThemes(page);
  await page.setViewportSize(wide);
}

/**
 * What must hold of what has opened, at the width that the page has: no fault of it in either theme, and nothing too wide.
 * The screen behind it is looked at by itself.
 */
export async function lookAtOpened(page: Page): Promise<void> {
  assert.equal(await isTooWide(page), false, "it is too wide");
  const dialogs = await page.getByRole("dialog").count();
  const part = dialogs > 0 ? "[role=dialog]" : "main";
  assert.deepEqual(await faultsOf(page, { part }), [], "light");
  await turn(page, "dark");
  assert.deepEqual(await faultsOf(page, { part, rules: ofColours }), [], "dark");
  await turn(page, "light");
}
