import { strict as assert } from "node:assert";
import { test } from "node:test";
import type { Page } from "playwright-core";
import type { ListOfficePeopleAnswer, ListReportSchedulesAnswer } from "../client.ts";
import type { RunningDesk } from "./running-desk.ts";
import { ask, lookAt } from "./seen.ts";

/** An administrator gives people their addresses; a supervisor has a report sent, changes when it goes, and ends it. */
export function reportsByMail(desk: RunningDesk): void {
  test("a supervisor sends a report by mail each month, sees when it goes next, changes it and ends it", async () => {
    const administrator = await desk.open("administrator");
    await giveAddress(administrator, desk.url, "Sofia Brandt");
    await giveAddress(administrator, desk.url, "Grace Holloway");
    const page = await desk.open("supervisor");
    await page.goto(`${desk.url}/reports/cash`);
    await page.getByRole("button", { name: "By mail" }).click();
    const form = page.getByRole("region", { name: "Send this report by mail" });
    await form.getByLabel("To", { exact: true }).selectOption({ label: "Grace Holloway, grace@office.example" });
    await form.getByLabel("Of which days").selectOption({ label: "Last month" });
    await form.getByLabel("When").selectOption({ label: "Each month" });
    await form.getByLabel("On day").selectOption("1");
    await form.getByText("Next Dec 1 7:00 AM, of Nov 1, 2026 to Nov 30, 2026.").waitFor();
    await lookAt(page);
    await form.getByRole("button", { name: "Send by mail" }).click();
    await page.getByText("It goes to Grace Holloway for the first time Dec 1 7:00 AM.").waitFor();
    await changeAndEnd(page, desk.url);
    await Promise.all([administrator, page].map((one) => one.context().close()));
  });

  test("two who change one schedule: the second is told, and sees what the first did", async () => {
    const [one, other] = [await desk.open("supervisor"), await desk.open("administrator")];
    await giveAddress(other, desk.url, "Sofia Brandt");
    await scheduleAging(one, desk.url);
    await Promise.all([one, other].map((page) => page.goto(`${desk.url}/reports/schedules`)));
    for (const page of [one, other]) {
      await page.getByRole("button", { name: "Change Aging over time to Sofia Brandt" }).click();
    }
    await one.getByLabel("At, on the office's clock").fill("08:15");
    await one.getByRole("button", { name: "Save" }).click();
    await one.getByText("each working day at 8:15 AM").waitFor();
    await other.getByLabel("At, on the office's clock").fill("09:45");
    await other.getByRole("button", { name: "Save" }).click();
    await other.getByText("Somebody changed the schedule meanwhile.").waitFor();
    await other.getByText("each working day at 8:15 AM").waitFor();
    assert.deepEqual(await timesOf(one), ["08:15"]);
    await Promise.all([one, other].map((page) => page.context().close()));
  });
}

async function giveAddress(page: Page, url: string, name: string): Promise<void> {
  await page.goto(`${url}/office/people`);
  const field = page.getByLabel(`E-mail of ${name}`);
  await field.waitFor();
  const { people } = await ask<ListOfficePeopleAnswer>(page, "/office/people");
  if (people.some((one) => one.name === name && one.email !== null)) return;
  await field.fill(`${name.split(" ")[0]?.toLowerCase()}@office.example`);
  const kept = page.waitForResponse((answer) => answer.url().endsWith("/mail") && answer.ok());
  await field.press("Enter");
  await kept;
}

async function changeAndEnd(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/reports`);
  await page.getByRole("link", { name: "By mail" }).click();
  const row = page.getByRole("list", { name: "Reports by mail" }).getByRole("listitem");
  await row.getByText("Last month, each month on day 1 at 7:00 AM, moved to a working day").waitFor();
  await row.getByText("Nothing was due yet.").waitFor();
  await page.getByRole("button", { name: "Change Cash in by source to Grace Holloway" }).click();
  await row.getByLabel("When").selectOption({ label: "Each week" });
  await row.getByLabel("On", { exact: true }).selectOption({ label: "Friday" });
  await row.getByRole("button", { name: "Save" }).click();
  await row.getByText("Last month, each Friday at 7:00 AM, moved to a working day").waitFor();
  await lookAt(page);
  await page.getByRole("button", { name: "End Cash in by source to Grace Holloway" }).click();
  await page.getByText("Grace Holloway gets it no more.").waitFor();
  await page.getByRole("button", { name: "End", exact: true }).click();
  await page.getByText("Cash in by source goes to Grace Holloway by mail no more.").waitFor();
  await page.getByRole("list", { name: "Ended lately" }).getByText("Cash in by source").waitFor();
  assert.deepEqual(await timesOf(page), [], "nothing goes by mail any more");
}

async function scheduleAging(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/reports/aging`);
  await page.getByRole("button", { name: "By mail" }).click();
  await page.getByRole("button", { name: "Send by mail" }).click();
  await page.getByText("It goes to Sofia Brandt for the first time").waitFor();
}

/** At which hours anything goes by mail still. */
async function timesOf(page: Page): Promise<readonly string[]> {
  const { schedules } = await ask<ListReportSchedulesAnswer>(page, "/report-schedules");
  return schedules.filter(({ ended }) => ended === null).map(({ timing }) => timing.time);
}
