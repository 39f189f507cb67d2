import { strict as assert } from "node:assert";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import type { Page } from "playwright-core";
import type { ReadDebtorAnswer } from "../client.ts";
import type { RunningDesk } from "./running-desk.ts";
import { countOf, debtorOf, lookAt, lookInBothThemes, worklistOf } from "./seen.ts";

/** An office without a mail server: a statement by e-mail waits, is taken out as a file, and is said to be sent. */
export function sendingByHand(desk: RunningDesk): void {
  test("a statement by e-mail is taken out of the outbox, sent by hand, and then on file", async () => {
    const [page, other] = [await desk.open("clerk"), await desk.open("supervisor")];
    await giveMailbox(desk, "Alan Reyes", "alan.reyes@example.com");
    const debtor = await firmWithEmail(await desk.open("collector"));
    await writeStatement(page, `${desk.url}/debtors/${debtor.debtor.id}`);

    await page.goto(`${desk.url}/mail`);
    await page.getByText("No mail server is set up", { exact: true }).waitFor();
    const row = page.getByRole("listitem").filter({ hasText: debtor.debtor.name }).first();
    const download = page.waitForEvent("download");
    await row.getByRole("button", { name: "Take out (.eml)" }).click();
    const file = await readFile(await (await download).path(), "latin1");
    assert.match(file, /^X-Unsent: 1\r\n/);
    assert.match(file, /^From: .*<alan\.reyes@example\.com>/m);
    await row.getByText("Taken out by Alan Reyes").waitFor();
    await lookAt(page);

    await other.goto(`${desk.url}/mail`);
    const seen = other.getByRole("listitem").filter({ hasText: debtor.debtor.name }).first();
    await seen.getByText("Taken out by Alan Reyes").waitFor();
    assert.equal(await seen.getByRole("button", { name: "File again" }).count(), 0);

    const before = await countOf(page, debtor.debtor.id, "letter");
    await row.getByRole("button", { name: "It is sent" }).click();
    await row.waitFor({ state: "detached" });
    assert.equal(await countOf(page, debtor.debtor.id, "letter"), before + 1);
    await Promise.all([page, other].map((one) => one.context().close()));
  });
}

/** Who opted out by e-mail wants messages again: a clerk writes down who said so, when, by what, and how it is known. */
export function optingIn(desk: RunningDesk): void {
  test("who opted out of e-mail is opted in again by their own word, and the screen says which of it holds", async () => {
    const { debtor } = await firmWithEmail(await desk.open("collector"));
    const emailOn = (page: Page) =>
      page.getByRole("region", { name: "How to reach them" }).getByRole("listitem").filter({ hasText: "@" }).first();
    const before = await desk.open("clerk");
    await before.goto(`${desk.url}/debtors/${debtor.id}`);
    await emailOn(before).getByRole("button", { name: "Opted out" }).click();
    await before.getByLabel("How did they ask for no more messages there?").last().fill("STOP in the subject.");
    await before.getByRole("dialog").getByRole("button", { name: "Opted out" }).click();
    await emailOn(before).getByText("no messages wanted since").waitFor();
    await before.context().close();

    // What is said on the day of the opt-out may have been said before it.
    await desk.goOnTo("2026-11-24T16:00:00Z");
    const page = await desk.open("clerk");
    await page.goto(`${desk.url}/debtors/${debtor.id}`);
    const email = emailOn(page);
    await email.getByRole("button", { name: "Opted in" }).click();
    const form = page.getByRole("dialog");
    await form.getByLabel("What they said, and where it can be seen or heard").fill("Their letter of today.");
    await form.getByLabel("By what").selectOption("letter");
    const write = form.getByRole("button", { name: "Opted in" });
    assert.equal(await write.isDisabled(), true, "nobody's word but their own is enough");
    await lookInBothThemes(page);
    await form.getByLabel("Who is reached there said it").check();
    await write.click();
    await email.getByRole("button", { name: "Opted out" }).waitFor();
    assert.equal(await countOf(page, debtor.id, "opted-in"), 1);
    await page.context().close();
  });
}

/** An administrator enters from which address somebody sends. */
export async function giveMailbox(desk: RunningDesk, name: string, email: string): Promise<void> {
  const page = await desk.open("administrator");
  await page.goto(`${desk.url}/office/people`);
  const field = page.getByLabel(`E-mail of ${name}`);
  await field.fill(email);
  const kept = page.waitForResponse((response) => response.url().endsWith("/mail") && response.ok());
  await field.press("Enter");
  await kept;
  await page.context().close();
}

/** Somebody on the worklist who is a firm and has an address for e-mail. */
async function firmWithEmail(page: Page): Promise<ReadDebtorAnswer> {
  const { entries } = await worklistOf(page);
  for (const { debtorId } of entries) {
    const view = await debtorOf(page, debtorId);
    if (view.debtor.kind === "business" && view.points.some(({ kind }) => kind === "email")) {
      await page.context().close();
      return view;
    }
  }
  throw new Error("No firm of the worklist has an address for e-mail.");
}

async function writeStatement(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole("button", { name: "E-mail", exact: false }).first().waitFor();
  await page.keyboard.press("m");
  const form = page.getByRole("region", { name: "E-mail", exact: true });
  await form.getByLabel("Template").selectOption("statement");
  assert.equal(await form.getByLabel("With the invoices on file").isChecked(), true);
  await form.getByRole("button", { name: "Make the e-mail" }).click();
  const made = form.getByText("it waits under Mail", { exact: false });
  const again = form.getByRole("button", { name: "Write all the same" });
  await made.or(again).first().waitFor();
  if (await again.isVisible()) await again.click();
  await made.waitFor();
}
