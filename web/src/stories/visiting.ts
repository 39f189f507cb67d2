import { strict as assert } from "node:assert";
import { test } from "node:test";
import type { Page } from "playwright-core";
import type { ListDebtorsAnswer } from "../client.ts";
import type { RunningDesk } from "./running-desk.ts";
import { ask, debtorOf, lookAt, openDebtor } from "./seen.ts";

/** Visits: planned at the debtor, gone through on a telephone in order of address, and recorded at the door. */
export function visiting({ open, url, goOnTo }: RunningDesk): void {
  /** When the first visit is to be, which is said on the clock of whoever is visited. */
  let firstVisitAt = "";

  test("a collector plans visits, puts one off, and has the round with its sheet", async () => {
    const page = await open("collector");
    const [first, second] = await toVisit(page);
    await planFor(page, { url, debtor: first, when: "tomorrow 10am", note: "Ring at the side door." });
    firstVisitAt = (await debtorOf(page, first)).visits[0]?.fromAt ?? "";
    await planFor(page, { url, debtor: second, when: "tomorrow 2pm", note: "" });
    await lookAt(page);
    await page.getByRole("button", { name: "Put it off" }).click();
    await page.getByLabel("When").fill("tomorrow 10pm");
    await page.getByRole("button", { name: "Put it off" }).last().click();
    await page.getByRole("alert").getByText("house policy: quiet hours").waitFor();
    await lookAt(page);
    await page.getByLabel("When").fill("tomorrow 3pm");
    await page.getByRole("button", { name: "Put it off" }).last().click();
    await page.getByText(/^The visit is put off: .*3:00 PM\.$/).waitFor();

    await page.goto(`${url}/visits?on=2026-11-24`);
    const round = page.getByRole("list", { name: "The round" });
    await round.getByText("Ring at the side door.").waitFor();
    assert.equal(await round.getByRole("listitem").count(), 2);
    await lookAt(page);
    const at = await page.getByRole("link", { name: "Print the sheet" }).getAttribute("href");
    const sheet = await page.evaluate(async (path) => (await fetch(path)).headers.get("content-type"), at ?? "");
    assert.equal(sheet, "application/pdf");
    await page.context().close();
  });

  test("on a telephone the day's visits stand on Today, and who was met and promised is recorded at the door", async () => {
    await goOnTo(Temporal.Instant.from(firstVisitAt).add({ minutes: 20 }).toString());
    const page = await open("collector", { width: 360 });
    await page.goto(url);
    const today = page.getByRole("region", { name: "Visits until tonight" });
    await today.getByText("now", { exact: true }).waitFor();
    await today.getByRole("link", { name: "The day's round" }).click();
    const row = page.getByRole("listitem").filter({ hasText: "Ring at the side door." });
    await row.getByRole("link", { name: "Record it" }).click();
    await recordAtTheDoor(page);
    const { visits, promises } = await debtorOf(page, openDebtor(page));
    assert.deepEqual([visits, promises.find(({ state }) => state === "open")?.amount.amount], [[], "100.00"]);
    await page.context().close();
  });
}

/** Records who was met at the door, and what they promised there. */
async function recordAtTheDoor(page: Page): Promise<void> {
  await page.getByLabel("How it ended").waitFor();
  await page.getByLabel("Name", { exact: true }).fill("Mr. Alder");
  await page.getByRole("checkbox", { name: "full name" }).check();
  await page.getByText("It is them", { exact: true }).click();
  await page.getByLabel("Promised (empty: nothing)").fill("100 fri");
  await page.getByLabel("What was said or written").fill("Pays a part.");
  await lookAt(page);
  await page.getByRole("button", { name: "Record what came of it" }).click();
  await page.getByText(/^The visit is recorded\. .*Promise taken: 100\.00/).waitFor();
}

/** Two firms that owe and have an address. */
async function toVisit(page: Page): Promise<readonly [string, string]> {
  const found: string[] = [];
  const { debtors } = await ask<ListDebtorsAnswer>(page, "/debtors?find=overdue%3E0");
  for (const { debtorId } of debtors) {
    const { points, debtor, visits } = await debtorOf(page, debtorId);
    const canBe = points.some(({ kind }) => kind === "home" || kind === "work") && visits.length === 0;
    if (canBe && debtor.kind === "business") found.push(debtorId);
    if (found.length === 2) break;
  }
  const [first = "", second = ""] = found;
  return [first, second];
}

type Plan = { readonly url: string; readonly debtor: string; readonly when: string; readonly note: string };

async function planFor(page: Page, { url, debtor, when, note }: Plan): Promise<void> {
  await page.goto(`${url}/debtors/${debtor}`);
  await page.getByRole("region", { name: "Acts" }).waitFor();
  await page.keyboard.press("v");
  await page.getByLabel("When").fill(when);
  await page.getByLabel(/^What to know there/).fill(note);
  await page.getByRole("button", { name: "Plan the visit" }).click();
  await page
    .getByText(/^Visit planned: /)
    .first()
    .waitFor();
  await page.getByRole("button", { name: "Take it back" }).waitFor();
}
