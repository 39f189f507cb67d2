import { strict as assert } from "node:assert";
import { test, type TestContext } from "node:test";
import type { Page } from "playwright-core";
import { handsOn, type Hands } from "./hands.ts";
import type { RunningDesk } from "./running-desk.ts";
import { countOf, debtorOf, openDebtor, worklistOf } from "./seen.ts";

/** What was just done is taken back by one key, wherever one is; what cannot be says why. */
export function takingBack(desk: RunningDesk): void {
  test("at a debtor u takes back whatever was done last, or says why it stays", async (t) => {
    const page = await desk.open("supervisor");
    const debtorId = await firmOfToday(page);
    await page.goto(`${desk.url}/debtors/${debtorId}`);
    await page.getByRole("region", { name: "Acts" }).waitFor();
    for (const act of acts) await t.test(act.what, (each) => thereAndBack(page, act, each));
    for (const act of kept) await t.test(act.what, (each) => itStays(page, act, each));
    await t.test("an act that tells nothing is the last all the same", () => onlyTheLast(page));
    await page.context().close();
  });

  test("on Today u puts back on the list who was put off, and gives back who was handed over", async (t) => {
    const page = await desk.open("supervisor");
    await page.getByRole("list", { name: "Worklist" }).getByRole("listitem").first().waitFor();
    await t.test("two who were put off", (each) => putOffTwo(page, each));
    await t.test("two who were handed over", (each) => handOverTwo(page, each));
    await page.context().close();
  });
}

type Act = {
  readonly what: string;
  readonly work: (hands: Hands, page: Page) => Promise<void>;
  /** What is told of it, what the button says that takes it back, and what is told then. */
  readonly told: RegExp;
  readonly back: string;
  readonly undone: string;
  /** How much of it stands. */
  readonly standing: (page: Page) => Promise<number>;
};

const debtor = (page: Page) => debtorOf(page, openDebtor(page));

const acts: readonly Act[] = [
  {
    what: "a promise",
    work: write("p", "5 fri", "Enter"),
    ...{ told: /^Promise taken: /, back: "Undo the promise", undone: "The promise is withdrawn." },
    standing: async (page) => (await debtor(page)).promises.filter(({ state }) => state === "open").length,
  },
  {
    what: "a callback",
    work: write("b", "in 2 hours", "Enter"),
    ...{ told: /^Callback placed: /, back: "Undo the callback", undone: "The callback is undone." },
    standing: async (page) => (await worklistOf(page)).callbacks.length,
  },
  {
    what: "putting off",
    work: async (hands, page) => {
      await write("z", "tomorrow 9", "Tab")(hands, page);
      await hands.type("On the road.");
      await hands.press("Enter");
    },
    ...{ told: /^1 debtor put off/, back: "Undo putting off", undone: "Back on the list." },
    standing: async (page) => Number(!(await isOnList(page))),
  },
  {
    what: "a dispute",
    work: write("d", "Wrong price.", "Tab", "s", "Control+Enter"),
    ...{ told: /^Dispute recorded/, back: "Undo the dispute", undone: "The dispute is taken back." },
    standing: async (page) => (await debtor(page)).items.filter(({ dispute }) => dispute !== null).length,
  },
  {
    what: "a pause",
    work: async (hands, page) => {
      await write("w", "fri", "Control+Enter")(hands, page);
      await page.getByLabel("What was said or agreed").focus();
      await hands.type("They asked for some days.");
      await hands.press("Enter");
    },
    ...{ told: /: paused, resumes/, back: "Undo the pause", undone: "The pause is undone." },
    standing: async (page) => (await debtor(page)).pauses.length,
  },
  {
    what: "a letter",
    work: async (hands, page) => {
      await hands.press("l");
      await page.getByRole("button", { name: "Make the letter" }).and(page.locator(":focus")).waitFor();
      await hands.press("Enter");
    },
    ...{ told: /^Letter written/, back: "Take the letter back" },
    undone: "The letter is taken back: it does not leave.",
    standing: async (page) => {
      const count = (kind: string) => countOf(page, openDebtor(page), kind);
      return (await count("letter")) - (await count("letter-refused"));
    },
  },
];

const kept: readonly (Pick<Act, "what" | "work" | "told"> & { readonly why: RegExp })[] = [
  {
    ...{ what: "a note stays", told: /^Note added/, why: /^A note stays on record/ },
    work: write("n", "Pays by card.", "Control+Enter"),
  },
];

function write(key: string, text: string, ...save: readonly string[]): Act["work"] {
  return async (hands, page) => {
    await hands.press(key);
    await page.locator("form :focus").waitFor();
    await hands.type(text);
    await hands.press(...save);
  };
}

async function thereAndBack(page: Page, act: Act, t: TestContext): Promise<void> {
  const hands = handsOn(page);
  const before = await act.standing(page);
  await act.work(hands, page);
  await page.getByRole("status").getByText(act.told).first().waitFor();
  await page.getByRole("button", { name: act.back }).waitFor();
  const { keys, characters } = hands.count();
  assert.equal(await act.standing(page), before + 1, "it was done");
  await hands.press("u");
  await page.getByText(act.undone).waitFor();
  assert.equal(await act.standing(page), before, "it is as it was");
  t.diagnostic(
    `${act.what}: ${keys} keys and ${characters} characters to do it, ${hands.count().keys} to take it back`,
  );
}

async function itStays(page: Page, { work, told, why }: (typeof kept)[number], t: TestContext): Promise<void> {
  const hands = handsOn(page);
  await work(hands, page);
  await page.getByRole("status").getByText(told).first().waitFor();
  for (const time of ["the first time", "every time"]) {
    await hands.press("u");
    await page.getByText(why).waitFor();
    t.diagnostic(`u says why it stays, ${time}`);
  }
}

/** Whoever wrote a person down after a promise does not lose the promise by the key. */
async function onlyTheLast(page: Page): Promise<void> {
  const open = async () => (await debtor(page)).promises.filter(({ state }) => state === "open").length;
  const before = await open();
  await write("p", "6 fri", "Enter")(handsOn(page), page);
  await page.getByRole("button", { name: "Undo the promise" }).waitFor();
  await page.getByRole("button", { name: "Add a person" }).click();
  await page.getByRole("textbox", { name: "Name", exact: true }).fill("Rosa Lind");
  await page.keyboard.press("Enter");
  await page.getByRole("region", { name: "People" }).getByText("Rosa Lind").waitFor();
  await page.keyboard.press("u");
  await page.getByText("There is nothing to undo.").waitFor();
  assert.equal(await open(), before + 1, "the promise stands");
}

async function isOnList(page: Page): Promise<boolean> {
  return (await worklistOf(page)).entries.some(({ debtorId }) => debtorId === openDebtor(page));
}

/** A firm on the list that may be written to, owes in one currency, and has promised and contested nothing. */
async function firmOfToday(page: Page): Promise<string> {
  for (const { debtorId } of (await worklistOf(page)).entries) {
    const { debtor: who, acts: lawful, owed, promises, items } = await debtorOf(page, debtorId);
    const mayWrite = lawful.some(({ act, allowed }) => act === "letter" && allowed);
    const isFree = promises.every(({ state }) => state !== "open") && items.every(({ dispute }) => dispute === null);
    if (who.kind === "business" && owed.length === 1 && mayWrite && isFree) return debtorId;
  }
  throw new Error("The demonstration book has no such debtor on the list.");
}

const entriesOf = async (page: Page) => (await worklistOf(page)).entries.map(({ debtorId }) => debtorId);

async function selectTwo(page: Page, hands: Hands): Promise<void> {
  await hands.press("j", "x", "j", "x");
  await page.getByText("2 debtors selected").waitFor();
}

async function putOffTwo(page: Page, t: TestContext): Promise<void> {
  const hands = handsOn(page);
  const before = await entriesOf(page);
  await selectTwo(page, hands);
  await hands.press("z");
  await page.locator("form :focus").waitFor();
  await hands.type("tomorrow 9");
  await hands.press("Tab");
  await hands.type("At a trade show.");
  await hands.press("Enter");
  await page.getByText(/^2 debtors put off/).waitFor();
  assert.equal(
    (await entriesOf(page)).some((id) => before.slice(0, 2).includes(id)),
    false,
  );
  hands.count();
  await hands.press("u");
  await page.getByText("Back on the list.").waitFor();
  assert.deepEqual(await entriesOf(page), before);
  t.diagnostic(`two debtors are put back by ${hands.count().keys} key`);
}

async function handOverTwo(page: Page, t: TestContext): Promise<void> {
  const hands = handsOn(page);
  const before = await entriesOf(page);
  await page.reload();
  await page.getByRole("list", { name: "Worklist" }).getByRole("listitem").first().waitFor();
  await selectTwo(page, hands);
  await hands.press("a");
  await page.getByLabel("To", { exact: true }).selectOption({ label: "Dennis Vance" });
  await page.getByLabel("Why").fill("He knows them.");
  await page.keyboard.press("Enter");
  await page.getByText("2 debtors given.").waitFor();
  hands.count();
  await hands.press("u");
  await page.getByText("Given back to whose it was.").waitFor();
  assert.deepEqual(await entriesOf(page), before);
  t.diagnostic(`two debtors are given back by ${hands.count().keys} key`);
}
