import { strict as assert } from "node:assert";
import { test } from "node:test";
import type { Page } from "playwright-core";
import type { ListDebtorsAnswer, ListOutgoingAnswer } from "../client.ts";
import { programOf } from "./program.ts";
import type { RunningDesk } from "./running-desk.ts";
import { ask, lookAt } from "./seen.ts";
import { giveMailbox } from "./sending-by-hand.ts";

/** E-mails wait, for no mail server is set up: some are taken back, some taken out together and said to be sent. */
export function lettersAtOnce(desk: RunningDesk): void {
  const { open, url } = desk;
  test("a supervisor takes several letters back, and several e-mails out as one file", async (t) => {
    const page = await open("supervisor");
    await giveMailbox(desk, "Sofia Brandt", "sofia.brandt@example.com");
    await writeToFirms(page, url);
    await page.goto(`${url}/mail`);
    await rows(page).nth(3).waitFor();
    await t.test("one reason takes two back", () => takesBack(page));
    await t.test("two are taken out as one archive, and are on file once they are sent", () => takesOut(page));
    await page.context().close();
  });
}

const rows = (page: Page) => page.getByRole("list", { name: "Waiting" }).getByRole("listitem");
const selection = (page: Page) => page.getByRole("region", { name: "Selection" });
const waiting = (page: Page) => ask<ListOutgoingAnswer>(page, "/letters?which=waiting");

async function writeToFirms(page: Page, url: string): Promise<void> {
  const supervisor = await programOf(url, "supervisor");
  const { debtors } = await ask<ListDebtorsAnswer>(
    page,
    `/debtors?find=${encodeURIComponent("overdue>0 kind:business")}`,
  );
  const debtorIds = debtors.slice(0, 30).map(({ debtorId }) => debtorId);
  await supervisor("/letters", { debtorIds, template: "statement", sentBy: "email" });
}

async function takesBack(page: Page): Promise<void> {
  const before = (await waiting(page)).counts.waiting;
  for (const key of ["j", "x", "j", "x", "t"]) await page.keyboard.press(key);
  await selection(page).getByText("2 selected").waitFor();
  await page.keyboard.type("The wrong list.");
  await lookAt(page);
  await page.keyboard.press("Enter");
  await page.getByText("2 letters taken back.").waitFor();
  assert.equal((await waiting(page)).counts.waiting, before - 2);
}

async function takesOut(page: Page): Promise<void> {
  await page.reload();
  await rows(page).nth(1).waitFor();
  for (const key of ["j", "x", "j", "x"]) await page.keyboard.press(key);
  const download = page.waitForEvent("download");
  await page.keyboard.press("o");
  assert.match((await download).suggestedFilename(), /\.zip$/);
  await page.getByText("2 e-mails taken out.").waitFor();
  const out = (await waiting(page)).letters.filter(({ state }) => state === "taken-out");
  assert.equal(out.length, 2);
  await selection(page).getByRole("button", { name: "They are sent (2)" }).click();
  await page.getByText("2 e-mails on file as sent.").waitFor();
  assert.equal((await waiting(page)).letters.filter(({ state }) => state === "taken-out").length, 0);
}
