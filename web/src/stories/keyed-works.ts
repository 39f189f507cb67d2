import type { Page } from "playwright-core";
import type { ReadDebtorAnswer } from "../client.ts";
import type { Hands } from "./hands.ts";

/** One way of working an account by keys: when it fits, what is pressed up to the next account, what is on record then. */
export type Work = {
  readonly outcome: string;
  readonly fits: (view: ReadDebtorAnswer) => boolean;
  readonly work: (page: Page, hands: Hands) => Promise<unknown>;
  readonly holds: readonly string[];
};

const mayCall = ({ acts }: ReadDebtorAnswer) => acts.some(({ act, allowed }) => act === "call" && allowed);
const isFirm = (view: ReadDebtorAnswer) => mayCall(view) && view.debtor.kind === "business";
const isPerson = (view: ReadDebtorAnswer) => mayCall(view) && view.debtor.kind !== "business";
const anyone = () => true;

const strip = (page: Page) => page.getByRole("complementary", { name: "Call" });

/** A call is asked for, and then as many keys as it takes. */
const call =
  (...keys: readonly string[]): Work["work"] =>
  async (page, hands) => {
    await hands.press("c");
    await strip(page).getByText("Lawful now").waitFor();
    await hands.press(...keys);
  };

const reads = (page: Page, text: RegExp | string) => page.getByText(text).first().waitFor();

/** A promise as it is said, while one speaks; then how the call ended. */
const promise =
  (...keys: readonly string[]): Work["work"] =>
  async (page, hands) => {
    await call("p")(page, hands);
    await hands.type("40 fri");
    await reads(page, /^40\.00 USD, Friday, /);
    await hands.press("Enter");
    await reads(page, /^Promise taken: /);
    await hands.press(...keys);
  };

async function dispute(page: Page, hands: Hands): Promise<void> {
  await call("d")(page, hands);
  await hands.type("Two of the boxes came broken.");
  await hands.press("Control+Enter");
  await reads(page, /^Dispute recorded/);
  await hands.press("4", "Enter");
}

async function reason(page: Page, hands: Hands): Promise<void> {
  await call("4", "e")(page, hands);
  await hands.type("Cash");
  await hands.press("Control+Enter");
}

async function words(page: Page, hands: Hands): Promise<void> {
  await call("4", "n")(page, hands);
  await hands.type("Ray sends the remittance on Friday.");
  await hands.press("Control+Enter");
}

/** An act without a call: its key, what is typed, what is understood, Enter, and the next account. */
const write =
  (key: string, { text, understood, save = "Enter", done }: Writing): Work["work"] =>
  async (page, hands) => {
    await hands.press(key);
    await page.locator("form :focus").waitFor();
    await hands.type(text);
    if (understood !== undefined) await reads(page, understood);
    await hands.press(save);
    await reads(page, done);
    await hands.press("]");
  };

type Writing = { readonly text: string; readonly understood?: RegExp; readonly save?: string; readonly done: RegExp };

async function putOff(page: Page, hands: Hands): Promise<void> {
  await hands.press("z");
  await page.locator("form :focus").waitFor();
  await hands.type("tomorrow 9");
  await reads(page, /9:00 AM$/);
  await hands.press("Tab");
  await hands.type("On the road.");
  await hands.press("Enter");
  await reads(page, "1 debtor put off.");
  await hands.press("]");
}

async function letter(page: Page, hands: Hands): Promise<void> {
  await hands.press("l");
  await page.getByRole("button", { name: "Make the letter" }).and(page.locator(":focus")).waitFor();
  await hands.press("Enter");
  await page.getByRole("link", { name: "Open the letter (PDF)" }).and(page.locator(":focus")).waitFor();
  await hands.press("]");
}

const note: Writing = { text: "Pays by card at the end of the month.", save: "Control+Enter", done: /^Note added/ };
const payment: Writing = { text: "25 today", understood: /^25\.00 USD, /, done: /^Payment posted: / };
const callback: Writing = { text: "tomorrow 10", understood: /10:00 AM$/, done: /^Callback placed: / };

/** The twenty: the commonest the most often, each usual kind at least once. Who is left on the list comes last. */
// prettier-ignore
export const twentyWorks: readonly Work[] = [
  { outcome: "a promise of a firm",   fits: isFirm,   work: promise("4", "Enter"),      holds: ["outcome answered", "promise"] },
  { outcome: "a dispute",             fits: isFirm,   work: dispute,                    holds: ["dispute-raised", "outcome answered"] },
  { outcome: "a reason",              fits: isFirm,   work: reason,                     holds: ["outcome answered"] },
  { outcome: "spoke, and words",      fits: isFirm,   work: words,                      holds: ["outcome answered"] },
  { outcome: "a promise of a person", fits: isPerson, work: promise("4", "v", "Enter"), holds: ["outcome answered", "promise"] },
  { outcome: "somebody else",         fits: mayCall,  work: call("5", "Enter"),         holds: ["outcome answered"] },
  { outcome: "no answer",             fits: mayCall,  work: call("1"),                  holds: ["outcome no-answer"] },
  { outcome: "busy",                  fits: mayCall,  work: call("3", "Enter"),         holds: ["outcome busy"] },
  { outcome: "voicemail",             fits: mayCall,  work: call("2", "Enter"),         holds: ["outcome voicemail-left"] },
  { outcome: "wrong number",          fits: mayCall,  work: call("6", "Enter"),         holds: ["outcome wrong-number"] },
  { outcome: "not in service",        fits: mayCall,  work: call("7", "Enter"),         holds: ["outcome not-in-service"] },
  { outcome: "no answer",             fits: mayCall,  work: call("1"),                  holds: ["outcome no-answer"] },
  { outcome: "no answer",             fits: mayCall,  work: call("1"),                  holds: ["outcome no-answer"] },
  { outcome: "busy",                  fits: mayCall,  work: call("3", "Enter"),         holds: ["outcome busy"] },
  { outcome: "voicemail",             fits: mayCall,  work: call("2", "Enter"),         holds: ["outcome voicemail-left"] },
  { outcome: "put off",               fits: anyone,   work: putOff,                     holds: ["snooze"] },
  { outcome: "a letter",              fits: isFirm,   work: letter,                     holds: ["letter"] },
  { outcome: "a callback",            fits: anyone,   work: write("b", callback),       holds: ["callback"] },
  { outcome: "a note",                fits: anyone,   work: write("n", note),           holds: ["note"] },
  { outcome: "a payment",             fits: anyone,   work: write("y", payment),        holds: ["payment"] },
];
