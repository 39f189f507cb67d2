import { strict as assert } from "node:assert";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { handsOn } from "./hands.ts";
import type { RunningDesk } from "./running-desk.ts";
import { debtorOf, lookAt, openDebtor } from "./seen.ts";

/** The same day from the supervisor's chair: what waits is approved, an account goes to another, the figures are read. */
export function floorOfADay(desk: RunningDesk): void {
  test("a supervisor approves what waits, hands an account over, and reads the floor and the day's sheet", async () => {
    const [collector, page] = [await desk.open("collector"), await desk.open("supervisor")];
    const debtorId = await askToLift(collector);
    await approve(page, desk.url);
    assert.deepEqual((await debtorOf(page, debtorId)).stops, [], "what was approved is done");
    await handOver(page, desk.url);
    await readTheFloor(page, desk.url);
    await readTheSheet(page, desk.url);
    await Promise.all([collector, page].map((one) => one.context().close()));
  });
}

/** A stop that was recorded by mistake: the collector may not lift it alone, asks, and takes it back twice before. */
async function askToLift(page: Page): Promise<string> {
  const hands = handsOn(page);
  await page.getByRole("list", { name: "Worklist" }).getByRole("listitem").first().waitFor();
  await hands.press("n");
  await page.getByRole("region", { name: "Next" }).waitFor();
  const debtorId = openDebtor(page);
  await hands.press("s");
  await hands.type("c");
  await hands.press("Tab", "Tab");
  await hands.type("They want to be left alone.");
  await hands.press("Control+Enter");
  const stops = page.getByRole("region", { name: "What stops us" });
  await stops.getByText("They want to be left alone.").waitFor();
  const ask = stops.getByRole("button", { name: /^Ask/ });
  const asking = async () => {
    await ask.press("Enter");
    await page.getByLabel("Why").and(page.locator(":focus")).waitFor();
    await hands.type("It was somebody else who called.");
    await hands.press("Enter");
    await stops.getByText("You asked for it: it waits to be approved.").waitFor();
  };
  await asking();
  await hands.press("u");
  await page.getByText("It is taken back, and waits for nobody.").waitFor();
  await asking();
  await stops.getByRole("button", { name: "Take back" }).press("Enter");
  await page.getByLabel("Why, if you want to say it").and(page.locator(":focus")).waitFor();
  await hands.press("Enter");
  await ask.waitFor();
  await asking();
  return debtorId;
}

async function approve(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/floor/approvals`);
  await page.getByText("It was somebody else who called.").first().waitFor();
  await page.keyboard.press("j");
  await page.keyboard.press("r");
  await page.getByLabel("Why is it refused?").waitFor();
  await lookAt(page);
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.keyboard.press("j");
  await page.keyboard.press("a");
  await page.getByText("Nothing waits to be approved").waitFor();
}

async function handOver(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/share-out`);
  const row = page.getByRole("row", { name: /Carla Mendes/ });
  await row.getByRole("link", { name: "Open the list" }).press("Enter");
  const list = page.getByRole("list", { name: "Worklist" });
  await list.getByRole("listitem").first().waitFor();
  await page.keyboard.press("j");
  await page.keyboard.press("a");
  await page.getByLabel("To", { exact: true }).selectOption({ label: "Dennis Vance" });
  await page.getByLabel("Why").fill("He knows them.");
  await page.keyboard.press("Enter");
  await page.getByText("1 debtor given.").waitFor();
}

/** In the morning Carla took two promises of 40, and a payment of 25 came of itself: it is the office's, not hers. */
async function readTheFloor(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/floor`);
  const carla = page.getByRole("row", { name: /Carla Mendes/ }).first();
  await carla.getByText("80.00").waitFor();
  await page
    .getByRole("row", { name: /Everybody/ })
    .first()
    .getByText("25.00")
    .waitFor();
}

async function readTheSheet(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/floor/sheet`);
  await page.getByRole("button", { name: "Make it now" }).press("Enter");
  await page.getByText("As it stood at").waitFor();
  await page.getByText(/The day goes on: its own sheet takes the place of this one/).waitFor();
  await page.getByRole("button", { name: "Make it again" }).waitFor();
  const carla = page.getByRole("row", { name: /Carla Mendes/ }).first();
  assert.match(await carla.innerText(), /80\.00/);
  await printsAlone(page);
  // A line about a debtor opens their screen.
  const promises = page.getByRole("region", { name: "Largest new promises", exact: true });
  const debtor = promises.getByRole("link").first();
  const name = (await debtor.textContent()) ?? "";
  await debtor.click();
  await page.getByRole("heading", { level: 1, name }).waitFor();
}

/** On paper stands what the screen says, and nothing that is to be pressed. */
async function printsAlone(page: Page): Promise<void> {
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.getByRole("button", { name: "Print" }).isVisible(), false);
  assert.equal(await page.getByRole("link", { name: "Today" }).isVisible(), false);
  assert.equal(await page.getByText("As it stood at").isVisible(), true);
  await page.emulateMedia({ media: "screen" });
}
