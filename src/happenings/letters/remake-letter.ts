import type { Id } from "#base/id";
import type { LetterRef } from "#letters/letter";
import { knownLetters, letterReplaced, stoppedLetter } from "#letters/store";
import { lockDebtor } from "#parties/store";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";
import { makeLetter, type LetterMade } from "./make-letter.ts";

type Remaking = LetterRef & { readonly loginId: string; readonly now: Temporal.Instant };

type NotRemade = { readonly ok: false; readonly refusal: "letter_is_unknown" | "letter_is_not_stopped" };

/**
 * Makes a letter anew that was stopped: of the same template, the same way, to the newest address, as it would be now. The
 * one that was stopped is listed no more.
 */
export async function remakeLetter(
  desk: Desk,
  tx: Queries,
  { debtorId, letterId, loginId, now }: Remaking,
): Promise<LetterMade | NotRemade> {
  const ref = { debtorId, letterId };
  await lockDebtor(tx, debtorId as Id<"debtor">);
  const stopped = await stoppedLetter(tx, ref);
  if (stopped === undefined) {
    return {
      ok: false,
      refusal: (await knownLetters(tx, [ref])).length > 0 ? "letter_is_not_stopped" : "letter_is_unknown",
    };
  }
  const { creditorId, template, sentBy, withCopies } = stopped;
  const made = await makeLetter(desk, tx, { debtorId, creditorId, template, sentBy, withCopies, loginId, now });
  if (made.ok) await letterReplaced(tx, ref);
  return made;
}
