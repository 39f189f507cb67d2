import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { handsOn, type Hands } from "./hands.ts";
import type { RunningDesk } from "./running-desk.ts";
import { countOf, debtorOf, openDebtor } from "./seen.ts";

type Step = (page: Page, hands: Hands) => Promise<unknown>;

const strip = (page: Page) => page.getByRole("complementary", { name: "Call" });

/** What the steps of the README are, one for one. */
const steps: readonly Step[] = [signIn, openFirst, startCall, promise, spokeWithThem, callInVain, payment, note, goOn];

/** Somebody new works a debtor as the README says it: each step is its words, done by the keys that it names. */
export function firstFiveMinutes(desk: RunningDesk): void {
  test("somebody new works a debtor by the README's first five minutes", async (t) => {
    const told = stepsOf(readFileSync(join(import.meta.dirname, "../../../README.md"), "utf8"));
    assert.equal(told.length, steps.length, "the README has the steps of this story");
    const page = await desk.open("collector");
    await page.context().clearCookies();
    await page.reload();
    await page.getByLabel("User name").and(page.locator(":focus")).waitFor();
    const hands = handsOn(page);
    const lines: string[] = [];
    for (const [place, step] of steps.entries()) {
      const began = performance.now();
      await step(page, hands);
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      const { keys, characters } = hands.count();
      const text = told[place] ?? "";
      const numbers = `${seconds} s, ${keys} ${keys === 1 ? "key" : "keys"}, ${characters} characters typed, ${text.split(/\s+/).length} words to read`;
      lines.push(`${place + 1}. ${text}\n   ${numbers}`);
    }
    t.diagnostic(lines.join("\n"));
    await page.context().close();
  });
}

function stepsOf(readme: string): readonly string[] {
  const part = /### The first five minutes\n([\s\S]*?)\n\n[^\d\n]/.exec(readme)?.[1] ?? "";
  return part
    .split(/^\d+\. /m)
    .slice(1)
    .map((step) => step.trim().replaceAll(/\s+/g, " "));
}

async function signIn(page: Page, hands: Hands): Promise<void> {
  await hands.type("collector");
  await hands.press("Tab");
  await hands.type("demonstration");
  await hands.press("Enter");
  await page.getByRole("list", { name: "Worklist" }).getByRole("listitem").first().waitFor();
}

async function openFirst(page: Page, hands: Hands): Promise<void> {
  await hands.press("n");
  await page.getByRole("region", { name: "What is owed" }).waitFor();
  await page.getByRole("region", { name: "Next" }).waitFor();
}

async function startCall(page: Page, hands: Hands): Promise<void> {
  await hands.press("c");
  await strip(page).getByText("Lawful now").waitFor();
}

async function promise(page: Page, hands: Hands): Promise<void> {
  await hands.press("p");
  await hands.type("40 fri");
  await page.getByText(/^40\.00 USD, Friday, /).waitFor();
  await hands.press("Enter");
  await page.getByText(/^Promise taken: /).waitFor();
}

async function spokeWithThem(page: Page, hands: Hands): Promise<void> {
  const debtorId = openDebtor(page);
  const { debtor } = await debtorOf(page, debtorId);
  await hands.press("4", ...(debtor.kind === "business" ? [] : ["v"]), "Enter");
  await arriveAfter(page, debtorId);
  const { promises } = await debtorOf(page, debtorId);
  assert.ok(promises.some(({ state, amount }) => state === "open" && amount.amount === "40.00"));
}

async function callInVain(page: Page, hands: Hands): Promise<void> {
  const debtorId = openDebtor(page);
  await startCall(page, hands);
  await hands.press("1");
  await arriveAfter(page, debtorId);
}

async function payment(page: Page, hands: Hands): Promise<void> {
  await hands.press("y");
  await hands.type("25 today");
  await page.getByText(/^25\.00 USD, /).waitFor();
  await hands.press("Enter");
  await page.getByText(/^Payment posted: /).waitFor();
  await hands.press("u");
  await page.getByText("Undone: it is reversed.").waitFor();
}

async function note(page: Page, hands: Hands): Promise<void> {
  const before = await countOf(page, openDebtor(page), "note");
  await hands.press("n");
  await hands.type("They ask for a copy of the invoice.");
  await hands.press("Control+Enter");
  await page.getByText("Note added.").waitFor();
  assert.equal(await countOf(page, openDebtor(page), "note"), before + 1);
}

async function goOn(page: Page, hands: Hands): Promise<void> {
  const debtorId = openDebtor(page);
  await hands.press("]");
  await arriveAfter(page, debtorId);
}

/** The next account is there, and can be worked. */
async function arriveAfter(page: Page, debtorId: string): Promise<void> {
  await page.waitForURL((url) => url.pathname.includes("/debtors/") && !url.pathname.includes(debtorId));
  await page.getByRole("region", { name: "Next" }).waitFor();
  const { debtor } = await debtorOf(page, openDebtor(page));
  await page.getByRole("heading", { level: 1, name: debtor.name }).waitFor();
}
