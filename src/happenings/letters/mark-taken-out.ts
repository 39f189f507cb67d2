import type { Caller } from "#access/caller";
import type { Id } from "#base/id";
import { accepted, type Accepted } from "#base/outcome";
import { effortHappened } from "#contact/store";
import { linkDocuments } from "#evidence/links/store";
import { appendTimeline } from "#evidence/store";
import type { LetterRef } from "#letters/letter";
import { mayTell } from "#letters/sending/outgoing";
import { letterFailed, letterOutside, letterSent, type LetterOutside } from "#letters/sending/store";
import { letterPutOff } from "#letters/store";
import { lockDebtor, personOf } from "#parties/store";
import type { Refused } from "#platform/operation";
import type { Queries } from "#platform/database";
import { redecide } from "#happenings/cases/redecide";
import type { Desk } from "#happenings/desk/desk";
import { keepDocument } from "#happenings/documents/keep-document";
import { givePermitBack, permitHolder } from "./permit-holder.ts";
import { planByPost } from "./plan-by-post.ts";
import { fileOf, takenByAnother } from "./take-out.ts";
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
  const { debtorId, letterId, template, creditorId, permitId } = letter;
  const [mail, file] = [await openMail(desk, tx, letter), await fileOf(desk, tx, letter)];
  // Of who was erased meanwhile nothing is kept, and nothing can be said to have left.
  if (mail === undefined || file === undefined) return { ok: false, refusal: "letter_is_not_taken_out" };
  const kept = { debtorId, bytes: file.bytes, kind: "letter", mediaType: file.mediaType, name: file.name } as const;
  const digest = await keepDocument(desk, tx, { ...kept, addedAt: now });
  await linkDocuments(tx, [{ debtorId, digest, proves: "letter", targetId: letterId, linkedAt: now }]);
  const by = caller.loginId;
  await letterSent(tx, { debtorId, letterId, state: "handed-over", digest, because: null, at: now, markedBy: by });
  await effortHappened(tx, { debtorId: await permitHolder(tx, letter), permitId, at: now });
  await appendTimeline(tx, desk.vault, [
    {
      ...{ debtorId, kind: "letter", happenedAt: now, recordedAt: now, loginId: by },
      subject: { letterId, template, creditorId, permitId, digest, totals: mail.totals, sentBy: "email" },
      words: `An e-mail was sent by hand: ${mail.title}, about ${mail.totals.join(" and ")}, to ${mail.to}.`,
    },
  ]);
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
  const { debtorId, letterId, template, creditorId, permitId } = letter;
  await givePermitBack(tx, { debtorId, permitId, at: now, because });
  if (!isLost) {
    await letterPutOff(tx, { debtorId, letterId, because, tryAt: now });
    return accepted(undefined);
  }
  await letterFailed(tx, { debtorId, letterId, because, at: now, markedBy: caller.loginId });
  const instead = await planByPost(desk, tx, { letter, now, because });
  const then = instead === undefined ? "" : " and goes by post instead";
  await appendTimeline(tx, desk.vault, [
    {
      ...{ debtorId, kind: "letter-refused", happenedAt: now, recordedAt: now, loginId: caller.loginId },
      subject: { letterId, template, creditorId, permitId, refusal: "could_not_be_delivered" },
      words: `An e-mail could not be delivered${then}. ${because}`,
    },
  ]);
  const personIds = await personOf(tx, debtorId as Id<"debtor">);
  await redecide(desk, tx, personIds, { now, because: "An e-mail could not be delivered." });
  return accepted(undefined);
}
