import type { Id } from "#base/id";
import { withdrawPermit } from "#contact/store";
import { vaultsInUse } from "#evidence/keys/store";
import { linkDocuments } from "#evidence/links/store";
import { appendTimeline } from "#evidence/store";
import { unpackMail, type SealedMail } from "#letters/sealed-mail";
import type { LetterRef } from "#letters/letter";
import { letterPutOff } from "#letters/store";
import { isStill, letterFailed, letterSent, stuckLetters, takeReady, type LeavingLetter } from "#letters/sending/store";
import { sendingMinutesMax, tryAgainAt } from "#mail/office-mail";
import { lockDebtor, personOf } from "#parties/store";
import type { Delivery } from "#platform/mail";
import type { Queries } from "#platform/database";
import { redecide } from "#happenings/cases/redecide";
import { stopPoint } from "#happenings/contact/stop-number";
import type { Desk } from "#happenings/desk/desk";
import { keepDocument } from "#happenings/documents/keep-document";
import { planByPost } from "./plan-by-post.ts";
import { sealPurpose } from "./seal-letter-mail.ts";

/**
 * Sends the letters that are ready by e-mail, each at most once: it is taken in one transaction, sent after it, and what
 * came of it written down in another. One whose process died while it was under way is perhaps sent, and never sent
 * again; one that was only made ready is asked of the law anew. Two senders at once share the letters out.
 */
export async function sendLetters(desk: Desk, { max = 200 } = {}): Promise<{ readonly sent: number }> {
  const { database, clock } = desk;
  await settleStuck(desk);
  let sent = 0;
  for (let tried = 0; tried < max; tried += 1) {
    const letter = await database.transaction((tx) => takeReady(tx, clock.now()));
    if (letter === undefined) break;
    const mail = await openMail(desk, letter);
    if (mail === undefined) {
      await database.transaction((tx) => stopErased(tx, letter, clock.now()));
      continue;
    }
    const delivery = await desk.mail.deliver({ to: mail.to, bytes: mail.message });
    await database.transaction((tx) => settle(desk, tx, { letter, mail, delivery }));
    if (delivery.fate === "handed-over") sent += 1;
  }
  return { sent };
}

/** The message as it was sealed. Undefined where its debtor was erased since: nobody can open it any more. */
async function openMail(desk: Desk, { debtorId, letterId, sealed }: LeavingLetter): Promise<SealedMail | undefined> {
  const own = (await vaultsInUse(desk.database.queries, desk.vault, [debtorId])).get(debtorId);
  return own === undefined ? undefined : unpackMail(own.open(sealed, sealPurpose(letterId)));
}

/** What was written to somebody who was erased does not leave, and keeps no other letter from leaving. */
async function stopErased(tx: Queries, letter: LeavingLetter, at: Temporal.Instant): Promise<void> {
  const { debtorId, letterId, permitId } = letter;
  await lockDebtor(tx, debtorId as Id<"debtor">);
  if (!(await isStill(tx, letter, "sending"))) return;
  const because = "The debtor was erased.";
  await withdrawPermit(tx, { debtorId, permitId, at, because });
  await letterFailed(tx, { debtorId, letterId, because, at });
}

type Settling = { readonly letter: LeavingLetter; readonly mail: SealedMail; readonly delivery: Delivery };

async function settle(desk: Desk, tx: Queries, { letter, mail, delivery }: Settling): Promise<void> {
  await lockDebtor(tx, letter.debtorId as Id<"debtor">);
  if (!(await isStill(tx, letter, "sending"))) return;
  const at = desk.clock.now();
  if (delivery.fate === "failed") await settleFailed(desk, tx, { letter, at, delivery });
  else await settleSent(desk, tx, { letter, mail, at, delivery });
}

type At = { readonly letter: LeavingLetter; readonly at: Temporal.Instant };
type Sent = At & { readonly mail: SealedMail; readonly delivery: Exclude<Delivery, { fate: "failed" }> };

async function settleSent(desk: Desk, tx: Queries, { letter, mail, at, delivery }: Sent): Promise<void> {
  const { debtorId, letterId, template, creditorId, permitId } = letter;
  const because = delivery.fate === "perhaps-sent" ? delivery.because : null;
  const kept = { debtorId, bytes: mail.message, kind: "letter", mediaType: "message/rfc822", name: mail.name } as const;
  const digest = await keepDocument(desk, tx, { ...kept, addedAt: at });
  await linkDocuments(tx, [{ debtorId, digest, proves: "letter", targetId: letterId, linkedAt: at }]);
  await letterSent(tx, { debtorId, letterId, state: delivery.fate, digest, because, at });
  const about = `${mail.title}, about ${mail.totals.join(" and ")}, to ${mail.to}`;
  await appendTimeline(tx, desk.vault, [
    {
      ...{ debtorId, kind: "letter", happenedAt: at, recordedAt: at, loginId: null },
      subject: { letterId, template, creditorId, permitId, digest, totals: mail.totals, sentBy: "email" },
      words: because === null ? `An e-mail left: ${about}.` : `An e-mail perhaps left: ${about}. ${because}`,
    },
  ]);
}

type Failed = At & { readonly delivery: Extract<Delivery, { fate: "failed" }> };

/** Nothing left: the attempt does not count. It is tried again, or the address is no good and it goes by post. */
async function settleFailed(desk: Desk, tx: Queries, { letter, at, delivery }: Failed): Promise<void> {
  const { debtorId, letterId, template, creditorId, permitId, pointId, tries } = letter;
  const { because, isForNow } = delivery;
  await withdrawPermit(tx, { debtorId, permitId, at, because: `The e-mail did not leave: ${because}` });
  const tryAt = isForNow ? tryAgainAt(tries, at) : null;
  if (tryAt !== null) return letterPutOff(tx, { debtorId, letterId, because, tryAt });
  await letterFailed(tx, { debtorId, letterId, because, at });
  if (!isForNow) await stopPoint(desk, tx, { debtorId, pointId, kind: "returned-mail", because, now: at });
  const instead = await planByPost(desk, tx, { letter, now: at, because });
  const then = instead === undefined ? "" : " and goes by post instead";
  await appendTimeline(tx, desk.vault, [
    {
      ...{ debtorId, kind: "letter-refused", happenedAt: at, recordedAt: at, loginId: null },
      subject: { letterId, template, creditorId, permitId, refusal: "could_not_be_delivered" },
      words: `An e-mail could not be delivered${then}. ${because}`,
    },
  ]);
  await redecide(desk, tx, await personOf(tx, debtorId as Id<"debtor">), {
    now: at,
    because: "An e-mail could not be delivered.",
  });
}

/** Letters whose process has died: what was under way is perhaps sent, what was only made ready is planned again. */
async function settleStuck(desk: Desk): Promise<void> {
  const now = desk.clock.now();
  const since = now.subtract({ minutes: sendingMinutesMax });
  const { queries } = desk.database;
  for (const letter of await stuckLetters(queries, { state: "ready", since })) {
    await desk.database.transaction((tx) => planAgain(tx, letter, now));
  }
  for (const letter of await stuckLetters(queries, { state: "sending", since })) {
    const mail = await openMail(desk, letter);
    if (mail === undefined) {
      await desk.database.transaction((tx) => stopErased(tx, letter, now));
      continue;
    }
    const because = "The program ended while the message was under way.";
    const delivery = { fate: "perhaps-sent", because } as const;
    await desk.database.transaction((tx) => settle(desk, tx, { letter, mail, delivery }));
  }
}

async function planAgain(tx: Queries, letter: LetterRef & { readonly permitId: string }, now: Temporal.Instant) {
  const { debtorId, letterId, permitId } = letter;
  await lockDebtor(tx, debtorId as Id<"debtor">);
  if (!(await isStill(tx, letter, "ready"))) return;
  const because = "It lay ready for so long that it is asked about anew.";
  await withdrawPermit(tx, { debtorId, permitId, at: now, because });
  await letterPutOff(tx, { debtorId, letterId, because, tryAt: now });
}
