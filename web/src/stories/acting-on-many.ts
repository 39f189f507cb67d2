import { strict as assert } from "node:assert";
import { test } from "node:test";
import type { Page } from "playwright-core";
import type { ListFittingAnswer, ListOutgoingAnswer } from "../client.ts";
import type { RunningDesk } from "./running-desk.ts";
import { ask, countOf, lookAt } from "./seen.ts";

/** A supervisor does the same with many debtors of the book at once: by keys, looking first, and with all that fit. */
export function actingOnMany({ open, url }: RunningDesk): void {
  test("a supervisor writes to some, pauses them, and hands over all that fit", async (t) => {
    const page = await open("supervisor");
    await page.goto(`${url}/book?find=overdue>60`);
    await rows(page).nth(3).waitFor();
    await t.test("letters are counted and those left out are named before any is written", () => writes(page));
    await t.test("some rest until a day", () => pauses(page));
    await t.test("all that fit are told by how many, and handed over", () => handsOver(page));
    await page.context().close();
  });
}

const rows = (page: Page) => page.getByRole("list", { name: "Book", exact: true }).getByRole("listitem");
const selection = (page: Page) => page.getByRole("region", { name: "Selection" });

/** The debtors of the first rows, each once. */
async function firstDebtors(page: Page, count: number): Promise<readonly string[]> {
  const links = await page.locator("[data-row]").evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
  return [...new Set(links.slice(0, count).map((link) => link.replace("/debtors/", "")))];
}

const waitingOf = async (page: Page) =>
  (await ask<ListOutgoingAnswer>(page, "/letters?which=waiting")).counts.waiting +
  (await ask<ListOutgoingAnswer>(page, "/letters?which=to-print")).counts["to-print"];

async function writes(page: Page): Promise<void> {
  const before = await waitingOf(page);
  for (const key of ["j", "x", "j", "j", "Shift+X", "w"]) await page.keyboard.press(key);
  await selection(page).getByText("3 debtors selected").waitFor();
  await selection(page).getByLabel("How it goes").selectOption("email");
  const says = await selection(page)
    .getByText(/would be written: one for each debtor and creditor/)
    .innerText();
  const letters = Number(/^\d+/.exec(says)?.[0]);
  assert.ok(letters > 0, says);
  await lookAt(page);
  await selection(page)
    .getByRole("button", { name: new RegExp(`^Write ${letters} letter`) })
    .click();
  await page.getByText(new RegExp(`^${letters} letters? written; they leave from Mail\\.$`)).waitFor();
  await selection(page).waitFor({ state: "detached" });
  assert.ok((await waitingOf(page)) >= before, "they wait, or have left already");
}

async function pauses(page: Page): Promise<void> {
  const debtorIds = await firstDebtors(page, 2);
  const begun = () => Promise.all(debtorIds.map((debtorId) => countOf(page, debtorId, "pause-begun")));
  const before = await begun();
  await page.reload();
  await rows(page).nth(3).waitFor();
  for (const key of ["j", "x", "j", "x", "p"]) await page.keyboard.press(key);
  await page.keyboard.type("in 2 weeks");
  await page.getByText(/resumes by itself on/).waitFor();
  await page.getByLabel("What was said or agreed").fill("The flood.");
  await page.keyboard.press("Enter");
  await page.getByText(/debtors? paused; they resume by themselves on/).waitFor();
  const after = await begun();
  assert.ok(
    after.every((count, at) => count >= (before[at] ?? 0)),
    "each has it on its timeline",
  );
  assert.ok(after.some((count, at) => count > (before[at] ?? 0)));
}

async function handsOver(page: Page): Promise<void> {
  const { debtorIds } = await ask<ListFittingAnswer>(page, `/book/fitting?find=${encodeURIComponent("overdue>60")}`);
  await page.reload();
  await rows(page).nth(3).waitFor();
  for (const key of ["j", "x"]) await page.keyboard.press(key);
  await selection(page).getByRole("button", { name: "All that fit" }).click();
  await selection(page)
    .getByText(`All ${debtorIds.length.toLocaleString("en-US")} debtors that fit`)
    .waitFor();
  await selection(page)
    .getByRole("button", { name: /^Hand over/ })
    .click();
  await selection(page).getByLabel("To", { exact: true }).selectOption({ label: "Carla Mendes" });
  await selection(page).getByLabel("Why").fill("The oldest are hers.");
  await lookAt(page);
  await page.keyboard.press("Enter");
  await page.getByText(`${debtorIds.length.toLocaleString("en-US")} debtors given.`).waitFor();
}
