import { strict as assert } from "node:assert";
import { test } from "node:test";
import type { Page } from "playwright-core";
import type { ReadDebtorAnswer } from "../client.ts";
import type { RunningDesk } from "./running-desk.ts";
import { handsOn } from "./hands.ts";
import { countOf, debtorOf, fitsTelephone, lookInBothThemes } from "./seen.ts";
import { isFree } from "./stopping.ts";
import { firstDebtor } from "./twice.ts";

/** Who agrees to something at a number says so by their own word; a key of the form is not enough. */
export function agreeing(desk: RunningDesk): void {
  test("what somebody agrees to at a number is written down there, and that they agree no longer", async () => {
    const page = await desk.open("collector");
    const { debtor, points } = await firstDebtor(page, isFree);
    const phone = points.find(({ kind, relationId }) => kind === "mobile" && relationId === null);
    assert.ok(phone !== undefined);
    await page.goto(`${desk.url}/debtors/${debtor.id}`);
    const line = page
      .getByRole("region", { name: "How to reach them" })
      .getByRole("listitem")
      .filter({ hasText: phone.value.slice(-4) })
      .first();
    await line.getByRole("button", { name: "Agreed to…" }).click();
    const form = page.getByRole("dialog");
    await form.getByLabel("To what").selectOption("text");
    await form.getByLabel("By what").selectOption("email");
    await form.getByLabel("What they said, and where it can be seen or heard").fill("In today's e-mail.");
    const write = form.getByRole("button", { name: "Record the consent" });
    assert.equal(await write.isDisabled(), true, "nobody else can agree");
    await form.getByLabel("Who is reached there said it").check();
    await write.click();
    await line.getByText("Agreed to texts with us since today").waitFor();
    await line.getByRole("button", { name: "No longer" }).click();
    await page.getByLabel("How did they say that they agree no longer?").last().fill("On the telephone.");
    await page.getByRole("dialog").getByRole("button", { name: "No longer" }).click();
    await line.getByText("Agreed to texts").waitFor({ state: "detached" });
    assert.equal(await countOf(page, debtor.id, "consent-withdrawn"), 1);
    await page.context().close();
  });
}

/** The same by keys alone, as it is said: nothing goes on record before it is their own word, and how it was said. */
export function agreeingByKey(desk: RunningDesk): void {
  test("a consent is typed as it is said, and Enter goes to what is missing of it until it is recorded", async (t) => {
    const page = await desk.open("collector");
    const { debtor } = await firstDebtor(page, (view) => isFree(view) && mobilesOf(view).length === 1);
    await page.goto(`${desk.url}/debtors/${debtor.id}`);
    await page.getByRole("region", { name: "Contact" }).getByRole("button", { name: /^Call/ }).waitFor();
    await t.test("what is refused is no consent", () => refuse(page));
    await t.test("texts until June, as they said by telephone", () => agree(page, debtor.id));
    await t.test("what holds already is not recorded again", () => agreeAgain(page, debtor.id));
    await page.context().close();
  });
}

const mobilesOf = ({ points }: ReadDebtorAnswer) => points.filter(({ kind }) => kind === "mobile");
const form = (page: Page) => page.getByRole("region", { name: "Consent", exact: true });
const focused = (page: Page, label: string) => form(page).getByLabel(label).and(page.locator(":focus")).waitFor();

async function refuse(page: Page): Promise<void> {
  await page.keyboard.press("o");
  await focused(page, "What they agree to");
  await page.keyboard.type("no texts");
  await form(page).getByText("“no” cannot be read.", { exact: false }).waitFor();
  assert.equal(await form(page).getByRole("button", { name: "Record the consent" }).isDisabled(), true);
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Delete");
  await page.keyboard.press("Escape");
}

async function agree(page: Page, debtorId: string): Promise<void> {
  const before = await countOf(page, debtorId, "consent-given");
  const hands = handsOn(page);
  await hands.press("o");
  await focused(page, "What they agree to");
  await hands.type("texts until june");
  await page.locator("output.understood-ok", { hasText: "Agreed to texts at" }).waitFor();
  await lookInBothThemes(page);
  await hands.press("Enter");
  await focused(page, "Who is reached there said it");
  await hands.press("Space", "Enter");
  await focused(page, "By what");
  assert.equal(await countOf(page, debtorId, "consent-given"), before);
  await hands.press("t", "Control+Enter");
  await page.getByText("Consent recorded. It holds from now on.").waitFor();
  assert.deepEqual(hands.count(), { keys: 6, characters: 16 });
  const [phone] = mobilesOf(await debtorOf(page, debtorId));
  assert.deepEqual(
    phone?.consents.map(({ to, givenTo }) => ({ to, givenTo })),
    [{ to: "text", givenTo: "us" }],
  );
  assert.match(phone.consents[0]?.untilAt ?? "", /-07-01T/, "it lasts through the end of June");
  assert.equal(await countOf(page, debtorId, "consent-given"), before + 1);
  await fitsTelephone(page);
}

async function agreeAgain(page: Page, debtorId: string): Promise<void> {
  const before = await countOf(page, debtorId, "consent-given");
  await page.keyboard.press("o");
  await focused(page, "What they agree to");
  await page.keyboard.type("texts by phone");
  await page.keyboard.press("Enter");
  await focused(page, "Who is reached there said it");
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
  await form(page).getByRole("alert").waitFor();
  assert.equal(await countOf(page, debtorId, "consent-given"), before);
}
