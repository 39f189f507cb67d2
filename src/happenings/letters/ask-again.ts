import { assert } from "#base/assert";
import { erasedAmong } from "#evidence/keys/store";
import type { LetterRef } from "#letters/letter";
import { lettersAsPlanned } from "#letters/store";
import { personsAmong } from "#parties/person/store";
import type { Queries } from "#platform/database";
import { officeToday } from "#happenings/desk/office-day";
import { notNow, readyToAsk, type AskedNow } from "./may-leave.ts";
import { heldPermits } from "./permit-holder.ts";
import { whatOvertook } from "./what-overtook.ts";

/** A letter that was asked about when it was made, and has not left the house yet. */
export type Allowed = LetterRef & { readonly permitId: string };

/** Asks about a letter again among those that were read; `apart` are letters whose attempts do not count, as its own. */
export type AskAgain = (letter: Allowed, apart?: readonly Allowed[]) => AskedNow;

/**
 * Reads what must be known to ask about letters again that have not left the house yet, by a fixed number of statements for
 * all, and gives what asks about each. What a letter is about is still its person's, or it told somebody of another's debt;
 * and nothing came in between since it was planned.
 */
export async function readyToAskAgain(
  tx: Queries,
  letters: readonly Allowed[],
  now: Temporal.Instant,
): Promise<AskAgain> {
  const debtorIds = [...new Set(letters.map(({ debtorId }) => debtorId))];
  const persons = await personsAmong(tx, debtorIds);
  const erased = await erasedAmong(tx, debtorIds);
  const overtaken = await whatOvertook(tx, letters, { persons, on: await officeToday(tx, now) });
  const permits = await heldPermits(tx, letters);
  const planned = await lettersAsPlanned(tx, letters);
  const ask = await readyToAsk(tx, [...planned.values()], { persons, now });
  const effortsOf = ({ permitId }: Allowed) => permits.get(permitId)?.effortIds ?? [];
  return (letter, apart = []) => {
    const { debtorId, letterId, permitId } = letter;
    if (erased.has(debtorId)) return notNow("debtor_was_erased");
    const overtaking = overtaken.get(letterId);
    if (overtaking !== undefined) return notNow(overtaking);
    const personIds = persons.of(debtorId);
    const isItsPersons = permits.get(permitId)?.ownerIds.every((ownerId) => personIds.includes(ownerId)) ?? true;
    if (!isItsPersons) return notNow("account_is_not_the_persons");
    const asPlanned = planned.get(letterId);
    assert(asPlanned !== undefined, "a letter that is asked about again is on record");
    return ask(asPlanned, new Set([letter, ...apart].flatMap(effortsOf)));
  };
}

/** Asks about one letter again. */
export async function askAgain(tx: Queries, letter: Allowed, now: Temporal.Instant): Promise<AskedNow> {
  return (await readyToAskAgain(tx, [letter], now))(letter);
}
