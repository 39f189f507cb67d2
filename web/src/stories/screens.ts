import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { openDebtor, worklistOf } from "./seen.ts";

/** A screen of the desk: who sees it, and how one comes to it. */
export type Screen = {
  readonly name: string;
  readonly as: "collector" | "clerk" | "supervisor";
  readonly show: (page: Page) => Promise<void>;
};

const faults = readFileSync(join(import.meta.dirname, "../../../examples/planted-faults.csv"));

/** Every screen, in the order in which one comes by it. A call that was begun is ended before the next screen. */
export function screens(url: string): readonly Screen[] {
  const at = (path: string) => (page: Page) => page.goto(`${url}${path}`);
  const said = (path: string, text: string) => (page: Page) =>
    at(path)(page).then(() => page.getByText(text).waitFor());
  return [
    { name: "today", as: "collector", show: (page) => at("/")(page).then(() => rows(page)) },
    { name: "evidence", as: "collector", show: showEvidence },
    { name: "debtor", as: "collector", show: showDebtor },
    { name: "call", as: "collector", show: showCall },
    {
      name: "book",
      as: "collector",
      show: (page) => endCall(page).then(() => at("/book")(page).then(() => rows(page))),
    },
    {
      name: "book-watched",
      as: "collector",
      show: (page) => at("/book?monitor=overdue-1-30")(page).then(() => showWatched(page)),
    },
    { name: "own-day", as: "collector", show: said("/my-work", "What you wrote down yourself") },
    { name: "visits", as: "collector", show: said("/visits", "No visit is planned for this day") },
    { name: "duplicates", as: "clerk", show: said("/duplicates", "look alike") },
    { name: "import", as: "clerk", show: (page) => at("/import")(page).then(() => showPreview(page)) },
    {
      name: "sightings",
      as: "clerk",
      show: (page) => at("/sightings")(page).then(() => page.getByRole("form", { name: "Keep a lookout" }).waitFor()),
    },
    {
      name: "procedures",
      as: "clerk",
      show: (page) =>
        at("/office/procedures?name=first-call")(page).then(() => page.getByRole("button", { name: "Edit" }).waitFor()),
    },
    { name: "templates", as: "clerk", show: said("/office/templates?name=reminder", "Open, USD") },
    {
      name: "aging",
      as: "collector",
      show: (page) => at("/aging")(page).then(() => page.getByRole("table").first().waitFor()),
    },
    ...leading(url),
  ];
}

/** The screens of who answers for others. */
function leading(url: string): readonly Screen[] {
  const at = (path: string) => (page: Page) => page.goto(`${url}${path}`);
  const said = (path: string, text: string) => (page: Page) =>
    at(path)(page).then(() => page.getByText(text).waitFor());
  return [
    { name: "floor", as: "supervisor", show: said("/floor", "Oldest untouched") },
    { name: "ladders", as: "supervisor", show: said("/office/ladders?name=trade", "came with the program:") },
    { name: "ladder-edit", as: "supervisor", show: said("/office/ladders?name=trade&edit=change", "No faults.") },
    { name: "mail", as: "supervisor", show: said("/mail", "To the office's own people") },
    { name: "approvals", as: "supervisor", show: said("/floor/approvals", "Nothing waits") },
    { name: "day-sheet", as: "supervisor", show: (page) => at("/floor/sheet")(page).then(() => showSheet(page)) },
    { name: "days", as: "supervisor", show: said("/floor/days", "Each run opens into its cases.") },
    { name: "day", as: "supervisor", show: (page) => at("/floor/days")(page).then(() => showDay(page)) },
    { name: "creditors", as: "supervisor", show: said("/office/creditors", "Pay to") },
    {
      name: "creditor",
      as: "supervisor",
      show: (page) => at("/office/creditors")(page).then(() => showCreditor(page)),
    },
    { name: "firm", as: "supervisor", show: said("/office/firm", "expires soon") },
    { name: "settings", as: "supervisor", show: said("/office/settings", "What was changed") },
    { name: "house-policy", as: "supervisor", show: said("/office/policy", "Hours of the day") },
    { name: "keys", as: "supervisor", show: said("/office/keys", "No key opens anything") },
    { name: "exports", as: "supervisor", show: said("/office/exports", "Nothing left as a file") },
    { name: "authority", as: "supervisor", show: said("/office/authority", "Whoever may do something does it") },
    { name: "office-people", as: "supervisor", show: said("/office/people", "Who works here") },
    {
      name: "sharing",
      as: "supervisor",
      show: (page) => at("/share-out")(page).then(() => page.getByRole("table").first().waitFor()),
    },
    {
      name: "reports",
      as: "supervisor",
      show: (page) => at("/reports")(page).then(() => page.locator(".report-card svg").last().waitFor()),
    },
    { name: "report", as: "supervisor", show: (page) => at("/reports/aging")(page).then(() => showFigure(page)) },
    { name: "report-schedules", as: "supervisor", show: said("/reports/schedules", "No report goes by mail yet") },
    { name: "report-collectors", as: "supervisor", show: said("/reports/collectors", "Contacts that went out, by") },
    { name: "report-contacts", as: "supervisor", show: said("/reports/contacts", "By outcome: each contact") },
    { name: "report-refusals", as: "supervisor", show: said("/reports/refusals?by=month", "What it is") },
    { name: "report-disputes", as: "supervisor", show: said("/reports/disputes?by=month", "Number still open") },
    ...["dso", "cei", "roll-rates", "promises", "cash", "forecast", "hours", "lawfulness"].map((report) => ({
      ...{ name: `report-${report}`, as: "supervisor" as const },
      show: (page: Page) => at(`/reports/${report}`)(page).then(() => page.locator(".report-meaning").waitFor()),
    })),
    { name: "join", as: "supervisor", show: said("/join#carla/abc", "Choose your password") },
    { name: "unknown", as: "supervisor", show: said("/nowhere", "There is no such page") },
  ];
}

/** The day's sheet, made now where the day has none yet. */
async function showSheet(page: Page): Promise<void> {
  const make = page.getByRole("button", { name: "Make it now" });
  const made = page.getByText("As it stood at");
  await make.or(made).waitFor();
  if (await make.isVisible()) await make.click();
  await made.waitFor();
  await page.getByRole("heading", { name: "Largest new promises" }).waitFor();
}

const rows = (page: Page) => page.getByRole("listitem").first().waitFor();

async function showWatched(page: Page): Promise<void> {
  const watched = page.getByRole("navigation", { name: "What is watched" });
  await watched.getByRole("link", { name: /^1–30 days overdue/ }).waitFor();
  await page.getByRole("list", { name: "Book" }).getByRole("listitem").first().waitFor();
}

async function showDebtor(page: Page): Promise<void> {
  const [first] = (await worklistOf(page)).entries;
  await page.goto(new URL(`/debtors/${first?.debtorId}`, page.url()).href);
  await page.getByRole("heading", { level: 1, name: first?.debtor ?? "" }).waitFor();
  if ((page.viewportSize()?.width ?? 0) < 900) return;
  await page.getByRole("region", { name: "What is owed" }).getByRole("button", { expanded: false }).first().click();
  await page.getByRole("list", { name: /^Why / }).waitFor();
  await page.getByRole("region", { name: "Timeline" }).getByRole("listitem").first().waitFor();
}

/** The evidence of the first contact that the debtor's timeline tells of. */
async function showEvidence(page: Page): Promise<void> {
  await showDebtor(page);
  await page.getByRole("link", { name: "Evidence" }).first().click();
  await page.getByRole("heading", { name: "What the law was told" }).waitFor();
}

async function showCall(page: Page): Promise<void> {
  await page.keyboard.press("c");
  await page.getByRole("complementary", { name: "Call" }).waitFor();
  await page.keyboard.press("4");
  await page.getByRole("checkbox", { name: "full name" }).check();
}

/** It was only looked at: nobody was called. */
async function endCall(page: Page): Promise<void> {
  if (openDebtor(page) === "") return;
  await page.keyboard.press("9");
  await page.getByRole("button", { name: "Save and stay" }).click();
  await page.getByRole("complementary", { name: "Call" }).waitFor({ state: "detached" });
}

async function showPreview(page: Page): Promise<void> {
  await page
    .getByLabel("Drop files here")
    .setInputFiles({ name: "planted-faults.csv", mimeType: "text/csv", buffer: faults });
  await page.getByLabel("Creditor (whose money it is)").fill("Three Rivers Supply");
  await page.getByRole("button", { name: "Preview" }).click();
  await page.getByRole("region", { name: "What was found" }).waitFor();
}

/** The first creditor of the list. */
async function showCreditor(page: Page): Promise<void> {
  await page.getByRole("table").getByRole("link").first().click();
  await page.getByRole("list", { name: "Mandates" }).waitFor();
}

/** The first run that looked at somebody. */
async function showDay(page: Page): Promise<void> {
  const runs = page.getByRole("table").getByRole("row");
  await runs
    .filter({ hasNot: page.getByRole("cell", { name: "0.0 s" }) })
    .nth(1)
    .getByRole("link")
    .click();
  await page.getByRole("region", { name: "By ladder and step" }).first().waitFor();
}

/** A figure of the newest month, opened into its debtors. */
async function showFigure(page: Page): Promise<void> {
  const table = page.getByRole("table").first();
  await table.getByRole("row").last().getByRole("button").first().click();
  await page.getByRole("region", { name: "Behind the figure" }).getByRole("row").nth(1).waitFor();
}
