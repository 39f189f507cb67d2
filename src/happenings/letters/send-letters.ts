import type { Id } from "#base/id";
import type { SealedMail } from "#letters/sealed-mail";
import type { LetterRef } from "#letters/letter";
import { letterPutOff } from "#letters/store";
import { isUnderWay, lostLetters, readyLetters, type LeavingLetter } from "#letters/sending/store";
import { sendingMinutesMax, tryAgainAt } from "#mail/office-mail";
import { lockDebtor } from "#parties/store";
import type { Delivery } from "#platform/mail";
import { log } from "#platform/log";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";
import { givePermitBack } from "./permit-holder.ts";
import { mailLeft, mailLost } from "./settle-mail.ts";
import { openMail, stopErased, takeToSend, type Taken } from "./take-to-send.ts";

/**
 * Sends the letters that are ready by e-mail, each at most once: it is taken in one transaction, in which the law is
 * asked of it once more, sent after it, and what came of it written down in another. One whose process died while it was
 * under way is perhaps sent, and never sent again. Two senders at once share the letters out.
 */
export async function sendLetters(desk: Desk, { max = 200 } = {}): Promise<{ readonly sent: number }> {
  const { database } = desk;
  await settleLost(desk);
  let sent = 0;
  // Without a mail server what is ready waits, and is asked of the law when there is one again.
  const ready = desk.mail.from === null ? [] : await readyLetters(database.queries, max);
  for (const ref of ready) {
    await byItself(ref, async () => {
      const taken = await database.transaction((tx) => takeToSend(desk, tx, ref));
      if (taken === undefined) return;
      const delivery = await desk.mail.deliver({ to: taken.mail.to, bytes: taken.mail.message });
      if (delivery.fate === "handed-over") sent += 1;
      await database.transaction((tx) => settle(desk, tx, { ...taken, delivery }));
    });
  }
  return { sent };
}

/** What breaks over one letter keeps no other from leaving; that one is looked at again by the next run. */
async function byItself({ letterId }: LetterRef, send: () => Promise<void>): Promise<void> {
  try {
    await send();
  } catch (error) {
    log.error(`The letter ${letterId} could not be sent`, error);
  }
}

type Settling = Taken & { readonly delivery: Delivery };

async function settle(desk: Desk, tx: Queries, { letter, mail, delivery }: Settling): Promise<void> {
  await lockDebtor(tx, letter.debtorId as Id<"debtor">);
  if (!(await isUnderWay(tx, letter))) return;
  const at = desk.clock.now();
  if (delivery.fate === "failed") await settleFailed(desk, tx, { letter, at, delivery });
  else await settleSent(desk, tx, { letter, mail, at, delivery });
}

type At = { readonly letter: LeavingLetter; readonly at: Temporal.Instant };
type Sent = At & { readonly mail: SealedMail; readonly delivery: Exclude<Delivery, { fate: "failed" }> };

async function settleSent(desk: Desk, tx: Queries, { letter, mail, at, delivery }: Sent): Promise<void> {
  const because = delivery.fate === "perhaps-sent" ? delivery.because : null;
  const about = `${mail.title}, about ${mail.totals.join(" and ")}, to ${mail.to}`;
  const words = because === null ? `An e-mail left: ${about}.` : `An e-mail perhaps left: ${about}. ${because}`;
  const file = { bytes: mail.message, mediaType: "message/rfc822", name: mail.name };
  await mailLeft(desk, tx, { letter, mail, file, state: delivery.fate, because, words, at, by: null });
}

type Failed = At & { readonly delivery: Extract<Delivery, { fate: "failed" }> };

/** Nothing left: the attempt does not count. It is tried again, or the address is no good and it goes by post. */
async function settleFailed(desk: Desk, tx: Queries, { letter, at, delivery }: Failed): Promise<void> {
  const { debtorId, letterId, permitId, tries } = letter;
  const { because, isForNow, isNoAddress } = delivery;
  await givePermitBack(tx, { debtorId, permitId, at, because: `The e-mail did not leave: ${because}` });
  const tryAt = isForNow ? tryAgainAt(tries, at) : null;
  if (tryAt !== null) return letterPutOff(tx, { debtorId, letterId, because, tryAt });
  await mailLost(desk, tx, { letter, because, isNoAddress, at, by: null });
}

/** Letters whose process has died: what was under way is perhaps sent. */
async function settleLost(desk: Desk): Promise<void> {
  const now = desk.clock.now();
  const { queries } = desk.database;
  for (const letter of await lostLetters(queries, now.subtract({ minutes: sendingMinutesMax }))) {
    await byItself(letter, () => desk.database.transaction((tx) => settleAsLost(desk, tx, letter)));
  }
}

async function settleAsLost(desk: Desk, tx: Queries, letter: LeavingLetter): Promise<void> {
  const mail = await openMail(desk, tx, letter);
  if (mail === undefined) return stopLost(tx, letter, desk.clock.now());
  const because = "The program ended while the message was under way.";
  return settle(desk, tx, { letter, mail, delivery: { fate: "perhaps-sent", because } });
}

async function stopLost(tx: Queries, letter: LeavingLetter, now: Temporal.Instant): Promise<void> {
  await lockDebtor(tx, letter.debtorId as Id<"debtor">);
  if (await isUnderWay(tx, letter)) await stopErased(tx, letter, now);
}
