import { strict as assert } from "node:assert";
import { after, test } from "node:test";
import type { Page } from "playwright-core";
import { takeInFirms } from "./own-book.ts";
import { startDesk, type RunningDesk } from "./running-desk.ts";
import { debtorOf, lookAt, openDebtor, worklistOf } from "./seen.ts";

// A desk of its own: a ladder that is changed is changed for all.
const desk = await startDesk();

if (desk === undefined) test("ladders in a browser", { skip: "There is no browser." }, () => undefined);
else {
  after(() => desk.close());
  stories(desk);
}

function stories({ goOnTo, open, url }: RunningDesk): void {
  test("a supervisor changes a ladder with faults and a preview, and a second one's save meets the first, losing nothing", async () => {
    const [page, other] = [await open("supervisor"), await open("supervisor")];
    for (const one of [page, other]) {
      await one.goto(`${url}/office/ladders?name=trade`);
      await one.getByRole("heading", { name: "Versions" }).waitFor();
      await one.keyboard.press("e");
      await one.getByText("No faults.").waitFor();
    }
    const text = page.getByLabel("The ladder (YAML)");
    const before = await text.inputValue();
    await text.fill(before.replace("action: call", "action: knock"));
    const fault = page.getByRole("button", { name: /^Line \d+ Step 3: "action" is one of/ });
    await fault.click();
    await lookAt(page);
    const chosen = await text.evaluate((field: HTMLTextAreaElement) =>
      field.value.slice(field.selectionStart, field.selectionEnd),
    );
    assert.equal(chosen.trim(), "action: knock");

    await text.fill(before.trimEnd());
    await text.press("Control+End");
    await page.keyboard.type("\n    when: { promise: br");
    const offers = page.getByRole("listbox", { name: "What may stand here" });
    await offers.getByRole("option", { name: "broken" }).waitFor();
    await lookAt(page);
    await page.keyboard.press("Enter");
    await page.keyboard.type(", disputed");
    await offers.getByRole("option").nth(1).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Tab");
    await page.keyboard.type("{ bel");
    await offers.getByRole("option", { name: "below" }).waitFor();
    await page.keyboard.press("Enter");
    await page.keyboard.type("50 } }");
    await page.getByText("No faults.").waitFor();
    assert.equal(
      (await text.inputValue()).split("\n").at(-1),
      "    when: { promise: broken, disputedShare: { below: 50 } }",
    );

    await text.fill(before.replace("id: reminder\n    from: 3", "id: reminder\n    from: 1"));
    await page.getByText("No faults.").waitFor();
    await page.keyboard.press("Control+Enter");
    await page.getByRole("region", { name: "What would change" }).waitFor();
    await lookAt(page);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Stay" }).click();
    await page.keyboard.press("Control+s");
    await page.keyboard.type("Early reminders bring money.");
    await page.keyboard.press("Control+s");
    await page.getByText("“trade” is saved as version 2.").waitFor();

    const mine = before.replace("wait: 7", "wait: 8");
    await other.getByLabel("The ladder (YAML)").fill(mine);
    await other.getByText("No faults.").waitFor();
    await other.getByLabel("Why it is changed").fill("A day more.");
    await other.keyboard.press("Control+s");
    await other.getByText(/saved version 2 while you were editing/).waitFor();
    await other.getByText("Early reminders bring money.").waitFor();
    assert.equal(await other.getByLabel("The ladder (YAML)").inputValue(), mine);
    await lookAt(other);
    await other.getByRole("button", { name: "I have looked: save mine over version 2" }).click();
    await other.keyboard.press("Control+s");
    await other.getByText("“trade” is saved as version 3.").waitFor();
    await Promise.all([page, other].map((one) => one.context().close()));
  });

  test("a pause is begun by a key, shown with the day on which it resumes, and undone by another", async () => {
    const page = await open("collector");
    await page.getByRole("list", { name: "Worklist" }).getByRole("listitem").first().waitFor();
    await page.keyboard.press("n");
    await page.getByRole("region", { name: "Next" }).waitFor();
    await page.keyboard.press("w");
    await page.getByLabel("Until the end of").waitFor();
    await lookAt(page);
    await page.getByLabel("Until the end of").fill("in 2 weeks");
    await page.getByText(/resumes by itself on Tuesday, December 8, 2026/).waitFor();
    await page.getByLabel("What was said or agreed").fill("They asked for two weeks.");
    await page.keyboard.press("Enter");
    await page.getByRole("region", { name: "Paused" }).getByText("They asked for two weeks.").waitFor();
    await lookAt(page);
    await page.keyboard.press("u");
    await page.getByRole("region", { name: "Paused" }).waitFor({ state: "detached" });
    assert.deepEqual((await debtorOf(page, openDebtor(page))).pauses, []);
    await page.context().close();
  });

  test("a changed ladder acts at once; whom it does not concern it leaves, and the day's run leaves it as it is", async () => {
    await takeInFirms(url, 3);
    const page = await open("supervisor");
    const before = (await worklistOf(page)).entries;
    const concerned = before.filter(({ step }) => step === "first-call").map(({ number }) => number);
    assert.ok(concerned.length > 0 && concerned.length < before.length);
    await saveLadder(page, `${url}/office/ladders?name=trade&edit=change`);
    await page.getByText(/the cases under it are being decided/i).waitFor();
    await page
      .getByRole("region", { name: "Versions" })
      .getByText(/version 4/)
      .click();
    await page.getByRole("link", { name: "What it did with the cases" }).click();
    await page.getByText(/were decided because version 4 of it was saved/).waitFor();
    assert.deepEqual(await casesOf(page), concerned.toSorted());
    await lookAt(page);
    await onlyFirstCallsMoved(page, before);
    await page.context().close();

    await goOnTo("2026-11-24T16:00:00Z");
    const next = await open("supervisor");
    const morning = stepsOf((await worklistOf(next)).entries);
    await next.goto(`${url}/floor/days`);
    await next.getByRole("button", { name: "Dry run" }).click();
    await next.getByRole("dialog", { name: "Dry run" }).getByRole("button", { name: "Dry run" }).click();
    await next.getByText("A dry run: this is what the day would have done.").waitFor();
    // Somebody else may come to their first call on that day, and nobody who had another step.
    const tried = await casesOf(next);
    assert.deepEqual(
      before.map(({ number }) => number).filter((number) => tried.includes(number)),
      concerned,
    );
    assert.deepEqual(stepsOf((await worklistOf(next)).entries), morning, "a dry run moves nobody");

    await next.getByRole("button", { name: "Run the day now" }).click();
    await next.getByText("A dry run: this is what the day would have done.").waitFor({ state: "detached" });
    assert.deepEqual(await casesOf(next), tried);
    await lookAt(next);
    await onlyFirstCallsMoved(next, before);
    await next.keyboard.press("j");
    await next.keyboard.press("Enter");
    await next
      .getByRole("region", { name: "Next" })
      .getByText(/Opening call/)
      .waitFor();
    await next.getByRole("link", { name: "Decided by the day's run" }).click();
    await next.getByText("Only the cases of one debtor").waitFor();
    const rows = next.getByRole("list", { name: "Cases" }).getByRole("listitem");
    await rows.first().waitFor();
    assert.equal(await rows.count(), 1);
    await next.getByRole("link", { name: "All days" }).click();
    await next.getByRole("row", { name: /dry run/ }).waitFor();
    await next.context().close();
  });
}

type Entries = Awaited<ReturnType<typeof worklistOf>>["entries"];
const stepsOf = (entries: Entries) => entries.map(({ number, step }) => `${number} ${step}`).toSorted();

/** Whose first call was due has the step by its new name, and everybody else the one that they had. */
async function onlyFirstCallsMoved(page: Page, before: Entries): Promise<void> {
  const after = new Map((await worklistOf(page)).entries.map(({ number, step }) => [number, step]));
  for (const { number, step } of before) {
    assert.equal(after.get(number), step === "first-call" ? "opening-call" : step, number);
  }
}

/** Renames the step of the first call, and saves. */
async function saveLadder(page: Page, at: string): Promise<void> {
  await page.goto(at);
  await page.getByText("No faults.").waitFor();
  const text = page.getByLabel("The ladder (YAML)");
  await text.fill((await text.inputValue()).replace("id: first-call", "id: opening-call"));
  await page.getByText("No faults.").waitFor();
  await page.getByLabel("Why it is changed").fill("It is the call that opens.");
  await page.keyboard.press("Control+s");
  await page.getByText(/“trade” is saved as version/).waitFor();
}

/** Whom the day's page shows behind the count of the changed step, where it is due. */
async function casesOf(page: Page): Promise<string[]> {
  await page
    .getByRole("row", { name: /Trade.*Opening call.*Call is due/ })
    .getByRole("button")
    .click();
  await page.waitForURL(/step=opening-call/);
  const rows = page.getByRole("list", { name: "Cases" }).getByRole("listitem");
  await rows.filter({ hasNotText: "Opening call" }).first().waitFor({ state: "detached" });
  const numbers = await rows.locator("a .figures").allTextContents();
  return numbers.map((number) => number.trim()).toSorted();
}
