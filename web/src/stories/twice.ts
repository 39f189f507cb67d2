import { strict as assert } from "node:assert";
import { test } from "node:test";
import type { Page } from "playwright-core";
import type { ListDebtorsAnswer, ReadDebtorAnswer } from "../client.ts";
import type { RunningDesk } from "./running-desk.ts";
import { ask, countOf, debtorOf, openDebtor, worklistOf } from "./seen.ts";

/** Two presses of one button, and two people at one debtor. */
export function twiceAndTwo(desk: RunningDesk): void {
  test("a double click takes one promise, and a double Enter posts one payment", async () => {
    const page = await desk.open("collector");
    const { debtor } = await firstDebtor(page, ({ owed, promises }) => owed.length === 1 && promises.length === 0);
    await page.goto(`${desk.url}/debtors/${debtor.id}`);
    await page.getByRole("heading", { level: 1, name: debtor.name }).waitFor();

    await page.keyboard.press("p");
    await page.getByRole("textbox", { name: "Promise" }).fill("5 fri");
    await page.getByRole("button", { name: "Take the promise" }).dblclick();
    await page.getByText(/^Promise taken: /).waitFor();
    assert.equal((await debtorOf(page, debtor.id)).promises.length, 1);

    const payments = await countOf(page, debtor.id, "payment");
    await page.keyboard.press("y");
    await page.keyboard.type("5 today");
    await page.getByText(/^5\.00 USD, /).waitFor();
    await Promise.all([page.keyboard.press("Enter"), page.keyboard.press("Enter")]);
    await page.getByText(/^Payment posted: /).waitFor();
    assert.equal(await countOf(page, debtor.id, "payment"), payments + 1);
    await page.context().close();
  });

  test("who opens a debtor that somebody else has is told so, and takes another one as the next", async () => {
    const [carla, dennis] = [await desk.open("collector"), await desk.open("second")];
    await carla.keyboard.press("n");
    await carla.waitForURL(/debtors/);
    await carla.getByRole("region", { name: "Next" }).waitFor();
    const held = openDebtor(carla);

    const seen = (await worklistOf(dennis)).entries.find(({ debtorId }) => debtorId === held);
    assert.equal(seen?.heldBy, "Carla Mendes");
    await dennis.keyboard.press("n");
    await dennis.waitForURL(/debtors/);
    assert.notEqual(openDebtor(dennis), held);

    await dennis.goto(`${desk.url}/debtors/${held}`);
    await dennis.getByRole("alert").getByText("Carla Mendes has this debtor open.").waitFor();
    const renewed = carla.waitForResponse(
      (answer) => answer.url().endsWith("/lease") && answer.request().method() === "PUT",
    );
    await carla.reload();
    assert.equal((await renewed).ok(), true);
    await carla.getByRole("region", { name: "Next" }).waitFor();
    assert.equal(await carla.getByText("has this debtor open").count(), 0, "whoever was first is left in peace");
    await Promise.all([carla.context().close(), dennis.context().close()]);
  });
}

/** The first debtor of the book that is as it is wanted. */
export async function firstDebtor(page: Page, fits: (view: ReadDebtorAnswer) => boolean): Promise<ReadDebtorAnswer> {
  const { debtors } = await ask<ListDebtorsAnswer>(page, "/debtors");
  for (const { debtorId } of debtors) {
    const view = await debtorOf(page, debtorId);
    if (fits(view)) return view;
  }
  throw new Error("The demonstration book has no such debtor.");
}
