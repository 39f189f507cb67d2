import { ways, type LetterRef } from "#letters/letter";
import { dueLetters, type DueLetter } from "#letters/store";
import { log } from "#platform/log";
import type { Desk } from "#happenings/desk/desk";
import { handOverLetter, type LetterFate } from "./hand-over-letter.ts";

/** What became of a batch. What failed stays planned, and is tried again by the next run. */
export type HandedOver = {
  readonly handedOver: number;
  /** By the rule that denied it, the refusal before any rule, or what came in between. */
  readonly refused: Readonly<Record<string, number>>;
  readonly failed: readonly (LetterRef & { readonly because: string })[];
};

const pageSize = 200;
const lanes = 4;

/**
 * Lets planned letters leave that are to be tried by now, the oldest first, at most `max`, each in a transaction of its own. Two runs at
 * once share them out, and a run that is killed leaves each letter either handed over or planned. What goes by e-mail is made
 * ready, for `sendLetters`; without a mail server it waits.
 */
export async function handOverLetters(desk: Desk, { max = 10_000 } = {}): Promise<HandedOver> {
  let handedOver = 0;
  const refused: Record<string, number> = {};
  const failed: (LetterRef & { because: string })[] = [];
  let after: DueLetter | undefined;
  const leaving = ways.filter((way) => way === "post" || desk.mail.from !== null);
  for (let taken = 0; taken < max;) {
    const due = { now: desk.clock.now(), ways: leaving };
    const wanted = { ...due, max: Math.min(pageSize, max - taken), ...(after === undefined ? {} : { after }) };
    const page = await dueLetters(desk.database.queries, wanted);
    const tried = await tryLetters(desk, page);
    failed.push(...tried.flatMap((one) => (one.fate === "broken" ? [one] : [])));
    handedOver += tried.filter(({ fate }) => fate === "handed-over").length;
    for (const rule of tried.flatMap(whyNot)) {
      refused[rule] = (refused[rule] ?? 0) + 1;
    }
    taken += page.length;
    after = page.at(-1);
    if (after === undefined) break;
  }
  return { handedOver, refused, failed };
}

/** What became of one letter: its fate, of one that goes by post instead with the letter that does; or why it stays planned. */
export type LetterTried = LetterRef & (LetterFate | { readonly fate: "broken"; readonly because: string });

/** Lets these planned letters leave, each in a transaction of its own, some at a time: one is set while others are asked of the law. */
export async function tryLetters(desk: Desk, letters: readonly LetterRef[]): Promise<LetterTried[]> {
  const waiting = letters.values();
  const lane = async () => {
    const fates: LetterTried[] = [];
    for (const letter of waiting) fates.push(await tryOne(desk, letter));
    return fates;
  };
  return (await Promise.all(Array.from({ length: lanes }, lane))).flat();
}

async function tryOne(desk: Desk, { debtorId, letterId }: LetterRef): Promise<LetterTried> {
  const due = { debtorId, letterId, now: desk.clock.now(), loginId: null };
  try {
    const fate = await desk.database.transaction((tx) => handOverLetter(desk, tx, due));
    return { debtorId, letterId, ...fate };
  } catch (error) {
    log.error(`The letter ${letterId} could not be handed over`, error);
    return { debtorId, letterId, fate: "broken", because: String(error) };
  }
}

function whyNot(tried: LetterTried): string[] {
  if (tried.fate === "overtaken") return [tried.by];
  return tried.fate === "refused" ? rulesOf(tried) : [];
}

/** The rules that denied a letter, or the refusal before any rule. */
export function rulesOf({ refused }: Extract<LetterFate, { fate: "refused" }>): string[] {
  const findings = "asked" in refused ? (refused.asked?.findings ?? []) : [];
  const rules = findings.filter(({ denies }) => denies).map(({ rule }) => rule);
  return rules.length > 0 ? rules : [refused.refusal];
}
