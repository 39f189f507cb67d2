import { strict as assert } from "node:assert";
import { test } from "node:test";
import type { Page } from "playwright-core";
import type { ListDebtorsAnswer } from "../client.ts";
import type { RunningDesk } from "./running-desk.ts";
import { ask, debtorOf, lookAt } from "./seen.ts";

/** Control-K from anywhere: an invoice by its number, and acts that are begun on other screens. */
export function findingAnything(desk: RunningDesk): void {
  test("an invoice number as it is typed brings its debtor, with the invoice open", () => invoice(desk));
  test("who types fast and presses Enter comes to what was typed, not to what was found before", () => fast(desk));
  test("acts are found wherever one is, and begun on their own screens", () => acts(desk));
  test("an act that one's role does not do is not found", () => actsOfOthers(desk));
}

async function invoice({ open, url }: RunningDesk): Promise<void> {
  const page = await open("collector");
  const number = await someInvoice(page);
  await page.goto(`${url}/aging`);
  await find(page, number);
  await page.getByRole("option", { name: new RegExp(`Invoices.*${number}`) }).waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/debtors\/.*item=/);
  const handle = page.getByRole("button", { name: number, exact: true });
  await handle.and(page.locator("[aria-expanded=true]:focus")).waitFor();
  await lookAt(page);
  await page.context().close();
}

async function fast({ open, url }: RunningDesk): Promise<void> {
  const page = await open("collector");
  const number = await someInvoice(page);
  await page.goto(`${url}/aging`);
  await find(page, number.slice(0, 2));
  await page.getByRole("listbox").getByRole("option").first().waitFor();
  await page.keyboard.type(number.slice(2));
  await page.keyboard.press("Enter");
  await page.waitForURL((address) => address.searchParams.get("item") === number);
  await page.context().close();
}

async function acts({ open, url }: RunningDesk): Promise<void> {
  const page = await open("supervisor");
  await page.goto(`${url}/book`);
  const begin = async (text: string) => {
    await find(page, text);
    await page.getByRole("listbox").getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
  };
  await begin("new templ");
  await page.waitForURL(/\/office\/templates/);
  await page.locator(".templates-new input:focus").waitFor();
  await begin("share out ev");
  await page.waitForURL(/\/share-out/);
  await page
    .getByText(/→|The days are even/)
    .first()
    .waitFor();
  await begin("make the day");
  await page.getByText("As it stood at").waitFor();
  await begin("run the day");
  await page.waitForURL(/\/floor\/days\/.+/);
  await page.context().close();
}

async function actsOfOthers({ open }: RunningDesk): Promise<void> {
  const page = await open("collector");
  await find(page, "run the day");
  await page.getByRole("dialog").getByText("Nothing is called that.").waitFor();
  assert.equal(await page.getByRole("listbox").getByRole("option").count(), 0);
  await page.context().close();
}

async function find(page: Page, text: string): Promise<void> {
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Find a debtor, invoice, screen or act" }).fill(text);
}

/** The number of an invoice that is open, of somebody with several. */
async function someInvoice(page: Page): Promise<string> {
  const { debtors } = await ask<ListDebtorsAnswer>(page, "/debtors");
  for (const { debtorId } of debtors) {
    const { items } = await debtorOf(page, debtorId);
    const open = items.filter(({ open: { amount } }) => Number(amount) > 0);
    if (open.length > 1) return open[1]?.number ?? "";
  }
  throw new Error("Nobody of the book has several open invoices.");
}
