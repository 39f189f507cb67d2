import { sql } from "kysely";
import type { LetterRef } from "#letters/letter";
import type { Queries } from "#platform/database";

type Ready = LetterRef & { readonly permitId: string; readonly sealed: Buffer; readonly at: Temporal.Instant };

/** Says that a letter by e-mail may leave, as it was sealed: whoever sends takes it next. */
export async function letterReady(tx: Queries, { debtorId, letterId, permitId, sealed, at }: Ready): Promise<void> {
  await sql`
    update letter set state = 'ready', permit_id = ${permitId}, sealed = ${sealed}, began_at = ${at}, try_at = null,
                      trouble = null
     where debtor_id = ${debtorId} and letter_id = ${letterId}`.execute(tx);
}

/** A letter on its way to a mail server. */
export type LeavingLetter = LetterRef & {
  readonly creditorId: string;
  readonly template: string;
  readonly pointId: string;
  readonly withCopies: boolean;
  readonly permitId: string;
  readonly sealed: Buffer;
  /** How often it was tried, with this time once it is under way. */
  readonly tries: number;
};

/** Letters that are ready, the oldest first: each is taken by itself. */
export async function readyLetters(tx: Queries, max: number): Promise<LetterRef[]> {
  const { rows } = await sql<LetterRef>`
    select debtor_id as "debtorId", letter_id as "letterId" from letter where state = 'ready'
     order by letter_id limit ${max}`.execute(tx);
  return rows;
}

const leavingColumns = sql`debtor_id as "debtorId", letter_id as "letterId", creditor_id as "creditorId", template,
  point_id as "pointId", with_copies as "withCopies", permit_id as "permitId", sealed, tries`;

/** A letter that is still ready, read under the lock of its debtor; nothing where it was taken or stopped. */
export async function stillReady(tx: Queries, { debtorId, letterId }: LetterRef): Promise<LeavingLetter | undefined> {
  const { rows } = await sql<LeavingLetter>`
    select ${leavingColumns} from letter
     where debtor_id = ${debtorId} and letter_id = ${letterId} and state = 'ready' for update`.execute(tx);
  return rows[0];
}

type Begun = LetterRef & { readonly at: Temporal.Instant };

/** Takes a letter that is ready: from then on it counts as under way, and nobody else sends it. */
export async function letterUnderWay(tx: Queries, { debtorId, letterId, at }: Begun): Promise<void> {
  await sql`
    update letter set state = 'sending', began_at = ${at}, tries = tries + 1
     where debtor_id = ${debtorId} and letter_id = ${letterId} and state = 'ready'`.execute(tx);
}

/** Letters that have been under way since before an instant: whoever was sending them has died. */
export async function lostLetters(tx: Queries, since: Temporal.Instant): Promise<LeavingLetter[]> {
  const { rows } = await sql<LeavingLetter>`
    select ${leavingColumns} from letter
     where state = 'sending' and began_at < ${since} order by letter_id limit 200`.execute(tx);
  return rows;
}

/** Whether a letter is still under way, read under the lock of its debtor. */
export async function isUnderWay(tx: Queries, { debtorId, letterId }: LetterRef): Promise<boolean> {
  const { rows } = await sql`
    select from letter where debtor_id = ${debtorId} and letter_id = ${letterId} and state = 'sending' for update
  `.execute(tx);
  return rows.length > 0;
}

type Taken = LetterRef & { readonly by: string; readonly at: Temporal.Instant };

/** Says that a letter that is ready was taken out by a person, who sends it from a mailbox of their own. */
export async function letterTakenOut(tx: Queries, { debtorId, letterId, by, at }: Taken): Promise<void> {
  await sql`
    update letter set state = 'taken-out', taken_by = ${by}, taken_at = ${at}
     where debtor_id = ${debtorId} and letter_id = ${letterId} and state = 'ready'`.execute(tx);
}

/** A letter that a person has taken out, and has not said yet what came of it. */
export type LetterOutside = LeavingLetter & {
  readonly takenBy: string;
  readonly takenAt: Temporal.Instant;
};

/** A letter that was taken out, read under the lock of its debtor; nothing where it was not, or came to an end. */
export async function letterOutside(
  tx: Queries,
  { debtorId, letterId }: LetterRef,
): Promise<LetterOutside | undefined> {
  const { rows } = await sql<LetterOutside>`
    select ${leavingColumns}, taken_by as "takenBy", taken_at as "takenAt" from letter
     where debtor_id = ${debtorId} and letter_id = ${letterId} and state = 'taken-out' for update`.execute(tx);
  return rows[0];
}

type Sent = LetterRef & {
  readonly state: "handed-over" | "perhaps-sent";
  readonly digest: string;
  readonly because: string | null;
  readonly at: Temporal.Instant;
  /** Who said so, of a letter that was taken out. */
  readonly markedBy?: string | null;
};

/** Says that a letter has left by e-mail, or perhaps has, and where it is on file. */
export async function letterSent(tx: Queries, { debtorId, letterId, ...sent }: Sent): Promise<void> {
  const { state, digest, because, at, markedBy = null } = sent;
  await sql`
    update letter set state = ${state}, digest = ${digest}, trouble = ${because}, decided_at = ${at}, sealed = null,
                      marked_by = ${markedBy}
     where debtor_id = ${debtorId} and letter_id = ${letterId}`.execute(tx);
}

type Failed = LetterRef & Pick<Sent, "at" | "markedBy"> & { readonly because: string };

/** Says that a letter could not leave by e-mail. Its permit was given back. */
export async function letterFailed(
  tx: Queries,
  { debtorId, letterId, because, at, markedBy = null }: Failed,
): Promise<void> {
  await sql`
    update letter set state = 'failed', trouble = ${because}, decided_at = ${at}, sealed = null, permit_id = null,
                      marked_by = ${markedBy}
     where debtor_id = ${debtorId} and letter_id = ${letterId}`.execute(tx);
}
