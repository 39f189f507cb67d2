import { strict as assert } from "node:assert";
import { test } from "node:test";
import type { Page } from "playwright-core";
import type { HousePolicy, ListAuthoritiesAnswer, OfficeSettings } from "../client.ts";
import type { RunningDesk } from "./running-desk.ts";
import { ask, lookAt } from "./seen.ts";

const settingsOf = (page: Page) => ask<OfficeSettings>(page, "/office/settings");

/** What the office settles for itself: its settings and house policy, limits of authority, and how its people work. */
export function settingTheOffice(desk: RunningDesk): void {
  for (const stories of [changingSettings, readingThem, limitsAndPeople, triedBeforeItIsSaved, stricterThanTheLaw]) {
    stories(desk);
  }
}

function changingSettings({ open, url }: RunningDesk): void {
  test("an administrator changes the office's settings, is told of a rate that is none, and of what another changed", async () => {
    const [page, other] = [await open("administrator"), await open("administrator")];
    for (const one of [page, other]) await one.goto(`${url}/office/settings`);
    await other.getByLabel("Name").fill("Harbor Recovery");
    await page.getByLabel("Closing hour").fill("17:00");
    await page.getByLabel("Another currency").fill("CAD");
    await page.getByRole("button", { name: "Add" }).click();
    await page.getByLabel("Rate of CAD", { exact: true }).fill("0");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("A rate is a positive decimal number").waitFor();
    await lookAt(page);
    assert.equal((await settingsOf(page)).closesAt, "18:00", "nothing of it is changed");
    await page.getByLabel("Rate of CAD", { exact: true }).fill("0.73");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("The settings are saved.").waitFor();
    await page.getByRole("row", { name: /Ada Petrov Closing hour 18:00 17:00/ }).waitFor();

    await other.getByRole("button", { name: "Save" }).click();
    await other.getByText("Somebody else changed this meanwhile").waitFor();
    await other.getByText("Closing hour: 18:00 → 17:00, Ada Petrov.").waitFor();
    assert.equal(await other.getByLabel("Name").inputValue(), "Harbor Recovery");
    await lookAt(other);
    await other.getByRole("button", { name: "Save" }).click();
    await other.getByRole("row", { name: /Name The office Harbor Recovery/ }).waitFor();
    const { name, closesAt, rates } = await settingsOf(other);
    assert.deepEqual([name, closesAt, rates[0]?.rate], ["Harbor Recovery", "17:00", "0.73"]);
    await Promise.all([page, other].map((one) => one.context().close()));
  });
}

function readingThem({ open, url }: RunningDesk): void {
  test("a supervisor reads the settings and limits, and changes none of them", async () => {
    const page = await open("supervisor");
    await page.goto(`${url}/office/settings`);
    await page.getByText("An administrator changes this.").waitFor();
    assert.equal(await page.getByLabel("Closing hour").isDisabled(), true);
    const save = page.getByRole("button", { name: "Save" });
    assert.deepEqual(
      [await save.isDisabled(), await save.getAttribute("title")],
      [true, "An administrator changes this."],
    );
    await page.goto(`${url}/office/authority`);
    await page.getByText("No limit is set", { exact: true }).waitFor();
    assert.equal(await page.getByRole("button", { name: "Set a limit" }).count(), 0);
    await page.context().close();
  });
}

function limitsAndPeople({ open, url }: RunningDesk): void {
  test("an administrator sets a limit of authority, changes it and ends it, and says how a collector works", async () => {
    const page = await open("administrator");
    await page.goto(`${url}/office/authority`);
    await page.getByRole("button", { name: "Set a limit" }).click();
    await page.getByLabel("What").selectOption({ label: "Set a credit limit" });
    await page.getByLabel("Whose").selectOption({ label: "Every supervisor" });
    await page.getByLabel("Up to which amount").fill("500");
    await page.getByRole("button", { name: "Set it" }).click();
    const row = page.getByRole("region", { name: "Limits in force" }).getByRole("row", { name: /Every supervisor/ });
    await row.last().getByText("500.00").waitFor();
    await lookAt(page);
    await row
      .last()
      .getByRole("button", { name: /^Change the limit/ })
      .click();
    await page.getByLabel("Up to which amount").fill("800");
    await page.getByText("It replaces 500.00 USD.").waitFor();
    await page.getByRole("button", { name: "Set it" }).click();
    await row.last().getByText("800.00").waitFor();
    await row
      .last()
      .getByRole("button", { name: /^End the limit/ })
      .click();
    await page.getByRole("button", { name: "End", exact: true }).click();
    await page.getByText("No limit is set", { exact: true }).waitFor();
    const { authorities, former } = await ask<ListAuthoritiesAnswer>(page, "/authorities");
    assert.deepEqual([authorities.length, former.map(({ most }) => most.amount)], [0, ["800.00", "500.00"]]);

    await page.goto(`${url}/office/people`);
    await page.getByRole("button", { name: "Hours of Carla Mendes" }).click();
    await page.getByLabel("Minutes a day").fill("300");
    await page.getByLabel("Languages").fill("en es");
    await lookAt(page);
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("speaks en, es").waitFor();
    await page.getByText("5.0 h a day").waitFor();
    await page.context().close();
  });
}

function triedBeforeItIsSaved({ open, url }: RunningDesk): void {
  test("an administrator tries a stricter policy on the last quarter, and opens the evidence of a call that it would have refused", async () => {
    const page = await open("administrator");
    await page.goto(`${url}/office/policy`);
    const trial = page.getByRole("region", { name: "What it would have refused" });
    const go = trial.getByRole("button", { name: "Try it on the last quarter" });
    assert.equal(await go.isDisabled(), true, "what stands needs no trial");
    const calls = page.getByRole("list", { name: "Calls about one account in seven days" });
    await calls.getByLabel("To firms").fill("0");
    await go.click();
    await trial.getByText("Not all of it can be kept").waitFor();
    await calls.getByLabel("To firms").fill("1");
    await go.click();
    await trial.getByText(/^\d+ contacts would have been refused$/).waitFor();
    await trial.getByText("Which they are").click();
    await lookAt(page);
    const first = trial.getByRole("table").getByRole("link").first();
    const evidence = await first.getAttribute("href");
    assert.equal((await ask<HousePolicy>(page, "/office/policy")).version, 0, "nothing is saved");
    // What was typed since was not tried: the figures of another policy do not stay.
    await calls.getByLabel("To firms").fill("2");
    await trial.getByRole("table").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Discard" }).click();

    await page.goto(`${url}${evidence}`);
    await page.getByText("It was allowed: no rule that was asked stopped it.").waitFor();
    const found = page.getByRole("list", { name: "What each rule found" });
    await found.getByText("house policy: calls in a week").waitFor();
    await page.getByRole("heading", { name: "What the law was told" }).waitFor();
    await page.getByRole("link", { name: "To the debtor" }).waitFor();
    await lookAt(page);
    await page.context().close();
  });
}

function stricterThanTheLaw({ open, url }: RunningDesk): void {
  test("an administrator makes the house policy stricter, is told of what the law does not allow, and sees what another changed", async () => {
    const [page, other] = [await open("administrator"), await open("administrator")];
    for (const one of [page, other]) await one.goto(`${url}/office/policy`);
    await other.getByLabel("Contact ends before").fill("20:00");
    const calls = page.getByRole("list", { name: "Calls about one account in seven days" });
    await calls.getByLabel("To consumers, for others").fill("8");
    await page.getByRole("button", { name: "Save" }).click();
    await calls.getByText("Calls in a week are a whole number from 1 to 7").waitFor();
    await lookAt(page);
    await calls.getByLabel("To consumers, for others").fill("4");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("The house policy is saved.").waitFor();
    await page.getByRole("row", { name: /Ada Petrov Calls about one account .* 7 4$/ }).waitFor();

    await other.getByRole("button", { name: "Save" }).click();
    await other.getByText("Somebody else changed this meanwhile").waitFor();
    await other.getByText(/: 7 → 4, Ada Petrov\.$/).waitFor();
    await other.getByRole("button", { name: "Save" }).click();
    await other.getByRole("row", { name: /Contact ends before 9:00 PM 8:00 PM$/ }).waitFor();
    const { version, settings } = await ask<HousePolicy>(other, "/office/policy");
    assert.deepEqual(
      [version, ...settings.filter(({ is, shipped }) => is !== shipped).map(({ name, is }) => `${name} ${is}`)],
      [2, "quietHours.before 20:00", "callsPerWeek.collector 4"],
    );
    await Promise.all([page, other].map((one) => one.context().close()));
  });
}
