import { strict as assert } from "node:assert";
import { test } from "node:test";
import type { Page } from "playwright-core";
import type { Aging } from "../client.ts";
import type { RunningDesk } from "./running-desk.ts";
import { ask, fitsTelephone, lookInBothThemes } from "./seen.ts";

const sheet = (name: string, lines: readonly string[]) => {
  return { name, mimeType: "text/csv", buffer: Buffer.from(`${lines.join("\r\n")}\r\n`) };
};

/** A file from Europe: semicolons, a comma before the cents, days that may be read two ways, headings of its own. */
const european = (month: string, paidOff: boolean) =>
  sheet(`klanten-${month}.csv`, [
    "Klant;Klantnaam;Stuk;Opgemaakt;Verval;Bedrag",
    "N1;Zuiderzee Bouw;F-900;01/02/2026;03/04/2026;1.250,50",
    ...(paidOff ? [] : ["N1;Zuiderzee Bouw;F-901;05/02/2026;07/04/2026;749,50"]),
    "N2;Ijssel Staal;F-902;06/02/2026;08/04/2026;80,00",
    "N2;Ijssel Staal;F-903;06/02/2026;08/04/2026;tachtig",
  ]);

/** A report as QuickBooks prints it: titles, a customer above its invoices, sums below. */
const report = sheet("open.csv", [
  "Cascade Plumbing Supply",
  "Who owes what",
  ",Kind,When,Paper,Until,What is left",
  "Tall Fir Heating,,,,,",
  ',Invoice,10/14/2026,P-77,11/13/2026,"1,400.00"',
  ",Invoice,10/20/2026,P-78,11/31/2026,60.00",
  "Total Tall Fir Heating,,,,,1460.00",
  "TOTAL,,,,,1460.00",
]);

/** A list as SAP prints it: framed by bars, a minus behind, a rule between. */
const list = sheet("lines.txt", [
  "-----------------------------------------",
  "|Party  |Designation|Piece |Valid to  |Sum in DC|",
  "-----------------------------------------",
  "|0000077|Gantry Works|D-1|15.08.2026|2.000,00 |",
  "|0000077|Gantry Works|D-2|16.08.2026|150,00- |",
  "|0000077|Gantry Works||17.08.2026|9,00 |",
  "-----------------------------------------",
]);

/** A clerk reads files in three layouts that nobody described before, and next month's file of one of them. */
export function mappingFiles(desk: RunningDesk): void {
  test("a clerk says how files of unknown layouts are read", async (t) => {
    const page = await desk.open("clerk");
    await t.test("a European file, asked which of its numbers is the month", () => readsEuropean(page));
    await t.test("the same columns are known again by their name", () => savesIt(page));
    await t.test("a report with titles, sums, and customers above their invoices", () => readsReport(page));
    await t.test("a list in frames, with the minus behind", () => readsList(page));
    await t.test("the screen has no fault, in either theme and on a telephone", () => looksRight(page));
    await page.context().close();
  });
  test("next month's file shows what was paid here meanwhile", async (t) => {
    const clerk = await desk.open("clerk");
    await t.test("a payment posted here is pending in the source", () => payHere(clerk));
    await t.test("the next file is known by its headings, and confirms it", () => nextMonth(clerk));
    await t.test("and every figure ties to what verify recomputes", () => tiesUp(desk));
    await clerk.context().close();
  });
}

type File = ReturnType<typeof sheet>;

async function choose(page: Page, file: File, creditor: string): Promise<void> {
  await page.getByRole("link", { name: "Book", exact: true }).click();
  await page.getByRole("link", { name: "Import", exact: true }).click();
  await page.getByLabel("Drop files here").setInputFiles(file);
  await page.getByLabel("Creditor (whose money it is)").fill(creditor);
}

const readBy = (page: Page) => page.getByLabel("Preset", { exact: true });
const found = (page: Page) => page.getByRole("region", { name: "What was found" });

async function name(page: Page, columns: Readonly<Record<string, string>>): Promise<void> {
  for (const [heading, column] of Object.entries(columns)) {
    await page.getByLabel(`Column “${heading}”`).selectOption({ label: column });
    await page
      .getByLabel(`Column “${heading}”`)
      .locator("option:checked", { hasText: column })
      .waitFor({ state: "attached" });
  }
}

async function takeIn(page: Page, rows: number): Promise<void> {
  await page.getByRole("button", { name: `Take in ${rows} ${rows === 1 ? "row" : "rows"}` }).click();
  await page.getByRole("heading", { name: "Taken in", exact: true }).waitFor();
}

async function readsEuropean(page: Page): Promise<void> {
  await choose(page, european("1", false), "Delta Handel");
  await readBy(page).selectOption({ label: "Own columns…" });
  await page.getByText("Still to be said: which column is").waitFor();
  const columns = { Klant: "Customer number", Klantnaam: "Customer name", Stuk: "Invoice number" };
  await name(page, { ...columns, Opgemaakt: "Invoice date", Verval: "Due date", Bedrag: "Amount" });
  await page.getByText("Month or day first?").waitFor();
  await page.getByRole("button", { name: "Day/month/year" }).click();
  await page.getByLabel("Before the cents stands").selectOption({ label: "a comma: 1.234,50" });
  await page.getByLabel("Currency, where no column says it").fill("eur");
  await page.getByLabel("Currency, where no column says it").blur();
  await found(page).getByRole("cell", { name: '"tachtig" is no amount.' }).waitFor();
  const sample = found(page).getByRole("region", { name: "First rows as they were read" });
  await sample.getByText("2026-04-03").waitFor();
  const totals = found(page).getByRole("region", { name: "Control totals" });
  await totals.getByRole("row", { name: /^EUR\s+2,080\.00/ }).waitFor();
}

async function savesIt(page: Page): Promise<void> {
  await page.getByLabel("Save as").fill("Delta monthly");
  await page.getByRole("button", { name: "Save the mapping" }).click();
  await page.getByText("Saved as “Delta monthly”.").waitFor();
  await readBy(page).locator("option:checked", { hasText: "Delta monthly" }).waitFor({ state: "attached" });
  await page.getByRole("button", { name: "Preview" }).click();
  await takeIn(page, 3);
}

async function readsReport(page: Page): Promise<void> {
  await choose(page, report, "Cascade Plumbing Supply");
  await readBy(page).selectOption({ label: "Own columns…" });
  await page.getByRole("button", { name: "The headings are in row 3" }).click();
  await page.getByRole("switch", { name: "The customer stands on a line above its invoices" }).press("Space");
  await name(page, { Paper: "Invoice number", When: "Invoice date", Until: "Due date", "What is left": "Open amount" });
  await found(page).getByRole("cell", { name: '"11/31/2026" is no day.' }).waitFor();
  await takeIn(page, 1);
  assert.equal(await owedTo(page, "Cascade Plumbing Supply"), "1400.00 and 0.00");
}

async function readsList(page: Page): Promise<void> {
  await choose(page, list, "Hoist and Crane");
  await readBy(page).selectOption({ label: "Own columns…" });
  await page.getByRole("button", { name: "The headings are in row 2" }).click();
  await name(page, { Party: "Customer number", Designation: "Customer name", Piece: "Invoice number" });
  await name(page, { "Valid to": "Due date", "Sum in DC": "Amount" });
  await found(page).getByRole("cell", { name: "The row has no invoice number." }).waitFor();
  await takeIn(page, 2);
  assert.equal(await owedTo(page, "Hoist and Crane"), "2000.00 and 150.00");
}

async function looksRight(page: Page): Promise<void> {
  await choose(page, european("1", false), "Delta Handel");
  await readBy(page).selectOption({ label: "Own columns…" });
  await page.getByRole("region", { name: "Which column is what" }).waitFor();
  await lookInBothThemes(page);
  await fitsTelephone(page);
  await page.setViewportSize({ width: 1440, height: 900 });
}

async function payHere(page: Page): Promise<void> {
  const { debtors } = await ask<{ debtors: { debtorId: string }[] }>(page, "/debtors?find=F-901");
  await page.goto(new URL(`/debtors/${debtors[0]?.debtorId}`, page.url()).href);
  await page.getByRole("region", { name: "What is owed" }).getByText("F-901").waitFor();
  await page.keyboard.press("y");
  await page.keyboard.type("749.50 today");
  await page.keyboard.press("Enter");
  await page.getByText("Payment posted", { exact: false }).waitFor();
}

async function nextMonth(page: Page): Promise<void> {
  await choose(page, european("2", true), "Delta Handel");
  await readBy(page).selectOption({ label: "Own columns…" });
  await page.getByText("A file with these headings is read by the mapping “Delta monthly”.").waitFor();
  await page.getByRole("button", { name: "Use it" }).click();
  await page.getByRole("button", { name: "Preview" }).click();
  await takeIn(page, 2);
  assert.equal(await owedTo(page, "Delta Handel"), "1330.50 and 0.00");
}

async function owedTo(page: Page, creditor: string): Promise<string> {
  const [aging] = await ask<Aging[]>(page, `/aging?creditor=${encodeURIComponent(creditor)}`);
  return `${aging?.total} and ${aging?.credits.total}`;
}

async function tiesUp(desk: RunningDesk): Promise<void> {
  const auditor = await desk.open("auditor");
  assert.deepEqual((await ask<{ breaches: unknown[] }>(auditor, "/verify")).breaches, []);
  await auditor.context().close();
}
