import { strict as assert } from "node:assert";
import { test, type TestContext } from "node:test";
import type { Page } from "playwright-core";
import type { ReadTimelineAnswer } from "../client.ts";
import { handsOn } from "./hands.ts";
import { twentyWorks, type Work } from "./keyed-works.ts";
import { takeInFirms } from "./own-book.ts";
import type { RunningDesk } from "./running-desk.ts";
import { ask, debtorOf, openDebtor, worklistOf } from "./seen.ts";

type Counted = { readonly outcome: string; readonly keys: number; readonly characters: number };

/** A morning of twenty accounts, by keys alone: what each outcome takes is counted. */
export function twentyAccounts(desk: RunningDesk): void {
  test("a collector works twenty accounts by keyboard alone, and each next one comes without a click", async (t) => {
    await takeInFirms(desk.url, 24);
    const page = await desk.open("collector");
    await countClicks(page);
    await page.getByRole("list", { name: "Worklist" }).getByRole("listitem").first().waitFor();
    const { bar } = await worklistOf(page);
    const counted = await workThem(page, bar.left);
    assert.equal(await page.evaluate(() => sessionStorage.getItem("clicks")), null, "the mouse is not touched");
    print(t, counted);
    const most = (outcome: string) =>
      Math.max(...counted.filter((one) => one.outcome === outcome).map(({ keys }) => keys));
    assert.deepEqual([most("no answer"), most("busy"), most("voicemail"), most("a promise of a firm")], [2, 3, 3, 5]);
    await page.context().close();
  });
}

async function workThem(page: Page, left: number): Promise<readonly Counted[]> {
  const hands = handsOn(page);
  const counted: Counted[] = [];
  const done = new Map<string, readonly string[]>();
  const waiting = [...twentyWorks];
  await hands.press("n");
  await page.waitForURL(/debtors/);
  while (waiting.length > 0) {
    const debtorId = openDebtor(page);
    assert.equal(done.has(debtorId), false, `nobody comes twice: ${counted.map(({ outcome }) => outcome).join()}`);
    const view = await debtorOf(page, debtorId);
    await page.getByRole("heading", { level: 1, name: view.debtor.name }).waitFor();
    await page.getByRole("region", { name: "Next" }).waitFor();
    const work = waiting.find(({ fits }) => fits(view));
    assert.ok(work !== undefined, `${view.debtor.name} can be worked`);
    waiting.splice(waiting.indexOf(work), 1);
    const before = await numberOf(page, debtorId);
    hands.count();
    await work.work(page, hands);
    await page.waitForURL((url) => !url.pathname.includes(debtorId));
    counted.push({ outcome: work.outcome, ...hands.count() });
    done.set(debtorId, await heldSince(page, debtorId, before));
    assert.deepEqual(missing(work, done.get(debtorId)), [], `${work.outcome}: ${done.get(debtorId)?.join(", ")}`);
  }
  assert.equal(done.size, 20);
  assert.ok((await worklistOf(page)).bar.left < left, "the list is shorter than it was");
  return counted;
}

const timelineOf = (page: Page, debtorId: string) => ask<ReadTimelineAnswer>(page, `/debtors/${debtorId}/timeline`);

async function numberOf(page: Page, debtorId: string): Promise<number> {
  return (await timelineOf(page, debtorId)).entries[0]?.number ?? 0;
}

/** What has come on record since: of a call also how it ended. */
async function heldSince(page: Page, debtorId: string, before: number): Promise<readonly string[]> {
  const { entries } = await timelineOf(page, debtorId);
  const since = entries.filter(({ number }) => number > before);
  return since.map(({ kind, subject }) => (kind === "outcome" ? `${kind} ${String(subject["outcome"])}` : kind));
}

function missing({ holds }: Work, held: readonly string[] = []): readonly string[] {
  return holds.filter((kind) => !held.includes(kind));
}

async function countClicks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    addEventListener("pointerdown", () => sessionStorage.setItem("clicks", "some"), { capture: true });
  });
  await page.reload();
}

/** For who reads the run: what each outcome takes, from the account on the screen to the next one. */
function print(t: TestContext, counted: readonly Counted[]): void {
  const rows = counted.map(
    ({ outcome, keys, characters }) => `${outcome.padEnd(24)}${String(keys).padStart(4)}  ${characters}`,
  );
  const table = [`${"outcome".padEnd(24)}keys  characters typed`, ...new Set(rows)];
  t.diagnostic(table.join("\n"));
}
