import { linkDocuments } from "#evidence/links/store";
import { appendTimeline } from "#evidence/store";
import type { SealedMail } from "#letters/sealed-mail";
import { letterFailed, letterSent, type LeavingLetter } from "#letters/sending/store";
import { letterPutOff } from "#letters/store";
import { noticeName } from "#letters/validation-notice/notice";
import { personsAmong } from "#parties/person/store";
import { restorePlacesOfLetter } from "#strategy/places/store";
import type { FileAnswer } from "#platform/operation";
import type { Queries } from "#platform/database";
import { redecide } from "#happenings/cases/redecide";
import { stopPoint } from "#happenings/contact/stop-number";
import type { Desk } from "#happenings/desk/desk";
import { officeToday } from "#happenings/desk/office-day";
import { keepDocument } from "#happenings/documents/keep-document";
import { noticeIsSent } from "./notice-is-sent.ts";
import { givePermitBack, permitHolder } from "./permit-holder.ts";
import { planByPost } from "./plan-by-post.ts";
import { whatOvertook } from "./what-overtook.ts";

/** Of which letter it is said, by whom, where a person says it, and when. */
type Said = { readonly letter: LeavingLetter; readonly by: string | null; readonly at: Temporal.Instant };

type Left = Said & {
  readonly mail: SealedMail;
  /** As it left. */
  readonly file: FileAnswer;
  readonly state: "handed-over" | "perhaps-sent";
  readonly because: string | null;
  readonly words: string;
};

/** An e-mail left, or perhaps did: it is on file as it left, and on its debtor's timeline. */
export async function mailLeft(desk: Desk, tx: Queries, { letter, by, at, ...left }: Left): Promise<void> {
  const { debtorId, letterId, template, creditorId, permitId } = letter;
  const { mail, file, state, because, words } = left;
  const { bytes, mediaType, name } = file;
  const digest = await keepDocument(desk, tx, { debtorId, bytes, kind: "letter", mediaType, name, addedAt: at });
  await linkDocuments(tx, [{ debtorId, digest, proves: "letter", targetId: letterId, linkedAt: at }]);
  await letterSent(tx, { debtorId, letterId, state, digest, because, at, markedBy: by });
  // Of what perhaps was sent nobody knows that it gave notice: another one goes out.
  if (template === noticeName && state === "handed-over") {
    const holderId = await permitHolder(tx, { debtorId, permitId });
    const on = Temporal.PlainDate.from(mail.on);
    await noticeIsSent(desk, tx, {
      letter: { debtorId, sentBy: "email" },
      permitId,
      holderId,
      on,
      now: at,
      loginId: by,
    });
  }
  await appendTimeline(tx, desk.vault, [
    {
      ...{ debtorId, kind: "letter", happenedAt: at, recordedAt: at, loginId: by },
      subject: { letterId, template, creditorId, permitId, digest, totals: mail.totals, sentBy: "email" },
      words,
    },
  ]);
}

type Lost = Said & {
  readonly because: string;
  /** Whether a server says that there is no such address: then nothing goes to it any more. */
  readonly isNoAddress: boolean;
};

/**
 * An e-mail could not be delivered, and its permit was given back: it goes by post where it can and nothing came in between,
 * and its case is decided anew.
 */
export async function mailLost(desk: Desk, tx: Queries, { letter, by, at, because, isNoAddress }: Lost): Promise<void> {
  const { debtorId, letterId, template, creditorId, permitId, pointId } = letter;
  await letterFailed(tx, { debtorId, letterId, because, at, markedBy: by });
  if (isNoAddress) await stopPoint(desk, tx, { debtorId, pointId, kind: "returned-mail", because, now: at });
  const persons = await personsAmong(tx, [debtorId]);
  const personIds = persons.of(debtorId);
  const overtaking = (await whatOvertook(tx, [letter], { persons, on: await officeToday(tx, at) })).get(letterId);
  const instead = overtaking === undefined ? await planByPost(desk, tx, { letter, now: at, because }) : undefined;
  if (overtaking !== undefined) await restorePlacesOfLetter(tx, { personIds, letterId });
  const then = instead === undefined ? "" : " and goes by post instead";
  await appendTimeline(tx, desk.vault, [
    {
      ...{ debtorId, kind: "letter-refused", happenedAt: at, recordedAt: at, loginId: by },
      subject: { letterId, template, creditorId, permitId, refusal: "could_not_be_delivered" },
      words: `An e-mail could not be delivered${then}. ${because}`,
    },
  ]);
  await redecide(desk, tx, personIds, { now: at, because: "An e-mail could not be delivered." });
}

/** A letter does not leave now: its permit is given back, and it is decided anew at once. */
export async function putBack(
  tx: Queries,
  { debtorId, letterId, permitId }: Pick<LeavingLetter, "debtorId" | "letterId" | "permitId">,
  { because, at }: { readonly because: string; readonly at: Temporal.Instant },
): Promise<void> {
  await givePermitBack(tx, { debtorId, permitId, at, because });
  await letterPutOff(tx, { debtorId, letterId, because, tryAt: at });
}
