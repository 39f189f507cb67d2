import { strict as assert } from "node:assert";
import { test } from "node:test";
import type { Page } from "playwright-core";
import type { ListApprovalsAnswer, ListDebtorsAnswer } from "../client.ts";
import { programOf, type Program } from "./program.ts";
import type { RunningDesk } from "./running-desk.ts";
import { ask, debtorOf, lookAt } from "./seen.ts";

/** Four approvals wait: two are refused with one reason, and of the others the one that is not the reader's is left. */
export function decidingMany({ open, url }: RunningDesk): void {
  test("a supervisor answers several approvals at once, and is told which was left and why", async () => {
    const page = await open("supervisor");
    const names = await askForFour(page, url);
    await page.goto(`${url}/floor/approvals`);
    await waiting(page).nth(3).waitFor();
    await refuseTwo(page);
    assert.equal((await ask<ListApprovalsAnswer>(page, "/approvals")).approvals.length, 2);
    await approveTheRest(page, names.at(-1) ?? "");
    await nothingIsBegun(page);
    await page.context().close();
  });
}

const waiting = (page: Page) => page.getByRole("list", { name: "What waits" }).getByRole("listitem");
const selection = (page: Page) => page.getByRole("region", { name: "Selection" });

/** Stops were recorded by mistake: a collector asks to lift three, and the supervisor one. Gives whose they are. */
async function askForFour(page: Page, url: string): Promise<readonly string[]> {
  const [collector, supervisor] = [await programOf(url, "collector"), await programOf(url, "supervisor")];
  const { debtors } = await ask<ListDebtorsAnswer>(page, "/debtors");
  const four = debtors.slice(0, 4);
  for (const [at, { debtorId }] of four.entries()) {
    await askToLift(page, debtorId, { by: supervisor, asker: at === 3 ? supervisor : collector });
  }
  return four.map(({ name }) => name);
}

type Asking = { readonly by: Program; readonly asker: Program };

async function askToLift(page: Page, debtorId: string, { by, asker }: Asking): Promise<void> {
  await by(`/debtors/${debtorId}/stops`, { kind: "cease", because: "They wrote so.", receivedOn: "2026-11-23" });
  const { stops } = await debtorOf(page, debtorId);
  const thingId = stops.find(({ because }) => because === "They wrote so.")?.id;
  await asker(`/debtors/${debtorId}/approvals`, { kind: "lift-stop", thingId, because: "It was somebody else." });
}

/** The first two of those that the collector asked for. */
async function refuseTwo(page: Page): Promise<void> {
  for (const key of ["j", "x", "j", "x", "r"]) await page.keyboard.press(key);
  await selection(page).getByText("2 selected").waitFor();
  const send = selection(page).getByRole("button", { name: "Refuse 2" });
  assert.equal(await send.isDisabled(), true, "whoever refuses says why");
  await page.keyboard.type("In writing, please.");
  await lookAt(page);
  await page.keyboard.press("Enter");
  await page.getByText("2 refused.").waitFor();
  await selection(page).waitFor({ state: "detached" });
}

async function approveTheRest(page: Page, own: string): Promise<void> {
  await waiting(page).nth(2).waitFor({ state: "detached" });
  for (const key of ["j", "x", "j", "x", "a"]) await page.keyboard.press(key);
  await selection(page).getByRole("button", { name: "Approve 2" }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByText("1 approved.").waitFor();
  const left = page.getByRole("region", { name: "Left out, and why" });
  await left.getByText(`Lift a stop: ${own}`).waitFor();
  await left.getByText("Whoever asks for something does not decide it", { exact: false }).waitFor();
  await lookAt(page);
}

/** Who selects none has begun nothing: what is selected next is only selected. The keys come back to the row where one was. */
async function nothingIsBegun(page: Page): Promise<void> {
  for (const key of ["j", "x", "a"]) await page.keyboard.press(key);
  await selection(page).getByRole("button", { name: "Approve 1" }).waitFor();
  await page.keyboard.press("Escape");
  await selection(page).waitFor({ state: "detached" });
  for (const key of ["j", "x"]) await page.keyboard.press(key);
  await selection(page).getByText("1 selected").waitFor();
  assert.equal(await selection(page).getByRole("textbox").count(), 0);
}
