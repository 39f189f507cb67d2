import { strict as assert } from "node:assert";
import { test } from "node:test";
import type { Page } from "playwright-core";
import type { AskPermitAnswer, ReadDebtorAnswer } from "../client.ts";
import { handsOn } from "./hands.ts";
import type { RunningDesk } from "./running-desk.ts";
import { debtorOf, fitsTelephone, lookInBothThemes } from "./seen.ts";
import { firstDebtor } from "./twice.ts";

/** A consumer whom a third party collects from, who was sent a notice by this desk and may be called. */
const isNoticed = ({ debtor, accounts, stops, acts, tasks }: ReadDebtorAnswer) =>
  debtor.kind === "person" &&
  stops.length === 0 &&
  tasks.length === 0 &&
  accounts.length === 1 &&
  accounts.every(({ notice }) => typeof notice?.sent?.letterId === "string" && notice.sent.undeliverableOn === null) &&
  acts.some(({ act, allowed }) => act === "call" && allowed);

/** A collector's calls with what the law says of each, and the notice that the law wants: what came back is sent anew. */
export function givingNotice(desk: RunningDesk): void {
  test("a call is allowed and the next refused, each with its rules, and a notice that came back is sent anew by two keys", async (t) => {
    const page = await desk.open("collector");
    const { debtor } = await firstDebtor(page, isNoticed);
    await page.goto(`${desk.url}/debtors/${debtor.id}`);
    await page.getByRole("region", { name: "Contact" }).getByRole("button", { name: /^Call/ }).waitFor();
    await t.test("the first call passes every rule that governs it", () => callAndSpeak(page));
    await t.test("the next one is refused, and says by which rule and until when", () => isRefused(page));
    await t.test("the notice came back: it is due by a day, and stands on Today", () => cameBack(page, debtor.id));
    await t.test("what was owed on the itemization date is said, and adds up", () => sayItemization(page));
    await t.test("the key L and Enter send it to the new address", () => sendIt(page, debtor.id));
    await page.context().close();
  });
}

async function callAndSpeak(page: Page): Promise<void> {
  const answer = page.waitForResponse((one) => one.url().includes("/permits") && one.request().method() === "POST");
  await page.keyboard.press("c");
  const { findings } = (await (await answer).json()) as AskPermitAnswer;
  const said = findings.map(({ rule, denies }) => `${rule} ${denies}`);
  for (const rule of ["us.regf.scope", "us.regf.hours", "us.regf.call-frequency"]) {
    assert.ok(said.includes(`${rule} false`));
  }
  await page.getByRole("complementary", { name: "Call" }).waitFor();
  await page.keyboard.press("4");
  await page.getByRole("checkbox", { name: "full name" }).check();
  await page.getByText("It is them").click();
  await page.getByRole("button", { name: "Save and stay" }).click();
}

async function isRefused(page: Page): Promise<void> {
  const contact = page.getByRole("region", { name: "Contact" });
  await contact
    .getByText(/1006\.14\(b\)/)
    .first()
    .waitFor();
  assert.match(await contact.innerText(), /✕\s*Call[\s\S]*1006\.14\(b\)[\s\S]*from \w+/);
  await lookInBothThemes(page);
}

async function cameBack(page: Page, debtorId: string): Promise<void> {
  const accounts = page.getByRole("region", { name: "Accounts" });
  await accounts.getByRole("button", { name: "It came back" }).click();
  await page.getByLabel("Why it came back").fill("Moved, left no address.");
  await page.keyboard.press("Enter");
  await accounts.getByText("came back today").waitFor();
  await page.getByRole("region", { name: "To be done by a day" }).getByText("Validation notice, by").waitFor();
  const { tasks } = await debtorOf(page, debtorId);
  assert.deepEqual(
    tasks.map(({ kind }) => kind),
    ["validation-notice"],
  );
  await page.getByRole("button", { name: "Add a number or address" }).click();
  const form = page.getByRole("region", { name: "How to reach them" }).locator("form");
  await form.getByRole("combobox").first().selectOption("home");
  await form.getByRole("textbox").first().fill("4418 Maple Street\nIndianapolis, IN 46204");
  await form.getByRole("button", { name: "Write it down" }).click();
  await page.getByText("4418 Maple Street", { exact: false }).first().waitFor();
}

async function sayItemization(page: Page): Promise<void> {
  const accounts = page.getByRole("region", { name: "Accounts" });
  await accounts.getByRole("button", { name: /^Say it anew: the itemization of/ }).click();
  const fees = accounts.getByLabel("Fees since");
  await fees.fill("1.00");
  await accounts.getByText("owed now is", { exact: false }).waitFor();
  await lookInBothThemes(page);
  await accounts.getByRole("button", { name: "Keep" }).click();
  await accounts.getByText("is not what is owed now", { exact: false }).waitFor();
  await fees.fill("");
  await accounts.getByText("That comes to what is owed now", { exact: false }).waitFor();
  await accounts.getByRole("button", { name: "Keep" }).click();
  await page.getByText("The itemization is kept.").waitFor();
}

async function sendIt(page: Page, debtorId: string): Promise<void> {
  const hands = handsOn(page);
  await hands.press("l");
  const letter = page.getByRole("region", { name: "Letter" });
  assert.equal(await letter.getByLabel("Template").inputValue(), "validation-notice");
  await letter.getByRole("button", { name: "Make the letter" }).and(page.locator(":focus")).waitFor();
  await hands.press("Enter");
  await letter.getByRole("link", { name: /^Open the letter/ }).waitFor();
  assert.deepEqual(hands.count(), { keys: 2, characters: 0 });
  const { tasks, accounts } = await debtorOf(page, debtorId);
  assert.deepEqual(tasks, []);
  assert.equal(accounts[0]?.notice?.sent?.undeliverableOn, null);
  await page.getByRole("region", { name: "Accounts" }).getByText("can be disputed until", { exact: false }).waitFor();
  await lookInBothThemes(page);
  await fitsTelephone(page);
}
