import { strict as assert } from "node:assert";
import { test } from "node:test";
import type { Page } from "playwright-core";
import type { Creditor, ListCreditorsAnswer, ListEntitiesAnswer } from "../client.ts";
import type { RunningDesk } from "./running-desk.ts";
import { ask, lookAt } from "./seen.ts";

/** Who the office is and for whom it acts: entered by an administrator, read by those who answer for others, seen in letters. */
export function enteringCreditors(desk: RunningDesk): void {
  for (const stories of [addressInLetters, twoAtOnce, mandates, readingThem]) stories(desk);
}

const creditorsOf = async (page: Page) => (await ask<ListCreditorsAnswer>(page, "/creditors")).creditors;

async function openCreditor(page: Page, url: string, name: string): Promise<string> {
  await page.goto(`${url}/office/creditors`);
  await page.getByRole("link", { name }).click();
  await page.getByRole("heading", { level: 1, name }).waitFor();
  return (await creditorsOf(page)).find((one) => one.name === name)?.creditorId ?? "";
}

function addressInLetters({ open, url }: RunningDesk): void {
  test("an administrator enters the firm's address and a licence, where to pay is changed by two, and the next letter shows it", async () => {
    const [page, supervisor] = [await open("administrator"), await open("supervisor")];
    await page.goto(`${url}/office/firm`);
    await page.getByRole("table").first().waitFor();
    const { entities } = await ask<ListEntitiesAnswer>(page, "/office/entities");
    for (const { legalName } of entities) {
      await page.getByRole("button", { name: `Change ${legalName}` }).click();
      await page.getByLabel("Address").fill("500 Heron Street\nDayton, OH 45402");
      if (legalName.includes("LLC")) await addLicence(page);
      await page.getByRole("button", { name: "Save", exact: true }).click();
      await page.getByText("Saved.").last().waitFor();
      await page.getByRole("button", { name: `Change ${legalName}` }).waitFor();
    }
    await page.getByRole("row", { name: /Ada Petrov License \(WI, from Jan 1, 2026\) none WI-1/ }).waitFor();
    for (const { name } of await creditorsOf(page)) {
      await openCreditor(page, url, name);
      await askForPayTo(page, "Heron Trust Account\nPO Box 12");
      await openCreditor(supervisor, url, name);
      await approvePayTo(supervisor, "Heron Trust Account");
    }
    await page.goto(`${url}/office/templates?name=reminder`);
    const preview = page.getByRole("region", { name: "Preview" });
    await preview.getByText("500 Heron Street, Dayton, OH 45402").waitFor();
    await preview.getByText("Heron Trust Account").waitFor();
    await Promise.all([page, supervisor].map((one) => one.context().close()));
  });
}

/** Asks for another place to pay, which waits for somebody else. */
async function askForPayTo(page: Page, payTo: string): Promise<void> {
  assert.equal(await page.getByLabel("Pay to").count(), 0, "nobody changes it alone");
  await page.getByRole("button", { name: "Ask for another place to pay" }).click();
  await page.getByLabel("Where to pay from then on").fill(payTo);
  assert.equal(await page.getByRole("button", { name: "Ask for it" }).isDisabled(), true, "it is said how one knows");
  await page.getByLabel("How do you know that it is true?").fill("I called them at the number that we have.");
  await page.getByRole("button", { name: "Ask for it" }).click();
  await page.getByText("Another place to pay is asked for").waitFor();
  await page.getByText("You asked for it: somebody else decides.").waitFor();
  assert.equal(await page.getByRole("button", { name: "Approve" }).isDisabled(), true);
  await lookAt(page);
}

/** Sees the old and the new side by side, and approves. */
async function approvePayTo(page: Page, first: string): Promise<void> {
  const [old, asked] = ["Where to pay, until now", "Where to pay, asked for"];
  await page.getByRole("region", { name: old }).getByText(first).waitFor({ state: "detached" });
  await page.getByRole("region", { name: asked }).getByText(first).waitFor();
  await page.getByRole("button", { name: "Approve" }).click();
  await page.getByRole("row", { name: /Ada Petrov, approved by Sofia Brandt Pay to/ }).waitFor();
  await page.getByText("Another place to pay is asked for").waitFor({ state: "detached" });
}

async function addLicence(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Add a license" }).click();
  const place = await page.getByRole("button", { name: /^Remove the license/ }).count();
  const field = (what: string) => page.getByLabel(`${what} of license ${place}`);
  await field("State").fill("QQ");
  await field("Number").fill("WI-1");
  await field("From").fill("2026-01-01");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByText("by its two letters, as NY").waitFor();
  await lookAt(page);
  await field("State").fill("wi");
}

function twoAtOnce({ open, url }: RunningDesk): void {
  test("of two who change a creditor at once the second sees what the first wrote, and keeps what they typed", async () => {
    const [page, other] = [await open("administrator"), await open("administrator")];
    const [{ name } = { name: "" }] = await creditorsOf(page);
    for (const one of [page, other]) await openCreditor(one, url, name);
    await other.getByLabel("Address").fill("To us alone");
    await page.getByLabel("Telephone").fill("(614) 555-0199");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page
      .getByRole("row", { name: /Telephone/ })
      .first()
      .waitFor();
    await other.getByRole("button", { name: "Save", exact: true }).click();
    await other.getByText("Somebody else changed this meanwhile").waitFor();
    await other.getByText(/^Telephone: .* → \(614\) 555-0199, Ada Petrov\.$/).waitFor();
    assert.equal(await other.getByLabel("Address").inputValue(), "To us alone");
    await lookAt(other);
    await other.getByRole("button", { name: "Save", exact: true }).click();
    await other
      .getByRole("row", { name: /Address/ })
      .first()
      .getByText("To us alone")
      .waitFor();
    await Promise.all([page, other].map((one) => one.context().close()));
  });
}

function mandates({ open, url }: RunningDesk): void {
  test("a mandate to come ends the one that holds, its effect is said beforehand, and it is taken back and recorded anew", async () => {
    const page = await open("administrator");
    const bought = (await creditorsOf(page)).find(({ capacity }) => capacity === "own_name");
    const creditorId = await openCreditor(page, url, bought?.name ?? "");
    const standing = async () => (await ask<Creditor>(page, `/creditors/${creditorId}`)).mandates;
    const [held] = await standing();
    await page.getByRole("button", { name: "Add a mandate" }).click();
    await page.getByLabel("Capacity").selectOption({ label: "for the creditor, as an agency" });
    await page.getByText("The law is asked in the new capacity from its first day on.").waitFor();
    await page.getByLabel("First day").fill("2099-01-01");
    await page.getByLabel("Commission").fill("12.5");
    await page.getByRole("checkbox", { name: "The mandate that holds then ends on that day" }).uncheck();
    await page.getByRole("button", { name: "Record it" }).click();
    await page.getByText("Another mandate of this creditor holds in these days").waitFor();
    await lookAt(page);
    await page.getByRole("checkbox", { name: "The mandate that holds then ends on that day" }).check();
    await page.getByRole("button", { name: "Record it" }).click();
    await page.getByText("12.5 % commission").waitFor();
    assert.deepEqual(
      (await standing()).map((one) => [one.standing, one.untilOn]),
      [
        ["coming", null],
        ["in-force", "2099-01-01"],
      ],
    );
    await page.getByRole("button", { name: /^Take back the mandate/ }).click();
    await page.getByText("It has not begun").waitFor();
    await page.getByRole("button", { name: "Take back", exact: true }).last().click();
    await page.getByText("12.5 % commission").waitFor({ state: "detached" });
    await page.getByRole("button", { name: /^Change the mandate/ }).click();
    await page.getByLabel("Holds no more on").fill("");
    await page.getByRole("button", { name: "Record it" }).click();
    await page.getByRole("button", { name: /^End the mandate/ }).waitFor();
    assert.deepEqual(await standing(), [held]);
    await page.getByRole("button", { name: /^End the mandate/ }).click();
    await page.getByLabel("Holds no more on").fill("2099-01-01");
    await page.getByText(/^From Jan 1, 2099 on nothing may leave for this creditor/).waitFor();
    await lookAt(page);
    await page.context().close();
  });
}

function readingThem({ open, url }: RunningDesk): void {
  test("a supervisor reads creditors and our firm, and is told who changes them", async () => {
    const page = await open("supervisor");
    await page.goto(`${url}/office/creditors`);
    const add = page.getByRole("button", { name: "Add a creditor" });
    await page.getByText("An administrator changes this.").waitFor();
    assert.deepEqual(
      [await add.isDisabled(), await add.getAttribute("title")],
      [true, "An administrator changes this."],
    );
    await page.goto(`${url}/office/firm`);
    assert.equal(await page.getByRole("button", { name: "Add a legal entity" }).isDisabled(), true);
    await page.context().close();
  });
}
