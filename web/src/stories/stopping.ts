import { strict as assert } from "node:assert";
import { test } from "node:test";
import type { Page } from "playwright-core";
import type { ReadDebtorAnswer } from "../client.ts";
import { handsOn } from "./hands.ts";
import type { RunningDesk } from "./running-desk.ts";
import { countOf, debtorOf, fitsTelephone, lookInBothThemes } from "./seen.ts";
import { firstDebtor } from "./twice.ts";

/** A person whom nothing stops and who may be called. */
export const isFree = ({ debtor, stops, acts }: ReadDebtorAnswer) =>
  debtor.kind === "person" && stops.length === 0 && mayCall(acts);

const mayCall = (acts: ReadDebtorAnswer["acts"]) => acts.some(({ act, allowed }) => act === "call" && allowed);

/** What somebody does not want is written down as they say it: two keys and the words, and a third takes it back. */
export function stopping(desk: RunningDesk): void {
  test("a stop is typed as it is said, told before it is saved, and taken back by a key", async (t) => {
    const page = await desk.open("collector");
    const { debtor } = await firstDebtor(page, isFree);
    await page.goto(`${desk.url}/debtors/${debtor.id}`);
    await page.getByRole("region", { name: "Contact" }).getByRole("button", { name: /^Call/ }).waitFor();
    await t.test("no texts: what is not said is named, and calls go on", () => noTexts(page, debtor.id));
    await t.test("calls that do not suit on some days until June", () => noCalls(page, debtor.id));
    await t.test("words without sense save nothing", () => noSense(page, debtor.id));
    await t.test("who the original creditor is, asked and answered", () => asksForCreditor(page, debtor.id));
    await page.context().close();
  });
}

const understood = (page: Page, text: string) => page.locator("output.understood-ok", { hasText: text }).waitFor();

async function record(page: Page, { text, says }: { readonly text: string; readonly says: string }): Promise<void> {
  const hands = handsOn(page);
  await hands.press("s");
  await page.getByLabel("What they asked for, or what came in").and(page.locator(":focus")).waitFor();
  await hands.type(text);
  await understood(page, says);
  await hands.press("Enter");
  await page.getByText("Stop recorded. It holds from now on.").waitFor();
  assert.deepEqual(hands.count(), { keys: 2, characters: text.length });
}

async function noTexts(page: Page, debtorId: string): Promise<void> {
  await record(page, { text: "no texts", says: "taken at its widest: at which number or address, until when" });
  const stops = page.getByRole("region", { name: "What stops us" });
  await stops.getByText("No texts, until it is lifted.").waitFor();
  const { stops: held, acts } = await debtorOf(page, debtorId);
  assert.deepEqual(
    held.map(({ kind, facts, because }) => ({ kind, facts, because })),
    [{ kind: "medium", facts: { medium: "text" }, because: "no texts" }],
  );
  assert.equal(mayCall(acts), true);
  await page.keyboard.press("u");
  await page.getByText("The stop is taken back.").waitFor();
  await stops.waitFor({ state: "detached" });
  assert.equal(await countOf(page, debtorId, "stop-lifted"), 1);
}

async function noCalls(page: Page, debtorId: string): Promise<void> {
  const says = "Nothing goes out on Monday and Tuesday, from 3:00 PM to 5:00 PM, through";
  await record(page, { text: "no calls mon tue 3pm-5pm until june", says });
  await page.getByRole("region", { name: "What stops us" }).getByText(says, { exact: false }).waitFor();
  await lookInBothThemes(page);
  const [stop] = (await debtorOf(page, debtorId)).stops;
  assert.deepEqual([stop?.facts.days, stop?.facts.from, stop?.facts.to], [["MO", "TU"], "15:00", "17:00"]);
  assert.match(stop?.facts.until ?? "", /-06-30$/);
}

async function noSense(page: Page, debtorId: string): Promise<void> {
  const before = await countOf(page, debtorId, "stop-recorded");
  await page.keyboard.press("s");
  await page.getByLabel("What they asked for, or what came in").and(page.locator(":focus")).waitFor();
  await page.keyboard.type("not on tuesdai");
  await page.getByText("“tuesdai” cannot be read.", { exact: false }).waitFor();
  await page.keyboard.press("Enter");
  assert.equal(await page.getByRole("button", { name: "Record the stop" }).isDisabled(), true);
  assert.equal(await countOf(page, debtorId, "stop-recorded"), before);
  await page.keyboard.press("Escape");
}

/** A question stops us until its answer was sent, which whoever works with the debtor says beside it. */
async function asksForCreditor(page: Page, debtorId: string): Promise<void> {
  await record(page, { text: "asks who the original creditor is", says: "Nothing is collected of it until" });
  const stops = page.getByRole("region", { name: "What stops us" });
  const line = stops.getByRole("listitem").filter({ hasText: "Asked for the original creditor" });
  await line.waitFor();
  await lookInBothThemes(page);
  await line.getByRole("button", { name: "Sent" }).click();
  await page.getByLabel("What was sent to them?").and(page.locator(":focus")).fill("A letter with name and address.");
  await page.keyboard.press("Enter");
  await line.waitFor({ state: "detached" });
  assert.equal(await countOf(page, debtorId, "stop-answered"), 1);
}

const scan = { name: "cease-letter.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4 Please stop.") };

/** The paper that a stop comes from is kept beside its words, and what it stops is barred at once and free again at once. */
export function proving(desk: RunningDesk): void {
  test("a letter that stops us is kept with its scan: every way is barred at once, and free again once it is taken back", async () => {
    const page = await desk.open("collector");
    const { debtor } = await firstDebtor(page, isFree);
    await page.goto(`${desk.url}/debtors/${debtor.id}`);
    const contact = page.getByRole("region", { name: "Contact" });
    await contact.getByRole("button", { name: /^Call/ }).waitFor();
    await page.keyboard.press("s");
    await page.getByLabel("What they asked for, or what came in").and(page.locator(":focus")).waitFor();
    await page.keyboard.type("cease");
    await understood(page, "Nothing more goes out about it");
    await page.locator("form input[type=file]").setInputFiles(scan);
    await lookInBothThemes(page);
    await page.keyboard.press("Enter");
    await page.getByText("Stop recorded. It holds from now on.").waitFor();
    const link = page.getByRole("region", { name: "What stops us" }).getByRole("link", { name: scan.name });
    const kept = await page.request.get(`${desk.url}${await link.getAttribute("href")}`);
    assert.deepEqual(await kept.body(), scan.buffer);
    await contact
      .getByText(/1006\.6\(c\)/)
      .first()
      .waitFor();
    assert.equal(await contact.getByRole("button").count(), 0);
    await lookInBothThemes(page);
    await fitsTelephone(page);
    await page.keyboard.press("u");
    await page.getByText("The stop is taken back.").waitFor();
    await contact.getByRole("button", { name: /^Call/ }).waitFor();
    await page.context().close();
  });
}

const isCollectedFrom = (view: ReadDebtorAnswer) =>
  isFree(view) && view.accounts.every(({ capacity, purpose }) => capacity === "for_another" && purpose === "consumer");

/** What few sources tell of stops all the same, and says beside its reason that it is so. */
export function tellingOfSources(desk: RunningDesk): void {
  test("a rule that is known from few sources says so beside its reason, and what that means opens there", async () => {
    const page = await desk.open("collector");
    const { debtor } = await firstDebtor(page, isCollectedFrom);
    await page.goto(`${desk.url}/debtors/${debtor.id}`);
    const contact = page.getByRole("region", { name: "Contact" });
    await contact.getByRole("button", { name: /^Call/ }).waitFor();
    assert.equal(await contact.getByText("few sources").count(), 0);
    await page.getByRole("button", { name: "Add a number or address" }).click();
    const form = page.getByRole("region", { name: "How to reach them" }).locator("form");
    await form.getByRole("combobox").first().selectOption("home");
    await form.getByRole("textbox").first().fill("17 Elm Street\nBuffalo, NY 14201");
    await form.getByRole("button", { name: "Write it down" }).click();
    const barred = contact.getByRole("listitem").filter({ hasText: "Call" }).first();
    await barred.getByText("No licence to collect in NY is on record.").waitFor();
    await barred.getByText("few sources").click();
    await barred.getByText("We know this rule from few sources", { exact: false }).waitFor();
    await lookInBothThemes(page);
    await fitsTelephone(page);
    await page.context().close();
  });
}

/** What makes somebody's situation special is written down by a key, with what proves it. */
export function serving(desk: RunningDesk): void {
  test("that somebody serves is written down by a key with the paper that proves it, and stops no call", async () => {
    const page = await desk.open("collector");
    const { debtor } = await firstDebtor(page, isFree);
    await page.goto(`${desk.url}/debtors/${debtor.id}`);
    const contact = page.getByRole("region", { name: "Contact" });
    await contact.getByRole("button", { name: /^Call/ }).waitFor();
    await page.keyboard.press("a");
    const form = page.getByRole("region", { name: "Special situation" });
    await form.getByRole("combobox").first().and(page.locator(":focus")).selectOption("active-duty");
    await form.getByRole("textbox").first().fill("Deployed since January, her orders say.");
    await form.getByLabel("The name of who said it, if known").fill("Her sister");
    await form.getByLabel("By what").selectOption("email");
    await form
      .locator("input[type=file]")
      .setInputFiles({ ...scan, name: "orders.pdf", buffer: Buffer.from("%PDF-1.4 Orders.") });
    await page.keyboard.press("Enter");
    const known = page.getByRole("region", { name: "Their situation" });
    await known.getByRole("link", { name: "orders.pdf" }).waitFor();
    await known.getByText(/Her sister \(E-mail\)/).waitFor();
    await contact.getByRole("button", { name: /^Call/ }).waitFor();
    assert.equal(await countOf(page, debtor.id, "circumstance-recorded"), 1);
    await page.context().close();
  });
}
