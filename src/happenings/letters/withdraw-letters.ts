import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import { appendTimeline } from "#evidence/store";
import type { LetterRef } from "#letters/letter";
import type { LettersAsked, LettersWithdrawn } from "#letters/sending/at-once/routes";
import { outgoingRefusals } from "#letters/sending/outgoing";
import { knownLetters, lettersWithdrawn, stillWaiting, type WaitingLetter } from "#letters/store";
import { lockDebtors } from "#parties/store";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";
import { debtorsInScope } from "#happenings/answering/debtors-in-scope";
import { givePermitsBack } from "./permit-holder.ts";

type Withdrawing = { readonly because: string; readonly loginId: string; readonly now: Temporal.Instant };

type WhyNot = Extract<keyof typeof outgoingRefusals, "letter_is_unknown" | "letter_has_left">;

/** Takes back a letter that waits. Its case has taken the step, and goes on from there. */
export async function withdrawLetter(
  desk: Desk,
  tx: Queries,
  { debtorId, letterId, ...withdrawing }: LetterRef & Withdrawing,
): Promise<Outcome<undefined, WhyNot>> {
  const [whyNot] = await withdraw(desk, tx, { letters: [{ debtorId, letterId }], ...withdrawing });
  return whyNot === undefined ? accepted(undefined) : refused(whyNot.refusal);
}

/** The same with many: what does not wait any more is left, and named. */
export async function withdrawLetters(
  desk: Desk,
  tx: Queries,
  { letters, because, caller, now }: LettersAsked & { readonly because: string },
): Promise<LettersWithdrawn> {
  const named = await lettersNamed(tx, { letters, caller, now, operation: "withdrawLetters" });
  const left = await withdraw(desk, tx, { letters: named, because, loginId: caller.loginId, now });
  return {
    withdrawn: named.length - left.length,
    left: left.map(({ letter, refusal }) => ({ ...letter, because: outgoingRefusals[refusal] })),
  };
}

type Naming = LettersAsked & { readonly operation: Parameters<typeof debtorsInScope>[1]["operation"] };

/** Each of the letters once that are of debtors whom the caller may touch, with how these are named. */
export async function lettersNamed(tx: Queries, { letters, caller, now, operation }: Naming) {
  const debtorIds = [...new Set(letters.map(({ debtorId }) => debtorId))];
  const debtors = await debtorsInScope(tx, { caller, now, operation, debtorIds });
  const nameOf = new Map<string, { name: string; number: string }>(debtors.map((one) => [one.debtorId, one]));
  const each = new Map(letters.map((letter) => [keyOf(letter), letter]));
  return [...each.values()].flatMap(({ debtorId, letterId }) => {
    const debtor = nameOf.get(debtorId.toLowerCase());
    return debtor === undefined ? [] : [{ debtorId, letterId, debtor: debtor.name, number: debtor.number }];
  });
}

type ManyWithdrawing<Letter> = Withdrawing & { readonly letters: readonly Letter[] };

/** Gives those that do not wait any more, and why. */
async function withdraw<Letter extends LetterRef>(
  desk: Desk,
  tx: Queries,
  { letters, because, loginId, now }: ManyWithdrawing<Letter>,
): Promise<readonly { readonly letter: Letter; readonly refusal: WhyNot }[]> {
  const debtorIds = [...new Set(letters.map(({ debtorId }) => debtorId as Id<"debtor">))];
  await lockDebtors(tx, debtorIds);
  const waiting = await stillWaiting(tx, letters);
  const permits = waiting.flatMap(({ debtorId, permitId }) => (permitId === null ? [] : [{ debtorId, permitId }]));
  await givePermitsBack(tx, permits, { at: now, because });
  await lettersWithdrawn(tx, waiting, { at: now, because });
  await appendTimeline(
    tx,
    desk.vault,
    waiting.map((letter) => told(letter, { because, loginId, now })),
  );
  const taken = new Set(waiting.map(keyOf));
  const left = letters.filter((letter) => !taken.has(keyOf(letter)));
  const known = new Set((await knownLetters(tx, left)).map(keyOf));
  return left.map((letter) => ({
    letter,
    refusal: known.has(keyOf(letter)) ? "letter_has_left" : "letter_is_unknown",
  }));
}

function told(letter: WaitingLetter, { because, loginId, now }: Withdrawing) {
  const { debtorId, letterId, template, creditorId, sentBy } = letter;
  return {
    ...{ debtorId, kind: "letter-refused", happenedAt: now, recordedAt: now, loginId },
    subject: { letterId, template, creditorId, sentBy, refusal: "withdrawn" },
    words: `${sentBy === "email" ? "An e-mail" : "A letter"} that waited was taken back. ${because}`,
  };
}

/** An id may be written in capitals. */
function keyOf({ debtorId, letterId }: LetterRef): string {
  return `${debtorId} ${letterId}`.toLowerCase();
}
