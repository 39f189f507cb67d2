import { strict as assert } from "node:assert";
import { test, type TestContext } from "node:test";
import type { Page } from "playwright-core";
import type { RunningDesk } from "./running-desk.ts";
import { countOf, debtorOf, openDebtor, worklistOf } from "./seen.ts";

type Step = (page: Page, debtorId: string) => Promise<void>;

const steps: readonly (readonly [string, Step])[] = [
  ["the screen says who it is, what is owed and why, and what happened", lookAtTheAccount],
  ["a payment is posted as it is said", postAPayment],
  ["u takes the payment back", undoIt],
  ["a letter is made and can be read", makeALetter],
  ["a call is asked of the law before there is a number to dial", startACall],
  ["a promise is taken as it is said, while one speaks", takeAPromise],
  ["a digit and Enter end the call, and the next account is there", endTheCall],
  ["one digit ends a call that nobody answers, and the next account is there", callInVain],
];

/** The day of somebody who was never here, as the README tells it. The hands stay on the keyboard. */
export function newcomersDay(desk: RunningDesk): void {
  test("a newcomer works the first account of the day without a mouse", async (t: TestContext) => {
    const page = await desk.open("collector");
    const [first] = (await worklistOf(page)).entries;
    assert.ok(first !== undefined, "somebody is to be called today");
    await page.getByRole("list", { name: "Worklist" }).getByText(first.debtor).waitFor();
    await page.keyboard.press("n");
    await page.getByRole("heading", { level: 1, name: first.debtor }).waitFor();
    for (const [name, step] of steps) await t.test(name, () => step(page, openDebtor(page)));
    await t.test("what was done stands under My work, and opens its debtor", () => lookAtMyWork(page, first.debtor));
    await t.test("a screen of another role says so, and leads back", () => goWhereItIsNotOnes(page));
    await page.context().close();
  });
}

async function lookAtTheAccount(page: Page, debtorId: string): Promise<void> {
  const { debtor, owed, items } = await debtorOf(page, debtorId);
  await page.getByText(debtor.number, { exact: true }).first().waitFor();
  assert.equal(owed.length, 1);
  const [item] = items;
  await page
    .getByRole("region", { name: "What is owed" })
    .getByText(item?.number ?? "no item")
    .waitFor();
  const next = page.getByRole("region", { name: "Next" });
  assert.match(await next.innerText(), /call[\s\S]*The oldest invoice was due on \w{3} \w{3} \d+/i);
  await page.getByRole("region", { name: "Timeline" }).getByRole("listitem").nth(2).waitFor();
}

async function postAPayment(page: Page, debtorId: string): Promise<void> {
  const before = await countOf(page, debtorId, "payment");
  await page.keyboard.press("y");
  await page.keyboard.type("25 today");
  await page.getByText(/^25\.00 USD, .* \(today\)$/).waitFor();
  await page.keyboard.press("Enter");
  await page.getByText("Payment posted: 25.00 USD received today.").waitFor();
  assert.equal(await countOf(page, debtorId, "payment"), before + 1);
}

async function undoIt(page: Page, debtorId: string): Promise<void> {
  const owed = async () => (await debtorOf(page, debtorId)).items.map(({ open }) => open.amount);
  const after = await owed();
  const payments = await countOf(page, debtorId, "payment");
  await page.keyboard.press("u");
  await page.getByText("Undone: it is reversed.").waitFor();
  assert.notDeepEqual(await owed(), after);
  assert.equal(await countOf(page, debtorId, "payment"), payments, "what was posted stays on record");
  await page.keyboard.press("u");
  await page.getByText("There is nothing to undo.").waitFor();
}

async function makeALetter(page: Page, debtorId: string): Promise<void> {
  const before = await countOf(page, debtorId, "letter");
  await page.keyboard.press("l");
  await page.getByRole("button", { name: "Make the letter" }).and(page.locator(":focus")).waitFor();
  await page.keyboard.press("Enter");
  const link = page.getByRole("status").getByRole("link", { name: "Open the letter (PDF)" });
  await link.and(page.locator(":focus")).waitFor();
  const address = (await link.getAttribute("href")) ?? "";
  const start = await page.evaluate(async (url) => (await (await fetch(url)).text()).slice(0, 4), address);
  assert.equal(start, "%PDF");
  assert.equal(await countOf(page, debtorId, "letter"), before + 1);
  await page.keyboard.press("Escape");
}

async function startACall(page: Page, debtorId: string): Promise<void> {
  const before = await countOf(page, debtorId, "permit");
  await page.keyboard.press("c");
  const strip = page.getByRole("complementary", { name: "Call" });
  await strip.getByText("Lawful now").waitFor();
  const dial = strip.getByRole("link", { name: /^Dial \(\d{3}\) \d{3}-\d{4}$/ });
  assert.match((await dial.getAttribute("href")) ?? "", /^tel:\+1\d{10}$/);
  assert.equal(await countOf(page, debtorId, "permit"), before + 1);
}

async function takeAPromise(page: Page, debtorId: string): Promise<void> {
  await page.keyboard.press("p");
  await page.keyboard.type("40 fri");
  await page.getByText(/^40\.00 USD, Friday, /).waitFor();
  await page.keyboard.press("Enter");
  await page.getByText(/^Promise taken: 40\.00 USD by /).waitFor();
  const open = (await debtorOf(page, debtorId)).promises.filter(({ state }) => state === "open");
  assert.deepEqual(
    open.map(({ amount }) => amount),
    [{ amount: "40.00", currency: "USD" }],
  );
  assert.equal(new Date(`${open[0]?.dueOn}T00:00:00Z`).getUTCDay(), 5);
}

async function endTheCall(page: Page, debtorId: string): Promise<void> {
  await page.keyboard.press("4");
  await page.getByRole("button", { name: "Spoke with them", pressed: true }).waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => !url.pathname.includes(debtorId));
  await page.getByRole("region", { name: "Next" }).waitFor();
  const { bar, entries } = await worklistOf(page);
  assert.ok(bar.done >= 1, "the day counts it");
  assert.equal(
    entries.some((entry) => entry.debtorId === debtorId),
    false,
    "it has left the worklist",
  );
}

async function callInVain(page: Page, debtorId: string): Promise<void> {
  await page.keyboard.press("c");
  await page.getByRole("complementary", { name: "Call" }).waitFor();
  await page.keyboard.press("1");
  await page
    .getByText("Call saved.")
    .or(page.getByText("Nothing is free to take just now", { exact: false }))
    .waitFor();
  await page.waitForURL((url) => !url.pathname.includes(debtorId));
  assert.equal(await page.getByRole("complementary", { name: "Call" }).count(), 0);
}

async function lookAtMyWork(page: Page, debtor: string): Promise<void> {
  await page.getByRole("link", { name: "Today", exact: true }).first().click();
  await page.getByRole("link", { name: "My work" }).click();
  const list = page.getByRole("list", { name: "My work" });
  await list.getByText(/^Promised 40\.00 USD by /).waitFor();
  await page.getByText(/^Promises and disputes \d/).click();
  await list.getByText("Nobody answered.").waitFor({ state: "detached" });
  await list
    .getByRole("link", { name: new RegExp(debtor) })
    .first()
    .click();
  await page.getByRole("heading", { level: 1, name: debtor }).waitFor();
}

async function goWhereItIsNotOnes(page: Page): Promise<void> {
  await page.goto(new URL("/mail", page.url()).href);
  await page.getByRole("heading", { name: "Your role does not open Mail" }).waitFor();
  await page.getByRole("link", { name: "Go to Today" }).click();
  await page.getByRole("list", { name: "Worklist" }).waitFor();
}
