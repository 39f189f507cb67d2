import { strict as assert } from "node:assert";
import { test, type TestContext } from "node:test";
import type { Page } from "playwright-core";
import { outcomes } from "../call/outcomes.ts";
import type { RunningDesk } from "./running-desk.ts";
import { firstDebtor } from "./twice.ts";
import { countOf, debtorOf, openDebtor } from "./seen.ts";

/** What is recorded of contacts, by keys alone: each way in which a call ends, what came in, and what was a mistake. */
export function recording(desk: RunningDesk): void {
  test("every way in which a call can end takes few keys, and the commonest takes one", (t) => everyWayToEnd(desk, t));
  test("a browser that breaks in the middle of a call loses no word, in any tab, and the call is still to be reported", () =>
    brokenBrowser(desk));
  test("what came in is recorded by keys with its scan, sent twice it is one, and the next step is to answer it", () =>
    whatCameIn(desk));
  test("who writes that they want no more texts has them stopped as it is recorded, and u takes both back", () =>
    askedToStop(desk));
}

async function everyWayToEnd(desk: RunningDesk, t: TestContext): Promise<void> {
  const page = await desk.open("second");
  const counted = await keysOf(page);
  const called: string[] = [];
  for (const [index, { name }] of outcomes.entries()) {
    const debtorId = await openCallable(page, called);
    called.push(debtorId);
    const before = await countOf(page, debtorId, "outcome");
    await page.keyboard.press("c");
    await strip(page).getByText("Lawful now").waitFor();
    counted.restart();
    await page.keyboard.press(String(index + 1));
    if (name !== "no-answer") {
      if (name === "answered" || name === "other") await knowThem(page);
      await page.keyboard.press("Enter");
    }
    await page.waitForURL((url) => !url.pathname.includes(debtorId));
    const keys = await counted.read();
    t.diagnostic(`${name}: ${keys} ${keys === 1 ? "key" : "keys"}, and the next account is there`);
    assert.ok(keys <= (name === "no-answer" ? 1 : 2), `${name} takes ${keys}`);
    assert.equal(await countOf(page, debtorId, "outcome"), before + 1);
  }
  await page.context().close();
}

async function brokenBrowser(desk: RunningDesk): Promise<void> {
  const page = await desk.open("second");
  const debtorId = await openCallable(page);
  await page.keyboard.press("c");
  await strip(page).getByRole("textbox", { name: "Notes" }).fill("They pay on Friday; Ray sends the remit");
  const other = await page.context().newPage();
  await other.goto(page.url());
  await page.close({ runBeforeUnload: false });
  await strip(other).getByText("Not reported yet").waitFor();
  const notes = strip(other).getByRole("textbox", { name: "Notes" });
  assert.equal(await notes.inputValue(), "They pay on Friday; Ray sends the remit");
  await other.keyboard.press("4");
  await strip(other).getByLabel("Why it is not paid").selectOption("cash-flow");
  await knowThem(other);
  await strip(other).getByRole("button", { name: "Save and stay" }).click();
  await strip(other).waitFor({ state: "detached" });
  assert.equal((await debtorOf(other, debtorId)).reason?.kind, "cash-flow");
  const timeline = other.getByRole("region", { name: "Timeline" });
  await timeline.getByText(/^They pay on Friday; Ray sends the remit The call was answered;/).waitFor();

  // It is found again by its words, wherever they stand in it, and nothing else is.
  const [entries, sought] = [timeline.getByRole("listitem"), timeline.getByRole("searchbox", { name: "Find words" })];
  await sought.fill("remit ray");
  await entries.nth(1).waitFor({ state: "detached" });
  assert.match(await entries.innerText(), /Ray sends the remit/);
  await sought.fill("remit nobody");
  await timeline.getByText("No entry fits.").waitFor();
  await sought.fill("");
  await entries.nth(1).waitFor();
  await sought.blur();

  // What was a mistake is taken back by u, and the call is there again to be reported.
  await other.keyboard.press("u");
  await strip(other).getByText("Not reported yet").waitFor();
  assert.equal((await debtorOf(other, debtorId)).reason, null);
  await timeline.getByRole("listitem").getByText("Taken back", { exact: true }).first().waitFor();
  await other.keyboard.press("9");
  await strip(other).getByRole("button", { name: "Save and stay" }).click();
  await strip(other).waitFor({ state: "detached" });
  await other.context().close();
}

async function whatCameIn(desk: RunningDesk): Promise<void> {
  const page = await desk.open("second");
  const debtorId = await openCallable(page);
  await page.keyboard.press("i");
  const form = page.getByRole("region", { name: "Other contact" });
  await form.getByLabel("What happened").and(page.locator(":focus")).selectOption("letter consumer");
  await form.getByLabel("When").fill("2099-01-01T10:00");
  await form.getByLabel("What was said or written").fill("They ask for a copy of the invoice.");
  await form.getByRole("button", { name: "Record it" }).click();
  await form.getByText("at a time that has not come yet").first().waitFor();

  await form.getByLabel("When").fill("");
  await form.getByLabel("Why it is not paid").selectOption("lost-invoice");
  const scan = { name: "letter.txt", mimeType: "text/plain", buffer: Buffer.from("Please send a copy.") };
  await form.getByLabel("Drop files here").setInputFiles(scan);
  await form.getByRole("button", { name: "Record it" }).dblclick();
  await page.getByText("Recorded. The next step is decided again.").waitFor();
  assert.equal(await countOf(page, debtorId, "inbound"), 1);
  assert.equal((await debtorOf(page, debtorId)).cases[0]?.next?.step, "answer-reply");
  await page.getByRole("region", { name: "Next" }).getByText("Answer what came in").first().waitFor();
  const said = page.getByRole("region", { name: "Timeline" }).getByRole("listitem").first();
  await said.getByText(/^They ask for a copy of the invoice\. Letter from the debtor/).waitFor();
  await said.getByRole("link", { name: "Open" }).waitFor();
  await page.context().close();
}

async function askedToStop(desk: RunningDesk): Promise<void> {
  const page = await desk.open("second");
  const debtorId = await openCallable(page);
  const stopsOf = async () =>
    (await debtorOf(page, debtorId)).stops.map(({ kind, facts }) => `${kind} ${facts.medium}`);
  const before = await stopsOf();
  await page.keyboard.press("i");
  const form = page.getByRole("region", { name: "Other contact" });
  await form.getByLabel("What happened").and(page.locator(":focus")).selectOption("text consumer");
  await form.getByLabel("What was said or written").fill("Got it. Please don't text me anymore!");
  await form.getByRole("button", { name: "Record it" }).click();
  await page.getByText("Stopped at once, as they asked: “don't text me”.").waitFor();
  assert.deepEqual(await stopsOf(), [...before, "medium text"]);
  await page.keyboard.press("u");
  await page.getByRole("region", { name: "Timeline" }).getByText("Stop (medium) lifted").first().waitFor();
  assert.deepEqual(await stopsOf(), before);
  await page.context().close();
}

const strip = (page: Page) => page.getByRole("complementary", { name: "Call" });

/** Opens a debtor that may be called just now, that nobody else has open and that this story has not called yet. */
async function openCallable(page: Page, called: readonly string[] = []): Promise<string> {
  const { debtor } = await firstDebtor(
    page,
    ({ debtor, acts, heldBy }) =>
      heldBy === null && !called.includes(debtor.id) && acts.some(({ act, allowed }) => act === "call" && allowed),
  );
  await page.goto(new URL(`/debtors/${debtor.id}`, page.url()).href);
  await page.getByRole("heading", { level: 1, name: debtor.name }).waitFor();
  await page.getByRole("region", { name: "Next" }).waitFor();
  return debtor.id;
}

/** Of a person it is asked who they are, by a click; whoever answers for a firm speaks for it. */
async function knowThem(page: Page): Promise<void> {
  const { debtor } = await debtorOf(page, openDebtor(page));
  if (debtor.kind === "business") return;
  await strip(page).getByRole("checkbox", { name: "full name" }).check();
  await strip(page).getByText("It is them").click();
  await strip(page).getByRole("heading", { name: "Say" }).click();
}

/** Counts the keys that are pressed, over every screen that comes. */
async function keysOf(page: Page) {
  let pressed = 0;
  await page.exposeFunction("keyPressed", () => (pressed += 1));
  await page.addInitScript(() => {
    const count = globalThis as unknown as { keyPressed: () => void };
    addEventListener("keydown", () => count.keyPressed(), { capture: true });
  });
  await page.reload();
  return { restart: () => (pressed = 0), read: () => Promise.resolve(pressed) };
}
