import { strict as assert } from "node:assert";
import { test } from "node:test";
import type { Page } from "playwright-core";
import type { ListSightingsAnswer } from "../client.ts";
import type { RunningDesk } from "./running-desk.ts";
import { ask } from "./seen.ts";

const file = [
  "Customer Number,Customer Name,Invoice Number,Invoice Date,Due Date,Amount",
  "W1,Watchtower Signs,WT-1,2026-10-01,2026-11-01,750.00",
  "W1,Watchtower Signs,WT-2,2026-10-01,2026-11-01,much",
].join("\n");

/** A clerk asks to be told, and the bell tells what an import brought; what waits for its source is seen and acted upon. */
export function keepingWatch(desk: RunningDesk): void {
  test("a clerk keeps a lookout and reconciles", async (t) => {
    const page = await desk.open("clerk");
    await t.test("a lookout is kept, once", () => keepsALookout(page));
    await t.test("the bell counts what was seen, and the list opens the debtor", () => isTold(page, desk.url));
    await t.test("what was seen is put away", () => putsAway(page));
    await t.test("an entry that its source does not show is reversed where it is listed", () => reverses(page));
    await t.test("who may not watch a folder sees that it could be watched, and by whom", () => seesWhyNot(page));
    await page.context().close();
  });
}

const sightings = (page: Page) => ask<ListSightingsAnswer>(page, "/sightings");

async function keepsALookout(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Sightings: nothing new" }).click();
  await page.getByText("Nothing was seen").waitFor();
  await page.getByLabel("Tell me of").selectOption({ label: "Debtors who come to owe at least…" });
  await page.getByLabel("Amount").fill("700");
  await page.getByRole("button", { name: "Keep a lookout" }).click();
  await page.getByRole("list", { name: "Kept lookouts" }).getByText("Owes 700.00 USD or more").waitFor();
  await page.getByRole("button", { name: "Keep a lookout" }).click();
  await page.getByRole("alert").getByText("This is looked out for already.").waitFor();
}

async function isTold(page: Page, url: string): Promise<void> {
  await page.getByRole("link", { name: "Book", exact: true }).click();
  await page.getByRole("link", { name: "Import", exact: true }).click();
  const upload = { name: "watch.csv", mimeType: "text/csv", buffer: Buffer.from(file) };
  await page.getByLabel("Drop files here").setInputFiles(upload);
  await page.getByLabel("Creditor (whose money it is)").first().fill("Tower Trading");
  await page.getByRole("button", { name: "Preview" }).click();
  await page.getByRole("button", { name: "Take in 1 row" }).click();
  await page.getByRole("heading", { name: "Taken in", exact: true }).waitFor();
  await page.getByRole("link", { name: "Sightings: 1 unread" }).click();
  const seen = page.getByRole("list", { name: "What was seen" });
  await seen.getByRole("link", { name: /^Watchtower Signs/ }).click();
  await page.getByRole("heading", { level: 1, name: "Watchtower Signs" }).waitFor();
  await page.getByRole("link", { name: "Sightings: nothing new" }).waitFor();
  assert.equal((await sightings(page)).unread, 0, "whoever opens it has read it");
  await page.goto(`${url}/sightings`);
}

async function putsAway(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Put away: Watchtower Signs/ }).click();
  await page.getByText("Nothing was seen").waitFor();
  assert.deepEqual((await sightings(page)).sightings, []);
}

async function reverses(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Book", exact: true }).click();
  await page.getByRole("link", { name: "Import", exact: true }).click();
  const waiting = page.getByRole("region", { name: "Posted here, and not in the source yet" });
  await waiting.getByRole("row").nth(1).waitFor();
  const before = await waiting.getByRole("row").count();
  await waiting.getByRole("button", { name: "Reverse" }).first().click();
  await page.getByLabel(/^Why is it reversed/).fill("It was posted twice.");
  await page.keyboard.press("Enter");
  await page.getByText("Reversed.", { exact: true }).waitFor();
  await page.waitForFunction(
    ([name, count]) => document.querySelectorAll(`[aria-label="${name}"] tr`).length < Number(count),
    ["Posted here, and not in the source yet", before] as const,
  );
}

async function seesWhyNot(page: Page): Promise<void> {
  const add = page.getByRole("button", { name: "Watch a folder…" });
  assert.equal(await add.isDisabled(), true);
  assert.equal(await add.getAttribute("title"), "An administrator watches folders.");
}
