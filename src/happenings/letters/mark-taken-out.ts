import type { Caller } from "#access/caller";
import type { Id } from "#base/id";
import { accepted, type Accepted } from "#base/outcome";
import { effortHappened } from "#contact/store";
import type { LetterRef } from "#letters/letter";
import { mayTell } from "#letters/sending/outgoing";
import { letterOutside, type LetterOutside } from "#letters/sending/store";
import { lockDebtor } from "#parties/store";
import type { Refused } from "#platform/operation";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";
import { givePermitBack, permitHolder } from "./permit-holder.ts";
import { mailLeft, mailLost, putBack } from "./settle-mail.ts";
import { takenByAnother, unsentFile } from "./take-out.ts";
import { openMail } from "./take-to-send.ts";

type Marking = LetterRef & { readonly caller: Caller; readonly now: Temporal.Instant };

/** The letter of which the caller may say what came of it. */
async function ownOutside(tx: Queries, { debtorId, letterId, caller }: Marking): Promise<LetterOutside | Refused> {
  await lockDebtor(tx, debtorId as Id<"debtor">);
  const letter = await letterOutside(tx, { debtorId, letterId });
  if (letter === undefined) return { ok: false, refusal: "letter_is_not_taken_out" };
  return mayTell(caller, letter.takenBy === caller.loginId) ? letter : takenByAnother(tx, letter);
}

/** A person has sent it: it is on file as it was taken out, and counts as a contact from now on. */
export async function markHandedOver(
  desk: Desk,
  tx: Queries,
  marking: Marking,
): Promise<Accepted<undefined> | Refused> {
  const letter = await ownOutside(tx, marking);
  if ("ok" in letter) return letter;
  const { now, caller } = marking;
  const mail = await openMail(desk, tx, letter);
  // Of who was erased meanwhile nothing is kept, and nothing can be said to have left.
  if (mail === undefined) return { ok: false, refusal: "letter_is_not_taken_out" };
  const words = `An e-mail was sent by hand: ${mail.title}, about ${mail.totals.join(" and ")}, to ${mail.to}.`;
  const left = { letter, mail, file: unsentFile(mail), state: "handed-over", because: null, words } as const;
  await mailLeft(desk, tx, { ...left, at: now, by: caller.loginId });
  const debtorId = await permitHolder(tx, letter);
  await effortHappened(tx, { debtorId, permitId: letter.permitId, at: now });
  return accepted(undefined);
}

type NotSent = Marking & { readonly because: string; readonly isLost: boolean };

/** A person has not sent it: it waits in the outbox again, or could not be delivered and goes by post where it can. */
export async function markNotHandedOver(
  desk: Desk,
  tx: Queries,
  { because, isLost, ...marking }: NotSent,
): Promise<Accepted<undefined> | Refused> {
  const letter = await ownOutside(tx, marking);
  if ("ok" in letter) return letter;
  const { now, caller } = marking;
  if (isLost) {
    const { debtorId, permitId } = letter;
    await givePermitBack(tx, { debtorId, permitId, at: now, because });
    await mailLost(desk, tx, { letter, because, isNoAddress: false, at: now, by: caller.loginId });
  } else {
    await putBack(tx, letter, { because, at: now });
  }
  return accepted(undefined);
}
