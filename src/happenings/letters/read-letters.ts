import { assert } from "#base/assert";
import { accepted, type Accepted } from "#base/outcome";
import type { LetterFacts, LetterRefusal, PlannedLetter } from "#letters/letter";
import { leftToAsk } from "#letters/left-to-ask";
import { statementName } from "#letters/statement";
import { noticeName } from "#letters/validation-notice/notice";
import { activeTemplates } from "#letters/templates/store";
import { fallbackName, templateFor, type Template } from "#letters/templates/template";
import { envelopeOf } from "#parties/address/envelope";
import type { Queries } from "#platform/database";
import { itemsToAsk, unappliedCredits, type ItemToAsk } from "./items-to-ask.ts";
import { letterFrames, type Frame } from "./letter-frames.ts";
import type { Together } from "./letters-together.ts";
import { readNotices } from "./read-notices.ts";
import { statedCredits, statedItems, type StatedCredit, type StatedItem } from "./read-statement.ts";

type ToRead = Pick<PlannedLetter, "debtorId" | "creditorId" | "sentBy"> & {
  /** Under which it left the desk already, where it did. */
  readonly permitId?: string | null;
  /** Null where a letter is only looked at, and no address is known. */
  readonly pointId: string | null;
  /** By its name, or, where it is only looked at, its words. */
  readonly template: string | Template;
};

export type LetterRead = {
  readonly facts: LetterFacts;
  /** The accounts that the letter is about. */
  readonly accountIds: readonly string[];
  readonly itemIds: readonly string[];
};

/** What a letter would say; or why it says nothing, before the law is asked. */
export type LetterReading =
  | Accepted<LetterRead>
  | {
      readonly ok: false;
      readonly refusal: NothingSaid | Extract<LetterRefusal, "no_address" | "no_email_address"> | "no_mandate";
    };

/** Why a letter has nothing to say of what is owed. */
type NothingSaid = Extract<LetterRefusal, "nothing_to_ask_for" | "notice_is_not_due" | "itemization_does_not_add_up">;

/**
 * What letters say about what persons owe creditors, of each in its order, read by a fixed number of statements. What is
 * disputed or rests is not asked for; what is owed in part, in part. Nothing where there is nothing left to ask for, where
 * no mandate of the creditor is in force, or where the address is not the person's.
 */
export async function readLetters(
  tx: Queries,
  letters: readonly ToRead[],
  together: Together,
): Promise<LetterReading[]> {
  const owed = await readOwed(tx, letters, together);
  const frames = await letterFrames(tx, letters, together);
  const templates = await templatesOf(tx, letters);
  return letters.map((letter, index): LetterReading => {
    const [its, frame] = [owed[index], frames[index]];
    if (its === undefined || frame === undefined || isEmpty(its)) return none("nothing_to_ask_for");
    if (frame.capacity === null) return none("no_mandate");
    if ("refusal" in its) return none(its.refusal);
    if (letter.pointId !== null && frame.address === null) {
      return none(letter.sentBy === "email" ? "no_email_address" : "no_address");
    }
    return accepted(letterOf({ letter, owed: its, frame, templates, on: together.on }));
  });
}

/** Whether it asks for nothing; what says why itself is not empty. */
function isEmpty(owed: Owed | Unsaid): boolean {
  return !("refusal" in owed) && owed.items.length === 0;
}

function none(refusal: Extract<LetterReading, { ok: false }>["refusal"]): LetterReading {
  return { ok: false, refusal };
}

/** The same of one letter. */
export async function readLetter(tx: Queries, letter: ToRead, together: Together): Promise<LetterReading> {
  const [reading] = await readLetters(tx, [letter], together);
  assert(reading !== undefined, "every letter is read");
  return reading;
}

/**
 * What a statement says of any day, to be looked at: where nobody collected for the creditor then, it is in the
 * creditor's own name. Nothing where nothing was open and no credit was left.
 */
export async function readStatement(tx: Queries, letter: ToRead, together: Together): Promise<LetterRead | undefined> {
  const [owed] = await readStated(tx, [letter], together);
  const [frame] = await letterFrames(tx, [letter], together);
  if (frame === undefined || owed === undefined || owed.accountIds.length === 0) return undefined;
  return letterOf({ letter, owed, frame, templates: await templatesOf(tx, [letter]), on: together.on });
}

/** What is owed, as a letter of a kind says it. */
type Owed = Pick<LetterFacts, "items" | "unapplied" | "statement" | "notices"> &
  Pick<LetterRead, "accountIds" | "itemIds"> & { readonly purpose: LetterFacts["purpose"] };

type Unsaid = { readonly refusal: NothingSaid };

/** What each letter asks for, or, of a statement, states, or, of a validation notice, itemizes. */
async function readOwed(
  tx: Queries,
  letters: readonly ToRead[],
  together: Together,
): Promise<(Owed | Unsaid | undefined)[]> {
  const nameOf = ({ template }: ToRead) => (typeof template === "string" ? template : template.name);
  const readAs = (letter: ToRead) => readers[nameOf(letter)] ?? readAsked;
  const owed = new Map<ToRead, Owed | Unsaid | undefined>();
  for (const [read, own] of Map.groupBy(letters, readAs)) {
    const its = await read(tx, own, together);
    for (const [index, letter] of own.entries()) owed.set(letter, its[index]);
  }
  return letters.map((letter) => owed.get(letter));
}

type ReadOwed = (tx: Queries, letters: readonly ToRead[], together: Together) => Promise<(Owed | Unsaid)[]>;

/** Letters that say more than what they ask for, by the name of their template. */
const readers: Readonly<Record<string, ReadOwed>> = { [statementName]: readStated, [noticeName]: readNoticed };

async function readNoticed(tx: Queries, letters: readonly ToRead[], together: Together): Promise<(Owed | Unsaid)[]> {
  return (await readNotices(tx, letters, together)).map((read) =>
    read.ok ? { ...read, unapplied: [], statement: null, purpose: "consumer" } : read,
  );
}

// One consumer debt among them makes it a consumer's letter.
const purposeOf = (items: readonly { readonly purpose: LetterFacts["purpose"] }[]) =>
  items.some(({ purpose }) => purpose === "consumer") ? "consumer" : "business";

async function readAsked(tx: Queries, letters: readonly ToRead[], together: Together): Promise<Owed[]> {
  const items = await itemsToAsk(tx, letters, together);
  const credits = await unappliedCredits(tx, letters, together);
  return items.map((own, index) => askedOf(own, credits[index] ?? []));
}

/** What was received and is not applied yet is taken off; where it is as much as all that is due, nothing is asked for. */
function askedOf(due: readonly ItemToAsk[], unapplied: Owed["unapplied"]): Owed {
  const items = due.filter(({ open: { currency } }) => leftToAsk(due, unapplied, currency).minor > 0n);
  return {
    ...{ items, unapplied, statement: null, notices: null, purpose: purposeOf(items) },
    accountIds: [...new Set(items.map(({ accountId }) => accountId))],
    itemIds: [...new Set(items.map(({ itemId }) => itemId))],
  };
}

/** A statement shows all that is open and received, and asks for what is neither contested nor retained. */
async function readStated(tx: Queries, letters: readonly ToRead[], together: Together): Promise<Owed[]> {
  const items = await statedItems(tx, letters, together);
  const credits = await statedCredits(tx, letters, together);
  return items.map((own, index) => statedOf(own, credits[index] ?? []));
}

function statedOf(items: readonly StatedItem[], credits: readonly StatedCredit[]): Owed {
  return {
    items: items.flatMap(({ dueOn, asked, ...item }) =>
      dueOn === null || asked.minor <= 0n ? [] : [{ ...item, dueOn, open: asked }],
    ),
    ...{ unapplied: [], statement: { items, credits }, notices: null, purpose: purposeOf([...items, ...credits]) },
    accountIds: [...new Set([...items, ...credits].map(({ accountId }) => accountId))],
    itemIds: [...new Set(items.map(({ itemId }) => itemId))],
  };
}

type Parts = {
  readonly letter: ToRead;
  readonly owed: Owed;
  readonly frame: Frame;
  /** Those that are in force now. */
  readonly templates: readonly Template[];
  readonly on: Temporal.PlainDate;
};

function letterOf({ letter, owed, frame, templates, on }: Parts): LetterRead {
  const { accountIds, itemIds, purpose, ...what } = owed;
  const { capacity, entity, creditor, debtor, number, address, language } = frame;
  return {
    facts: {
      ...{ on, capacity: capacity ?? "own_name", purpose, ...what, entity, creditor },
      template: theTemplate(letter, templates, { audience: purpose, language }),
      debtor: { name: debtor, number, address: addressOf(letter, address) },
    },
    ...{ accountIds, itemIds },
  };
}

async function templatesOf(tx: Queries, letters: readonly ToRead[]): Promise<Template[]> {
  const named = letters.flatMap(({ template }) => (typeof template === "string" ? [template] : []));
  return named.length === 0 ? [] : activeTemplates(tx, [...new Set([...named, fallbackName])]);
}

type Whose = { readonly audience: LetterFacts["purpose"]; readonly language: string };

/** The template of the letter's name that is in force, in the debtor's language where there is one in it. */
function theTemplate({ template }: ToRead, active: readonly Template[], whose: Whose): Template {
  if (typeof template !== "string") return template;
  const found = templateFor(active, { name: template, ...whose });
  assert(found !== undefined, "the English reminder is always in force");
  return found;
}

/** By post in lines, as on an envelope; by e-mail as it is. */
function addressOf({ sentBy }: ToRead, address: string | null): string {
  if (address === null) return "";
  return sentBy === "email" ? address : envelopeOf(address);
}
