import { strict as assert } from "node:assert";
import { test } from "node:test";
import type { Page } from "playwright-core";
import type { ReadDebtorAnswer } from "../client.ts";
import type { RunningDesk } from "./running-desk.ts";
import { debtorOf } from "./seen.ts";
import { firstDebtor } from "./twice.ts";

/** A check that bounces is taken back also where it had paid everything, and asked for where it is over one's limit. */
export function reversing(desk: RunningDesk): void {
  test("a payment that paid everything is found under what is paid, and reversed there or asked for", async (t) => {
    await limitClerks(desk);
    const page = await desk.open("clerk");
    const { debtor, accounts } = await firstDebtor(
      page,
      ({ owed, items, accounts: has }) =>
        has.length === 1 && isPayable(items) && owed.length === 1 && Number(owed[0]?.total) < 9_000,
    );
    assert.equal(accounts.length, 1);
    await page.goto(`${desk.url}/debtors/${debtor.id}`);
    await page.getByRole("heading", { level: 1, name: debtor.name }).waitFor();
    await t.test("what is typed is told of before it is posted, and who may not call hears of it", () =>
      tellsBeforehand(page),
    );
    await t.test("one within the limit is reversed", async () => {
      await pay(page, "3 today", /^3\.00 USD/);
      await page.getByRole("button", { name: "Show what is paid and the payments" }).click();
      await reverseFirst(page, "It bounced.");
      await payments(page).first().getByText("reversed", { exact: true }).waitFor();
    });
    await t.test("over it the same form asks, with the reason that was typed", async () => {
      await pay(page, "9000 today", /^9,000\.00 USD/);
      assert.deepEqual((await debtorOf(page, debtor.id)).items, []);
      await reverseFirst(page, "It bounced, too.");
      const form = page.getByRole("dialog").filter({ hasText: "Why should it be done?" });
      await form.getByText("The amount is over your authority. Ask for it to be approved.").waitFor();
      assert.equal(await form.getByRole("textbox").inputValue(), "It bounced, too.");
      await form.getByRole("button", { name: "Ask: reverse a posting" }).click();
      await payments(page).first().getByText("it waits to be approved").waitFor();
    });
    await t.test("approved by a supervisor, it is done", async () => {
      await approve(await desk.open("supervisor"), desk.url);
      await page.reload();
      await page.getByRole("button", { name: "Show what is paid and the payments" }).click();
      await payments(page).first().getByText("reversed", { exact: true }).waitFor();
    });
    await page.context().close();
  });
  test("the palette knows the way out", async () => {
    // Nobody is played by them afterwards: their session is over.
    const page = await desk.open("manager");
    await page.keyboard.press("Control+k");
    await page.keyboard.type("sign out");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Sign in" }).waitFor();
    await page.context().close();
  });
}

/** Whether money goes to all that is open by itself: to what is disputed it goes by direction alone. */
const isPayable = (items: ReadDebtorAnswer["items"]) =>
  items.length > 0 && items.every(({ dispute }) => dispute === null);

async function approve(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/floor/approvals`);
  await page.getByRole("button", { name: "Approve" }).click();
  await page.getByText("Nothing waits to be approved").waitFor();
  await page.context().close();
}

async function tellsBeforehand(page: Page): Promise<void> {
  await page.keyboard.press("c");
  await page.getByText("Your role does not do this: Call.").first().waitFor();
  await page.keyboard.press("y");
  await page.keyboard.type("25 tomorrow");
  await page.getByText("A payment is received today or was before: this day has not come yet.").waitFor();
  assert.ok(await page.getByRole("button", { name: "Post the payment" }).isDisabled());
  await retype(page, "9000 today");
  await page.getByText(/^9,000\.00 USD.* That is \S+ USD more than is open\.$/).waitFor();
  await retype(page, "");
  await page.keyboard.press("Escape");
}

async function retype(page: Page, words: string): Promise<void> {
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Delete");
  await page.keyboard.type(words);
}

async function limitClerks({ open, url }: RunningDesk): Promise<void> {
  const page = await open("administrator");
  await page.goto(`${url}/office/authority`);
  await page.getByRole("button", { name: "Set a limit" }).click();
  await page.getByLabel("What").selectOption({ label: "Reverse a posting" });
  await page.getByLabel("Whose").selectOption({ label: "Every clerk" });
  await page.getByLabel("Up to which amount").fill("500");
  await page.getByRole("button", { name: "Set it" }).click();
  await page
    .getByRole("region", { name: "Limits in force" })
    .getByRole("row", { name: /Every clerk/ })
    .waitFor();
  await page.context().close();
}

const payments = (page: Page) => page.getByRole("list", { name: "Payments", exact: true }).getByRole("listitem");

async function pay(page: Page, words: string, read: RegExp): Promise<void> {
  await page.keyboard.press("y");
  await page.keyboard.type(words);
  await page.getByText(read).waitFor();
  await page.keyboard.press("Enter");
  await page.getByText(/^Payment posted: /).waitFor();
}

async function reverseFirst(page: Page, because: string): Promise<void> {
  await payments(page).first().getByRole("button", { name: "Reverse" }).click();
  const form = page.getByRole("dialog");
  await form.getByRole("textbox", { name: "Why is it reversed?" }).fill(because);
  await form.getByRole("button", { name: "Reverse" }).click();
}
