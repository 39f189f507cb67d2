import { strict as assert } from "node:assert";
import { test } from "node:test";
import type { RunningDesk } from "./running-desk.ts";
import { programOf } from "./program.ts";
import { firstDebtor } from "./twice.ts";

/** What a call that is open does when it is lawful no more. */
export function barredMeanwhile(desk: RunningDesk): void {
  test("a call that is open turns when a colleague records a stop: Dial asks first, and says why not", () =>
    stopComesIn(desk));
}

async function stopComesIn(desk: RunningDesk): Promise<void> {
  const page = await desk.open("collector");
  const { debtor } = await firstDebtor(
    page,
    ({ heldBy, acts }) => heldBy === null && acts.some(({ act, allowed }) => act === "call" && allowed),
  );
  await page.goto(new URL(`/debtors/${debtor.id}`, page.url()).href);
  await page.getByRole("region", { name: "Next" }).waitFor();
  await page.keyboard.press("c");
  const strip = page.getByRole("complementary", { name: "Call" });
  await strip.getByText("Lawful now").waitFor();
  const colleague = await programOf(desk.url, "supervisor");
  const said = { because: "Said: no calls", receivedOn: "2026-11-23" };
  await colleague(`/debtors/${debtor.id}/stops`, { kind: "medium", facts: { medium: "call" }, ...said });
  await strip.getByRole("link", { name: "Dial" }).click();
  await strip.getByText("This call is not lawful now").waitFor();
  await strip.getByText("Do not dial.").waitFor();
  assert.equal(await strip.getByText("Lawful now", { exact: true }).count(), 0);
  await page.keyboard.press("9");
  await strip.getByRole("button", { name: "Save and stay" }).click();
  await strip.waitFor({ state: "detached" });
  await page.context().close();
}
