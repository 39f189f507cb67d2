import { assert } from "#base/assert";
import type { Asked } from "#contact/law-case";
import type { PersonFacts } from "#contact/person-facts";
import { permitRefusals } from "#contact/permit";
import { message } from "#law/build-case";
import type { Message } from "#law/law-case";
import { letterPage, type LetterPage } from "#letters/letter-page";
import { letterWords } from "#letters/letter-words";
import { letterRefusals, overtakings, type PlannedLetter, type Way } from "#letters/letter";
import { outdatings, partiesOf, whyOutdated, type LetterParties } from "#letters/outdated";
import type { Persons } from "#parties/person/store";
import type { Queries } from "#platform/database";
import { askTheLaw, whyNotAskable } from "#happenings/contact/ask-the-law";
import { readLawFactsOfAll } from "#happenings/contact/read-law-facts";
import { officeToday } from "#happenings/desk/office-day";
import { readLetters, type LetterRead, type LetterReading } from "./read-letters.ts";
import { waitForValidation } from "./validation-first.ts";

/** Why a letter does not leave, with the rules of law that deny it, if it was those. */
export type NotNow = { readonly refusal: string; readonly because: string; readonly rules: readonly string[] };

/** What stands against a letter now; or nothing, and what it would say now. */
export type AskedNow = NotNow | { readonly because: null; readonly read: LetterRead };

/** A letter of which it is asked whether it may leave; one that is made already says something of its parties. */
export type LetterToAsk = Pick<PlannedLetter, "debtorId" | "creditorId" | "template" | "sentBy" | "pointId"> & {
  readonly permitId?: string | null;
  readonly parties?: LetterParties | null;
};

/** Asks about one of the letters that were read; `apart` are efforts that do not count, as those of the letter itself. */
export type AskLetter<Letter> = (letter: Letter, apart?: ReadonlySet<string>) => AskedNow;

type When = { readonly persons: Persons; readonly now: Temporal.Instant };

/**
 * Reads what must be known to ask about letters as if they were asked for the first time, by a fixed number of statements
 * for all, and gives what asks about each. Nobody is given a permit.
 */
export async function readyToAsk<Letter extends LetterToAsk>(
  tx: Queries,
  letters: readonly Letter[],
  { persons, now }: When,
): Promise<AskLetter<Letter>> {
  const together = { persons, on: await officeToday(tx, now) };
  const readings = await readLetters(tx, letters, together);
  const read = readings.flatMap((reading) => (reading.ok ? [reading.value] : []));
  const unvalidated = await waitForValidation(tx, read, together);
  const personIds = [...new Set(letters.flatMap(({ debtorId }) => persons.of(debtorId)))];
  const factsOf = await readLawFactsOfAll(tx, { personIds, now, today: together.on });
  const readingOf = new Map(letters.map((letter, index) => [letter, readings[index]]));
  return (letter, apart = new Set()) => {
    const reading: LetterReading | undefined = readingOf.get(letter);
    assert(reading !== undefined, "a letter is asked about that was read");
    if (!reading.ok) return notNow(reading.refusal);
    const outdating = letter.parties ? whyOutdated(letter.parties, partiesOf(reading.value.facts)) : undefined;
    if (outdating !== undefined) return notNow(outdating);
    if (unvalidated.has(reading.value)) return notNow("no_validation_notice");
    const facts = factsOf(persons.of(letter.debtorId));
    const others = { ...facts, efforts: facts.efforts.filter(({ effortId }) => !apart.has(effortId)) };
    return askAbout(letter, reading.value, { facts: others, now });
  };
}

type Known = { readonly facts: PersonFacts; readonly now: Temporal.Instant };

function askAbout(letter: LetterToAsk, read: LetterRead, { facts, now }: Known): AskedNow {
  const { pointId } = letter;
  const act = actOf(letter, read.facts, letterPage(read.facts));
  const asked = { at: now, pointId, accountIds: read.accountIds, attempts: 1, ...act };
  const refusal = whyNotAskable(facts, asked);
  if (refusal !== undefined) return notNow(refusal);
  const says = askTheLaw(facts, asked);
  if (says.verdict === "allow") return { because: null, read };
  const denying = says.findings.filter(({ denies }) => denies);
  return {
    refusal: says.verdict === "deny" ? "the_law_stops_it" : "not_covered",
    because: denying[0]?.because ?? says.because ?? permitRefusals.not_covered,
    rules: denying.map(({ rule }) => rule),
  };
}

/** A refusal before the law was asked. */
export function notNow(refusal: keyof typeof reasons): NotNow {
  return { refusal, because: reasons[refusal], rules: [] };
}

const reasons = { ...permitRefusals, ...letterRefusals, ...overtakings, ...outdatings };

/** What of the act the law is told of a letter that goes out as this page: by what, with which words, and for what. */
export function actOf(
  { sentBy }: Pick<LetterToAsk, "sentBy">,
  facts: LetterRead["facts"],
  page: LetterPage,
): Pick<Asked, "act" | "message" | "purpose"> {
  const act = sentBy === "post" ? "letter" : "email";
  return { act, message: messageOf(page, sentBy), ...purposeOf(facts) };
}

/** What the law is told that a letter is for. */
function purposeOf({ notices }: LetterRead["facts"]): Pick<Asked, "purpose"> {
  return notices === null ? {} : { purpose: "validation-notice" };
}

/** What the law is told of a letter: its words, so that it reads in them what they disclose and how to opt out. */
function messageOf(page: LetterPage, sentBy: Way): Message {
  const { language } = page;
  return message({ text: letterWords(page, sentBy), asksForPayment: true, language });
}
