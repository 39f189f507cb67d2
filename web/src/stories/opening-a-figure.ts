import { strict as assert } from "node:assert";
import { test } from "node:test";
import type { RunningDesk } from "./running-desk.ts";
import { lookAt } from "./seen.ts";

/** A supervisor presses a bar of a chart, and comes to what it counts, and from there to whose it is. */
export function openingAFigure(desk: RunningDesk): void {
  test("a bar of the calls that were made opens into each of them, and one of them into the debtor's screen", async () => {
    const page = await desk.open("supervisor");
    await page.goto(`${desk.url}/reports/contacts`);
    await page.locator('.chart [ecmeta_series_index="0"][ecmeta_data_index="10"]').first().click();
    const behind = page.getByRole("region", { name: "Behind the figure" });
    await behind.getByRole("heading", { name: /, Calls$/ }).waitFor();
    await behind.getByRole("columnheader", { name: "Outcome" }).waitFor();
    const download = page.waitForEvent("download");
    await behind.getByRole("button", { name: "Excel" }).click();
    assert.equal((await download).suggestedFilename(), "contacts-call.xlsx");
    const debtor = behind.getByRole("table").getByRole("row").nth(1).getByRole("link").first();
    const name = (await debtor.textContent()) ?? "";
    await debtor.click();
    await page.getByRole("heading", { level: 1, name }).waitFor();
    await page.context().close();
  });
  test("a bar of the forecast opens into what is owed, with its chance and why, and from there into the debtor", async () => {
    const page = await desk.open("supervisor");
    await page.goto(`${desk.url}/reports/forecast`);
    await page.getByRole("table", { name: "How far earlier forecasts were off" }).first().waitFor();
    await page.locator('.chart [ecmeta_series_index="3"][ecmeta_data_index="1"]').first().click();
    const behind = page.getByRole("region", { name: "Behind the figure" });
    await behind.getByRole("heading", { name: /, By creditors' rates$/ }).waitFor();
    const row = behind.getByRole("table", { name: "Rows behind the figure" }).getByRole("row").nth(1);
    await row.getByText("By the rate at which this creditor's items of that age come in").waitFor();
    const debtor = row.getByRole("link");
    const name = (await debtor.textContent()) ?? "";
    await debtor.click();
    await page.getByRole("heading", { level: 1, name }).waitFor();
    await page.context().close();
  });
  test("a cell of the hours that answer opens into the calls of that hour and day", async () => {
    const page = await desk.open("supervisor");
    await page.goto(`${desk.url}/reports/hours`);
    await page.locator(".chart [ecmeta_data_index]").first().click();
    const behind = page.getByRole("region", { name: "Behind the figure" });
    await behind.getByRole("heading", { name: /^\d+:00, \w+day$/ }).waitFor();
    await behind.getByRole("table").getByRole("row").nth(1).waitFor();
    await lookAt(page);
    await page.context().close();
  });
}
