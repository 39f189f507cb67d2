import type { Page } from "playwright-core";
import { firstDebtor } from "./twice.ts";

/** What stands over a screen or opens within it: who opens it, where, and how. */
export type Opening = {
  readonly what: string;
  readonly as: "collector" | "clerk" | "supervisor" | "administrator";
  readonly at: string;
  readonly open: (page: Page) => Promise<unknown>;
};

/** Every menu, dialog, popover and form that no other story looks at, each on the screen from which it opens. */
export function openings(debtorPath: string): readonly Opening[] {
  return [
    ...everywhere,
    ...ofTheBook,
    ...ofTheFloor,
    ...ofTheOffice,
    ...written(debtorPath),
    paid(debtorPath),
    ...who(debtorPath),
  ];
}

/** A firm of which everything can be written down: it waits for a review, can be reached, and has paid late. */
export async function debtorToOpen(page: Page): Promise<string> {
  const { debtor } = await firstDebtor(
    page,
    ({ debtor: { kind }, cases, owed, group }) =>
      kind === "business" && owed.length > 0 && group === null && cases.some(({ next }) => next?.action === "review"),
  );
  return `/debtors/${debtor.id}`;
}

const press = (name: string | RegExp) => (page: Page) =>
  page.getByRole("button", { name, exact: true }).first().click();

const dialog = (page: Page) => page.getByRole("dialog").first().waitFor();

/** Presses a button after which a dialog or a popover stands there. */
const pops = (name: string | RegExp) => (page: Page) => press(name)(page).then(() => dialog(page));

/** Presses a button after which a form stands there. */
const forms = (name: string | RegExp) => (page: Page) =>
  press(name)(page).then(() => page.locator("main form").first().waitFor());

/** Presses a button after which a part of the screen stands there that has the same name. */
const standing = (name: string) => (page: Page) =>
  press(name)(page).then(() => page.getByRole("region", { name, exact: true }).waitFor());

const everywhere: readonly Opening[] = [
  {
    ...{ what: "the palette", as: "collector", at: "/aging" },
    open: async (page) => {
      await page.keyboard.press("Control+k");
      await page.keyboard.type("a");
      await page.getByRole("option").first().waitFor();
    },
  },
  {
    ...{ what: "the help of keys", as: "collector", at: "/aging" },
    open: (page) => page.keyboard.press("?").then(() => dialog(page)),
  },
  {
    ...{ what: "the menu of the person", as: "collector", at: "/aging" },
    open: (page) =>
      page
        .locator(".header-person")
        .click()
        .then(() => press("Change password")(page)),
  },
  {
    ...{ what: "the desk without a connection", as: "collector", at: "/aging" },
    open: (page) =>
      page
        .context()
        .setOffline(true)
        .then(() => page.getByText("No connection.").waitFor()),
  },
  {
    ...{ what: "a screen that cannot be read", as: "supervisor", at: "/aging" },
    open: (page) => withoutAnswer(page, "/api/aging*"),
  },
  {
    ...{ what: "the desk where nothing is answered", as: "supervisor", at: "/aging" },
    open: (page) => withoutAnswer(page, "/api/session"),
  },
];

/** Loads the screen anew, and what it asks for at an address is answered by an error. */
async function withoutAnswer(page: Page, address: string): Promise<void> {
  await page.route(`**${address}`, (route) => route.fulfill({ status: 500, json: {} }));
  await page.reload();
  await page.getByRole("button", { name: "Try again" }).waitFor();
}

const ofTheBook: readonly Opening[] = [
  { what: "the choice of columns", as: "supervisor", at: "/book", open: pops("Columns") },
  { what: "the form of a view", as: "supervisor", at: "/book?find=overdue%3E30", open: pops("Keep as view") },
  { what: "the form of a watched folder", as: "administrator", at: "/import", open: pops("Watch a folder…") },
];

const ofTheFloor: readonly Opening[] = [
  { what: "a dry run", as: "supervisor", at: "/floor/days", open: pops("Dry run") },
  { what: "how to even the days out", as: "supervisor", at: "/share-out", open: forms("Show what would change") },
  { what: "handing over all that somebody has", as: "supervisor", at: "/share-out", open: forms("Hand over all") },
];

const ofTheOffice: readonly Opening[] = [
  { what: "the form of a limit of authority", as: "administrator", at: "/office/authority", open: pops("Set a limit") },
  { what: "the form of a key", as: "administrator", at: "/office/keys", open: forms("Make a key") },
  { what: "taking somebody on", as: "administrator", at: "/office/people", open: forms("Take somebody on") },
  { what: "a new link", as: "administrator", at: "/office/people", open: press("New link for Carla Mendes") },
  {
    ...{ what: "what is behind a figure", as: "supervisor", at: "/reports/cei" },
    open: (page) =>
      press(/What is behind Collection effectiveness/)(page).then(() =>
        page.getByRole("table", { name: "Rows behind the figure" }).first().waitFor(),
      ),
  },
  { what: "a report by mail", as: "supervisor", at: "/reports/aging", open: standing("By mail") },
];

const acts = {
  ...{ l: "Letter", m: "E-mail", p: "Promise", y: "Payment", d: "Dispute", n: "Note", i: "Other contact", s: "Stop" },
  ...{ b: "Call back", v: "Visit", z: "Put off", w: "Pause", a: "Special situation", o: "Consent", r: "Review" },
};

/** What is written down at a debtor, each by its key. */
function written(at: string): readonly Opening[] {
  return Object.entries(acts).map(([key, title]) => ({
    ...{ what: `the form of a debtor: ${title}`, as: "supervisor", at },
    open: async (page) => {
      await page.getByRole("region", { name: "Acts" }).waitFor();
      await page.keyboard.press(key);
      await page.getByRole("region", { name: title, exact: true }).locator(".form").waitFor();
    },
  }));
}

/** What is folded away below what is owed. */
function paid(at: string): Opening {
  const open = async (page: Page) => {
    await showPart(page, { tab: "Owed", part: "What is owed" });
    await press("Show what is paid and the payments")(page);
    await page
      .getByRole("list", { name: "Payments", exact: true })
      .or(page.getByText("Nothing was paid yet."))
      .waitFor();
  };
  return { what: "what is paid, and the payments", as: "supervisor", at, open };
}

const aboutThem = [
  ["Add a number or address", forms],
  ["Opted out", pops],
  ["Add a person", forms],
  ["Add what is special", forms],
  ["Add documents", forms],
  ["Change", forms],
  ["Put under a parent", forms],
  [/^Bind somebody by/, forms],
  ["Hand over", forms],
] as const;

/** On a telephone the parts of a debtor's screen stand on tabs of their own. */
async function showPart(page: Page, { tab: name, part: title }: { readonly tab: string; readonly part: string }) {
  const [tab, part] = [page.getByRole("tab", { name }), page.getByRole("region", { name: title })];
  await tab.or(part).first().waitFor();
  if (await tab.isVisible()) await tab.click();
  await part.waitFor();
}

/** The forms about who a debtor is. */
function who(at: string): readonly Opening[] {
  const shown = (page: Page) => showPart(page, { tab: "Who", part: "Whose it is" });
  return [
    ...aboutThem.map(([name, opens]) => ({ name: name as string | RegExp, opens })),
    { name: /limit/i, opens: pops },
  ].map(({ name, opens }) => ({
    ...{ what: `about a debtor: ${String(name)}`, as: "supervisor", at },
    open: (page) => shown(page).then(() => opens(name)(page)),
  }));
}
