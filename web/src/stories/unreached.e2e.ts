import { strict as assert } from "node:assert";
import { after, test } from "node:test";
import type { Page } from "playwright-core";
import { startDesk, type RunningDesk } from "./running-desk.ts";
import { lookAt, worklistOf } from "./seen.ts";

// A desk of its own: it goes away in the middle.
const desk = await startDesk();

if (desk === undefined) test("a desk that is not reached", { skip: "There is no browser." }, () => undefined);
else {
  after(() => desk.close());
  stories(desk);
}

function stories({ open, url, stopServing }: RunningDesk): void {
  test("without a connection the desk says so and what is kept; what was typed is there after a reload, and is sent once", async () => {
    const page = await open("collector");
    await openOne(page, url);
    await page.keyboard.press("p");
    await page.getByRole("textbox", { name: "Promise" }).fill("25 fri");
    await page.context().setOffline(true);
    await page.getByText(/^No connection\. What you type of calls/).waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("alert").first().waitFor();
    await lookAt(page);
    await page.context().setOffline(false);
    await page.getByText(/^No connection\./).waitFor({ state: "detached" });
    await page.reload();
    await page.getByRole("region", { name: "Next" }).waitFor();
    await page.keyboard.press("p");
    assert.equal(await page.getByRole("textbox", { name: "Promise" }).inputValue(), "25 fri");
    await page.keyboard.press("Enter");
    await page.getByText(/^Promise taken: .*25\.00/).waitFor();
    await page.getByRole("textbox", { name: "Promise" }).waitFor({ state: "detached" });
    await page.keyboard.press("p");
    assert.equal(await page.getByRole("textbox", { name: "Promise" }).inputValue(), "", "what is sent is forgotten");
    await page.context().close();
  });

  test("a server that is gone is noticed by the desk's own requests, and what is typed stays", async () => {
    const page = await open("collector");
    await openOne(page, url);
    await page.keyboard.press("d");
    await page.getByLabel("What they say").fill("Two boxes were missing.");
    await stopServing();
    await page.getByRole("button", { name: "Record the dispute" }).click();
    await page.getByText(/^The desk does not answer\. What you type of calls/).waitFor();
    assert.equal(await page.getByLabel("What they say").inputValue(), "Two boxes were missing.");
    const kept = await page.evaluate(() => Object.values({ ...localStorage }).join(" "));
    assert.match(kept, /Two boxes were missing\./);
    await page.context().close();
  });
}

/** Somebody who owes and is due, on their screen. */
async function openOne(page: Page, url: string): Promise<void> {
  const [entry] = (await worklistOf(page)).entries;
  await page.goto(`${url}/debtors/${entry?.debtorId}`);
  await page.getByRole("heading", { level: 1, name: entry?.debtor ?? "" }).waitFor();
}
