import { strict as assert } from "node:assert";
import { test } from "node:test";
import type { Page } from "playwright-core";
import type { RunningDesk } from "./running-desk.ts";
import { isTooWide, lookInBothThemes, worklistOf } from "./seen.ts";

/** A credit manager at the desk: a limit that is passed, a hold, and the hold lifted again. */
export function creditOnHold(desk: RunningDesk): void {
  test("a credit manager sets a limit, sees who is over it, puts credit on hold and lifts it", async () => {
    const page = await desk.open("manager");
    const collector = await desk.open("collector");
    const [first] = (await worklistOf(collector)).entries;
    await collector.context().close();
    await page.goto(`${desk.url}/debtors/${first?.debtorId}`);
    const credit = page.getByRole("region", { name: "Credit", exact: true });
    await credit.getByRole("button", { name: "Set limit" }).first().click();
    await page.getByLabel("Limit in USD").fill("1.00");
    await page.getByLabel("Why this limit?").fill("Pays late.");
    await page.getByRole("dialog").getByRole("button", { name: "Set limit" }).click();
    await credit.getByText("Over limit").first().waitFor();

    await sayWhy(page, { act: "Put on hold", question: "Why is credit put on hold?", because: "Checks bounced." });
    await credit.getByText("On hold", { exact: true }).waitFor();
    await lookInBothThemes(page);
    await sayWhy(page, { act: "Lift hold", question: "Why is the hold lifted?", because: "Paid." });
    await credit.getByText("On hold", { exact: true }).waitFor({ state: "detached" });
    assert.equal(await isTooWide(page), false);
    await page.context().close();
  });
}

type Said = { readonly act: string; readonly question: string; readonly because: string };

async function sayWhy(page: Page, { act, question, because }: Said): Promise<void> {
  await page.getByRole("button", { name: act }).first().click();
  await page.getByLabel(question).last().fill(because);
  await page.getByRole("dialog").getByRole("button", { name: act }).click();
}
