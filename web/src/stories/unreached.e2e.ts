import { strict as assert } from "node:assert";
import { after, test } from "node:test";
import type { Page } from "playwright-core";
import { signIn, startDesk, type RunningDesk } from "./running-desk.ts";
import { lookAt, worklistOf } from "./seen.ts";

// A desk of its own: it goes away in the middle.
const desk = await startDesk();

if (desk === undefined) test("a desk that is not reached", { skip: "There is no browser." }, () => undefined);
else {
  after(() => desk.close());
  stories(desk);
}

function stories({ open, visit, url, stopServing }: RunningDesk): void {
  test("what somebody typed in a browser is not for who signs in there after them, and is there again for them", async () => {
    const page = await visit(url);
    await signIn(page, { as: "collector", username: "User name" });
    await page.getByRole("list", { name: "Worklist" }).waitFor();
    await openOne(page, url);
    await page.keyboard.press("n");
    await page.getByRole("textbox", { name: "Note" }).fill("She sounded tired.");
    await signInAfter(page, "Carla Mendes", "second");
    assert.equal(await noteOf(page), "");
    await signInAfter(page, "Dennis Vance", "collector");
    assert.equal(await noteOf(page), "She sounded tired.");
    await page.context().close();
  });

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
    await page.getByLabel("How it came").selectOption("written");
    await stopServing();
    const record = page.getByRole("button", { name: "Record the dispute" });
    await record.focus();
    await page.keyboard.press("Enter");
    await page.getByText(/^The desk does not answer\. What you type of calls/).waitFor();
    await record.and(page.locator(":focus")).waitFor();
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

/** Somebody leaves, and another person sits down in the same place. */
async function signInAfter(page: Page, leaving: string, as: string): Promise<void> {
  await page.getByRole("button", { name: leaving }).click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await signIn(page, { as, username: "User name" });
  await page.getByRole("region", { name: "Next" }).waitFor();
}

/** What stands in the field for a note when it is opened. */
async function noteOf(page: Page): Promise<string> {
  await page.keyboard.press("n");
  const said = await page.getByRole("textbox", { name: "Note" }).inputValue();
  await page.keyboard.press("Escape");
  return said;
}
