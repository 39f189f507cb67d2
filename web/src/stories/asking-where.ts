import { strict as assert } from "node:assert";
import { test } from "node:test";
import type { Page } from "playwright-core";
import type { ReadDebtorAnswer } from "../client.ts";
import { programOf } from "./program.ts";
import type { RunningDesk } from "./running-desk.ts";
import { debtorOf, fitsTelephone, lookInBothThemes } from "./seen.ts";
import { isFree } from "./stopping.ts";
import { firstDebtor } from "./twice.ts";

/** What one says to a machine, and to somebody who is asked where a person is: the words stand where one needs them. */
export function askingWhere(desk: RunningDesk): void {
  test("a call shows what may be left on a machine, word for word, and marks it when it was left", () => machine(desk));
  test("a person's sister is asked where the person is, once her number is on record and the person's home is not", () =>
    sister(desk));
}

const strip = (page: Page) => page.getByRole("complementary", { name: "Call" });

const isCollected = (view: ReadDebtorAnswer) =>
  isFree(view) && view.accounts.every(({ capacity, purpose }) => capacity !== "own_name" && purpose === "consumer");

async function machine(desk: RunningDesk): Promise<void> {
  const page = await desk.open("collector");
  const { debtor } = await firstDebtor(page, isCollected);
  await page.goto(`${desk.url}/debtors/${debtor.id}`);
  await page.getByRole("region", { name: "Contact" }).getByRole("button", { name: /^Call/ }).first().waitFor();
  await page.keyboard.press("c");
  const machines = strip(page).getByRole("region", { name: "If a machine answers" });
  await machines.getByText(/^“Hello, this is .* calling from Dunlin Partners\. Please call me or any of our/).waitFor();
  await machines.getByText(/^“Hola, le habla .* de Dunlin Partners\./).waitFor();
  await lookInBothThemes(page);
  await page.keyboard.press("4");
  await machines.waitFor({ state: "detached" });
  await page.keyboard.press("2");
  await machines.waitFor();
  await strip(page).getByRole("button", { name: "Save and stay" }).click();
  await strip(page).waitFor({ state: "detached" });
  await page.context().close();
}

async function sister(desk: RunningDesk): Promise<void> {
  const page = await desk.open("collector");
  const view = await firstDebtor(page, isCollected);
  await asTold(desk, view);
  await page.goto(`${desk.url}/debtors/${view.debtor.id}`);
  const reach = page.getByRole("region", { name: "How to reach them" });
  await reach.getByRole("button", { name: "Ask where they are" }).click();
  await page.getByText("Somebody beside the debtor is called to find out where the debtor is").waitFor();
  await page.getByRole("button", { name: "Call to ask" }).click();
  await strip(page)
    .getByText(/I am calling to confirm or correct where .* lives/)
    .waitFor();
  assert.equal(await strip(page).getByText("If a machine answers").count(), 0);
  assert.equal(await strip(page).getByText("attempt to collect a debt").count(), 0);
  await lookInBothThemes(page);
  const wide = page.viewportSize();
  await fitsTelephone(page);
  if (wide !== null) await page.setViewportSize(wide);
  // Whoever comes back in the middle of it finds the same words.
  await page.reload();
  await strip(page)
    .getByText(/I am calling to confirm or correct/)
    .waitFor();
  await page.keyboard.press("5");
  await strip(page).getByRole("button", { name: "Save and stay" }).click();
  await strip(page).waitFor({ state: "detached" });
  assert.deepEqual((await debtorOf(page, view.debtor.id)).openCalls, []);
  await reach.getByRole("button", { name: "Ask where they are" }).click();
  await page.getByRole("button", { name: "Call to ask" }).click();
  await page.getByText("This person has been asked before.").first().waitFor();
  await page.context().close();
}

/** Their sister, and their sister's number; and that the home on record is theirs no more. */
async function asTold({ url }: RunningDesk, { debtor, points }: ReadDebtorAnswer): Promise<void> {
  const write = await programOf(url, "collector");
  const at = `/debtors/${debtor.id}`;
  const { relationId } = await write<{ relationId: string }>(`${at}/related`, { role: "contact", name: "Ann Dane" });
  await write(`${at}/points`, { kind: "mobile", text: "614-555-0177", source: "other", relationId });
  for (const { id } of points.filter(({ kind }) => kind === "home")) {
    await write(`${at}/points/${id}/end`, { because: "Mail came back." });
  }
}
