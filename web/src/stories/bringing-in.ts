import { strict as assert } from "node:assert";
import { join } from "node:path";
import { test } from "node:test";
import type { Page } from "playwright-core";
import type { Aging, ListDebtorsAnswer } from "../client.ts";
import type { RunningDesk } from "./running-desk.ts";
import { ask, debtorOf, lookAt } from "./seen.ts";

const examples = join(import.meta.dirname, "../../../examples");
const creditor = "Three Rivers Supply";
const clinic = "Cedar Grove Family Clinic";

/** A clerk brings in receivables: looks first, takes in, does it again, and finds them in the aging. */
export function bringingIn(desk: RunningDesk): void {
  test("a clerk brings in a file of receivables", async (t) => {
    const page = await desk.open("clerk");
    await page.goto(`${desk.url}/import`);
    await t.test("each row that cannot be read is shown with its field and the reason", () => showsFaults(page));
    await t.test("a file that is not what its name says is refused in words", () => refusesALie(page));
    await t.test("how days are written is asked beside the refusal, and answered by one press", () => saysDays(page));
    await t.test("a workbook is taken in", () => takesIn(page));
    await t.test("the same file again changes nothing", () => changesNothing(page));
    await t.test("the aging has it, and its rows open the debtor", () => isInTheAging(page, desk.url));
    await t.test("what an agency collects waits until it is said who owes", () => saysWhoOwes(page));
    await t.test("a creditor's name that is misspelt is told before it makes one", () => tellsNewCreditor(page));
    await page.context().close();
  });
}

type Chosen = Parameters<ReturnType<Page["locator"]>["setInputFiles"]>[0];

async function preview(page: Page, file: Chosen, whose = creditor): Promise<void> {
  await page.getByRole("link", { name: "Book", exact: true }).click();
  await page.getByRole("link", { name: "Import", exact: true }).click();
  await page.getByLabel("Drop files here").setInputFiles(file);
  await page.getByLabel("Creditor (whose money it is)").fill(whose);
  await page.getByRole("button", { name: "Preview" }).click();
}

async function showsFaults(page: Page): Promise<void> {
  await preview(page, join(examples, "planted-faults.csv"));
  const found = page.getByRole("region", { name: "What was found" });
  await found.getByText("Rejected rows").waitFor();
  const rejected = found.getByRole("region", { name: "Rejected rows" }).getByRole("row");
  assert.equal(await rejected.count(), 6, "a heading and five rows");
  assert.match(await rejected.nth(1).innerText(), /planted-faults\.csv\s+3\s+Due Date\s+"2026-02-30" is no day\./);
  const sample = found.getByRole("region", { name: "First rows as they were read" });
  assert.match(await sample.innerText(), /INV-20001/);
  await found.getByRole("button", { name: "Take in 7 rows" }).waitFor();
  assert.equal(await batches(page), 2, "nothing was taken in by looking");
}

async function refusesALie(page: Page): Promise<void> {
  const buffer = Buffer.from("%PDF-1.7 This is no workbook.");
  await preview(page, { name: "receivables.xlsx", mimeType: "application/octet-stream", buffer });
  const rejected = page.getByRole("region", { name: "Rejected rows" });
  await rejected.getByRole("cell", { name: "The file is named as a workbook and is a PDF document." }).waitFor();
  assert.equal(await page.getByRole("button", { name: "Nothing to take in" }).isDisabled(), true);
}

async function saysDays(page: Page): Promise<void> {
  const lines = ["customer_name,invoice_number,due_date,amount", "Acme,1,1/15/26,10.00", "Acme,2,15/12/2025,20.00"];
  await preview(page, { name: "mixed.csv", mimeType: "text/csv", buffer: Buffer.from(lines.join("\n")) });
  const rejected = page.getByRole("region", { name: "Rejected rows" });
  await rejected.getByText(/^The file contradicts itself: "1\/15\/26" is month\/day/).waitFor();
  await page.getByRole("button", { name: "Month/day/year" }).click();
  await rejected.getByText('"15/12/2025" is no day.').waitFor();
  await page.getByRole("button", { name: "Take in 1 row" }).waitFor();
  assert.equal(await page.getByLabel("Days are written").inputValue(), "mdy");
}

async function takesIn(page: Page): Promise<void> {
  await preview(page, join(examples, "receivables.xlsx"));
  await page.getByRole("button", { name: /^Take in \d+ rows$/ }).click();
  await page.getByRole("heading", { name: "Taken in", exact: true }).waitFor();
  await page.getByText("The same files again change nothing.").waitFor();
  assert.equal(await countNamed(page, "New"), 60);
  await page.getByRole("cell", { name: "receivables.xlsx" }).waitFor();
}

async function changesNothing(page: Page): Promise<void> {
  await preview(page, join(examples, "receivables.xlsx"));
  await page.getByRole("region", { name: "What was found" }).waitFor();
  assert.deepEqual([await countNamed(page, "New"), await countNamed(page, "Unchanged")], [0, 60]);
}

async function isInTheAging(page: Page, url: string): Promise<void> {
  const agings = await ask<readonly Aging[]>(page, "/aging?by=debtor");
  const row = agings.flatMap(({ rows }) => rows).find(({ debtor }) => debtor === "Maple Street Bakery");
  assert.ok(row !== undefined, "the aging has the debtor that was brought in");
  await page.goto(`${url}/aging`);
  await page.getByRole("searchbox", { name: "Filter rows" }).first().fill("maple");
  await page.getByRole("link", { name: "Maple Street Bakery" }).click();
  await page.getByRole("heading", { level: 1, name: "Maple Street Bakery" }).waitFor();
  await page.getByRole("region", { name: "What is owed" }).getByText("INV-20001").waitFor();
}

const placed = {
  name: "placed.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(
    "customer_number,customer_name,invoice_number,invoice_date,due_date,amount\n" +
      "DM-1,Denise Marchetti,DM-100,2026-09-01,2026-10-01,120.00\n",
  ),
};

/** The clinic's debts are collected for it, so that nobody is taken for a firm by silence. */
async function saysWhoOwes(page: Page): Promise<void> {
  await preview(page, placed, clinic);
  const found = page.getByRole("region", { name: "What was found" });
  await found
    .getByText(/nothing says whether they are persons or firms: 1\..* say above who owes before this is taken in/)
    .waitFor();
  const takeIn = page.getByRole("button", { name: "Take in 1 row" });
  assert.equal(await takeIn.isDisabled(), true);
  await lookAt(page);

  await page.getByLabel("Who owes").selectOption({ label: "Persons" });
  await page.getByRole("button", { name: "Preview" }).click();
  await found.getByText("New debtors: persons 1, firms 0.").waitFor();
  await takeIn.click();
  await page.getByRole("heading", { name: "Taken in", exact: true }).waitFor();
  const { debtors } = await ask<ListDebtorsAnswer>(page, "/debtors?find=DM-1");
  const { debtor, accounts } = await debtorOf(page, debtors[0]?.debtorId ?? "");
  assert.deepEqual([debtor.kind, accounts[0]?.purpose], ["person", "consumer"]);
}

async function tellsNewCreditor(page: Page): Promise<void> {
  await preview(page, placed, "Cedar Grove Familly Clinic");
  await page.getByText(/There is no creditor Cedar Grove Familly Clinic yet: one is made/).waitFor();
}

async function batches(page: Page): Promise<number> {
  const { imports } = await ask<{ readonly imports: readonly object[] }>(page, "/imports");
  return new Set(imports.map((batch) => JSON.stringify(batch).match(/"creditorId":"([^"]+)"/)?.[1])).size;
}

/** A count as the screen shows it under its name. */
async function countNamed(page: Page, name: string): Promise<number> {
  const term = page.locator("dt").filter({ hasText: new RegExp(`^${name}$`) });
  return Number(await term.locator("xpath=following-sibling::dd").first().innerText());
}
