import { strict as assert } from "node:assert";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import exceljs from "exceljs";
import type { Page } from "playwright-core";
import type { RunningDesk } from "./running-desk.ts";
import { ask, worklistOf } from "./seen.ts";

/** Every list of the desk goes along as Excel, as it is shown. */
export function takingListsAlong(desk: RunningDesk): void {
  test("a collector takes the filtered worklist along, with what each step is expected to bring as a formula", async () => {
    const page = await desk.open("collector");
    const { entries } = await worklistOf(page);
    const [entry] = entries;
    assert.ok(entry !== undefined);
    await page.goto(`${desk.url}/?find=${encodeURIComponent(entry.number)}`);
    await page.getByRole("list", { name: "Worklist" }).getByRole("listitem").first().waitFor();
    const { sheet, name } = await excelOf(page, "Worklist");
    assert.match(name, /^worklist-\d{4}-\d{2}-\d{2}\.xlsx$/);
    assert.deepEqual([sheet.getCell("B2").value, sheet.getCell("C2").value], [entry.debtor, entry.number]);
    assert.equal(sheet.getCell("X2").result, Number(entry.value.amount));
    await page.context().close();
  });

  test("a supervisor takes letters, approvals and the board along, and each is on record", async () => {
    const page = await desk.open("supervisor");
    for (const [path, sheet] of [
      ["/mail", "Letters"],
      ["/floor/approvals", "Approvals"],
      ["/floor", "Board"],
    ] as const) {
      await page.goto(`${desk.url}${path}`);
      await excelOf(page, sheet);
    }
    const { exports } = await ask<{ exports: { what: string }[] }>(page, "/exports");
    const left = exports.map(({ what }) => what);
    for (const what of ["outbox", "approvals", "board", "worklist"]) assert.ok(left.includes(what), what);
    await page.context().close();
  });
}

/** Presses Excel on the screen, and opens what comes of it. */
async function excelOf(page: Page, sheetName: string) {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Excel", exact: true }).first().click();
  const file = await download;
  const book = new exceljs.Workbook();
  const bytes = await readFile(await file.path());
  await book.xlsx.load(bytes as unknown as Parameters<typeof book.xlsx.load>[0]);
  const sheet = book.getWorksheet(sheetName);
  assert.ok(sheet !== undefined, `${sheetName} is a sheet`);
  return { sheet, name: file.suggestedFilename() };
}
