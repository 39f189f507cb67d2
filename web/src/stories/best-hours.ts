import { strict as assert } from "node:assert";
import { test } from "node:test";
import type { RunningDesk } from "./running-desk.ts";
import { lookAt, worklistOf } from "./seen.ts";

/** A collector sees when somebody answers likeliest, on the list and on their screen, and why. */
export function bestHours(desk: RunningDesk): void {
  test("the worklist says when a call is answered likeliest, and the debtor's screen from what that is known", async () => {
    const page = await desk.open("collector");
    const entry = (await worklistOf(page)).entries.find(({ bestCall }) => bestCall !== null);
    assert.ok(entry?.bestCall);
    const row = page.getByRole("list", { name: "Worklist" }).getByRole("listitem").filter({ hasText: entry.debtor });
    const best = row.getByText(/^Best .*(AM|PM) there$/).first();
    await best.waitFor();
    assert.match((await best.getAttribute("title")) ?? "", /The house’s guess for that hour: [\d.]+ %\./);
    await row.getByRole("link").first().click();
    const next = page.getByRole("region", { name: "Next" });
    await next.getByText(/^Best .* there$/).click();
    const why = next.getByRole("list", { name: "The best hour" }).getByRole("listitem");
    await why.nth(1).waitFor();
    assert.match((await why.last().textContent()) ?? "", new RegExp(`${entry.bestCall.percent} %\\.$`));
    await page.context().close();
  });
  test("Today shows how much of the list may bring how much, once that is opened, and remembers that it is open", async () => {
    const page = await desk.open("supervisor");
    const { bar } = await worklistOf(page);
    await page.getByText("The worklist by what it may bring").click();
    const bands = page.getByRole("table", { name: "The worklist by what it may bring" });
    await bands.waitFor();
    const counted = await bands.getByText(/^[\d,]+ debtors?$/).allTextContents();
    const debtors = counted.map((text) => Number(text.replaceAll(/\D/g, "")));
    assert.equal(
      debtors.reduce((sum, each) => sum + each, 0),
      bar.left,
    );
    await lookAt(page);
    await page.reload();
    await bands.waitFor();
    await page.goto(`${desk.url}/floor`);
    await bands.waitFor();
    await page.context().close();
  });
}
