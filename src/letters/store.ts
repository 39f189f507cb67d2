import { sql, type RawBuilder } from "kysely";
import { uuids } from "#platform/binary-lists";
import { copyRows, type Queries } from "#platform/database";
import type { LetterRef, PlannedLetter, Way } from "./letter.ts";
import type { LetterParties } from "./outdated.ts";

const columns = [
  "debtor_id",
  "letter_id",
  "creditor_id",
  "template",
  "sent_by",
  "point_id",
  "with_copies",
  "state",
  "because",
  "planned_at",
  "try_at",
  "tries",
];

/** Writes letters down that are to leave, any number; they are asked of the law when they do. */
export async function planLetters(tx: Queries, letters: readonly PlannedLetter[]): Promise<void> {
  await copyRows(
    tx,
    { table: "letter", columns },
    letters.map((letter) => {
      const { debtorId, letterId, creditorId, template, sentBy, pointId, withCopies, because, plannedAt } = letter;
      const what = [debtorId, letterId, creditorId, template, sentBy, pointId, withCopies];
      return [...what, "planned", because, plannedAt, plannedAt, 0];
    }),
  );
}

export type DueLetter = LetterRef & { readonly tryAt: Temporal.Instant };

type Due = {
  readonly now: Temporal.Instant;
  /** By which ways letters can leave: without a mail server none leaves by e-mail. */
  readonly ways: readonly Way[];
  readonly max: number;
  readonly after?: DueLetter;
};

/** Letters that are planned and to be tried by now, the oldest first, after one that was given before. */
export async function dueLetters(tx: Queries, { now, ways, max, after }: Due): Promise<DueLetter[]> {
  const { rows } = await sql<DueLetter>`
    select debtor_id as "debtorId", letter_id as "letterId", try_at as "tryAt" from letter
     where state = 'planned' and try_at <= ${now} and sent_by = any(${ways}::text[])
       and (${after === undefined} or (try_at, debtor_id, letter_id) >
       (${after?.tryAt ?? null}::timestamptz, ${after?.debtorId ?? null}::uuid, ${after?.letterId ?? null}::uuid))
     order by try_at, debtor_id, letter_id limit ${max}`.execute(tx);
  return rows;
}

const plannedColumns = sql`debtor_id as "debtorId", letter_id as "letterId", creditor_id as "creditorId", template,
  sent_by as "sentBy", point_id as "pointId", with_copies as "withCopies", because, planned_at as "plannedAt"`;

/** A letter that is still planned, read under the lock of its debtor; nothing where it has left or was refused. */
export async function stillPlanned(tx: Queries, letter: LetterRef): Promise<PlannedLetter | undefined> {
  const { rows } = await sql<PlannedLetter>`
    select ${plannedColumns} from letter
     where debtor_id = ${letter.debtorId} and letter_id = ${letter.letterId} and state = 'planned' for update
  `.execute(tx);
  return rows[0];
}

/**
 * Those of the letters that can still be taken back, read under the locks of their debtors: planned, ready, or on file and
 * not printed. Not those that have left or were stopped, or that somebody is printing just now.
 */
export async function stillWaiting(tx: Queries, letters: readonly LetterRef[]): Promise<WaitingLetter[]> {
  const { rows } = await sql<WaitingLetter>`
    select ${plannedColumns}, permit_id as "permitId"
      from letter join ${asked(letters)} as asked (debtor_id, letter_id) using (debtor_id, letter_id)
     where state in ('planned', 'ready') or state = 'handed-over' and sent_by = 'post' and print_run_id is null
     order by debtor_id, letter_id
       for update of letter skip locked`.execute(tx);
  return rows;
}

/** Letters that are named, as a relation `debtor_id, letter_id`. */
function asked(letters: readonly LetterRef[]): RawBuilder<unknown> {
  const [debtors, ids] = [letters.map(({ debtorId }) => debtorId), letters.map(({ letterId }) => letterId)];
  return sql`unnest(${uuids(debtors)}, ${uuids(ids)})`;
}

/** Which of the letters there are, whatever became of them. */
export async function knownLetters(tx: Queries, letters: readonly LetterRef[]): Promise<LetterRef[]> {
  const { rows } = await sql<LetterRef>`
    select debtor_id as "debtorId", letter_id as "letterId"
      from letter join ${asked(letters)} as asked (debtor_id, letter_id) using (debtor_id, letter_id)`.execute(tx);
  return rows;
}

type Withdrawn = { readonly because: string; readonly at: Temporal.Instant };

/** Says that letters do not leave because somebody does not want them any more. */
export async function lettersWithdrawn(
  tx: Queries,
  letters: readonly LetterRef[],
  { because, at }: Withdrawn,
): Promise<void> {
  await sql`
    update letter set state = 'withdrawn', permit_id = null, trouble = ${because}, decided_at = ${at}, try_at = null,
                      digest = null, sealed = null, began_at = null
      from ${asked(letters)} as asked (debtor_id, letter_id)
     where letter.debtor_id = asked.debtor_id and letter.letter_id = asked.letter_id`.execute(tx);
}

/** A letter that waits, with the permit that it was given, where it was asked about already. */
export type WaitingLetter = PlannedLetter & { readonly permitId: string | null };

type HandedOver = LetterRef & { readonly permitId: string; readonly digest: string; readonly at: Temporal.Instant };

/** Says that a letter by post has left: under which permit, and where it is on file. */
export async function letterHandedOver(tx: Queries, { debtorId, letterId, ...over }: HandedOver): Promise<void> {
  await sql`
    update letter set state = 'handed-over', permit_id = ${over.permitId}, digest = ${over.digest},
                      decided_at = ${over.at}, try_at = null, trouble = null
     where debtor_id = ${debtorId} and letter_id = ${letterId}`.execute(tx);
}

type NotLeft = LetterRef & {
  readonly state: "refused" | "outdated" | "withdrawn";
  /** Null where the law was not asked: the letter had nothing to say, or nowhere to go. */
  readonly permitId: string | null;
  readonly because: string;
  readonly at: Temporal.Instant;
};

/** Says that a letter does not leave, and why. */
export async function letterStopped(tx: Queries, { debtorId, letterId, ...stopped }: NotLeft): Promise<void> {
  await sql`
    update letter set state = ${stopped.state}, permit_id = ${stopped.permitId}, trouble = ${stopped.because},
                      decided_at = ${stopped.at}, try_at = null, digest = null, sealed = null, began_at = null
     where debtor_id = ${debtorId} and letter_id = ${letterId}`.execute(tx);
}

type PutOff = LetterRef & { readonly because: string; readonly tryAt: Temporal.Instant };

/** Says that a letter waits until an instant, and why; it is asked of the law again when it comes. */
export async function letterPutOff(tx: Queries, { debtorId, letterId, because, tryAt }: PutOff): Promise<void> {
  await sql`
    update letter set state = 'planned', try_at = ${tryAt}, trouble = ${because}, permit_id = null, sealed = null,
                      began_at = null, taken_by = null, taken_at = null
     where debtor_id = ${debtorId} and letter_id = ${letterId}`.execute(tx);
}

/** A letter that was stopped, read under the lock of its debtor; nothing where it was not. */
export async function stoppedLetter(
  tx: Queries,
  { debtorId, letterId }: LetterRef,
): Promise<PlannedLetter | undefined> {
  const { rows } = await sql<PlannedLetter>`
    select ${plannedColumns} from letter
     where debtor_id = ${debtorId} and letter_id = ${letterId} and state in ('refused', 'outdated') for update
  `.execute(tx);
  return rows[0];
}

const replaced = "A newer one took its place.";

/** Says of a letter that was stopped that another was made in its place. */
export async function letterReplaced(tx: Queries, { debtorId, letterId }: LetterRef): Promise<void> {
  await sql`
    update letter set state = 'withdrawn', trouble = ${replaced}
     where debtor_id = ${debtorId} and letter_id = ${letterId} and state in ('refused', 'outdated')`.execute(tx);
}

/** Letters of these debtors that are planned and have not left, the oldest first. */
export async function dueLettersOf(tx: Queries, debtorIds: readonly string[]): Promise<LetterRef[]> {
  const { rows } = await sql<LetterRef>`
    select debtor_id as "debtorId", letter_id as "letterId" from letter
     where debtor_id = any(${debtorIds}::uuid[]) and state = 'planned'
     order by planned_at, debtor_id, letter_id`.execute(tx);
  return rows;
}

/** A letter with what it says of its parties, null where it was not made yet or before that was kept; and its permit. */
export type LetterMade = PlannedLetter & { readonly parties: LetterParties | null; readonly permitId: string | null };

/** Letters as they were planned, by their ids, whatever has become of them since. */
export async function lettersAsPlanned(
  tx: Queries,
  letters: readonly LetterRef[],
): Promise<ReadonlyMap<string, LetterMade>> {
  const { rows } = await sql<LetterMade>`
    select ${plannedColumns}, parties, permit_id as "permitId" from letter
     where debtor_id = any(${uuids(letters.map(({ debtorId }) => debtorId))})
       and letter_id = any(${uuids(letters.map(({ letterId }) => letterId))})`.execute(tx);
  return new Map(rows.map((row) => [row.letterId, row]));
}

type GivingWay = {
  /** Debtors and creditors, pair by pair. */
  readonly debtorIds: readonly string[];
  readonly creditorIds: readonly string[];
  readonly at: Temporal.Instant;
  /** Those of one template alone; null: all. */
  readonly only: string | null;
  /** The newer one itself, where it waits as well. */
  readonly except?: string | null;
};

/** Takes back what waits, or is to be made anew, for these creditors and debtors: a newer letter says all that it would have. */
export async function plannedGiveWay(
  tx: Queries,
  { debtorIds, creditorIds, at, only, except = null }: GivingWay,
): Promise<void> {
  await sql`
    update letter set state = 'withdrawn', trouble = ${replaced}, decided_at = ${at}, try_at = null
      from unnest(${uuids(debtorIds)}, ${uuids(creditorIds)}) as newer (debtor_id, creditor_id)
     where letter.debtor_id = newer.debtor_id and letter.creditor_id = newer.creditor_id
       and letter.state in ('planned', 'outdated') and (${only}::text is null or letter.template = ${only})
       and (${except}::uuid is null or letter.letter_id <> ${except}::uuid)`.execute(tx);
}
