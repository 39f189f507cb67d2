import { strict as assert } from "node:assert";
import { test } from "node:test";
import type { Page } from "playwright-core";
import type { RunningDesk } from "./running-desk.ts";
import { lookAt } from "./seen.ts";

/** An administrator takes somebody on, who chooses a password and works; then ends their sign-in. */
export function takingOn({ open, url, visit }: RunningDesk): void {
  test("who is taken on chooses a password at the link, sees the desk, and is signed out when they leave", async () => {
    const page = await open("administrator");
    await page.goto(`${url}/office/people`);
    const teams = page.getByRole("region", { name: "Teams" });
    await teams.getByPlaceholder("New team").fill("Late shift");
    await teams.getByRole("button", { name: "Add" }).click();
    await teams.getByText("Late shift").waitFor();

    await page.getByRole("button", { name: "Take somebody on" }).click();
    await page.getByLabel("User name").fill("nina");
    await page.getByLabel("Name", { exact: true }).fill("Nina Osei");
    await page.getByLabel("Team", { exact: true }).selectOption({ label: "Late shift" });
    await page.getByRole("button", { name: "Take on", exact: true }).click();
    const link = await page.getByRole("region", { name: "The link for Nina Osei" }).getByRole("textbox").inputValue();
    assert.match(link, /\/join#nina\/[\w-]{43}$/);
    await lookAt(page);
    await page.getByRole("button", { name: "Done" }).click();
    const people = page.getByRole("list", { name: "People" });
    const nina = people.getByRole("listitem").filter({ hasText: "Nina Osei" });
    await nina.getByText(/did not open the link yet/).waitFor();
    assert.equal(await page.getByText(link).count(), 0);
    await teams.getByText("1 person").waitFor();

    const hers = await visit(link);
    await hers.getByLabel("New password").fill("too short");
    await hers.getByRole("button", { name: "Choose and sign in" }).click();
    await hers.getByText("A password has 15 characters or more").waitFor();
    await lookAt(hers);
    await hers.getByLabel("New password").fill("seven herons over the pond");
    await hers.getByRole("button", { name: "Choose and sign in" }).click();
    await hers.getByRole("list", { name: "Worklist" }).waitFor();
    const again = await visit(link);
    await again.getByLabel("New password").fill("eight herons over the pond");
    await again.getByRole("button", { name: "Choose and sign in" }).click();
    await again.getByText(/^This link was used/).waitFor();

    await nina.getByRole("button", { name: "End the sign-in of Nina Osei" }).click();
    await lookAt(page);
    await page.getByRole("button", { name: "End it now" }).click();
    await page.getByText("Nina Osei has left.").first().waitFor();
    await nina.waitFor({ state: "detached" });
    await page.getByRole("region", { name: "Who left" }).getByText("Nina Osei").waitFor();
    await seeChanges(page);
    await hers.reload();
    await hers.getByRole("heading", { name: "Sign in to your desk" }).waitFor();
    await Promise.all([page, hers, again].map((one) => one.context().close()));
  });
}

/** What was said of who was taken on, and by whom, stands below the people. */
async function seeChanges(page: Page): Promise<void> {
  const changes = page.getByRole("region", { name: "What was changed", exact: true });
  await changes.getByRole("row", { name: /Ada Petrov Nina Osei: left Collector none$/ }).waitFor();
  await changes.getByRole("row", { name: /Nina Osei Nina Osei: chose a password/ }).waitFor();
  await changes.getByRole("row", { name: /Ada Petrov Late shift: team added none Late shift$/ }).waitFor();
}
