import { strict as assert } from "node:assert";
import { test } from "node:test";
import type { Page } from "playwright-core";
import type { ReadDebtorAnswer } from "../client.ts";
import type { RunningDesk } from "./running-desk.ts";
import { faultsOf, lookAt } from "./seen.ts";
import { firstDebtor } from "./twice.ts";

/** A template is changed by keyboard with the letter beside it, approved by another, and the next letter has its words. */
export function changedTemplate(desk: RunningDesk): void {
  test("a clerk writes a template with completed fields, a supervisor approves it, and a letter has the new words", async () => {
    const [clerk, supervisor] = [await desk.open("clerk"), await desk.open("supervisor")];
    await clerk.goto(`${desk.url}/office/templates?name=reminder`);
    const preview = clerk.getByRole("region", { name: "Preview" });
    await preview.getByText("may have escaped your notice").waitFor();
    await write(clerk);
    await preview.getByText(/^Kindly remember \S+/).waitFor();
    assert.deepEqual(await faultsOf(clerk), []);

    await clerk.getByRole("link", { name: "Procedures", exact: true }).click();
    const leaving = clerk.getByRole("dialog", { name: "Leave without saving?" });
    await leaving.waitFor();
    assert.deepEqual(await faultsOf(clerk), []);
    await leaving.getByRole("button", { name: "Stay" }).click();
    await leaving.waitFor({ state: "detached" });

    await clerk.getByLabel("Why it is changed").fill("Ours is kinder.");
    await clerk.getByRole("button", { name: "Save draft" }).dblclick();
    await clerk.getByText("Saved as version 2.").waitFor();
    await clerk.getByRole("button", { name: "Ask for approval" }).click();
    await clerk.getByLabel("What should whoever approves it know?").fill("Read by two of us.");
    await clerk.keyboard.press("Enter");
    await clerk.getByText("waits for approval").first().waitFor();
    await approve(supervisor, desk.url);
    await makeLetter(supervisor, desk.url);
    await Promise.all([clerk.context().close(), supervisor.context().close()]);
  });

  test("the Spanish of a template stands beside its English, and is Spanish to the last label", async () => {
    const page = await desk.open("clerk");
    await page.goto(`${desk.url}/office/templates?name=final-demand&audience=consumer`);
    await page.getByRole("tab", { name: "Spanish" }).click();
    const preview = page.getByRole("region", { name: "Preview" });
    for (const text of ["Su cuenta está vencida", "Vencimiento", "Atentamente,"]) {
      await preview.getByText(text).first().waitFor();
    }
    await page.context().close();
  });

  readByTheLaw(desk);
  writtenByTwo(desk);
}

function readByTheLaw(desk: RunningDesk): void {
  test("what a collector may say to no consumer is told as it is typed, and keeps the draft from being asked for", async () => {
    const page = await desk.open("clerk");
    await page.goto(`${desk.url}/office/templates?name=reminder&audience=consumer`);
    const text = page.getByRole("textbox", { name: "Text" });
    await text.focus();
    await page.keyboard.press("Control+End");
    await page.keyboard.type(" We know where you live. Our attorneys read this.");
    const found = page.getByRole("region", { name: "To mend before it can be asked for" });
    await found.getByText(/It threatens: “We know where you live”/).waitFor();
    await found.getByText(/people to judge; a collector's letter with it does not leave: “attorneys”/).waitFor();
    await page
      .getByRole("region", { name: "Preview" })
      .getByText(/We know where you live/)
      .waitFor();
    assert.deepEqual(await faultsOf(page), []);
    await page.getByLabel("Why it is changed").fill("Ours is worse.");
    await page.getByRole("button", { name: "Save draft" }).click();
    await page.getByText("Saved as version 2.").waitFor();
    await found.getByText(/It threatens/).waitFor();
    assert.equal(await page.getByRole("button", { name: "Ask for approval" }).count(), 0);
    await page.context().close();
  });
}

function writtenByTwo(desk: RunningDesk): void {
  test("of two who change a new template at once the second sees the first one's words, and keeps their own", async () => {
    const [clerk, supervisor] = [await desk.open("clerk"), await desk.open("supervisor")];
    for (const page of [clerk, supervisor]) await beginNew(page, desk.url);
    await clerk.getByRole("button", { name: "Save draft" }).click();
    await clerk.getByText("Saved as version 1.").waitFor();
    await supervisor.getByRole("button", { name: "Save draft" }).click();
    const theirs = supervisor.getByText("What Alan Reyes saved as version 1");
    await theirs.waitFor();
    assert.deepEqual(await faultsOf(supervisor), []);
    await supervisor.getByRole("button", { name: "Keep my words" }).click();
    await theirs.waitFor({ state: "detached" });
    await supervisor.getByRole("button", { name: "Save draft" }).click();
    await supervisor.getByText("Saved as version 2.").waitFor();
    await Promise.all([clerk.context().close(), supervisor.context().close()]);
  });
}

async function beginNew(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/office/templates`);
  await page.getByLabel("New template").fill("thank-you");
  await page.keyboard.press("Enter");
  await page.getByText("Nothing is written in this language yet").waitFor();
  await page.getByRole("textbox", { name: "Heading" }).fill(`Thank you, says ${await page.evaluate("Math.random()")}`);
  await page.getByRole("textbox", { name: "Text" }).fill("{{ open_items }}");
  await page.getByLabel("Why it is changed").fill("Nobody thanks them.");
}

/** Types a paragraph whose field is completed by keys alone; a fault is told as it is typed, and goes when it is mended. */
async function write(page: Page): Promise<void> {
  await page.getByRole("textbox", { name: "Heading" }).fill("A kind reminder");
  const text = page.getByRole("textbox", { name: "Text" });
  await text.focus();
  await page.keyboard.press("Control+Home");
  await page.keyboard.type("Kindly remember {{ debtor.n");
  const list = page.getByRole("listbox", { name: "Fields" });
  await list.getByRole("option").nth(1).waitFor();
  await lookAt(page);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await list.waitFor({ state: "detached" });
  assert.match(await text.inputValue(), /^Kindly remember \{\{ debtor\.name \}\}The following/);
  await page.keyboard.type(" {{ nobody }}");
  await page.getByText('There is no field "nobody".').waitFor();
  for (let back = 0; back < " {{ nobody }}".length; back += 1) await page.keyboard.press("Backspace");
  await page.keyboard.type(". ");
  await page.getByText("No faults").waitFor();
}

async function approve(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/floor/approvals`);
  const waiting = page.getByRole("list", { name: "What waits" }).getByRole("listitem");
  await waiting.getByText("Put a template in force").waitFor();
  await waiting.getByRole("region", { name: "Version 1, until now" }).getByText("may have escaped").waitFor();
  await waiting.getByRole("region", { name: "Version 2, asked for" }).getByText("Kindly remember").waitFor();
  await lookAt(page);
  await page.getByRole("button", { name: "Approve" }).click();
  await page.getByText("Nothing waits to be approved").waitFor();
}

const canBeWrittenTo = ({ debtor, acts, owed }: ReadDebtorAnswer) =>
  debtor.kind === "business" && owed.length > 0 && acts.some(({ act, allowed }) => act === "letter" && allowed);

/** A letter that the supervisor makes afterwards has the words that were approved. */
async function makeLetter(page: Page, url: string): Promise<void> {
  const { debtor } = await firstDebtor(page, canBeWrittenTo);
  await page.goto(`${url}/debtors/${debtor.id}`);
  await page.getByRole("region", { name: "Timeline" }).getByRole("listitem").first().waitFor();
  await page.keyboard.press("l");
  await page.getByLabel("Template").selectOption("reminder");
  await page.getByText("See the letter before it is made").click();
  await page.getByRole("article").getByRole("heading", { name: "A kind reminder" }).waitFor();
  await page.getByRole("button", { name: "Make the letter" }).click();
  await page.getByRole("status").getByRole("link", { name: "Open the letter (PDF)" }).waitFor();
  await page.getByText(/A letter was made to go by post: A kind reminder,/).waitFor();
}
