import type { LetterFacts } from "./letter.ts";

type Tone = "first" | "reminder" | "second" | "final" | "missed";

/** The steps of the shipped ladders; a step of an office's own ladder that is not named here is a reminder. */
const toneByTemplate: Readonly<Record<string, Tone>> = {
  "before-due": "first",
  notice: "first",
  statement: "first",
  reminder: "reminder",
  "second-reminder": "second",
  "final-notice": "final",
  "final-demand": "final",
  "no-answer-letter": "missed",
};

/** The words of a letter around its table. */
export type Wording = {
  readonly heading: string;
  readonly opening: readonly string[];
  readonly closing: readonly string[];
  /** Who is writing, where the law wants a consumer to be told. */
  readonly disclosure: string | null;
};

/** What a letter says, by its step and by who owes: trade is asked plainly, a consumer is told what can be done. */
export function wordingOf(facts: LetterFacts): Wording {
  const tone = toneByTemplate[facts.template] ?? "reminder";
  const isConsumer = facts.purpose === "consumer";
  const { name } = facts.creditor;
  const to = facts.capacity === "own_name" ? "us" : name;
  const words = isConsumer ? consumer[tone](to) : trade[tone](to);
  return {
    heading: words.heading,
    opening: [words.opening],
    closing: [words.closing, isConsumer ? consumerHelp : tradeHelp],
    disclosure: isConsumer && facts.capacity !== "own_name" ? disclosure : null,
  };
}

/** 15 USC 1692e(11): that it comes from a debt collector, who tries to collect and will use what it learns. */
export const disclosure =
  "This letter comes from a debt collector. We are trying to collect a debt, and we will use what you tell us for that purpose.";

const tradeHelp =
  "If a payment is on its way, please disregard this letter. If you contest an item, tell us which one and why, " +
  "so that it can be looked into.";

const consumerHelp =
  "If you have paid, if an amount is not right, or if you cannot pay it now, please write to us or call us: we look " +
  "into what you tell us, and you can say how and when you want to be contacted.";

type Words = { readonly heading: string; readonly opening: string; readonly closing: string };

const trade: Readonly<Record<Tone, (to: string) => Words>> = {
  first: (to) => ({
    heading: "Statement of open invoices",
    opening: `According to our records the following invoices are owed to ${to}.`,
    closing: "Please pay each of them by its due date.",
  }),
  reminder: (to) => ({
    heading: "Payment reminder",
    opening: `The following invoices are owed to ${to}, and some of them may have escaped your notice.`,
    closing: "Please pay what is past due within ten days.",
  }),
  second: (to) => ({
    heading: "Second payment reminder",
    opening: `We wrote to you before about the following invoices, which are still owed to ${to}.`,
    closing: "Please pay what is past due within seven days, or tell us by when you will.",
  }),
  final: (to) => ({
    heading: "Final request for payment",
    opening: `In spite of our reminders the following invoices are still owed to ${to}.`,
    closing: "Please pay the total within seven days. After that the account goes to those who decide what comes next.",
  }),
  missed: (to) => ({
    heading: "We tried to reach you",
    opening: `We called you about the following invoices, which are owed to ${to}, and could not reach you.`,
    closing: "Please call us, or pay what is past due within ten days.",
  }),
};

const consumer: Readonly<Record<Tone, (to: string) => Words>> = {
  first: (to) => ({
    heading: "Your account",
    opening: `According to our records you owe ${to} what is listed here.`,
    closing: "You can pay it at any time by the reference that is given above.",
  }),
  reminder: (to) => ({
    heading: "Reminder of your account",
    opening: `We would like to remind you of what our records show as owed to ${to}.`,
    closing: "You can pay it at any time by the reference that is given above.",
  }),
  second: (to) => ({
    heading: "Second reminder of your account",
    opening: `We wrote to you before about what our records show as owed to ${to}.`,
    closing: "Please pay it, or call us to agree on a way of paying that you can manage.",
  }),
  final: (to) => ({
    heading: "Last reminder of your account",
    opening: `Our records still show the following as owed to ${to}.`,
    closing: "This is the last reminder that we send. Please pay it, or call us to agree on a way of paying.",
  }),
  missed: (to) => ({
    heading: "We tried to reach you",
    opening: `We tried to reach you about what our records show as owed to ${to}.`,
    closing: "Please call us when it suits you.",
  }),
};
