import { strict as assert } from "node:assert";
import { test } from "node:test";
import type { Page } from "playwright-core";
import type { RunningDesk } from "./running-desk.ts";
import { fitsTelephone, lookInBothThemes, worklistOf } from "./seen.ts";

/** A clerk puts a proof of delivery to an invoice by dropping it there, and takes off what was of another. */
export function documentsOfItems(desk: RunningDesk): void {
  test("a document is dropped on its invoice, opens in a tab, and is taken off with a reason", async () => {
    const collector = await desk.open("collector");
    const [first] = (await worklistOf(collector)).entries;
    await collector.context().close();
    const page = await desk.open("clerk");
    await page.goto(`${desk.url}/debtors/${first?.debtorId}`);
    const number = await page.locator(".item-handle").first().innerText();
    await drop(page, { onto: ".items tbody tr", name: "POD.txt", words: "Pallet of zinc anodes, signed for" });
    const form = page.getByRole("group", { name: `Add documents to ${number}` });
    await form.getByRole("button", { name: "Put on record" }).click();

    const own = page.getByRole("region", { name: `Documents of ${number}` });
    const [tab] = await Promise.all([page.waitForEvent("popup"), own.getByRole("link", { name: "POD.txt" }).click()]);
    await tab.getByText("Pallet of zinc anodes").waitFor();
    await tab.close();
    await lookInBothThemes(page);

    await own.getByRole("button", { name: "Take off" }).click();
    await page.getByLabel(`Why is it no document of ${number}?`).last().fill("Of another delivery.");
    await page.getByRole("dialog").getByRole("button", { name: "Take off" }).click();
    await own.getByText("No document.").waitFor();
    const all = page.getByRole("region", { name: "Documents", exact: true });
    await all.getByRole("link", { name: "POD.txt" }).waitFor();
    await all.getByRole("button", { name: "Put to an item" }).first().click();
    await page.getByRole("dialog").getByRole("button", { name: "Put it there" }).click();
    await own.getByRole("link", { name: "POD.txt" }).waitFor();
    await fitsTelephone(page);
    await page.context().close();
  });

  test("who may not add documents sees that, and why", async () => {
    const page = await desk.open("auditor");
    const { entries } = await worklistOf(page);
    await page.goto(`${desk.url}/debtors/${entries[0]?.debtorId}`);
    const add = page
      .getByRole("region", { name: "Documents", exact: true })
      .getByRole("button", { name: "Add documents" });
    await add.waitFor();
    assert.equal(await add.isDisabled(), true);
    assert.equal(await add.getAttribute("title"), "Your role does not do this: Add documents.");
    await page.context().close();
  });
}

type Dropped = { readonly onto: string; readonly name: string; readonly words: string };

async function drop(page: Page, { onto, name, words }: Dropped): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([called = "", said = ""]) => {
      const held = new DataTransfer();
      held.items.add(new File([said], called, { type: "text/plain" }));
      return held;
    },
    [name, words],
  );
  await page.locator(onto).first().dispatchEvent("drop", { dataTransfer });
}
