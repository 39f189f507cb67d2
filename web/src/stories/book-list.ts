import { strict as assert } from "node:assert";
import { test } from "node:test";
import exceljs from "exceljs";
import type { Page } from "playwright-core";
import type { ListDebtorsAnswer, ListExportsAnswer } from "../client.ts";
import type { RunningDesk } from "./running-desk.ts";
import { ask, faultsOf, fitsTelephone, lookInBothThemes, openDebtor } from "./seen.ts";

/** A supervisor works with the book: filters it, puts it in order, keeps a view of it, selects, and takes it away. */
export function bookAsAList(desk: RunningDesk): void {
  test("a supervisor finds what matters in the book", async (t) => {
    const page = await desk.open("supervisor");
    await page.goto(`${desk.url}/book`);
    await lines(page).first().waitFor();
    await t.test("a filter is typed with what may come next, and a condition is taken away again", () => filters(page));
    await t.test("a filter that cannot be read says what it wants, and the list stays", () => isUnclear(page));
    await t.test("a column puts the book in its order, and the other way round", () => ordersBy(page));
    await t.test("columns are added, and their order is one's own", () => choosesColumns(page));
    await t.test("what is shown is kept as a view, which is a tab and is found by Ctrl-K", () =>
      keepsAView(page, desk.url),
    );
    await t.test("the list leaves as a workbook with the same lines", () => takesAway(page, desk.url));
    await t.test("rows are selected by keys, and the first is opened", () => selects(page, desk.url));
    await t.test("nothing of it has a fault of accessibility or is too wide for a telephone", () => looksWell(page));
    await page.context().close();
  });

  test("a collector sees that a list leaves the desk by others, and why", async () => {
    const page = await desk.open("collector");
    await page.goto(`${desk.url}/book`);
    const button = page.getByRole("button", { name: "Excel" });
    await button.waitFor();
    assert.equal(await button.isDisabled(), true);
    assert.match((await button.getAttribute("title")) ?? "", /a clerk, supervisor/);
    await page.context().close();
  });
}

const lines = (page: Page) => page.getByRole("list", { name: "Book", exact: true }).getByRole("listitem");
const filterOf = (page: Page) => page.getByRole("combobox", { name: /^Find by name/ });
const conditions = (page: Page) => page.getByRole("list", { name: "Conditions" }).getByRole("listitem");

async function countOf(page: Page, find: string): Promise<number> {
  const { debtors } = await ask<ListDebtorsAnswer>(page, `/debtors?find=${encodeURIComponent(find)}`);
  return debtors.length;
}

async function filters(page: Page): Promise<void> {
  await page.keyboard.press("/");
  await page.keyboard.type("overd");
  await page.getByRole("option", { name: /^overdue>/ }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.keyboard.type("60 kind:b");
  await page.getByRole("option", { name: /^kind:business/ }).click();
  await page.waitForURL(/kind/);
  await conditions(page).nth(1).waitFor();
  const both = await countOf(page, "overdue>60 kind:business");
  await page.waitForFunction((wanted) => document.querySelectorAll("[data-row]").length === wanted, both);
  await page.getByRole("button", { name: "Take away kind:business" }).click();
  const all = await countOf(page, "overdue>60");
  assert.ok(all > both, "there are persons as well");
  await page.waitForFunction((wanted) => document.querySelectorAll("[data-row]").length === wanted, all);
  assert.equal(await filterOf(page).inputValue(), "overdue>60");
}

async function isUnclear(page: Page): Promise<void> {
  const before = await lines(page).count();
  await filterOf(page).fill("overdue>60 promised:perhaps");
  await page.getByText("promised: wants yes or no.").waitFor();
  assert.equal(await lines(page).count(), before);
  await filterOf(page).fill("overdue>60");
  await page.getByText("promised: wants yes or no.").waitFor({ state: "detached" });
}

async function ordersBy(page: Page): Promise<void> {
  const shown = () => page.locator("[data-row] .book-count").allTextContents();
  const order = page.getByRole("group", { name: "Order" });
  await order.getByRole("button", { name: "Days overdue" }).click();
  await page.waitForURL(/sort=-overdue/);
  await page.locator("[aria-busy=false] [data-row]").first().waitFor();
  const falling = (await shown()).map((text) => Number.parseInt(text, 10));
  assert.ok(falling.length > 3);
  assert.deepEqual(
    falling,
    falling.toSorted((a, b) => b - a),
  );
  await order.getByRole("button", { name: "Days overdue" }).click();
  await page.waitForURL(/sort=overdue/);
  await page.locator("[aria-busy=false] [data-row]").first().waitFor();
  assert.deepEqual(
    (await shown()).map((text) => Number.parseInt(text, 10)),
    falling.toReversed(),
  );
}

async function choosesColumns(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Columns" }).click();
  const choice = page.getByRole("dialog", { name: "Columns" });
  await choice.getByRole("checkbox", { name: "Last contact" }).click();
  await choice.getByRole("button", { name: "Last contact earlier" }).click();
  await choice.getByRole("checkbox", { name: "Kind" }).click();
  await page.keyboard.press("Escape");
  await page.waitForURL(/last-contact%2Coverdue|last-contact,overdue/);
  await page.getByRole("button", { name: "Kind", exact: true }).waitFor({ state: "detached" });
  const headings = await page.getByRole("group", { name: "Order" }).getByRole("button").allInnerTexts();
  assert.deepEqual(
    headings.map((text) => text.replace(/\s*[▴▾]$/, "").trim()),
    ["Debtor", "Number", "Creditor", "Open", "Last contact", "Days overdue"],
  );
}

async function keepsAView(page: Page, url: string): Promise<void> {
  await page.getByRole("button", { name: "Keep as view" }).click();
  const form = page.getByRole("dialog", { name: "Keep as view" });
  await form.getByLabel("Name").fill("Sixty and more");
  await form.getByRole("button", { name: "Keep as view" }).click();
  const tab = page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: "Sixty and more" });
  await tab.waitFor();
  assert.equal(await tab.getAttribute("aria-current"), "page");
  await page.goto(url);
  await page.getByRole("list", { name: "Worklist" }).or(page.getByText("Nothing is due today")).first().waitFor();
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Find a debtor, invoice, screen or act" }).fill("sixty");
  await page.getByRole("option", { name: /Sixty and more/ }).waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL(/overdue/);
  await lines(page).first().waitFor();
  assert.equal(await filterOf(page).inputValue(), "overdue>60");
}

async function takesAway(page: Page, url: string): Promise<void> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Excel" }).click(),
  ]);
  assert.equal(download.suggestedFilename(), "book-2026-11-23.xlsx");
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(await download.path());
  const names: unknown[] = [];
  book.worksheets[0]?.eachRow((row) => names.push(row.getCell(1).value));
  const shown = await page.locator("[data-row] .book-name").allTextContents();
  assert.deepEqual(names.slice(1, shown.length + 1), shown);
  const { exports } = await ask<ListExportsAnswer>(page, "/exports");
  assert.deepEqual([exports[0]?.by, exports[0]?.lines], ["Sofia Brandt", shown.length]);
  assert.ok(page.url().startsWith(url), "the page stays where it was");
}

async function selects(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/book`);
  await lines(page).nth(5).waitFor();
  for (const key of ["j", "j", "x", "j", "j", "Shift+X"]) await page.keyboard.press(key);
  await page.getByRole("region", { name: "Selection" }).getByText("3 debtors selected").waitFor();
  const second = await page.locator("[data-row]").nth(1).getAttribute("href");
  await page.keyboard.press("o");
  await page.waitForURL(/debtors/);
  assert.equal(`/debtors/${openDebtor(page)}`, second);
  await page.goBack();
  await lines(page).first().waitFor();
  await page.getByRole("button", { name: "M", exact: true }).click();
  await page.waitForURL(/from=M/);
  await page.locator("[aria-busy=false] [data-row]").first().waitFor();
  const [first = ""] = await page.locator("[data-row] .book-name").allTextContents();
  assert.ok(first.toLowerCase() >= "m", first);
}

async function looksWell(page: Page): Promise<void> {
  await lookInBothThemes(page);
  await fitsTelephone(page);
  assert.deepEqual(await faultsOf(page), []);
}
