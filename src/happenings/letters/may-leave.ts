import type { Id } from "#base/id";
import type { Asked } from "#contact/law-case";
import { permitRefusals } from "#contact/permit";
import { letterPage } from "#letters/letter-page";
import { letterRefusals, type PlannedLetter } from "#letters/letter";
import { personOf } from "#parties/store";
import type { Queries } from "#platform/database";
import { askTheLaw, whyNotAskable } from "#happenings/contact/ask-the-law";
import { readLawFacts } from "#happenings/contact/read-law-facts";
import { officeToday } from "#happenings/desk/office-day";
import { readLetterFacts, type LetterRead } from "./read-letter-facts.ts";
import { validationFirst } from "./validation-first.ts";

/** Why a letter does not leave, with the rules of law that deny it, if it was those. */
export type NotNow = { readonly refusal: string; readonly because: string; readonly rules: readonly string[] };

/** What stands against a letter now; or nothing, and what it would say now. */
export type AskedNow = NotNow | { readonly because: null; readonly read: LetterRead };

type Asking = {
  readonly letter: Pick<PlannedLetter, "debtorId" | "creditorId" | "template" | "sentBy" | "pointId">;
  readonly now: Temporal.Instant;
  /** Efforts that do not count: the letter's own. */
  readonly apart?: ReadonlySet<string>;
};

/** Asks about a letter as if it were asked for the first time. Nobody is given a permit. */
export async function askNow(tx: Queries, { letter, now, apart = new Set() }: Asking): Promise<AskedNow> {
  const on = await officeToday(tx, now);
  const personIds = await personOf(tx, letter.debtorId as Id<"debtor">);
  const read = await readLetterFacts(tx, { letter, personIds, on });
  if (read === undefined) return notNow("nothing_to_ask_for", letterRefusals.nothing_to_ask_for);
  const barred = await validationFirst(tx, { read, personIds, on });
  if (barred !== undefined) return notNow(barred, letterRefusals[barred]);
  const facts = await readLawFacts(tx, { personIds, now, today: on });
  const others = { ...facts, efforts: facts.efforts.filter(({ effortId }) => !apart.has(effortId)) };
  const { pointId } = letter;
  const asked = { at: now, pointId, accountIds: read.accountIds, attempts: 1, ...actOf(letter, read) };
  const refusal = whyNotAskable(others, asked);
  if (refusal !== undefined) return notNow(refusal, permitRefusals[refusal]);
  const says = askTheLaw(others, asked);
  if (says.verdict === "allow") return { because: null, read };
  const denying = says.findings.filter(({ denies }) => denies);
  return {
    refusal: says.verdict === "deny" ? "the_law_stops_it" : "not_covered",
    because: denying[0]?.because ?? says.because ?? permitRefusals.not_covered,
    rules: denying.map(({ rule }) => rule),
  };
}

function notNow(refusal: string, because: string): NotNow {
  return { refusal, because, rules: [] };
}

function actOf({ sentBy }: Asking["letter"], { facts }: LetterRead): Pick<Asked, "act" | "message"> {
  return sentBy === "post" ? { act: "letter" } : { act: "email", message: messageOf(letterPage(facts)) };
}

type Said = Pick<ReturnType<typeof letterPage>, "disclosure" | "language">;

/** What the law is told of an e-mail's words: not the words themselves, which are the debtor's. */
export function messageOf({ disclosure, language }: Said): NonNullable<Asked["message"]> {
  return {
    ...{ text: null, optOut: true, fromDebtCollector: disclosure !== null, asksForPayment: true },
    ...{ language, languages: [language], limitedContent: false, public: false, envelope: null, first: null },
  };
}
