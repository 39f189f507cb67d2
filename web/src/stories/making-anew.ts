import { strict as assert } from "node:assert";
import { test } from "node:test";
import type { Page } from "playwright-core";
import type { ListCreditorsAnswer, ReadDebtorAnswer } from "../client.ts";
import type { RunningDesk } from "./running-desk.ts";
import { ask, debtorOf, lookAt, worklistOf } from "./seen.ts";

/** A letter on file whose creditor is changed: it is not printed, Mail says why, and it is made anew by one act. */
export function makingAnew({ open, url }: RunningDesk): void {
  test("a letter that says an old telephone of its creditor is not printed, says why under Mail, and is made anew", async () => {
    const [page, administrator] = [await open("clerk"), await open("administrator")];
    const { debtor } = await firmOf(await open("collector"));
    await writeLetter(page, `${url}/debtors/${debtor.id}`);
    await changeTelephone(administrator, url);

    await page.goto(`${url}/mail`);
    await page.getByRole("button", { name: /^Print \d+ letters?$/ }).click();
    const because = "Since it was made the name, address or telephone of its creditor was changed.";
    await page.getByRole("status").getByText(because).waitFor();
    await page.getByText(/^Did not leave/).click();
    const row = page.getByRole("listitem").filter({ hasText: debtor.name }).filter({ hasText: because });
    await row.getByText("To be made anew").waitFor();
    await lookAt(page);
    await row.getByRole("button", { name: "Make anew" }).click();
    await row.waitFor({ state: "detached" });
    await page.getByText("To be printed 1", { exact: true }).click();
    await page.getByRole("listitem").filter({ hasText: debtor.name }).getByText("On file").waitFor();
    await Promise.all([page, administrator].map((one) => one.context().close()));
  });
}

/** A firm on the worklist with an address for letters. */
async function firmOf(page: Page): Promise<ReadDebtorAnswer> {
  const { entries } = await worklistOf(page);
  for (const { debtorId } of entries) {
    const view = await debtorOf(page, debtorId);
    const hasAddress = view.points.some(({ kind }) => kind === "work" || kind === "home");
    if (view.debtor.kind === "business" && hasAddress) {
      await page.context().close();
      return view;
    }
  }
  throw new Error("No firm of the worklist has an address.");
}

async function writeLetter(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole("button", { name: "Letter", exact: false }).first().waitFor();
  await page.keyboard.press("l");
  const form = page.getByRole("region", { name: "Letter", exact: true });
  await form.getByRole("button", { name: "Make the letter" }).click();
  const made = form.getByText("on file", { exact: false });
  const again = form.getByRole("button", { name: "Write all the same" });
  await made.or(again).first().waitFor();
  if (await again.isVisible()) await again.click();
  await made.waitFor();
}

async function changeTelephone(page: Page, url: string): Promise<void> {
  const { creditors } = await ask<ListCreditorsAnswer>(page, "/creditors");
  for (const { creditorId } of creditors) {
    await page.goto(`${url}/office/creditors/${creditorId}`);
    await page.getByLabel("Telephone").fill("(614) 555-0123");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page
      .getByRole("row", { name: /Telephone/ })
      .filter({ hasText: "(614) 555-0123" })
      .first()
      .waitFor();
  }
  assert.ok(creditors.length > 0);
}
