import { sql } from "kysely";
import { namesOfLogins } from "#access/store";
import type { Id } from "#base/id";
import { accepted, type Accepted } from "#base/outcome";
import { detailOf } from "#contact/routes";
import type { LetterRef } from "#letters/letter";
import type { SealedMail } from "#letters/sealed-mail";
import type { outgoingRefusals } from "#letters/sending/outgoing";
import { letterOutside, letterTakenOut, type LetterOutside } from "#letters/sending/store";
import { stillWaiting } from "#letters/store";
import { lockDebtor } from "#parties/store";
import type { FileAnswer, Refused } from "#platform/operation";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";
import { handOverLetter, whyRefused, type LetterFate } from "./hand-over-letter.ts";
import { putBack } from "./settle-mail.ts";
import { openMail, whyNotAsSealed } from "./take-to-send.ts";

type TakingOut = LetterRef & { readonly loginId: string; readonly now: Temporal.Instant };

/**
 * Takes an e-mail out of the outbox of an office without a mail server, as a file that a person sends from a mailbox of
 * their own. The law is asked at this moment, each time that the file is given out; whoever has taken it out has it until
 * they say what came of it.
 */
export async function takeOut(
  desk: Desk,
  tx: Queries,
  { debtorId, letterId, loginId, now }: TakingOut,
): Promise<Accepted<FileAnswer> | Refused> {
  await lockDebtor(tx, debtorId as Id<"debtor">);
  const ref = { debtorId, letterId };
  const outside = await letterOutside(tx, ref);
  if (outside !== undefined && outside.takenBy !== loginId) return takenByAnother(tx, outside);
  if (desk.mail.from !== null) return because("mail_server_sends");
  const own = outside === undefined ? undefined : await againAsSealed(desk, tx, { letter: outside, now });
  if (own !== undefined) return accepted(own);
  const from = await addressOf(tx, loginId);
  if (from === null) return because("no_own_address");
  const [waiting] = await stillWaiting(tx, [ref]);
  if (waiting === undefined || waiting.sentBy !== "email") return because("letter_has_left");
  const { permitId } = waiting;
  if (permitId !== null) {
    const why = "It is asked about anew as it is taken out.";
    await putBack(tx, { ...ref, permitId }, { because: why, at: now });
  }
  // What it would have said from the office's own address it says from that of who sends it.
  const byHand = { ...desk, mail: { ...desk.mail, from } };
  const fate = await handOverLetter(byHand, tx, { ...ref, now, loginId, waits: true });
  if (fate.fate !== "ready") return notNow(fate);
  await letterTakenOut(tx, { ...ref, by: loginId, at: now });
  const letter = await letterOutside(tx, ref);
  const file = letter === undefined ? undefined : await fileOf(desk, tx, letter);
  return file === undefined ? because("letter_has_left") : accepted(file);
}

type Reason = Exclude<keyof typeof outgoingRefusals, "taken_by_another" | "letter_waits">;

function because(refusal: Reason): Refused {
  return { ok: false, refusal };
}

/** The file of what somebody has taken out already, where it may still leave as it is; else it waits again. */
export async function ownFile(
  desk: Desk,
  tx: Queries,
  { debtorId, letterId, loginId, now }: TakingOut,
): Promise<FileAnswer | undefined> {
  await lockDebtor(tx, debtorId as Id<"debtor">);
  const letter = await letterOutside(tx, { debtorId, letterId });
  return letter?.takenBy === loginId ? againAsSealed(desk, tx, { letter, now }) : undefined;
}

/** Who has it, and since when. */
export async function takenByAnother(tx: Queries, { takenBy, takenAt }: LetterOutside): Promise<Refused> {
  const name = (await namesOfLogins(tx, [takenBy as Id<"login">])).get(takenBy as Id<"login">) ?? null;
  return { ok: false, refusal: "taken_by_another", detail: { takenBy: name, takenAt: takenAt.toString() } };
}

/** It stays in the outbox, or goes by post, or nowhere: with the reason, and the findings of the law. */
function notNow(fate: Exclude<LetterFate, { fate: "ready" }>): Refused {
  if (fate.fate === "handed-over" || fate.fate === "gone") return because("letter_has_left");
  if (fate.fate === "overtaken") return because("letter_is_overtaken");
  const { refused } = fate;
  const findings = "asked" in refused ? detailOf(refused) : {};
  return { ok: false, refusal: "letter_waits", detail: { ...findings, says: whyRefused(refused) } };
}

type Again = { readonly letter: LetterOutside; readonly now: Temporal.Instant };

/** The same file for who has it already, if it may still leave as it is; else it waits again, to be taken out anew. */
async function againAsSealed(desk: Desk, tx: Queries, { letter, now }: Again): Promise<FileAnswer | undefined> {
  const mail = await openMail(desk, tx, letter);
  if (mail !== undefined && (await whyNotAsSealed(tx, { letter, mail, at: now })) === undefined) {
    return fileOf(desk, tx, letter);
  }
  const why = "It could not leave any more as it was taken out.";
  await putBack(tx, letter, { because: why, at: now });
  return undefined;
}

/** The file of a letter that was taken out. */
async function fileOf(desk: Pick<Desk, "vault">, tx: Queries, letter: LetterOutside): Promise<FileAnswer | undefined> {
  const mail = await openMail(desk, tx, letter);
  return mail && unsentFile(mail);
}

/** A message as it would leave, marked so that a mail program opens it to be sent. */
export function unsentFile({ message, name }: SealedMail): FileAnswer {
  const bytes = Buffer.concat([Buffer.from("X-Unsent: 1\r\n"), message]);
  return { bytes, mediaType: "message/rfc822", name };
}

async function addressOf(tx: Queries, loginId: string): Promise<string | null> {
  const { rows } = await sql<{ email: string | null }>`
    select email from login where login_id = ${loginId}`.execute(tx);
  return rows[0]?.email ?? null;
}
