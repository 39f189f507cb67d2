import { strict as assert } from "node:assert";
import { test } from "node:test";
import type { Page } from "playwright-core";
import type { ReadDebtorAnswer } from "../client.ts";
import type { RunningDesk } from "./running-desk.ts";
import { countOf, debtorOf, worklistOf } from "./seen.ts";
import { firstDebtor } from "./twice.ts";

const mayBeReached = ({ debtor, acts, owed, promises }: ReadDebtorAnswer) =>
  debtor.kind === "person" &&
  owed.length > 0 &&
  promises.length === 0 &&
  ["call", "letter"].every((act) => allowed(acts, act));

const allowed = (acts: ReadDebtorAnswer["acts"], wanted: string) =>
  acts.some((one) => one.act === wanted && one.allowed);

/** What may not be done is shown with its reason, its rule and its moment; no key does it, and the key says why. */
export function whatTheLawForbids(desk: RunningDesk): void {
  test("what the law forbids stands there disabled, with the reason and from when it is lawful", async (t) => {
    const page = await desk.open("collector");
    const asked = await openOne(page, desk.url);
    await t.test("who asks us to stop is neither called nor written to", () => cease(page, asked));
    await t.test("a person looks at the case, and it leaves the worklist", () => review(page, asked));
    const spoken = await openOne(page, desk.url);
    await t.test("after a conversation the next call waits for its day", () => speak(page, spoken));
    await page.context().close();
  });
}

async function openOne(page: Page, url: string): Promise<string> {
  const { debtor } = await firstDebtor(page, mayBeReached);
  await page.goto(`${url}/debtors/${debtor.id}`);
  await page.getByRole("region", { name: "Contact" }).getByRole("button", { name: /^Call/ }).waitFor();
  return debtor.id;
}

async function speak(page: Page, debtorId: string): Promise<void> {
  await page.keyboard.press("c");
  await page.getByRole("complementary", { name: "Call" }).waitFor();
  await page.keyboard.press("4");
  const stay = page.getByRole("button", { name: "Save and stay" });
  await stay.click();
  await page.getByText("Say what you asked to know the person on the line", { exact: false }).waitFor();
  await page.getByRole("checkbox", { name: "full name" }).check();
  await page.getByText("It is them").click();
  await stay.click();
  const contact = page.getByRole("region", { name: "Contact" });
  await contact
    .getByText(/1006\.14\(b\)/)
    .first()
    .waitFor();
  assert.match(await contact.innerText(), /✕\s*Call[\s\S]*1006\.14\(b\)[\s\S]*from \w+/);
  assert.equal(await contact.getByRole("button", { name: /^Call/ }).count(), 0);
  await nothingByKey(page, debtorId);
}

async function cease(page: Page, debtorId: string): Promise<void> {
  await page.keyboard.press("s");
  await page.getByLabel("What they asked for, or what came in").and(page.locator(":focus")).waitFor();
  await page.keyboard.type("cease");
  await page.getByText("Nothing more goes out about it", { exact: false }).waitFor();
  await page.getByLabel("What was said or received").fill("Wrote to us that we are to stop.");
  await page.getByRole("button", { name: "Record the stop" }).click();
  await page.getByText("Stop recorded. It holds from now on.").waitFor();
  const contact = page.getByRole("region", { name: "Contact" });
  await contact
    .getByText(/1006\.6\(c\)/)
    .first()
    .waitFor();
  assert.match(await contact.innerText(), /✕\s*Letter[\s\S]*time alone does not cure it/);
  assert.match(await contact.innerText(), /✕\s*Visit[\s\S]*1006\.6\(c\)/);
  assert.equal(await contact.getByRole("button").count(), 0);
  const { acts } = await debtorOf(page, debtorId);
  assert.equal(
    ["call", "letter"].some((act) => allowed(acts, act)),
    false,
  );
  await nothingByKey(page, debtorId);
}

async function nothingByKey(page: Page, debtorId: string): Promise<void> {
  const before = await countOf(page, debtorId, "permit");
  await page.keyboard.press("c");
  await page.getByText(/^No call\. /).waitFor();
  assert.equal(await page.getByRole("complementary", { name: "Call" }).count(), 0);
  assert.equal(await countOf(page, debtorId, "permit"), before);
}

async function review(page: Page, debtorId: string): Promise<void> {
  const next = page.getByRole("region", { name: "Next" });
  const due = next.getByRole("heading", { name: /Review of a stop, today$/ });
  await due.waitFor();
  await page.keyboard.press("r");
  await page.keyboard.type("The letter is genuine; nothing goes out.");
  await page.getByRole("button", { name: "Record the review" }).click();
  await page.getByText("Review recorded.", { exact: false }).waitFor();
  assert.equal(await countOf(page, debtorId, "note"), 1);
  await due.waitFor({ state: "detached" });
  assert.equal(
    (await worklistOf(page)).entries.some((entry) => entry.debtorId === debtorId),
    false,
  );
}
