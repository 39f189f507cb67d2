import { strict as assert } from "node:assert";
import { test } from "node:test";
import type { Page } from "playwright-core";
import type { ListTokensAnswer } from "../client.ts";
import type { RunningDesk } from "./running-desk.ts";
import { ask, lookAt } from "./seen.ts";

/** What an office answers for: where who looks begins, which programs sign in, and what left as a file. */
export function answeringForTheOffice(desk: RunningDesk): void {
  for (const stories of [whereTheyBegin, keysForPrograms, whatLeft]) stories(desk);
}

function whereTheyBegin({ open, url }: RunningDesk): void {
  test("who looks and works nothing begins at the reports", async () => {
    const page = await open("auditor");
    await page.goto(url);
    await page.getByRole("heading", { level: 1, name: "Reports" }).waitFor();
    assert.equal(new URL(page.url()).pathname, "/reports");
    await page.context().close();
  });
}

const keysOf = async (page: Page) =>
  (await ask<ListTokensAnswer>(page, "/tokens")).tokens.map(({ name, role, opens }) => [name, role, opens]);

function keysForPrograms({ open, url }: RunningDesk): void {
  test("a clerk makes a key over the password, which is shown once, and an administrator ends it", async () => {
    const [page, administrator] = [await open("clerk"), await open("administrator")];
    await page.goto(`${url}/office/keys`);
    await page.getByRole("button", { name: "Make a key" }).click();
    await page.getByLabel("What it is for").fill("Night import");
    await page.getByLabel("What it may").selectOption({ label: "read only, as an auditor" });
    await page.getByLabel("Your password").fill("not the password");
    await page.getByRole("button", { name: "Make it" }).click();
    await page.getByText("That is not your password.").waitFor();
    await lookAt(page);
    await page.getByLabel("Your password").fill("demonstration");
    await page.getByRole("button", { name: "Make it" }).click();
    const secret = await page.getByRole("textbox", { name: "Copy" }).inputValue();
    const asked = await fetch(`${url}/api/session`, { headers: { authorization: `Bearer ${secret}` } });
    assert.equal(asked.status, 200);
    await lookAt(page);
    await page.getByRole("button", { name: "Done" }).click();
    await page.getByRole("row", { name: /^Night import .* read only, as an auditor/ }).waitFor();
    assert.equal(await page.getByText(secret).count(), 0);
    assert.deepEqual(await keysOf(page), [["Night import", "auditor", true]]);

    await administrator.goto(`${url}/office/keys`);
    await administrator.getByRole("button", { name: /^End the key “Night import” of / }).click();
    await administrator.getByRole("dialog").getByRole("button", { name: "End", exact: true }).click();
    await administrator.getByText("The key is ended.").waitFor();
    await administrator.getByRole("region", { name: "Ended", exact: true }).getByText("Night import").waitFor();
    await lookAt(administrator);
    assert.deepEqual(await keysOf(page), [["Night import", "auditor", false]]);
    await Promise.all([page, administrator].map((one) => one.context().close()));
  });
}

function whatLeft({ open, url }: RunningDesk): void {
  test("what left as a file is found by what it was, and leads to the same list as it is now", async () => {
    const page = await open("supervisor");
    await page.goto(`${url}/book`);
    for (const path of ["/book/workbook?find=overdue%3E60&columns=name,open&sort=-open", "/aging/workbook"]) {
      assert.equal(await page.evaluate(async (at) => (await fetch(`/api${at}`)).status, path), 200, path);
    }
    await page.goto(`${url}/office/exports`);
    const rows = page.getByRole("table").getByRole("row");
    await rows.nth(2).waitFor();
    await lookAt(page);
    await page.getByLabel("What", { exact: true }).selectOption({ label: "the book" });
    await page.waitForURL(/what=book/);
    await rows.nth(2).waitFor({ state: "detached" });
    await page.getByRole("link", { name: /^filter: overdue>60/ }).click();
    await page.waitForURL(/\/book\?find=/);
    await page.getByRole("list", { name: "Book" }).getByRole("listitem").first().waitFor();
    await page.goto(`${url}/office/exports?to=2020-01-01`);
    await page.getByText("Nothing that left fits.").waitFor();
    await page.context().close();
  });
}
