import { strict as assert } from "node:assert";
import { test } from "node:test";
import type { Page } from "playwright-core";
import type { ListDaysAnswer } from "../client.ts";
import type { RunningDesk } from "./running-desk.ts";
import { ask, lookAt } from "./seen.ts";

/** What a screen shows is kept under a name, found again from anywhere, and shared by who answers for the office. */
export function keepingViews(desk: RunningDesk): void {
  test("a collector keeps a narrowed worklist, and comes to it again from another screen by its name", async () => {
    const page = await desk.open("collector");
    await page.goto(desk.url);
    await page.getByRole("searchbox", { name: "Filter the list" }).fill("call");
    await page.waitForURL(/find=call/);
    await keep(page, "Calls only");
    await lookAt(page);
    await tab(page, "My list").click();
    await page.waitForURL((url) => url.search === "");
    await open(page, "Calls only", `${desk.url}/book`);
    await page.waitForURL(/\/\?find=call/);
    assert.equal(await tab(page, "Calls only").getAttribute("aria-current"), "page");
    await page.getByRole("button", { name: "End this view, “Calls only”" }).click();
    await tab(page, "Calls only").waitFor();
    await page.getByRole("button", { name: "End this view", exact: true }).click();
    await tab(page, "Calls only").waitFor({ state: "detached" });
    await page.context().close();
  });

  test("a clerk narrows letters and approvals by words, and the address keeps what is shown", async () => {
    const page = await desk.open("clerk");
    await page.goto(`${desk.url}/mail`);
    await page.getByText(/^Did not leave/).click();
    await page.waitForURL(/which=not-sent/);
    await page.getByRole("searchbox", { name: "Filter the list" }).fill("nobody of that name");
    await page.waitForURL(/find=nobody/);
    await page.getByText("No letter fits what is typed.").waitFor();
    await keep(page, "Of nobody");
    await page.goto(`${desk.url}/floor/approvals`);
    await page.getByRole("combobox", { name: "Kind" }).selectOption({ label: "Set a credit limit" });
    await page.waitForURL(/kind=set-credit-limit/);
    await open(page, "Of nobody", page.url());
    await page.waitForURL(/\/mail\?.*find=nobody/);
    await page.context().close();
  });
  sharingViews(desk);
}

function sharingViews(desk: RunningDesk): void {
  test("a supervisor shares a view of a report, which a clerk sees above that report and above no other", async () => {
    const [supervisor, clerk] = [await desk.open("supervisor"), await desk.open("clerk")];
    await supervisor.goto(`${desk.url}/reports/promises?by=person`);
    await keep(supervisor, "By person", { isShared: true });
    await clerk.goto(`${desk.url}/reports/promises`);
    await tab(clerk, "By person").click();
    await clerk.waitForURL(/promises\?by=person/);
    await clerk.goto(`${desk.url}/reports/cash`);
    await tab(clerk, "As it opens").waitFor();
    assert.equal(await tab(clerk, "By person").count(), 0);
    await Promise.all([supervisor, clerk].map((page) => page.context().close()));
  });

  test("a view of days opens on the newest run that had something to do", async () => {
    const page = await desk.open("supervisor");
    const { runs } = await ask<ListDaysAnswer>(page, "/days");
    const run = runs.find(({ figures }) => figures.lookedAt > 0);
    await page.goto(`${desk.url}/floor/days/${run?.runId}?action=letter`);
    await keep(page, "What was written");
    await open(page, "What was written", `${desk.url}/book`);
    await page.waitForURL(`${desk.url}/floor/days/${run?.runId}?action=letter`);
    await page.context().close();
  });
}

const tab = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Views" }).getByRole("link", { name, exact: true });

async function keep(page: Page, name: string, { isShared = false } = {}): Promise<void> {
  await page.getByRole("button", { name: "Keep as view" }).click();
  const form = page.getByRole("dialog");
  await form.getByLabel("Name").fill(name);
  if (isShared) await form.getByLabel("For the whole office").check();
  await form.getByRole("button", { name: "Keep as view" }).click();
  await tab(page, name).waitFor();
}

/** Opens a view from a screen of another kind, by its name alone. */
async function open(page: Page, name: string, from: string): Promise<void> {
  await page.goto(from);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("combobox").fill(name);
  await page.getByRole("option", { name: new RegExp(name) }).waitFor();
  await page.keyboard.press("Enter");
}
